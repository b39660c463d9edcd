/** Sixty whole documents, the same ones each time: names and titles of every kind, and everything that stands between them. */
import type { NoiDungInput } from '../../src/schema/body.ts';
import type { DocumentInput } from '../../src/schema/kinds.ts';
import { toYaml } from './arbitrary-document.ts';
import { type Chance, chance } from './chance.ts';
import { type Generated, table } from './generated.ts';
import { headings, prose, recipients, sentence, typedNumbers, units } from './generated-text.ts';
import { agencies, ofAppendices, ofSigners, subjects, whole } from './names.ts';

export interface GeneratedDocument extends Generated {
  /** Every name and title in it, as typed. */
  readonly names: readonly string[];
}

type Item = Extract<NoiDungInput, readonly unknown[]>[number];
type Signature = Exclude<NonNullable<DocumentInput['ky']>, readonly unknown[]>;

const count = 60;

/** In documents of every length of title: some are short, most are one subject, and the last are two. */
function subjectOf(index: number): string {
  if (index % 12 === 11) return 'Công tác thi đua năm 2026';
  const one = whole(subjects[(index * 3) % subjects.length] ?? '');
  const other = whole(subjects[(index * 3 + 1) % subjects.length] ?? '');
  const both = `${one} và ${other.charAt(0).toLowerCase()}${other.slice(1)}`;
  return index < 48 || both.split(' ').length > 60 ? one : both;
}

/** Each name of the table of agencies, and a few times two that issue together. */
function agencyOf(index: number) {
  const [superior = '', issuer = ''] = agencies[(index * 7) % agencies.length]?.map((part) => whole(String(part))) ?? [];
  const ten = index % 15 === 14 ? [issuer, 'Liên đoàn Lao động tỉnh Phú Thọ'] : issuer;
  const dia_danh = ['Sơn La', 'Thành phố Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Phan Đình Phùng'][index % 4] ?? '';
  return { ...(superior === '' ? {} : { chu_quan: superior }), ten, ky_hieu: index % 5 === 0 ? 'SVHTTDL' : 'UBND', dia_danh };
}

function signatureOf(made: Chance, index: number): Signature {
  const typed = whole(ofSigners[index % ofSigners.length] ?? '');
  const ho_ten = made.pick(['Nguyễn Thị Hoàng Phượng', 'Lê An', 'Trương Nguyễn Khương']);
  const name = index % 7 === 6 ? {} : { ho_ten };
  const whom = typed.replace(/^(?:TM|KT|TL|Q)\. /u, '');
  if (typed.startsWith('TM.')) return { thay_mat: whom, chuc_vu: 'Trưởng ban', ...name };
  if (typed.startsWith('KT.')) return { ky_thay: whom, chuc_vu: 'Phó Trưởng ban', chuc_vu_khac: 'Giám đốc Sở Nội vụ', ...name };
  if (typed.startsWith('TL.')) return { thua_lenh: whom, chuc_vu: 'Chánh Văn phòng', ...name };
  if (typed.startsWith('Q.')) return { quyen: whom, ...name };
  return { chuc_vu: typed, ...name };
}

/** The parts that a body is made of, each as often as the others. */
const items: readonly ((made: Chance, seed: number, depth: number) => Item)[] = [
  (made) => prose(made),
  (made) => ({ tieu_de: made.pick(headings), cung_dong: 'co', noi_dung: `${sentence(made, made.from(1, 3))}.` }),
  (made, seed, depth) => ({ tieu_de: made.pick(headings), noi_dung: depth > 1 ? prose(made) : bodyOf(made, seed, depth + 1) }),
  (made, seed) => ({ tieu_de: made.pick(headings), noi_dung: [`${sentence(made, 1)}, cụ thể như sau:`, { bang: anyTable(made, seed) }] }),
  (made, seed) => ({ tieu_de: made.pick(headings), bang: anyTable(made, seed) }),
  (made) => ({ tieu_de: made.pick(headings), trinh_bay: 'bang', trang: made.once(3) ? 'ngang' : 'doc', nhiem_vu: tasks(made) }),
  (made) => ({ tieu_de: made.pick(headings), trinh_bay: 'theo_quy', nhiem_vu: tasks(made) }),
];

function bodyOf(made: Chance, seed: number, depth: number): Item[] {
  return Array.from({ length: made.from(1, 3) }, (_, index) => made.pick(items)(made, seed * 10 + index, depth));
}

function anyTable(made: Chance, seed: number) {
  const wide = made.once(3);
  const count = wide ? made.from(6, 14) : made.from(1, 6);
  const made_ = table(count, made.from(2, 14), seed + 1, wide ? 'ngang' : 'doc');
  return {
    ...made_,
    ...(made.once(3) ? { don_vi_tinh: 'Triệu đồng' } : {}),
    ...(made.once(4) ? { duoi_ten: '(Số liệu đến ngày 30/9/2026)' } : {}),
  };
}

