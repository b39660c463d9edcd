/** `tdkt init --from ke-hoach-2026.yaml`: the report on a plan is begun. */
import { dirname, join, relative } from 'node:path';
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isOf, likelyPeriod, likelyYear, type PeriodName, periodOf, periods } from '../init/report/period.ts';
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
  const { plan, typed, diagnostics } = compilation;
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (!plan || typed === undefined || wrong) return wrong?.span.start === -1 ? wrong : spoilt(file);
  if (plan.loai === 'bao_cao') throw new UsageError(`“${file}” đã là báo cáo, --from cần kế hoạch mà báo cáo nói về`);
  const year = likelyYear(plan.nam, given.nam ?? day);
  if (given.nam !== undefined && given.nam !== String(year))
    throw new UsageError(`Kế hoạch này là của năm ${plan.nam}, không có năm ${given.nam}`);
  const name = ky === undefined ? await likely(plan, year, day, asker) : readPeriod(ky);
  if (name !== 'nam' && !isOf(plan, periodOf(name, year)))
    throw new UsageError(`Kế hoạch ban hành sau khi hết ${periodOf(name, year).words}, cần --ky nam`);
  const reported = { plan, typed: typed as Reported['typed'] };
  const report = (target: string) =>
    reportOn({ ...reported, ke_thua: inherited(reported.typed.ke_thua, file, target) }, periodOf(name, year), day);
  return {
    name: `bao-cao-${name.replace('_', '-')}-${year}`,
    text: (schema, target) => intro(file, schema) + report(target),
    told: told(file, plan),
  };
}

const names = Object.keys(periods) as PeriodName[];

/** Asked where somebody can be. */
async function likely(plan: Parameters<typeof isOf>[0], year: number, day: string, asker: Beginning['asker']): Promise<PeriodName> {
  const possible = names.filter((name) => isOf(plan, periodOf(name, year)));
  const choices = possible.map((value) => ({ value, label: periodOf(value, year).words }));
  const proposed = likelyPeriod(year, day);
  return asker.choose('Báo cáo kỳ nào?', choices, possible.includes(proposed) ? proposed : 'nam');
}

function readPeriod(typed: string): PeriodName {
  return readChoice(typed.replaceAll('-', '_'), names, 'kỳ báo cáo');
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

function told(file: string, { van_ban_kem, nhiem_vu }: NonNullable<Compilation['plan']>): string[] {
  const count = (van_ban_kem[0]?.nhiem_vu ?? nhiem_vu).length;
  return [count === 0 ? `“${file}” không có nhiệm vụ nào: mục kết quả còn để trống.` : `Báo cáo về ${count} nhiệm vụ của “${file}”.`];
}
