/** Answers → the text of a plan that builds and validates at once: what is not known yet is a visible gap, comments teach the rest. */

import { documentKinds } from '../decree30.ts';
import { abbreviations } from '../law/abbreviations.ts';
import { type Act, shortName } from '../law/acts.ts';
import { superiorOf } from '../law/superior-bodies.ts';
import { type Fields, fieldsOf, Remarks, type Value } from '../recover/value.ts';
import { yamlOf } from '../recover/yaml-out.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { Answers } from './answers.ts';
import { planBody, reportBody } from './body.ts';
import { signature } from './capacities.ts';
import { gap } from './gaps.ts';
import { groundsOf } from './grounds.ts';
import { recipientsOf } from './recipients.ts';
import { withoutShared } from './shared.ts';

const intro = `# Chữ sau dấu # là ghi chú, không in ra văn bản. Chỗ ${gap} là chỗ phải điền: thay cả dấu ngoặc.
# Thụt đầu dòng bằng dấu cách, không dùng phím Tab.
`;

/** `schema` is the path to the schema as it is seen from the plan's folder; null where there is none. */
export function planText(answers: Answers, schema: string | null): string {
  const remarks = new Remarks();
  const line = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const kinds = { ke_hoach: plan, quyet_dinh: decision, bao_cao: report };
  const fields = kinds[answers.loai](answers, remarks);
  const gone = answers.ke_thua === null ? [] : withoutShared(fields, answers.ke_thua.shared, answers.ke_thua.given);
  const inherited = gone.length > 0 ? `# Lấy ở tệp chung.yaml, nên không ghi lại ở đây: ${gone.join(', ')}.\n` : '';
  return `${line}${intro}${inherited}${yamlOf(fields, remarks)}`;
}

type Entries = [field: string, value: Value | undefined][];

function plan(answers: Answers, remarks: Remarks): Fields {
  return told(answers, remarks, [...head(answers, gap), ['can_cu', grounds(answers)], ...content(answers, remarks), ...end(answers)]);
}

/** A decision of the head that promulgates a plan (Phụ lục III, mẫu 1.3). */
function decision(answers: Answers, remarks: Remarks): Fields {
  const { cap_truong, thay_mat, ten, tu_xung } = answers.co_quan;
  const named = answers.trich_yeu === '' ? gap : inSentence(answers.trich_yeu);
  const office = cap_truong === '' || ten === '' ? gap : headOf(cap_truong, thay_mat === '' ? tu_xung : ten);
  const dieu = [
    `Ban hành kèm theo Quyết định này Kế hoạch ${named}.`,
    'Quyết định này có hiệu lực kể từ ngày ký.',
    `${gap} và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.`,
  ];
  return told(answers, remarks, [
    ...head(answers, `Ban hành Kế hoạch ${named}`),
    ['tham_quyen', office],
    ['can_cu', grounds(answers)],
    ['dieu', dieu],
    ...end(answers),
    ['ke_hoach', fieldsOf([['trich_yeu', answers.trich_yeu || gap], ...content(answers, remarks).filter(([key]) => key !== 'mo_dau')])],
  ]);
}

function report(answers: Answers, remarks: Remarks): Fields {
  const { chu_quan, tu_xung } = answers.co_quan;
  return told(answers, remarks, [
    ...head(answers, `Kết quả ${gap}`),
    ['kinh_gui', chu_quan || gap],
    ['mo_dau', `Thực hiện ${gap}, ${tu_xung || gap} báo cáo kết quả như sau`],
    ['noi_dung', reportBody(answers, remarks)],
    ['ket_thuc', `Trên đây là báo cáo của ${tu_xung || gap}`],
    ...end(answers),
  ]);
}

// ── Parts ────────────────────────────────────────────────────────────────────

