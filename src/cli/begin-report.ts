/** `tdkt init --from ke-hoach-2026.yaml`: the report on a plan is begun. */
import { dirname, join, relative } from 'node:path';
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isOf, likelyPeriod, likelyYear, type Period, type PeriodName, periodsOf } from '../init/report/period.ts';
import { type Reported, reportOn } from '../init/report/report.ts';
import { lister } from '../repository/compile-all.ts';
import { toInput } from '../repository/inputs.ts';
import { fileProblem } from '../repository/problems.ts';
import type { Beginning, Draft } from './beginning.ts';
import { readChoice } from './option-values.ts';
import { UsageError } from './usage.ts';

/** Throws {@link UsageError} where the command line asks for what a report on a plan does not have. */
export async function beginReport(file: string, { given, ky, day, asker, streams }: Beginning): Promise<Draft | Diagnostic> {
  refuseOthers(given);
  const read = await lister({ occasion: { today: day, forSignature: false }, templates: undefined }, streams.stdin);
  const { compilation, isShared } = await read(toInput(file), new Map());
  if (isShared) throw new UsageError(`“${file}” là phần dùng chung của các kế hoạch, --from cần một kế hoạch`);
  const { plan, fitted, diagnostics, withheld = [] } = compilation;
  const unread = diagnostics.find(({ severity, span }) => severity === 'error' && span.start === -1);
  // What is only wrong in a plan that was read whole is the plan's own to mend.
  if (!plan || fitted === undefined || unread || withheld.length > 0) return unread ?? spoilt(file);
  if (plan.loai === 'bao_cao') throw new UsageError(`“${file}” đã là báo cáo, --from cần kế hoạch mà báo cáo nói về`);
  const year = likelyYear(plan.nam, given.nam ?? day);
  const all = periodsOf(plan.van_ban_kem[0] ?? plan, year);
  if (given.nam !== undefined && !all.some(({ nam }) => [nam, ...nam.split('-')].includes(given.nam ?? '')))
    throw new UsageError(`Kế hoạch này là của năm ${plan.nam}, không có năm ${given.nam}`);
  const possible = all.filter((each) => isOf(plan, each));
  const period = ky === undefined ? await likely(possible, day, asker) : possible.find(({ name }) => name === readPeriod(ky, all));
  if (!period) throw new UsageError(`Kế hoạch ban hành sau khi hết kỳ này, cần --ky ${possible.map(({ name }) => name).join(' hoặc ')}`);
  const reported = { plan, typed: fitted as Reported['typed'] };
  const report = (target: string) => reportOn({ ...reported, ke_thua: inherited(reported.typed.ke_thua, file, target) }, period, day);
  return {
    name: `bao-cao-${period.words.startsWith('học kỳ') ? 'hoc-ky-1' : period.name.replace('_', '-')}-${period.nam}`,
    text: (schema, target) => intro(file, schema) + report(target),
    told: [...told(file, plan), ...stillWrong(file, diagnostics)],
  };
}

/** Asked where somebody can be; undefined where the plan came after them all. */
async function likely(possible: readonly Period[], day: string, asker: Beginning['asker']): Promise<Period | undefined> {
  const proposed = likelyPeriod(possible, day);
  if (!proposed) return undefined;
  const choices = possible.map(({ name, words }) => ({ value: name, label: words }));
  const chosen = await asker.choose('Báo cáo kỳ nào?', choices, proposed.name);
  return possible.find(({ name }) => name === chosen);
}

function readPeriod(typed: string, all: readonly Period[]): PeriodName {
  return readChoice(
    typed.replaceAll('-', '_'),
    all.map(({ name }) => name),
    'kỳ báo cáo',
  );
}

/** All that a report says of its issuer stands in the plan. */
function refuseOthers({ loai = 'bao_cao', nam: _, ...others }: Beginning['given']): void {
  if (loai !== 'bao_cao') throw new UsageError('Từ một kế hoạch chỉ soạn được báo cáo về nó, cần --loai bao_cao');
  const other = Object.entries(others).find(([, value]) => value !== undefined)?.[0];
  if (other === undefined) return;
  throw new UsageError(`Tùy chọn “--${other.replaceAll('_', '-')}” không dùng khi --from là một kế hoạch: báo cáo lấy điều ấy ở kế hoạch`);
}

function spoilt(file: string): Diagnostic {
  const message = 'Kế hoạch này có lỗi, chưa đọc được hết, nên chưa soạn báo cáo từ nó';
  return fileProblem(file, 'tep/ke_hoach_co_loi', message, `xem và sửa lỗi: tdkt validate ${file}`);
}

/** The shared parts that the plan names, seen from the report's folder. */
function inherited(typed: string | undefined, file: string, target: string): string {
  if (typed === undefined) return '';
  return relative(dirname(target), join(dirname(file), typed)).replaceAll('\\', '/');
}

function intro(file: string, schema: string | null): string {
  const line = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  return `${line}# Báo cáo về ${file.split(/[/\\]/u).at(-1)}: điền trang_thai, ket_qua, hoan_thanh của từng nhiệm vụ và những chỗ [……].
# Chữ sau dấu # là ghi chú, không in ra văn bản. Việc không báo cáo thì xóa khỏi danh sách; việc
# nào giữ nguyên lời của noi_dung (hoặc ma) thì tdkt tasks lấy trạng thái ở đây.
`;
}

function stillWrong(file: string, diagnostics: readonly Diagnostic[]): string[] {
  const count = diagnostics.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? [] : [`“${file}” còn ${count} lỗi; báo cáo lấy lời của kế hoạch như đang ghi. Xem lỗi: tdkt validate ${file}`];
}

function told(file: string, { van_ban_kem, nhiem_vu }: NonNullable<Compilation['plan']>): string[] {
  const count = (van_ban_kem[0]?.nhiem_vu ?? nhiem_vu).length;
  return [count === 0 ? `“${file}” không có nhiệm vụ nào: mục kết quả còn để trống.` : `Báo cáo về ${count} nhiệm vụ của “${file}”.`];
}
