/** A document as typed → a complete one. Total: where the plan says nothing yet, a visible gap stands. */
import { documentKinds, urgencies } from '../decree30.ts';
import type { Path } from '../diagnostic.ts';
import { abbreviations } from '../law/abbreviations.ts';
import { findAct } from '../law/acts.ts';
import { wholeSymbol } from '../law/symbols.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import { formatDay, formatMonth, parseDate } from '../vietnamese/dates.ts';
import { withoutTabs } from '../vietnamese/white-space.ts';
import { agencyLines } from './agency.ts';
import { appendices, placed } from './appendices.ts';
import { body, type Context } from './body.ts';
import { filled, orGap } from './gap.ts';
import { runs, withoutEnd, wording, words } from './inline.ts';
import { titleLines } from './lines.ts';
import { topLevel } from './numbering.ts';
import { articles, endMark, grounds, leadIn } from './opening-and-ending.ts';
import { paragraphs } from './outline.ts';
import { type Chu, chuTho, type Khoi, type NhiemVu, type NoiNhan, type Plan, type VanBanGoc } from './plan.ts';
import { signatures } from './signatures.ts';
import { title, titleWidth } from './titles.ts';

export function resolve(input: DocumentInput): Plan {
  return resolveAt(withoutTabs(input), [], null);
}

/** `at` is where the document stands in its file; `attachedTo` the document around it, if it is a part of one. */
function resolveAt(input: DocumentInput, at: Path, attachedTo: VanBanGoc | null): Plan {
  const context: Context = { nam: input.nam, tells_results: input.loai === 'bao_cao', tasks: [] };
  const goc = identity(input);
  const kem_theo = attachedTo ?? parent(input, goc);
  return {
    loai: input.loai ?? 'ke_hoach',
    nam: input.nam,
    ...goc,
    ten: runs(input.ten_loai ?? goc.ten_loai),
    ...head(input, at),
    kinh_gui: [input.kinh_gui ?? []].flat().map(runs),
    tham_quyen: input.tham_quyen === undefined ? [] : titleLines(orGap(input.tham_quyen), 'tham_quyen', titleWidth(false)),
    kem_theo,
    can_cu: grounds(input.can_cu ?? [], [...at, 'can_cu'], input.mo_dau),
    ma_can_cu: (input.can_cu ?? []).flatMap((item, index) =>
      findAct(item.trim()) ? [{ ma: item.trim(), at: [...at, 'can_cu', index] }] : [],
    ),
    mo_dau: leadIn(input.mo_dau, [...at, 'mo_dau']),
    noi_dung: text(input, at, context),
    dong_cuoi: titleLines(input.dong_cuoi ?? '', 'dong_cuoi', titleWidth(false)),
    ...end(input, at, kem_theo === null),
    ...placed(input, appendices(input.phu_luc ?? [], [...at, 'phu_luc'], context, kem_theo ?? goc), attached(input, goc, at)),
    nhiem_vu: context.tasks as readonly NhiemVu[],
  };
}

function text(input: DocumentInput, at: Path, context: Context): Khoi[] {
  const main = [
    ...articles(input.dieu ?? [], [...at, 'dieu']),
    ...body(input.noi_dung, [...at, 'noi_dung'], topLevel(input.danh_so), context),
  ];
  const last = main.at(-1)?.loai;
  // The mark at the end needs a word to stand after.
  const open = last === undefined || last === 'bang' || last === 'nhiem_vu';
  const closing = input.ket_thuc === undefined ? [] : paragraphs(input.ket_thuc, [...at, 'ket_thuc']);
  return endMark([...main, ...(open ? filled(closing, [...at, 'ket_thuc']) : closing)]);
}

function attached(input: DocumentInput, goc: VanBanGoc, at: Path): Plan[] {
  const { nam, co_quan, ke_hoach } = input;
  return ke_hoach === undefined ? [] : [resolveAt({ ...ke_hoach, nam, co_quan }, [...at, 'ke_hoach'], goc)];
}

// ── Who, which number, when ──────────────────────────────────────────────────

function identity(input: DocumentInput): VanBanGoc {
  const kind = documentKinds[input.loai ?? 'ke_hoach'];
  return {
    ten_loai: plain(input.ten_loai ?? kind.name),
    so: paddedNumber(input.so_van_ban),
    ky_hieu: wholeSymbol(input.co_quan.ky_hieu) || `${abbreviations[kind.name]}-${orGap(input.co_quan.ky_hieu)}`,
    ...issueDate(input.ngay_ban_hanh, input.nam),
    ten_co_quan: plain(oneLine(input.tham_quyen ?? issuers(input).join(' và '))),
  };
}

/** The document named in `kem_theo`. */
function parent(input: DocumentInput, own: VanBanGoc): VanBanGoc | null {
  const { kem_theo } = input;
  if (kem_theo === undefined) return null;
  return {
    ten_loai: plain(orGap(kem_theo.van_ban)),
    so: paddedNumber(kem_theo.so_van_ban),
    ky_hieu: orGap(kem_theo.ky_hieu),
    ...issueDate(kem_theo.ngay_ban_hanh, input.nam),
    ten_co_quan: kem_theo.co_quan === undefined ? own.ten_co_quan : plain(kem_theo.co_quan),
  };
}

