import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';

/** TL. is for routine papers; on a plan it needs the working regulation's word. */
export const thuaLenh: Rule = {
  code: 'ky/thua_lenh',
  severity: 'warning',
  about: 'Kế hoạch ký thừa lệnh (TL.) là trường hợp ít gặp, chỉ đúng khi quy chế giao cho người ký loại văn bản này.',
  cure: 'Đối chiếu quy chế làm việc hoặc quy chế công tác văn thư; nếu không được giao thì để người đứng đầu hoặc cấp phó ký.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 4',
  unsure: 'Nghị định không cấm, còn tùy quy chế của từng cơ quan.',
  bad: `
ky:
  ⟦thua_lenh⟧: Chủ tịch
  chuc_vu: Chánh Văn phòng
  ho_ten: Nguyễn Huy Anh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ plan, decidingSignatures }) {
    if (plan.loai !== 'ke_hoach') return;
    for (const { ky, path } of decidingSignatures) {
      if (ky.thua_lenh === undefined) continue;
      yield {
        path: [...path, 'thua_lenh'],
        at: 'key',
        message: `Kế hoạch đang ký thừa lệnh ${oneLine(ky.thua_lenh)}, cần có quy chế giao người ký loại văn bản này`,
        help: 'chưa giao thì để người đứng đầu ký hoặc cấp phó ký thay (`ky_thay`); đã giao thì ghi: # tdkt-bo-qua: ky/thua_lenh — Quy chế làm việc đã giao',
      };
    }
  },
};
