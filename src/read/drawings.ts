/** Drawings: lines, pictures and shapes, and the words in boxes. DrawingML in `w:drawing`, VML in `w:pict`. (ISO/IEC 29500-1, 20; 29500-4, 19) */
import { fromEmu, points, rounded } from './measures.ts';
import type { Drawing } from './tree.ts';
import { below, childOf, type Element, elementsOf, wordsOf } from './xml.ts';

export interface BoxSource {
  /** Its blocks, or (`words`) letters drawn as a picture. */
  readonly content: Element | null;
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly bordered: boolean;
}

export interface Drawn {
  readonly drawings: Drawing[];
  readonly boxes: BoxSource[];
  readonly told: string[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Extensions by which a file offers what we read; of others its fallback is taken. */
const understood = /^(?:wps|wpg|wpc|w14|w15|wp14|a14|w16\w*)$/u;

/** The variant that is shown: what stands in `mc:AlternateContent` says one thing several times. */
export function chosenVariant(element: Element): Element | undefined {
  const variants = elementsOf(element);
  const choice = variants.find(
    ({ name, attributes }) =>
      name === 'mc:Choice' && (attributes['Requires'] ?? '').split(/\s+/u).every((prefix) => prefix === '' || understood.test(prefix)),
  );
  return choice ?? variants.find(({ name }) => name === 'mc:Fallback');
}

/** What one drawing shows. */
export function readDrawing(element: Element): Drawn {
  const drawn: Drawn = { drawings: [], boxes: [], told: [] };
  look(element, { width: 0, height: 0 }, drawn);
  return drawn;
}

function look(element: Element, size: Size, drawn: Drawn): void {
  const own = sizeOf(element) ?? size;
  if (element.name === 'v:shapetype') return;
  if (element.name === 'pic:pic' || element.name === 'v:imagedata') drawn.drawings.push({ kind: 'picture', ...own });
  else if (element.name === 'v:textpath')
    drawn.boxes.push({ content: null, words: element.attributes['string'] ?? '', ...own, bordered: false });
  else if (shapes.has(element.name)) shape(element, own, drawn);
  else for (const child of shownIn(element)) look(child, own, drawn);
  if (/\/(?:chart|chartex|diagram)$/u.test(element.attributes['uri'] ?? '')) drawn.told.push(charts);
}

const shapes = new Set(['wps:wsp', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:polyline']);

function shownIn(element: Element): Element[] {
  if (element.name !== 'mc:AlternateContent') return elementsOf(element);
  const variant = chosenVariant(element);
  return variant ? elementsOf(variant) : [];
}

const charts = 'Chữ trong biểu đồ, sơ đồ (SmartArt) không đọc được';

function shape(element: Element, size: Size, drawn: Drawn): void {
  const content = below(element, 'w:txbxContent')[0];
  if (content && (wordsOf(content).trim() !== '' || below(content, 'w:drawing').length > 0 || below(content, 'w:pict').length > 0)) {
    drawn.boxes.push({ content, words: '', ...size, bordered: isBordered(element) });
    return;
  }
  const inner = ['v:imagedata', 'v:textpath'].flatMap((name) => below(element, name));
  for (const each of inner) look(each, size, drawn);
  if (inner.length === 0) drawn.drawings.push({ kind: isLine(element, size) ? 'line' : 'shape', ...size });
}

function isBordered(element: Element): boolean {
  const properties = childOf(element, 'wps:spPr');
  if (properties) return childOf(childOf(properties, 'a:ln'), 'a:noFill') === undefined;
  return !/^(?:f|false|0)$/u.test(element.attributes['stroked'] ?? '');
}

/** As thin as no shape is, in mm. */
const thin = 1;

function isLine(element: Element, { width, height }: Size): boolean {
  const preset = below(element, 'a:prstGeom')[0]?.attributes['prst'] ?? '';
  // 20 and 32 are the numbers of a line and of a straight connector among the shapes of VML.
  const ofVml = element.name === 'v:line' || /_t(?:20|32)$/u.test(element.attributes['type'] ?? '');
  return ofVml || /^(?:line|straightConnector1)$/u.test(preset) || (width > 5 * thin && height < thin);
}

function sizeOf(element: Element): Size | null {
  const extent = childOf(element, 'wp:extent') ?? childOf(childOf(childOf(element, 'wps:spPr'), 'a:xfrm'), 'a:ext');
  if (extent) return { width: fromEmu(extent.attributes['cx']), height: fromEmu(extent.attributes['cy']) };
  if (element.name === 'v:line') return lineSize(element);
  const style = element.name.startsWith('v:') ? element.attributes['style'] : undefined;
  if (style === undefined) return null;
  const of = (name: string) => length(new RegExp(`(?:^|;)\\s*${name}:([^;]+)`, 'u').exec(style)?.[1]);
  return { width: of('width'), height: of('height') };
}

function lineSize({ attributes }: Element): Size {
  const [from, to] = ['from', 'to'].map((name) => (attributes[name] ?? '').split(',').map(length));
  return { width: Math.abs((to?.[0] ?? 0) - (from?.[0] ?? 0)), height: Math.abs((to?.[1] ?? 0) - (from?.[1] ?? 0)) };
}

/** A length of VML in mm; without a unit it is pixels, of which 96 are an inch. */
function length(value: string | undefined): number {
  return rounded(((points(value?.trim().replace(/px$/u, ''), 96 / 72) ?? 0) * 25.4) / 72);
}
