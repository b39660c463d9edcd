/** From a value's text back to the characters it was read from. */
import type { Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import type { Style, TextNode } from './tree.ts';
import { isSpace, ownPlaces } from './working-copy.ts';

/** Where each unit of a text begins and ends in the source. */
interface Alignment {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A text that stands in the source as it is, from an offset on; most do, and one may be as long as a file. */
function unchanged(from: number, length: number): Alignment {
  return { starts: ownPlaces(from + length).subarray(from), ends: ownPlaces(from + length + 1).subarray(from + 1) };
}

/** The place of a part of a value, in the working copy; undefined when it cannot be told. */
export function placeOfRange(source: string, node: TextNode, range: Span): Span | undefined {
  const { raw, final } = alignmentOf(source, node);
  const first = final?.starts[Math.min(range.start, node.text.length - 1)];
  const last = final?.ends[Math.min(Math.max(range.start, range.end - 1), node.text.length - 1)];
  if (first === undefined || last === undefined) return undefined;
  const start = raw.starts[first];
  const end = raw.ends[Math.max(first, last - 1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A long text may be complained of in many places. */
const known = new WeakMap<TextNode, { readonly raw: Alignment; readonly final: Alignment | undefined }>();

function alignmentOf(source: string, node: TextNode) {
  const alignment = known.get(node) ?? { raw: alignRaw(source, node), final: alignNormal(node.raw, node.text) };
  known.set(node, alignment);
  return alignment;
}

/** Walks the source beside the text as YAML read it: white space may have been folded, quotes and escapes taken off. */
function alignRaw(source: string, { raw, span, style }: TextNode): Alignment {
  if (span.end - span.start === raw.length && source.slice(span.start, span.end) === raw) return unchanged(span.start, raw.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = span.start;
  let end = at;
  for (let index = 0; index < raw.length; index++) {
    // The second half of a character that was written as one escape.
    if (index > 0 && end > at && /[\udc00-\udfff]/.test(raw.charAt(index)) && source.charAt(at) === '\\') {
      starts.push(at);
      ends.push(end);
      continue;
    }
    at = skip(source, Math.min(end, span.end), span.end, raw.charAt(index), style);
    end = at + widthAt(source, at, raw.charAt(index), style);
    starts.push(at);
    ends.push(end);
  }
  return { starts, ends };
}

function skip(source: string, from: number, to: number, wanted: string, style: Style): number {
  let at = from;
  while (at < to) {
    const here = source.charAt(at);
    if (here === wanted || (isSpace(here) && isSpace(wanted))) return at;
    if (style === 'double' && here === '\\' && /[\r\n]/.test(source.charAt(at + 1))) at += 2;
    else if (isSpace(here)) at++;
    else return at;
  }
  return at;
}

function widthAt(source: string, at: number, wanted: string, style: Style): number {
  const here = source.charAt(at);
  if (style === 'single' && here === "'" && wanted === "'") return 2;
  if (style !== 'double' || here !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[source.charAt(at + 1)] ?? 2;
}

/** NFC works within a letter and its marks (Korean letters compose with each other); each such group is mapped as a whole. */
function alignNormal(raw: string, text: string): Alignment | undefined {
  if (raw === text) return unchanged(0, raw.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let built = '';
  for (const { 0: group, index } of matches(raw, /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gsu)) {
    const normal = group.normalize('NFC');
    const same = normal === group;
    for (let unit = 0; unit < normal.length; unit++) {
      starts.push(same ? index + unit : index);
      ends.push(same ? index + unit + 1 : index + group.length);
    }
    built += normal;
  }
  return built.length === text.length ? { starts, ends } : undefined;
}
