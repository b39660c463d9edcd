/** Whom documents of an organ usually go to: usage of offices, to be changed by the clerk. */
import { zonesOf } from '../law/special-zones.ts';
import type { Answers } from './answers.ts';
import { gap } from './gaps.ts';

/** Of a report the first is who asked for it, of a decision who carries it out. */
const first = { ke_hoach: [], quyet_dinh: ['Như Điều 3'], bao_cao: ['Như trên'] } as const;

export function recipientsOf({ loai, co_quan, nhiem_vu }: Pick<Answers, 'loai' | 'co_quan' | 'nhiem_vu'>): string[] {
  const unit = /(?:tỉnh|thành phố|xã|phường|đặc khu)$/u.exec(co_quan.tu_xung)?.[0] ?? '';
  const known = usual(co_quan, unit);
  const leads = (nhiem_vu?.chu_tri ?? []).filter((name) => name !== co_quan.ten && name !== co_quan.tu_xung && !isAmong(name, known));
  return [...first[loai], ...known.filter((name) => name !== gap || leads.length === 0), ...leads];
}

/** Named, or one of those that a line names together. */
function isAmong(name: string, known: readonly string[]): boolean {
  const together = [[/^Sở /u, 'Các sở'] as const, [/^(?:UBND|Ủy ban nhân dân) (?:xã|phường|các xã)/u, 'UBND các xã'] as const];
  return known.some((line) => line.startsWith(name) || together.some(([pattern, all]) => pattern.test(name) && line.startsWith(all)));
}

function usual({ cap, chu_quan, dia_danh }: Answers['co_quan'], unit: string): string[] {
  switch (cap) {
    case 'tinh':
      return [
        `Thường trực ${unit === 'tỉnh' ? 'Tỉnh' : 'Thành'} ủy, Thường trực HĐND ${unit} (b/c)`,
        `Chủ tịch, các Phó Chủ tịch UBND ${unit}`,
        'Các sở, ban, ngành',
        `UBND các xã, phường${zonesOf(dia_danh.replace(/^Thành phố /u, '')).length > 0 ? ', đặc khu' : ''}`,
      ];
    case 'xa':
      return [`Thường trực Đảng ủy, Thường trực HĐND ${unit} (b/c)`, `Chủ tịch, các Phó Chủ tịch UBND ${unit}`, gap];
    case 'so':
    case 'phong':
      return [chu_quan === '' ? gap : `${chu_quan} (b/c)`, gap];
    default:
      return [gap];
  }
}
