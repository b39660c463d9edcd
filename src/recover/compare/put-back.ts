/** Wording changed in Word → the files of the plan with the same wording; kept only where the plan then prints what Word has. */
import type { Path, Span } from '../../diagnostic.ts';
import { putField, putWords, type WordEdit } from '../../source/put-words.ts';
import type { Changed } from './changes.ts';
import { editsOf, type FieldEdit, type Obstacle } from './edits.ts';
import type { Printed } from './printed.ts';
import { hunksOf } from './words.ts';

/** A plan as it was read, with the files that it is made of. */
export interface PlanSource {
  readonly file: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The plan as typed, with what it inherits. */
  readonly value: unknown;
  origin(path: Path, range?: Span): { readonly file: string; readonly span: Span };
  /** What the plan prints when one of its files has another text; null when it can no longer be read. */
  print(file: string, text: string): readonly Printed[] | null;
}

export interface PutBack {
  /** The new text of each file that changes. */
  readonly texts: Readonly<Record<string, string>>;
  /** What became of each change; in their order. */
  readonly outcomes: readonly Outcome[];
  /** What the plan then prints in further places, where a value that changes is printed again and Word has what was there. */
  readonly also: readonly string[];
}

/** `place` is that of the first words. */
export type Outcome =
  | { readonly written: true; readonly place: Place | undefined }
  | { readonly written: false; readonly why: Obstacle | 'unlike' };

interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Edits of one file that belong to one change. */
interface FileEdits {
  readonly index: number;
  readonly change: Changed;
  readonly file: string;
  /** Of the first of them. */
  readonly place: Place;
  readonly words: readonly WordEdit[];
  readonly fields: readonly FieldEdit[];
}

/** Puts the wording of `changes` back; the other paragraphs go on saying what they said. `printed` is what the plan prints now. */
export function putBack(changes: readonly Changed[], printed: readonly Printed[], plan: PlanSource): PutBack {
  const planned = changes.map((change, index) => plannedEdits(change, index, plan));
  const byFile = new Map<string, FileEdits[]>();
  for (const each of planned)
    if (typeof each !== 'string') for (const one of each) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const texts: Record<string, string> = {};
  const also: string[] = [];
  const kept = new Set<FileEdits>();
  for (const [file, edits] of byFile) {
    const good = accepted(edits, (tried) => isRight(tried, printed, plan));
    for (const one of good) kept.add(one);
    if (good.length === 0) continue;
    texts[file] = textWith(good, plan);
    also.push(...alongWith(good, printed, plan.print(file, texts[file]) ?? []));
  }
  const outcomes = planned.map((each): Outcome => {
    if (typeof each === 'string') return { written: false, why: each };
    if (!each.every((one) => kept.has(one))) return { written: false, why: 'unlike' };
    const [place] = each.map(({ place }) => place);
    return { written: true, place };
  });
  return { texts, outcomes, also };
}

function plannedEdits(change: Changed, index: number, plan: PlanSource): FileEdits[] | Obstacle {
  if (change.half !== '') return 'half';
  if (change.isOfSignature) return 'signature';
  if (change.isContested) return 'contested';
  const edits = editsOf(change.before, change.after, plan.value, Object.values(plan.texts));
  if (typeof edits === 'string') return edits;
  const placed = edits.map((edit) => {
    if ('field' in edit) return { ...plan.origin([...edit.path, edit.field]), field: edit, word: undefined };
    const { file, span } = plan.origin(edit.path, { start: edit.start, end: edit.end });
    return { file, span, field: undefined, word: { span, words: edit.words } };
  });
  return [...new Set(placed.map(({ file }) => file))].map((file) => {
    const own = placed.filter((each) => each.file === file);
    const place = { file, span: own[0]?.span ?? { start: 0, end: 0 } };
    const [words, fields] = [own.flatMap(({ word }) => word ?? []), own.flatMap(({ field }) => field ?? [])];
    return { index, change, file, place, words, fields };
  });
}

/** The plan is printed so often at most: where so much is wrong, the rest is for a person. */
const mostTries = 300;

/** As many as are right together: all at once, else half by half. */
function accepted(edits: readonly FileEdits[], isRight: (tried: readonly FileEdits[]) => boolean): FileEdits[] {
  const good: FileEdits[] = [];
  let tries = 0;
  const take = (some: readonly FileEdits[]): void => {
    if (some.length === 0 || tries++ >= mostTries) return;
    if (isRight([...good, ...some])) good.push(...some);
    else if (some.length > 1) {
      const middle = some.length >> 1;
      take(some.slice(0, middle));
      take(some.slice(middle));
    }
  };
  take(edits);
  return good;
}

/** Above which fields a number or a day stands that had no line yet. */
const below = ['ngay_ban_hanh', 'du_thao', 'trich_yeu', 'can_cu', 'mo_dau', 'noi_dung', 'dieu'];

function textWith(edits: readonly FileEdits[], { texts }: PlanSource): string {
  const text = texts[edits[0]?.file ?? ''] ?? '';
  const words = new Map(edits.flatMap(({ words }) => words).map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.words}`, edit]));
  const fields = new Map(edits.flatMap(({ fields }) => fields).map((edit) => [[...edit.path, edit.field].join('/'), edit]));
  return [...fields.values()].reduce(
    (done, { path, field, value }) => putField(done, path, field, value, below),
    putWords(text, [...words.values()]),
  );
}

/** The plan then prints in each place of a change what Word has, and elsewhere what it printed, but where the same value is printed again. */
function isRight(edits: readonly FileEdits[], before: readonly Printed[], plan: PlanSource): boolean {
  const after = plan.print(edits[0]?.file ?? '', textWith(edits, plan));
  if (after?.length !== before.length) return false;
  const wanted = new Map(edits.map(({ change }) => [change.before.printed, change.after.text]));
  const again = new Set(edits.flatMap(({ change }) => wordsChanged(change.before.text, change.after.text)));
  return before.every((old, index) => {
    const now = after[index]?.text ?? '';
    const text = wanted.get(old);
    return text === undefined ? wordsChanged(old.text, now).every((words) => again.has(words)) : now === text;
  });
}

function alongWith(edits: readonly FileEdits[], before: readonly Printed[], after: readonly Printed[]): string[] {
  const own = new Set(edits.map(({ change }) => change.before.printed));
  return before.flatMap((old, index) => {
    const now = after[index]?.text ?? '';
    return own.has(old) || now === old.text ? [] : [now];
  });
}

/** Each change of words as one text, in small letters: a name in the head of the page is printed in capitals there. */
function wordsChanged(before: string, after: string): string[] {
  if (before === after) return [];
  const hunks = hunksOf(before, after);
  return hunks.map(({ start, end, from, to }) =>
    [before.slice(start, end), after.slice(from, to)].map((words) => words.trim().toLowerCase()).join(' → '),
  );
}
