/** Wrong use of the command, in Vietnamese: our own findings and those of commander, whose sentences are English. */
import type { Command, CommanderError } from 'commander';
import { didYouMean, didYouMeanOr } from '../vietnamese/did-you-mean.ts';

/** The command line cannot be followed; the message is one sentence for the user. Ends the run with status 2. */
export class UsageError extends Error {}

/** Commander quotes the offending part: `error: unknown option '--x'`. */
const quoted = /'([\s\S]*)'/;

/** Says what commander found wrong; `command` is the one that was being read. */
export function usageError(error: CommanderError, command: Command): UsageError {
  const word = quoted.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(unknownOption(word, command));
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

/** A word stands where a command should; a plan there means that the command was forgotten. */
export function unknownCommand(word: string, names: readonly string[]): UsageError {
  if (/\.ya?ml$/i.test(word)) return new UsageError(`Thiếu tên lệnh; để biên dịch, gõ “tdkt build ${word}”`);
  return new UsageError(`Không có lệnh “${word}”${didYouMeanOr(word, names)}`);
}

function unknownOption(word: string, command: Command): string {
  const name = word.replace(/=[\s\S]*$/, '');
  const known = command.createHelp().visibleOptions(command);
  const names = known.flatMap(({ long }) => (long === undefined ? [] : [long]));
  return `Không có tùy chọn “${name}”${name.startsWith('--') ? didYouMean(name, names) : ''}`;
}

function excessArguments(command: Command): string {
  const extra = command.args.slice(command.registeredArguments.length);
  return `Lệnh “${command.name()}” không nhận thêm “${extra.join(' ')}”`;
}
