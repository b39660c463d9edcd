/** commander's tree as data for other programs: what it prints as help, and what kind of word stands where. */
import type { Command, Option } from 'commander';
import type { CommandTree, CommandWords, Option as ShownOption, Value } from './shells/tree.ts';

/** Every command of it has been defined. */
export function treeOf(program: Command, version: string, codes: readonly string[]): CommandTree {
  const groups = new Set(codes.map((code) => code.slice(0, code.indexOf('/'))));
  return {
    version,
    about: program.description(),
    commands: program.commands.map(wordsOf),
    options: optionsOf(program),
    codes: [...groups, ...codes],
  };
}

function wordsOf(command: Command): CommandWords {
  const [first] = command.registeredArguments;
  return {
    name: command.name(),
    about: command.description(),
    usage: command.usage(),
    takes: first ? kindOf(first.name()) : 'nothing',
    endings: endingsIn(command.registeredArguments.map(({ description }) => description).join(' ')),
    arguments: command.registeredArguments.map((each) => ({ shown: `<${each.name()}>`, about: each.description })),
    options: optionsOf(command),
    after: helpAfter(command),
  };
}

function optionsOf(command: Command): ShownOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      names: [option.short, option.long].flatMap((name) => name ?? []),
      shown: /[<[].*/u.exec(option.flags)?.[0] ?? '',
      takes: takenBy(option),
      endings: isRead(option) ? endingsIn(option.description) : [],
      choices: takenBy(option) === 'words' ? choicesIn(option.description) : [],
      about: option.description,
    }));
}

function takenBy({ flags, required, optional }: Option): Value {
  if (!required && !optional) return 'nothing';
  return kindOf(/[<[](.*)[>\]]/u.exec(flags)?.[1] ?? '');
}

/** Not one that is written: its endings say of what form it will be. */
function isRead(option: Option): boolean {
  return takenBy(option) === 'file' && /^(?:lấy|đọc)/u.test(option.description);
}

/** `docx, html, text; …` or `input: …; plan: …`: words of a program in the places of a list; one alone is none. */
function choicesIn(description: string): string[] {
  const [listed = ''] = description.split(/mặc định/u);
  const found = [...listed.matchAll(/(?:^|[:;,] |có )(\d?_?[a-z]+(?:_[a-z]+)*)(?=[:;,]| \(|$)/gu)].map(([, word = '']) => word);
  return found.length > 1 ? found : [];
}

/** `tệp .yaml, thư mục …`: plans are YAML files by either ending. */
function endingsIn(description: string): string[] {
  const found = [...description.matchAll(/\.([a-z]{3,4})(?![\p{L}-])/gu)].map(([, ending = '']) => ending);
  return [...new Set(found.flatMap((ending) => (ending === 'yaml' ? ['yaml', 'yml'] : [ending])))];
}

/** By the word that the help shows in its place. */
function kindOf(shown: string): Value {
  const word = shown.toLowerCase();
  if (word === 'thư mục') return 'folder';
  if (/^(?:tệp|kế hoạch|văn bản|bản|nơi)/u.test(word)) return 'file';
  if (word === 'mã') return 'code';
  return word === 'vỏ lệnh' ? 'shell' : 'words';
}

/** Examples, and what else its help says below the options. */
function helpAfter(command: Command): string {
  const said: string[] = [];
  const context = { error: false, command, write: (text: string) => void said.push(text) };
  (command as Command & NodeJS.EventEmitter).emit('afterHelp', context);
  return said.join('').trim();
}
