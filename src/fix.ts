/** Safe changes made in the text of a plan; all else stays byte for byte. Pure. */
import type { Check } from './check.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { parse } from './source/parse.ts';

/** A change made: where it was in the text before it. */
export interface Change {
  readonly diagnostic: Diagnostic;
  readonly before: string;
  readonly after: string;
  /** The text that the diagnostic's span counts in. */
  readonly source: string;
}

export interface Fixed {
  readonly text: string;
  readonly changes: readonly Change[];
  /** What is still to be said of the text. */
  readonly check: Check;
}

type Fixable = Diagnostic & { readonly fix: Fix };

/** Against changes that would only bring on the next. */
const mostChanges = 5000;

/** Makes all the safe changes that complaints propose, until none is left. `look` compiles a text under the plan's name; `first` is what it says of this one. */
export function fixPlan(file: string, text: string, look: (text: string) => Check, first?: Check): Fixed {
  const changes: Change[] = [];
  const refused = new Set<string>();
  let now = text;
  let check = first ?? look(now);
  while (changes.length < mostChanges) {
    const fixable = apart(fixableOf(check.diagnostics, file).filter((d) => !refused.has(nameOf(d))));
    if (fixable.length === 0) break;
    const chosen = trusted(file, now, fixable);
    if (chosen.length === 0) {
      for (const one of fixable) refused.add(nameOf(one));
      continue;
    }
    changes.push(...chosen.map((diagnostic) => change(now, diagnostic)));
    now = apply(now, chosen);
    check = look(now);
  }
  return { text: now, changes, check };
}

/** Those whose change is in one file. */
export function fixableOf(diagnostics: readonly Diagnostic[], file: string): Fixable[] {
  return diagnostics.flatMap((d) => [d, ...(d.others ?? [])]).flatMap((d) => (d.file === file && d.fix ? [{ ...d, fix: d.fix }] : []));
}

function change(source: string, diagnostic: Fixable): Change {
  const { span, text } = diagnostic.fix;
  return { diagnostic, before: source.slice(span.start, span.end), after: text, source };
}

function nameOf({ code, fix }: Fixable): string {
  return JSON.stringify([code, fix]);
}

/** Changes that do not touch each other; the first of two that do. */
function apart(all: readonly Fixable[]): Fixable[] {
  const chosen: Fixable[] = [];
  for (const one of [...all].sort((a, b) => a.fix.span.start - b.fix.span.start)) {
    if (one.fix.span.start >= (chosen.at(-1)?.fix.span.end ?? 0)) chosen.push(one);
  }
  return chosen;
}

/** Those that leave the plan's shape alone; the others are looked for by halves, for a file is slow to read. */
function trusted(file: string, text: string, fixes: readonly Fixable[]): readonly Fixable[] {
  const before = shapeOf(file, text);
  if (!before) return [];
  const among = (some: readonly Fixable[]): readonly Fixable[] => {
    if (keepsShape(before, shapeOf(file, apply(text, some)), some.length)) return some;
    const half = Math.floor(some.length / 2);
    return half === 0 ? [] : [...among(some.slice(0, half)), ...among(some.slice(half))];
  };
  return among(fixes);
}

function apply(text: string, fixes: readonly Fixable[]): string {
  let result = '';
  let at = 0;
  for (const { fix } of fixes) {
    result += text.slice(at, fix.span.start) + fix.text;
    at = fix.span.end;
  }
  return result + text.slice(at);
}

interface Shape {
  /** Every text with its path, in file order. */
  readonly leaves: readonly (readonly [path: string, text: string])[];
  /** How much the reading of the file had to say. */
  readonly complaints: number;
}

/** Null when nothing of the file can be read. What is read around a broken line is compared as well: one slip of YAML does not keep the others. */
function shapeOf(file: string, text: string): Shape | null {
  const { plan, diagnostics } = parse(file, new TextEncoder().encode(text));
  if (!plan) return null;
  return { leaves: leavesOf(plan.value, ''), complaints: diagnostics.length };
}

function leavesOf(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

/** As many texts as before, and no more of them (or of their keys) different than there were changes. */
function keepsShape(before: Shape, after: Shape | null, changes: number): boolean {
  if (!after || before.leaves.length !== after.leaves.length || after.complaints > before.complaints) return false;
  const pairs = after.leaves.map(([path, text], index) => {
    const [oldPath = '', oldText = ''] = before.leaves[index] ?? [];
    return { path, oldPath, differs: text !== oldText };
  });
  const texts = pairs.filter(({ differs }) => differs).length;
  const renamed = new Set(pairs.flatMap(({ path, oldPath }) => (path === oldPath ? [] : [renamedKey(oldPath, path)])));
  return texts + renamed.size <= changes && !renamed.has(null);
}

/** The path of the key that has another name; null when more than one has. */
function renamedKey(before: string, after: string): string | null {
  const [old, renewed] = [before.split('/'), after.split('/')];
  const different = renewed.flatMap((step, index) => (step === old[index] ? [] : [index]));
  return old.length === renewed.length && different.length === 1 ? renewed.slice(0, (different[0] ?? 0) + 1).join('/') : null;
}
