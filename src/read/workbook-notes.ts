/** Words of a sheet that stand in no cell: notes on cells, and what is written into shapes. (ISO/IEC 29500-1, 18.7, 20.5) */
import { below, childrenOf, type Element, wordsOf } from './xml.ts';

export interface Beside {
  /** `B2`; empty of a shape. */
  readonly place: string;
  readonly words: string;
}

/** The part that a part refers to, whichever way it is said. */
export type PartOf = (path: string) => Element | null;

export function besideCells(sheet: string, partOf: PartOf): Beside[] {
  return relationsOf(sheet, partOf).flatMap(({ type, path }) => {
    if (type === 'comments') return below(partOf(path), 'x:comment').map(noteOf);
    return type === 'drawing' ? shapes(partOf(path)) : [];
  });
}

/** `xl/worksheets/sheet1.xml` → what its `.rels` names. */
export function relationsOf(part: string, partOf: PartOf): { readonly id: string; readonly type: string; readonly path: string }[] {
  const [, folder = '', name = ''] = /^(.*?)([^/]*)$/u.exec(part) ?? [];
  return childrenOf(partOf(`${folder}_rels/${name}.rels`), 'rel:Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
    path: resolved(folder, attributes['Target'] ?? ''),
  }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const [, up = '', rest = ''] = /^((?:\.\.\/)*)(.*)$/u.exec(target) ?? [];
  const above = folder.split('/').slice(0, -1);
  return [...above.slice(0, above.length - up.length / 3), rest].join('/');
}

/** What newer programs say to those that know no threads, in whichever language, before the words themselves. */
const forOlder = /^\[[^\]\n]+\]\n\n[^\n]+\n\n[^\n]+:\n/u;

function noteOf(note: Element): Beside {
  const words = below(note, 'x:t').map(wordsOf).join('').replace(/\r\n?/gu, '\n').replace(forOlder, '');
  return { place: note.attributes['ref'] ?? '', words: words.trim() };
}

function shapes(drawing: Element | null): Beside[] {
  const bodies = below(drawing, 'xdr:txBody');
  return bodies.map((body) => ({
    place: '',
    words: below(body, 'a:p')
      .map((line) => below(line, 'a:t').map(wordsOf).join(''))
      .join('\n')
      .trim(),
  }));
}
