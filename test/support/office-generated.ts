/** Made-up documents on paper: nothing is cut and no heading is left behind, or a rule has said so. */
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { type Block, type Document, plainText } from '../../src/document.ts';
import { compileText, write } from './build.ts';
import { type Generated, tablePlans } from './generated.ts';
import { type Printed, pageChecks } from './office-checks.ts';
import { cutWords } from './office-tables.ts';
import { printFile } from './printed.ts';

export interface Made extends Printed {
  /** The numbers of the tables of which a rule says that they do not fit. */
  readonly tooWide: ReadonlySet<number>;
}

/** Compiled and printed; throws for what is no plan. */
export async function printMade({ name, yaml }: Generated): Promise<Made> {
  const { document, diagnostics } = compileText(`${name}.yaml`, yaml);
  if (!document) throw new Error(`${name}: ${diagnostics[0]?.message}`);
  const printed = await printFile(document, write('docx', document));
  return { ...printed, tooWide: tooWideIn(document, diagnostics) };
}

/** The message names the table by its title, which stands before it. */
function tooWideIn({ sections }: Document, diagnostics: readonly Diagnostic[]): Set<number> {
  const said = diagnostics.filter(({ code }) => code === 'bang/qua_rong').map(({ message }) => message);
  const titles = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => (block.kind === 'table' ? [titleOver(blocks.slice(0, index))] : [])),
  );
  return new Set(titles.flatMap((title, table) => (said.some((message) => message.includes(`“${title}”`)) ? [table] : [])));
}

function titleOver(above: readonly Block[]): string {
  const title = above.findLast((block) => block.kind === 'paragraph' && block.role === 'ten_bang');
  return title?.kind === 'paragraph' ? plainText(title.children) : '';
}

/** Tests of tables of 1–19 columns, to be called where LibreOffice prints. */
export function testMadeTables(): void {
  const printed = new Map<string, Promise<Made>>();

  function madeOf(plan: Generated): Promise<Made> {
    const made = printed.get(plan.name) ?? printMade(plan);
    printed.set(plan.name, made);
    return made;
  }

  test.each(tablePlans)('$name', async (plan) => {
    const made = await madeOf(plan);
    expect(cutWords(made.placed, made.tooWide)).toEqual([]);
    expect(pageChecks['headings']?.(made)).toEqual([]);
    expect(pageChecks['tables']?.(made)).toEqual([]);
  });

  test('nearly all fit, and those of up to eight columns always', async () => {
    const counts = (await Promise.all(tablePlans.map(madeOf))).map(({ tooWide }) => tooWide.size);
    expect(counts.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(counts.reduce((a, b) => a + b, 0)).toBeLessThan(14);
  });

  test('the measure notices a cut word', () => {
    const line = (text: string) => ({ text, page: 0, x1: 0, x2: 0, y1: 0, y2: 0 });
    const none = new Set<number>();
    const where = { table: 0, head: false, row: 0 };
    const cell = { role: 'o_trai', set: [], section: 0, x1: 0, x2: 0, ruled: false, where } as const;
    expect(cutWords([{ ...cell, text: 'từ 1.364.329.243 đồng', lines: [line('từ 1.364.32'), line('9.243 đồng')] }], none)).toEqual([
      '1.364.329.243',
    ]);
    expect(cutWords([{ ...cell, text: 'tại https://bit.ly/a', lines: [line('tại https://'), line('bit.ly/a')] }], none)).toEqual([]);
  });
}
