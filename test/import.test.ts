/** Plans come back from the Word files that tdkt makes of them: the same document, also after LibreOffice has saved it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/document.ts';
import { readWord } from '../src/read/word.ts';
import { importWord } from '../src/recover/import.ts';
import { compileText, documentOf, exampleDocument, exampleFile, write } from './support/build.ts';
import { pathOf } from './support/project.ts';

const examples = readdirSync(pathOf('examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/u, ''));

/** Without what names the plan that it was made of. */
function printed({ sections, properties }: Document) {
  const { custom: _, ...said } = properties;
  return { sections: JSON.parse(JSON.stringify(sections)), said };
}

async function imported(bytes: Uint8Array, name: string) {
  const word = readWord(bytes);
  if ('message' in word) throw new Error(word.message);
  return importWord(word, name, async (yaml) => {
    const { document } = compileText('nhap.yaml', yaml);
    const built = document && readWord(await write('docx', document));
    return built && !('message' in built) ? built : null;
  });
}

describe.each(examples)('%s', (name) => {
  test('comes back as the same document', async () => {
    const { yaml, lost } = await imported(await exampleFile('docx', name), `${name}.docx`);
    expect(lost).toEqual([]);
    expect(printed(documentOf('nhap.yaml', yaml))).toEqual(printed(exampleDocument(name)));
  });

  test('has the same fields', async () => {
    const { yaml } = await imported(await exampleFile('docx', name), `${name}.docx`);
    const fields = (text: string) =>
      text
        .match(/^[a-z_]+(?=:)/gmu)
        ?.filter((field) => field !== 'phu_luc' || !text.includes('\nke_hoach:'))
        .sort();
    expect(fields(yaml)).toEqual(fields(readFileSync(pathOf(`examples/${name}.yaml`), 'utf8')));
  });
});
