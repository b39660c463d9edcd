/** What a field holds is said once, in its schema: rules read block text and leave data alone without a list of their own. */
import { expect, test } from 'vitest';
import { textsOf } from '../../src/lint/shared/typed-texts.ts';
import { ambiguousFields, fieldsHolding } from '../../src/schema/holdings.ts';

test('a field of one name holds the same everywhere', () => {
  expect(ambiguousFields()).toEqual([]);
});

test.each([
  ['prose', ['dieu', 'ket_thuc', 'mo_dau', 'muc_dich', 'noi_dung', 'yeu_cau']],
  ['agency', ['chu_tri', 'don_vi', 'phoi_hop']],
  ['aside', ['duoi_ten', 'ghi_chu', 'ket_qua', 'lien_he', 'san_pham']],
] as const)('fields that hold %s', (holding, fields) => {
  expect([...fieldsHolding(holding)].sort()).toEqual(fields);
});

test('closed lists of words, lengths, dates, numbers and symbols are data', () => {
  const data = fieldsHolding('data');
  const some = ['loai', 'trang', 'quy', 'kem_theo', 'rong', 'cao', 'nam', 'ngay_ban_hanh', 'so_van_ban', 'so_muc', 'so_cot', 'ky_hieu'];
  expect(some.filter((field) => !data.has(field))).toEqual([]);
  expect(['tieu_de', 'thoi_gian', 'tt', 'cot', 'dong', 'ten'].filter((field) => data.has(field))).toEqual([]);
});

test.each([
  ['san_pham', 2],
  ['yeu_cau', 2],
  ['thoi_gian', 1],
  ['ky_hieu', 0],
])('two lines in %s are %i texts', (field, count) => {
  expect(textsOf({ [field]: 'Một.\nHai.' })).toHaveLength(count);
});
