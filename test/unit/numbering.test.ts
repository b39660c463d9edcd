/** Typed numbers and those that tdkt makes, as they stand on paper; and what becomes of a plan whose writer obeys. */
import { describe, expect, test } from 'vitest';
import { fixPlan } from '../../src/fix.ts';
import { compileText, documentOf, writeString } from '../support/build.ts';
import { layOver } from '../support/samples.ts';

/** The numbers at the head of printed lines, in their order; dashes and the frame's lines left out. */
async function printed(fragment: string): Promise<string> {
  const text = await writeString('text', documentOf('a.yaml', planOf(fragment)));
  const heads = text.matchAll(/^\s*(Phần [IVX\d]+|[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|\d+\)|\(\d+\))(?=\s|$)/gmu);
  return [...heads].map(([, so]) => so).join(' ');
}

function planOf(fragment: string): string {
  return layOver(fragment).text;
}

/** Nodes of a section I, one a line of the list. */
function inSection(nodes: string): string {
  return `noi_dung:\n  - tieu_de: Nội dung\n    noi_dung:\n${nodes.trim().replace(/^/gmu, '      ')}\n`;
}

const section = (title: string) => `- tieu_de: ${title}\n  noi_dung: Chữ.\n`;

const sequences: readonly (readonly [what: string, plan: string, numbers: string])[] = [
  [
    'after typed paragraphs',
    inSection(`- |\n  1. Thời gian: ngày 29/4/2026.\n  2. Địa điểm: Sở Nội vụ.\n${section('Thành phần')}`),
    'I. 1. 2. 3.',
  ],
  [
    'after typed run-in headings',
    inSection(`- "**1. Thời gian:** ngày 29/4."\n${section('B')}- "**3. C:** chữ."\n${section('D')}`),
    'I. 1. 2. 3. 4.',
  ],
  ['after typed headings', inSection(`- |\n  **1. Thời gian**\n  Ngày 29/4.\n${section('B')}`), 'I. 1. 2.'],
  ['points below a typed number', inSection(`- |\n  1. Thời gian:\n  a) Sáng;\n  b) Chiều.\n${section('B')}`), 'I. 1. a) b) 2.'],
  [
    'numbers below typed points',
    inSection(`- |\n  1. Cấp tỉnh:\n  a) Một:\n  1. x;\n  2. y;\n  b) Hai.\n${section('B')}`),
    'I. 1. a) 1. 2. b) 2.',
  ],
  ['points that open a section', inSection(`- |\n  a) Một;\n  b) Hai.\n${section('B')}`), 'I. a) b) 1.'],
  ['a list of its own after a lead-in', inSection(`${section('A')}- |\n  Gồm:\n  1. x.\n  2. y.\n${section('B')}`), 'I. 1. 1. 2. 2.'],
  ['paragraphs below a typed heading', inSection(`- |\n  **1. A**\n  1. x.\n  2. y.\n${section('B')}`), 'I. 1. 1. 2. 2.'],
  [
    'a list written anew after a text',
    inSection(`- |\n  Cá nhân:\n  1. x.\n  Tập thể:\n  1. x.\n  2. y.\n${section('B')}`),
    'I. 1. 1. 2. 3.',
  ],
  ['amounts and initials are no numbers', inSection(`- |\n  2.450 triệu đồng.\n  V. I. Lênin đã dạy.\n${section('B')}`), 'I. V. 1.'],
  [
    'sections after typed Roman ones',
    `noi_dung:\n  - |\n    **I. Mục đích**\n    Chữ.\n    **II. Nội dung**\n    Chữ.\n  - tieu_de: Kinh phí\n    noi_dung: Chữ.\n`,
    'I. II. III.',
  ],
  [
    '1.1. typed below a made 1.',
    inSection(`- tieu_de: A\n  noi_dung:\n    - |\n      1.1. x.\n      1.2. y.\n    - tieu_de: Z\n      noi_dung: Chữ.\n${section('B')}`),
    'I. 1. 1.1. 1.2. 1.3. 2.',
  ],
  [
    'units after typed ones',
    'noi_dung:\n  - tieu_de: Tổ chức thực hiện\n    noi_dung: |\n      1. Các sở thực hiện.\n    phan_cong:\n      - don_vi: Sở Nội vụ\n        noi_dung: Theo dõi.\n',
    'I. 1. 2.',
  ],
  ['a section after so_muc', inSection(`- tieu_de: A\n  so_muc: 4.\n  noi_dung: Chữ.\n${section('B')}`), 'I. 4. 5.'],
  ['a purpose after a typed paragraph', inSection('- |\n  1. Chữ.\n- muc_dich: Chữ.\n  yeu_cau: Chữ.'), 'I. 1. 2. 2.1. 2.2.'],
  [
    'groups after tasks with tt',
    inSection('- nhiem_vu:\n    - tt: 1.\n      noi_dung: Việc\n    - nhom: Đợt hai\n      nhiem_vu:\n        - noi_dung: Việc'),
    'I. 1. 2.',
  ],
  [
    'a group under its own number',
    inSection('- nhiem_vu:\n    - nhom: Đợt một\n      tt: a)\n      nhiem_vu:\n        - noi_dung: Việc'),
    'I. a)',
  ],
  [
    'parts and arabic sections',
    `danh_so: so\nnoi_dung:\n  - phan: Một\n    noi_dung:\n      - tieu_de: A\n        noi_dung:\n          - tieu_de: A1\n            noi_dung: Chữ.\n      - tieu_de: B\n        noi_dung: Chữ.\n  - phan: Hai\n    noi_dung:\n      - tieu_de: A\n        noi_dung: Chữ.\n`,
    'Phần I 1. 1.1. 2. Phần II 1.',
  ],
  [
    'a part after a typed one',
    `noi_dung:\n  - phan: Một\n    so_muc: Phần II\n    noi_dung:\n      - tieu_de: A\n        noi_dung: Chữ.\n  - phan: Hai\n    noi_dung:\n      - tieu_de: A\n        noi_dung: Chữ.\n`,
    'Phần II I. Phần III I.',
  ],
  [
    'a section behind the parts',
    `noi_dung:\n  - phan: Một\n    noi_dung:\n      - tieu_de: A\n        noi_dung: Chữ.\n      - tieu_de: B\n        noi_dung: Chữ.\n  - tieu_de: C\n    noi_dung: Chữ.\n`,
    'Phần I I. II. III.',
  ],
];

