/** The command line as commander reads it, with every word of its help in Vietnamese. */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { ruleset } from '../decree30.ts';
import { print, type Streams } from './streams.ts';
import { UsageError, unknownCommand, usageError } from './usage.ts';

/** The shape of a file in `commands/`. */
interface CommandModule {
  /** Adds arguments, options and examples. */
  define(command: Command): void;
  /** Does the work and answers with the exit status; `whole` is the program with every command defined. */
  run(command: Command, streams: Streams, whole: () => Promise<Command>): Promise<number>;
  /** The words as they are to be read, where a command takes more freely what was typed. */
  wordsOf?(argv: readonly string[]): readonly string[];
}

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** A new command is a file and a line here. Only the one that is called is loaded. */
const commands: ReadonlyMap<string, Entry> = new Map([
  ['init', { summary: 'Soạn tệp kế hoạch mới: hỏi vài câu, hoặc lấy nhiệm vụ từ bảng Excel', load: () => import('./commands/init.ts') }],
  ['build', { summary: 'Biên dịch kế hoạch thành văn bản', load: () => import('./commands/build.ts') }],
  [
    'preview',
    { summary: 'Xem kế hoạch trên trang giấy, trong trình duyệt, ngay khi đang viết', load: () => import('./commands/preview.ts') },
  ],
  [
    'validate',
    { summary: 'Kiểm tra kế hoạch: chỗ nào sai, theo điều nào, viết lại thế nào', load: () => import('./commands/validate.ts') },
  ],
  ['tasks', { summary: 'Gom nhiệm vụ của nhiều kế hoạch: ai làm, đến bao giờ, đã đến đâu', load: () => import('./commands/tasks.ts') }],
  ['import', { summary: 'Đọc văn bản Word thành kế hoạch YAML', load: () => import('./commands/import.ts') }],
  ['diff', { summary: 'So hai bản của kế hoạch, hoặc kế hoạch với tệp Word đã có người sửa', load: () => import('./commands/diff.ts') }],
  [
    'roll',
    {
      summary: 'Chuyển kế hoạch năm trước thành kế hoạch năm sau, chỗ nào chưa chắc thì đánh dấu',
      load: () => import('./commands/roll.ts'),
    },
  ],
  ['explain', { summary: 'Giải thích một mã lỗi: vì sao, viết thế nào cho đúng', load: () => import('./commands/explain.ts') }],
  ['schema', { summary: 'In JSON Schema của kế hoạch, cho trình soạn thảo', load: () => import('./commands/schema.ts') }],
  ['show', { summary: 'In kế hoạch sau một giai đoạn, dạng JSON', load: () => import('./commands/show.ts') }],
  [
    'completion',
    { summary: 'In mã để gõ Tab trong bash, zsh, fish, PowerShell; trang cho man', load: () => import('./commands/completion.ts') },
  ],
  ['doctor', { summary: 'Xem máy này có đủ những gì tdkt cần, thiếu thì làm thế nào', load: () => import('./commands/doctor.ts') }],
]);

export const version = `tdkt ${packageJson.version} (${ruleset})`;

const about = `Biên dịch kế hoạch viết bằng YAML thành văn bản hành chính trình bày theo
Nghị định 30/2020/NĐ-CP.`;

const examples = `
Ví dụ:
  tdkt init                          soạn kế hoạch mới
  tdkt build ke-hoach-2026.yaml      ghi ke-hoach-2026.docx
  tdkt validate ke-hoach/            kiểm tra mọi kế hoạch trong thư mục
  tdkt build --help                  xem cách dùng một lệnh`;

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Follows a command line to its exit status; throws {@link UsageError} with a Vietnamese sentence when it cannot be followed. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  const names = [...commands.keys()];
  refuseBrokenQuotes(argv);
  if (argv.length === 0 && streams.stdout.isTTY) {
    const { firstSteps } = await import('./first-steps.ts');
    await print(streams.stdout, firstSteps(about));
    return 0;
  }
  const program = createProgram(streams);
  const typed = calledWords(argv);
  const command = program.commands.find((c) => c.name() === typed[0]) ?? program;
  const module = await commands.get(typed[0] ?? '')?.load();
  if (typed.length > 0 && !module) throw await unknownCommand(typed, names);
  try {
    return await follow(argv, program, command, module, streams);
  } catch (error) {
    throw error instanceof UsageError && module ? new UsageError(error.message, command.name()) : error;
  }
}

async function follow(argv: readonly string[], program: Command, command: Command, module: CommandModule | undefined, streams: Streams) {
  let status = 0;
  module?.define(command);
  if (module) {
    command.action(async () => {
      status = await module.run(command, streams, () => wholeProgram(streams));
    });
  }
  try {
    const words = module?.wordsOf?.(argv) ?? argv;
    await program.parseAsync(words[0] === '-V' ? ['--version'] : words, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // `tdkt` alone has already printed the help.
    if (error.code === 'commander.help') return 2;
    throw await usageError(error, command);
  }
}

/** A backslash right before a closing quote takes it into the word, with all that follows; no name on Windows has a quote. */
function refuseBrokenQuotes(argv: readonly string[]): void {
  if (process.platform === 'win32' && argv.some((word) => word.includes('"')))
    throw new UsageError('Dấu \\ đứng ngay trước dấu ngoặc kép làm hỏng câu lệnh, cần bỏ dấu \\ ấy: "bản in", không phải "bản in\\"');
}

/** With every command defined, for those who tell of all. */
async function wholeProgram(streams: Streams): Promise<Command> {
  const program = createProgram(streams);
  for (const command of program.commands) (await commands.get(command.name())?.load())?.define(command);
  return program;
}

/** The words that are no options, the command's name first; `help build` is about `build`. */
function calledWords(argv: readonly string[]): readonly string[] {
  return argv.filter((word) => !word.startsWith('-') && word !== 'help');
}

function createProgram(streams: Streams): Command {
  const program = new Command('tdkt')
    .usage('<lệnh> [tùy chọn]')
    .description(about)
    .version(version, '-v, --version', 'In phiên bản')
    .helpOption('-h, --help', 'In cách dùng')
    .helpCommand('help [lệnh]', 'In cách dùng một lệnh')
    .addHelpText('after', examples)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, subcommandTerm: (c) => c.name() })
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => streams.stdout.columns ?? 80,
      getErrHelpWidth: () => streams.stderr.columns ?? 80,
    });
  for (const [name, { summary }] of commands) program.command(name).description(summary);
  return program;
}
