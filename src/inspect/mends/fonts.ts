/** Times New Roman wherever another font is named, but for fonts of signs and those from before Unicode, whose letters would change. */
import { page } from '../../decree30.ts';
import { attributeOf, rewrite, withAttribute, withoutAttribute, type XmlParts } from './xml-text.ts';

const kept = /^(?:symbol|wingdings|webdings|mt extra|cambria math|marlett|\.vn|vni\b)/iu;
const slots = ['ascii', 'hAnsi', 'cs', 'eastAsia'] as const;
const written = /^word\/(?:document|styles|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

export function mendFonts(parts: XmlParts): string[] {
  const names = [...parts.keys()].filter((name) => written.test(name));
  const changed = names.filter((name) => rewrite(parts, name, (text) => text.replace(/<w:rFonts[\s/][^>]*>/gu, times)));
  return changed.length > 0 ? [`đổi phông chữ sang ${page.font}`] : [];
}

function times(element: string): string {
  return slots.reduce((all, slot) => {
    const name = attributeOf(all, `w:${slot}`);
    const theme = attributeOf(all, `w:${slot}Theme`);
    if (name === undefined && theme === undefined) return all;
    if (theme === undefined && (name === page.font || kept.test(name ?? ''))) return all;
    return withAttribute(withoutAttribute(all, `w:${slot}Theme`), `w:${slot}`, page.font);
  }, element);
}
