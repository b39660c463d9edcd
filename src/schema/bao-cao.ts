/** `loai: bao_cao`: a report on a plan's tasks, half-yearly or yearly (Phụ lục III, mẫu 1.4). */
import * as z from 'zod';
import { appendices } from './appendix.ts';
import { field, names } from './fields.ts';
import { content, end, head, opening, shares } from './frame.ts';

export const bao_cao = z
  .strictObject({
    loai: field(z.literal('bao_cao'), 'Loại văn bản', 'kind of document', 'Báo cáo.\nVí dụ:\nloai: bao_cao'),
    ...head,
    kinh_gui: field(
      names,
      'Kính gửi',
      'addressed to',
      'Cơ quan cấp trên nhận báo cáo; một nơi hoặc danh sách.\nVí dụ:\nkinh_gui: Bộ Nội vụ',
    ).optional(),
    ...opening,
    ...content,
    ...end,
    ...appendices,
    ...shares,
  })
  .meta({ id: 'bao_cao', title: 'Báo cáo', gloss: 'report', description: 'Báo cáo viết cho tdkt.' });
