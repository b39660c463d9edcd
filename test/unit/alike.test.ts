/** What is said in the same words is shown three times, then its lines are named. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { reportText } from '../../src/report/text.ts';

const text = Array.from({ length: 40 }, (_, line) => `dòng ${line + 1}`).join('\n');

function complaints(count: number, message = 'cần điền'): Diagnostic[] {
  const starts = text.split('\n').map((_, line) => text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1));
  return starts
    .slice(0, count)
    .map((start) => ({ code: 'a/b', severity: 'warning', message, file: 'k.yaml', span: { start, end: start + 4 } }));
}

const told = (diagnostics: readonly Diagnostic[]): string => reportText(diagnostics, { 'k.yaml': text }, { color: false });
const heads = (report: string): string[] => report.split('\n').filter((line) => line.startsWith('k.yaml'));

describe('the report for a person', () => {
  test('shows up to four alike', () => {
    expect(heads(told(complaints(4)))).toHaveLength(4);
    expect(told(complaints(4))).not.toContain('cũng như vậy');
  });

  test('names the lines of the others', () => {
    const report = told(complaints(7));
    expect(heads(report)).toEqual([
      'k.yaml:1:1  cảnh báo  cần điền   a/b',
      'k.yaml:2:1  cảnh báo  cần điền   a/b',
      'k.yaml:3:1  cảnh báo  cần điền; cũng như vậy ở dòng 4, 5, 6, 7   a/b',
    ]);
    expect(report).toContain('0 lỗi, 7 cảnh báo\n');
  });

  test('names a dozen at most', () => {
    expect(told(complaints(40))).toContain('ở dòng 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 và 25 dòng nữa');
  });

  test('tells other words apart', () => {
    const [a, b] = [complaints(3), complaints(6, 'cần bỏ').slice(3)];
    expect(heads(told([...a, ...b]))).toHaveLength(6);
  });
});
