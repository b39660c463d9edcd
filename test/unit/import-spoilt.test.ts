/** Whatever someone has done to a Word file: it becomes a plan that YAML reads, with every word. */
import { expect, test } from 'vitest';
import type { Block, Paragraph, WordFile } from '../../src/read/tree.ts';
import { parse } from '../../src/source/parse.ts';
import { exampleFile } from '../support/build.ts';
import { chance } from '../support/chance.ts';
import { imported, readable, withoutStyles } from '../support/imported.ts';

const examples = ['mau-don-gian', 'quyet-dinh-2026', 'nhieu-phu-luc-2026', 'bao-cao-nam-2026', 'chia-phan-2026', 'lien-tich-2026'];
const strange = [
  ...[
    '',
    'KẾ HOẠCH',
    'Nơi nhận:',
    'PHỤ LỤC',
    'QUYẾT ĐỊNH:',
    'I.',
    '1. ',
    '- ',
    '**',
    '^[',
    ': ',
    '# x',
    '|',
    '"',
    "'",
    '\\',
    '\t',
    '\n',
    '<',
    '^',
  ],
  ...['Điều 1.', 'Số: /', 'Kính gửi:', 'a\u0301', '{{x}}', '- - -', '%', '@', 'Phần I', 'Căn cứ', '…', 'null', '2026-01-01'],
];

type Draw = (most: number) => number;

/** One to eight changes, such as an office makes to a file in a year. */
function spoilt(file: WordFile, draw: Draw): WordFile {
  let blocks: readonly Block[] = file.blocks;
  for (let left = 1 + draw(8); left > 0; left--) {
    const at = draw(blocks.length);
    const block = blocks[at];
    if (!block) continue;
    const others = blocks.filter((_, index) => index !== at);
    const to = draw(others.length);
    const ways = [
      others,
      [...others.slice(0, to), block, ...others.slice(to)],
      blocks.map((each) => (each === block ? changed(each, draw) : each)),
    ];
    blocks = ways[draw(ways.length)] ?? blocks;
  }
  return { ...file, blocks };
}

function changed(block: Block, draw: Draw): Block {
  if (block.kind !== 'paragraph') return block;
  const { runs, layout } = block;
  const ways: Partial<Paragraph>[] = [
    { runs: runs.map((run, index) => (index === 0 ? { ...run, text: strange[draw(strange.length)] ?? '' } : run)) },
    { runs: runs.map((run) => ({ ...run, text: run.text + (strange[draw(strange.length)] ?? '') })) },
    { runs: runs.map((run) => ({ ...run, bold: !run.bold, text: run.text.toUpperCase() })) },
    { layout: { ...layout, align: 'center' } },
  ];
  return { ...block, ...ways[draw(ways.length)] };
}

test.each(Array.from({ length: 24 }, (_, seed) => seed))('seed %i', async (seed) => {
  const { number: draw } = chance(seed + 1);
  const file = readable(await exampleFile('docx', examples[seed % examples.length] ?? ''));
  const { yaml, lost } = await imported(spoilt(seed % 2 === 0 ? file : withoutStyles(file), draw), 'a.docx');
  expect(lost).toEqual([]);
  const { diagnostics } = parse('a.yaml', new TextEncoder().encode(yaml));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
