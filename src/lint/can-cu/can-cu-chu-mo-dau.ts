import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import type { Ground } from './grounds.ts';

/** Each ground is an item of its own and opens with “Căn cứ”; requests stand last. */
export const chuMoDau: Rule = {
  code: 'can_cu/chu_mo_dau',
  severity: 'error',
  about: 'Mỗi căn cứ là một đoạn riêng, mở đầu bằng “Căn cứ”; “Theo đề nghị”, “Xét đề nghị” đứng cuối cùng.',
  cure: 'Viết “Căn cứ …”, mỗi căn cứ một gạch đầu dòng của `can_cu`; câu dẫn thì chuyển sang `mo_dau`.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - ⟦Trên cơ sở⟧ Quy chế làm việc của Ủy ban nhân dân tỉnh
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh
`,
  *check(subject) {
    const grounds = subject.listedGrounds;
    const lastBasis = grounds.findLastIndex(({ opening }) => opening === 'can_cu' || opening === 'thuc_hien');
    for (const [index, ground] of grounds.entries()) {
      yield* opening(ground);
      yield* second(ground);
      if (index < lastBasis) yield* request(ground);
    }
  },
};

function* opening({ text, opening, from }: Ground): Iterable<Problem> {
  if (!text || opening !== 'khac') return;
  const words = /^\S+(?:\s+(?:cơ\s+)?[^\s,;.]+)?/u.exec(text.text.slice(from))?.[0] ?? '';
  const isCased = /^căn\s+cứ$/iu.test(words);
  const shown = oneLine(words);
  yield inText(text, from, from + words.length, {
    message: isCased ? `Căn cứ mở đầu bằng “${shown}”, cần ghi “Căn cứ”` : `Căn cứ mở đầu bằng “${shown}”, cần thay bằng “Căn cứ”`,
    help: isCased ? 'ghi “Căn cứ”' : 'ghi “Căn cứ”, “Thực hiện” hoặc “Xét đề nghị”; câu không phải là căn cứ thì chuyển sang `mo_dau`',
  });
}

const another = regex.gu`[;.,]\s*(Căn\s+cứ|Thực\s+hiện|(?:Theo|Xét)\s+đề\s+nghị)\>`;

function* second({ text, from }: Ground): Iterable<Problem> {
  for (const match of matches(text?.text.slice(from) ?? '', another)) {
    const words = match[1] ?? '';
    const end = from + match.index + match[0].length;
    if (!text) return;
    yield inText(text, end - words.length, end, {
      message: `Một đoạn có hai căn cứ (“${oneLine(words)} …”), cần tách mỗi căn cứ thành một đoạn`,
      help: 'đưa căn cứ này xuống một gạch đầu dòng riêng của `can_cu`',
    });
  }
}

function* request({ text, opening, from }: Ground): Iterable<Problem> {
  const asked = /^\s+(?:đề\s+nghị|đề\s+xuất|ý\s+kiến)/u.exec(text?.text.slice(from) ?? '');
  if (!text || opening !== 'de_nghi' || !asked) return;
  const start = text.text.slice(0, from).search(/\S+$/u);
  yield inText(text, start, from + asked[0].length, {
    severity: 'warning',
    message: `“${oneLine(text.text.slice(start, from + asked[0].length))} …” đứng trước căn cứ khác, cần chuyển xuống cuối cùng`,
    help: 'chuyển xuống cuối `can_cu`',
  });
}
