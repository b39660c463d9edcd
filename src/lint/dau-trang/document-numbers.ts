/** Numbers of documents in the texts, `Kế hoạch số 52/KH-UBND`, also as loosely as clerks type them. */

import type { Span } from '../../diagnostic.ts';
import { abbreviations } from '../../law/abbreviations.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';

export interface TypedNumber {
  readonly text: Text;
  /** `52/KH-UBND`, in the text. */
  readonly span: Span;
  readonly so: string;
  /** The year between number and kind, or `''`. */
  readonly nam: string;
  /** `KH`, `QĐ`, `TTr` … */
  readonly loai: string;
  /** `UBND`, `SYT-CĐN`. */
  readonly co_quan: string;
  /** The line of a head typed by hand, `Số: 52/KH-UBND`, when the paragraph is nothing else. */
  readonly dong_so: Span | null;
}

/** Kinds of legal documents beside those of the decree's own table. */
const legal = ['NĐ', 'TT', 'TTLT', 'CV'] as const;
const codes = [...new Set<string>([...Object.values(abbreviations), ...legal])].sort((a, b) => b.length - a.length).join('|');

/** An organ's letters; mixed case only as in `TTg`. */
const organ = '\\p{Lu}[\\p{Lu}\\d&]*g?(?![\\p{L}\\d])';
const number = regex.gu`(?<![\p{L}\d/.,-])(\d{1,6})\s*/\s*(?:(\d{4})\s*/\s*)?(${codes})\s*[-–—]\s*(${organ}(?:-${organ})*)`;
const line = /^(\s*(?:\*\*|\*)?\s*)(Số\s*:?\s*)$/u;

export function documentNumbers({ texts }: Subject): readonly TypedNumber[] {
  return texts.flatMap((text) => (text.text.includes('/') ? matches(text.text, number).map((match) => read(text, match)) : []));
}

function read(text: Text, match: RegExpExecArray): TypedNumber {
  const [whole, so = '', nam = '', loai = '', co_quan = ''] = match;
  const span = { start: match.index, end: match.index + whole.length };
  const opening = line.exec(text.text.slice(0, span.start));
  const alone = opening !== null && /^[\s*.]*$/u.test(text.text.slice(span.end));
  return { text, span, so, nam, loai, co_quan, dong_so: alone ? { start: opening[1]?.length ?? 0, end: span.end } : null };
}
