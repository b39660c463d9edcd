import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isStatute } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import type { Citation } from './citations.ts';
import { atCitation, isLapsed } from './grounds.ts';

/** One complaint an act. Grounds count as the first time; titles and tables may always be short. */
export const vienDanLanDau: Rule = {
  code: 'vien_dan/lan_dau',
  severity: 'info',
  about: 'Viện dẫn lần đầu thì ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu; từ lần sau chỉ ghi tên loại, số, ký hiệu.',
  cure: 'Ghi đủ ở lần đầu, ghi ngắn ở các lần sau.',
  basis: decree('mục II.6.b'),
  whole: true,
  bad: `
ket_thuc: |
  Kế hoạch này thay thế phần việc còn lại của ⟦Kế hoạch số 96/KH-UBND⟧, yêu cầu các cơ quan, đơn vị thực hiện
`,
  good: `
ket_thuc: |
  Kế hoạch này thay thế phần việc còn lại của Kế hoạch số 96/KH-UBND ngày 02 tháng 4 năm 2025 của Ủy ban nhân dân tỉnh
    về công tác thi đua, khen thưởng năm 2025, yêu cầu các cơ quan, đơn vị thực hiện
`,
  *check(subject) {
    const known = new Map<string, Citation | null>(grounds(subject).map((key) => [key, null]));
    const own = ownNumbers(subject);
    const said = new Set<string>();
    for (const citation of subject.bodyCitations.filter(inProse)) {
      if (isLapsed(citation, subject.lawDay)) continue;
      const key = keyOf(citation);
      if (key === '' || said.has(key) || own.has(withoutZeros(citation.number?.words ?? ''))) continue;
      const problem = known.has(key) ? repeated(citation, known.get(key) ?? null) : short(citation, subject);
      if (problem) {
        said.add(key);
        yield problem;
      }
      if (!known.get(key)) known.set(key, isFull(citation) ? citation : null);
    }
  },
};

function short(citation: Citation, subject: Subject): Problem | null {
  if (isFull(citation) || mayBeShort.test(wordsBefore(citation, subject))) return null;
  return atCitation(citation, {
    message: `“${citation.label}” viện dẫn lần đầu, cần ghi đủ ngày, cơ quan ban hành, trích yếu`,
    help: `ghi “${citation.label} ngày … tháng … năm … của … về …”`,
  });
}

/** The act that amends the one before it; and what this decision issues. */
const mayBeShort = regex.iu`(?:(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|đính\s+chính)[^;.]{0,40}\s(?:tại|theo|bởi|bằng)(?:\s+các)?|kèm\s+theo\s+(?:Quyết\s+định|Nghị\s+quyết)\s+này)\s+$`;
const longestBefore = 80;

function wordsBefore({ path, range }: Citation, { texts }: Subject): string {
  if (!range) return '';
  const text = texts.find((each) => each.path === path && each.start <= range.start && range.start < each.start + each.text.length);
  return text ? text.text.slice(Math.max(0, range.start - text.start - longestBefore), range.start - text.start) : '';
}

function repeated(citation: Citation, first: Citation | null): Problem | null {
  if (!first || !isFull(citation) || first.date?.iso !== citation.date?.iso) return null;
  const { path, range } = first;
  return atCitation(citation, {
    message: `“${citation.label}” đã ghi đủ ở trên, cần chỉ ghi tên loại, số, ký hiệu`,
    help: `chỉ ghi “${citation.label}”`,
    related: [{ message: 'đã ghi đủ ở đây', path, ...(range && { range }) }],
  });
}

/** Whose the Tờ trình is stands before it: “Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …” (mẫu 1.2). */
const isFull = ({ type, date, issuer }: Citation) => date !== null && (issuer !== null || type === 'Tờ trình');

/** `''` for laws, which have no number, and for numbers still open. */
function keyOf({ type, number }: Citation): string {
  const typed = number?.words.replace(/\s+/gu, '') ?? '';
  return !isStatute(type) && regex.u`^\d+\S*[/-]\p{L}`.test(typed) ? `${type} ${typed}` : '';
}

const brief = new Set(['tieu_de', 'trich_yeu', 'phu_de', 'ten', 'dong', 'cot', 'noi_nhan', 'gom', 'luu', 'ghi_chu']);

function inProse({ path }: Citation): boolean {
  return !path.some((step) => brief.has(String(step)));
}

function grounds(subject: Subject): string[] {
  return subject.listedGrounds.flatMap(({ citations }) =>
    citations.map((each) => (each.act && !each.number ? `${each.act.type} ${each.act.number}` : keyOf(each))),
  );
}

/** The document itself and the one it is attached to: who reads them has all of it before him. */
function ownNumbers({ plan }: Subject): ReadonlySet<string> {
  return new Set([plan, ...(plan.kem_theo ? [plan.kem_theo] : [])].map(({ so, ky_hieu }) => withoutZeros(`${so}/${ky_hieu}`)));
}

const withoutZeros = (number: string) => number.replace(/\s+/gu, '').replace(/^0+/u, '');
