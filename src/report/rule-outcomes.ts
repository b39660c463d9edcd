/** What a check has and has not looked at: never “đạt” for what nobody looked at. */
import { lineFinder } from './position.ts';
import type { CheckedPlan, Run } from './run.ts';
import { terminalSafe } from './safe-text.ts';

export interface RuleOutcomes {
  readonly passed: readonly string[];
  /** With a complaint that stands. */
  readonly failed: readonly string[];
  /** All its complaints are answered for by comments in the plan. */
  readonly silenced: readonly string[];
  /** Found nothing, but could not look at everything. */
  readonly partly: readonly { readonly code: string; readonly gaps: readonly string[] }[];
}

/** What no rule can know. */
export const neverChecked: readonly string[] = [
  'nội dung, số liệu, tên người có đúng với thực tế không',
  'người ký có đúng thẩm quyền, quy chế làm việc của cơ quan không',
  'văn bản viện dẫn ngoài danh mục của tdkt còn hiệu lực không',
  'chữ ký, con dấu, chữ ký số',
];

/** Of a file that could not be read as a plan all lists are empty. */
export function ruleOutcomesOf(run: Run, { file, outcomes, silenced }: CheckedPlan): RuleOutcomes {
  const standing = new Set(run.diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ code }) => code));
  const answered = new Set(silenced.map(({ diagnostic }) => diagnostic.code));
  const failed = outcomes.filter(({ code }) => standing.has(code));
  const rest = outcomes.filter(({ code }) => !standing.has(code));
  return {
    failed: failed.map(({ code }) => code),
    silenced: rest.filter(({ code }) => answered.has(code)).map(({ code }) => code),
    partly: rest.filter(({ code, gaps }) => !answered.has(code) && gaps.length > 0),
    passed: rest.filter(({ code, gaps }) => !answered.has(code) && gaps.length === 0).map(({ code }) => code),
  };
}

/** The lines under the complaints of a check before signature. */
export function ruleOutcomesText(run: Run): string {
  return `${run.plans.map((plan) => planText(run, plan)).join('')}Không kiểm tra được bằng máy: ${neverChecked.join('; ')}.\n`;
}

/** What the count of a plan's complaints does not say. */
export interface Unread extends Pick<CheckedPlan, 'file' | 'withheld'> {
  /** How many rules could not look; null: none could. */
  readonly unasked: number | null;
}

/** Null where nothing was left out. */
export function unreadOf({ file, outcomes, withheld, fingerprint }: CheckedPlan): Unread | null {
  if (fingerprint === '' || (outcomes.length > 0 && withheld.length === 0)) return null;
  return { file, withheld, unasked: outcomes.length === 0 ? null : outcomes.filter(({ asked }) => !asked).length };
}

/** Which places the draft lacks, and how many rules could not look: the count above is not the whole of it. */
export function unreadText(plans: readonly Unread[], sources: Run['sources'], many: boolean): string {
  return plans.map((plan) => unread(plan, sources, many)).join('');
}

/** So many places are named; who mends them sees the next. */
const mostRanges = 20;

function unread({ file, unasked, withheld }: Unread, sources: Run['sources'], many: boolean): string {
  const where = many ? ` ở ${terminalSafe(file)}` : '';
  const again = 'sửa các lỗi trên rồi chạy lại';
  if (unasked === null) return `Các quy tắc chưa được xét${where}: ${again}.\n`;
  const lineAt = lineFinder(sources[file] ?? '');
  const ranges = joined(withheld.map(({ start, end }) => ({ from: lineAt(start).number, to: lineAt(end).number })));
  const lines = ranges.slice(0, mostRanges).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const more = ranges.length > mostRanges ? ` và ${ranges.length - mostRanges} chỗ khác` : '';
  return `Bản nháp chưa có phần chưa đọc được${where}: dòng ${lines.join(', ')}${more}; ${unasked} quy tắc cần cả kế hoạch nên chưa được xét: ${again}.\n`;
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** In order, those that touch as one. */
function joined(all: readonly Lines[]): Lines[] {
  const ranges: Lines[] = [];
  for (const { from, to } of [...all].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last && from <= last.to + 1) ranges.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Never a number that nobody counted. */
export function pagesText({ pages = null }: Pick<CheckedPlan, 'pages'>): string {
  return pages === null ? 'chưa xếp được trang' : `${pages} trang`;
}

function planText(run: Run, plan: CheckedPlan): string {
  if (plan.outcomes.length === 0) return `\n${terminalSafe(plan.file)}: chưa xét được quy tắc nào, vì tệp chưa đọc được thành kế hoạch\n`;
  const { passed, failed, silenced, partly } = ruleOutcomesOf(run, plan);
  const counts = [
    pagesText(plan),
    `${passed.length} quy tắc đạt`,
    `${failed.length} còn điểm phải xem`,
    ...(silenced.length > 0 ? [`${silenced.length} được bỏ qua có lý do`] : []),
    `${partly.length} không xét hết`,
  ];
  const gaps = new Map<string, string[]>();
  for (const one of partly) for (const gap of one.gaps) gaps.set(gap, [...(gaps.get(gap) ?? []), one.code]);
  const lines = Array.from(gaps, ([gap, codes]) => `  không xét hết  ${terminalSafe(gap)}   ${codes.join(', ')}\n`);
  const answers = plan.silenced.map(({ diagnostic, reason }) => `  bỏ qua  ${terminalSafe(reason)}   ${diagnostic.code}\n`);
  return `\n${terminalSafe(plan.file)}: ${counts.join(', ')}\n${lines.join('')}${answers.join('')}`;
}
