/** `# tdkt-bo-qua` applied: which complaints a person has answered for, and which of these comments are of no use. */

import type { Diagnostic, Ignore } from '../diagnostic.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { rules } from './rules.ts';
import { groupBy } from './shared/group-by.ts';

export interface Silenced {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface Heard {
  /** What is left to be said, complaints about the comments among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
}

/** `unasked` are the codes of rules that could not be asked. */
export function applyIgnores(
  file: string,
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  unasked: readonly string[] = [],
): Heard {
  const usable = ignores.filter(({ code, reason }) => reason !== '' && isRule(code));
  const byCode = groupBy(usable, ({ code }) => code);
  const hits = diagnostics.map((diagnostic) => byCode.get(diagnostic.code)?.find((ignore) => silences(ignore, diagnostic)));
  const used = new Set(hits);
  const silenced = diagnostics.flatMap((diagnostic, index) => {
    const ignore = hits[index];
    return ignore ? [{ diagnostic, reason: ignore.reason }] : [];
  });
  const left = diagnostics.filter((_, index) => hits[index] === undefined);
  const complaints = ignores
    .filter(({ code }) => !unasked.includes(code))
    .flatMap((ignore) => complain(file, ignore, used.has(ignore), left));
  return { diagnostics: [...left, ...complaints], silenced };
}

function isRule(code: string): boolean {
  return rules.some((rule) => rule.code === code);
}

function silences({ code, covers }: Ignore, diagnostic: Diagnostic): boolean {
  return diagnostic.code === code && diagnostic.span.start >= covers.start && diagnostic.span.start <= covers.end;
}

/** Of the code asked for last it is known: one wrong code stands in many comments. */
let asked = { code: '\n', near: 'mã' };

function nearestCode(code: string): string {
  const codes = rules.map((rule) => rule.code);
  if (asked.code !== code) asked = { code, near: nearest(code, codes)[0] ?? 'mã' };
  return asked.near;
}

function complain(file: string, { code, reason, span }: Ignore, used: boolean, left: readonly Diagnostic[]): Diagnostic[] {
  const say = (name: string, message: string, help: string): Diagnostic[] => [
    { code: name, severity: 'warning', message, file, span, help },
  ];
  if (!isRule(code)) {
    const near = nearestCode(code);
    const what = code === '' ? 'Ghi chú bỏ qua chưa có mã quy tắc' : `Không có quy tắc nào mang mã “${code}”`;
    return say('bo_qua/ma_la', `${what}, cần ghi đúng mã in ở cuối dòng báo lỗi`, `ghi như sau\n# tdkt-bo-qua: ${near} — lý do`);
  }
  if (reason === '') {
    return say(
      'bo_qua/thieu_ly_do',
      `Bỏ qua “${code}” mà chưa ghi lý do, cần ghi lý do sau dấu gạch`,
      `ghi như sau\n# tdkt-bo-qua: ${code} — lý do`,
    );
  }
  if (used) return [];
  const elsewhere = left.find((diagnostic) => diagnostic.code === code);
  const [unneeded] = say(
    'bo_qua/khong_can',
    `Ở đây không có gì bị báo “${code}”, cần ${elsewhere ? 'chuyển ghi chú tới chỗ bị báo' : 'bỏ ghi chú này'}`,
    'ghi chú có tác dụng ở dòng của nó, hoặc ở dòng ngay dưới nếu nó đứng riêng một dòng; với văn xuôi dưới dấu | thì đặt sau dấu | hoặc ngay trên dòng ấy',
  );
  return unneeded ? [{ ...unneeded, ...(elsewhere && { related: [{ message: 'chỗ bị báo', span: elsewhere.span }] }) }] : [];
}
