import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { citation, isStatute } from '../../law/acts.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import type { Citation, Part } from './citations.ts';
import { cited } from './grounds.ts';

/** The number form is that of quy phạm documents; widespread, so only a warning before signing. */
export const luatGhiSo: Rule = {
  code: 'can_cu/luat_ghi_so',
  severity: 'warning',
  about: 'Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành.',
  cure: 'Chỉ ghi tên luật và ngày, tháng, năm.',
  basis: decree('mục II.6.a'),
  signing: 'error',
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧ ngày 15 tháng 6 năm 2022 ⟦của Quốc hội⟧
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  *check(subject) {
    for (const { ground, citation } of cited(subject.listedGrounds)) {
      if (!ground.text || !isStatute(citation.type)) continue;
      if (citation.number) yield* superfluous(ground.text, citation, citation.number, /số\s*:?\s*$/u, 'không ghi số, ký hiệu');
      // Of a Pháp lệnh “của Quốc hội” is wrong in another way.
      if (citation.issuer && !(citation.type === 'Pháp lệnh' && /^Quốc/u.test(citation.issuer.words)))
        yield* superfluous(ground.text, citation, citation.issuer, /(?:của|do)\s+$/u, 'không ghi cơ quan ban hành');
    }
  },
};

/** A day as grounds have it. */
const inWords = /\d{1,2} tháng \d{1,2} năm \d{4}$/u;

function* superfluous(text: Text, { type, act, name, date }: Citation, part: Part, before: RegExp, form: string): Iterable<Problem> {
  const start = part.range.start - text.start;
  const end = part.range.end - text.start;
  const from = before.exec(text.text.slice(0, start))?.index ?? start;
  const words = oneLine(text.text.slice(from, end));
  yield inText(text, from, end, {
    message: `Căn cứ là ${type.toLowerCase()} thì ${form}, cần bỏ “${words}”`,
    help: act
      ? `ghi tên và ngày\n- ${citation(act)}`
      : `ghi tên và ngày\n- ${name?.words ?? type} ngày ${inWords.exec(date?.words ?? '')?.[0] ?? '… tháng … năm …'}`,
  });
}
