/** `loai: quyet_dinh`: the short decision that promulgates a plan (Phụ lục III, mẫu 1.3). */
import * as z from 'zod';
import { appendices } from './appendix.ts';
import { field, prose, text } from './fields.ts';
import { content, dong_cuoi, end, head, opening, shares } from './frame.ts';

/** The plan that a decision promulgates: what a plan says, without what the decision says for it. */
const ke_hoach_kem_theo = z
  .strictObject({
    trich_yeu: head.trich_yeu,
    phu_de: head.phu_de,
    ten_loai: head.ten_loai,
    mo_dau: opening.mo_dau,
    ...content,
    dong_cuoi,
    ...appendices,
  })
  .meta({
    id: 'ke_hoach_kem_theo',
    title: 'Kế hoạch kèm theo',
    gloss: 'attached plan',
    description: 'Kế hoạch ban hành kèm theo quyết định.',
  });

export const quyet_dinh = z
  .strictObject({
    loai: field(z.literal('quyet_dinh'), 'Loại văn bản', 'kind of document', 'Quyết định.\nVí dụ:\nloai: quyet_dinh'),
    ...head,
    tham_quyen: field(
      text,
      'Thẩm quyền ban hành',
      'issuing authority',
      'Chức vụ hoặc cơ quan ra quyết định, in trên các căn cứ.\nVí dụ:\ntham_quyen: Chủ tịch Ủy ban nhân dân tỉnh',
    ),
    can_cu: opening.can_cu,
    dieu: field(
      z.array(prose).min(1),
      'Các điều',
      'articles',
      'Nội dung từng điều, không ghi “Điều 1.”: tdkt đánh số.\nVí dụ:\ndieu:\n  - Quyết định này có hiệu lực kể từ ngày ký.',
    ),
    ...end,
    ...appendices,
    ke_hoach: field(
      ke_hoach_kem_theo,
      'Kế hoạch kèm theo',
      'attached plan',
      'Kế hoạch mà quyết định ban hành, in ở trang riêng.\nVí dụ:\nke_hoach:\n  trich_yeu: …',
    ).optional(),
    ...shares,
  })
  .meta({ id: 'quyet_dinh', title: 'Quyết định', gloss: 'decision', description: 'Quyết định viết cho tdkt.' });
