/** Lines and paragraphs of the text that stand too near or too far apart. (Phụ lục I, mục II.6.e) */
import type { WordFile } from '../../read/tree.ts';
import { partsOf } from '../parts.ts';
import { closeParagraphs, wrongLines } from '../rules/body.ts';
import { attributeOf, documentPart, rewrite, withAttribute, withoutAttribute, type XmlParts } from './xml-text.ts';

/** Six points, and a single line. */
const [gap, line] = [120, 240];

export function mendSpacing(parts: XmlParts, file: WordFile): string[] {
  const inspected = { ...partsOf(file), file };
  const [lines, gaps] = [wrongLines(inspected), closeParagraphs(inspected)].map(
    (all) => new Set(all.map(({ paragraph }) => paragraph.index)),
  );
  const text = parts.get(documentPart) ?? '';
  // Boxes stand twice in the file, and deleted ends join paragraphs: then none can be told from another.
  if ((lines?.size ?? 0) + (gaps?.size ?? 0) === 0 || [...text.matchAll(/<w:p[\s/>]/gu)].length !== inspected.placed.length) return [];
  let index = -1;
  const done = rewrite(parts, documentPart, (all) =>
    all.replace(/<w:p(?:\s[^>]*)?\/>|<w:p(?:\s[^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?/gsu, (start) => {
      index++;
      const [isWrong, isClose] = [lines?.has(index) ?? false, gaps?.has(index) ?? false];
      const isContextual = inspected.placed[index]?.paragraph.layout.contextual ?? false;
      return isWrong || isClose ? withSpacing(start, { isWrong, isClose, isContextual }) : start;
    }),
  );
  return done ? ['đặt lại giãn cách dòng, khoảng cách đoạn của nội dung'] : [];
}

interface Slip {
  readonly isWrong: boolean;
  readonly isClose: boolean;
  readonly isContextual: boolean;
}

function withSpacing(start: string, slip: Slip): string {
  const properties = /<w:pPr>.*<\/w:pPr>/su.exec(start)?.[0];
  if (!properties) return start.endsWith('/>') ? start : `${start}<w:pPr>${spaced('<w:spacing/>', slip)}</w:pPr>`;
  // Letters have a spacing too, further on.
  const end = properties.search(/<w:(?:rPr|sectPr|pPrChange)[\s/>]|<\/w:pPr>/u);
  const own = withElement(properties.slice(0, end), 'w:spacing', behindSpacing, (element) => spaced(element, slip));
  const apart = slip.isClose && slip.isContextual ? withElement(own, 'w:contextualSpacing', behindContextual, () => never) : own;
  return start.replace(properties, () => apart + properties.slice(end));
}

/** Neighbours of one style leave their gap. */
const never = '<w:contextualSpacing w:val="0"/>';

/** The element changed, or made where it has to stand: before the first of those behind it. */
function withElement(properties: string, name: string, behind: RegExp, change: (element: string) => string): string {
  const own = new RegExp(`<${name}[\\s/][^>]*>`, 'u').exec(properties)?.[0];
  if (own) return properties.replace(own, () => change(own));
  const at = properties.search(behind);
  const place = at < 0 ? properties.length : at;
  return properties.slice(0, place) + change(`<${name}/>`) + properties.slice(place);
}

/** What stands behind them in a paragraph's properties. (ISO/IEC 29500-1, 17.3.1.26) */
const last = 'mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle';
const behindSpacing = new RegExp(`<w:(?:ind|contextualSpacing|${last})[\\s/>]`, 'u');
const behindContextual = new RegExp(`<w:(?:${last})[\\s/>]`, 'u');

function spaced(element: string, { isWrong, isClose }: Slip): string {
  const lined = isWrong ? withAttribute(withAttribute(element, 'w:line', line), 'w:lineRule', 'auto') : element;
  if (!isClose) return lined;
  const own = withoutAttribute(withoutAttribute(lined, 'w:beforeAutospacing'), 'w:beforeLines');
  return Number(attributeOf(own, 'w:before') ?? 0) >= gap ? own : withAttribute(own, 'w:before', gap);
}
