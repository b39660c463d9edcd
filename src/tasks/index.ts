/** The forms that a list of tasks is written in, by the name of their format: a new one is a file and an entry here. */
import type { TaskGroup } from './arrange.ts';
import type { Task, TaskList } from './list.ts';
import type { Look } from './text.ts';

/** What is written, and how it was asked for. */
export interface Chosen {
  readonly list: TaskList;
  /** Each task once, in order. */
  readonly tasks: readonly Task[];
  /** The same as the terminal shows them. */
  readonly groups: readonly TaskGroup[];
  /** In words what they were chosen by; `''` for all. */
  readonly asked: string;
  readonly look: Look;
}

interface TaskWriter {
  /** Of its files, without a dot. */
  readonly extension: string;
  /** Whether its bytes mean nothing on a screen. */
  readonly binary: boolean;
  write(chosen: Chosen): Promise<string | Uint8Array>;
  /** Whether an existing file is one that tdkt wrote; of those that bear a seal, one that nobody has worked in since. */
  isOurs(existing: Uint8Array): Promise<boolean>;
}

/** Each is loaded when it is asked for. */
export const taskWriters = {
  text: {
    extension: 'txt',
    binary: false,
    write: async ({ groups, look }) => (await import('./text.ts')).textTable(groups, look),
    isOurs: async (existing) => (await import('./text.ts')).isOurTable(existing),
  },
  csv: {
    extension: 'csv',
    binary: false,
    write: async ({ tasks }) => (await import('./csv.ts')).writeCsv(tasks),
    isOurs: async (existing) => (await import('./csv.ts')).isOurCsv(existing),
  },
  xlsx: {
    extension: 'xlsx',
    binary: true,
    write: async ({ list, tasks }) => (await import('./xlsx.ts')).writeXlsx(list, tasks),
    isOurs: async (existing) => (await import('./xlsx.ts')).isOurXlsx(existing),
  },
  json: {
    extension: 'json',
    binary: false,
    write: async ({ list, tasks }) => (await import('./json.ts')).writeJson(tasks, list.today),
    isOurs: async (existing) => (await import('./json.ts')).isOurJson(existing),
  },
  ics: {
    extension: 'ics',
    binary: false,
    write: async ({ list, tasks, asked }) =>
      (await import('./ics.ts')).writeIcs(tasks, list.today, asked === '' ? 'Hạn nhiệm vụ' : `Hạn nhiệm vụ: ${asked}`),
    isOurs: async (existing) => (await import('./ics.ts')).isOurIcs(existing),
  },
  html: {
    extension: 'html',
    binary: false,
    write: async ({ list, tasks, asked }) => (await import('./html.ts')).writeTasksHtml(list, tasks, asked),
    isOurs: async (existing) => (await import('./html.ts')).isOurTasksHtml(existing),
  },
} as const satisfies Record<string, TaskWriter>;

export type TaskFormat = keyof typeof taskWriters;
export const taskFormats = Object.keys(taskWriters) as [TaskFormat, ...TaskFormat[]];
