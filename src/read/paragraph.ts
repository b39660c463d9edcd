/** A paragraph with what its looks come to: the file's defaults, its table, its style, its list, its own. (ISO/IEC 29500-1, 17.7.2) */
import { type Letters, type Line, readInline } from './inline.ts';
import type { Surroundings } from './layers.ts';
import { openPage } from './layers.ts';
import { above, type ParagraphLayer, paragraphLayer, paragraphLayout } from './paragraph-format.ts';
import { effective, over, type RunLayer, runLayer, styled } from './run-format.ts';
import type { Story } from './story.ts';
import { type NumberReference, numberReference, type ResolvedStyle } from './styles.ts';
import { tidyRuns } from './tidy-runs.ts';
import type { AutoNumber, Paragraph } from './tree.ts';
import { childOf, type Element, valOf } from './xml.ts';

/** What stands in it, as Word keeps it. */
export function readLine(element: Element, around: Surroundings, story: Story): Line {
  return readInline(element, lettersOf(styleOf(element, story), around, story), story);
}

function styleOf(element: Element, story: Story): ResolvedStyle {
  return story.file.styles.style('paragraph', valOf(childOf(element, 'w:pPr'), 'w:pStyle'));
}

function lettersOf(style: ResolvedStyle, around: Surroundings, story: Story): Letters {
  return { defaults: story.file.styles.defaults.run, styles: [around.run, style.run] };
}

/** The paragraph whose end an element is; `line` may have begun in others. */
export function paragraphOf(element: Element, line: Line, index: number, around: Surroundings, story: Story): Paragraph {
  const properties = childOf(element, 'w:pPr');
  const style = styleOf(element, story);
  const { defaults, styles } = lettersOf(style, around, story);
  const end = over(styled(defaults, styles), runLayer(childOf(properties, 'w:rPr'), story.file.fonts));
  const { size, font } = effective(end, 'ệ');
  const reference = numberReference(properties, style.number);
  return {
    kind: 'paragraph',
    index,
    style: { id: style.id, name: style.name },
    number: reference && numberOf(reference, end, story),
    runs: tidyRuns(line.runs, story.file.told),
    layout: paragraphLayout(layoutLayer(properties, style, reference, around, story)),
    drawings: line.drawings,
    end: { size, font },
    page: line.page || story.page,
  };
}

function layoutLayer(
  properties: Element | undefined,
  style: ResolvedStyle,
  reference: NumberReference | null,
  around: Surroundings,
  { file: { styles, lists } }: Story,
): ParagraphLayer {
  const named = above(above(styles.defaults.paragraph, around.paragraph), style.paragraph);
  const level = childOf(properties, 'w:numPr') && reference && lists.get(reference.list)?.levels.get(reference.level);
  return above(level ? above(named, level.paragraph) : named, paragraphLayer(properties));
}

/** A number looks as the paragraph's end does, but for what its list says. */
function numberOf({ list: id, level }: NumberReference, end: RunLayer, story: Story): AutoNumber | null {
  const list = story.file.lists.get(id);
  const own = list?.levels.get(level);
  if (!list || !own) return null;
  const text = story.counters.next(list, level);
  const { bold, italic } = effective(over(end, own.run), '');
  return text === '' ? null : { text, level, bullet: own.format === 'bullet', bold, italic };
}

/** Letters that were drawn as a picture (WordArt), as a paragraph of the default style. */
export function letteredParagraph(words: string, story: Story): Paragraph {
  const element: Element = { name: 'w:p', attributes: {}, children: [] };
  const index = story.nextParagraph();
  const format = effective(styled(story.file.styles.defaults.run, [styleOf(element, story).run]), words);
  const line: Line = { runs: [{ ...format, text: words }], drawings: [], boxes: [], page: 0 };
  return paragraphOf(element, line, index, openPage, story);
}
