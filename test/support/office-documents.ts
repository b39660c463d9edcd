/** Sixty whole documents on paper, put together from names and titles of every kind and all that stands between them. */
import { expect, test } from 'vitest';
import { documents, type GeneratedDocument } from './generated-documents.ts';
import { pageChecks } from './office-checks.ts';
import { type Made, printMade } from './office-generated.ts';
import { illBrokenNames } from './office-names.ts';
import { cutWords } from './office-tables.ts';

/**
 * LibreOffice lays out a page before it has loaded what follows, and then does not always move a heading that ends it:
 * the same file laid out again (a margin changed and changed back) has the heading on the next page. This many of the
 * documents show it; the number may only fall.
 */
const leftByLibreOffice = 5;

/**
 * Of a table whose rows may not be split, LibreOffice loses those that meet a footnote at the end of a page: they are in the
 * file, and stand on the page when rows may be split. This many of the documents show it; the number may only fall.
 */
const lostByLibreOffice = 1;

const printed = new Map<string, Promise<Made | null>>();

/** Printed once; null for one of which words are not on the pages. */
export function madeOf(plan: GeneratedDocument): Promise<Made | null> {
  const made = printed.get(plan.name) ?? printMade(plan).catch(nullWhenLost);
  printed.set(plan.name, made);
  return made;
}

/** Tests of whole documents, to be called where LibreOffice prints. */
export function testMadeDocuments(): void {
  test.each(documents)('$name', async (plan) => {
    const made = await madeOf(plan);
    if (!made) return;
    const checks = Object.entries(pageChecks).filter(([name]) => name !== 'headings');
    expect(checks.flatMap(([name, check]) => check(made).map((problem) => `${name}: ${problem}`))).toEqual([]);
    expect(illBrokenNames(made.placed, plan.names)).toEqual([]);
    expect(cutWords(made.placed, made.tooWide)).toEqual([]);
  });

  test('no heading and no line that leads on ends a page, but where LibreOffice leaves it', async () => {
    const all = await Promise.all(documents.map(madeOf));
    const left = all.map((made) => (made && pageChecks['headings']?.(made)) ?? []).filter((found) => found.length > 0);
    expect(left.length, left.flat().join('\n')).toBeLessThanOrEqual(leftByLibreOffice);
  });

  test('every word is on the pages, but where LibreOffice loses rows', async () => {
    const all = await Promise.all(documents.map(madeOf));
    expect(all.filter((made) => made === null).length).toBeLessThanOrEqual(lostByLibreOffice);
  });

  test('the measures notice a name broken at a wrong place, and a purpose that stands alone', () => {
    const line = (text: string) => ({ text, page: 0, x1: 0, x2: 0, y1: 0, y2: 0 });
    const name = { role: 'trich_yeu', text: '', section: 0, x1: 0, x2: 0, ruled: false, where: 'body', lines: [] } as const;
    const broken = (...set: string[]) => illBrokenNames([{ ...name, set }], []).length;
    expect(broken('Kỷ niệm 136', 'năm Ngày sinh')).toBe(1);
    expect(broken('Trường Mầm', 'non Hoa Sen')).toBe(1);
    expect(broken('Kế hoạch của', 'Sở Nội vụ')).toBe(1);
    expect(broken('Trường Mầm non', 'Hoa Sen')).toBe(0);
    const item = { ...name, role: 'noi_nhan_muc', set: [], lines: [line('- Thường trực Tỉnh ủy'), line('(b/c);')] } as const;
    expect(
      pageChecks['names']?.({
        document: { properties: { title: '', subject: '', issuer: '', keywords: [], custom: {} }, sections: [] },
        pdf: [],
        placed: [item],
      }),
    ).toHaveLength(1);
  });
}

function nullWhenLost(reason: unknown): null {
  if (reason instanceof Error && reason.message.startsWith('not on the pages')) return null;
  throw reason;
}
