/** A plan → the skeleton of the report on it: everything that the plan says already, and gaps for the rest. */
import type { Path } from '../../diagnostic.ts';
import { gap } from '../../plan/gap.ts';
import { paragraphs } from '../../plan/outline.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Fields, fieldsOf, Remarks, type Value } from '../../recover/value.ts';
import { yamlOf } from '../../recover/yaml-out.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { tasksOf } from '../../tasks/facts.ts';
import { issuedOn, type Period } from './period.ts';
import { type Asked, ofPeriod, resultsTable, tasksAhead } from './tasks.ts';
import { citation, subjectLine, withSmall } from './wording.ts';

/** The plan that is reported on. */
export interface Reported {
  readonly plan: Plan;
  /** As typed, with what it inherits. */
  readonly typed: DocumentInput;
  /** The shared parts that the report names too; `''` for those that it finds by itself. */
  readonly ke_thua: string;
}

/** The text of the report's YAML, without its first lines. */
export function reportOn(reported: Reported, period: Period, today: string): string {
  const remarks = new Remarks();
  return yamlOf(reportFields(reported, period, today, remarks), remarks);
}

function reportFields({ plan: file, typed: all, ke_thua }: Reported, period: Period, today: string, remarks: Remarks): Fields {
  const plan = file.van_ban_kem[0] ?? file;
  const typed = all.ke_hoach ? { ...all.ke_hoach, ...all } : all;
  const issuer = [all.co_quan.ten].flat().map(oneLine).join(' và ');
  const subject = subjectLine(plan, period);
  const addressees = addresseesOf(all);
  const fields = fieldsOf([
    ['loai', 'bao_cao'],
    ['ke_thua', ke_thua],
    ['nam', period.nam],
    ['co_quan', all.co_quan as Value],
    ['ngay_ban_hanh', monthOf(plan, period, today)],
    ['trich_yeu', subject],
    ['kinh_gui', addressees.length === 1 ? addressees[0] : addressees],
    ['can_cu', [citation(plan)]],
    ['mo_dau', `${issuer} báo cáo ${withSmall(subject)} như sau`],
    ['danh_so', typed.danh_so],
    ['noi_dung', sections(plan, askedOf(plan, all), period, remarks)],
    ['ket_thuc', `Trên đây là báo cáo ${withSmall(subject)}${subject.includes(issuer) ? '' : ` của ${issuer}`}`],
    ...end(all, addressees),
  ]);
  remarks.tell(fields, 'ngay_ban_hanh', 'chưa có ngày thì ghi tháng; số văn bản do văn thư ghi sau');
  if (addressees.length === 0) remarks.tell(fields, 'can_cu', 'gửi một cơ quan cấp trên thì thêm dòng kinh_gui: Bộ Nội vụ ở trên dòng này');
  return fields;
}

