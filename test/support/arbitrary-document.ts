/** Valid documents of every kind, as fast-check makes them up. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { MucInput, NoiDungInput } from '../../src/schema/body.ts';
import type { DocumentInput } from '../../src/schema/kinds.ts';
import { vocabulary } from './arbitrary-text.ts';

type Items<T> = Extract<T, readonly unknown[]>;
type Item = NonNullable<MucInput['nhiem_vu']>[number];
type Task = Extract<Item, { noi_dung: string }>;
type Signature = Exclude<NonNullable<DocumentInput['ky']>, readonly unknown[]>;

const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: least, maxLength: most }).map((parts) => upperFirst(parts.join(' ')));

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const marker = fc.constantFrom('', '', '- ', '+ ', '1. ', '2. ', 'a) ', 'đ) ', '1.1. ', '(1) ', '**Chủ trì:** ', '*(nếu có)* ');
const line = fc.tuple(marker, words(3, 40)).map(([lead, text]) => lead + text);
const note = fc.constantFrom('', '', '', ' ^[Theo báo cáo của Sở Nội vụ.]');
const prose = fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), note).map(([lines, footnote]) => lines.join('\n') + footnote);
const names = fc.oneof(words(1, 3), fc.array(words(1, 3), { minLength: 1, maxLength: 4 }));
const quarter = fc.constantFrom('1', '2', '3', '4', 'I', 'IV', 'ca_nam') as fc.Arbitrary<NonNullable<Task['quy']>>;

/** With keys that may be left out, and none that is `undefined`: as a file has them. */
function record<T extends object, K extends keyof T>(
  required: { [P in K]: fc.Arbitrary<T[P]> },
  optional: { [P in Exclude<keyof T, K>]?: fc.Arbitrary<NonNullable<T[P]>> },
): fc.Arbitrary<T> {
  const model = { ...required, ...optional } as unknown as { [P in keyof T]: fc.Arbitrary<T[P]> };
  return fc.record(model, { requiredKeys: Object.keys(required) as never[] }) as unknown as fc.Arbitrary<T>;
}

const details = {
  chu_tri: names,
  phoi_hop: names,
  thoi_gian: fc.constantFrom('Quý I', 'Tháng 01/2026', 'Trước ngày 30/11/2026'),
  san_pham: prose,
  kinh_phi: words(1, 3),
  ghi_chu: words(1, 5),
};
const task = record<Task, 'noi_dung' | 'quy'>({ noi_dung: prose, quy: quarter }, details);
const group = fc.record({ nhom: words(1, 5), nhiem_vu: fc.array(task, { minLength: 1, maxLength: 3 }) });
const tasks = fc.array(task, { minLength: 1, maxLength: 5 });
const grouped = fc.array(fc.oneof(task, group), { minLength: 1, maxLength: 4 });
const titled = { tieu_de: words(1, 8) };

const taskSection: fc.Arbitrary<MucInput> = fc.oneof(
  fc.record({ ...titled, trinh_bay: fc.constant('theo_quy' as const), nhiem_vu: tasks }),
  fc.record({ ...titled, trinh_bay: fc.constant('liet_ke' as const), nhiem_vu: grouped }),
  record<MucInput, 'tieu_de' | 'trinh_bay' | 'nhiem_vu'>(
    { tieu_de: words(1, 8), trinh_bay: fc.constant('bang'), nhiem_vu: grouped },
    { so_thu_tu: fc.constantFrom('lien_tuc', 'theo_nhom', 'khong'), trang: fc.constantFrom('doc', 'ngang') },
  ),
);

type Cot = NonNullable<MucInput['bang']>['cot'][number];
const align = fc.constantFrom('trai' as const, 'giua' as const, 'phai' as const);

const table: fc.Arbitrary<MucInput> = fc.integer({ min: 1, max: 7 }).chain((columns) => {
  const row = fc.array(fc.oneof(words(0, 6), fc.nat(2_000_000).map(String), prose), { minLength: columns, maxLength: columns });
  const rows = fc.array(fc.oneof(row, fc.record({ nhom: words(1, 5) })), { minLength: 1, maxLength: 6 });
  const shaped = record<Exclude<Cot, string>, 'tieu_de'>(
    { tieu_de: words(1, 3) },
    { rong: fc.integer({ min: 1, max: 60 }).map(String), can: align },
  );
  const cot = fc.array(fc.oneof(words(1, 3), shaped), { minLength: columns, maxLength: columns });
  return fc.record({
    bang: record<NonNullable<MucInput['bang']>, 'cot' | 'dong'>(
      { cot, dong: rows },
      {
        ten: words(1, 6),
        duoi_ten: words(2, 8),
        don_vi_tinh: words(1, 1),
        ghi_chu: prose,
        cao: fc.constantFrom('8', '30'),
        can_nhom: fc.constant('giua' as const),
        trang: fc.constantFrom('doc' as const, 'ngang' as const),
      },
    ),
  });
});

