/** Slips of a clerk: one change in a good plan each, by the part of a document that it spoils (`test/slips/`). */
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lineFinder } from '../../src/report/position.ts';
import { examples, filesIn, occasion, readText } from './project.ts';

/** The plan, what stood in it, what stands there now; last the words of the line where a complaint is due, if that is another line. */
type Change = readonly [plan: string, before: string, after: string, at?: string];
/** The same of one that no rule can tell, with the reason. */
type Missed = readonly [plan: string, before: string, after: string, why: string];

interface AreaFile {
  readonly ten: string;
  readonly loi: readonly Change[];
  /** Told where they are, but twice. */
  readonly hai_loi?: readonly Change[];
  readonly chua_bat?: readonly Missed[];
}

export interface Slip {
  readonly name: string;
  readonly plan: string;
  readonly text: string;
  /** The line that a complaint is due on. */
  readonly line: number;
  /** Why nobody tells it; `''` of what is told. */
  readonly why: string;
  readonly twice: boolean;
}

export interface Area {
  readonly name: string;
  readonly slips: readonly Slip[];
}

export const areas: readonly Area[] = filesIn('test/slips', '.yaml').map((file) => {
  const { ten, loi, hai_loi = [], chua_bat = [] } = parse(readText(file)) as AreaFile;
  const missed = chua_bat.map(([plan, before, after, why]) => slipOf([plan, before, after], why));
  return {
    name: ten,
    slips: [...loi.map((each) => slipOf(each)), ...hai_loi.map((each) => ({ ...slipOf(each), twice: true })), ...missed],
  };
});

function slipOf([name, before, after, at]: Change, why = ''): Slip {
  const plan = readText(examples.includes(name) ? `examples/${name}.yaml` : `test/plans/${name}.yaml`);
  const start = plan.indexOf(before);
  if (start < 0) throw new Error(`${name} has no “${before}”`);
  const text = plan.slice(0, start) + after + plan.slice(start + before.length);
  const changed = [...after].findIndex((letter, index) => letter !== [...before][index]);
  const place = at === undefined ? start + Math.max(changed, 0) : text.indexOf(at);
  return { name: `“${shown(before)}” → “${shown(after)}”`, plan, text, line: text.slice(0, place).split('\n').length, why, twice: false };
}

/** On one line; characters that cannot be seen, as their numbers. */
function shown(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\u00ad|\p{M}|\u0441|\u200b/gu, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

export interface Told {
  /** What is said of the spoilt plan and not of the good one. */
  readonly said: readonly string[];
  readonly inPlace: boolean;
}

export function toldOf({ plan, text, line }: Slip): Told {
  const lineAt = lineFinder(text);
  const found = diagnosticsOf(text).filter((one) => !knownOf(plan).has(nameOf(one)));
  return {
    said: found.map((one) => `${lineAt(one.span.start).number} ${nameOf(one)}`),
    inPlace: found.some(({ span }) => lineAt(span.start).number <= line && line <= lineAt(span.end).number),
  };
}

const known = new Map<string, ReadonlySet<string>>();

/** What is said of a plan before anything in it is changed. */
function knownOf(plan: string): ReadonlySet<string> {
  const before = known.get(plan) ?? new Set(diagnosticsOf(plan).map(nameOf));
  known.set(plan, before);
  return before;
}

const diagnosticsOf = (text: string) => check('a.yaml', new TextEncoder().encode(text), occasion).diagnostics;
const nameOf = ({ code, message }: Diagnostic) => `${code} ${message}`;

const notice = '<!-- Tệp này do `npm run update` viết ra từ `test/slips/`: sửa ở đó, đừng sửa ở đây. -->';

/** docs/lo-tay.md: how many are told, by area; those that are not, with the reason. */
export function slipTable(): string {
  const rows = areas.map(({ name, slips }) => `| ${name} | ${slips.length} | ${slips.filter(({ why }) => why === '').length} |`);
  const all = areas.flatMap(({ slips }) => slips);
  const told = all.filter(({ why }) => why === '').length;
  const missed = areas.flatMap(({ name, slips }) =>
    slips.filter(({ why }) => why !== '').map((slip) => `- ${name}: ${inert(slip.name)}: ${slip.why}.`),
  );
  const twice = all.filter((slip) => slip.twice).length;
  const share = ((100 * told) / all.length).toFixed(1).replace('.', ',');
  return `${[
    '# Lỗi lỡ tay mà `tdkt validate` thấy',
    notice,
    `Mỗi lỗi là một chỗ sửa trong một kế hoạch đúng (\`examples/\`), như người soạn hay gõ nhầm, chép nhầm; thấy nghĩa là có lời báo ở đúng dòng. ${told} trong ${all.length} lỗi (${share}%), ${twice} lỗi trong đó bị báo hai lần. Danh sách viết ra trước khi xem quy tắc; lần chạy đầu thấy 164 (74,9%), sau đó mới sửa quy tắc theo từng loại.`,
    ['| phần | lỗi | thấy |', '| --- | --- | --- |', ...rows].join('\n'),
    '## Còn lọt',
    'Muốn thấy những lỗi này thì phải đoán, hoặc sẽ báo sai trên bản đúng.',
    missed.join('\n'),
  ].join('\n\n')}\n`;
}

const inert = (text: string): string => text.replace(/[*_<>|]/gu, (sign) => `\\${sign}`);
