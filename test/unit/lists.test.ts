/** Text given as a list of YAML prints as the same lines under `|` do. */
import { expect, test } from 'vitest';
import { documentOf } from '../support/build.ts';
import { layOver } from '../support/samples.ts';

const blocksOf = (body: string) => documentOf('a.yaml', layOver(body).text).sections.map(({ blocks }) => blocks);

test.each(['muc_dich', 'yeu_cau', 'tieu_de: Nội dung\n    noi_dung'])('%s', (key) => {
  const lines = ['- Nâng cao chất lượng công tác khen thưởng.', '- *Kịp thời*, đúng đối tượng.', '- Họ và tên: ……'];
  const list = `noi_dung:\n  - ${key}:\n${lines.map((line) => line.replace(/- (.*)/u, '      - "$1"\n')).join('')}`;
  const block = `noi_dung:\n  - ${key}: |\n${lines.map((line) => `      ${line}\n`).join('')}`;
  expect(blocksOf(list)).toEqual(blocksOf(block));
});

test('both at once, and in a unit’s work', () => {
  const body = (own: string) =>
    `noi_dung:\n  - muc_dich:${own}    yeu_cau:${own}  - tieu_de: Tổ chức\n    phan_cong:\n      - don_vi: Sở Nội vụ\n        noi_dung:${own}`;
  expect(blocksOf(body('\n          - Một.\n          - Hai.\n'))).toEqual(blocksOf(body(' |\n          - Một.\n          - Hai.\n')));
});

test('an item keeps a marker of its own, and has its further lines', () => {
  const list = 'noi_dung:\n  - muc_dich:\n      - a) Một.\n      - |\n        Hai.\n        Ba.\n';
  expect(blocksOf(list)).toEqual(blocksOf('noi_dung:\n  - muc_dich: |\n      a) Một.\n      - Hai.\n      Ba.\n'));
});

test('an item that opens with an amount or a name has its dash', () => {
  const list = 'noi_dung:\n  - muc_dich:\n      - 1.200 suất quà.\n      - C. Mác đã viết.\n';
  expect(blocksOf(list)).toEqual(blocksOf('noi_dung:\n  - muc_dich: |\n      - 1.200 suất quà.\n      - C. Mác đã viết.\n'));
});

test('beside sections, and in the document’s own list, texts are paragraphs', () => {
  const list = 'noi_dung:\n  - Một.\n  - tieu_de: Hai\n    noi_dung:\n      - Ba.\n      - tieu_de: Bốn\n        noi_dung: Năm.\n';
  const roles = blocksOf(list).flatMap((blocks) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.role] : [])));
  expect(roles).not.toContain('gach');
});
