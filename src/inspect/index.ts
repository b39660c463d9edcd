/** A Word file judged as it lies there: every rule, and what a file is told. */

import { roles } from '../decree30.ts';
import { type Diagnostic, type Explanations, wholeFile } from '../diagnostic.ts';
import type { Paragraph, WordFile } from '../read/tree.ts';
import { type Answered, answered } from './ignore.ts';
import { partsOf } from './parts.ts';
import type { Placed } from './places.ts';
import type { Finding, Inspected, WordRule } from './rule.ts';
import { bodyRules } from './rules/body.ts';
import { componentRules } from './rules/components.ts';
import { letterRules } from './rules/letters.ts';
import { lineRules } from './rules/lines.ts';
import { lookRules } from './rules/looks.ts';
import { pageRules } from './rules/page.ts';
import { pageNumberRules } from './rules/page-numbers.ts';

export const wordRules: readonly WordRule[] = [
  ...pageRules,
  ...pageNumberRules,
  ...letterRules,
  ...componentRules,
  ...lookRules,
  ...lineRules,
  ...bodyRules,
];

export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  /** What a comment in the file answers for. */
  readonly silenced: Answered['silenced'];
  /** The file as a text, a line a paragraph: what spans count in. */
  readonly text: string;
  readonly title: string;
  /** What each rule found. */
  readonly outcomes: readonly {
    readonly code: string;
    readonly asked: boolean;
    readonly found: number;
    readonly gaps: readonly string[];
  }[];
}

export function inspect(name: string, file: WordFile): Inspection {
  const parts = partsOf(file);
  const inspected: Inspected = { ...parts, file };
  const { text, starts } = linesOf(parts.placed);
  const headings = headingsOf(parts.placed.slice(0, parts.bodyEnd));
  const results = wordRules.map((rule) => ({ rule, findings: [...rule.check(inspected)] }));
  const pages = Math.max(1, ...parts.placed.map(({ paragraph }) => paragraph.page));
  const context = { name, starts, headings, pages };
  const told = results.flatMap(({ rule, findings }) =>
    findings.map((finding) => ({ diagnostic: diagnosticOf(rule, finding, context), paragraph: finding.paragraph?.index ?? null })),
  );
  const { left, silenced } = answered(told, file.comments);
  const gaps = unseen(inspected);
  return {
    diagnostics: left,
    silenced,
    text,
    title: titleOf(inspected),
    outcomes: results.map(({ rule, findings }) => ({
      code: rule.code,
      asked: true,
      found: findings.length,
      gaps: lookRules.includes(rule) ? gaps : [],
    })),
  };
}

const expected = [
  'quoc_hieu',
  'tieu_ngu',
  'co_quan_ban_hanh',
  'so_ky_hieu',
  'dia_danh_thoi_gian',
  'ten_loai',
  'trich_yeu',
  'noi_nhan',
  'ho_ten',
] as const;

/** Parts that were not found among the words: how they look could not be judged. */
function unseen({ parts, ofParty }: Inspected): string[] {
  if (ofParty) return ['văn bản của Đảng trình bày theo quy định riêng'];
  const missing = expected.filter((role) => !parts.some((part) => part.role === role));
  return missing.map((role) => `không nhận ra ${roles[role].name.charAt(0).toLowerCase()}${roles[role].name.slice(1)}`);
}

/** By the index of its paragraph: where its line begins, and the heading over it. */
interface Context {
  readonly name: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly headings: ReadonlyMap<number, string>;
  /** How many the file says it has; one may also be that it does not say. */
  readonly pages: number;
}

function linesOf(placed: readonly Placed[]): { text: string; starts: Map<number, number> } {
  const starts = new Map<number, number>();
  let text = '';
  for (const { paragraph, text: own } of placed) {
    starts.set(paragraph.index, text.length);
    text += `${own.replace(/\n/gu, ' ')}\n`;
  }
  return { text, starts };
}

const heading = /^\s*(?:(?:Phần|Chương|Mục|Điều)\s+[\dIVXLC]+\b|[IVXLC]+\.|\d{1,2}\.)\s*\S/u;

/** The nearest heading over each paragraph: how a person finds it in a long file. */
function headingsOf(placed: readonly Placed[]): Map<number, string> {
  const all = new Map<number, string>();
  let last = '';
  for (const { paragraph, text, cell } of placed) {
    all.set(paragraph.index, last);
    const printed = `${paragraph.number ? `${paragraph.number.text} ` : ''}${text.trim()}`;
    const isBold = paragraph.runs.some(({ bold, text: letters }) => bold && /\p{L}/u.test(letters));
    if (!cell && isBold && printed.length < 120 && heading.test(printed)) last = printed.replace(/\s+/gu, ' ');
  }
  return all;
}

function diagnosticOf(rule: WordRule, finding: Finding, { name, starts, headings, pages }: Context): Diagnostic {
  const { paragraph, range, message, help, severity = rule.severity, basis = rule.basis } = finding;
  const start = paragraph ? starts.get(paragraph.index) : undefined;
  const length = range
    ? undefined
    : paragraph?.runs.reduce((sum, { text, deleted, hidden }) => sum + (deleted || hidden ? 0 : text.length), 0);
  const span = start === undefined ? wholeFile : { start: start + (range?.start ?? 0), end: start + (range?.end ?? length ?? 0) };
  const where = paragraph
    ? [pageText(paragraph, pages), aboveText(headings.get(paragraph.index))].filter((text) => text !== '').join(', ')
    : '';
  return {
    code: rule.code,
    severity,
    message: where === '' ? message : `${message} (${where})`,
    file: name,
    span,
    help: help ?? rule.cure,
    ...(basis !== undefined && { basis }),
  };
}

function pageText({ page }: Paragraph, pages: number): string {
  return pages > 1 ? `trang ${page}` : '';
}

function aboveText(heading: string | undefined): string {
  return heading ? `dưới “${heading}”` : '';
}

function titleOf({ parts }: Inspected): string {
  const words = parts.filter(({ role }) => role === 'ten_loai' || role === 'trich_yeu').map(({ segment }) => segment.words);
  return words.join(' ').replace(/\s+/gu, ' ');
}

export const inspectExplanations: Explanations = Object.fromEntries(
  wordRules.map(({ code, severity, about, cure, basis }) => [code, { severity, about, cure, ...(basis !== undefined && { basis }) }]),
);
