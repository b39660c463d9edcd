/** Last year's plan → the text of the next one: what moves, what stays, and what only a person can decide. Pure. */
import { type Text, textsOf } from '../lint/shared/typed-texts.ts';
import { typedAt, valueAt } from '../lint/shared/typed-values.ts';
import { putWords, type WordEdit } from '../source/put-words.ts';
import type { PlanFile } from '../source/source.ts';
import { isoDate, parseDate } from '../vietnamese/dates.ts';
import { addresses } from './addresses.ts';
import { anniversaries } from './anniversaries.ts';
import { births } from './births.ts';
import { cited } from './cited.ts';
import { citedOtherwise } from './cited-otherwise.ts';
import { claimsOf, type Reader, type Setting } from './claim.ts';
import { days, strayWeekdays } from './days.ts';
import { fieldChanges, lawDayOf } from './fields.ts';
import { groundsOn } from './grounds.ts';
import { isoDates } from './iso-dates.ts';
import { type Doubt, LineChanges, withComments } from './line-changes.ts';
import { loneNumbers } from './lone-numbers.ts';
import { lunarYears } from './lunar.ts';
import { periods } from './periods.ts';
import { ratios } from './ratios.ts';
import { series } from './series.ts';
import { terms } from './terms.ts';
import { oldPeriod, type Turn } from './turn.ts';
import { daysMoved } from './weekday-steps.ts';
import { doubtsOfWhole } from './whole.ts';
import { columnYears, yearColumns } from './year-columns.ts';
import { years } from './years.ts';
import { yearsInWords } from './years-in-words.ts';

export { turnedName } from './turn.ts';

export interface Rolled {
  readonly text: string;
  readonly turn: Turn;
  /** What became of grounds, number, date and results, a line each. */
  readonly told: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Words put in the place of others, by their place in the old text. */
  readonly edits: readonly WordEdit[];
}

/** The first that understands a stretch of a text has it. */
const readers: readonly Reader[] = [
  addresses,
  cited,
  citedOtherwise,
  anniversaries,
  terms,
  births,
  isoDates,
  lunarYears,
  yearsInWords,
  ratios,
  loneNumbers,
  columnYears,
  series,
  periods,
  days,
  strayWeekdays,
  years,
];

/** The turn of a plan to a year or period, or one sentence why it cannot be made. */
export function turnOf(value: unknown, to: string): Turn | string {
  const own = (typedAt(value, ['nam']) ?? '').match(/\d{4}/gu)?.map(Number) ?? [];
  const [first, last = first] = own;
  const [next = 0, end] = to.match(/\d{4}/gu)?.map(Number) ?? [];
  if (first === undefined || last === undefined) return 'Kế hoạch chưa ghi năm nên không biết chuyển từ năm nào, cần thêm dòng “nam: …”';
  const turn = { first, last, by: next - first, isReport: typedAt(value, ['loai']) === 'bao_cao' };
  if (next <= first) return `Kế hoạch này của ${oldPeriod(turn)}, cần --to một năm sau đó, ví dụ --to ${last + 1}`;
  if (end !== undefined && end - next !== last - first)
    return `Kế hoạch này của ${oldPeriod(turn)}, cần --to một thời kỳ dài bằng thế, ví dụ --to ${next}-${next + last - first}`;
  if (next <= last && last - first > 1) {
    return `Kế hoạch này của ${oldPeriod(turn)}, năm ${next} còn nằm trong đó, cần --to giai đoạn sau, ví dụ --to ${last + 1}-${2 * last + 1 - first}`;
  }
  return turn;
}

/** `value` is the plan with what it inherits; only its own file is changed. `today` is ISO. */
export function rollPlan(plan: PlanFile, turn: Turn, today: string): Rolled {
  const texts = textsOf(plan.value);
  const fields = fieldChanges(plan.value, turn, today);
  const setting = settingOf(plan, texts, turn, lawDayOf(fields, today));
  const grounds = groundsOf(plan, texts, setting);
  const given = new Set(fields.map(({ path }) => JSON.stringify(path)));
  const found = texts
    .filter(({ path }) => !path.some((_, index) => given.has(JSON.stringify(path.slice(0, index + 1)))))
    .flatMap((text) => claimsOf(text, readers, setting).map((claim) => ({ text, claim })));
  const edits = found.flatMap(({ text, claim }) => claim.changes.map((change) => wordEdit(plan, text, change)));
  const doubts = [
    ...found.flatMap(({ text, claim }) => (claim.doubt === undefined ? [] : [{ path: text.path, words: claim.doubt }])),
    ...grounds.doubts.map(({ path, doubt }) => ({ path, words: doubt })),
    ...doubtsOfWhole(
      plan,
      turn,
      found.filter(({ claim }) => claim.changes.length > 0).map(({ text }) => text.path),
    ),
  ];
  const lines = new LineChanges(plan);
  lines.fields(fields);
  lines.grounds(grounds.changes);
  const all = unique([...doubts, ...lines.doubts]);
  const moved = [...edits, ...lines.edits];
  const text = withComments(plan, putWords(plan.text, moved), lines.changes, all);
  const untold = doubtsIn(text).length > 0 ? [] : all.map(({ path, words }) => `${path.join('.')}: xem lại: ${words}`);
  return { text, turn, told: [...lines.told, ...untold], doubts: all, edits: moved };
}

function wordEdit(plan: PlanFile, text: Text, { start, end, words }: { start: number; end: number; words: string }): WordEdit {
  return { span: plan.locate(text.path, 'value', { start: text.start + start, end: text.start + end }), words };
}

function settingOf({ value }: PlanFile, texts: readonly Text[], turn: Turn, lawDay: string): Setting {
  const workOf = (text: Text) => typedAt(value, [...text.path.slice(0, -1), 'noi_dung']) ?? '';
  const bySchoolYear = texts.some(({ key, text }) => (key === 'trich_yeu' || key === 'tieu_de') && /năm\s+học/iu.test(text));
  return {
    turn,
    lawDay,
    movedDays: daysMoved(texts, { turn, workOf }),
    columns: yearColumns(texts),
    bySchoolYear,
    ownNumbers: ownNumbersOf(value),
    value,
    workOf,
  };
}

function ownNumbersOf(value: unknown): ReadonlySet<string> {
  const own = ['', 'kem_theo'].map((at) => {
    const [number, date] = ['so_van_ban', 'ngay_ban_hanh'].map((field) => typedAt(value, at === '' ? [field] : [at, field]) ?? '');
    const { year, month, day } = parseDate(date ?? '') ?? {};
    return number && year && month && day ? `${isoDate(year, month, day)} ${Number(number)}` : '';
  });
  return new Set(own.filter((each) => each !== ''));
}

function groundsOf({ value }: PlanFile, texts: readonly Text[], { turn, lawDay }: Setting): ReturnType<typeof groundsOn> {
  const items = valueAt(value, ['can_cu']);
  const listed = Array.isArray(items) ? items.map((item) => (typeof item === 'string' ? item : '')) : [];
  return groundsOn(listed, texts, lawDay, turn);
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

/** The places of a plan's text that are still to be looked at: a line each, counted from 1. */
export function doubtsIn(text: string): { readonly line: number; readonly words: string }[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const words = /^ *# xem lại: (.*)$/u.exec(line)?.[1];
    return words === undefined ? [] : [{ line: index + 1, words }];
  });
}
