import { describe, expect, test } from 'vitest';
import type { Block, Columns, Paragraph } from '../../src/document.ts';
import { placedRows } from '../../src/write/end-block.ts';

const paragraph = (role: Paragraph['role'], text: string): Paragraph => ({
  kind: 'paragraph',
  role,
  children: [{ kind: 'text', text, bold: false, italic: false }],
});
const recipients = (count: number): Block[] => [
  paragraph('noi_nhan', 'Nơi nhận:'),
  ...Array.from({ length: count }, (_, index) => paragraph('noi_nhan_muc', `- Sở thứ ${index + 1};`)),
];
const signature = [paragraph('quyen_han', 'TM. ỦY BAN NHÂN DÂN'), paragraph('chuc_vu', 'CHỦ TỊCH'), paragraph('ho_ten', 'Nguyễn Văn An')];
const end = (left: readonly Block[], right: readonly Block[], place: Columns['place'] = 'cuoi'): Columns => ({
  kind: 'columns',
  place,
  rows: [{ left, right }],
});
const rows = (block: Columns) =>
  placedRows(block, 165).map(({ left, right, splits, continues }) => [left.length, right.length, splits, continues]);

describe('the end of a document', () => {
  test('a list of up to two thirds of a page stays whole', () => {
    expect(rows(end(recipients(37), signature))).toEqual([[38, 3, false, false]]);
  });

  test('a longer one stands beside the signature as far as that is high; the rest may go on over pages', () => {
    const [first, second, ...more] = rows(end(recipients(45), signature));
    expect(more).toEqual([]);
    expect(first?.slice(1)).toEqual([3, false, false]);
    expect(Number(first?.[0])).toBeGreaterThan(9);
    expect(Number(first?.[0])).toBeLessThan(14);
    expect(second).toEqual([46 - Number(first?.[0]), 0, true, true]);
  });

  test('recipients with long names count as many lines as they take', () => {
    const long = Array.from({ length: 20 }, () =>
      paragraph('noi_nhan_muc', `- ${'Ban Thường vụ các Đảng bộ trực thuộc Tỉnh ủy '.repeat(2)};`),
    );
    expect(rows(end(long, signature))).toHaveLength(2);
  });

  test('under two signatures a long list has rows of its own: its title with the first line, and the rest, which may go on', () => {
    expect(rows(end(recipients(45), []))).toEqual([
      [2, 0, false, false],
      [44, 0, true, true],
    ]);
  });

  test('under two signatures a list is long when both together are', () => {
    const [signed] = end([...signature, ...signature], signature).rows;
    const [listed] = end(recipients(35), []).rows;
    expect(rows(end(recipients(35), []))).toEqual([[36, 0, false, false]]);
    expect(rows({ kind: 'columns', place: 'cuoi', rows: [signed, listed].filter((row) => row !== undefined) }).slice(1)).toEqual([
      [2, 0, false, false],
      [34, 0, true, true],
    ]);
  });

  test('the head is never parted', () => {
    expect(rows(end(recipients(45), signature, 'dau'))).toHaveLength(1);
  });
});
