import { replacement, shortName, sureCitation } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { lapse } from './advice.ts';
import { type Citation, readCitations } from './citations.ts';
import { atCitation } from './grounds.ts';

/** “Theo Nghị định …”, “theo mẫu tại Nghị định …”: the ground of what is to be done now. */
export const vienDanHetHieuLuc: Rule = {
  code: 'vien_dan/het_hieu_luc',
  severity: 'warning',
  about: 'Việc làm từ nay không dựa vào văn bản đã hết hiệu lực vào ngày ban hành.',
  cure: 'Thay bằng văn bản đang có hiệu lực; kể việc đã qua thì nói rõ là việc đã qua.',
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Căn cứ ⟦Nghị định số 98/2023/NĐ-CP⟧, các đơn vị lập hồ sơ đề nghị khen thưởng.
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Căn cứ Nghị định số 152/2025/NĐ-CP, các đơn vị lập hồ sơ đề nghị khen thưởng.
`,
  *check(subject) {
    const { plan, lawDay } = subject;
    if (plan.loai === 'bao_cao') return;
    const leads = new Set(subject.grounds.map(({ text }) => text));
    const said = new Set<string>();
    for (const text of subject.prose) {
      if (leads.has(text) || !someGoverning.test(text.text)) continue;
      for (const citation of readCitations(text, lawDay)) {
        const { act, label } = citation;
        if (!act?.expires || lawDay < act.expires || said.has(act.id) || !isGround(text, citation, lawDay)) continue;
        said.add(act.id);
        const next = replacement(act, lawDay);
        yield atCitation(citation, {
          message: `“${label}” đã ${lapse(act, act.expires)}, cần ${next ? `thay bằng ${shortName(next)}` : 'thay bằng văn bản đang có hiệu lực'}`,
          help: next
            ? `ghi “${citation.date ? sureCitation(next) : shortName(next)}”; kể việc đã qua thì nói rõ là đã qua`
            : 'tìm văn bản thay thế, hoặc bỏ lời viện dẫn này',
        });
      }
    }
  },
};

/** What makes an act govern what is to be done; “khoản 2 Điều 10 của” and “mẫu tại” may stand between, and other acts. */
const doing =
  'theo|thực\\s+hiện|triển\\s+khai|căn\\s+cứ|áp\\s+dụng|thi\\s+hành|chấp\\s+hành|tuân\\s+thủ|quán\\s+triệt|phổ\\s+biến|tuyên\\s+truyền|dựa\\s+(?:vào|trên)|quy\\s+định\\s+tại';
const between =
  'vào|đúng|các|những|nội\\s+dung|quy\\s+định|hướng\\s+dẫn|tiêu\\s+chuẩn|trình\\s+tự|thủ\\s+tục|(?:biểu\\s+)?mẫu(?:\\s+số\\s+[\\d.]+)?|phụ\\s+lục|ban\\s+hành|kèm\\s+theo|tại|của|trong|và|nêu|(?:điểm|khoản|điều|chương|mục)\\s+[\\p{L}\\d]+,?|(?:luật|nghị\\s+định|thông\\s+tư)\\s[^.;()]{1,200}?(?:,|\\s+và)';
const governing = regex.iu`\<(?:${doing})\s+(?:(?:${between})\s+)*$`;

/** Cheap, before citations are read. */
const someGoverning = regex.iu`\<(?:${doing})\>`;

const past = regex.iu`\<(?:đã|trước\s+đây|trước\s+kia|sơ\s+kết|tổng\s+kết|kết\s+quả\s+(?:triển\s+khai\s+)?(?:thực\s+hiện|thi\s+hành)|thay\s+thế|thay\s+cho|hết\s+hiệu\s+lực|bãi\s+bỏ|chuyển\s+tiếp|rà\s+soát|so\s+(?:sánh|với)|đến\s+hết|còn\s+hiệu\s+lực|vừa\s+qua|thời\s+gian\s+qua)\>`;

/** “Kế hoạch số … về việc triển khai Nghị định …”: the title of another document is as it is. */
const titled = regex.iu`số\s*:?\s*\d\S*[/-]\p{L}.*?\<(?:về|ban\s+hành|quy\s+định\s+(?!tại)|hướng\s+dẫn|phê\s+duyệt|triển\s+khai|thực\s+hiện)\>`;

const nearby = 640;

function isGround({ text, start }: Text, { range }: Citation, lawDay: string): boolean {
  if (!range) return false;
  const [from, to] = [range.start - start, range.end - start];
  const before =
    text
      .slice(Math.max(0, from - nearby), from)
      .split(/[;.]\s/u)
      .at(-1) ?? '';
  if (!governing.test(before) || titled.test(before)) return false;
  const after = text.slice(to, to + nearby).split(/[;.](?=\s|$)/u)[0] ?? '';
  return [before, after].every((words) => !past.test(words) && !namesAnEarlierYear(words, lawDay));
}

/** Years of acts and their dates say nothing of the work. */
function namesAnEarlierYear(words: string, lawDay: string): boolean {
  const own = words.replace(/\d+\/\d{4}\/\S+|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4}/gu, '');
  return (own.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).some((year) => year < lawDay.slice(0, 4));
}
