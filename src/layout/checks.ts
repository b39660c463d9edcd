/** What a reader would send back of the pages as they are laid out: each complaint stands at the line of the plan. */
import { decree, page as paper, type Role, styleOf } from '../decree30.ts';
import type { Severity } from '../diagnostic.ts';
import type { Source } from '../document.ts';
import { type LaidLine, type LaidPage, type LaidPiece, linesOf } from './layout.ts';

export interface PageProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly basis?: string;
  /** Counted from 1 through the whole file. */
  readonly page: number;
  /** Absent for words of the templates. */
  readonly source?: Source;
}

/** All there is to say of the pages, in their order. */
export function checkPages(pages: readonly LaidPage[]): PageProblem[] {
  const onPages = pages.flatMap((page, index) => checks.flatMap((check) => check(page, index + 1, pages)));
  return [...onPages, ...almostEmptyEnds(pages)];
}

type Check = (page: LaidPage, number: number, pages: readonly LaidPage[]) => PageProblem[];

const at = (number: number, line: LaidLine | undefined) => ({ page: number, ...(line?.source && { source: line.source }) });

/** Each of these takes one line (mục II.1, II.3, II.4). */
const oneLine: Partial<Record<Role, readonly [name: string, clause: string, help: string]>> = {
  quoc_hieu: ['Quốc hiệu', 'mục II.1.a', 'bớt chữ ở cột tên cơ quan'],
  tieu_ngu: ['Tiêu ngữ', 'mục II.1.b', 'bớt chữ ở cột tên cơ quan'],
  so_ky_hieu: ['Số, ký hiệu', 'mục II.3.c', 'dùng ký hiệu viết tắt ngắn hơn'],
  dia_danh_thoi_gian: ['Địa danh và ngày tháng', 'mục II.4.c', 'ghi địa danh ngắn hơn'],
};

const brokenHead: Check = (page, number) =>
  linesOf(page).flatMap((line) => {
    const known = oneLine[line.role];
    if (!known || line.index !== 1) return [];
    const [name, clause, help] = known;
    const message = `Trang ${number}: ${name} không đứng vừa một dòng`;
    return [{ code: 'trang/mot_dong', severity: 'warning', message, help, basis: decree(clause), ...at(number, line) }];
  });

/** The piece that a page ends with, and what must stand with it, went to different pages: no page has room for all of them. */
const partedHolds: Check = ({ pieces }, number, pages) => {
  const last = pieces.at(-1);
  const goesOn = number < pages.length && pages[number]?.number !== 1;
  if (!last?.holds || !goesOn) return [];
  const line = last.lines.at(-1);
  const what = last.kind === 'row' ? 'Dòng đầu hay dòng nhóm của bảng' : line && styleOf(line.role).keepNext ? nameOf(line.role) : null;
  if (what === null) return partedText(line, number);
  const message = `Trang ${number}: ${what} đứng cuối trang, phần đi liền với nó sang trang sau`;
  const help = 'chia đoạn hay dòng của bảng ngay sau đó thành các phần ngắn hơn';
  return [{ code: 'trang/cuoi_trang', severity: 'warning', message, help, ...at(number, line) }];
};

function nameOf(role: Role): string {
  return `“${styleOf(role).name}”`;
}

function partedText(line: LaidLine | undefined, number: number): PageProblem[] {
  const isAlone = line !== undefined && line.count > 1 && (line.index === 0 || line.index === line.count - 2);
  if (!isAlone) return [];
  const message = `Trang ${number}: một dòng của đoạn này đứng một mình ở đầu hoặc cuối trang`;
  return [{ code: 'trang/dong_le', severity: 'warning', message, help: 'thêm hoặc bớt vài chữ để đoạn có số dòng khác', ...at(number, line) }];
}

