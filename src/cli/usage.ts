/** Wrong use of the command, in Vietnamese: our own findings and those of commander, whose sentences are English. */
import type { Command, CommanderError } from 'commander';

/** The command line cannot be followed; the message is one sentence for the user. Ends the run with status 2. */
export class UsageError extends Error {
  /** The command whose help says how it is used; absent: none was called. */
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}

/** Commander quotes the offending part: `error: unknown option '--x'`. */
const quoted = /'([\s\S]*)'/;

/** Says what commander found wrong; `command` is the one that was being read. */
export async function usageError(error: CommanderError, command: Command): Promise<UsageError> {
  const word = quoted.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(await unknownOption(word, command));
    case 'commander.missingArgument':
      return new UsageError(`Thiếu <${word}> sau lệnh “${command.name()}”`);
    case 'commander.optionMissingArgument':
      return new UsageError(`Tùy chọn “${word}” thiếu giá trị`);
    case 'commander.missingMandatoryOptionValue':
      return new UsageError(`Lệnh “${command.name()}” cần tùy chọn “${word}”`);
    case 'commander.excessArguments':
      return new UsageError(excessArguments(command));
    default:
      return new UsageError('Câu lệnh không đúng cách dùng');
  }
}

/** Words stand where a command should; a file there means that the command was forgotten. */
export async function unknownCommand(typed: readonly string[], names: readonly string[]): Promise<UsageError> {
  const [word = ''] = typed;
  if (/\.ya?ml$/iu.test(word)) return new UsageError(`Thiếu tên lệnh; để biên dịch, gõ “tdkt build ${word}”`);
  if (/\.docx?$/iu.test(word))
    return new UsageError(
      `Thiếu tên lệnh; để đọc tệp Word thành kế hoạch, gõ “tdkt import ${word}”; để xét thể thức, gõ “tdkt validate ${word}”`,
    );
  const { meantCommand, sampleFile } = await import('./command-names.ts');
  const meant = meantCommand(typed, names);
  return new UsageError(
    `Không có lệnh “${word}”${meant ? `, có phải “tdkt ${withFiles(meant, sampleFile, typed)}” không?` : `, cần một trong: ${names.join(', ')}`}`,
  );
}

/** With the files that were typed, so that it can be copied. */
function withFiles(meant: string, sampleFile: string, typed: readonly string[]): string {
  const files = typed.filter((word) => /[./\\]/u.test(word)).map((file) => (/\s/u.test(file) ? `"${file}"` : file));
  if (files.length === 0 || meant.startsWith('-')) return meant;
  return meant.includes(sampleFile) ? meant.replace(sampleFile, files[0] ?? '') : [meant, ...files].join(' ');
}

async function unknownOption(word: string, command: Command): Promise<string> {
  const name = word.replace(/=[\s\S]*$/, '');
  const known = command.createHelp().visibleOptions(command);
  const options = new Map(known.flatMap(({ long, description }) => (long === undefined ? [] : [[long, description]])));
  const { meantOption } = await import('./command-names.ts');
  const meant = name.length > 2 ? meantOption(name, options) : undefined;
  return `Không có tùy chọn “${name}”${meant === undefined ? '' : `, có phải “${meant}” không?`}`;
}

function excessArguments(command: Command): string {
  const extra = command.args.slice(command.registeredArguments.length);
  return `Lệnh “${command.name()}” không nhận thêm “${extra.join(' ')}”`;
}
