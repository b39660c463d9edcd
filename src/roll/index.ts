/** Last year's plan → the text of the next one: what moves, what stays, and what only a person can decide. Pure. */
import type { Path } from '../diagnostic.ts';
import { type Text, textsOf } from '../lint/shared/typed-texts.ts';
import { typedAt, valueAt } from '../lint/shared/typed-values.ts';
import { putWords, type WordEdit } from '../source/put-words.ts';
import type { PlanFile } from '../source/source.ts';
import { isoDate, lastDay, parseDate } from '../vietnamese/dates.ts';
import { addresses } from './addresses.ts';
import { anniversaries } from './anniversaries.ts';
import { cited, citedOtherwise } from './cited.ts';
import { claimsOf, type Reader, type Setting } from './claim.ts';
import { days, daysMoved, strayWeekdays } from './days.ts';
import { type FieldChange, fieldChanges } from './fields.ts';
import { type GroundChange, groundsOn } from './grounds.ts';
import { type LineChange, lineAbove, ownLines, withLines } from './lines.ts';
import { lunarYears } from './lunar.ts';
import { periods } from './periods.ts';
import { newPeriod, oldPeriod, type Turn } from './turn.ts';
import { columnYears, yearColumns } from './year-columns.ts';
import { years } from './years.ts';

export { turnedName } from './turn.ts';

/** A comment of the new plan. */
export interface Doubt {
  readonly path: Path;
  readonly words: string;
}

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
  lunarYears,
  columnYears,
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
  const setting = settingOf(plan, texts, turn, today);
  const fields = fieldChanges(plan.value, turn);
  const grounds = groundsOf(plan, texts, setting);
  const found = texts
    .filter(({ path }) => !fields.some((field) => isWithin(path, field.path)))
    .flatMap((text) => claimsOf(text, readers, setting).map((claim) => ({ text, claim })));
  const edits = found.flatMap(({ text, claim }) => claim.changes.map((change) => wordEdit(plan, text, change)));
  const doubts = [
    ...found.flatMap(({ text, claim }) => (claim.doubt === undefined ? [] : [{ path: text.path, words: claim.doubt }])),
    ...grounds.doubts.map(({ path, doubt }) => ({ path, words: doubt })),
    ...ofWhole(
      plan,
      turn,
      found.filter(({ claim }) => claim.changes.length > 0).map(({ text }) => text.path),
    ),
  ];
  const lines = new Lines(plan);
  lines.fields(fields);
  lines.grounds(grounds.changes);
  const all = unique([...doubts, ...lines.doubts]);
  lines.comments(all);
  const moved = [...edits, ...lines.edits];
  return { text: withLines(putWords(plan.text, moved), lines.changes), turn, told: lines.told, doubts: all, edits: moved };
}

function isWithin(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step);
}

function wordEdit(plan: PlanFile, text: Text, { start, end, words }: { start: number; end: number; words: string }): WordEdit {
  return { span: plan.locate(text.path, 'value', { start: text.start + start, end: text.start + end }), words };
}

function settingOf({ value }: PlanFile, texts: readonly Text[], turn: Turn, today: string): Setting {
  const workOf = (text: Text) => typedAt(value, [...text.path.slice(0, -1), 'noi_dung']) ?? '';
  const bySchoolYear = texts.some(({ key, text }) => key === 'trich_yeu' && /năm\s+học/iu.test(text));
  return {
    turn,
    lawDay: firstDay(value, turn, today),
    movedDays: daysMoved(texts, { turn }),
    columns: yearColumns(texts),
    bySchoolYear,
    workOf,
  };
}

/** The day whose law holds for a document that is dated as far as this one, so many years later. */
function firstDay(value: unknown, { first: own, by }: Turn, today: string): string {
  const date = parseDate(typedAt(value, ['ngay_ban_hanh']) ?? '');
  const year = (date?.year ?? own) + by;
  const month = date && date.day === null ? date.month : null;
  const first = isoDate(year, month ?? 1, 1);
  const last = isoDate(year, month ?? 12, lastDay(year, month ?? 12));
  return today < first ? first : today < last ? today : last;
}

