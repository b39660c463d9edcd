import type { Rule } from '../rule.ts';

/** A number is given with the date: with a whole date and no number one of the two was forgotten. */
export const deTrong: Rule = {
  code: 'so/de_trong',
  severity: 'warning',
  about: 'Số văn bản để trống khi ngày ban hành đã đủ, hoặc khi sắp ký.',
  cure:
    'Ghi `so_van_ban`; nếu số và ngày do phần mềm quản lý văn bản cấp khi ký ' +
    'thì ghi “# tdkt-bo-qua: so/de_trong — phần mềm cấp số khi ký”.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 3',
  signing: 'error',
  whole: true,
  bad: `
#- so_van_ban
⟦ngay_ban_hanh⟧: 21/02/2026
`,
  good: `
so_van_ban: 52
ngay_ban_hanh: 21/02/2026
`,
  *check({ input, issued, forSignature }) {
    if (input.so_van_ban !== undefined || input.kem_theo) return;
    if (!forSignature && (issued === '' || input.du_thao !== undefined)) return;
    yield {
      path: input.ngay_ban_hanh === undefined ? ['co_quan', 'ky_hieu'] : ['ngay_ban_hanh'],
      at: 'key',
      message: forSignature
        ? 'Số văn bản còn để trống, cần ghi trước khi ký'
        : `Ngày ban hành đã ghi đủ “${input.ngay_ban_hanh}” mà số còn để trống, cần ghi số hoặc để trống cả ngày`,
      help: 'ghi ở ngoài cùng, sát lề trái; nếu phần mềm quản lý văn bản cấp số thì ghi: # tdkt-bo-qua: so/de_trong — phần mềm cấp số khi ký\nso_van_ban: …',
    };
  },
};
