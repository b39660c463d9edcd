/** `loai: ke_hoach`: order of keys = order in the document; every field carries its Vietnamese title and a sample. */
import * as z from 'zod';
import { appendices } from './appendix.ts';
import { field } from './fields.ts';
import { content, dong_cuoi, end, head, kem_theo, opening, shares } from './frame.ts';

export const ke_hoach = z
  .strictObject({
    loai: field(z.literal('ke_hoach'), 'Loại văn bản', 'kind of document', 'Bỏ trống là ke_hoach.\nVí dụ:\nloai: ke_hoach').optional(),
    ...head,
    kem_theo: field(
      kem_theo,
      'Kèm theo văn bản',
      'attached to',
      'Kế hoạch ban hành kèm theo Quyết định: không có số, ngày, nơi nhận, chữ ký riêng.\nVí dụ:\nkem_theo:\n  van_ban: Quyết định',
    ).optional(),
    ...opening,
    ...content,
    dong_cuoi,
    noi_nhan: end.noi_nhan.optional(),
    luu: end.luu.optional(),
    ky: end.ky.optional(),
    ...appendices,
    ...shares,
  })
  .meta({ id: 'ke_hoach', title: 'Kế hoạch', gloss: 'plan', description: 'Kế hoạch viết cho tdkt.' });
