/** What appendices are called: Phụ lục I, mục III.1.a. */
import { expect, test } from 'vitest';
import { plainText } from '../../src/document.ts';
import { chuTho } from '../../src/plan/plan.ts';
import { compileText } from '../support/build.ts';
import { layOver } from '../support/samples.ts';

function names(...own: readonly (string | null)[]): readonly string[] | undefined {
  const items = own.map(
    (ten, index) => `  - ${ten === null ? '' : `ten: ${ten}\n    `}tieu_de: Danh mục ${index + 1}\n    noi_dung: Xem bảng.\n`,
  );
  const { plan } = compileText('a.yaml', layOver(`phu_luc:\n${items.join('')}`).text);
  return plan?.phu_luc.map(({ ten }) => chuTho(ten));
}

test.each([
  [[null], ['Phụ lục']],
  [
    [null, null],
    ['Phụ lục I', 'Phụ lục II'],
  ],
  [
    ['Biểu số 01', null],
    ['Biểu số 01', 'Phụ lục'],
  ],
  [
    [null, 'Mẫu số 01', null],
    ['Phụ lục I', 'Mẫu số 01', 'Phụ lục II'],
  ],
  [
    [null, 'khong'],
    ['Phụ lục', ''],
  ],
])('%j', (own, expected) => {
  expect(names(...own)).toEqual(expected);
});

const decision = (dieu: string, noi_dung: string, own: string, attached = '') => `
loai: quyet_dinh
nam: 2026
co_quan: { ten: Ủy ban nhân dân tỉnh Sơn La, ky_hieu: UBND, dia_danh: Sơn La }
trich_yeu: Ban hành Kế hoạch công tác năm 2026
tham_quyen: Chủ tịch Ủy ban nhân dân tỉnh Sơn La
dieu: [Ban hành kèm theo Quyết định này Kế hoạch năm 2026., "${dieu}"]
noi_nhan: [Sở Nội vụ]
luu: VT
ky: { chuc_vu: Chủ tịch }
phu_luc: [${own}]
ke_hoach: { trich_yeu: Công tác năm 2026, noi_dung: "${noi_dung}"${attached} }
`;
const item = (tieu_de: string, ten = '') => `{ ${ten === '' ? '' : `ten: ${ten}, `}tieu_de: ${tieu_de}, noi_dung: Xem bảng. }`;

/** The titles of all that stands behind the decision, in the order of printing. */
function printed(yaml: string): string[] {
  const { document } = compileText('a.yaml', yaml);
  return (document?.sections ?? []).slice(1).map(({ blocks }) => {
    const named = blocks.find((block) => block.kind === 'paragraph' && ['ten_loai', 'ten_phu_luc'].includes(block.role));
    return named?.kind === 'paragraph' ? plainText(named.children) : '';
  });
}

const two = `${item('A')}, ${item('B')}`;

test.each([
  ['nobody leads to it', decision('Có hiệu lực.', 'Thực hiện.', item('A')), ['A', 'KẾ HOẠCH']],
  ['the decision leads to it', decision('Phân công tại Phụ lục.', 'Theo Phụ lục.', item('A')), ['A', 'KẾ HOẠCH']],
  ['only the plan leads to it', decision('Có hiệu lực.', 'Chấm theo Phụ lục của Quyết định.', item('A')), ['KẾ HOẠCH', 'A']],
  ['one each', decision('Theo Phụ lục I.', 'Theo Phụ lục II.', two), ['A', 'KẾ HOẠCH', 'B']],
  ['the order stays', decision('Theo Phụ lục II.', 'Theo Phụ lục I.', two), ['A', 'B', 'KẾ HOẠCH']],
  ['a form by its number', decision('Biểu dương các mẫu tốt.', 'Theo Mẫu số 01.', item('A', 'Mẫu số 01')), ['KẾ HOẠCH', 'A']],
  ['the plan means its own', decision('Có hiệu lực.', 'Theo Phụ lục.', item('A'), `, phu_luc: [${item('B')}]`), ['A', 'KẾ HOẠCH', 'B']],
])('a decision’s appendix: %s', (_, yaml, expected) => {
  expect(printed(yaml)).toEqual(expected);
});
