import { provinceMeant } from '../../law/provinces.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { type Agency, isBlank, readAgency } from '../shared/agency-names.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** The body that issues the plan at the head of the page is the one that says “ban hành Kế hoạch”. */
export const khacCoQuan: Rule = {
  code: 'mo_dau/khac_co_quan',
  severity: 'warning',
  about: 'Cơ quan trong câu “… ban hành Kế hoạch …” phải là cơ quan ban hành ghi ở đầu trang.',
  cure: 'Sửa lời mở đầu, hoặc sửa ten trong co_quan nếu chép nhầm.',
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
mo_dau: ⟦Ủy ban nhân dân tỉnh⟧ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
mo_dau: Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  *check({ input, texts }) {
    const issuers = [input.co_quan.ten].flat();
    const [issuer = ''] = issuers;
    if (issuers.length > 1 || isBlank(issuer)) return;
    for (const text of texts) {
      const subject = isLeadIn(text) ? subjectOf(text.text) : null;
      if (!subject || agree(readAgency(subject.words), readAgency(issuer))) continue;
      yield inText(text, subject.start, subject.end, {
        message: `Câu ban hành ghi “${subject.words}” mà cơ quan ban hành là “${oneLine(issuer)}”, cần cùng một cơ quan`,
        help: `ghi “${oneLine(issuer)}”, hoặc sửa ten trong co_quan`,
        related: [{ message: 'cơ quan ban hành khai ở đây', path: ['co_quan', 'ten'] }],
      });
    }
  },
  *gaps({ plan, input, texts }) {
    if (plan.loai !== 'ke_hoach') return;
    const issuers = [input.co_quan.ten].flat().map(readAgency);
    const compared = issuers.length === 1 && issuers[0]?.body !== null && texts.some((text) => isLeadIn(text) && subjectOf(text.text));
    if (!compared) yield 'không có câu “… ban hành Kế hoạch …” nêu tên cơ quan so được với cơ quan ban hành';
  },
};

function isLeadIn({ path, key }: Text): boolean {
  return (key === 'mo_dau' || key === 'can_cu') && (path[0] === key || path[0] === 'ke_hoach');
}

/** Not `đã ban hành Kế hoạch`, `ban hành Kế hoạch số 52/KH-UBND`: those tell of another plan. */
const sentence = regex.giu`(?<!đã\s+)\<(?:xây\s+dựng|ban\s+hành)(?:(?:,|\s+và)\s*(?:xây\s+dựng|ban\s+hành))?\s+kế\s+hoạch(?!\p{L}|\s+số\s)`;

/** Not `Sở Nông nghiệp và Môi trường`. */
const several = regex.iu`\<(?:và|cùng|với)\s+(?:sở|phòng|ban|hội|đoàn|trường|công|liên|ủy|uỷ|ubnd|văn phòng)\>`;

interface Subject {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The words between the last mark and the verb, when they name one body of a known kind. */
function subjectOf(text: string): Subject | null {
  const verb = matches(text, sentence).at(-1);
  if (!verb) return null;
  const before = text
    .slice(0, verb.index)
    .replace(/\([^()]*\)\s*$/u, '')
    .trimEnd();
  const clause = before.slice(Math.max(...[...',.;:()[]“”"'].map((mark) => before.lastIndexOf(mark))) + 1).trimStart();
  const words = oneLine(clause);
  if (readAgency(words).body === null || several.test(words)) return null;
  return { words, start: before.length - clause.length, end: before.length };
}

/** Of one kind, of one unit of government, of one name, as far as both say it. */
function agree(subject: Agency, issuer: Agency): boolean {
  if (issuer.body === null) return true;
  if (subject.body !== issuer.body) return false;
  if (subject.body !== 'uy_ban') return subject.body !== 'so' || samePrefix(bare(subject), bare(issuer));
  const level = subject.level === '' || issuer.level === '' || subject.level === issuer.level;
  return (
    level &&
    (isBlank(subject.unit) ||
      isBlank(issuer.unit) ||
      samePrefix(subject.unit, (issuer.level === 'tỉnh' && provinceMeant(issuer.unit)) || issuer.unit))
  );
}

/** `sở nội vụ tỉnh sơn la` → `sở nội vụ`; names in initials (`sở gd&đt`) cannot be compared and say only what they are. */
function bare({ name }: Agency): string {
  const own = name.replace(regex.u`\s+(?:tỉnh|thành phố|tp\.?)\>.*$`, '');
  return regex.u`&|\<[bcdđghklmnpqrstvx]{2,}\>`.test(own) ? 'sở' : own;
}

function samePrefix(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => foldTone(name).toLowerCase().replace(/\s+/gu, ' ')) as [string, string];
  return x === '' || y === '' || `${x} `.startsWith(`${y} `) || `${y} `.startsWith(`${x} `);
}
