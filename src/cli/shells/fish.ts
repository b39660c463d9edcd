/** Completion for fish, with a sentence for each word. */
import { type CommandTree, type CommandWords, type Option, shells, type Value } from './tree.ts';

export function fishScript({ commands, options, codes }: CommandTree): string {
  const lines = [
    '# tdkt, fish: tdkt completion fish | source',
    ...commands.map(({ name, about }) => `complete -c tdkt -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`),
    ...options.map((option) => `complete -c tdkt -n __fish_use_subcommand${wordsOf(option)}`),
    ...commands.flatMap((command) => linesOf(command, codes)),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ name, takes, endings, options }: CommandWords, codes: readonly string[]): string[] {
  const within = `complete -c tdkt -n '__fish_seen_subcommand_from ${name}'`;
  const lists: Partial<Record<Value, readonly string[]>> = { code: codes, shell: shells, nothing: [] };
  const list = lists[takes];
  const rest = list
    ? [`${within} -f${list.length > 0 ? ` -a ${quoted(list.join(' '))}` : ''}`]
    : endings.length > 0
      ? [`${within} -f${files(endings)}`]
      : [];
  return [...rest, ...options.map((option) => within + wordsOf(option))];
}

function wordsOf({ names, takes, endings, choices, about }: Option): string {
  const spelt = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('');
  const values: Partial<Record<Value, string>> = {
    nothing: '',
    file: endings.length > 0 ? ` -x${files(endings)}` : ' -r -F',
    folder: " -x -a '(__fish_complete_directories)'",
  };
  return `${spelt}${values[takes] ?? (choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -x')} -d ${quoted(about)}`;
}

/** Those with the first of these endings, then folders, then all others. */
function files([ending]: readonly string[]): string {
  return ` -k -a '(__fish_complete_suffix .${ending})'`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
