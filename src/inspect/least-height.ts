/** Whether a file surely has a second page: by the least height that its text can have. */
import { paragraphsIn, textOf } from '../read/text.ts';
import type { Block, Paragraph, Table, WordFile } from '../read/tree.ts';

const pointsOfMm = 72 / 25.4;

/** Of Times New Roman: no text is set closer than so many parts of its size a letter, and no single line lower. */
const [narrowest, single] = [0.4, 1.15];

export function isLongerThanAPage({ blocks, sections }: WordFile): boolean {
  const turned = paragraphsIn(blocks).some(
    ({ runs, layout, index }) => index > 0 && (layout.pageBreakBefore || runs.some((run) => run.break === 'page')),
  );
  const [first] = sections;
  if (turned || !first || sections.slice(1).some(({ start }) => start === 'page')) return turned || sections.length > 1;
  const { page, margins } = first;
  const [width, height] = [page.width - margins.left - margins.right, page.height - margins.top - margins.bottom].map(
    (mm) => mm * pointsOfMm,
  );
  return heightOf(blocks, width ?? 0) > (height ?? 0);
}

/** In points. */
function heightOf(blocks: readonly Block[], width: number): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + paragraphHeight(block, width);
    return block.kind === 'table' ? sum + tableHeight(block, width) : sum;
  }, 0);
}

function tableHeight({ grid, rows }: Table, width: number): number {
  const all = grid.reduce((sum, column) => sum + column, 0);
  const widthOf = (own: number) => (all > 0 && own > 0 ? own * pointsOfMm : width);
  const heights = rows.map(({ height, cells }) =>
    Math.max(
      height * pointsOfMm,
      ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => heightOf(cell.blocks, widthOf(cell.width))),
    ),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

function paragraphHeight(paragraph: Paragraph, width: number): number {
  const { runs, end, layout } = paragraph;
  const sizes = runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size);
  const size = sizes.length > 0 ? Math.min(...sizes) : end.size;
  const across = Math.max(width - (layout.indent.left + layout.indent.right) * pointsOfMm, size);
  const perLine = across / (narrowest * size);
  const lines = textOf(paragraph)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  const { rule, value } = layout.line;
  const line = rule === 'times' ? value * single * size : rule === 'exact' ? value : Math.max(value, single * size);
  return lines * line + (layout.contextual ? 0 : layout.spacing.before + layout.spacing.after);
}
