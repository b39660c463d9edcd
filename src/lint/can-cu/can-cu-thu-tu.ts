import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { squash } from './citation-words.ts';
import type { Citation } from './citations.ts';
import { atCitation, mainCitations } from './grounds.ts';

/** One complaint a plan: whoever sorts, sorts them all. */
export const thuTu: Rule = {
  code: 'can_cu/thu_tu',
  severity: 'info',
  about: 'Căn cứ về thẩm quyền đứng trước; rồi luật, nghị định, thông tư, văn bản của địa phương.',
  cure: 'Xếp lại thứ tự căn cứ.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không quy định thứ tự; đây là thông lệ.',
  bad: `
can_cu:
  - nd-152-2025
  - ⟦luat-tdkt-2022⟧
`,
  good: `
can_cu:
  - luat-tdkt-2022
  - nd-152-2025
`,
  *check(subject) {
    let highest: { readonly rank: number; readonly citation: Citation } | null = null;
    for (const ground of subject.listedGrounds) {
      const [citation] = ground.opening === 'can_cu' ? mainCitations(ground) : [];
      const rank = citation ? rankOf(citation) : null;
      if (!citation || rank === null) continue;
      if (highest && rank < highest.rank) {
        yield atCitation(citation, {
          message: `“${citation.label}” đứng sau “${highest.citation.label}”, cần chuyển lên trước`,
          help: `chuyển lên trước “${highest.citation.label}”: thẩm quyền trước; rồi luật, nghị định, thông tư, văn bản của địa phương`,
          related: [{ message: 'văn bản bậc thấp hơn đứng ở đây', ...placeOf(highest.citation) }],
        });
        return;
      }
      if (!highest || rank > highest.rank) highest = { rank, citation };
    }
  },
};

function placeOf({ path, range }: Citation) {
  return range ? { path, range } : { path };
}

/** Null for acts whose place is not certain: those of the Party, of other organs, and what gives a body its tasks. */
function rankOf({ type, name, act, number, rest }: Citation): number | null {
  const title = squash(name?.words ?? act?.name ?? '');
  if (/^luật tổ chức/u.test(title)) return 0;
  if (/chức năng,? nhiệm vụ/u.test(rest.words)) return null;
  if (type === 'Luật' || type === 'Bộ luật') return 1;
  if (type === 'Pháp lệnh') return 2;
  if (type === 'Nghị định') return 3;
  if (type === 'Thông tư') return 4;
  return /-(?:UBND|HĐND)$/u.test(number?.words ?? '') ? 5 : null;
}
