/** The command that goes to a line in an editor: words of an argument list, never of a shell. */

/** How editors are told of a line, from their own help; any other is given the file. */
export const knownEditors: Readonly<Record<string, readonly string[]>> = {
  code: ['-g', '{file}:{line}'],
  'code-insiders': ['-g', '{file}:{line}'],
  codium: ['-g', '{file}:{line}'],
  cursor: ['-g', '{file}:{line}'],
  subl: ['{file}:{line}'],
  zed: ['{file}:{line}'],
  gedit: ['+{line}', '{file}'],
  kate: ['--line', '{line}', '{file}'],
  'notepad++': ['-n{line}', '{file}'],
  emacsclient: ['-n', '+{line}', '{file}'],
  gvim: ['--remote-silent', '+{line}', '{file}'],
};

/** Between words that the command line has parted already. */
export const parted = '\u0000';

/** What was typed behind `--editor` → a program and its arguments, with `{file}` and `{line}` still in them; none for no words. */
export function editorCommand(typed: string): readonly string[] {
  const words = typed.includes(parted) ? typed.split(parted) : wordsOf(typed);
  const [program = '', ...others] = words;
  if (program === '' || words.some((word) => word.includes('{file}'))) return words[0] ? words : [];
  return [program, ...others, ...(knownEditors[nameOf(program)] ?? ['{file}'])];
}

/** Words parted by spaces, but for those in quotes; a backslash is a letter, as in names on Windows. */
function wordsOf(typed: string): string[] {
  const found = typed.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2'));
}

function nameOf(program: string): string {
  return program
    .replace(/^.*[/\\]/u, '')
    .replace(/\.(?:exe|cmd)$/iu, '')
    .toLowerCase();
}

/** The command for a line of a file. */
export function commandFor(command: readonly string[], file: string, line: number): string[] {
  return command.map((word) => word.replace(/\{file\}|\{line\}/gu, (name) => (name === '{file}' ? file : String(line))));
}

/**
 * An editor's command that was typed without quotes, `--editor code -g {file}:{line}`, as the one word that an option takes:
 * it ends with the last word that names the file or the line.
 */
export function joinedEditor(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--editor') + 1;
  const last = words.findLastIndex((word) => /\{(?:file|line)\}/u.test(word));
  if (at === 0 || last <= at) return words;
  return [...words.slice(0, at), words.slice(at, last + 1).join(parted), ...words.slice(last + 1)];
}
