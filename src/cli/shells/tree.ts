/** The command line as data: what a shell offers at TAB, and a page of man tells. */

/** What stands after an option or a command. */
export type Value = 'nothing' | 'file' | 'folder' | 'code' | 'shell' | 'words';

export interface Option {
  /** `--output`; with its letter `-o` before it, where it has one. */
  readonly names: readonly string[];
  /** As its help shows it: `<tệp>`; `''` when it takes no value. */
  readonly shown: string;
  readonly takes: Value;
  /** `yaml`, `yml`: of the files that its help speaks of; none: any file. */
  readonly endings: readonly string[];
  /** The words of which its value is one, where its help lists them. */
  readonly choices: readonly string[];
  readonly about: string;
}

export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  readonly takes: Value;
  readonly endings: readonly string[];
  readonly arguments: readonly { readonly shown: string; readonly about: string }[];
  readonly options: readonly Option[];
  /** What its help adds at the end. */
  readonly after: string;
}

export interface CommandTree {
  /** `0.1.0`. */
  readonly version: string;
  readonly about: string;
  readonly commands: readonly CommandWords[];
  /** Of `tdkt` itself. */
  readonly options: readonly Option[];
  /** Every code that `tdkt explain` explains, and their groups. */
  readonly codes: readonly string[];
}

/** All spellings of all options that take a value of that kind. */
export function optionsTaking(options: readonly Option[], wanted: (takes: Value) => boolean): string[] {
  return options.filter(({ takes }) => wanted(takes)).flatMap(({ names }) => names);
}

export function spellings(options: readonly Option[]): string[] {
  return options.flatMap(({ names }) => names);
}

/** What `tdkt completion` can be asked for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell', 'man'] as const;