/** A report is made when its period is nearly over, and never before the plan. */
function monthOf(plan: Plan, { near, end }: Period, today: string): string {
  const day = [today >= near ? today : end, issuedOn(plan)].sort().at(-1) ?? end;
  const month = Number(day.slice(5, 7));
  // Two digits of months 1 and 2 (mục II.4).
  return `${month > 2 ? month : `0${month}`}/${day.slice(0, 4)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}

/** The bodies above it, each issuer's its own; abbreviations are for lists of recipients. */
function addresseesOf({ co_quan: { chu_quan = '', ten } }: DocumentInput): string[] {
  const lines = Array.isArray(ten) ? chu_quan.split('\n') : [chu_quan];
  return lines
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => line.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân'));
}

// ── The body ─────────────────────────────────────────────────────────────────

function sections(plan: Plan, asked: readonly Asked[], period: Period, remarks: Remarks): Value[] {
  const { now, later } = ofPeriod(asked, period);
  const results = now.length > 0 ? resultsTable(now, plan, period, remarks) : { noi_dung: gap };
  const ahead = period.name === 'nam' ? 'Phương hướng, nhiệm vụ' : 'Nhiệm vụ trọng tâm';
  return [
    { tieu_de: 'Công tác lãnh đạo, chỉ đạo', noi_dung: gap },
    { tieu_de: 'Kết quả thực hiện nhiệm vụ', ...results },
    { tieu_de: 'Hạn chế, nguyên nhân', noi_dung: gap },
    { tieu_de: `${ahead} ${period.ahead}`, ...(later.length > 0 ? tasksAhead(later, plan) : { noi_dung: gap }) },
    { tieu_de: 'Đề xuất, kiến nghị', noi_dung: gap },
  ];
}

function askedOf(plan: Plan, typed: DocumentInput): Asked[] {
  const facts = tasksOf(plan, '', () => ({ tep: '', dong: 0 }))[0]?.nhiem_vu ?? [];
  return plan.nhiem_vu.flatMap((task, index) => {
    const fact = facts[index];
    const words = valueAt(typed, [...task.at, 'noi_dung']);
    return fact && typeof words === 'string'
      ? [{ task, fact, noi_dung: withoutListMarks(words), muc: headingOver(typed, task.at), cot: columnsAt(typed, task.at) }]
      : [];
  });
}

/** A line a paragraph; in a table neither the dash nor the semicolon of a list has a place. */
function withoutListMarks(words: string): string {
  return paragraphs(words, [])
    .map(({ vung }) => oneLine(words.slice(vung.start, vung.end)))
    .join('\n')
    .replace(/^[-+•]\s+/u, '')
    .replace(/[;,]$/u, '');
}

/** Of the nearest section around a task that has one. */
function headingOver(typed: DocumentInput, at: Path): string {
  for (let length = at.length - 1; length > 0; length--) {
    const node = valueAt(typed, at.slice(0, length)) as { readonly tieu_de?: unknown } | undefined;
    if (typeof node?.tieu_de === 'string') return oneLine(node.tieu_de);
  }
  return '';
}

/** A group stands in the list of its section. */
function columnsAt(typed: DocumentInput, at: Path): Asked['cot'] {
  const section = at.slice(0, at.at(-2) === 'nhiem_vu' && at.at(-4) === 'nhiem_vu' ? -4 : -2);
  return (valueAt(typed, [...section, 'cot']) as Asked['cot'] | undefined) ?? {};
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step], value);
}

// ── The end ──────────────────────────────────────────────────────────────────

/** The plan's own recipients, filing and signer; “Như Điều 3” has no meaning here. */
function end({ co_quan, noi_nhan = [], luu, ky }: DocumentInput, addressees: readonly string[]): [string, Value | undefined][] {
  const others = noi_nhan.filter((item) => typeof item !== 'string' || !/^-?\s*Như /u.test(item)) as Value[];
  const places = addressees.length === 0 ? others : ['Như trên', ...others.filter((item) => !isOneOf(addressees, item))];
  const signers = ([ky].flat() as (Fields | undefined)[]).flatMap((each) =>
    each && !/phê duyệt/iu.test(String(each['tieu_de'] ?? '')) ? [onBehalf(each, co_quan.ten)] : [],
  );
  return [
    ['noi_nhan', places.length > 0 ? places : [gap]],
    ['luu', luu ?? `VT, ${gap}`],
    ['ky', signers.length > 1 ? signers : (signers[0] ?? onBehalf({ chuc_vu: gap }, co_quan.ten))],
  ];
}

/** `UBND tỉnh (b/c)` beside `Ủy ban nhân dân tỉnh Hà Tĩnh`. */
function isOneOf(addressees: readonly string[], item: Value): boolean {
  if (typeof item !== 'string') return false;
  const name = item
    .replace(/\s*\(.*$/u, '')
    .replace(/^-\s*/u, '')
    .replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân');
  return addressees.some((addressee) => addressee === name || (name.split(' ').length > 4 && addressee.startsWith(`${name} `)));
}

/** A decision may be its chairman's own, a report is the committee's. */
function onBehalf(ky: Fields, issuer: string | readonly string[]): Fields {
  const body = typeof issuer === 'string' ? /^(?:Ủy ban|Hội đồng) nhân dân(?=\s)/u.exec(oneLine(issuer))?.[0] : undefined;
  return body === undefined || 'thay_mat' in ky || 'thua_lenh' in ky || 'thua_uy_quyen' in ky ? ky : { thay_mat: body, ...ky };
}
