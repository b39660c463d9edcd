/** `chung.yaml`: what the plans of an office share. Any field of a document but those that are each document's own, and a few of its own. */
import * as z from 'zod';
import { bao_cao } from './bao-cao.ts';
import { guessKind } from './check-kind.ts';
import { field, sign } from './fields.ts';
import { ownEnd, ownHead, shares } from './frame.ts';
import { ke_hoach } from './ke-hoach.ts';
import { meantKey } from './key-names.ts';
import { kinds } from './kinds.ts';
import { danh_sach_co_quan } from './known-agencies.ts';
import { neverShared } from './never-shared.ts';
import { quyet_dinh } from './quyet-dinh.ts';
import { isMapping, keyNames, type Mapping } from './shape.ts';

/** The fields that only a shared file has. */
export const sharedOwn = z
  .strictObject({
    loai: field(
      z.literal('chung'),
      'Loại tệp',
      'kind of file',
      'Ghi khi tệp mang tên khác chung.yaml, để tdkt biết tệp này không phải một kế hoạch.\nVí dụ:\nloai: chung',
    ).optional(),
    ke_thua: shares.ke_thua,
    mau: field(
      sign,
      'Thư mục mẫu',
      'folder of templates',
      'Thư mục mẫu riêng của cơ quan, tính từ thư mục của tệp này.\nVí dụ:\nmau: mau/',
    ).optional(),
    danh_sach_co_quan: danh_sach_co_quan.optional(),
  })
  .meta({
    id: 'chung',
    title: 'Phần dùng chung',
    gloss: 'shared parts',
    description:
      'Tệp chung.yaml, đặt ở thư mục của kế hoạch hoặc thư mục bên trên: kế hoạch chưa ghi trường nào thì lấy trường ấy ở đây. Ngoài các trường dưới đây có mọi trường của văn bản, trừ những trường riêng của từng văn bản (số, ngày ban hành, trích yếu, nội dung).',
  });

/** In the order of a plan's page, then what only other kinds have. */
const documentFields = { ...ke_hoach.shape, ...bao_cao.shape, ...quyet_dinh.shape };

/** The whole shape of a shared file; what it lacks, a plan may have. */
export const shared = z
  .strictObject({
    ...Object.fromEntries(
      Object.entries(documentFields).flatMap(([key, schema]) =>
        neverShared.includes(key) ? [] : [[key, (schema as z.ZodType).optional()]],
      ),
    ),
    ...sharedOwn.shape,
  })
  .meta({ title: 'Phần dùng chung', description: 'Phần dùng chung của các kế hoạch, viết cho tdkt.' });

/** Of a shared file's fields those that a plan may take: its kind has them, and it is not attached to a document that has them. */
export function inheritedFields(plan: unknown, given: unknown): Mapping {
  if (!isMapping(plan) || !isMapping(given)) return {};
  const names = keyNames(kinds[guessKind(plan)]);
  const withheld = new Set<string>([...neverShared, 'loai', 'ke_thua', ...('kem_theo' in plan ? [...ownHead, ...ownEnd] : [])]);
  const misspelt = new Set(Object.keys(plan).map((key) => (names.some((name) => name.key === key) ? undefined : meantKey(key, names))));
  return Object.fromEntries(
    Object.entries(given).filter(([key]) => {
      const meant = key in sharedOwn.shape ? undefined : meantKey(key, names);
      return meant !== undefined && !withheld.has(meant) && !misspelt.has(meant);
    }),
  );
}

/** In the order of the page, as if one had typed them; what is no field comes last. */
export function inOrder(value: Mapping): Mapping {
  const order = Object.keys(documentFields);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}
