/** What `tdkt diff` has found, for a person and for a program. */
import { Chalk, type ChalkInstance } from 'chalk';
import packageJson from '../../package.json' with { type: 'json' };
import type { Row } from '../recover/compare/index.ts';
import { type PositionRange, rangeFinder } from '../report/position-range.ts';
import { jsonSafe, oneLine, terminalSafe } from '../report/safe-text.ts';
import type { Found } from './diff-plan.ts';

export interface Told extends Found {
  /** What can be put back stands in the plan now. */
  readonly isWritten: boolean;
  /** What to type to build the plan that was written into; nothing where none was. */
  readonly rebuild: string;
}

export const diffReports = { text: diffText, json: diffJson } as const;

const kinds = { changed: 'sửa chữ', added: 'thêm', removed: 'bỏ', moved: 'chuyển chỗ', reformatted: 'trình bày' } as const;

function diffText(told: Told, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const find = rangeFinder(told.sources);
  // Of another document each paragraph differs: one sentence says it.
  const shown = told.isStrange ? [] : told.rows;
  const rows = shown.map((row) => rowText(row, row.place && find(row.place.file, row.place.span), told, paint));
  return [...rows, ...besideLines(told).map((line) => `${oneLine(line)}\n`), summary(told)].join('');
}

function rowText(row: Row, range: PositionRange | null, { plan, isWritten }: Told, paint: ChalkInstance): string {
  const place = `${terminalSafe(row.place?.file ?? plan)}${range ? `:${range.line}:${range.column}` : ''}`;
  const done = isWritten && row.isPlain ? 'đã ghi vào kế hoạch' : `cần ${row.help}`;
  return `${paint.bold(place)}  ${paint.cyan(kinds[row.kind])}  ${oneLine(row.message)}\n  ${paint.dim('→')} ${oneLine(done)}\n`;
}

/** What stands in the Word file beside its text: a person's work too. */
function besideLines({ word, wordName, renumbered, restyled, besides, also, isOlder, isStrange, later, isWritten, rows }: Told): string[] {
  const file = terminalSafe(wordName);
  return [
    ...(renumbered > 0 ? [`${renumbered} đoạn chỉ khác số thứ tự, vì có đoạn thêm, bớt ở trên: tdkt tự đánh lại`] : []),
    ...also.map((text) => `Chữ ghi vào kế hoạch in ở cả chỗ khác, mà Word ở đó còn như cũ: “${text}”`),
    ...(restyled > 0
      ? [
          `${file}  ${restyled} đoạn trình bày khác (cỡ chữ, lùi dòng, giãn dòng …): nhiều như vậy là do một chương trình lưu lại, không kể từng đoạn`,
        ]
      : []),
    ...besides.map((phrase) => `${file}  khác ở ${phrase}; kế hoạch không có chỗ ghi`),
    ...word.comments.map(
      ({ author, text, about }) => `${file}  nhận xét của ${nameOf(author)}: “${text}”${about === '' ? '' : ` (về “${about}”)`}`,
    ),
    ...word.revisions.map(
      ({ kind, author, text }) => `${file}  ${tracked[kind]} của ${nameOf(author)}${text === '' ? '' : `: “${text}”`}; đã so như chấp nhận`,
    ),
    ...word.told.map((sentence) => `${file}  ${sentence}`),
    ...(later > 0 ? [`${later} chỗ khác nữa là do kế hoạch đã sửa sau khi dựng tệp Word, không phải sửa trong Word`] : []),
    ...(isStrange ? [`${file}  tệp này không giống văn bản của kế hoạch, cần xem lại tên hai tệp`] : []),
    ...(isOlder && rows.length > 0 && !isWritten
      ? ['Kế hoạch đã đổi sau khi dựng tệp Word này: chỗ khác nhau có thể là do sửa kế hoạch, không phải sửa trong Word']
      : []),
  ];
}

const tracked = {
  ins: 'chỗ thêm được theo dõi',
  del: 'chỗ xóa được theo dõi',
  moved: 'chỗ chuyển được theo dõi',
  format: 'chỗ đổi kiểu được theo dõi',
} as const;

function nameOf(author: string): string {
  return author === '' ? 'người không ghi tên' : author;
}

function summary({ rows, later, isWritten, rebuild, ...told }: Told): string {
  if (rows.length === 0 && later > 0) return 'Trong Word không ai sửa gì.\n';
  if (rows.length === 0 && isSame(told)) return 'Tệp Word và kế hoạch nói như nhau.\n';
  if (rows.length === 0)
    return 'Chữ như nhau. Những điều trên tdkt không ghi lại được; tdkt build --force dựng lại và giữ bản này bên cạnh.\n';
  const plain = rows.filter(({ isPlain }) => isPlain).length;
  const back =
    plain === 0 ? '' : isWritten ? `; đã ghi ${plain} chỗ vào kế hoạch` : `; ${plain} chỗ ghi lại được vào kế hoạch bằng --write`;
  const left = isWritten && plain < rows.length ? `, còn ${rows.length - plain} chỗ phải tự sửa` : '';
  const next = rebuild === '' ? '' : `${left === '' ? 'Dựng' : 'Tự sửa xong thì dựng'} lại: ${terminalSafe(rebuild)}\n`;
  return `Khác nhau ${rows.length} chỗ${back}${left}.\n${next}`;
}

/** Whether nobody has left anything in the Word file, words aside. */
export function isSame({ besides, restyled, word }: Pick<Found, 'besides' | 'restyled' | 'word'>): boolean {
  return besides.length + restyled + word.comments.length + word.revisions.length === 0;
}

function diffJson(told: Told): string {
  const find = rangeFinder(told.sources);
  const { word, rows, isWritten } = told;
  const changes = rows.map(({ place, isPlain, ...row }) => {
    const range = place && find(place.file, place.span);
    const lines = {
      line: range?.line ?? null,
      column: range?.column ?? null,
      endLine: range?.endLine ?? null,
      endColumn: range?.endColumn ?? null,
    };
    return { ...row, file: place?.file ?? null, ...lines, plain: isPlain, written: isPlain && isWritten };
  });
  const comments = word.comments.map(({ author, date, text, about }) => ({ author, date, text, about }));
  const trackedChanges = word.revisions.map(({ kind, author, date, text }) => ({ kind, author, date, text }));
  const tool = { name: 'tdkt', version: packageJson.version };
  const beside = {
    renumbered: told.renumbered,
    restyled: told.restyled,
    alsoPrinted: told.also,
    besides: told.besides,
    later: told.later,
    comments,
    trackedChanges,
    notRead: word.told,
    planIsNewer: told.isOlder,
  };
  return `${jsonSafe({ version: 1, tool, plan: told.plan, word: told.wordName, changes, ...beside })}\n`;
}
