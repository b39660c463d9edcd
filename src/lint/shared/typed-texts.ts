/** The words of a plan as typed, one paragraph each, with the way back to their place. */
import type { Path, Problem } from '../../diagnostic.ts';
import { findAct } from '../../law/acts.ts';
import { paragraphs } from '../../plan/outline.ts';
import { fieldsHolding } from '../../schema/holdings.ts';

export interface Text {
  /** The value that it stands in. */
  readonly path: Path;
  /** The nearest field: `noi_dung`, `chu_tri`, `trich_yeu`, `dong` …; `''` never. */
  readonly key: string;
  /** Its offset in the value. */
  readonly start: number;
  /** As typed, marks and markers included. */
  readonly typed: string;
  /** The same, with spaces for line ends and tabs: offsets hold. */
  readonly text: string;
  /** The marker typed before it: `1.`, `a)`, `-` or `''`. */
  readonly so: string;
}

/** Words of the format, not of the document. */
const data = fieldsHolding('data');

/** Block text, one paragraph a line; in all other fields a line end is only a break. */
const blockText = fieldsHolding('prose', 'aside');

/** Every text of a plan, in file order. */
export function textsOf(input: unknown, path: Path = [], key = ''): Text[] {
  if (typeof input === 'string') return isData(key, input) ? [] : split(input, path, key);
  if (Array.isArray(input)) return input.flatMap((item, index) => textsOf(item, [...path, index], key));
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) => textsOf(value, [...path, name], name));
}

function isData(key: string, value: string): boolean {
  return data.has(key) || (key === 'can_cu' && findAct(value.trim()) !== undefined);
}

function split(value: string, path: Path, key: string): Text[] {
  const spans = blockText.has(key)
    ? paragraphs(value, path).map(({ vung, so }) => ({ ...vung, so }))
    : [{ start: 0, end: value.length, so: '' }];
  return spans
    .flatMap((span) => [...parts(value, span)])
    .map(({ start, end, so }) => {
      const typed = value.slice(start, end);
      return { path, key, start, typed, text: typed.replace(/[\n\t]/gu, ' '), so };
    });
}

/** Three pages without a line end are no paragraph, but a book pasted into a line; what stands before each of its words is not looked through whole. */
const longest = 10_000;

/** The paragraph, or one that is too long sentence by sentence, as many as fit. */
function* parts(value: string, span: Pick<Text, 'start' | 'so'> & { readonly end: number }): Generator<typeof span> {
  let { start, so } = span;
  for (; span.end - start > longest; so = '') {
    const end = start + lastBreak(value.slice(start, start + longest));
    yield { start, end, so };
    start = end;
  }
  yield { start, end: span.end, so };
}

/** Behind the last sentence of a text, else behind its last word; its end where there is none. */
function lastBreak(text: string): number {
  const sentence = Math.max(...['. ', '; ', '.\n', ';\n'].map((mark) => text.lastIndexOf(mark) + 1));
  return (sentence || text.lastIndexOf(' ')) + 1 || text.length;
}

/** All words of a plan in small letters, one space between them: to see at once what it does not speak of. */
export function plainWords({ texts }: { readonly texts: readonly Text[] }): string {
  const lines = texts.map(({ text }) => text);
  return lines
    .join(' ')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** A problem with a part of a text: `start` and `end` are offsets in `text.text`. */
export function inText(text: Text, start: number, end: number, rest: Omit<Problem, 'path' | 'at' | 'range'>): Problem {
  return { path: text.path, range: { start: text.start + start, end: text.start + end }, ...rest };
}
