/** A page number in the middle of the top margin, from the second page on. (Phụ lục I, mục I.7) */
import type { WordFile } from '../../read/tree.ts';
import { isLongerThanAPage } from '../least-height.ts';
import { headerNumbers } from '../rules/page-numbers.ts';
import { documentPart, rewrite, withAttribute, type XmlParts } from './xml-text.ts';

const part = 'word/dau_trang_tdkt.xml';
const id = 'rIdTdktSoTrang';
const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

const letters =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>';
const field = `<w:r>${letters}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${letters}<w:instrText>PAGE</w:instrText></w:r><w:r>${letters}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${letters}<w:t>2</w:t></w:r><w:r>${letters}<w:fldChar w:fldCharType="end"/></w:r>`;
const paragraph = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p>`;

export function mendPageNumbers(parts: XmlParts, file: WordFile): string[] {
  const [first] = file.sections;
  if (!first || parts.get(documentPart)?.includes('<w:sectPrChange')) return [];
  if (headerNumbers(file).length > 0) return firstPage(parts, file);
  const isFree = file.sections.every(({ headers, footers }) => [headers, footers].every((edge) => edge.default.length === 0));
  if (!isFree || !isLongerThanAPage(file)) return [];
  return addHeader(parts) ? ['thêm số trang ở giữa lề trên, trang đầu để trống'] : [];
}

/** A number that stands on the first page too: that page gets a header of its own, which is empty. */
function firstPage(parts: XmlParts, { sections: [first] }: WordFile): string[] {
  if (!first || first.titlePage || (first.pageNumbers.start ?? 1) !== 1) return [];
  let done = false;
  rewrite(parts, documentPart, (text) =>
    text.replace(/<w:sectPr(?:\s[^>]*)?>.*?<\/w:sectPr>/su, (section) => {
      done = true;
      return withTitlePage(section);
    }),
  );
  return done ? ['bỏ số trang ở trang thứ nhất'] : [];
}

/** Before what has to stand behind it. (ISO/IEC 29500-1, 17.6.18) */
function withTitlePage(section: string): string {
  if (section.includes('<w:titlePg')) return section.replace(/<w:titlePg[^>]*>/u, '<w:titlePg/>');
  return section.replace(
    /<w:(?:textDirection|bidi|rtlGutter|docGrid|printerSettings)[\s/>]|<\/w:sectPr>/u,
    (next) => `<w:titlePg/>${next}`,
  );
}

function addHeader(parts: XmlParts): boolean {
  if (!parts.has(relations) || !parts.has(types) || !/<w:sectPr[\s>]/u.test(parts.get(documentPart) ?? '')) return false;
  parts.set(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${main}">${paragraph}</w:hdr>`);
  rewrite(parts, relations, (text) =>
    text.replace('</Relationships>', `<Relationship Id="${id}" Type="${relationType}" Target="dau_trang_tdkt.xml"/></Relationships>`),
  );
  rewrite(parts, types, (text) => text.replace('</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`));
  return rewrite(parts, documentPart, (text) => {
    const rooted = text.replace(/<w:document[\s>][^>]*>|<w:document>/u, (root) => withRelations(root));
    return rooted.replace(/<w:sectPr(?:\s[^>]*)?>.*?<\/w:sectPr>/su, (section) =>
      withTitlePage(section).replace(/^<w:sectPr[^>]*>/u, (tag) => `${tag}<w:headerReference w:type="default" r:id="${id}"/>`),
    );
  });
}

function withRelations(root: string): string {
  if (/\sxmlns:r="/u.test(root)) return root;
  return withAttribute(root, 'xmlns:r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships');
}
