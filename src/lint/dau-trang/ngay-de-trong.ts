import type { Rule } from '../rule.ts';

/** An open day or month is right while a plan is drafted, and a blank on paper when it is signed. */
export const ngayDeTrong: Rule = {
  code: 'ngay/de_trong',
  severity: 'info',
  about: 'Ngày, tháng ban hành còn để trống khi sắp ký; lúc soạn thảo thì không nhắc.',
  cure:
    'Ghi đủ `ngay_ban_hanh`; nếu số và ngày do phần mềm quản lý văn bản cấp khi ký ' +
    'thì ghi “# tdkt-bo-qua: ngay/de_trong — phần mềm ghi ngày khi ký”.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 3',
  signing: 'error',
  whole: true,
  bad: `
# trước khi ký
⟦ngay_ban_hanh⟧: 02/2026
`,
  good: `
ngay_ban_hanh: 21/02/2026
`,
  *check({ input, plan, issued, forSignature }) {
    if (!forSignature || issued !== '' || input.kem_theo) return;
    const typed = input.ngay_ban_hanh;
    yield {
      path: typed === undefined ? ['co_quan', 'dia_danh'] : ['ngay_ban_hanh'],
      at: 'key',
      message: `${typed === undefined ? 'Ngày ban hành còn để trống' : `Ngày ban hành mới ghi “${typed}”`}, cần ghi đủ ngày, tháng, năm trước khi ký`,
      help:
        'ghi đủ ngày ở ngoài cùng, sát lề trái; nếu phần mềm quản lý văn bản ghi ngày thì ghi: # tdkt-bo-qua: ngay/de_trong — phần mềm ghi ngày khi ký\n' +
        `ngay_ban_hanh: …/${typed ?? `…/${plan.nam_ban_hanh}`}`,
    };
  },
};
