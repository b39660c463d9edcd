/** What becomes of whole lines of a plan: fields that go, grounds that are others, comments over what is doubtful. */
import type { Path } from '../diagnostic.ts';
import { holdSame, type WordEdit } from '../source/put-words.ts';
import type { PlanFile } from '../source/source.ts';
import { type FieldChange, toldOf } from './fields.ts';
import type { GroundChange } from './grounds.ts';
import { type LineChange, lineAbove, ownLines, withLines } from './lines.ts';

/** A comment of the new plan. */
export interface Doubt {
  readonly path: Path;
  readonly words: string;
}

/** Collects what is done with whole lines. */
export class LineChanges {
  readonly changes: LineChange[] = [];
  readonly edits: WordEdit[] = [];
  readonly told: string[] = [];
  readonly doubts: Doubt[] = [];
  readonly #plan: PlanFile;

  constructor(plan: PlanFile) {
    this.#plan = plan;
  }

  fields(changes: readonly FieldChange[]): void {
    this.told.push(...toldOf(changes));
    for (const { path, value, why } of changes) {
      const span = this.#plan.locate(path);
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
    else this.doubts.push({ path, words: `${path.at(-1)}: ${why === '' ? 'cần bỏ' : why}` });
  }
}

function spaced(comment: string): string {
  return comment === '' ? '' : ` ${comment}`;
}

/** `words`: the plan's text with other words on the same lines. A comment is no part of a value: where one would be, all stand above outermost fields, and where these share a line, nowhere. */
export function withComments(plan: PlanFile, words: string, changes: readonly LineChange[], doubts: readonly Doubt[]): string {
  const bare = withLines(words, changes);
  const commented = (above: (path: Path) => Path) =>
    withLines(words, [
      ...changes,
      ...doubts.map((doubt) => ({ line: lineAbove(plan, above(doubt.path)), above: [`# xem lại: ${doubt.words}`] })),
    ]);
  const tries = [(path: Path) => path, (path: Path) => path.slice(0, 1)].map((above) => () => commented(above));
  for (const one of tries) {
    const text = one();
    if (holdSame(bare, text)) return text;
  }
  return bare;
}
