import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import type { Doan, Khoi } from '../../plan/plan.ts';
import { letter, parseRoman, toRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';

/** Numbers typed by hand run on without gap or repetition, letters in the decree's order (… d, đ, e …). */
export const lienTuc: Rule = {
  code: 'danh_so/lien_tuc',
  severity: 'warning',
  about: 'Số và chữ cái đánh tay phải liên tục, không trùng, không thiếu (đ đứng sau d).',
  cure: 'Sửa lại số cho nối tiếp; nếu cố ý giữ nguyên số như bản gốc thì ghi `# tdkt-bo-qua` kèm lý do.',
  basis: decree('mục II.6.đ'),
  rows: ['BD-09'],
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      ⟦3.⟧ Sơ kết, tổng kết phong trào.
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Sơ kết, tổng kết phong trào.
`,
  *check({ plan }) {
    for (const part of [plan, ...plan.van_ban_kem]) {
      yield* sequence(part.noi_dung);
      for (const phu_luc of part.phu_luc) yield* sequence(phu_luc.noi_dung);
    }
  },
};

interface Marker {
  /** Lower levels lie deeper; a paragraph clears all levels below its own. */
  readonly level: number;
  readonly value: number;
  /** `a)` for value 1 of the same kind: to say what was expected. */
  write(value: number): string;
}

function* sequence(blocks: readonly Khoi[]): Iterable<Problem> {
  const last = new Map<number, number>();
  for (const doan of blocks.flatMap((block) => (block.loai === 'bang' ? [] : block.loai === 'nhiem_vu' ? block.noi_dung : [block]))) {
    const so = markerText(doan);
    const marker = so === '' ? null : readMarker(so, doan);
    if (!marker) continue;
    const before = last.get(marker.level) ?? continued(last, marker);
    if (!doan.tu_danh) yield* compare(doan, so, marker, before);
    for (const level of [...last.keys()]) if (level > marker.level) last.delete(level);
    last.set(marker.level, marker.value);
  }
}

/** A plain “4.” may go on after headings 1., 2., 3. */
function continued(last: ReadonlyMap<number, number>, { level, value }: Marker): number {
  return level === plainNumber && last.get(headedNumber) === value - 1 ? value - 1 : 0;
}

function* compare(doan: Doan, so: string, marker: Marker, before: number): Iterable<Problem> {
  const expected = marker.write(before + 1);
  if (marker.value === before + 1 || marker.value === 1) return;
  const found = marker.value === before ? `Số “${so}” đã dùng ngay trước đó` : `Số “${so}” không nối tiếp số trước`;
  const typed = doan.at.at(-1) === 'so_muc';
  yield {
    path: doan.at,
    ...(typed ? {} : { range: { start: doan.vung.start, end: doan.vung.start + so.length } }),
    message: `${found}, cần “${expected}”`,
    help: 'sửa lại số; nếu đúng là muốn ghi như vậy thì cứ để nguyên, văn bản vẫn in đúng như viết',
  };
}

/** The number of a paragraph, also of a run-in heading, which keeps it in its bold words. */
function markerText(doan: Doan): string {
  if (doan.so !== '') return doan.so;
  const first = doan.chu[0];
  return first?.dam ? (/^(?:\d+(?:\.\d+)*\.?|[a-zđ][.)])(?=\s)/u.exec(first.chu)?.[0] ?? '') : '';
}

const headedNumber = 1;
const plainNumber = 4;
const letters = Array.from({ length: 23 }, (_, index) => letter(index));

function readMarker(so: string, doan: Doan): Marker | null {
  const inner = so.replace(/[()./]+$/u, '').replace(/^\(/u, '');
  const around = (value: string) => so.replace(inner, value);
  if (/^[IVXLC]+$/u.test(inner)) return { level: 0, value: parseRoman(inner) ?? 0, write: (n) => around(toRoman(n)) };
  if (/^\d+$/u.test(inner)) {
    const plain = doan.loai !== 'tieu_de_khoan' && doan.so !== '';
    const level = so.endsWith('.') ? (plain ? plainNumber : headedNumber) : 6;
    return { level, value: Number(inner), write: (n) => around(String(n)) };
  }
  if (/^\d+(?:\.\d+)+$/u.test(inner)) {
    const parts = inner.split('.');
    const above = parts.slice(0, -1).join('.');
    return { level: Math.min(parts.length, 3), value: Number(parts.at(-1)), write: (n) => around(`${above}.${n}`) };
  }
  const value = letters.indexOf(inner) + 1;
  return value > 0 ? { level: 5, value, write: (n) => around(letter(n - 1)) } : null;
}
