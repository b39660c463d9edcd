/** A province's rule about the names of files is the ground of advice to its own offices only. */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { occasion, readText } from '../support/project.ts';

test.each([
  ['tỉnh Sơn La', 'Sơn La', undefined],
  ['tỉnh Ninh Bình', 'Ninh Bình', 'Quyết định 161/2025 của Ủy ban nhân dân tỉnh Ninh Bình'],
])('of an office of %s', (unit, place, basis) => {
  const text = readText('test/rules/ke-hoach-tot.yaml')
    .replace('nhân dân tỉnh Sơn La', `nhân dân ${unit}`)
    .replace('dia_danh: Sơn La', `dia_danh: ${place}`);
  const { diagnostics } = check('Kế hoạch CNTT (lần 2).yaml', new TextEncoder().encode(text), occasion);
  const told = diagnostics.filter(({ code }) => code === 'ho_so/ten_tep');
  expect(told.map((each) => [each.severity, each.basis])).toEqual([['info', basis]]);
});