function section(depth: number): fc.Arbitrary<MucInput> {
  const inner = depth > 3 ? prose : body(depth + 1);
  return fc.oneof(
    fc.record({ ...titled, noi_dung: inner }),
    fc.record({ muc_dich: prose, yeu_cau: prose }),
    fc.record({ phan_cong: fc.array(fc.record({ don_vi: words(1, 5), noi_dung: inner }), { minLength: 1, maxLength: 3 }) }),
    taskSection,
    table,
  );
}

function body(depth: number): fc.Arbitrary<NoiDungInput> {
  return fc.oneof({ withCrossShrink: true }, prose, fc.array(fc.oneof(prose, section(depth)), { minLength: 1, maxLength: 4 }));
}

const agency = fc.constantFrom(
  { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  { ten: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', ky_hieu: 'UBND', dia_danh: 'Thành phố Hồ Chí Minh' },
  { chu_quan: 'Ủy ban nhân dân tỉnh Nghệ An', ten: 'Sở Giáo dục và Đào tạo', ky_hieu: 'SGDĐT', dia_danh: 'Nghệ An' },
  { chu_quan: 'Ủy ban nhân dân tỉnh Lai Châu', ten: 'Hội đồng Thi đua - Khen thưởng', ky_hieu: 'HĐTĐKT', dia_danh: 'Lai Châu' },
);

const signature: fc.Arbitrary<Signature> = fc.oneof(
  fc.constant({ thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' }),
  fc.constant({ thay_mat: 'Ủy ban nhân dân', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch', ho_ten: 'Trần Thị Hồng Lam' }),
  fc.constant({ ky_thay: 'Giám đốc', chuc_vu: 'Phó Giám đốc' }),
  fc.constant({ quyen: 'Giám đốc', ho_ten: 'Nguyễn Văn An' }),
);

const recipients = fc.array(
  fc.oneof(words(1, 5), fc.record({ ten: words(1, 3), gom: fc.array(words(1, 3), { minLength: 1, maxLength: 3 }) })),
  { minLength: 1, maxLength: 8 },
);
const appendix: fc.Arbitrary<Items<NonNullable<DocumentInput['phu_luc']>>[number]> = fc.record({
  tieu_de: words(1, 12),
  trang: fc.constantFrom('doc', 'ngang'),
  noi_dung: body(1),
});
const grounds = fc.array(fc.oneof(fc.constantFrom('luat-tdkt-2022', 'nd-152-2025', 'tt-15-2025-bnv'), words(3, 20)), {
  minLength: 1,
  maxLength: 4,
});
const date = fc.constantFrom('21/02/2026', '02/2026', '2026', '31/12/2026');

const head = { nam: fc.constantFrom('2026', '2026-2030'), co_quan: agency, trich_yeu: words(2, 14) };
const end = {
  noi_nhan: recipients,
  luu: fc.constantFrom('VT, NC', 'VT'),
  ky: fc.oneof(signature, fc.array(signature, { minLength: 1, maxLength: 3 })),
};
const rare = {
  so_van_ban: fc.nat(3000).map(String),
  ngay_ban_hanh: date,
  do_khan: fc.constantFrom('khan', 'thuong_khan', 'hoa_toc'),
  du_thao: fc.constantFrom('co', 'lần 2'),
  pham_vi_luu_hanh: fc.constant('Lưu hành nội bộ'),
  lien_he: prose,
  phu_luc: fc.array(appendix, { minLength: 1, maxLength: 3 }),
} as const;

/** A valid plan, decision or report. */
export const documentInput: fc.Arbitrary<DocumentInput> = fc.oneof(
  record<DocumentInput, 'nam' | 'co_quan' | 'trich_yeu' | 'noi_dung' | 'ket_thuc' | 'noi_nhan' | 'luu' | 'ky'>(
    { ...head, ...end, noi_dung: body(1), ket_thuc: prose },
    { ...rare, can_cu: grounds, mo_dau: prose, danh_so: fc.constantFrom('la_ma', 'so') },
  ),
  record<DocumentInput, 'loai' | 'nam' | 'co_quan' | 'trich_yeu' | 'tham_quyen' | 'dieu' | 'noi_nhan' | 'luu' | 'ky'>(
    {
      ...head,
      ...end,
      loai: fc.constant('quyet_dinh'),
      tham_quyen: fc.constant('Ủy ban nhân dân tỉnh'),
      dieu: fc.array(prose, { minLength: 1, maxLength: 3 }),
    },
    { ...rare, can_cu: grounds, ke_hoach: fc.record({ trich_yeu: words(2, 14), noi_dung: body(1), ket_thuc: prose }) },
  ),
  record<DocumentInput, 'loai' | 'nam' | 'co_quan' | 'trich_yeu' | 'noi_dung' | 'ket_thuc' | 'noi_nhan' | 'luu' | 'ky'>(
    { ...head, ...end, loai: fc.constant('bao_cao'), noi_dung: body(1), ket_thuc: prose },
    { ...rare, kinh_gui: names, mo_dau: prose },
  ),
);

/** As a file; every text in double quotes, so that YAML has nothing to say of it. */
export function toYaml(value: unknown): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    blockQuote: false,
    aliasDuplicateObjects: false,
  });
}