function tasks(made: Chance) {
  return Array.from({ length: made.from(2, 6) }, () => ({
    quy: made.pick(['1', '2', '3', '4', 'ca_nam'] as const),
    noi_dung: `${sentence(made, made.from(1, 2))}.`,
    chu_tri: made.pick(units),
    ...(made.once(2) ? { phoi_hop: [made.pick(units), made.pick(units)] } : {}),
    thoi_gian: made.pick(['Tháng 01/2026', 'Trước ngày 30/11/2026', 'Quý I']),
  }));
}

function assigned(made: Chance) {
  return units.slice(0, made.from(1, units.length)).map((don_vi) => ({ don_vi, noi_dung: prose(made) }));
}

function appendixOf(made: Chance, index: number, number: number) {
  const tieu_de = whole(
    (number === 0 ? ofAppendices : subjects)[(index + 5 * number) % (number === 0 ? ofAppendices : subjects).length] ?? '',
  );
  const trang: 'doc' | 'ngang' = made.once(3) ? 'ngang' : 'doc';
  const noi_dung: Item[] = made.once(2)
    ? bodyOf(made, index * 100 + number, 2)
    : [{ bang: { ...anyTable(made, index * 100 + number), trang } }];
  return { tieu_de, trang, noi_dung, ...(made.once(3) ? { phu_de: '*(Giai đoạn 2026 - 2030)*' } : {}) };
}

function body(made: Chance, index: number): NoiDungInput {
  const sections = Array.from({ length: made.from(2, 4) }, (_, part): Item => {
    const typed: Item[] = part > 0 && index % 4 !== 1 ? [typedNumbers(made)] : [];
    return { tieu_de: headings[part] ?? '', noi_dung: [...typed, ...bodyOf(made, index * 10 + part, 1)] };
  });
  const parts: Item[] = [{ muc_dich: prose(made), yeu_cau: prose(made) }, ...sections, { phan_cong: assigned(made) }];
  if (index % 10 !== 9) return parts;
  return [
    { phan: 'Đánh giá tình hình', noi_dung: parts },
    { phan: 'Phương hướng, nhiệm vụ', noi_dung: sections },
  ];
}

function inputOf(index: number): DocumentInput {
  const made = chance(index + 1);
  const draft = index % 6 === 5;
  const frame = {
    nam: '2026',
    co_quan: agencyOf(index),
    ...(draft ? { du_thao: 'lần 2' } : { so_van_ban: String(5 + index * 13), ngay_ban_hanh: '21/02/2026' }),
    ...(index % 20 === 7 ? { do_khan: 'khan' as const } : {}),
    trich_yeu: subjectOf(index),
    noi_nhan: recipients(made, 3 + Math.floor((index * 42) / (count - 1))),
    luu: 'VT, NC',
    ky: index % 3 === 2 ? [signatureOf(made, index), signatureOf(made, index + 4)] : signatureOf(made, index),
    ...(index % 3 === 0 ? { phu_luc: Array.from({ length: made.from(1, 3) }, (_, number) => appendixOf(made, index, number)) } : {}),
  };
  const ket_thuc = `Trên đây là văn bản về việc ${sentence(made, made.from(1, 3)).toLowerCase().replaceAll('**', '')}`;
  const grounds = ['luat-tdkt-2022', 'nd-152-2025'];
  if (index % 10 === 3) {
    const ke_hoach = { trich_yeu: subjectOf(index + 1), noi_dung: body(made, index), ket_thuc };
    const dieu = [
      'Ban hành kèm theo Quyết định này Kế hoạch năm 2026.',
      `${sentence(made, 2)}.`,
      'Quyết định này có hiệu lực kể từ ngày ký.',
    ];
    return { ...frame, loai: 'quyet_dinh', tham_quyen: 'Chủ tịch Ủy ban nhân dân tỉnh', can_cu: grounds, dieu, ke_hoach };
  }
  const opening = {
    mo_dau: `${sentence(made, made.from(1, 4))} như sau`,
    noi_dung: body(made, index),
    ...(index % 30 === 17 ? {} : { ket_thuc }),
  };
  if (index % 10 === 6) return { ...frame, ...opening, ket_thuc, loai: 'bao_cao', kinh_gui: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'] };
  return { ...frame, ...opening, ...(index % 2 === 0 ? { can_cu: grounds } : {}), ...(index % 4 === 1 ? { danh_so: 'so' as const } : {}) };
}

export const documents: readonly GeneratedDocument[] = Array.from({ length: count }, (_, index) => {
  const input = inputOf(index);
  return { name: `van-ban-${index + 1}`, yaml: toYaml(input), names: namesIn(input) };
});

/** All that a plan has to say in its head, its titles and its signatures. */
function namesIn({ co_quan, trich_yeu, phu_luc = [], ky = [], ...rest }: DocumentInput): string[] {
  const signed = [ky].flat().flatMap((one) => [one.thay_mat, one.ky_thay, one.thua_lenh, one.quyen, one.chuc_vu, one.chuc_vu_khac]);
  const attached = 'ke_hoach' in rest ? [rest.ke_hoach?.trich_yeu] : [];
  return [co_quan.chu_quan, ...[co_quan.ten].flat(), trich_yeu, ...attached, ...phu_luc.map((one) => one.tieu_de), ...signed].filter(
    (name) => name !== undefined,
  );
}
