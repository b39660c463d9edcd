/** Numbers and letters before paragraphs: of which kind, of which value, and how the same kind writes another value. */
import { regex } from '../vietnamese/letters.ts';
import { letter, parseRoman, toRoman } from '../vietnamese/numbers.ts';
import { chuTho, type Doan } from './plan.ts';

type Family = 'phan' | 'la_ma' | 'so' | 'so_cap' | 'chu';

export interface Marker {
  readonly family: Family;
  /** Runs that go on side by side: `1.` before a heading and before a plain paragraph, `1)`, `(1)`, `1.1`. */
  readonly dress: string;
  readonly value: number;
  /** `1.2` of `1.2.3`, else `''`. */
  readonly above: string;
  write(value: number, above?: string): string;
}

const letters = Array.from({ length: 23 }, (_, index) => letter(index));
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `1.`, `(2)`, `a)`, `IV.`, `1.2`, `03`; null for what is no number of a list. `titled` is a heading's. */
export function readMarker(so: string, titled: boolean): Marker | null {
  const inner = so.replace(/[()./]+$/u, '').replace(/^\(/u, '');
  const around = (text: string) => so.replace(inner, () => text);
  const sign = so.replace(inner, '');
  if (/^[IVXLC]+$/u.test(inner)) return roman(inner, around);
  if (/^\d{1,3}$/u.test(inner)) return number(inner, titled ? `tieu_de ${sign}` : sign, around);
  if (/^\d{1,2}(?:\.\d{1,2})+$/u.test(inner)) return dotted(inner, around);
  const value = letters.indexOf(inner) + 1;
  return value === 0 ? null : { family: 'chu', dress: `chu ${sign}`, value, above: '', write: (n) => around(letter(n - 1)) };
}

const name = regex.u`^\**(?:\p{Lu}\.|(?:(?:C[aá]c\s+)?M[aá]c|L[eê][\s-]?nin|Ăng[\s-]?ghen|Niu[\s-]?tơn|Huy[\s-]?gô|Xta[\s-]?lin)\>)`;

/** `V.` of “V. I. Lênin”, by what comes behind it: a second initial or the name of one whom plans quote. */
export function isInitial(so: string, rest: string): boolean {
  return /^[A-ZĐ]\.$/u.test(so) && name.test(rest);
}

/** A lone `C.` or `L.` goes on after `B.`, `K.`: it is a letter. */
function roman(inner: string, around: (text: string) => string): Marker | null {
  const value = parseRoman(inner);
  if (value === null || /^[LC]$/u.test(inner)) return null;
  return { family: 'la_ma', dress: 'la_ma', value, above: '', write: (n) => around(toRoman(n)) };
}

/** `01` stays two digits wide. */
function number(inner: string, dress: string, around: (text: string) => string): Marker | null {
  const width = inner.startsWith('0') ? inner.length : 0;
  const value = Number(inner);
  return value === 0 ? null : { family: 'so', dress, value, above: '', write: (n) => around(String(n).padStart(width, '0')) };
}

function dotted(inner: string, around: (text: string) => string): Marker {
  const parts = inner.split('.');
  const own = parts.slice(0, -1).join('.');
  const write = (n: number, above = own) => around(`${above}.${n}`);
  return { family: 'so_cap', dress: `cap ${parts.length}`, value: Number(parts.at(-1)), above: own, write };
}

/** `Phần II`, `Phần 2`, `Phần thứ hai`, `Chương II`. */
export function readPart(text: string): Marker | null {
  const match = regex.iu`^(?:phần|chương)\s+(?:thứ\s+)?([\p{L}\d]+)`.exec(text);
  const found = match?.[1];
  if (found === undefined) return null;
  const around = (written: string) => text.replace(found, () => written);
  const base = { family: 'phan', dress: 'phan', above: '' } as const;
  const word = ordinals.indexOf(found.toLowerCase()) + 1;
  if (word > 0) return { ...base, value: word, write: (n) => around(ordinals[n - 1] ?? String(n)) };
  if (/^\d+$/u.test(found)) return { ...base, value: Number(found), write: (n) => around(String(n)) };
  const value = /^[IVXLC]+$/u.test(found) ? parseRoman(found) : null;
  return value === null ? null : { ...base, value, write: (n) => around(toRoman(n)) };
}

/** The number that a paragraph opens with, as printed; null for words, dashes, amounts and people's initials. */
export function markerOf(doan: Doan): { so: string; marker: Marker } | null {
  const so = numberOf(doan);
  const behind = chuTho(doan.chu)
    .slice(doan.so === '' ? so.length : 0)
    .trimStart();
  const marker = so === '' || isAmount(so, behind) || isInitial(so, behind) ? null : readMarker(so, isTitled(doan));
  return marker && { so, marker };
}

/** The number of a run-in heading stands in its bold words, that of an item in italics among them. */
function numberOf(doan: Doan): string {
  const [first] = doan.chu;
  if (doan.so !== '' || !first) return doan.so;
  const pattern = first.dam
    ? /^(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-zđ][.)])(?=\s|$)/u
    : /^(?:[IVX]+\.|\d+(?:\.\d+)*[.)]|\(\d+\)|[a-zđ][.)])(?=\s|$)/u;
  return first.dam || first.nghieng ? (pattern.exec(first.chu)?.[0] ?? '') : '';
}

/** A heading's number, also a run-in heading's. */
function isTitled(doan: Doan): boolean {
  return (doan.so === '' && doan.chu[0]?.dam === true) || /^(?:muc|tieu_de)/u.test(doan.loai);
}

/** “2.450 triệu đồng”, “500.000 VNĐ”, “1.5 lần”: a paragraph that opens with an amount. */
export function isAmount(so: string, behind: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/u.test(so) || (/\d\.\d+$/u.test(so) && !regex.u`^[\p{Lu}“"]`.test(behind));
}
