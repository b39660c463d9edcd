/** Where a template stands while it prints: a second printing, only after a mistake, in which every piece says its place first. */
import type { Span } from '../diagnostic.ts';
import { spanOf, type TemplateFile } from './check.ts';
import { tagPattern } from './markup.ts';

/** A piece of a template: a value, a block, a part that is called, a tag, or words between tags. */
export interface Place {
  readonly file: TemplateFile;
  readonly span: Span;
  /** Absent for tags and words. */
  readonly node?: hbs.AST.Statement;
}

/** What was being printed, and where the part that it stands in was called. */
export interface Standing {
  readonly place: Place;
  readonly calledFrom: Standing | null;
}

/** Printed markup, with the way back from it. */
export interface Trace {
  readonly markup: string;
  /** What was printed at an offset of the markup; before it stands the beginning. */
  at(offset: number): Standing | undefined;
  /** What was printed last, or could not be. */
  readonly last: Standing | undefined;
}

/** Names of helpers that only traced programs call, with the number of a place. */
const here = 'tdkt_dung_o';
const calling = 'tdkt_goi';
const back = 'tdkt_ve';

export const tracingHelpers: readonly string[] = [here, calling, back];

/** `places` is filled as templates are prepared; the helpers know where a printing stands. */
export interface Tracer {
  readonly places: Place[];
  readonly helpers: Readonly<Record<string, (place?: number) => string>>;
  run(print: () => string): Trace;
}

export function createTracer(): Tracer {
  const places: Place[] = [];
  let standings: Standing[] = [];
  let calledFrom: Standing | null = null;
  const standing = (number = 0): Standing => {
    const place = places[number];
    if (!place) throw new Error(`no place has the number ${number}`);
    return { place, calledFrom };
  };
  const helpers = {
    [here]: (number?: number) => `<@${standings.push(standing(number)) - 1}>`,
    [calling]: (number?: number) => {
      calledFrom = standing(number);
      return '';
    },
    [back]: () => {
      calledFrom = calledFrom?.calledFrom ?? null;
      return '';
    },
  };
  const run = (print: () => string): Trace => {
    standings = [];
    calledFrom = null;
    try {
      return { ...readMarks(print(), standings), last: standings.at(-1) };
    } catch {
      return { ...readMarks('', standings), last: standings.at(-1) };
    }
  };
  return { places, helpers, run };
}

function readMarks(printed: string, standings: readonly Standing[]): Pick<Trace, 'markup' | 'at'> {
  const marks: { readonly start: number; readonly standing: Standing | undefined }[] = [];
  let taken = 0;
  const markup = printed.replace(/<@(\d+)>/gu, (mark, number, offset) => {
    marks.push({ start: offset - taken, standing: standings[Number(number)] });
    taken += mark.length;
    return '';
  });
  return { markup, at: (offset) => (marks.findLast(({ start }) => start <= offset) ?? marks[0])?.standing };
}

/** A template that prints the same, and says before each piece where it stands. */
export function traced(program: hbs.AST.Program, file: TemplateFile, places: Place[]): hbs.AST.Program {
  const start = { line: 1, column: 0 };
  const beginning = { type: 'ContentStatement', loc: { source: '', start, end: start } };
  const number = places.push({ file, span: { start: 0, end: 0 } }) - 1;
  return { ...program, body: [call(here, beginning, number), ...tracedInside(program, file, places).body] };
}

function tracedInside(program: hbs.AST.Program, file: TemplateFile, places: Place[]): hbs.AST.Program {
  const number = (place: Omit<Place, 'file'>): number => places.push({ file, ...place }) - 1;
  const statement = (node: hbs.AST.Statement): hbs.AST.Statement[] => {
    const { type, value } = node as hbs.AST.ContentStatement;
    if (type === 'ContentStatement') {
      const { start } = spanOf(node, file.text);
      return pieces(value).flatMap(({ text, offset }) => {
        const words = text.trim() || text;
        const from = start + offset + text.indexOf(words);
        const span = { start: from, end: from + words.length };
        return [call(here, node, number({ span })), { ...node, value: text, original: text } as hbs.AST.Statement];
      });
    }
    const place = number({ span: spanOf(node, file.text), node });
    if (type === 'PartialStatement') return [call(here, node, place), call(calling, node, place), node, call(back, node)];
    const block = node as hbs.AST.BlockStatement;
    const inside = {
      ...(block.program && { program: tracedInside(block.program, file, places) }),
      // Handlebars takes the first statement of a chained `else` for its block.
      ...(block.inverse && { inverse: { ...tracedInside(block.inverse, file, places), chained: false } }),
    };
    return [call(here, node, place), { ...node, ...inside }];
  };
  return { ...program, body: program.body.flatMap(statement) };
}

/** A text as tags and what stands between them. */
function pieces(text: string): { text: string; offset: number }[] {
  const cuts = [...text.matchAll(tagPattern)].flatMap(({ index, 0: tag }) => [index, index + tag.length]);
  const edges = [...new Set([0, ...cuts, text.length])];
  return edges.slice(0, -1).map((offset, index) => ({ text: text.slice(offset, edges[index + 1]), offset }));
}

/** `{{{name number}}}` at the place of another statement. */
function call(name: string, { loc }: hbs.AST.Statement, place?: number): hbs.AST.MustacheStatement {
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
  const params = place === undefined ? [] : [{ type: 'NumberLiteral', value: place, original: place, loc }];
  const strip = { open: false, close: false };
  return { type: 'MustacheStatement', path, params, hash: undefined, escaped: false, strip, loc } as unknown as hbs.AST.MustacheStatement;
}
