/** What `.gitignore` and `.tdktignore` leave out of a folder, read as git reads them: https://git-scm.com/docs/gitignore. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { leadsOut, repositoryOf } from './root.ts';

/** In the second one an office can take back what the first leaves out. */
const fileNames = ['.gitignore', '.tdktignore'];

/** All that a folder holds: with such a line in it, it leaves out itself. */
const everything = /^\/?\*{1,2}\/?$/u;

/** A folder's ignore files and those above it, as far as the repository goes. A folder that someone has named is looked at, whatever leaves it out. */
export class Ignored {
  readonly #top: string;
  readonly #named: string;
  readonly #rules = new Map<string, Ignore | null>();

  constructor(folder: string) {
    const named = resolve(folder);
    this.#named = named;
    this.#top = repositoryOf(folder);
    if (!this.has(named, true)) return;
    this.#top = named;
    this.#rules.clear();
  }

  /** The path, or a folder on the way to it. */
  has(path: string, isFolder = false): boolean {
    const absolute = resolve(path);
    const way = this.#wayTo(absolute);
    return way !== '' && !leadsOut(way) && (this.#rulesIn(dirname(absolute))?.ignores(isFolder ? `${way}/` : way) ?? false);
  }

  /** Of a folder, with those of the folders above it before them: the last that speaks of a path decides. */
  #rulesIn(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      const above = folder === this.#top || folder === dirname(folder) ? null : this.#rulesIn(dirname(folder));
      const own = this.#ownRules(folder);
      rules = own.length === 0 ? above : ignore().add([...(above ? [above] : []), ...own]);
      this.#rules.set(folder, rules);
    }
    return rules;
  }

  #ownRules(folder: string): readonly string[] {
    const way = this.#wayTo(folder).replace(/[\\*?[\]!# ]/gu, '\\$&');
    const lines = fileNames.flatMap((name) => textOf(join(folder, name)).split(/\r?\n/u));
    const isRule = (line: string) =>
      line.trim() !== '' && !line.startsWith('#') && !(folder === this.#named && everything.test(line.trim()));
    return lines.filter(isRule).map((line) => (way === '' ? line : seenFromTop(line, way)));
  }

  /** Decomposed accents, as macOS writes them in names, are the same letters. */
  #wayTo(path: string): string {
    return relative(this.#top, path).split(sep).join('/').normalize('NFC');
  }
}

/** With a slash before its end a rule is about one place, else about any depth. */
function seenFromTop(line: string, way: string): string {
  const [, not = '', rule = ''] = /^(!?)(.*)$/u.exec(line) ?? [];
  return `${not}/${way}/${/\/./u.test(rule) ? rule.replace(/^\//u, '') : `**/${rule}`}`;
}

/** One that cannot be read leaves nothing out; a pipe would be waited for. */
function textOf(file: string): string {
  try {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return '';
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/u, '')
      .normalize('NFC');
  } catch {
    return '';
  }
}