function groundsOf({ value }: PlanFile, texts: readonly Text[], { turn, lawDay }: Setting): ReturnType<typeof groundsOn> {
  const items = valueAt(value, ['can_cu']);
  const listed = Array.isArray(items) ? items.map((item) => (typeof item === 'string' ? item : '')) : [];
  return groundsOn(listed, texts, lawDay, turn);
}

/** Of a report all figures are of the year that is over; of a table under whose heads years have moved likewise. */
function ofWhole({ value }: PlanFile, turn: Turn, changed: readonly Path[]): Doubt[] {
  if (turn.isReport) {
    return [{ path: ['noi_dung'], words: `kết quả, số liệu dưới đây là của ${oldPeriod(turn)}, cần viết lại cho ${newPeriod(turn)}` }];
  }
  const title = typedAt(value, ['trich_yeu']) ?? '';
  const once = /(?:bầu\s+cử|đại\s+hội(?!\s+đồng))/iu.exec(title)?.[0];
  const ofTitle =
    once === undefined
      ? []
      : [{ path: ['trich_yeu'], words: `“${once}” không diễn ra hằng năm, cần xem năm sau có còn kế hoạch này không` }];
  const heads = changed.flatMap((path) => {
    const at = path.lastIndexOf('bang');
    return at >= 0 && path[at + 1] !== 'dong' ? [path.slice(0, at + 1)] : [];
  });
  const ofTables = heads
    .filter((path) => /\d[\d.,]*\d/u.test(JSON.stringify(valueAt(value, [...path, 'dong']) ?? '')))
    .map((path) => ({ path, words: `số liệu trong bảng là của kế hoạch ${oldPeriod(turn)}` }));
  return [...ofTitle, ...ofTables];
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

/** Collects what is done with whole lines. */
class Lines {
  readonly changes: LineChange[] = [];
  readonly edits: WordEdit[] = [];
  readonly told: string[] = [];
  readonly doubts: Doubt[] = [];
  readonly #plan: PlanFile;

  constructor(plan: PlanFile) {
    this.#plan = plan;
  }

  fields(changes: readonly FieldChange[]): void {
    for (const { path, value, why } of changes) {
      const span = this.#plan.locate(path);
      if (why !== '') this.told.push(`${path.at(-1)}: ${why}`);
      if (value !== undefined) this.edits.push({ span, words: value });
      else this.#remove(path, why);
    }
  }

  grounds(changes: readonly GroundChange[]): void {
    for (const { path, replaced, added = [], told } of changes) {
      this.told.push(`can_cu: ${told}`);
      const own = ownLines(this.#plan, path);
      if (typeof replaced === 'string' && own)
        this.changes.push({ line: own.line, remove: own.remove, instead: [`- ${replaced}${spaced(own.comment)}`] });
      else if (replaced === null && own) this.#remove(path, told);
      else if (own) this.changes.push({ line: own.line + own.remove - 1, like: own.line, below: added.map((item) => `- ${item}`) });
      else this.doubts.push({ path, words: told });
    }
  }

  /** A comment behind what goes stays. */
  #remove(path: Path, why: string): void {
    const own = ownLines(this.#plan, path);
    if (own) this.changes.push({ line: own.line, remove: own.remove, instead: own.comment === '' ? [] : [own.comment] });
    else this.doubts.push({ path, words: `${path.at(-1)}: ${why}, cần bỏ` });
  }

  comments(doubts: readonly Doubt[]): void {
    for (const { path, words } of doubts) {
      this.changes.push({ line: lineAbove(this.#plan, path), above: [`# xem lại: ${words}`] });
    }
  }
}

function spaced(comment: string): string {
  return comment === '' ? '' : ` ${comment}`;
}

/** The places of a plan's text that are still to be looked at: a line each, counted from 1. */
export function doubtsIn(text: string): { readonly line: number; readonly words: string }[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const words = /^ *# xem lại: (.*)$/u.exec(line)?.[1];
    return words === undefined ? [] : [{ line: index + 1, words }];
  });
}
