/** Fields: what Word works out, of which the file keeps what it last showed. (ISO/IEC 29500-1, 17.16) */
import { isOn } from './measures.ts';
import type { Field } from './story.ts';
import type { Run } from './tree.ts';
import { below, type Element } from './xml.ts';

export type FieldShown = Pick<Run, 'field' | 'link'>;

export function beginField(fields: Field[], begin: Element | null): void {
  fields.push({ begin, instruction: '', shows: false, empty: true });
}

/** Words of the instruction; those of a field that no one has begun are nobody's. */
export function instruct(fields: readonly Field[], words: string): void {
  const field = fields.at(-1);
  if (field) field.instruction += words;
}

export function showField(fields: readonly Field[]): void {
  const field = fields.at(-1);
  if (field) field.shows = true;
}

/** Within the instruction of another field nothing is shown; letters typed into a field's own instruction are. */
export function isHidden(fields: readonly Field[]): boolean {
  return fields.slice(0, -1).some(({ shows }) => !shows);
}

/** The field that shows what is read now. */
export function shownField(fields: readonly Field[]): FieldShown {
  for (const field of fields) field.empty = false;
  const inner = fields.findLast(({ shows }) => shows);
  if (!inner) return {};
  const name = nameOf(inner);
  const link = name === 'HYPERLINK' ? addressOf(inner.instruction) : '';
  return { ...(name ? { field: name } : {}), ...(link ? { link } : {}) };
}

function nameOf({ instruction }: Field): string {
  return /^\s*(\p{L}+)/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

function addressOf(instruction: string): string {
  const [, place = '', address = ''] = /HYPERLINK\s+(\\l\s+)?"([^"]*)"/iu.exec(instruction) ?? [];
  return place ? `#${address}` : address;
}

/** Ends the innermost field; what it should show though the file has nothing there: a page's number, a box to tick. */
export function endField(fields: Field[]): (FieldShown & { readonly text: string }) | null {
  const field = fields.pop();
  if (!field?.empty) return null;
  const name = nameOf(field);
  if (name === 'FORMCHECKBOX') return { text: isTicked(field.begin) ? '☒' : '☐', field: name };
  return /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/u.test(name) ? { text: '', field: name } : null;
}

function isTicked(begin: Element | null): boolean {
  const box = begin ? below(begin, 'w:checkBox')[0] : undefined;
  return isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false;
}
