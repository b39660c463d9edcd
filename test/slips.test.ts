/** Slips of a clerk (`test/slips/`): each is told on its line, by one complaint; what is not told is listed with the reason. */
import { describe, expect, test } from 'vitest';
import { pathOf } from './support/project.ts';
import { areas, slipTable, toldOf } from './support/slips.ts';

for (const { name, slips } of areas) {
  describe(name, () => {
    test.each(slips.map((slip) => [slip.name, slip] as const))('%s', (_, slip) => {
      const { said, inPlace } = toldOf(slip);
      const wanted = slip.twice ? [expect.anything(), expect.anything()] : [expect.anything()];
      if (slip.why !== '') expect({ said, inPlace }).toEqual({ said, inPlace: false });
      else expect({ said, inPlace, line: slip.line }).toEqual({ said: wanted, inPlace: true, line: slip.line });
    });
  });
}

test('at least 95 % of them, over ten areas', () => {
  const all = areas.flatMap(({ slips }) => slips);
  expect(areas.length).toBeGreaterThanOrEqual(10);
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(({ why }) => why === '').length / all.length).toBeGreaterThanOrEqual(0.95);
});

test('docs/lo-tay.md is as they are', async () => {
  await expect(slipTable()).toMatchFileSnapshot(pathOf('docs/lo-tay.md'));
});
