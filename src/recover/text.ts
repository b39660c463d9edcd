/** Lines as they are typed in a plan: prose with its markers, titles without them. */
import { type DocumentKindName, type Role, styleOf } from '../decree30.ts';
import type { WordFile } from '../read/tree.ts';
import type { Known } from './components.ts';
import { plainOf } from './lines.ts';
import { marked, upright } from './plan-marks.ts';
import type { Remarks, Value } from './value.ts';

/** The columns of a table as they stood: the roles of each row's cells, and widths in mm. */
export interface ColumnsOnPaper {
  readonly roles: readonly (readonly (Role | null)[])[];
  readonly widths: readonly number[];
}

/** What every part of a file needs: how capitals are typed, what is told beside values, which number a heading had on paper. */
export interface Context {
  readonly file: Pick<WordFile, 'notes' | 'properties'>;
  readonly restore: (text: string) => string;
  readonly remarks: Remarks;
  /** Of mappings that are headings: the number that stood before their title, `''` without. */
  readonly numbers: Map<object, string>;
  /** Of tables that tdkt made, by their mappings: how their columns were set. */
  readonly tables: Map<object, ColumnsOnPaper>;
  /** Of appendices: the line that names their document. */
  readonly attachments: Map<object, string>;
  /** Titles on one line → as their lines were broken on paper. */
  readonly broken: Map<string, string>;
  /** `2026`, or a period. */
  readonly nam: string;
  readonly kind: DocumentKindName;
  /** All pages of the part are. */
  readonly landscape: boolean;
}

/** What stands where a plan had nothing to say. */
const gap = '[……]';

/** Text with its marks, as it is typed where it has this role; a gap says nothing. */
export function typed({ bits, role }: Known): string {
  const text = marked(bits, roleLook(role));
  return text.startsWith(gap) ? '' : text;
}

function roleLook(role: Role) {
  const { bold, italic } = styleOf(role);
  return bold || italic ? { bold, italic } : upright;
}

/** A line of a form goes on in dots to the margin. */
const dots = '……';

/** Lines of prose, a paragraph a line. */
export function prose(lines: readonly Known[]): string {
  return lines
    .map((line) => {
      const text = oneLine(typed(line));
      if (line.role !== 'dong_cham') return text;
      return text === '' ? dots : `${text} ${dots}`;
    })
    .filter((text) => text !== '')
    .join('\n');
}

/** A title on one line, in the letters in which it is typed. */
export function title(line: Known, { restore }: Context): string {
  const text = unmarked(oneLine(typed(line)));
  return styleOf(line.role).capitals ? restore(text) : text;
}

/** A name or a title that is marked throughout is so only by its look: its role has one of its own. */
export function unmarked(text: string): string {
  return /^(\*{1,3})([^*]+)\1$/u.exec(text)?.[2] ?? text;
}

export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}

/** `I.`, `1.1`, `a)`, `(2)`; `I –`, `1.-`, `I:`; and those with nothing behind them (`I-MỤC ĐÍCH`, `1.Mục đích`). */
const markers = [
  /^((?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)/]|[A-ZĐ]\.|\(\d+\)|\d+(?:\.\d+)+)(?:\s+(?![-–—])|$)/u,
  /^((?:[IVXLC]+|\d+)\.?\s?[-–—]|[IVXLC]+:)\s+(?=\p{Lu})/u,
  /^([IVXLC]+(?:[./]|\.?[-–—]))(?=\p{Lu}[\p{Lu}\s])/u,
  /^(\d+(?:\.\d+)*(?:[.)/]|\.?[-–—]))(?=\p{Lu}\p{L})/u,
];

/** The number that a line opens with, and what stands behind it. */
export function numbered(text: string): { readonly so: string; readonly rest: string } {
  const so = markers.map((marker) => marker.exec(text)?.[1]).find((found) => found !== undefined) ?? '';
  return { so, rest: so === '' ? text : text.slice(so.length).trim() };
}

export function plain(line: Known): string {
  return plainOf(line.bits);
}

/** A list of one value is that value. */
export function oneOrMany(values: readonly string[]): Value | undefined {
  return values.length > 1 ? [...values] : values[0];
}
