/** Complaints as JUnit XML: a suite a plan, a case a rule, for the test pages of CI services. */
import type { Diagnostic } from '../diagnostic.ts';
import { rangeFinder } from './position-range.ts';
import { type CheckedPlan, type Run, shownByFile } from './run.ts';
import { linesSafe, oneLine, terminalSafe } from './safe-text.ts';

type Find = ReturnType<typeof rangeFinder>;

/** A file as it was typed, and as services name it. */
interface Place {
  readonly file: string;
  readonly path: string;
}

/** With more plans only what was found is a case: a thousand plans would have two hundred thousand, and GitLab takes no file above 30 MB. */
const mostWhole = 100;

interface Case {
  readonly code: string;
  readonly failures: readonly Diagnostic[];
  readonly notes: readonly Diagnostic[];
  readonly gaps: readonly string[];
}

export function reportJunit(run: Run): string {
  const find = rangeFinder(run.sources);
  const suites = suitesOf(run).map(({ file, cases }) => suite(find, { file, path: run.pathOf(file) }, cases));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="tdkt">', ...suites, '</testsuites>', ''].join('\n');
}

/** Every plan, and every other file that is complained of. */
function suitesOf(run: Run): { file: string; cases: Case[] }[] {
  const plans = new Map(run.plans.map((plan) => [plan.file, plan]));
  const files = [...new Set([...plans.keys(), ...run.diagnostics.map(({ file }) => file)])];
  const found = shownByFile(run);
  const outcomesOf = (file: string) => (run.plans.length > mostWhole ? [] : (plans.get(file)?.outcomes ?? []));
  return files.map((file) => ({ file, cases: casesOf(outcomesOf(file), found.get(file) ?? []) }));
}

/** A rule that was asked is a case, found or not; so is every other code that was reported. */
function casesOf(outcomes: CheckedPlan['outcomes'], found: readonly Diagnostic[]): Case[] {
  const gaps = new Map(outcomes.map((outcome) => [outcome.code, outcome.gaps]));
  const codes = [...new Set([...gaps.keys(), ...found.map(({ code }) => code)])];
  return (codes.length > 0 ? codes : ['tep/doc_duoc']).map((code) => {
    const own = found.filter((diagnostic) => diagnostic.code === code);
    return {
      code,
      failures: own.filter(({ severity }) => severity === 'error'),
      notes: own.filter(({ severity }) => severity !== 'error'),
      gaps: gaps.get(code) ?? [],
    };
  });
}

function suite(find: Find, place: Place, cases: readonly Case[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const skipped = cases.filter(isSkipped).length;
  const counts = `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  return [
    `  <testsuite name="${escapeXml(terminalSafe(place.file))}" ${counts}>`,
    ...cases.map((one) => testCase(find, place, one)),
    '  </testsuite>',
  ].join('\n');
}

/** Nothing was found, but not everything could be looked at. */
function isSkipped({ failures, notes, gaps }: Case): boolean {
  return failures.length === 0 && notes.length === 0 && gaps.length > 0;
}

function testCase(find: Find, { file, path }: Place, one: Case): string {
  const words = (d: Diagnostic) => {
    const range = find(file, d.span);
    return [`${terminalSafe(file)}${range ? `:${range.line}:${range.column}` : ''}  ${oneLine(d.message)}`, d.help, d.basis]
      .filter(Boolean)
      .join('\n');
  };
  const open = `    <testcase name="${escapeXml(one.code)}" classname="${escapeXml(terminalSafe(file))}" file="${escapeXml(terminalSafe(path))}"`;
  const inner = [
    ...(one.failures[0]
      ? [`<failure message="${escapeXml(oneLine(one.failures[0].message))}">${escapeXml(one.failures.map(words).join('\n\n'))}</failure>`]
      : []),
    ...(isSkipped(one) ? [`<skipped message="${escapeXml(`không xét được: ${one.gaps.join('; ')}`)}"/>`] : []),
    ...(one.notes.length > 0 ? [`<system-out>${escapeXml(one.notes.map(words).join('\n\n'))}</system-out>`] : []),
  ];
  return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner.map((line) => `      ${line}`), '    </testcase>'].join('\n');
}

/** Characters that XML has no place for, and those that a page of tests should not show, become “�”. */
function escapeXml(text: string): string {
  return linesSafe(text)
    .replace(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
