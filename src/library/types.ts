/** What the library takes and gives: plain data whose shape is kept under semver (docs/thu-vien.api.md). Imports nothing of ours. */

/** A file that was read: the library itself reads none. */
export interface SourceFile {
  /** Its name, as complaints are to call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A plan, and the shared parts (`chung.yaml`) that it inherits, nearest first. */
export interface PlanSource extends SourceFile {
  readonly shared?: readonly SourceFile[];
}

/** How a plan is to be judged. */
export interface Occasion {
  /** ISO date: the day whose law holds for a plan that has none of its own. The library asks no clock. */
  readonly today: string;
  /** About to be signed: blanks and drafts are errors, and the pages are judged. */
  readonly forSignature?: boolean;
}

export type Severity = 'error' | 'warning' | 'info';

/** 1-based, as people count: a letter with its marks is one column, the end is behind the last one. Null where a file could not be read. */
export interface Place {
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** The words that stand there. */
  readonly text: string | null;
}

/** A second place that explains the first. */
export interface RelatedPlace extends Place {
  readonly message: string;
  /** Only where it is another file than the complaint's. */
  readonly file?: string;
}

/** A safe change: `text` in place of what stands from `start` to `end`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A complaint, as `tdkt validate --format json` tells it. */
export interface Problem extends Place {
  readonly file: string;
  readonly severity: Severity;
  /** Stable; {@link explain} tells more. */
  readonly code: string;
  /** One Vietnamese sentence: what is seen, then what is needed. */
  readonly message: string;
  /** What to write instead; from the second line on YAML to copy. */
  readonly help: string | null;
  /** The clause of the law. */
  readonly basis: string | null;
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | null;
  /** UTF-16 units from the beginning of the file's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a plan. */
export interface Checked {
  /** By file and place. */
  readonly problems: readonly Problem[];
}

/** A document that {@link write} can write. What it is made of may change in any release. */
export interface Document {
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly issuer: string;
    readonly keywords: readonly string[];
  };
  readonly sections: readonly unknown[];
}

/** What is wrong with a plan, and what it becomes. */
export interface Compiled extends Checked {
  /** Null when the file cannot be read as a plan at all; a plan with errors has one, a draft. */
  readonly document: Document | null;
  /** How many it will have on paper; null where none can say. */
  readonly pages: number | null;
}

export type Format = 'docx' | 'html' | 'text';

/** What a code of a complaint means: in the words of `tdkt explain`. */
export interface Explanation {
  /** `nhom/ten`, in the law's words. */
  readonly code: string;
  readonly severity: Severity;
  /** What is watched, or what was found. */
  readonly about: string;
  /** How the complaint is settled. */
  readonly cure: string;
  /** The clause of the law; absent for what is good sense or how a plan is written. */
  readonly basis?: string;
  /** Why the ground is not sure; then the rule only warns. */
  readonly unsure?: string;
  /** Before signature it is an error. */
  readonly signing?: 'error';
  /** Fields of a plan that are told the code, the offending words between ⟦ and ⟧, and the same fields written right. */
  readonly bad?: string;
  readonly good?: string;
}

/** A task, as `tdkt tasks --format json` tells it: absent text is `''`, days are ISO. */
export interface Task {
  readonly ma: string;
  readonly noi_dung: string;
  readonly nhom: string;
  readonly chu_tri: readonly string[];
  readonly phoi_hop: readonly string[];
  /** As typed. */
  readonly thoi_gian: string;
  readonly tu: string;
  readonly den: string;
  /** How it stands on the day: `qua_han`, `sap_den_han`, `trong_han`, `chua_den`, `thuong_xuyen`, `khong_ro`, `hoan_thanh`, `khong_thuc_hien`. */
  readonly tinh_trang: string;
  /** Days since its deadline; `''` when it has not passed. */
  readonly qua_han: number | '';
  /** What the plan or a report notes. */
  readonly trang_thai: string;
  readonly hoan_thanh: string;
  readonly ket_qua: string;
  readonly san_pham: string;
  readonly kinh_phi: string;
  /** The document that it stands in. */
  readonly so_ky_hieu: string;
  readonly ngay: string;
  readonly co_quan: string;
  readonly trich_yeu: string;
  /** Where it is typed. */
  readonly tep: string;
  readonly dong: number;
}
