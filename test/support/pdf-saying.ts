/** A PDF of which each page says some words, drawn as LibreOffice draws them: by codes of a font that tells its characters. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

const hexadecimal = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')).join('');

/** `wrap` stands around the drawing of a page's words: `/Artifact BMC … EMC`. */
export async function pdfSaying(pages: readonly string[], wrap: (drawing: string) => string = (drawing) => drawing): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const characters = [...new Set(pages.join(''))].map((character) => `<${hexadecimal(character)}> <${hexadecimal(character)}>`);
  const map = `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n${characters.join('\n')}\nendbfchar`;
  const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'AAAAAA+Tinos', ToUnicode: context.register(context.flateStream(map)) };
  for (const words of pages) {
    const page = pdf.addPage();
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(context.obj(font)) } }));
    const drawing = wrap(`BT\n50 700 Td /F1 14 Tf[<${hexadecimal(words)}>-1<>]TJ\nET`);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(drawing)));
  }
  return pdf.save();
}
