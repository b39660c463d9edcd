/** The names of agencies → the lines of the head of the page. */
import { columns, type Role } from '../decree30.ts';
import { headColumns, roleWidth } from '../page.ts';
import { words } from './inline.ts';
import { type Lines, layLines, setLines, typedLines } from './lines.ts';
import type { Chu } from './plan.ts';

/** “Ủy ban nhân dân / tỉnh Sơn La” is one name on two lines even where one would hold it (Mẫu 1.4 and practice). */
const twoLines = /^((?:ủy ban|uỷ ban|hội đồng) nhân dân) ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) .+)$/iu;

/** The left column of the head, whatever the date: a document and the plan attached to it break a name alike. */
const limit = headColumns([]).left - columns.dau.gap;

/** What the smaller type costs, in the costs of lines: more than a third line, less than a fourth. */
const smallType = 5;

/** The two names of the head. */
export interface AgencyLines {
  readonly chu_quan: readonly Chu[];
  readonly dong: readonly Chu[];
  readonly chu_nho: boolean;
}

/**
 * Lines typed by hand are kept; else a name is broken at boundaries of sense to fit beside the Quốc hiệu: in the decree's
 * larger type or, where that spares a fourth line or a cut word, in its smaller one.
 */
export function agencyLines(superior: string | undefined, issuers: readonly string[]): AgencyLines {
  const large = inRoles(superior, issuers, 'co_quan_chu_quan', 'co_quan_ban_hanh');
  const small = inRoles(superior, issuers, 'co_quan_chu_quan_nho', 'co_quan_ban_hanh_nho');
  const chu_nho = small.cost + smallType < large.cost;
  const { chu_quan, dong } = chu_nho ? small : large;
  return { chu_quan, dong, chu_nho };
}

function inRoles(superior: string | undefined, issuers: readonly string[], above: Role, own: Role) {
  const chu_quan = superior === undefined ? [] : [nameLines(superior, above, (name) => [name])];
  const dong = issuers.map((name) => nameLines(name, own, splitName));
  return {
    chu_quan: chu_quan.flatMap(({ chu }) => chu),
    dong: dong.flatMap(({ chu }, index) => (index === 0 ? chu : [{ ...words(''), xuong_dong: true }, ...chu])),
    cost: [...chu_quan, ...dong].reduce((sum, { cost }) => sum + cost, 0),
  };
}

function nameLines(name: string, role: Role, split: (name: string) => readonly string[]) {
  const typed = typedLines(name);
  const lay = (part: string) => layLines(part, limit, (line) => roleWidth(line, role));
  return setLines(typed, (line) => (typed.length > 1 ? [line] : split(line)).map(lay).reduce(joined));
}

const joined = (above: Lines, below: Lines): Lines => ({ lines: [...above.lines, ...below.lines], cost: above.cost + below.cost });

function splitName(name: string): string[] {
  const match = twoLines.exec(name);
  return match ? [match[1] ?? '', match[2] ?? ''] : [name];
}
