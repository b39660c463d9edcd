/** A Word document's package: its parts as XML, and what each refers to. (ISO/IEC 29500-2) */
import { unreadable, unreadableBytes, unreadableParts } from './sniff.ts';
import type { Unreadable } from './tree.ts';
import { childrenOf, type Element, readXml } from './xml.ts';
import { type Parts, readZip } from './zip.ts';

export interface Package {
  readonly names: readonly string[];
  /** The part where the document's words stand. */
  readonly main: Part;
  /** A part as a tree; null where there is none, or it is damaged. */
  readonly part: (path: string) => Part | null;
  /** The one part of a type to which a part refers. */
  readonly related: (part: Part, type: string) => Part | null;
  /** What Word looks at first. */
  readonly root: Part;
}

export interface Part {
  readonly path: string;
  readonly tree: Element;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** The last word of its type: `header`, `styles`. */
  readonly type: string;
  /** A part's path, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** What all XML of a file may come to: ten times a book. In bytes. */
const mostXml = 200_000_000;

const nothing: Element = { name: '', attributes: {}, children: [] };

export function openPackage(bytes: Uint8Array): Package | Unreadable {
  const parts = readZip(bytes);
  if (parts === null) return unreadableBytes(bytes);
  let left = mostXml;
  const read = (path: string): Element | null => {
    const entry = parts.get(path);
    if (!entry || entry.size > left) return null;
    left -= entry.size;
    const content = entry.bytes();
    return content && readXml(content);
  };
  const known = new Map<string, Part | null>();
  const part = (path: string): Part | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const tree = read(path);
    const found = tree && { path, tree, relations: relationsOf(read(relationsPath(path)), path) };
    known.set(path, found);
    return found;
  };
  const root = { path: '', tree: nothing, relations: relationsOf(read('_rels/.rels'), '') };
  const related = (from: Part, type: string): Part | null => {
    const relation = [...from.relations.values()].find((each) => each.type === type && !each.external);
    return relation ? part(relation.target) : null;
  };
  const main = related(root, 'officeDocument') ?? part('word/document.xml');
  if (main?.tree.name !== 'w:document') return withoutDocument(parts);
  return { names: [...parts.keys()], main, part, related, root };
}

function withoutDocument(parts: Parts): Unreadable {
  return (parts.get('word/document.xml')?.size ?? 0) > mostXml ? unreadable('large') : unreadableParts(parts);
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationsOf(tree: Element | null, from: string): Map<string, Relation> {
  const all = childrenOf(tree, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const type = /[^/]*$/u.exec(attributes['Type'] ?? '')?.[0] ?? '';
    return [attributes['Id'] ?? '', { type, external, target: external ? target : resolved(target, from) }] as const;
  });
  return new Map(all);
}

/** `../customXml/item1.xml` seen from `word/document.xml`. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
