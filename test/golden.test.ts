/** What every example becomes, as files to read: `npm run update` writes them anew, a person looks at the differences. */
import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleFile, unsealed, write } from './support/build.ts';
import { barestDocument, cssParts, ownParts, xmlParts } from './support/own-parts.ts';
import { examples, pathOf } from './support/project.ts';
import { prettyXml } from './support/xml.ts';

const text = (bytes: Uint8Array) => unsealed(new TextDecoder().decode(bytes));

function partOf(docx: Uint8Array, part: string): string {
  const xml = unzipSync(docx)[`word/${part}`];
  if (!xml) throw new Error(`no ${part}`);
  return prettyXml(strFromU8(xml));
}

const common = {
  styles: partOf(await write('docx', barestDocument), 'styles.xml'),
  page: text(await write('html', barestDocument)),
};

describe('what all have', () => {
  test('the styles of a Word file', async () => {
    await expect(common.styles).toMatchFileSnapshot(pathOf('test/golden/chung/styles.xml'));
  });

  test('the style sheet of a page of HTML', async () => {
    await expect(`${cssParts(common.page).join('\n')}\n`).toMatchFileSnapshot(pathOf('test/golden/chung/trang.css'));
  });
});

describe.each(examples)('%s', (name) => {
  const golden = (file: string) => pathOf(`test/golden/${name}/${file}`);

  test('as text', async () => {
    await expect(text(await exampleFile('text', name))).toMatchFileSnapshot(golden('van-ban.txt'));
  });

  test('as a page of HTML', async () => {
    const html = text(await exampleFile('html', name));
    const own = ownParts(cssParts(html), cssParts(common.page)).join('\n');
    await expect(html.replace(cssParts(html).join('\n'), () => own)).toMatchFileSnapshot(golden('trang.html'));
  });

  test('as a Word file: document.xml', async () => {
    await expect(partOf(await exampleFile('docx', name), 'document.xml')).toMatchFileSnapshot(golden('document.xml'));
  });

  test('as a Word file: styles.xml', async () => {
    const own = ownParts(xmlParts(partOf(await exampleFile('docx', name), 'styles.xml')), xmlParts(common.styles));
    await expect(`${own.join('\n')}\n`).toMatchFileSnapshot(golden('styles.xml'));
  });
});

test('no golden is left over from an example that is gone', () => {
  expect(readdirSync(pathOf('test/golden')).filter((folder) => ![...examples, 'chung'].includes(folder))).toEqual([]);
});
