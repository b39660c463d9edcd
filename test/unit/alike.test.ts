/** What is said in the same words is shown three times with its line, then only its place is told. */
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
  test('tells every place, so that an editor finds each', () => {
    expect(heads(told(complaints(7)))).toEqual([1, 2, 3, 4, 5, 6, 7].map((line) => `k.yaml:${line}:1  cảnh báo  cần điền   a/b`));
    expect(told(complaints(7))).toContain('0 lỗi, 7 cảnh báo\n');
  });

  test('shows the line of the first three only', () => {
    const report = told(complaints(15));
    expect(report.match(/\^+/gu)).toHaveLength(3);
    expect(report).toContain('k.yaml:4:1  cảnh báo  cần điền   a/b\nk.yaml:5:1');
  });

  test('tells other words apart', () => {
    const [a, b] = [complaints(3), complaints(6, 'cần bỏ').slice(3)];
    expect(heads(told([...a, ...b]))).toHaveLength(6);
  });
});
