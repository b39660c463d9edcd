/** The recipients of a file as typed, one by one, and the words after “Lưu:”. */

import type { Path } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Subject } from '../subject.ts';

export interface Recipient {
  /** As typed. */
  readonly text: string;
  readonly path: Path;
  /** A line of its own, the head of a group, or a member printed after `+`. */
  readonly as: 'noi' | 'nhom' | 'trong_nhom';
  /** The last line above “Lưu”. */
  readonly last: boolean;
}

export function recipientsOf({ input: { noi_nhan = [] } }: Subject): readonly Recipient[] {
  return noi_nhan.flatMap((item, index): Recipient[] => {
    const path = ['noi_nhan', index];
    const last = index === noi_nhan.length - 1;
    if (typeof item === 'string') return [{ text: item, path, as: 'noi', last }];
    const members = item.gom.map((text, place, all) => ({
      text,
      path: [...path, 'gom', place],
      as: 'trong_nhom' as const,
      last: last && place === all.length - 1,
    }));
    return [{ text: item.ten, path: [...path, 'ten'], as: 'nhom', last: false }, ...members];
  });
}

/** Brackets and what stands in them as spaces: `Tỉnh ủy (b/c; p/h)`. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

/** The typed value of `luu` without a typed “Lưu:” and the mark at its end. */
export interface Filing {
  readonly typed: string;
  /** `- Lưu: ` as typed, or `''`. */
  readonly lead: string;
  /** `VT, NC`, and where it begins. */
  readonly core: string;
  readonly start: number;
  /** The marks typed after it. */
  readonly tail: string;
}

export function filingOf({ input: { luu } }: Subject): Filing | null {
  if (luu === undefined || luu === '') return null;
  const lead = regex.iu`^\s*(?:[-–—+•*]\s*)?(?:lưu\>\s*:?\s*)?`.exec(luu)?.[0] ?? '';
  const tail = /[\s;.,:]*$/u.exec(luu.slice(lead.length))?.[0] ?? '';
  return { typed: luu, lead: lead.trim(), core: luu.slice(lead.length, luu.length - tail.length), start: lead.length, tail };
}
