import { decree } from '../../decree30.ts';
import type { Path } from '../../diagnostic.ts';
import { abolishedProvinces, findProvince, provinceMeant, successorOf } from '../../law/provinces.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import { type Agency, type BodyKind, communeLevels, isBlank, readAgency } from '../shared/agency-names.ts';
import { readPlace } from './typed-place.ts';

/** The place of the date line is the unit of government that the issuer's name speaks of. */
export const noiDongTruSo: Rule = {
  code: 'dia_danh/noi_dong_tru_so',
  severity: 'warning',
  about: 'Địa danh là tên tỉnh, thành phố, xã, phường của cơ quan ban hành.',
  cure: 'Ghi tên riêng của đơn vị hành chính đứng trong tên cơ quan, hoặc sửa tên cơ quan nếu chép nhầm.',
  basis: decree('mục II.4.a'),
  bad: `
co_quan:
  ten: Ủy ban nhân dân xã Chiềng Sơn
  ky_hieu: UBND
  dia_danh: ⟦Sơn La⟧
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân xã Chiềng Sơn
  ky_hieu: UBND
  dia_danh: Chiềng Sơn
`,
  *check({ input }) {
    const { dia_danh } = input.co_quan;
    const seat = seatOf(input);
    const place = readPlace(dia_danh).name.replace(/\s*,.*$/su, '');
    if (!seat || place === '' || isBlank(dia_danh) || agrees(place, seat.unit)) return;
    if (!seat.own && (!isProvince(place) || seat.others.some((name) => lies(place, name)))) return;
    yield {
      path: ['co_quan', 'dia_danh'],
      message: `Địa danh “${place}” khác “${seat.unit}” trong tên cơ quan${seat.path[1] === 'ten' ? '' : ' chủ quản'}, cần ghi cùng một nơi`,
      help: `ghi tên riêng đứng trong tên cơ quan\ndia_danh: ${findProvince(seat.unit)?.name ?? seat.unit}`,
      related: [{ message: `${seat.unit} ghi ở đây`, path: seat.path }],
    };
  },
  *gaps({ input }) {
    if (!seatOf(input)) yield 'tên cơ quan ban hành không cho biết tỉnh, xã, nên không so được địa danh';
  },
};

interface Seat {
  readonly unit: string;
  readonly path: Path;
  /** The issuer is the unit's own authority, or lies in its commune; other bodies may sit in a place of another name. */
  readonly own: boolean;
  /** Names that may give the place as well. */
  readonly others: readonly string[];
}

const authorities: readonly (BodyKind | null)[] = ['uy_ban', 'hoi_dong_nhan_dan'];
const beside: readonly (BodyKind | null)[] = ['so', 'van_phong', 'phong', 'hoi_dong', 'thanh_tra'];

function seatOf({ co_quan }: DocumentInput): Seat | null {
  const [name = '', another] = [co_quan.ten].flat();
  const issuer = readAgency(name);
  if (another !== undefined || isBlank(name)) return null;
  if (authorities.includes(issuer.body)) return seat(issuer, 'ten', true);
  const above = readAgency(co_quan.chu_quan ?? '');
  const isDepartment = beside.includes(issuer.body);
  const others = [name, ...(isDepartment ? [] : [co_quan.chu_quan ?? ''])];
  const inCommune = above.body === 'uy_ban' && communeLevels.includes(above.level) && issuer.unit === '';
  return (
    seat(issuer, 'ten', false, others) ?? (!isDepartment || above.body === 'uy_ban' ? seat(above, 'chu_quan', inCommune, others) : null)
  );
}

/** A misspelt province is one slip, which is told where it stands. */
function seat({ unit, level }: Agency, key: string, own: boolean, others: readonly string[] = []): Seat | null {
  const meant = (/^(?:tỉnh|thành phố)$/u.test(level) && provinceMeant(unit)) || unit;
  return unit === '' || isBlank(unit) ? null : { unit: meant, path: ['co_quan', key], own, others };
}

/** The name of a body says the place, or the province that took the place over. */
function lies(place: string, name: string): boolean {
  const now = successorOf(findAbolished(place))?.name ?? place;
  return [place, now].some((where) => ` ${spelt(name)}`.includes(` ${spelt(where)}`));
}

/** One name may go on where the other ends: `Sơn La khóa XV`. */
function agrees(place: string, unit: string): boolean {
  const [a, b] = [spelt(place), spelt(unit)];
  return a.startsWith(b) || b.startsWith(a);
}

function spelt(name: string): string {
  return `${foldTone(name)
    .toLowerCase()
    .replace(/[-–\s]+/gu, ' ')
    .trim()} `;
}

function isProvince(name: string): boolean {
  return findProvince(name) !== undefined || findAbolished(name) !== '';
}

function findAbolished(name: string): string {
  return abolishedProvinces.find((each) => agrees(each.name, name))?.name ?? '';
}
