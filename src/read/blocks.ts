/** Paragraphs, tables and boxes of a story, in their order. (ISO/IEC 29500-1, 17.2) */
import { type BoxSource, chosenVariant } from './drawings.ts';
import type { Line } from './inline.ts';
import { openPage, type Surroundings } from './layers.ts';
import { letteredParagraph, paragraphOf, readLine } from './paragraph.ts';
import type { Story } from './story.ts';
import { readTable } from './table.ts';
import type { Block, Box } from './tree.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

export function readBlocks(container: Element, around: Surroundings, story: Story): Block[] {
  const blocks: Block[] = [];
  new BlockReader(around, story, blocks).whole(container);
  return blocks;
}

class BlockReader {
  private readonly around: Surroundings;
  private readonly story: Story;
  private readonly blocks: Block[];
  /** A paragraph whose end has been deleted: it goes on in the next one. */
  private unended: { readonly element: Element; readonly line: Line; readonly index: number } | null = null;

  constructor(around: Surroundings, story: Story, blocks: Block[]) {
    this.around = around;
    this.story = story;
    this.blocks = blocks;
  }

  whole(container: Element): void {
    this.all(container);
    this.end();
  }

  private all(container: Element): void {
    for (const child of elementsOf(container)) this.one(child);
  }

  private one(element: Element): void {
    if (element.name === 'w:p') this.paragraph(element);
    else if (element.name === 'w:tbl') this.table(element);
    else if (/^w:(?:sdt|customXml|ins|moveTo)$/u.test(element.name)) this.all(childOf(element, 'w:sdtContent') ?? element);
    else if (element.name === 'mc:AlternateContent') this.all(chosenVariant(element) ?? element);
    else aside[element.name]?.(this.story, element.attributes['w:id'] ?? '');
  }

  private table(element: Element): void {
    this.end();
    this.blocks.push(readTable(element, this.story, readBlocks));
  }

  private paragraph(element: Element): void {
    const { story, around } = this;
    const index = this.unended?.index ?? story.nextParagraph();
    const line = joined(this.unended?.line, readLine(element, around, story));
    this.unended = null;
    if (endIsDeleted(element, story)) this.unended = { element, line, index };
    else this.put(element, line, index);
  }

  private put(element: Element, line: Line, index: number): void {
    this.blocks.push(paragraphOf(element, line, index, this.around, this.story));
    for (const box of line.boxes) this.blocks.push(boxOf(box, index, this.story));
    const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr');
    if (section) this.story.sectionEnds.push({ properties: section, lastParagraph: index });
  }

  /** Nothing follows to go on in; a paragraph of which everything has been deleted is gone but for what was in it. */
  private end(): void {
    const { unended } = this;
    this.unended = null;
    if (unended) this.put(unended.element, unended.line, unended.index);
  }
}

const embedded = ({ file }: Story) =>
  void file.told.add('Tệp có nhúng một tài liệu khác, phần ấy không đọc được; cần mở bằng Word rồi ghi lại');

/** What stands between blocks and is none. */
const aside: Readonly<Record<string, (story: Story, id: string) => void>> = {
  'w:commentRangeStart': (story, id) => story.openComment(id),
  'w:commentRangeEnd': (story, id) => story.closeComment(id),
  'w:altChunk': embedded,
  'w:subDoc': embedded,
};

function joined(before: Line | undefined, line: Line): Line {
  if (!before) return line;
  return {
    runs: [...before.runs, ...line.runs],
    drawings: [...before.drawings, ...line.drawings],
    boxes: [...before.boxes, ...line.boxes],
    page: before.page || line.page,
  };
}

/** Word tracks the end of a paragraph as a change of its last mark. */
function endIsDeleted(element: Element, story: Story): boolean {
  const properties = childOf(element, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const format = childOf(properties, 'w:pPrChange');
  if (format) story.changed('format', format, '');
  const inserted = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo');
  if (inserted) story.changed('ins', inserted, '');
  const deleted = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  if (deleted?.name === 'w:del') story.changed('del', deleted, '');
  return deleted !== undefined;
}

function boxOf(source: BoxSource, anchor: number, story: Story): Box {
  const { content, words, width, height, bordered } = source;
  const blocks = content ? readBlocks(content, openPage, story) : [letteredParagraph(words, story)];
  return { kind: 'box', blocks, anchor, width, height, bordered };
}