test.each(sequences)('%s', async (_, plan, numbers) => {
  expect(await printed(plan)).toBe(numbers);
});

const tasks = (layout: string, groups: string) => `noi_dung:\n  - tieu_de: Nhiệm vụ\n    ${layout}\n    nhiem_vu:\n${groups}`;
const group = (name: string, extra = '') =>
  `      - nhom: ${name}\n${extra}        nhiem_vu:\n          - noi_dung: Việc một\n            chu_tri: Sở Nội vụ\n          - noi_dung: Việc hai\n`;

describe('numbered tasks', () => {
  const quarters = group('Quý I năm 2026', '        quy: 1\n') + group('Quý II năm 2026', '        quy: 2\n');

  test('stand below the number of their quarter, which has the name of its group', async () => {
    const plan = tasks('trinh_bay: theo_quy\n    so_thu_tu: theo_nhom', quarters);
    expect(await printed(plan)).toBe('I. 1. 1.1. 1.2. 2. 2.1. 2.2.');
    const text = await writeString('text', documentOf('a.yaml', planOf(plan)));
    expect(text).toContain('1. Quý I năm 2026\n');
    expect(text).toMatch(/1\.1\. Việc một\n\s*- Cơ quan chủ trì: Sở Nội vụ\./u);
    expect(text).not.toContain('Quý I/2026');
  });

  test('run through all groups, or begin in each', async () => {
    expect(await printed(tasks('so_thu_tu: lien_tuc', group('Đợt một') + group('Đợt hai')))).toBe('I. 1. 1. 2. 2. 3. 4.');
    expect(await printed(tasks('so_thu_tu: theo_nhom', group('Đợt một') + group('Đợt hai')))).toBe('I. 1. 1.1. 1.2. 2. 2.1. 2.2.');
  });

  test('without groups go on with the sections beside them', async () => {
    const plan = inSection(
      `${section('A')}- so_thu_tu: lien_tuc\n  nhiem_vu:\n    - noi_dung: Việc một\n    - noi_dung: Việc hai\n${section('B')}`,
    );
    expect(await printed(plan)).toBe('I. 1. 2. 3. 4.');
  });
});

