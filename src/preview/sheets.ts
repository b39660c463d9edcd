/** The pages of a document as sheets of HTML, each paragraph with the line where it was typed. */
import { styleOf } from '../decree30.ts';
import type { Document, Footnote, Paragraph } from '../document.ts';
import { type CutPage, cutPages } from '../layout/cut.ts';
import { headingsOf } from '../write/headings.ts';
import { blockHtml, escaped, notesHtml, paragraphHtml, type Sheet } from '../write/html-blocks.ts';
import type { Places, Spot } from './spots.ts';

/** What is drawn of a document. */
export interface Drawn {
  readonly sheets: readonly string[];
  readonly spots: readonly Spot[];
}

/** Draws the pages. */
export function drawSheets(document: Document, places: Places): Drawn {
  const spots: Spot[] = [];
  const notes: Footnote[] = [];
  const headings = headingsOf(document);
  const sheets = cutPages(document).map((page, index) => {
    const attributesOf = (words: Paragraph | Footnote): string => {
      const spot = { id: `d${index}-${spots.length}`, sheet: index, typed: places.typedIn(words) };
      spots.push(spot);
      return ` tabindex="-1" data-doan="${spot.id}"${lineOf(spot, places)}${partOf(words, page)}`;
    };
    return sheetHtml(page, index, { headings, notes, attributesOf });
  });
  return { sheets, spots };
}

function lineOf({ typed }: Spot, places: Places): string {
  const first = typed.find(({ isThere }) => isThere);
  const place = first && places.placeOf(first.file, first.span);
  return place ? ` data-tep="${escaped(place.file)}" data-dong="${place.line}"` : '';
}

/** A paragraph over the page's end: its first part fills its last line, its last part begins without an indent. */
function partOf(words: Paragraph | Footnote, { begins, ends }: CutPage): string {
  if (words.kind !== 'paragraph') return '';
  const isFilled = begins.has(words) && styleOf(words.role).align === 'justify';
  const names = [...(isFilled ? ['dau'] : []), ...(ends.has(words) ? ['cuoi'] : [])];
  return names.length === 0 ? '' : ` data-phan="${names.join(' ')}"`;
}

function sheetHtml(page: CutPage, index: number, sheet: Sheet): string {
  const first = sheet.notes.length;
  const blocks = page.blocks.map((block) => blockHtml(block, sheet));
  const notes = notesHtml(sheet, first);
  const foot = page.footer.map((paragraph) => paragraphHtml(paragraph, null, sheet));
  return [
    `<section class="to${page.landscape ? ' ngang' : ''}" aria-label="Tờ ${index + 1}">`,
    ...(page.number > 1 ? [`<p class="so_trang">${page.number}</p>`] : []),
    `<div class="chu${page.isFlush ? ' sat' : ''}">`,
    ...blocks,
    '</div>',
    ...notes,
    ...(foot.length > 0 ? ['<footer>', ...foot, '</footer>'] : []),
    '</section>',
  ].join('\n');
}
