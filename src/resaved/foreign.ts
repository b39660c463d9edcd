/** What a file has that is not read (`read/tree.ts`): shading, narrowed letters, fields of a form … Whoever put it there wants to find it again. */

/** Parts that tdkt writes, and that Word and LibreOffice add unasked. */
const knownPart =
  /^(?:\[Content_Types\]\.xml|.*\.rels|.*\/|docProps\/(?:app|core|custom)\.xml|word\/(?:document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes|(?:header|footer)\d*)\.xml|word\/theme\/[^/]*)$/u;

/** Parts in which something can be seen. */
const seenPart = /^word\/(?:document|styles|footnotes|endnotes|(?:header|footer)\d*)\.xml$/u;

/** Elements that are read, or that nobody sees (ISO/IEC 29500-1, 17). */
const known = new Set(
  `document body hdr ftr footnotes footnote footnoteRef footnoteReference endnotes endnote separator continuationSeparator
  sectPr headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid formProt textDirection footnotePr endnotePr numFmt
  p pPr pStyle keepNext keepLines pageBreakBefore widowControl pBdr top left bottom right between bar tabs tab spacing ind contextualSpacing
  mirrorIndents jc outlineLvl suppressAutoHyphens suppressLineNumbers bidi snapToGrid autoSpaceDE autoSpaceDN adjustRightInd overflowPunct
  topLinePunct textAlignment r rPr rStyle rFonts b bCs i iCs u strike caps smallCaps vanish color sz szCs highlight vertAlign lang noProof kern
  rtl cs t br fldChar fldSimple instrText noBreakHyphen softHyphen lastRenderedPageBreak proofErr bookmarkStart bookmarkEnd
  tbl tblPr tblStyle tblW tblInd tblLayout tblLook tblCaption tblGrid gridCol tblCellMar tr trPr cantSplit tblHeader
  trHeight tc tcPr tcW tcMar tcBorders gridSpan vMerge vAlign noWrap hideMark
  tblBorders insideH insideV styles style name aliases basedOn next link uiPriority qFormat semiHidden unhideWhenUsed locked rsid latentStyles lsdException docDefaults
  rPrDefault pPrDefault autoRedefine`
    .split(/\s+/u)
    .map((name) => `w:${name}`),
);

/** Elements that are known, with something in them that is not: letters set wider, borders of one cell, cells that begin elsewhere. */
const unread =
  /<w:body>.*<w:tblBorders\b|<w:spacing\b[^>]*\bw:val=|<w:kern\b[^>]*\bw:val="[^"0]|<w:tcBorders\b[^>]*>\s*<w:|<w:textDirection\b[^>]*\bw:val="(?!lrTb)|<w:noWrap\b(?![^>]*"(?:0|false)")|<w:vAlign\b[^>]*"bottom"/su;

/** `parts`: names, and the text of those that are asked for. */
export function hasForeign(names: readonly string[], textOf: (name: string) => string): boolean {
  return names.some((name) => !knownPart.test(name) || (seenPart.test(name) && isForeign(textOf(name))));
}

function isForeign(xml: string): boolean {
  if (unread.test(xml)) return true;
  for (const [, name = ''] of xml.matchAll(/<([\w:.-]+)/gu)) if (!known.has(name)) return true;
  return xml.includes('<w:vAlign') && rowsOf(xml).some(isCentredOutsideHead);
}

function rowsOf(xml: string): string[] {
  return xml.match(/<w:tr\b.*?<\/w:tr>/gsu) ?? [];
}

/** Of our tables only the head has its words in the middle of its height. */
function isCentredOutsideHead(row: string): boolean {
  return /<w:vAlign\b[^>]*"center"/u.test(row) && !/<w:tblHeader(?:\s+w:val="(?:1|true|on)")?\s*\/>/u.test(row);
}
