/** Our pages against LibreOffice's: no difference but those that docs/agreement.md tells, which may only become fewer. */
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/layout.ts';
import { differences, differenceText } from '../agree/agreement.ts';
import { recordedIn } from '../agree/agreement-page.ts';
import { documents } from './generated-documents.ts';
import type { Printed } from './office-checks.ts';
import { madeOf } from './office-documents.ts';
import { pagedTables } from './paged-tables.ts';
import { print, printNow } from './printed.ts';
import { examples, readText } from './project.ts';

const recorded = recordedIn(readText('docs/agreement.md'));

function unknownIn(name: string, printed: Printed): string[] {
  return differences(name, printed, layOut(printed.document))
    .map(differenceText)
    .filter((text) => !recorded.has(text));
}

/** To be called where LibreOffice prints. */
export function testAgreement(): void {
  describe('our pages are those of LibreOffice', () => {
    test.each(examples)('%s', async (name) => {
      expect(unknownIn(name, await print(name))).toEqual([]);
    });

    test.each(documents)('$name', async (document) => {
      const made = await madeOf(document);
      expect(made ? unknownIn(document.name, made) : []).toEqual([]);
    });

    test.each(pagedTables)('%s', async (name, yaml) => {
      expect(unknownIn(name, await printNow(name, yaml))).toEqual([]);
    });

    test('and a difference would be seen', async () => {
      const printed = await print('son-la-2020');
      const { list, unknown } = layOut(printed.document);
      const [first, ...others] = list;
      if (!first) throw new Error('no pages');
      const moved = {
        ...first,
        pieces: first.pieces.map((piece) => ({ ...piece, lines: piece.lines.map((line) => ({ ...line, left: line.left + 1 })) })),
      };
      const kinds = (changed: typeof list) => [...new Set(differences('a', printed, { list: changed, unknown }).map(({ kind }) => kind))];
      expect(kinds([moved, ...others])).toEqual(['đầu văn bản']);
      expect(kinds([{ ...first, pieces: [] }, first, ...others])).toEqual(
        ['số trang', 'đầu văn bản', 'chữ ký', 'trang'].filter((kind) => kind !== 'đầu văn bản'),
      );
    });
  });

  test('what docs/agreement.md promises: no other head, no other page of a signature, the same number of pages', () => {
    const kinds = [...recorded].map((text) => /, (.+?) \d+: /u.exec(text)?.[1]);
    expect(kinds.filter((kind) => kind === 'đầu văn bản' || kind === 'chữ ký')).toEqual([]);
    expect(kinds.filter((kind) => kind === 'số trang').length).toBeLessThanOrEqual(3);
  });
}
