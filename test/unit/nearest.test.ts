/** What was meant by a mistyped word: one bound for fields, codes, tags, commands and files. */
import { expect, test } from 'vitest';
import { nearest } from '../../src/vietnamese/nearest.ts';

test.each([
  ['biuld', ['build', 'validate'], ['build']],
  ['Nơi nhận', ['luu', 'noi_nhan'], ['noi_nhan']],
  ['noi_dugn', ['noi_dung', 'noi_nhan'], ['noi_dung']],
  ['danh_so/lientuc', ['danh_so/lien_tuc', 'danh_so/ghi_hai_lan'], ['danh_so/lien_tuc']],
  ['kyy', ['ky', 'so'], ['ky']],
  ['warnings', ['error', 'warning'], ['warning']],
  ['trich_yue', ['trich_yeu', 'trich_yeu_2'], ['trich_yeu', 'trich_yeu_2']],
] as const)('%s may be one of %j', (typed, candidates, found) => {
  expect(nearest(typed, candidates)).toEqual(found);
});

test.each([
  ['ki', ['ky', 'so']],
  ['mau', ['ma', 'tt']],
  ['ten', ['nam', 'luu']],
  ['noi_o', ['noi_nhan']],
  ['', ['ky']],
  ['中文', ['日本']],
] as const)('%s is none of %j', (typed, candidates) => {
  expect(nearest(typed, candidates)).toEqual([]);
});
