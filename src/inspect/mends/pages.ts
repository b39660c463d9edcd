/** Paper and margins of every section that stands upright. */
import { page } from '../../decree30.ts';
import { attributeOf, documentPart, rewrite, withAttribute, type XmlParts } from './xml-text.ts';

const twipsOfMm = 1440 / 25.4;
const tolerance = 0.1;

export function mendPages(parts: XmlParts): string[] {
  let [papers, margins] = [0, 0];
  // A section whose layout was changed under tracking keeps its old one within.
  if (parts.get(documentPart)?.includes('<w:sectPrChange')) return [];
  rewrite(parts, documentPart, (text) =>
    text.replace(/<w:sectPr(?:\s[^>]*)?\/>|<w:sectPr[\s>].*?<\/w:sectPr>/gsu, (given) => {
      const section = whole(given);
      const sized = section.replace(/<w:pgSz[^>]*>/u, (size) => onA4(size));
      if (sized !== given) papers++;
      if (isLandscape(sized)) return sized;
      const set = sized.replace(/<w:pgMar[^>]*>/u, (element) => withinLimits(element));
      if (set !== sized) margins++;
      return set;
    }),
  );
  return [...(papers > 0 ? ['đặt khổ giấy A4'] : []), ...(margins > 0 ? ['đặt lại lề trang'] : [])];
}

/** A section that says nothing of its paper has that of Word, an American one. */
function whole(section: string): string {
  const open = section.endsWith('/>') && !section.includes('</w:sectPr>') ? `${section.slice(0, -2).trimEnd()}></w:sectPr>` : section;
  const missing = [
    ...(open.includes('<w:pgSz') ? [] : ['<w:pgSz w:w="12240" w:h="15840"/>']),
    ...(open.includes('<w:pgMar')
      ? []
      : ['<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>']),
  ];
  return missing.length === 0 ? open : open.replace(behind, (next) => missing.join('') + next);
}

/** What stands behind paper and margins. (ISO/IEC 29500-1, 17.6.18) */
const behind =
  /<w:(?:paperSrc|pgBorders|lnNumType|pgNumType|cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)[\s/>]|<\/w:sectPr>/u;

function isLandscape(section: string): boolean {
  const size = /<w:pgSz[^>]*>/u.exec(section)?.[0] ?? '';
  return Number(attributeOf(size, 'w:w')) > Number(attributeOf(size, 'w:h'));
}

function onA4(size: string): string {
  const [width, height] = ['w:w', 'w:h'].map((name) => Number(attributeOf(size, name)) / twipsOfMm);
  const [short, long] = [Math.min(width ?? 0, height ?? 0), Math.max(width ?? 0, height ?? 0)];
  if (Math.abs(short - page.width) <= 0.5 && Math.abs(long - page.height) <= 0.5) return size;
  const [a, b] = [page.width, page.height].map((length) => Math.round(length * twipsOfMm));
  const landscape = (width ?? 0) > (height ?? 0);
  return withAttribute(withAttribute(size, 'w:w', (landscape ? b : a) ?? 0), 'w:h', (landscape ? a : b) ?? 0);
}

/** The nearest length that the decree allows. */
function withinLimits(element: string): string {
  return (['top', 'bottom', 'left', 'right'] as const).reduce((all, side) => {
    const { min, max } = page.margin[side];
    const now = Math.abs(Number(attributeOf(all, `w:${side}`))) / twipsOfMm;
    if (!Number.isFinite(now) || (now >= min - tolerance && now <= max + tolerance)) return all;
    return withAttribute(all, `w:${side}`, Math.round(Math.min(Math.max(now, min), max) * twipsOfMm));
  }, element);
}
