/** What stands within a paragraph: runs of letters, tabs and breaks, marks of notes, fields by what they show. (ISO/IEC 29500-1, 17.3.3, 17.16) */
import { type BoxSource, chosenVariant, readDrawing } from './drawings.ts';
import { beginField, endField, instruct, isHidden, showField, shownField } from './fields.ts';
import { signsOf } from './number-formats.ts';
import { effective, over, type RunLayer, runLayer, styled } from './run-format.ts';
import type { Story } from './story.ts';
import type { Drawing, Revision, Run, RunFormat } from './tree.ts';
import { below, childOf, type Element, elementsOf, valOf, wordsOf } from './xml.ts';

export interface Line {
  readonly runs: Run[];
  readonly drawings: Drawing[];
  readonly boxes: BoxSource[];
  /** Of its first letters; 0 without any. */
  page: number;
}

/** How letters look before they choose a style or a format of their own. */
export interface Letters {
  readonly defaults: RunLayer;
  /** Of the table and of the paragraph. */
  readonly styles: readonly RunLayer[];
}

/** What holds for the runs below an element. */
interface Around {
  readonly link?: string;
  readonly inserted?: true;
  readonly deleted?: true;
}

export function readInline(element: Element, letters: Letters, story: Story): Line {
  const line: Line = { runs: [], drawings: [], boxes: [], page: 0 };
  new InlineReader(letters, story, line).all(element, {});
  return line;
}

class InlineReader {
  private readonly letters: Letters;
  readonly story: Story;
  private readonly line: Line;
  constructor(letters: Letters, story: Story, line: Line) {
    this.letters = letters;
    this.story = story;
    this.line = line;
  }

  all(element: Element, around: Around): void {
    for (const child of element.children) if (typeof child !== 'string') this.one(child, around);
  }

  private one(element: Element, around: Around): void {
    if (element.name === 'w:r') this.run(element, around);
    else if (wrappers.has(element.name)) this.all(childOf(element, 'w:sdtContent') ?? element, around);
    else elements[element.name]?.(this, element, around);
  }

  changed(kind: Revision['kind'], element: Element, around: Around): void {
    const from = this.line.runs.length;
    this.all(element, around);
    const words = this.line.runs.slice(from).map(({ text }) => text);
    this.story.changed(kind, element, words.join(''));
  }

  formula(element: Element, around: Around): void {
    this.story.file.told.add('Công thức toán chỉ đọc được chữ, không đọc được cách trình bày');
    this.say(below(element, 'm:t').map(wordsOf).join(''), this.plain(), around);
  }

  linkOf({ attributes }: Element): string {
    const target = this.story.relations.get(attributes['r:id'] ?? '')?.target ?? '';
    const anchor = attributes['w:anchor'];
    return anchor ? `${target}#${anchor}` : target;
  }

  simpleField(element: Element, around: Around): void {
    const { fields } = this.story;
    beginField(fields, null);
    instruct(fields, element.attributes['w:instr'] ?? '');
    showField(fields);
    this.all(element, around);
    this.closeField(this.plain(), around);
  }

  private plain(): RunLayer {
    return styled(this.letters.defaults, this.letters.styles);
  }

  private run(element: Element, around: Around): void {
    const properties = childOf(element, 'w:rPr');
    const { styles, fonts } = this.story.file;
    const named = valOf(properties, 'w:rStyle');
    const own = named === undefined ? [] : [styles.style('character', named).run];
    const layer = over(styled(this.letters.defaults, [...this.letters.styles, ...own]), runLayer(properties, fonts));
    const change = childOf(properties, 'w:rPrChange');
    if (change) this.story.changed('format', change, '');
    for (const child of elementsOf(element)) this.piece(child, layer, around);
  }

  piece(element: Element, layer: RunLayer, around: Around): void {
    const sign = signs[element.name];
    if (sign === undefined) pieces[element.name]?.(this, element, layer, around);
    else this.say(sign, layer, around);
  }

  fieldMark(element: Element, layer: RunLayer, around: Around): void {
    const { fields } = this.story;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') beginField(fields, element);
    else if (type === 'separate') showField(fields);
    else this.closeField(layer, around);
  }

  /** A field that has shown nothing yet is shown by its name, or by what can be told of it. */
  private closeField(layer: RunLayer, around: Around): void {
    const hidden = isHidden(this.story.fields.slice(0, -1));
    const ended = endField(this.story.fields);
    if (ended && !hidden) this.push(layer, around, ended);
  }

