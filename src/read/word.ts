/** `.docx` → what stands there. It never throws: what cannot be read is one sentence. (ISO/IEC 29500) */
import { aboutOf, evenDiffer } from './about.ts';
import { readBlocks } from './blocks.ts';
import { noteId } from './inline.ts';
import { openPage } from './layers.ts';
import { readLists } from './numbering.ts';
import { openPackage, type Package, type Part } from './package.ts';
import type { ThemeFonts } from './run-format.ts';
import { sectionsOf } from './sections.ts';
import { unreadable } from './sniff.ts';
import { type FileContext, Story } from './story.ts';
import { numberingStyles, readStyles } from './styles.ts';
import { paragraphsIn, textOf } from './text.ts';
import type { Block, Comment, Unreadable, WordFile } from './tree.ts';
import { below, childOf, childrenOf, type Element } from './xml.ts';

export function readWord(bytes: Uint8Array): WordFile | Unreadable {
  try {
    return readOrThrow(bytes);
  } catch {
    // What no file of ours has shown yet: a file is never worth more than a sentence.
    return unreadable('damaged');
  }
}

/** The same, for tests: that it throws is a bug of ours. */
export function readOrThrow(bytes: Uint8Array): WordFile | Unreadable {
  const file = openPackage(bytes);
  if ('message' in file) return file;
  return isDamaged(file) ? unreadable('damaged') : readPackage(file);
}

/** Without these nobody knows how the text looks, or which numbers it has: Word does not open it either. */
function isDamaged({ names, main, part }: Package): boolean {
  const needed = [...main.relations.values()].filter(({ type, external }) => !external && (type === 'styles' || type === 'numbering'));
  return needed.some(({ target }) => names.includes(target) && part(target) === null);
}

function readPackage(file: Package): WordFile {
  const context = contextOf(file);
  const { main, related } = file;
  const body = childOf(main.tree, 'w:body') ?? main.tree;
  const story = new Story(context, main);
  const blocks = readBlocks(body, openPage, story);
  const settings = related(main, 'settings')?.tree ?? null;
  return {
    ...aboutOf(file, settings, context.styles.language),
    blocks,
    sections: sectionsOf(story, body, evenDiffer(settings), edgeReader(file, context)),
    notes: notesOf(file, context),
    comments: commentsOf(file, context, story),
    revisions: story.revisions,
    told: [...context.told],
  };
}

function contextOf({ main, related }: Package): FileContext {
  const tree = (type: string): Element | null => related(main, type)?.tree ?? null;
  const fonts = themeFonts(tree('theme'));
  const styles = tree('styles');
  const lists = readLists(tree('numbering'), numberingStyles(styles), fonts);
  const told = new Set<string>();
  if (styles === null) told.add('Tệp không có bảng kiểu (styles.xml), nên phông chữ và cỡ chữ chỉ biết ở chỗ ghi trực tiếp');
  return { styles: readStyles(styles, lists, fonts), lists, fonts, told };
}

function themeFonts(tree: Element | null): ThemeFonts {
  const of = (name: string): string => childOf(below(tree, name)[0], 'a:latin')?.attributes['typeface'] ?? '';
  const [major, minor] = [of('a:majorFont'), of('a:minorFont')];
  return { majorAscii: major, majorHAnsi: major, minorAscii: minor, minorHAnsi: minor };
}

function edgeReader({ main, part }: Package, context: FileContext): (id: string) => readonly Block[] {
  const known = new Map<string, readonly Block[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const found = part(main.relations.get(id)?.target ?? '');
    const blocks = found ? readBlocks(found.tree, openPage, new Story(context, found)) : [];
    known.set(id, blocks);
    return blocks;
  };
}

function notesOf({ main, related }: Package, context: FileContext): Record<string, Block[]> {
  const of = (type: string, name: string) => {
    const part = related(main, type);
    // Those of a type draw the line above the notes.
    return childrenOf(part?.tree, name).flatMap((note) =>
      note.attributes['w:type'] ? [] : [[noteId(note), read(note, part, context)] as const],
    );
  };
  return Object.fromEntries([...of('footnotes', 'w:footnote'), ...of('endnotes', 'w:endnote')]);
}

function read(element: Element, part: Part | null, context: FileContext): Block[] {
  return readBlocks(element, openPage, new Story(context, part ?? { relations: new Map() }));
}

function commentsOf({ main, related }: Package, context: FileContext, story: Story): Comment[] {
  const part = related(main, 'comments');
  return childrenOf(part?.tree, 'w:comment').map((comment) => {
    const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = comment.attributes;
    const text = paragraphsIn(read(comment, part, context))
      .map(textOf)
      .join('\n');
    const about = story.commented.get(id);
    return { id, author, date, text, about: [...(about?.words.values() ?? [])].join('\n'), paragraphs: [...(about?.paragraphs ?? [])] };
  });
}
