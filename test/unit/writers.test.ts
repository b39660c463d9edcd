/** What every writer promises, whichever there are: each word of the document once and in its place, the same bytes twice. */
import { describe, expect, test } from 'vitest';
import { type Role, roleNames } from '../../src/decree30.ts';
import type { Block, Cell, Document, Inline, Paragraph, Table } from '../../src/document.ts';
import { type Format, formats, writers } from '../../src/write/index.ts';
import { write } from '../support/build.ts';
import { readBack } from '../support/read-back.ts';

const properties = { title: 'Kế hoạch', subject: 'Thi đua', issuer: 'Sở Nội vụ', keywords: ['2026'], custom: { ruleset: 'nd30-2020' } };
const page = { landscape: false, restart: true, footer: [] } as const;

const text = (words: string): Inline => ({ kind: 'text', text: words, bold: false, italic: false });
const paragraph = (role: Role, ...children: readonly Inline[]): Paragraph => ({ kind: 'paragraph', role, children });
const document = (blocks: readonly Block[], footer: readonly Paragraph[] = []): Document => ({
  properties,
  sections: [{ ...page, blocks, footer }],
});
const read = async (format: Format, written: Document) => readBack(format, await write(format, written));

/** Words that are found again, each only once, in the order in which they must be read. */
class Marks {
  readonly lanes: Record<'left' | 'right' | 'notes' | 'footer', string[]> = { left: [], right: [], notes: [], footer: [] };
  #count = 0;

  /** The next word, with others around it; in the running text it stands behind all words on either side of what came before. */
  word(...lanes: readonly (keyof Marks['lanes'])[]): Inline {
    this.#count += 1;
    const mark = `dấu${String(this.#count).padStart(4, '0')}`;
    for (const lane of lanes.length === 0 ? (['left', 'right'] as const) : lanes) this.lanes[lane].push(mark);
    return text(`phong trào ${mark} thi đua`);
  }
}

function cell(children: readonly Paragraph[], columnSpan = 1, rowSpan = 1): Cell {
  return { columnSpan, rowSpan, children };
}

/** A head of two rows with cells merged both ways, a group row, a cell of two paragraphs and an empty one. */
function table(marks: Marks): Table {
  const o = (role: Role = 'o_trai') => paragraph(role, marks.word());
  const row = (...cells: readonly Cell[]) => ({ height: 0, cells });
  return {
    kind: 'table',
    widths: [0, 40, 0],
    head: [row(cell([o('o_dau')], 1, 2), cell([o('o_dau')], 2)), row(cell([o('o_dau')]), cell([o('o_dau')]))],
    rows: [
      row(cell([o('o_nhom')], 3)),
      row(cell([o('o_giua')], 1, 2), cell([o(), o()]), cell([o('o_phai')])),
      { height: 20, cells: [cell([paragraph('o_trai')]), cell([o()])] },
    ],
  };
}

function columns(marks: Marks, place: 'dau' | 'cuoi', left: Role, right: Role): Block {
  const side = (role: Role, lane: 'left' | 'right') => [1, 2].map(() => paragraph(role, marks.word(lane)));
  return {
    kind: 'columns',
    place,
    rows: [1, 2].map(() => ({ left: side(left, 'left'), right: [...side(right, 'right'), { kind: 'drawnLine' } as const] })),
  };
}

/** All that a document may hold. */
function everything(marks: Marks): Document {
  const bold = { ...(marks.word() as Extract<Inline, { kind: 'text' }>), bold: true };
  const note: Inline = { kind: 'footnote', children: [marks.word('notes'), { kind: 'break' }, marks.word('notes')] };
  const blocks: Block[] = [
    paragraph('noi_dung', bold, text(' '), marks.word(), note, text(' '), marks.word()),
    columns(marks, 'dau', 'co_quan_ban_hanh', 'quoc_hieu'),
    ...roleNames.map((role) => paragraph(role, marks.word(), { kind: 'break' }, marks.word())),
    { kind: 'drawnLine' },
    table(marks),
    { kind: 'pageBreak' },
    paragraph('noi_dung', marks.word(), { kind: 'footnote', children: [marks.word('notes')] }),
    columns(marks, 'cuoi', 'noi_nhan_muc', 'chuc_vu'),
  ];
  const turned = [paragraph('muc', marks.word()), table(marks)];
  const footer = [paragraph('lien_he', marks.word('footer')), paragraph('lien_he', marks.word('footer'))];
  return {
    properties,
    sections: [
      { ...page, blocks, footer },
      { ...page, landscape: true, restart: false, blocks: turned },
      { ...page, blocks: [paragraph('phu_luc', marks.word())] },
    ],
  };
}

const odd = [
  'a < b > c & d',
  '“kép” "thẳng" \'đơn\' `ngược`',
  ']]> <!-- --> </p> &amp; &#65; {{ten}} {{{ten}}}',
  '* sao ** _gạch_ # thăng | đứng \\ ngược ~ ngã',
  'Tiếng Việt: ỨỪỬỮỰ ứừửữự, tổ hợp: Đ\u1eb7\u0323c',
  'ngoài mặt phẳng cơ bản: 𝄞 😀 你好',
  'x² ½ № … – — ∑ 10\u202f000',
  '- gạch đầu dòng',
  '1. số đầu dòng',
];

describe.each(formats)('%s', (format) => {
  test('has each word once, in the order of reading', async () => {
    const marks = new Marks();
    const output = await read(format, everything(marks));
    const found = output.match(/(?<![\p{L}\p{N}])dấu\d{4}(?![\p{L}\p{N}])/gu) ?? [];
    const all = new Set(Object.values(marks.lanes).flat());
    expect([...found].sort()).toEqual([...all].sort());
    for (const lane of Object.values(marks.lanes)) {
      const own = new Set(lane);
      expect(found.filter((mark) => own.has(mark))).toEqual(lane);
    }
  });

  test.each(odd)('keeps %j', async (words) => {
    expect(await read(format, document([paragraph('noi_dung', text(words))]))).toContain(words);
  });

  test('writes nothing for a document without words', async () => {
    const empty = [document([]), document([paragraph('noi_dung')]), { properties, sections: [] }];
    for (const each of empty) expect((await read(format, each)).trim()).toBe('');
  });

  test('writes the same bytes twice, and may replace what it wrote', async () => {
    const [once, again] = [await write(format, everything(new Marks())), await write(format, everything(new Marks()))];
    expect(again).toEqual(once);
    expect(await writers[format].mayReplace(once)).toBe(true);
  });
});

test('each writer has an ending of its own, and none that a plan has', () => {
  const endings = formats.map((format) => writers[format].extension);
  expect(new Set([...endings, 'yaml', 'yml']).size).toBe(endings.length + 2);
});
