/** What is wrong, and where: the data that every stage reports and `report/` prints. Imports nothing of ours. */

export type Severity = 'error' | 'warning' | 'info';

/** A place in the plan as steps from its root: `['noi_dung', 1, 'nhiem_vu', 2, 'thoi_gian']`. */
export type Path = readonly (string | number)[];

/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. Line and column are computed when reporting. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In the place of a stretch: the complaint is about the file itself, whether it could be read or not. */
export const wholeFile: Span = { start: -1, end: -1 };

export function isWholeFile({ start }: Span): boolean {
  return start < 0;
}

/** A second place that explains the first (“đã ghi lần đầu ở đây”). */
export interface Related {
  readonly message: string;
  readonly span: Span;
  /** Only where it is another file than the complaint's. */
  readonly file?: string;
}

/** A safe change: `text` in place of what stands at `span`. Never of legal content. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
  /** What was done, after “đã”, where the words before and after would not show it: unseen signs, half a file. */
  readonly done?: string;
}

export interface Diagnostic {
  /** Stable, in the law's words: `yaml/tab`, `ke_hoach/khoa_la`, `danh_so/trung`. */
  readonly code: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what was found, then what is needed. */
  readonly message: string;
  readonly file: string;
  readonly span: Span;
  /** What to write instead. A second line, if any, is a line of YAML to copy. */
  readonly help?: string;
  /** The clause of the law. */
  readonly basis?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Complaints of the same rule about the same line, which this one speaks for; each may have a fix. */
  readonly others?: readonly Diagnostic[];
}

/** `# tdkt-bo-qua: code — reason` in a plan. */
export interface Ignore {
  readonly code: string;
  /** `''` when none is given; then nothing is silenced. */
  readonly reason: string;
  /** The comment. */
  readonly span: Span;
  /** Where the rule is to be silent. */
  readonly covers: Span;
}

/** A rule's or a check's finding, before its path is turned into a place in a file. */
export interface Problem {
  readonly path: Path;
  /** Underline the key instead of the value. */
  readonly at?: 'key' | 'value';
  /** Underline only this part of the value: offsets into the value's text. */
  readonly range?: Span;
  readonly message: string;
  readonly help?: string;
  /** Milder than the rule's own, where the case is. */
  readonly severity?: Severity;
  /** The rule's ground does not bind this plan's office. */
  readonly onlyAdvice?: true;
  /** What to put in place of the underlined words; only where nothing of the meaning changes. */
  readonly fix?: string;
  /** The line ends of `fix` are meant; else its words stay on the lines where they stand. */
  readonly relined?: true;
  readonly related?: readonly { readonly message: string; readonly path: Path; readonly at?: 'key' | 'value'; readonly range?: Span }[];
}

/** What `tdkt explain` says of a code. */
export interface Explanation {
  /** `nhom/ten`, in the law's words. */
  readonly code: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what a rule watches, or what was found. */
  readonly about: string;
  /** One Vietnamese sentence: how the complaint is settled. */
  readonly cure: string;
  /** The clause of the law; absent for what is good sense or how a plan is written. */
  readonly basis?: string;
  /** Why the ground is not sure; then the rule only warns. */
  readonly unsure?: string;
  /** With `--for-signature` the rule is an error. */
  readonly signing?: 'error';
  /** Fields of a plan that are told the code, and the same fields written right; absent where the complaint is not about a plan's text. */
  readonly bad?: string;
  readonly good?: string;
}

/** The pages of a stage that has no rules, by code. */
export type Explanations = Readonly<Record<string, Omit<Explanation, 'code'>>>;

/** Sorts by file, place, then code, and drops exact repetitions. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let first: Diagnostic | undefined;
  // Of thousands hardly two stand at one place.
  let told: Set<string> | undefined;
  return [...diagnostics].sort(comparePlaces).filter((diagnostic) => {
    if (!first || comparePlaces(first, diagnostic) !== 0) {
      [first, told] = [diagnostic, undefined];
      return true;
    }
    told ??= new Set([first.message]);
    return told.has(diagnostic.message) ? false : told.add(diagnostic.message);
  });
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.span.start - b.span.start || a.span.end - b.span.end || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
