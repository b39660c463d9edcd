/** What README and the pages that it leads to show is what tdkt does. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resultFormats } from '../src/write/index.ts';
import { compileText } from './support/build.ts';
import { pathOf, readText } from './support/project.ts';
import { run } from './unit/sandbox.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(pathOf('docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const manuals = pages.filter((page) => !/rules|truong|CONTRIBUTING|architecture/u.test(page));

function complaintsOf(plan: string): string[] {
  const { diagnostics, document } = compileText('ke-hoach.yaml', plan);
  expect(document).toBeDefined();
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test('the plan that shows how one is written is a good one', () => {
  const [plan = ''] = /(?<=^```yaml\n).*?(?=^```$)/msu.exec(readText('docs/viet-ke-hoach.md')) ?? [];
  expect(complaintsOf(plan)).toEqual([]);
});

test('so is the plan in the pictures, also as a table', () => {
  const plan = readText('docs/hinh/mot-trang.yaml');
  expect(complaintsOf(plan)).toEqual([]);
  expect(complaintsOf(plan.replace(/trinh_bay: theo_quy.*/u, 'trinh_bay: bang'))).toEqual([]);
  expect(plan).toContain('trinh_bay: theo_quy');
});

test('README names every format, and every command', async () => {
  const readme = readText('README.md');
  expect(readme).toContain(`--format ${resultFormats.join(',')}`);
  for (const [command] of (await run(['--help'])).out.matchAll(/(?<=^ {2})[a-z]+(?= {2,}[A-ZĐ])/gmu))
    if (command !== 'help') expect(readme).toContain(`\`tdkt ${command}`);
});

test.each(pages.filter((page) => page !== 'docs/rules.md'))('%s leads to pages that are there', (page) => {
  const links = Array.from(readText(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/gu), ([, target = '']) => target);
  const missing = links.filter((target) => !/^https?:/u.test(target) && !existsSync(pathOf(join(dirname(page), target))));
  expect(missing).toEqual([]);
});

describe('what is to be typed', async () => {
  const typed = manuals.flatMap((page) =>
    Array.from(readText(page).matchAll(/(?<=`|^)tdkt ([a-z]+)(?=[\s`])([^`\n]*)/gmu), ([line, command = '', rest = '']) => ({
      page,
      line,
      command,
      rest,
    })),
  );
  const commands = [...new Set(typed.map(({ command }) => command))];
  const help = new Map(await Promise.all(commands.map(async (name) => [name, await run([name, '--help'])] as const)));

  test.each([...new Map(typed.map((each) => [each.page + each.line, each])).values()])('$page: $line', ({ command, rest }) => {
    const { status, out } = help.get(command) ?? { status: 2, out: '' };
    expect(status).toBe(0);
    for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/gu)) expect(out).toContain(option);
  });
});
