/** The name of an agency → the lines of the head of the page. */
import { columns, type Role } from '../decree30.ts';
import { headColumns, roleWidth } from '../page.ts';
import { words } from './inline.ts';
import { breakLines, setLines, typedLines } from './lines.ts';
import type { Chu } from './plan.ts';

/** “Ủy ban nhân dân / tỉnh Sơn La” is one name on two lines even where one would hold it (Mẫu 1.4 and practice). */
const twoLines = /^((?:ủy ban|uỷ ban|hội đồng) nhân dân) ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) .+)$/iu;

/** Lines typed by hand are kept; else a name is broken at boundaries of sense to fit beside the Quốc hiệu and the date line. */
export function agencyLines(names: readonly string[], role: Role, dateLine: string): Chu[] {
  const limit = headColumns([roleWidth(dateLine, 'dia_danh_thoi_gian')]).left - columns.dau.gap;
  const set = (line: string) => breakLines(line, limit, (part) => roleWidth(part, role));
  return names.flatMap((name, index) => {
    const typed = typedLines(name);
    const lines = setLines(typed, (line) => (typed.length > 1 ? [line] : splitName(line, role)).flatMap(set));
    return index === 0 ? lines : [{ ...words(''), xuong_dong: true }, ...lines];
  });
}

function splitName(name: string, role: Role): string[] {
  const match = role === 'co_quan_ban_hanh' ? twoLines.exec(name) : null;
  return match ? [match[1] ?? '', match[2] ?? ''] : [name];
}
