/** `# tdkt-bo-qua` applied: which complaints a person has answered for, and which of these comments are of no use. */

import type { Diagnostic, Ignore, Span } from '../diagnostic.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { runCodes } from './nhieu-ke-hoach/codes.ts';
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
  const byCode = new Map([...groupBy(usable, ({ code }) => code)].map(([code, all]) => [code, finderOf(all)]));
  const hits = diagnostics.map(({ code, span }) => byCode.get(code)?.(span.start));
  const used = new Set(hits);
  const silenced = diagnostics.flatMap((diagnostic, index) => {
    const ignore = hits[index];
    return ignore ? [{ diagnostic, reason: ignore.reason }] : [];
  });
  const left = diagnostics.filter((_, index) => hits[index] === undefined);
  const told = new Map(left.map(({ code, span }) => [code, span] as const).toReversed());
  const complaints = ignores
    .filter(({ code }) => !unasked.includes(code))
    .flatMap((ignore) => complain(file, ignore, used.has(ignore), told));
  return { diagnostics: [...left, ...complaints], silenced };
}

const ruleCodes: ReadonlySet<string> = new Set([...rules.map(({ code }) => code), ...runCodes]);

function isRule(code: string): boolean {
  return ruleCodes.has(code);
}

/** Answers with the comment that covers an offset: of those that begin before it, the one that reaches furthest tells. */
function finderOf(ignores: readonly Ignore[]): (at: number) => Ignore | undefined {
  const sorted = [...ignores].sort((a, b) => a.covers.start - b.covers.start);
  let furthest: Ignore | undefined;
  const reaching = sorted.map((ignore) => {
    if (!furthest || ignore.covers.end > furthest.covers.end) furthest = ignore;
    return furthest;
  });
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.covers.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = reaching[low - 1];
    return found && found.covers.end >= at ? found : undefined;
  };
}

/** Complaints about YAML and the fields: nothing can be printed in their place. */
const ofTheFile = /^(?:yaml|ke_hoach)\//u;

/** Of the code asked for last it is known: one wrong code stands in many comments. */
let asked = { code: '\n', near: 'mã' };

function nearestCode(code: string): string {
  if (asked.code !== code) asked = { code, near: nearest(code, [...ruleCodes])[0] ?? 'mã' };
  return asked.near;
}

function complain(file: string, { code, reason, span }: Ignore, used: boolean, told: ReadonlyMap<string, Span>): Diagnostic[] {
  const say = (name: string, message: string, help: string): Diagnostic[] => [
    { code: name, severity: 'warning', message, file, span, help },
  ];
  if (ofTheFile.test(code)) {
    const message = `Lỗi “${code}” là lỗi của cách ghi tệp nên không bỏ qua được, cần sửa chỗ bị báo rồi bỏ ghi chú này`;
    return say('bo_qua/ma_la', message, 'ghi chú bỏ qua chỉ dùng cho lời báo về câu chữ, thể thức của văn bản');
  }
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
  // What stands in other plans is not known yet.
  if (used || runCodes.includes(code)) return [];
  const elsewhere = told.get(code);
  const [unneeded] = say(
    'bo_qua/khong_can',
    `Ở đây không có gì bị báo “${code}”, cần ${elsewhere ? 'chuyển ghi chú tới chỗ bị báo' : 'bỏ ghi chú này'}`,
    'ghi chú có tác dụng ở dòng của nó, hoặc ở dòng ngay dưới nếu nó đứng riêng một dòng; với văn xuôi dưới dấu | thì đặt sau dấu | hoặc ngay trên dòng ấy',
  );
  return unneeded ? [{ ...unneeded, ...(elsewhere && { related: [{ message: 'chỗ bị báo', span: elsewhere }] }) }] : [];
}
