/** `TM.`, `KT.` … typed by hand inside a signature's fields. */

import { spelledOut } from '../../law/office-abbreviations.ts';
import { deputyOf, inSentenceCapitals } from '../../law/offices.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Ky } from './signatures.ts';

export const markedFields = ['thay_mat', 'thua_lenh', 'thua_uy_quyen', 'ky_thay', 'quyen', 'chuc_vu', 'chuc_vu_khac'] as const;
export type MarkedField = (typeof markedFields)[number];

interface Mark {
  readonly field: MarkedField;
  /** As tdkt prints it. */
  readonly sign: string;
  /** The letters, with dots and slashes between them or not. */
  readonly letters: string;
  /** The same in full. */
  readonly words: string;
}

/** `KI.` is what text recognition makes of `KT.`. */
const marks: readonly Mark[] = [
  { field: 'thua_uy_quyen', sign: 'TUQ.', letters: 'T[./]?U[./]?Q', words: 'Thừa (?:ủy|uỷ) quyền' },
  { field: 'thay_mat', sign: 'TM.', letters: 'T[./]?M', words: 'Thay mặt' },
  { field: 'thua_lenh', sign: 'TL.', letters: 'T[./]?L', words: 'Thừa lệnh' },
  { field: 'ky_thay', sign: 'KT.', letters: 'K[./]?T|KI', words: 'Ký thay' },
  { field: 'quyen', sign: 'Q.', letters: 'Q', words: 'Quyền' },
];

const lettersOf = marks.map(({ letters }) => `(${letters})`).join('|');
const office = '(?:ủy ban|uỷ ban|hội đồng|chủ tịch|phó|tổng|giám đốc|chánh|trưởng|bộ trưởng|thứ trưởng|hiệu trưởng|viện trưởng|cục trưởng)';
const withDot = regex.iu`^(?:${lettersOf})(?:\s*[./:](?=\s*\p{L})|(?<=/\p{L}{1,2})(?=\s))`;
const bare = regex.u`^(?:${lettersOf})(?=\s+\p{Lu})(?!\s+Trưởng$)`;
const inWords = regex.iu`^(?:${marks.map(({ words }) => `(${words})`).join('|')})(?=\s+\p{L})`;
const insideLine = regex.giu`(?<![\p{L}\p{N}])(?:T[./]?U[./]?Q|[KT][./]?[TML])\s*[./]?(?=\s*${office}\>)`;

export interface FoundMark {
  readonly field: MarkedField;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** Marks at the beginning of a line; inside one only those before an office: `Q. 1` and `Phòng KT` are none. */
export function marksIn(value: string): FoundMark[] {
  const lineStarts = matches(value, /(?<=^|\n)[^\S\n]*/gu).map((match) => match.index + match[0].length);
  const starts = [...lineStarts, ...matches(value, insideLine).map((match) => match.index)];
  return [...new Set(starts)].sort((a, b) => a - b).flatMap((start) => markAt(value, start) ?? []);
}

function markAt(value: string, start: number): FoundMark | null {
  const rest = value.slice(start);
  const match = withDot.exec(rest) ?? bare.exec(rest) ?? inWords.exec(rest);
  const mark = match && marks[match.slice(1).findIndex((part) => part !== undefined)];
  return match && mark ? { field: mark.field, sign: mark.sign, start, end: start + match[0].trimEnd().length } : null;
}

/** Under KT. the deputy's own office has its line: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH` is two. */
const lineOrDeputy = regex.iu`\n|(?<=\p{L})\s+(?=(?:phó|thứ trưởng)\>)`;

/** The value taken apart: each mark's words under the mark's field, what stands without a mark under its own. */
export function asFields(value: string, own: MarkedField, found: readonly FoundMark[]): Ky {
  const ends = found.map(({ end }) => end);
  const result: Partial<Record<MarkedField, string>> = {};
  const head = value.slice(0, found[0]?.start).trim();
  if (head !== '') result[own] = head;
  found.forEach(({ field }, index) => {
    const piece = value.slice(ends[index], found[index + 1]?.start);
    const [first = '', ...rest] = piece.split(field === 'ky_thay' ? lineOrDeputy : '\n').flatMap((line) => line.trim() || []);
    result[field] = first;
    if (rest.length > 0) result.chuc_vu = rest.join(' ');
  });
  const { ky_thay, quyen } = result;
  if (own === 'chuc_vu' && quyen === undefined) result.chuc_vu ??= ky_thay === undefined ? '…' : deputyOf(ky_thay);
  return Object.fromEntries(Object.entries(result).map(([field, words]) => [field, inSentenceCapitals(spelledOut(words))]));
}
