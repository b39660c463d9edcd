import { replacement, shortName, sureCitation } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { type Citation, readCitations } from './citations.ts';
import { atCitation } from './grounds.ts';

/** “Theo Nghị định …” at the head of a sentence is the ground of what is to be done now. */
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
      if (leads.has(text) || !someOpening.test(text.text)) continue;
      for (const citation of readCitations(text, lawDay)) {
        const { act, label } = citation;
        if (!act?.expires || lawDay < act.expires || said.has(act.id) || !isGround(text, citation, lawDay)) continue;
        said.add(act.id);
        const next = replacement(act, lawDay);
        yield atCitation(citation, {
          message: `“${label}” hết hiệu lực từ ${shortDate(act.expires)}, cần ${next ? shortName(next) : 'văn bản đang có hiệu lực'}`,
          help: next ? `ghi “${sureCitation(next)}”; kể việc đã qua thì nói rõ` : 'tìm văn bản thay thế, hoặc bỏ lời viện dẫn này',
        });
      }
    }
  },
};

/** Marks and numbers of a paragraph may stand before; “quy định tại khoản 2 Điều 10 của” between. */
const opening = regex.u`(?:^\s*(?:(?:[-–—•+*]|\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[IVX]+\.)\s+)?[\s*]*|[.;]\s+)(?:Thực\s+hiện|Triển\s+khai(?:\s+thực\s+hiện)?|Theo|Căn\s+cứ)\s+(?:(?:vào|đúng|các|quy\s+định|tại|của|và|(?:điểm|khoản|Điều|Chương)\s+[\p{L}\d]+,?)\s+)*$`;

/** Cheap, before citations are read. */
const someOpening = /Thực\s+hiện|Triển\s+khai|Theo|Căn\s+cứ/u;

const past = regex.iu`\<(?:đã|trước\s+đây|trước\s+kia|sơ\s+kết|tổng\s+kết|thay\s+thế|thay\s+cho|hết\s+hiệu\s+lực|bãi\s+bỏ|chuyển\s+tiếp|rà\s+soát|so\s+sánh|đến\s+hết|còn\s+hiệu\s+lực)\>`;

const nearby = 160;

function isGround({ text, start }: Text, { range }: Citation, lawDay: string): boolean {
  if (!range) return false;
  const [from, to] = [range.start - start, range.end - start];
  const cut = Math.max(0, from - nearby);
  const before = `${cut > 0 ? '…' : ''}${text.slice(cut, from)}`;
  if (!opening.test(before)) return false;
  const after = text.slice(to, to + 4 * nearby).split(/[;.](?=\s|$)/u)[0] ?? '';
  return !past.test(after) && !namesAnEarlierYear(after, lawDay);
}

/** Years of acts and their dates say nothing of the work. */
function namesAnEarlierYear(words: string, lawDay: string): boolean {
  const own = words.replace(/\d+\/\d{4}\/\S+|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4}/gu, '');
  return (own.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).some((year) => year < lawDay.slice(0, 4));
}
