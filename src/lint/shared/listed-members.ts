/** A short list of recipients of one kind, read into its members: `Sở: Nội vụ, Y tế, KHCN`. */
import type { Span } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

export interface Member extends Span {
  /** With the kind that stands once before all: `Sở Nội vụ`. */
  readonly name: string;
}

const list = regex.u`^(\s*(?:[-+–]\s+)?(?:Các\s+|các\s+)?(\p{Lu}[\p{L} ]{1,20}?|sở|phòng|ban|hội)\s*:\s*)(?=\S)`;

/** Empty for what is no such list. */
export function listedMembers(text: string): Member[] {
  const [, lead = '', kind = ''] = list.exec(text) ?? [];
  if (kind === '') return [];
  const head = kind.charAt(0).toUpperCase() + kind.slice(1);
  return matches(text.slice(lead.length), /[^,;()]+(?:\([^()]*\))?/gu)
    .map(({ 0: typed, index }) => {
      const own = typed.replace(/[\s.]+$/u, '');
      const start = lead.length + index + (own.length - own.trimStart().length);
      return { name: `${head} ${own.trim()}`, start, end: lead.length + index + own.length };
    })
    .filter(({ start, end }) => end > start);
}
