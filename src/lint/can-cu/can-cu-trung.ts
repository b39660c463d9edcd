import { isStatute } from '../../law/acts.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { squash, statuteKey } from './citation-words.ts';
import type { Citation } from './citations.ts';
import { atCitation, type Ground, mainCitations } from './grounds.ts';

export const canCuTrung: Rule = {
  code: 'can_cu/trung',
  severity: 'warning',
  about: 'Một văn bản chỉ làm căn cứ một lần.',
  cure: 'Bỏ căn cứ ghi sau.',
  bad: `
can_cu:
  - luat-tdkt-2022
  - nd-152-2025
  - ⟦Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022⟧
`,
  good: `
can_cu:
  - luat-tdkt-2022
  - nd-152-2025
`,
  *check(subject) {
    const first = new Map<string, Citation>();
    for (const citation of subject.listedGrounds.flatMap(withText)) {
      const key = keyOf(citation);
      const earlier = first.get(key);
      if (!earlier) first.set(key, citation);
      else {
        const { path, range } = earlier;
        yield atCitation(citation, {
          message: `Căn cứ “${citation.label}” đã ghi ở trên, cần bỏ một chỗ`,
          related: [{ message: 'đã ghi ở đây', path, ...(range && { range }) }],
        });
      }
    }
  },
};

/** The acts of a ground; of one that names none, its words. */
function withText(ground: Ground): Citation[] {
  const { text, from, path, citations } = ground;
  const words = text?.text.slice(from).trim() ?? '';
  if (citations.length > 0 || !text || words === '') return mainCitations(ground);
  const start = text.text.indexOf(words, from);
  const range = { start: text.start + start, end: text.start + start + words.replace(/[;.,]+$/u, '').length };
  const none = { name: null, number: null, date: null, year: '', issuer: null, act: undefined, nested: false, bracketed: false };
  const label = oneLine(words).replace(/[;.,]+$/u, '');
  return [{ path, range, label, type: '', ...none, rest: { words: label, range } }];
}

/** Numbers begin anew every year and everywhere: of acts outside the registry the day and the issuer count too. */
function keyOf({ act, type, number, name, date, year, issuer, label }: Citation): string {
  if (act) return act.id;
  if (isStatute(type)) return `${statuteKey(name?.words ?? label)} ${number?.words ?? ''} ${date?.iso || date?.words || year}`;
  if (!number) return squash(label);
  return [type, number.words.replace(/\s+/gu, ''), date?.iso ?? '', squash(issuer?.words ?? '')].join(' ');
}
