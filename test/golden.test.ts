/** What every example becomes, as files to read: `npm run update` writes them anew, a person looks at the differences. */
import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleDocument, write, writeString } from './support/build.ts';
import { examples, pathOf } from './support/project.ts';
import { prettyXml } from './support/xml.ts';

describe.each(examples)('%s', (name) => {
  const golden = (file: string) => pathOf(`test/golden/${name}/${file}`);

  test('as text', async () => {
    await expect(await writeString('text', exampleDocument(name))).toMatchFileSnapshot(golden('van-ban.txt'));
  });

  test('as a page of HTML', async () => {
    await expect(await writeString('html', exampleDocument(name))).toMatchFileSnapshot(golden('trang.html'));
  });

  test.each(['document.xml', 'styles.xml'])('as a Word file: %s', async (part) => {
    const parts = unzipSync(await write('docx', exampleDocument(name)));
    const xml = parts[`word/${part}`];
    if (!xml) throw new Error(`no ${part}`);
    await expect(prettyXml(strFromU8(xml))).toMatchFileSnapshot(golden(part));
  });
});

test('no golden is left over from an example that is gone', () => {
  expect(readdirSync(pathOf('test/golden')).filter((folder) => !examples.includes(folder))).toEqual([]);
});
