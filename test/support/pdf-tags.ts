/** What a PDF tells a reader of screens: its tags as `pdfinfo -struct-text` prints them, and its bookmarks as qpdf does. */
import { execFileSync } from 'node:child_process';

/** An element of the structure; `text` is its own and that of all within it, in reading order. */
export interface Tag {
  readonly kind: string;
  readonly within: readonly Tag[];
  readonly parts: readonly (string | Tag)[];
}

export interface Bookmark {
  readonly level: number;
  readonly title: string;
}

/** With their words it takes poppler seconds a page, without an instant. */
export function tagsOf(file: string, words: 'words' | 'no words'): Tag {
  const flag = words === 'words' ? '-struct-text' : '-struct';
  const said = execFileSync('pdfinfo', [flag, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const root = newTag('root');
  const open = [{ depth: -1, tag: root }];
  for (const line of said.split('\n')) {
    const [, space = '', kind, text] = /^( *)(?:([A-Z]\w*)(?: \((?:block|inline)\))?:?|"(.*)")$/u.exec(line) ?? [];
    if (kind === undefined && text === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= space.length) open.pop();
    const parent = open.at(-1)?.tag ?? root;
    if (kind === undefined) parent.parts.push(text ?? '');
    else {
      const tag = newTag(kind);
      parent.parts.push(tag);
      parent.within.push(tag);
      open.push({ depth: space.length, tag });
    }
  }
  return root;
}

function newTag(kind: string): { readonly kind: string; readonly within: Tag[]; readonly parts: (string | Tag)[] } {
  return { kind, within: [], parts: [] };
}

/** All of some kinds in it, in reading order. */
export function tagged(tag: Tag, kinds: RegExp): Tag[] {
  return tag.within.flatMap((each) => [...(kinds.test(each.kind) ? [each] : []), ...tagged(each, kinds)]);
}

/** Without what stands in elements of some kinds. */
export function textOf({ parts }: Tag, but: RegExp): string {
  return parts.map((part) => (typeof part === 'string' ? part : but.test(part.kind) ? '' : textOf(part, but))).join('');
}

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}

export function bookmarksOf(file: string): Bookmark[] {
  const said = execFileSync('qpdf', ['--json', '--json-key=outlines', file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const flat = (outlines: readonly Outline[], level: number): Bookmark[] =>
    outlines.flatMap(({ title, kids }) => [{ level, title }, ...flat(kids, level + 1)]);
  return flat((JSON.parse(said) as { readonly outlines: readonly Outline[] }).outlines, 1);
}
