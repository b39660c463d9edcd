import type { Span } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { isOfPlan, onlyYear } from '../shared/plan-year.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** The first and the last sentence call the plan by its name: a plan of the year before, copied. */
export const moDauKhacNam: Rule = {
  code: 'mo_dau/khac_nam',
  severity: 'warning',
  about: 'Lời mở đầu “ban hành Kế hoạch …” và lời kết “Trên đây là Kế hoạch …” phải ghi đúng năm của kế hoạch.',
  cure: 'Sửa năm trong lời mở đầu, lời kết cho khớp với nam và trích yếu.',
  bad: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng ⟦năm 2025⟧ như sau
`,
  good: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  *check({ input, texts }) {
    const { loai = 'ke_hoach', nam } = input;
    if (loai !== 'ke_hoach') return;
    const title = texts.find(({ path, key }) => path.length === 1 && key === 'trich_yeu')?.text ?? '';
    for (const text of texts) {
      const name = nameIn(text);
      const found = name && onlyYear(text.text.slice(name.start, name.end));
      if (!found || isOfPlan(found.year, nam) || title.includes(found.year)) continue;
      const where = text.key === 'ket_thuc' ? 'Lời kết' : 'Lời mở đầu';
      yield inText(text, name.start + found.start, name.start + found.end, {
        message: `${where} ghi Kế hoạch “năm ${found.year}” mà kế hoạch ghi \`nam: ${nam}\`, cần ghi cùng một năm`,
        help: `ghi “năm ${nam}”, hoặc sửa \`nam\``,
        related: [{ message: 'năm của kế hoạch ghi ở đây', path: ['nam'] }],
      });
    }
  },
};

const plan = '[Kk]ế\\s+hoạch(?!\\s+(?:số|này|trên|nêu))\\>';
/** Not “về việc ban hành Kế hoạch …”, which is another document's title. */
const issuing = regex.gu`\<(?<!(?:về|việc|[Vv]/[Vv]|đã|được|theo|sau khi|quyết định)\s+)[Bb]an\s+hành\s+(?:nội\s+dung\s+)?${plan}`;
const here = regex.u`^[\s*]*Trên\s+đây\s+là\s+(?:toàn\s+bộ\s+)?(?:nội\s+dung\s+)?(?:của\s+)?${plan}`;

/** The plan's own name behind those words, as far as its sentence says it. */
function nameIn({ key, path, text }: Text): Span | null {
  if (path.length !== 1) return null;
  const match = key === 'ket_thuc' ? here.exec(text) : key === 'mo_dau' ? matches(text, issuing).at(-1) : undefined;
  if (!match) return null;
  const start = match.index + match[0].length;
  const ends = key === 'ket_thuc' ? inClosing : inOpening;
  const own = text.slice(start);
  const end = own.search(ends);
  // A plan of somebody else: “… ban hành Kế hoạch năm 2025 của Chính phủ”.
  if (regex.u`\<của\s+(?:Chính\s+phủ|Thủ\s+tướng|Bộ\>|Hội\s+đồng|Ủy\s+ban|Uỷ\s+ban|UBND|Tỉnh)`.test(end < 0 ? own : own.slice(0, end)))
    return null;
  return key === 'mo_dau' && end < 0 ? null : { start, end: start + (end < 0 ? own.length : end) };
}

const inOpening = regex.u`\<(?:như\s+sau|sau\s+đây|cụ\s+thể|với\s+(?:các|những)\s+nội\s+dung|gồm)\>|[;:.](?:\s|$)|[\s:.]*$`;
const inClosing = regex.u`\<(?:yêu\s+cầu|đề\s+nghị|giao|Ủy\s+ban|UBND)\>|[;:.](?:\s|$)`;
