/** Slips of a clerk: one change in a good plan each, by the part of a document that it spoils (`test/slips/`). */
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lineFinder } from '../../src/report/position.ts';
import { examples, filesIn, occasion, readText } from './project.ts';

/** The plan, what stood in it, what stands there now, and words of the line of the complaint, if that is another line. */
type Change = readonly [plan: string, before: string, after: string, at?: string];

export interface Slip {
  readonly name: string;
  readonly plan: string;
  readonly text: string;
  /** The line that a complaint is due on. */
  readonly line: number;
}

export interface Area {
  readonly name: string;
  readonly slips: readonly Slip[];
}

export const areas: readonly Area[] = filesIn('test/slips', '.yaml').map((file) => {
  const { ten, loi } = parse(readText(file)) as { ten: string; loi: Change[] };
  return { name: ten, slips: loi.map(slipOf) };
});

function slipOf([name, before, after, at]: Change): Slip {
  const plan = readText(examples.includes(name) ? `examples/${name}.yaml` : `test/plans/${name}.yaml`);
  const start = plan.indexOf(before);
  if (start < 0) throw new Error(`${name} has no “${before}”`);
  const text = plan.slice(0, start) + after + plan.slice(start + before.length);
  const changed = [...after].findIndex((letter, index) => letter !== [...before][index]);
  const place = at === undefined ? start + Math.max(changed, 0) : text.indexOf(at);
  return { name: `${name}: ${before.trim()} → ${after.trim()}`, plan, text, line: text.slice(0, place).split('\n').length };
}

export interface Outcome {
  /** What is said of the spoilt plan and not of the good one: line, code, message. */
  readonly said: readonly string[];
  readonly caught: boolean;
}

export function outcomeOf({ plan, text, line }: Slip): Outcome {
  const known = new Set(diagnosticsOf(plan).map(nameOf));
  const lineAt = lineFinder(text);
  const found = diagnosticsOf(text).filter((one) => !known.has(nameOf(one)));
  const touches = ({ span }: Diagnostic) => lineAt(span.start).number <= line && line <= lineAt(span.end).number;
  return {
    said: found.map((one) => `${lineAt(one.span.start).number} ${one.severity} ${one.code}: ${one.message}`),
    caught: found.some(touches),
  };
}

const diagnosticsOf = (text: string) => check('a.yaml', new TextEncoder().encode(text), occasion).diagnostics;
const nameOf = ({ code, message }: Diagnostic) => `${code} ${message}`;