  drawing(element: Element, around: Around): void {
    if (around.deleted || isHidden(this.story.fields)) return;
    const { drawings, boxes, told } = readDrawing(element);
    this.line.drawings.push(...drawings);
    this.line.boxes.push(...boxes);
    for (const sentence of told) this.story.file.told.add(sentence);
  }

  say(text: string, layer: RunLayer, around: Around): void {
    if (text === '' || isHidden(this.story.fields)) return;
    if (!around.deleted) this.story.read(text);
    this.line.page ||= this.story.page;
    this.push(layer, around, { ...shownField(this.story.fields), text });
  }

  push(layer: RunLayer, around: Around, run: Omit<Run, keyof RunFormat>): void {
    this.line.runs.push({ ...effective(layer, run.text), ...around, ...run });
  }
}

/** What only holds together what stands in it. */
const wrappers = new Set(['w:sdt', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Beside runs. */
const elements: Readonly<Record<string, (reader: InlineReader, element: Element, around: Around) => void>> = {
  'w:hyperlink': (reader, element, around) => reader.all(element, { ...around, link: reader.linkOf(element) }),
  'w:ins': (reader, element, around) => reader.changed('ins', element, { ...around, inserted: true }),
  'w:moveTo': (reader, element, around) => reader.changed('moved', element, { ...around, inserted: true }),
  'w:del': (reader, element, around) => reader.changed('del', element, { ...around, deleted: true }),
  // What is moved is told where it stands now.
  'w:moveFrom': (reader, element, around) => reader.all(element, { ...around, deleted: true }),
  'w:fldSimple': (reader, element, around) => reader.simpleField(element, around),
  'mc:AlternateContent': (reader, element, around) => reader.all(chosenVariant(element) ?? element, around),
  'm:oMath': (reader, element, around) => reader.formula(element, around),
  'm:oMathPara': (reader, element, around) => reader.formula(element, around),
  'w:commentRangeStart': ({ story }, { attributes }) => story.openComment(attributes['w:id'] ?? ''),
  'w:commentRangeEnd': ({ story }, { attributes }) => story.closeComment(attributes['w:id'] ?? ''),
};

/** Letters that have elements of their own. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

type Piece = (reader: InlineReader, element: Element, layer: RunLayer, around: Around) => void;

const letters: Piece = (reader, element, layer, around) => reader.say(lettersOf(element), layer, around);
const note: Piece = (reader, element, layer, around) => reader.push(layer, around, { text: '', note: noteId(element) });
const drawing: Piece = (reader, element, _, around) => reader.drawing(element, around);

/** Within a run. */
const pieces: Readonly<Record<string, Piece>> = {
  'w:t': letters,
  'w:delText': letters,
  'w:br': (reader, { attributes }, layer, around) => {
    const type = attributes['w:type'];
    if (type === 'page' || type === 'column') reader.push(layer, around, { text: '', break: type });
    else reader.say('\n', layer, around);
  },
  'w:sym': (reader, { attributes }, layer, around) => reader.say(signsOf(signAt(attributes['w:char'])), layer, around),
  'w:ruby': (reader, element, _, around) => reader.all(childOf(element, 'w:rubyBase') ?? element, around),
  'w:footnoteReference': note,
  'w:endnoteReference': note,
  'w:commentReference': ({ story }, { attributes }) => story.commentAt(attributes['w:id'] ?? ''),
  'w:lastRenderedPageBreak': ({ story }) => void story.page++,
  'w:pgNum': (reader, _, layer, around) => reader.push(layer, around, { text: '', field: 'PAGE' }),
  'w:fldChar': (reader, element, layer, around) => reader.fieldMark(element, layer, around),
  'w:instrText': ({ story }, element) => instruct(story.fields, wordsOf(element)),
  'mc:AlternateContent': (reader, element, layer, around) => {
    for (const child of elementsOf(chosenVariant(element) ?? element)) reader.piece(child, layer, around);
  },
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': drawing,
};

function signAt(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0xffff ? String.fromCharCode(point) : '';
}

/** White space at the ends counts only where the file says so, and a line's end never does. */
function lettersOf(element: Element): string {
  const text = wordsOf(element).replace(/[\t\r\n]/gu, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/gu, '');
}

/** Footnotes and endnotes are numbered each by themselves. */
export function noteId({ name, attributes }: Element): string {
  return `${name.startsWith('w:endnote') ? 'e' : ''}${attributes['w:id'] ?? ''}`;
}
