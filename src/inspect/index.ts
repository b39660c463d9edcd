/** A Word file judged as it lies there: every rule, and what a file is told. */

import { type Diagnostic, type Explanations, wholeFile } from '../diagnostic.ts';
import type { Paragraph, WordFile } from '../read/tree.ts';
import { type Answered, answered, type Told } from './ignore.ts';
import { findPart, partsOf } from './parts.ts';
import { type Finding, type Inspected, nameOf, type WordRule } from './rule.ts';
import { bodyRules } from './rules/body.ts';
import { componentRules } from './rules/components.ts';
import { letterRules } from './rules/letters.ts';
import { lineRules } from './rules/lines.ts';
import { lookRules } from './rules/looks.ts';
import { missingRules } from './rules/missing.ts';
import { pageRules } from './rules/page.ts';
import { pageNumberRules } from './rules/page-numbers.ts';
import { type FileText, textOfFile } from './text-of-file.ts';

export const wordRules: readonly WordRule[] = [
  ...pageRules,
  ...pageNumberRules,
  ...letterRules,
  ...componentRules,
  ...missingRules,
  ...lookRules,
  ...lineRules,
  ...bodyRules,
];

type Outcome = { readonly code: string; readonly asked: boolean; readonly found: number; readonly gaps: readonly string[] };

/** What the rules of plans say of the file's words: their places count in its text. */
export interface Content {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
}

export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  /** What a comment in the file answers for. */
  readonly silenced: Answered['silenced'];
  /** The file as a text, a line a paragraph: what spans count in. */
  readonly text: string;
  readonly title: string;
  /** What each rule found. */
  readonly outcomes: readonly Outcome[];
}

/** Where the words of a file are not looked at. */
export const noContent: Content = { diagnostics: [], outcomes: [] };

export function inspect(name: string, file: WordFile, content: Content = noContent): Inspection {
  const parts = partsOf(file);
  const inspected: Inspected = { ...parts, file };
  const places = textOfFile(file, parts);
  const results = wordRules.map((rule) => ({ rule, findings: [...rule.check(inspected)] }));
  const ofLooks = results.flatMap(({ rule, findings }) =>
    findings.map((finding) => ({ diagnostic: diagnosticOf(name, rule, finding, places), paragraph: finding.paragraph })),
  );
  const ofWords = content.diagnostics
    .filter((one) => !isSpoken(one, ofLooks))
    .map((diagnostic) => ({ diagnostic, paragraph: places.paragraphAt(diagnostic.span.start) }));
  const { left, silenced } = answered(
    [...ofLooks, ...ofWords].map((one) => told(one, places)),
    file.comments,
  );
  const gaps = unseen(inspected);
  const outcomes = results.map(({ rule, findings }) => ({
    code: rule.code,
    asked: true,
    found: findings.length,
    gaps: lookRules.includes(rule) ? gaps : [],
  }));
  return { diagnostics: left, silenced, text: places.text, title: titleOf(inspected), outcomes: [...outcomes, ...content.outcomes] };
}

/** Of which what stands there is told as a whole: a rule of words would tell the same once more. */
const ofWhole = /^trinh_bay\/(?:chu_hoa|quoc_hieu|quyen_han|gach_bang_chu)$/u;

function isSpoken({ span }: Diagnostic, said: readonly Said[]): boolean {
  return said.some(({ diagnostic: { code, span: other } }) => ofWhole.test(code) && span.start < other.end && other.start < span.end);
}

interface Said {
  readonly diagnostic: Diagnostic;
  readonly paragraph: Paragraph | null;
}

/** With where a person finds it. */
function told({ diagnostic, paragraph }: Said, { where }: FileText): Told {
  const place = paragraph ? where(paragraph) : '';
  const message = place === '' ? diagnostic.message : `${diagnostic.message} (${place})`;
  return { diagnostic: { ...diagnostic, message }, paragraph: paragraph?.index ?? null };
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
  const missing = expected.filter((role) => !findPart(parts, role));
  return missing.map((role) => `không nhận ra ${nameOf(role)}`);
}

function diagnosticOf(file: string, rule: WordRule, finding: Finding, { spanOf }: FileText): Diagnostic {
  const { paragraph, range, message, help = rule.cure, severity = rule.severity, basis = rule.basis } = finding;
  const span = paragraph ? spanOf(paragraph, range) : wholeFile;
  return { code: rule.code, severity, message, file, span, help, ...(basis !== undefined && { basis }) };
}

function titleOf({ parts }: Inspected): string {
  const words = parts.filter(({ role }) => role === 'ten_loai' || role === 'trich_yeu').map(({ segment }) => segment.words);
  return words.join(' ').replace(/\s+/gu, ' ');
}

export const inspectExplanations: Explanations = Object.fromEntries(
  wordRules.map(({ code, severity, about, cure, basis }) => [code, { severity, about, cure, ...(basis !== undefined && { basis }) }]),
);
