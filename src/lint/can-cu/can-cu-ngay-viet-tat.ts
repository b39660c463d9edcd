import { decree } from '../../decree30.ts';
import { longDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Ground } from './grounds.ts';

export const ngayVietTat: Rule = {
  code: 'can_cu/ngay_viet_tat',
  severity: 'info',
  about: 'Ngày của văn bản làm căn cứ nên viết đủ “ngày … tháng … năm …”.',
  cure: 'Viết đủ ngày, tháng, năm bằng chữ “tháng”, “năm”.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP chỉ đòi có ngày, tháng, năm; hai phần ba kế hoạch thật viết tắt.',
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ngày ⟦15/6/2022⟧
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  check({ listedGrounds }) {
    return oneComplaintEach(listedGrounds.flatMap(shortDates));
  },
};

/** However many a ground has, it is written in one way. */
function shortDates({ text, citations, path }: Ground): Slip[] {
  if (!text) return [];
  return citations.flatMap(({ date }) => {
    if (!date || date.iso === '' || /tháng/u.test(date.words)) return [];
    const message = `Ngày viết tắt “${date.words}”, cần ghi đủ “${longDate(date.iso)}”`;
    return [{ text, start: date.range.start - text.start, end: date.range.end - text.start, message, same: JSON.stringify(path) }];
  });
}
