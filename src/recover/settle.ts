/** A plan's values and the paper that they came from: what tdkt would print otherwise is typed. */
import { type Chu, chuTho, type Doan, type Plan } from '../plan/plan.ts';
import { resolve } from '../plan/resolve.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import { alignColumns } from './columns.ts';
import { wordsIn } from './kept-words.ts';
import type { Draft } from './plan-of.ts';
import { type Fields, mappingsIn, type Value } from './value.ts';

/** Numbers and lines of titles are left to tdkt where it makes the same; else they are typed. Changes the draft. */
export function settle(draft: Draft): void {
  breakLines(draft);
  nameDocuments(draft);
  alignColumns(draft.value, resolved(draft), draft.context.tables);
  mendNumbers(draft);
}

/** What a plan cannot be without is empty where the file does not have it. */
function resolved({ value: { co_quan, ke_hoach, ...value } }: Pick<Draft, 'value'>): Plan {
  const whole = {
    nam: '',
    trich_yeu: '',
    ...value,
    co_quan: { ten: '', ky_hieu: '', dia_danh: '', ...(co_quan as Fields | undefined) },
    ...(ke_hoach !== undefined && { ke_hoach: { trich_yeu: '', ...(ke_hoach as Fields) } }),
  };
  return resolve(whole as unknown as DocumentInput);
}

// ── Lines of titles ──────────────────────────────────────────────────────────

const titleFields = ['chu_quan', 'ten', 'trich_yeu', 'tieu_de', 'tham_quyen'];

function breakLines(draft: Draft): void {
  const printed = new Set(titlesOf(resolved(draft)).map(linesOf));
  for (const { fields } of mappingsIn(draft.value)) {
    for (const field of titleFields) {
      const words = fields[field];
      const broken = typeof words === 'string' ? draft.context.broken.get(words) : undefined;
      if (broken !== undefined && !printed.has(broken)) fields[field] = broken;
    }
  }
}

function titlesOf(plan: Plan): (readonly Chu[])[] {
  const { co_quan, trich_yeu, tham_quyen, phu_luc, van_ban_kem } = plan;
  return [
    co_quan.dong,
    co_quan.chu_quan,
    trich_yeu,
    tham_quyen,
    ...phu_luc.map(({ tieu_de }) => tieu_de),
    ...van_ban_kem.flatMap(titlesOf),
  ];
}

function linesOf(chu: readonly Chu[]): string {
  return chu.map((run) => (run.xuong_dong ? '\n' : run.chu)).join('');
}

// ── The document that an appendix belongs to ─────────────────────────────────

/** A line “(Kèm theo …)” that says more than tdkt would print is a second line of the title. */
function nameDocuments(draft: Draft): void {
  const plan = resolved(draft);
  const all = [plan, ...plan.van_ban_kem].flatMap(({ phu_luc }) => phu_luc);
  for (const { fields, at } of mappingsIn(draft.value)) {
    const line = draft.context.attachments.get(fields);
    const appendix = all.find((each) => each.at.join('/') === at.join('/'));
    if (line === undefined || !appendix) continue;
    const known = new Set(wordsIn(Object.values(appendix.van_ban ?? {}).join(' ') + formula));
    if (wordsIn(line).every((word) => known.has(word))) continue;
    fields['phu_de'] = [fields['phu_de'], line].filter((each) => each !== undefined).join('\n');
  }
}

const formula = ' kèm theo số ngày tháng năm của ban hành';

// ── Numbers of sections ──────────────────────────────────────────────────────

/** A number that is typed may put those behind it right: so many times only the first of a list is typed, then all. */
const rounds = 20;

function mendNumbers(draft: Draft): void {
  for (let round = 0; round <= rounds; round++) if (!mendRound(draft, round === rounds)) return;
}

/** Types numbers that would be others; false when all are right. */
function mendRound({ context: { numbers }, ...draft }: Draft, all: boolean): boolean {
  const printed = printedNumbers(resolved(draft));
  const mended: string[] = [];
  for (const { fields, at } of mappingsIn(draft.value)) {
    const [wanted, found] = [numbers.get(fields), printed.get(at.join('/'))];
    if (wanted === undefined || found === undefined || found === wanted) continue;
    const list = `${at.slice(0, -1).join('/')}/`;
    if (!all && mended.some((each) => list.startsWith(each))) continue;
    mended.push(list);
    numbers.delete(fields);
    typeNumber(fields, wanted, draft.value);
  }
  return mended.length > 0;
}

function typeNumber(fields: Fields, so: string, top: Value): void {
  const typed = so === '' ? 'khong' : so;
  if ('don_vi' in fields) asSections(fields, top);
  const rest = Object.entries(fields);
  for (const [key] of rest) delete fields[key];
  const key = 'nhom' in Object.fromEntries(rest) ? 'tt' : 'so_muc';
  // A heading that tdkt words by itself has its number alone.
  if (rest.every(([name]) => !['tieu_de', 'phan', 'nhom'].includes(name))) fields[key] = typed;
  for (const [name, value] of rest) {
    fields[name] = value;
    if (name === 'tieu_de' || name === 'phan' || name === 'nhom') fields[key] = typed;
  }
}

/** Units that have numbers of their own are sections. */
function asSections(unit: Fields, top: Value): void {
  for (const { fields } of mappingsIn(top)) {
    const units = fields['phan_cong'];
    if (!Array.isArray(units) || !units.includes(unit)) continue;
    for (const each of units) if (typeof each === 'object' && !Array.isArray(each)) rename(each);
    delete fields['phan_cong'];
    const before = fields['noi_dung'];
    fields['noi_dung'] = [...(before === undefined ? [] : [before].flat()), ...units];
  }
}

function rename(unit: Fields): void {
  const { don_vi = '', ...rest } = unit;
  for (const key of Object.keys(unit)) delete unit[key];
  Object.assign(unit, { tieu_de: don_vi, ...rest });
}

/** The number before each heading, by the path of its mapping. */
function printedNumbers(plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = [plan, ...plan.phu_luc, ...plan.van_ban_kem, ...plan.van_ban_kem.flatMap(({ phu_luc }) => phu_luc)].flatMap(
    ({ noi_dung }) => noi_dung,
  );
  for (const block of blocks) {
    if (!('chu' in block)) continue;
    const last = String(block.at.at(-1));
    if (!['tieu_de', 'so_muc', 'phan', 'tt'].includes(last)) continue;
    const key = block.at.slice(0, -1).join('/');
    if (!found.has(key)) found.set(key, numberOf(block));
  }
  return found;
}

/** That of a part stands alone on its line, that of a run-in heading in its words. */
function numberOf(doan: Doan): string {
  if (doan.loai === 'phan') return chuTho(doan.chu);
  return doan.loai === 'tieu_de_phan' ? '' : doan.so;
}
