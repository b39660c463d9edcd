/** Offices in letters, and what only looks like them. */
import { expect, test } from 'vitest';
import { isShortened, spelledOut } from '../../src/law/office-abbreviations.ts';

test.each([
  ['TGĐ', 'Tổng Giám đốc'],
  ['P.TGĐ', 'Phó Tổng Giám đốc'],
  ['Phó Tổng GĐ', 'Phó Tổng Giám đốc'],
  ['G.Đ', 'Giám đốc'],
  ['P. GĐ Sở Nội vụ', 'Phó Giám đốc Sở Nội vụ'],
  ['CVP', 'Chánh Văn phòng'],
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['Phó Chánh VP', 'Phó Chánh Văn phòng'],
  ['CHT', 'Chỉ huy trưởng'],
  ['CT', 'Chủ tịch'],
  ['PCT UBND xã', 'Phó Chủ tịch UBND xã'],
  ['P. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['p.chủ tịch', 'Phó chủ tịch'],
  ['P Giám đốc', 'Phó Giám đốc'],
  ['PTP', 'Phó Trưởng phòng'],
  ['TP. Tổ chức', 'Trưởng phòng Tổ chức'],
  ['PTB', 'Phó Trưởng ban'],
  ['P. HT', 'Phó Hiệu trưởng'],
  ['PHÓ CT', 'Phó Chủ tịch'],
  ['Phó.Chủ tịch', 'Phó Chủ tịch'],
])('%s', (typed, full) => {
  expect(spelledOut(typed)).toBe(full);
  expect(isShortened(typed)).toBe(true);
});

test.each(['Phó Chủ tịch', 'CHỦ TỊCH', 'Trưởng phòng CTCT', 'P. Nội vụ', 'CTHĐ', 'Phó Trưởng phòng', 'Chủ tịch UBND tỉnh', 'CT1'])(
  '%s',
  (title) => {
    expect(isShortened(title)).toBe(false);
  },
);
