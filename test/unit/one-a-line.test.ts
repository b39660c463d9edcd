/** A line is told once of each rule. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic.ts';
import { fixPlan } from '../../src/fix.ts';
import { oneALine } from '../../src/lint/one-a-line.ts';

const text = 'a: một hai\nb: ba\n';
const said = (code: string, start: number, severity: Severity = 'warning'): Diagnostic => ({
  code,
  severity,
  message: `Thấy ${start}`,
  file: 'a.yaml',
  span: { start, end: start + 1 },
  fix: { span: { start, end: start + 1 }, text: '_' },
});

describe('oneALine', () => {
  test('counts the others, and shows where they are', () => {
    const [first, ...rest] = oneALine([said('thu/sua', 3), said('thu/sua', 7)], text);
    expect(rest).toEqual([]);
    expect(first?.message).toBe('Thấy 3; cùng dòng này còn 1 chỗ nữa');
    expect(first?.related).toEqual([{ message: 'Thấy 7', span: { start: 7, end: 8 } }]);
  });

  test('speaks for the gravest', () => {
    const [first] = oneALine([said('thu/sua', 3, 'info'), said('thu/sua', 7, 'error')], text);
    expect([first?.severity, first?.span.start]).toEqual(['error', 7]);
  });

  test('leaves other lines and other rules alone', () => {
    const all = [said('thu/sua', 3), said('thu/khac', 3), said('thu/sua', 14)];
    expect(oneALine(all, text)).toEqual(all);
  });

  test('takes no fix away', () => {
    const look = (now: string) => ({
      sources: {},
      diagnostics: now === text ? oneALine([said('thu/sua', 3), said('thu/sua', 7)], now) : [],
    });
    expect(fixPlan('a.yaml', text, look).text).toBe('a: _ột _ai\nb: ba\n');
  });
});
