/** A valid plan → a complete one. Total: what can be wrong was refused by `validate`. */
import { documentKinds } from '../decree30.ts';
import { citation, findAct } from '../law/acts.ts';
import type { PlanInput } from '../schema/plan.ts';
import { formatDay, formatMonth, parseDate } from '../vietnamese/dates.ts';
import { toRoman } from '../vietnamese/numbers.ts';
import { agencyLines, withBreaks } from './agency.ts';
import { body, type Context } from './body.ts';
import { breakLines } from './lines.ts';
import { topLevel } from './numbering.ts';
import { paragraphs, runs } from './outline.ts';
import { blockWidth, roleWidth } from '../page.ts';
import type { Chu, ChuKy, Doan, Khoi, NhiemVu, PhuLuc, Plan } from './plan.ts';

export function resolve(input: PlanInput): Plan {
  const kind = documentKinds[input.loai ?? 'ke_hoach'];
  const context: Context = { nam: input.nam, tasks: [] };
  const date = issueDate(input);
  const dateLine = `${input.co_quan.dia_danh}, ngày ${date.ngay || '________'} tháng ${date.thang || '________'} năm ${date.nam_ban_hanh}`;
  const noi_dung = body(input.noi_dung, ['noi_dung'], topLevel(), context);
  const ket_thuc = input.ket_thuc === undefined ? [] : paragraphs(input.ket_thuc, ['ket_thuc']);
  const phu_luc = (input.phu_luc ?? []).map((item, index, all) => appendix(item, index, all.length, context));
  return {
    loai: 'ke_hoach',
    ten_loai: kind.name,
    nam: input.nam,
    co_quan: {
      ten: oneLine(input.co_quan.ten),
      dong: agencyLines(input.co_quan.ten, 'co_quan_ban_hanh', dateLine),
      chu_quan: input.co_quan.chu_quan === undefined ? [] : agencyLines(input.co_quan.chu_quan, 'co_quan_chu_quan', dateLine),
      at: ['co_quan'],
    },
    so: (input.so_van_ban ?? '').padStart(input.so_van_ban === undefined ? 0 : 2, '0'),
    ky_hieu: `${kind.abbreviation}-${input.co_quan.ky_hieu}`,
    dia_danh: input.co_quan.dia_danh,
    ...date,
    trich_yeu: subjectLines(input.trich_yeu),
    can_cu: grounds(input.can_cu ?? []),
    mo_dau: leadIn(input.mo_dau),
    noi_dung: endMark([...noi_dung, ...ket_thuc]),
    noi_nhan: input.noi_nhan.map(trimItem),
    luu: trimItem(input.luu).replace(/^Lưu\s*:?\s*/u, ''),
    ky: signature(input.ky),
    phu_luc,
    nhiem_vu: context.tasks as readonly NhiemVu[],
  };
}

function issueDate(input: PlanInput): { ngay: string; thang: string; nam_ban_hanh: string } {
  const date = input.ngay_ban_hanh === undefined ? null : parseDate(input.ngay_ban_hanh);
  return {
    ngay: date?.day ? formatDay(date.day) : '',
    thang: date?.month ? formatMonth(date.month) : '',
    nam_ban_hanh: String(date?.year ?? input.nam.slice(0, 4)),
  };
}

/** Lines typed by hand are kept; a long subject is broken into lines of nearly one length. */
function subjectLines(text: string): Chu[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const limit = blockWidth(false) * 0.86;
  const broken = lines.length > 1 ? lines : breakLines(lines[0] ?? '', limit, (line) => roleWidth(line, 'trich_yeu'));
  return withBreaks(broken).flatMap((line) => (line.xuong_dong ? [line] : runs(line.chu)));
}

const actTypes =
  /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Công văn)(?=\s)/u;

/** Each ground is a paragraph; `;` after each, `.` after the last (Phụ lục I, mục II.6.a). */
function grounds(items: readonly string[]): Doan[] {
  return items.map((item, index) => {
    const act = findAct(item.trim());
    const typed = act ? `Căn cứ ${citation(act)}` : oneLine(item).replace(actTypes, 'Căn cứ $&');
    const chu = runs(typed.replace(/\s*[;.,]+$/u, '') + (index === items.length - 1 ? '.' : ';'));
    return { loai: 'can_cu', so: '', tu_danh: false, chu, at: ['can_cu', index], vung: { start: 0, end: item.length } };
  });
}

/** The lead-in ends with a colon unless it has an end of its own. */
function leadIn(text: string | undefined): Doan[] {
  const doan = text === undefined ? [] : paragraphs(text, ['mo_dau']);
  const last = doan.at(-1);
  return last && !/[.:;,!?…]$/u.test(lastText(last)) ? [...doan.slice(0, -1), append(last, ':')] : doan;
}

/** `./.` once, glued to the last word of the text (Phụ lục III, mẫu 1.4). */
function endMark(blocks: readonly Khoi[]): Khoi[] {
  const last = blocks.at(-1);
  if (!last || last.loai === 'bang') return [...blocks];
  if (last.loai !== 'nhiem_vu') return [...blocks.slice(0, -1), ended(last)];
  return [...blocks.slice(0, -1), { ...last, noi_dung: [...last.noi_dung.slice(0, -1), ...last.noi_dung.slice(-1).map(ended)] }];
}

function ended(doan: Doan): Doan {
  const chu = [...doan.chu];
  const last = chu.pop();
  return last ? append({ ...doan, chu: [...chu, { ...last, chu: last.chu.replace(/\s*(?:\.\/\.|[.;])?\s*$/u, '') }] }, './.') : doan;
}

function lastText(doan: Doan): string {
  return doan.chu.at(-1)?.chu ?? '';
}

function append(doan: Doan, text: string): Doan {
  const last = doan.chu.at(-1);
  return last ? { ...doan, chu: [...doan.chu.slice(0, -1), { ...last, chu: last.chu + text }] } : doan;
}

/** The dash and the semicolon of a recipient are ours. */
function trimItem(item: string): string {
  return oneLine(item).replace(/^-\s+/u, '').replace(/\s*[;.,]+$/u, '');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}

function signature(ky: PlanInput['ky']): ChuKy {
  const lines = { 'TM.': ky.thay_mat, 'TL.': ky.thua_lenh, 'TUQ.': ky.thua_uy_quyen, 'KT.': ky.ky_thay };
  return {
    quyen_han: Object.entries(lines).flatMap(([sign, whom]) => (whom === undefined ? [] : [`${sign} ${whom}`])),
    chuc_vu: ky.quyen === undefined ? (ky.chuc_vu ?? '') : `Q. ${ky.quyen}`,
    chuc_vu_khac: ky.chuc_vu_khac ?? '',
    ho_ten: ky.ho_ten ?? '',
    at: ['ky'],
  };
}

type AppendixInput = NonNullable<PlanInput['phu_luc']>[number];

/** One appendix has no number, several have Roman ones (Phụ lục I, mục III.1.a). */
function appendix(input: AppendixInput, index: number, count: number, context: Context): PhuLuc {
  const at = ['phu_luc', index];
  const ngang = input.trang === 'ngang';
  const limit = blockWidth(ngang) * 0.86;
  return {
    ten: input.ten ?? (count === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(index + 1)}`),
    tieu_de: withBreaks(breakLines(oneLine(input.tieu_de), limit, (line) => roleWidth(line, 'ten_phu_luc'))),
    ngang,
    noi_dung: body(input.noi_dung, [...at, 'noi_dung'], topLevel(), context),
    at,
  };
}
