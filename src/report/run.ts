/** What a run of `tdkt validate` found: all that any format prints. */
import type { Diagnostic, Explanation, Severity, Span } from '../diagnostic.ts';
import { gravity } from './severity.ts';

export interface CheckedPlan {
  /** As typed on the command line or found. */
  readonly file: string;
  /** Kind and trích yếu; `''` when the plan could not be read. */
  readonly title: string;
  /** SHA-256 of the plan's text, hexadecimal; `''` when there is none. */
  readonly fingerprint: string;
  /** What became of each rule; none when the file could not be read as a plan. */
  readonly outcomes: readonly {
    readonly code: string;
    readonly asked: boolean;
    readonly found: number;
    readonly gaps: readonly string[];
  }[];
  /** Places whose words the draft lacks. */
  readonly withheld: readonly Span[];
  /** How many it will have on paper; null when none can say, absent where nobody asked. */
  readonly pages?: number | null;
  /** Complaints that a comment of the plan answers for. */
  readonly silenced: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

export interface Run {
  /** By file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that spans count in, by file. */
  readonly sources: Readonly<Record<string, string>>;
  readonly plans: readonly CheckedPlan[];
  /** Every code that a complaint may end with. */
  readonly codes: readonly Explanation[];
  /** `0.1.0` and `nd30-2020`. */
  readonly version: string;
  readonly ruleset: string;
  /** ISO date. */
  readonly today: string;
  readonly forSignature: boolean;
  /** No more complaints than this are printed. */
  readonly most: number;
  /** A file as services name it: relative to the repository's root, with `/`. */
  readonly pathOf: (file: string) => string;
}

/** One kind of complaint is printed so many times for a file; the last of them says of how many other places it is true. */
export const mostOfAKind = 20;

/** The complaints to print, by file and place; when not all may be, the gravest. */
export function shown({ diagnostics, most }: Pick<Run, 'diagnostics' | 'most'>): readonly Diagnostic[] {
  const told = (diagnostics.length <= mostOfAKind ? diagnostics : firstOfEachKind(diagnostics)).map(inFewWords);
  if (told.length <= most) return told;
  const kept = new Set([...told].sort((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, most));
  return told.filter((diagnostic) => kept.has(diagnostic));
}

/** The same, a list a file. */
export function shownByFile(run: Pick<Run, 'diagnostics' | 'most'>): ReadonlyMap<string, readonly Diagnostic[]> {
  const lists = new Map<string, Diagnostic[]>();
  for (const diagnostic of shown(run)) {
    const list = lists.get(diagnostic.file);
    if (list) list.push(diagnostic);
    else lists.set(diagnostic.file, [diagnostic]);
  }
  return lists;
}

/** No sentence of ours is longer; what makes it so is a page that stands in one value, which is quoted. */
const longest = 1200;

function inFewWords(diagnostic: Diagnostic): Diagnostic {
  const { message } = diagnostic;
  if (message.length <= longest) return diagnostic;
  return { ...diagnostic, message: `${message.slice(0, longest / 2).trimEnd()}…${message.slice(-longest / 4).trimStart()}` };
}

function firstOfEachKind(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kinds = diagnostics.map(({ file, code, severity }) => `${severity}\n${code}\n${file}`);
  const total = new Map<string, number>();
  for (const kind of kinds) total.set(kind, (total.get(kind) ?? 0) + 1);
  const met = new Map<string, number>();
  return diagnostics.flatMap((diagnostic, index) => {
    const kind = kinds[index] ?? '';
    const nth = (met.get(kind) ?? 0) + 1;
    met.set(kind, nth);
    const others = (total.get(kind) ?? 0) - mostOfAKind;
    if (nth > mostOfAKind) return [];
    return nth === mostOfAKind && others > 0 ? { ...diagnostic, message: `${diagnostic.message}; và ở ${others} chỗ khác` } : diagnostic;
  });
}

/** How many complaints of a severity. */
export function count(run: Pick<Run, 'diagnostics'>, severity: Severity): number {
  return run.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