/** Words without their marks, as the document is spoken of elsewhere. */
function plain(typed: string): string {
  return chuTho(runs(typed));
}

function issuers(input: DocumentInput): string[] {
  const names = [input.co_quan.ten].flat();
  return names.length === 0 ? [orGap('')] : names.map(orGap);
}

/** Numbers below 10 have a leading zero (Phụ lục I, mục II.3.c). */
function paddedNumber(so: string | undefined): string {
  return so === undefined ? '' : so.padStart(2, '0');
}

function issueDate(typed: string | undefined, nam: string): Pick<VanBanGoc, 'ngay' | 'thang' | 'nam_ban_hanh'> {
  const date = typed === undefined ? null : parseDate(typed);
  if (typed !== undefined && date === null) return dateAsTyped(typed, nam);
  return {
    ngay: date?.day ? formatDay(date.day) : '',
    thang: date?.month ? formatMonth(date.month) : '',
    nam_ban_hanh: String(date?.year ?? orGap(nam.slice(0, 4))),
  };
}

/** Three numbers, and nothing between them but what stands on paper anyway. */
const writtenDate = /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu;

/** A date that is none (31/02/2026) stands on paper as it was typed. */
function dateAsTyped(typed: string, nam: string): Pick<VanBanGoc, 'ngay' | 'thang' | 'nam_ban_hanh'> {
  const [, ngay, thang, nam_ban_hanh] = writtenDate.exec(typed.trim()) ?? [];
  return ngay === undefined || thang === undefined || nam_ban_hanh === undefined
    ? { ngay: typed.trim().replace(/\s+/gu, ' '), thang: '', nam_ban_hanh: orGap(nam.slice(0, 4)) }
    : { ngay, thang, nam_ban_hanh };
}

// ── The head of the first page ───────────────────────────────────────────────

type Head = Pick<Plan, 'co_quan' | 'dia_danh' | 'do_khan' | 'du_thao' | 'pham_vi_luu_hanh' | 'lien_he' | 'trich_yeu' | 'phu_de'>;

function head(input: DocumentInput, at: Path): Head {
  const { co_quan, du_thao } = input;
  const { dong: trich_yeu, phu_de } = title(orGap(input.trich_yeu), input.phu_de, 'trich_yeu', titleWidth(false));
  const names = issuers(input).map((name, index, all) => (index < all.length - 1 ? `${name.trimEnd()} -` : name));
  return {
    co_quan: {
      ...agencyLines(co_quan.chu_quan, names),
      at: [...at, 'co_quan'],
    },
    dia_danh: runs(orGap(co_quan.dia_danh)),
    do_khan: input.do_khan === undefined ? '' : urgencies[input.do_khan].name,
    du_thao: du_thao === undefined ? [] : draftMark(du_thao),
    pham_vi_luu_hanh: runs(input.pham_vi_luu_hanh ?? ''),
    lien_he:
      input.lien_he === undefined
        ? []
        : paragraphs(input.lien_he, [...at, 'lien_he']).map((doan) => ({ ...doan, loai: 'lien_he', chu: doan.chu.flatMap(inBrackets) })),
    trich_yeu,
    phu_de,
  };
}

/** `Dự thảo lần 2`; `có` says no more than that it is one. */
function draftMark(typed: string): Chu[] {
  const mark = wording('ten_du_thao', 'Dự thảo');
  return /^c[oó]$/iu.test(typed) ? [mark] : [mark, words(' '), ...runs(typed)];
}

/** At the foot of a page there is no place for a footnote: its text stands in brackets. */
function inBrackets(chu: Chu): readonly Chu[] {
  return chu.cuoc_chu.length === 0 ? [chu] : [words(' ('), ...chu.cuoc_chu, words(')')];
}

// ── The end ──────────────────────────────────────────────────

/** A document that stands alone has recipients and a signature; a plan attached to another has that one's. */
function end(input: DocumentInput, at: Path, alone: boolean): Pick<Plan, 'noi_nhan' | 'luu' | 'hang_ky' | 'ky'> {
  const noi_nhan = (input.noi_nhan ?? []).map(recipient);
  const luu = trimItem((input.luu ?? '').replace(/^[\s-]*Lưu\s*:?\s*/u, ''));
  if (!alone) return { noi_nhan, luu, ...signatures(input.ky, [...at, 'ky']) };
  return {
    noi_nhan: noi_nhan.length === 0 ? [recipient('')] : noi_nhan,
    luu: luu.length === 0 ? runs(orGap('')) : luu,
    ...signatures(input.ky ?? {}, [...at, 'ky']),
  };
}

type RecipientInput = NonNullable<DocumentInput['noi_nhan']>[number];

function recipient(item: RecipientInput): NoiNhan {
  if (typeof item === 'string') return { ten: trimItem(orGap(item)), gom: [] };
  return { ten: trimItem(orGap(item.ten)), gom: item.gom.map(orGap).map(trimItem) };
}

/** The dash and the semicolon of a recipient are ours. */
function trimItem(item: string): Chu[] {
  return withoutEnd(runs(oneLine(item).replace(/^[-+]\s+/u, '')), /\s*[;.,:]+$/u);
}

function oneLine(typed: string): string {
  return typed.replace(/\s*\n\s*/gu, ' ').trim();
}
