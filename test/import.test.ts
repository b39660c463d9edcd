/** Plans come back from the Word files that tdkt makes of them; those of offices become plans that say the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/document.ts';
import { exampleDocument, exampleFile } from './support/build.ts';
import { imported, readable, shares, withoutStyles } from './support/imported.ts';
import { pathOf } from './support/project.ts';

const examples = readdirSync(pathOf('examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/u, ''));

/** Without what names the plan that it was made of. */
function printed({ sections, properties }: Document) {
  const { custom: _, ...said } = properties;
  return { sections: JSON.parse(JSON.stringify(sections)), said };
}

/** To who knows no styles, headings without a number are bold lines, and widths of columns say nothing. */
const otherwise = ['hoi-dong-hoa-toc-2026', 'nhieu-phu-luc-2026'];

describe.each(examples)('%s', (name) => {
  test('comes back as the same document', async () => {
    const { document, lost } = await imported(readable(await exampleFile('docx', name)), `${name}.docx`);
    expect(lost).toEqual([]);
    expect(printed(document)).toEqual(printed(exampleDocument(name)));
  });

  test('has the same fields', async () => {
    const { yaml } = await imported(readable(await exampleFile('docx', name)), `${name}.docx`);
    // An appendix of a decision to which only its plan leads prints as one of the plan.
    const fields = (text: string) =>
      text
        .match(/^[a-z_]+(?=:)/gmu)
        ?.filter((field) => field !== 'phu_luc' || !text.includes('\nke_hoach:'))
        .sort();
    expect(fields(yaml)).toEqual(fields(readFileSync(pathOf(`examples/${name}.yaml`), 'utf8')));
  });

  test('is recognised without our styles', async () => {
    const own = readable(await exampleFile('docx', name));
    const { lost, built, unplaced, yaml } = await imported(withoutStyles(own), `${name}.docx`);
    expect({ lost, unplaced }).toEqual({ lost: [], unplaced: 0 });
    expect(shares(own, built)).toEqual({ recall: 1, precision: 1 });
    const { yaml: known } = await imported(own, `${name}.docx`);
    const top = (text: string, field: string) => new RegExp(`^${field}:.*(?:\\n[ -].*)*`, 'mu').exec(text)?.[0];
    for (const field of ['co_quan', 'so_van_ban', 'ngay_ban_hanh', 'noi_nhan', 'luu', 'kinh_gui', 'dieu']) {
      const [found, wanted] = [yaml, known].map((text) => top(text.replace(/^ *#.*\n/gmu, ''), field)?.toLowerCase());
      expect(found, field).toEqual(wanted);
    }
    if (otherwise.includes(name)) return;
    expect(yaml.match(/^ *-? ?(?:tieu_de|phan|don_vi|noi_dung):/gmu)?.length).toBe(
      known.match(/^ *-? ?(?:tieu_de|phan|don_vi|noi_dung):/gmu)?.length,
    );
  });
});

const offices = pathOf('../shared/word');
const files = existsSync(offices) ? readdirSync(offices).filter((name) => name.endsWith('.docx')) : [];
if (files.length === 0) console.warn(`bỏ qua: không có các tệp Word của cơ quan ở ${offices}`);

describe.skipIf(files.length === 0)('files of offices', () => {
  test.each(files)('%s keeps every word', async (name) => {
    const word = readable(readFileSync(`${offices}/${name}`));
    const { built, lost, unplaced } = await imported(word, name);
    expect({ lost, unplaced }).toEqual({ lost: [], unplaced: 0 });
    const { recall, precision } = shares(word, built);
    expect(recall).toBeGreaterThanOrEqual(0.995);
    expect(precision).toBeGreaterThanOrEqual(0.985);
  });
});
