/** The fixes that rules propose: applied to their own samples and cases, they settle what they can and change nothing else. */
import { expect, test } from 'vitest';
import { type Check, check } from '../src/check.ts';
import { fixPlan } from '../src/fix.ts';
import { rules } from '../src/lint/rules.ts';
import { parse } from '../src/source/parse.ts';
import { filesIn, occasion, readText } from './support/project.ts';
import { layOver } from './support/samples.ts';

const checks = new Map<string, Check>();

/** Most texts are looked at several times: before they are fixed, after it, and to see that nothing more is fixed. */
function checked(text: string): Check {
  const known = checks.get(text) ?? check('a.yaml', new TextEncoder().encode(text), occasion);
  checks.set(text, known);
  return known;
}

const fragments = [
  ...rules.map(({ code, bad }) => [code, bad] as const),
  ...filesIn('test/rules', '.yaml').flatMap((file) =>
    readText(file)
      .split(/^---.*\n/mu)
      .map((text, index) => [`${file} ${index + 1}`, text] as const),
  ),
];

const fixable = fragments
  .map(([name, fragment]) => ({ name, text: layOver(fragment).text }))
  .filter(({ text }) => checked(text).diagnostics.some(({ fix }) => fix));

/** What YAML refuses, wherever it stands now. */
const misread = ({ diagnostics }: ReturnType<typeof checked>) =>
  diagnostics
    .filter(({ code }) => code.startsWith('yaml/') && !code.endsWith('dau_to_hop'))
    .map(({ code, message }) => ({ code, message }));

test('there are many', () => {
  expect(fixable.length).toBeGreaterThan(60);
});

test.each(fixable.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  const { text: fixed, changes, check } = fixPlan('a.yaml', text, checked);
  expect(misread(check)).toEqual(misread(checked(text)));
  const again = fixPlan('a.yaml', fixed, checked);
  expect(again.text).toBe(fixed);
  expect(legalWords(fixed)).toEqual(legalWords(text));
  for (const { before, after } of changes) expect(before).not.toBe(after);
});

/** Letters and digits of the grounds, the signature, the issuer and the date. */
function legalWords(text: string): unknown {
  const value = parse('a.yaml', new TextEncoder().encode(text)).plan?.value as Record<string, unknown> | undefined;
  const words = JSON.stringify(['can_cu', 'ky', 'co_quan', 'kem_theo'].map((key) => value?.[key]));
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Block text of a section, as fixing leaves it. */
function fixedLines(lines: string): string {
  const body = lines.replace(/^/gmu, '      ');
  const { text } = layOver(`noi_dung:\n  - tieu_de: Nội dung\n    noi_dung: |\n${body}\n`);
  const fixed = fixPlan('a.yaml', text, checked).text;
  return [...fixed.matchAll(/^ {6}(\S+) (?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy)/gmu)].map(([, so]) => so).join(' ');
}

const own = '\nThực hiện theo khoản 2 mục này.';
const law = '\nThực hiện theo điểm a, b khoản 2 và khoản 3 Điều 5 Nghị định số 152/2025/NĐ-CP.';

test.each([
  ['1. Một.\n2. Hai.\n2. Ba.\n3. Bốn.\n4. Năm.', '1. 2. 3. 4. 5.'],
  ['1. Một.\n2. Hai.\n4. Bốn.\n5. Năm.', '1. 2. 4. 5.'],
  ['1. Một.\n2. Hai.\n2. Bốn.\n4. Năm.', '1. 2. 3. 4.'],
  ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\ng) Sáu;\nh) Bảy.', 'a) b) c) d) đ) e) g)'],
  ['a) Một;\nb) Hai;\nd) Bốn;\ne) Năm.', 'a) b) d) đ)'],
  [`1. Một.\n2. Hai.\n2. Ba.${own}`, '1. 2. 2.'],
  [`1. Một.\n2. Hai.\n2. Ba.${law}`, '1. 2. 3.'],
  [`1. Một.\n2. Hai.\n2. Ba.\nTính đến thời điểm 31 tháng 12.`, '1. 2. 3.'],
  [`a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\ng) Sáu.${own}`, 'a) b) c) d) e) g)'],
])('numbers typed by hand: %j', (lines, expected) => {
  expect(fixedLines(lines)).toBe(expected);
});

test('a Roman number or an initial in prose is left alone', () => {
  const { text } = layOver(
    'noi_dung:\n  - tieu_de: Nội dung\n    noi_dung: |\n      V. I. Lênin đã dạy: “Học”.\n      **I. Một**\n      Hai.\n',
  );
  expect(fixPlan('a.yaml', text, checked).text).toBe(text);
});

test.each([
  '    noi_dung: | # BO\n',
  '    # BO\n    noi_dung: |\n',
  '    noi_dung:\n      # BO\n      - |\n',
  '    noi_dung:\n      - | # BO\n',
])('the comment that a complaint about block text tells of silences it: %j', (head) => {
  const fragment = `noi_dung:\n  - tieu_de: Nội dung\n${head.replace('BO', 'tdkt-bo-qua: danh_so/lien_tuc — theo bản gốc')}        1. Một.\n        3. Ba.\n`;
  const codes = (text: string) =>
    checked(layOver(text).text).diagnostics.flatMap(({ code }) => (/^(?:danh_so|bo_qua)/u.test(code) ? [code] : []));
  expect(codes(fragment)).toEqual([]);
  expect(codes(fragment.replace(/# tdkt.*/u, ''))).toEqual(['danh_so/lien_tuc']);
});
