/** A mistake anywhere in a good plan is reported where it is, or at the nearest place that explains it. */
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { lineFinder } from '../src/report/position.ts';
import { mutations, structuralLines } from './support/mutations.ts';
import { examples, occasion, readText } from './support/project.ts';

const plans = [...examples.map((name) => readText(`examples/${name}.yaml`)), readText('test/rules/ke-hoach-tot.yaml')];

test.each(
  mutations(plans, 75, 2026).map(
    (one) => [`${one.what}, line ${one.line}: ${one.text.split('\n')[one.line - 1]?.trim().slice(0, 60)}`, one] as const,
  ),
)('%s', (_, { text, line, plan }) => {
  const known = knownIn(plan);
  const found = diagnosticsOf(text).filter((diagnostic) => !known.has(nameOf(diagnostic)));
  const lineAt = lineFinder(text);
  const said = found.map(({ span, code, message }) => `${lineAt(span.start).number} ${code} ${message}`);
  expect(said).not.toEqual([]);
  const near = [...nearby(text, line), ...nearby(plan, line)];
  const touches = found.some(({ span }) => near.some((one) => lineAt(span.start).number <= one && one <= lineAt(span.end).number));
  expect({ said, touches }).toEqual({ said, touches: true });
});

function diagnosticsOf(text: string): readonly Diagnostic[] {
  return check('a.yaml', new TextEncoder().encode(text), occasion).diagnostics;
}

const seen = new Map<string, ReadonlySet<string>>();

/** What is said of a plan before anything in it is changed. */
function knownIn(plan: string): ReadonlySet<string> {
  const known = seen.get(plan) ?? new Set(diagnosticsOf(plan).map(nameOf));
  seen.set(plan, known);
  return known;
}

function nameOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

/** The line itself, its neighbours among the lines of structure, and those above that it stands under. */
function nearby(text: string, line: number): number[] {
  const lines = text.split('\n');
  const indentOf = (number: number) => (lines[number - 1] ?? '').search(/\S/u);
  const all = structuralLines(text).map((index) => index + 1);
  const before = all.filter((number) => number < line);
  const near = [line, ...before.slice(-1), ...all.filter((number) => number > line).slice(0, 1)];
  let indent = indentOf(line) + 1;
  for (const number of before.toReversed()) {
    if (indentOf(number) >= indent) continue;
    near.push(number);
    indent = indentOf(number);
  }
  return near;
}
