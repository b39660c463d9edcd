/** A Word file judged as it lies there: every rule, and what a file is told. */
import { type Diagnostic, type Explanations, wholeFile } from '../diagnostic.ts';
import type { WordFile } from '../read/tree.ts';
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
  return {
    diagnostics: results.flatMap(({ rule, findings }) =>
      findings.map((finding) => diagnosticOf(rule, finding, { name, starts, headings })),
    ),
    text,
    title: titleOf(inspected),
    outcomes: results.map(({ rule, findings }) => ({ code: rule.code, asked: true, found: findings.length, gaps: [] })),
  };
}

/** By the index of its paragraph: where its line begins, and the heading over it. */
interface Context {
  readonly name: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly headings: ReadonlyMap<number, string>;
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

function diagnosticOf(rule: WordRule, finding: Finding, { name, starts, headings }: Context): Diagnostic {
  const { paragraph, range, message, help, severity = rule.severity } = finding;
  const start = paragraph ? starts.get(paragraph.index) : undefined;
  const length = range
    ? undefined
    : paragraph?.runs.reduce((sum, { text, deleted, hidden }) => sum + (deleted || hidden ? 0 : text.length), 0);
  const span = start === undefined ? wholeFile : { start: start + (range?.start ?? 0), end: start + (range?.end ?? length ?? 0) };
  const above = paragraph && headings.get(paragraph.index);
  return {
    code: rule.code,
    severity,
    message: above ? `${message} (dưới “${above}”)` : message,
    file: name,
    span,
    help: help ?? rule.cure,
    ...(rule.basis !== undefined && { basis: rule.basis }),
  };
}

function titleOf({ parts }: Inspected): string {
  const words = parts.filter(({ role }) => role === 'ten_loai' || role === 'trich_yeu').map(({ segment }) => segment.words);
  return words.join(' ').replace(/\s+/gu, ' ');
}

export const inspectExplanations: Explanations = Object.fromEntries(
  wordRules.map(({ code, severity, about, cure, basis }) => [code, { severity, about, cure, ...(basis !== undefined && { basis }) }]),
);