function head({ loai, nam, co_quan, trich_yeu }: Answers, subject: string): Entries {
  const { ten, ky_hieu, dia_danh } = co_quan;
  const chu_quan = co_quan.chu_quan || (superiorOf(ten) === 'always' ? gap : '');
  return [
    ['loai', loai === 'ke_hoach' ? undefined : loai],
    ['nam', nam],
    // A symbol has letters only: of an unknown one nothing is typed, and the gap stands on paper alone.
    ['co_quan', { ...fieldsOf([['chu_quan', chu_quan]]), ten: ten || gap, ky_hieu, dia_danh: dia_danh || gap }],
    ['trich_yeu', loai !== 'quyet_dinh' && trich_yeu !== '' ? trich_yeu : subject],
  ];
}

function grounds({ co_quan, linh_vuc, day }: Answers): Value {
  const { acts } = groundsOf(co_quan, linh_vuc, day);
  return acts.length > 0 ? [...acts] : [`Căn cứ ${gap}`];
}

function content(answers: Answers, remarks: Remarks): Entries {
  const trouble = 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để xem xét, điều chỉnh';
  return [
    ['mo_dau', `${answers.co_quan.tu_xung || gap} ban hành Kế hoạch với những nội dung sau`],
    ['noi_dung', planBody(answers, remarks)],
    ['ket_thuc', trouble],
  ];
}

function end(answers: Answers): Entries {
  const lines = signature(answers.quyen_han, answers.co_quan, answers.loai === 'quyet_dinh', gap);
  return [
    ['noi_nhan', recipientsOf(answers)],
    ['luu', `VT, ${gap}`],
    ['ky', fieldsOf([...lines, ['ho_ten', gap]])],
  ];
}

/** `Chánh Văn phòng` of `Văn phòng Ủy ban nhân dân tỉnh`: what both say stands once. */
function headOf(office: string, organ: string): string {
  const [first = ''] = organ.split(' ');
  const shared = ['Văn phòng', first].find((words) => organ.startsWith(words) && office.toLowerCase().endsWith(` ${words.toLowerCase()}`));
  return shared === undefined ? `${office} ${organ}` : `${office}${organ.slice(shared.length)}`;
}

/** Behind “Kế hoạch” a subject goes on in small letters, but for a name. */
function inSentence(subject: string): string {
  const [first = '', second = ''] = subject.split(/\s+/u);
  const isName = second !== '' && second !== second.toLowerCase();
  return isName || first === first.toUpperCase() ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

// ── What is said beside them ─────────────────────────────────────────────────

/** The comments over the outermost fields and those of the issuer. */
function told({ loai, co_quan, linh_vuc, day }: Answers, remarks: Remarks, entries: Entries): Fields {
  const fields = fieldsOf(entries);
  const kind = documentKinds[loai].name;
  const { lapsed } = groundsOf(co_quan, linh_vuc, day);
  const said: Readonly<Record<string, string>> = {
    nam: 'Năm của công việc, hoặc giai đoạn như 2026-2030',
    trich_yeu: 'Một câu ngắn. Khi có số, ngày thì thêm hai dòng so_van_ban: 52 và ngay_ban_hanh: 21/02/2026; chưa có thì văn bản chừa chỗ',
    can_cu: ['Mã trong danh mục (tdkt in đủ tên, số, ngày) hoặc ghi nguyên văn', ...lapsed.map(noLonger)].join('; '),
    dieu: 'Không ghi “Điều 1.”: tdkt đánh số',
    noi_nhan: 'Mỗi dòng một nơi, thêm bớt cho đúng; dấu gạch, dấu chấm phẩy do tdkt ghi',
    luu: 'VT rồi chữ viết tắt của đơn vị soạn thảo',
    ky: 'Chưa biết họ tên người ký thì bỏ dòng ho_ten',
    ket_thuc: 'Dấu ./. do tdkt ghi',
  };
  for (const [field, text] of Object.entries(said)) remarks.tell(fields, field, text);
  const issuer = fields['co_quan'] as Fields;
  remarks.tell(issuer, 'ky_hieu', `Chữ viết tắt của cơ quan, in thành: Số: …/${abbreviations[kind]}-${co_quan.ky_hieu || '…'}`);
  return fields;
}

function noLonger(act: Act): string {
  const until = act.expires === null ? '' : ` từ ${shortDate(act.expires)}`;
  return `${shortName(act)} đã hết hiệu lực${until}, danh mục chưa có văn bản thay thế, cần tra và ghi thêm`;
}
