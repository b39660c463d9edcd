/** A plan's data with something taken out of it, or put where it does not belong; and which of its words must be printed. */
import { stringify } from 'yaml';
import type { Document } from '../../src/document.ts';
import { toYaml } from './arbitrary-document.ts';

export type Steps = readonly (string | number)[];
export type Change = keyof typeof instead;

/** Every place in a value but its kind: of a document without that nothing is sure. */
export function* pathsOf(value: unknown, at: Steps = []): Generator<Steps> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    if (key !== 'loai') yield here;
    yield* pathsOf(inner, here);
  }
}

export function without(value: unknown, at: Steps): unknown {
  return changedAt(value, at, instead.drop);
}

/** The value with what stands at a place made into something else; `undefined` takes it out. */
export function changedAt(value: unknown, [step, ...rest]: Steps, make: (inner: unknown) => unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null || !(step in value)) return value;
  const inner = (value as Record<string | number, unknown>)[step];
  const made = rest.length > 0 ? changedAt(inner, rest, make) : make(inner);
  if (Array.isArray(value)) return made === undefined ? value.filter((_, index) => index !== step) : value.with(Number(step), made);
  const all = Object.entries(value).map(([key, old]) => [key, key === String(step) ? made : old] as const);
  return Object.fromEntries(all.filter(([, each]) => each !== undefined));
}

export const instead = {
  drop: () => undefined,
  empty: () => '',
  text: () => 'một câu chữ lạ',
  list: (inner: unknown) => [inner, 'thêm một dòng'],
  fields: (inner: unknown) => ({ 'Câu văn có': inner }),
  dots: () => '…',
} as const satisfies Readonly<Record<string, (inner: unknown) => unknown>>;

/** Ways in which the same data is typed. */
export const typings = {
  quoted: toYaml,
  plain: (value: unknown) => stringify(value, { aliasDuplicateObjects: false }),
  narrow: (value: unknown) => stringify(value, { lineWidth: 60, blockQuote: 'folded', indentSeq: false, aliasDuplicateObjects: false }),
  flow: (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false }),
} as const satisfies Readonly<Record<string, (value: unknown) => string>>;

/** All that a document says. */
export function wordsOf(part: Document | unknown): string {
  if (Array.isArray(part)) return part.map(wordsOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  if ('kind' in part && part.kind === 'break') return ' ';
  if ('text' in part && typeof part.text === 'string') return part.text.replaceAll('\u00a0', ' ');
  return `${Object.values(part).map(wordsOf).join('')}${'role' in part ? '\n' : ''}`;
}

const choices: readonly string[] = [
  'loai',
  'nam',
  'quy',
  'trinh_bay',
  'so_thu_tu',
  'trang',
  'danh_so',
  'do_khan',
  'du_thao',
  'ngay_ban_hanh',
  'so_van_ban',
  'can',
  'rong',
  'cao',
  'can_nhom',
  'so_muc',
  'cung_dong',
  // Not printed in a plan that bears another document's number.
  'ky_hieu',
  'kem_theo',
  'ten',
  'can_cu',
];

/** The words of a plan's texts, without what is written another way: names of fields, choices, ids, dates. */
export function proseOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s*^[\]]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (Array.isArray(value)) return value.flatMap(proseOf);
  // Titles of a table that may have no row.
  const titles = 'nhiem_vu' in Object(value) || 'dong' in Object(value) ? [] : ['cot'];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => ([...choices, ...titles].includes(key) ? [] : proseOf(inner)));
}