/** At least two lines of text stand with the signature (thực tiễn văn thư; Phụ lục I, mục II.7). */
const loneSignature: Check = ({ pieces }, number, pages) => {
  const end = pieces.findIndex(({ kind, lines }) => kind === 'columns' && lines.some(({ role }) => role === 'chuc_vu' || role === 'ho_ten'));
  if (end < 0 || number === 1 || pages[number - 1]?.number === 1) return [];
  const before = pieces.slice(0, end).filter(({ kind }) => kind !== 'rule');
  if (before.length >= 2 || before.some(({ kind }) => kind === 'row')) return [];
  const line = pieces[end]?.lines.find(({ role }) => role === 'chuc_vu' || role === 'ho_ten');
  const message = `Trang ${number}: chữ ký không có đủ hai dòng nội dung đứng cùng trang`;
  const help = 'viết thêm một câu vào đoạn cuối, hoặc bớt chữ ở các trang trước';
  return [{ code: 'trang/chu_ky', severity: 'warning', message, help, basis: decree('mục II.7'), ...at(number, line) }];
};

const tallRows: Check = ({ pieces }, number) =>
  pieces
    .filter(({ kind, splits }) => kind === 'row' && splits)
    .map(({ lines }) => ({
      code: 'trang/dong_bang',
      severity: 'warning',
      message: `Trang ${number}: một dòng của bảng cao hơn cả trang giấy nên bị ngắt giữa chừng`,
      help: 'chia nội dung của dòng ấy thành nhiều dòng, hoặc đặt bảng trên trang ngang (trang: ngang)',
      ...at(number, lines[0]),
    }));

const cutWords: Check = (page, number) => {
  const cut = page.pieces.flatMap(({ lines }) => lines).filter(({ isCut }) => isCut);
  const first = cut.filter((line, index) => cut.findIndex((other) => sameSource(other, line)) === index);
  return first.map((line) => ({
    code: 'trang/tu_bi_cat',
    severity: 'warning',
    message: `Trang ${number}: “${line.text.slice(0, 30)}” dài hơn chỗ của nó nên bị cắt giữa chữ`,
    help: 'thêm dấu cách vào chỗ ngắt được, bớt cột, hoặc đặt bảng trên trang ngang (trang: ngang)',
    ...at(number, line),
  }));
};

function sameSource(one: LaidLine, other: LaidLine): boolean {
  return JSON.stringify(one.source) === JSON.stringify(other.source);
}

const checks: readonly Check[] = [brokenHead, partedHolds, loneSignature, tallRows, cutWords];

/** So little of a page is filled that a few lines less would save it, in mm. */
const few = 30;

/** A paragraph's last line is so short that leaving out a word or two saves it. */
const shortest = 0.15;

/** Of each document of the file: its last page holds a few lines of text, no signature. */
function almostEmptyEnds(pages: readonly LaidPage[]): PageProblem[] {
  return pages.flatMap((page, index): PageProblem[] => {
    const next = pages[index + 1];
    const isLast = page.number > 1 && (!next || next.number === 1) && page.landscape === pages[index - 1]?.landscape;
    const filled = (page.pieces.at(-1)?.bottom ?? 0) - paper.margin.top.value;
    if (!isLast || filled > few || page.pieces.length === 0) return [];
    const candidates = pages.slice(index - page.number + 1, index).flatMap(({ pieces }) => shortEnds(pieces));
    const [best] = candidates.sort((a, b) => a.width / a.room - b.width / b.room);
    const help = best
      ? `bớt vài chữ ở đoạn có dòng cuối chỉ là “${best.text}” thì được một dòng`
      : 'bớt vài câu ở các trang trước để khỏi phải thêm một trang';
    const message = `Trang ${index + 1}: trang cuối chỉ có ${Math.round(filled)} mm nội dung`;
    return [{ code: 'trang/trang_cuoi', severity: 'info', message, help, ...at(index + 1, best ?? page.pieces[0]?.lines[0]) }];
  });
}

function shortEnds(pieces: readonly LaidPiece[]): LaidLine[] {
  return pieces
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ lines }) => lines)
    .filter(({ index, count, width, room }) => count > 1 && index === count - 1 && width < room * shortest);
}