describe('a heading on the line of its text', () => {
  test('is a bold number and name, a colon, then the text', async () => {
    const plan = inSection('- tieu_de: Thời gian\n  cung_dong: co\n  noi_dung: |\n    Ngày *29/4/2026*.\n    - Buổi sáng.');
    const html = await writeString('html', documentOf('a.yaml', planOf(plan)));
    expect(html).toMatch(/class="khoan"[^>]*><(b|strong)>1\. Thời gian:<\/\1> Ngày(?: |&nbsp;)<(i|em)>29\/4\/2026<\/\2>\./u);
  });

  test.each(['500.000 đồng/cháu.', '1.200 Euro.', '7.30 ngày 20/11.', 'C. Mác đã viết.'])('holds before %s', async (words) => {
    const plan = inSection(`- tieu_de: Mức chi\n  cung_dong: co\n  noi_dung: ${words}`);
    expect(await writeString('text', documentOf('a.yaml', planOf(plan)))).toContain(`1. Mức chi: ${words}`);
  });

  test('holds for the units of a section, and keeps its own line above a list', async () => {
    const units =
      '      - don_vi: Sở Nội vụ\n        noi_dung: |\n          - Theo dõi.\n      - don_vi: Văn phòng\n        noi_dung: Bố trí kinh phí.\n';
    const text = await writeString('text', documentOf('a.yaml', planOf(`noi_dung:\n  - cung_dong: co\n    phan_cong:\n${units}`)));
    expect(text).toMatch(/1\. Sở Nội vụ\n\s*- Theo dõi\.\n\s*2\. Văn phòng: Bố trí kinh phí\./u);
  });
});

/** One slip each: told once; whoever types what is asked for ends in this order. */
const slips: readonly (readonly [what: string, plan: string, numbers: string])[] = [
  ['a repeat between sections', inSection(`- "**1. A:** chữ."\n${section('B')}- "**2. C:** chữ."`), 'I. 1. 2. 3.'],
  ['a repeat that others follow', inSection('- |\n  1. x.\n  2. y.\n  2. z.\n  3. t.\n  4. u.'), 'I. 1. 2. 3. 4. 5.'],
  ['one wrong number', inSection('- |\n  1. x.\n  2. y.\n  2. z.\n  4. t.'), 'I. 1. 2. 3. 4.'],
  ['a gap', inSection('- |\n  1. x.\n  2. y.\n  4. z.\n  5. t.'), 'I. 1. 2. 3. 4.'],
  ['a gap before a section', inSection(`- |\n  1. x.\n  3. y.\n${section('B')}`), 'I. 1. 2. 3.'],
  ['a repeat before a section', inSection(`- |\n  1. x.\n  1. y.\n${section('B')}`), 'I. 1. 2. 3.'],
  ['a letter', inSection('- |\n  a) x;\n  c) y;\n  d) z.'), 'I. a) b) c)'],
  [
    'sections by so_muc',
    'noi_dung:\n  - tieu_de: A\n    noi_dung: Chữ.\n  - tieu_de: B\n    so_muc: III.\n    noi_dung: Chữ.\n  - tieu_de: C\n    noi_dung: Chữ.\n',
    'I. II. III.',
  ],
  [
    'a repeated heading with numbers below it',
    inSection('- |\n  **1. A**\n  1.1. x.\n  **1. B**\n  1.1. y.\n  1.2. z.'),
    'I. 1. 1.1. 2. 2.1. 2.2.',
  ],
  ['a wrong first number', inSection('- |\n  **2. A**\n  2.1. x.\n  2.2. y.\n  **3. B**\n  3.1. z.'), 'I. 1. 1.1. 1.2. 2. 2.1.'],
  ['a wrong parent', inSection('- |\n  **1. A**\n  1.1. x.\n  **2. B**\n  1.2. y.\n  1.3. z.'), 'I. 1. 1.1. 2. 2.1. 2.2.'],
];

const complaints = (text: string) => compileText('a.yaml', text).diagnostics.filter(({ code }) => code.startsWith('danh_so/'));

/** Types the number that each complaint asks for, one after the other. */
function obeyed(text: string): string {
  const [found] = complaints(text);
  const asked = /cần ghi “([^”]+)”/u.exec(found?.message ?? '')?.[1];
  return found && asked ? obeyed(text.slice(0, found.span.start) + asked + text.slice(found.span.end)) : text;
}

describe.each(slips)('%s', (_, plan, numbers) => {
  test('is one complaint, and obeying it leads to right paper', async () => {
    expect(complaints(planOf(plan))).toHaveLength(1);
    const mended = obeyed(planOf(plan));
    expect(complaints(mended)).toEqual([]);
    expect(await printed(mended)).toBe(numbers);
  });

  test('is mended rightly by --fix, or still told of', async () => {
    const { text } = fixPlan('a.yaml', planOf(plan), (now) => compileText('a.yaml', now));
    if (complaints(text).length === 0) expect(await printed(text)).toBe(numbers);
  });
});

test('a complaint tells how far the numbers behind it move', () => {
  expect(complaints(planOf(slips[1]?.[1] ?? ''))[0]?.message).toContain('cần ghi “3.” và đánh lại cả các số sau đó, đến “4.”');
});
