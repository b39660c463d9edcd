/** What appendices are called: Phụ lục I, mục III.1.a. */
import { expect, test } from 'vitest';
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
])('%j', (own, expected) => {
  expect(names(...own)).toEqual(expected);
});
