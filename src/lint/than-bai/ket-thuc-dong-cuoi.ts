import type { Rule } from '../rule.ts';

/** A plan that is signed ends with its signature: a line after the text is for a plan attached to a decision. */
export const dongCuoi: Rule = {
  code: 'ket_thuc/dong_cuoi',
  severity: 'error',
  about: 'Dòng cuối đứng thay chữ ký ở kế hoạch ban hành kèm theo văn bản khác; kế hoạch tự ký thì không có.',
  cure: 'Bỏ `dong_cuoi`; câu kết thì ghi ở `ket_thuc`, người ký ghi ở `ky`.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3, mẫu 1.4',
  bad: `
⟦dong_cuoi⟧: Ủy ban nhân dân tỉnh Sơn La
`,
  good: `
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026
`,
  *check({ plan, input }) {
    if (input.dong_cuoi === undefined || plan.kem_theo !== null) return;
    yield {
      path: ['dong_cuoi'],
      at: 'key',
      message: '`dong_cuoi` đứng giữa nội dung và chữ ký, cần bỏ đi: kế hoạch này có chữ ký riêng',
      help: 'câu kết thì ghi ở `ket_thuc`; kế hoạch ban hành kèm theo quyết định thì thêm `kem_theo`',
    };
  },
};
