/** Made-up documents on paper: nothing is cut and no heading is left behind, or a rule has said so. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.ts';
import { type Document, plainText } from '../src/document.ts';
import { linkParts } from '../src/table/grid.ts';
import { compileText, write } from './support/build.ts';
import { tablePlans } from './support/generated.ts';
import { characters, laidOut, type Placed } from './support/laid-out.ts';
import { layOutWords, missingPrograms } from './support/office.ts';
import { type Printed, pageChecks } from './support/office-checks.ts';

const missing = await missingPrograms();
const required = process.env['TDKT_REQUIRE_OFFICE'] === '1';

interface Made extends Printed {
  /** The numbers of the tables of which a rule says that they do not fit. */
  readonly tooWide: ReadonlySet<number>;
}

/** All in one run of LibreOffice. */
async function printAll(plans: typeof tablePlans): Promise<Map<string, Made>> {
  const compiled = plans.map(({ name, yaml }) => {
    const { document, diagnostics } = compileText(`${name}.yaml`, yaml);
    if (!document) throw new Error(`${name}: ${diagnostics[0]?.message}`);
    return { name, document, tooWide: tooWideIn(document, diagnostics) };
  });
  const pdfs = await layOutWords(await Promise.all(compiled.map(({ document }) => write('docx', document))));
  return new Map(
    compiled.map(({ name, document, tooWide }, index) => {
      const pdf = pdfs[index] ?? [];
      return [name, { document, pdf, placed: laidOut(document, pdf), tooWide }] as const;
    }),
  );
}

/** The message names the table by its title, which stands right before it. */
function tooWideIn({ sections }: Document, diagnostics: readonly Diagnostic[]): Set<number> {
  const said = diagnostics.filter(({ code }) => code === 'bang/qua_rong').map(({ message }) => message);
  const titles = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.role === 'ten_bang' ? [plainText(block.children)] : [])),
  );
  return new Set(titles.flatMap((title, table) => (said.some((message) => message.includes(`“${title}”`)) ? [table] : [])));
}

const tableOf = ({ where }: Placed): number => (typeof where === 'object' && 'table' in where ? where.table : -1);

/** Words of cells that a line ends inside; links may be broken, digits nowhere. */
function cutWords(placed: readonly Placed[]): string[] {
  return placed
    .filter((each) => tableOf(each) >= 0)
    .flatMap(({ text, lines }) => {
      const words = text.split(/\s+/u).filter((word) => word !== '');
      const ends = runningSums(words.map((word) => characters(word).length));
      const breaks = runningSums(lines.map((line) => characters(line.text).length)).slice(0, -1);
      return breaks.filter((end) => !ends.includes(end)).map((end) => words[ends.findIndex((each) => each > end)] ?? '');
    })
    .filter((word) => linkParts(word).length < 2);
}

function runningSums(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum;
  });
}

describe.skipIf(missing.length > 0 && !required)('tables of 1–19 columns', () => {
  let printed = new Map<string, Made>();
  beforeAll(async () => {
    printed = await printAll(tablePlans);
  }, 600_000);

  function madeOf(name: string): Made {
    const made = printed.get(name);
    if (!made) throw new Error(`${name} was not printed`);
    return made;
  }

  test.each(tablePlans.map(({ name }) => name))('%s', (name) => {
    const made = madeOf(name);
    expect(cutWords(made.placed.filter((each) => !made.tooWide.has(tableOf(each))))).toEqual([]);
    expect(pageChecks['headings']?.(made)).toEqual([]);
    expect(pageChecks['tables']?.(made)).toEqual([]);
  });

  test('nearly all fit, and those of up to eight columns always', () => {
    const counts = tablePlans.map(({ name }) => madeOf(name).tooWide.size);
    expect(counts.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(counts.reduce((a, b) => a + b, 0)).toBeLessThan(14);
  });

  test('the measure notices a cut word', () => {
    const line = (text: string) => ({ text, page: 0, x1: 0, x2: 0, y1: 0, y2: 0 });
    const where = { table: 0, head: false, row: 0 };
    const cell = { role: 'o_trai', section: 0, x1: 0, x2: 0, ruled: false, where } as const;
    expect(cutWords([{ ...cell, text: 'từ 1.364.329.243 đồng', lines: [line('từ 1.364.32'), line('9.243 đồng')] }])).toEqual([
      '1.364.329.243',
    ]);
    expect(cutWords([{ ...cell, text: 'tại https://bit.ly/a', lines: [line('tại https://'), line('bit.ly/a')] }])).toEqual([]);
  });
});
