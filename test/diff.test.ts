/** What someone has changed in a plan's Word file is told, and plain wording goes back into the plan: then it builds to the edited file. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples, pathOf } from './support/project.ts';
import { differences, reworded, wordOf } from './support/word-diff.ts';

const example = (name: string) => readFileSync(pathOf(`examples/${name}.yaml`), 'utf8');

test.each(examples)('nothing differs that nobody changed: %s', async (name) => {
  const yaml = example(name);
  const { rows, renumbered } = await differences(yaml, await wordOf(yaml));
  expect(rows).toEqual([]);
  expect(renumbered).toBe(0);
});

type Edit = readonly [string | RegExp, string];

/** Edits in Word, and the lines of the plan that `--write` leaves in the place of others. */
const edits: readonly (readonly [what: string, plan: string, edits: readonly Edit[], lines: readonly string[]])[] = [];

describe('wording goes back', () => {
  test.each(edits)('%s: %s', async (_, name, changes, lines) => {
    const yaml = example(name);
    const word = reworded(await wordOf(yaml), changes);
    const found = await differences(yaml, word);
    expect(found.rows.filter(({ isPlain }) => !isPlain)).toEqual([]);
    expect(linesOf(found.yaml, yaml)).toEqual(lines);
    expect((await differences(found.yaml, word)).rows).toEqual([]);
  });
});

/** The lines that the first text has and the second lacks. */
function linesOf(text: string, before: string): string[] {
  const old = new Set(before.split('\n'));
  return text.split('\n').filter((line) => !old.has(line));
}
