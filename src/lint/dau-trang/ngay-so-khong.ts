import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { formatMonth } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { dateOfPlaceLine, withoutZero } from './written-dates.ts';

/** Place and date typed by hand, as in an appendix, have the form that tdkt prints. */
export const soKhong: Rule = {
  code: 'ngay/so_khong',
  severity: 'error',
  about: 'Dòng địa danh và thời gian ghi đủ số 0 trước ngày dưới 10 và tháng 1, 2; các tháng khác không thêm số 0.',
  cure: 'Ghi như “Sơn La, ngày 05 tháng 01 năm 2027”.',
  basis: decree('mục II.4'),
  bad: `
phu_luc:
  - tieu_de: Phiếu đăng ký thi đua
    noi_dung: |
      Tên đơn vị: ……………
      Sơn La, ngày ⟦5 tháng 1⟧ năm 2027
`,
  good: `
phu_luc:
  - tieu_de: Phiếu đăng ký thi đua
    noi_dung: |
      Tên đơn vị: ……………
      Sơn La, ngày 05 tháng 01 năm 2027
`,
  *check({ input, texts }) {
    for (const path of [['ngay_ban_hanh'], ['kem_theo', 'ngay_ban_hanh']]) yield* field(input, path);
    for (const text of texts) if (text.so === '' && text.key !== 'thoi_gian' && text.key !== 'dia_danh') yield* line(text);
  },
};

/** tdkt prints the field in the right form however it is typed. */
function* field(input: DocumentInput, path: Path): Iterable<Problem> {
  const typed = (path.length === 1 ? input.ngay_ban_hanh : input.kem_theo?.ngay_ban_hanh)?.trim() ?? '';
  const [year, month = '', day = ''] = typed.split('/').reverse();
  const padded = [day.replace(/^\d$/u, '0$&'), month.replace(/^[12]$/u, '0$&'), year].filter((part) => part !== '').join('/');
  if (padded === typed) return;
  yield {
    path,
    severity: 'warning',
    message: `Ngày ban hành đang ghi “${typed}”, cần ghi số 0 trước ngày dưới 10 và tháng 1, 2: “${padded}”`,
    help: 'sửa lại cho thống nhất; văn bản in ra vẫn có đủ số 0',
    fix: padded,
  };
}

function* line(text: Text): Iterable<Problem> {
  const date = dateOfPlaceLine(text.text);
  if (!date) return;
  const bare = withoutZero(date);
  if (bare) {
    yield inText(text, bare.start, bare.end, {
      message: `Dòng địa danh và thời gian ghi “${bare.typed}”, cần ghi số 0 ở trước: “${bare.wanted}”`,
      fix: bare.by,
    });
  }
  const { month } = date;
  const printed = formatMonth(Number(month.text));
  if (month.text.length < 2 || month.text === printed) return;
  yield inText(text, month.start, month.end, {
    severity: 'warning',
    message: `Dòng địa danh và thời gian ghi “tháng ${month.text}”, cần ghi “tháng ${printed}”: chỉ tháng 1, 2 có số 0`,
    fix: printed,
  });
}
