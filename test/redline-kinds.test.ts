/** What leaders do to a draft, a case a kind: how many changes are told, and that either version comes back. */

import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { printed } from '../src/compile.ts';
import { type Change, changesOf } from '../src/redline/changes.ts';
import { writeRedline } from '../src/redline/docx.ts';
import { redline, type Version } from '../src/redline/index.ts';
import { writers } from '../src/write/index.ts';
import { openDocx } from './support/docx-file.ts';
import { readText, templates } from './support/project.ts';
import { linesOf } from './support/tracked.ts';
import { childElements, descendants } from './support/xml.ts';

// biome-ignore lint/suspicious/noExplicitAny: a plan as YAML has it.
type Plan = any;

function planOf(example: string): Plan {
  return parse(readText(`examples/${example}.yaml`), { schema: 'failsafe' });
}

function versionOf(plan: Plan): Version {
  const yaml = stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
  const { document, plan: resolved, typed } = printed('ke-hoach.yaml', new TextEncoder().encode(yaml), templates);
  if (!document || !resolved) throw new Error('no document');
  return { document, plan: resolved, typed };
}

function compared(example: string, edit: (plan: Plan) => void) {
  const [before, after] = [planOf(example), planOf(example)];
  edit(after);
  const [old, next] = [versionOf(before), versionOf(after)];
  const made = redline(old, next);
  return { old, next, made, both: writeRedline(made, { name: 'Phòng Tổng hợp', date: '' }), ...changesOf(made) };
}

/** `sửa Cột: a[-b-]{+c+}`, a change a line. */
function told({ kind, part, lines }: Change): string {
  const signs = { same: ['', ''], ins: ['{+', '+}'], del: ['[-', '-]'] } as const;
  const said = lines.map((line) => line.map(({ status, text }) => signs[status][0] + text + signs[status][1]).join(''));
  return `${kind}${part === '' ? '' : ` ${part}`}: ${said.join(' / ')}`.replaceAll('\u00a0', ' ');
}

const taskTable = (plan: Plan) => plan.phu_luc[0].noi_dung[0];
const chapter = (plan: Plan, title: string) => plan.noi_dung.find((part: Plan) => part.tieu_de === title);

test.each<readonly [name: string, example: string, edit: (plan: Plan) => void, expected: readonly unknown[], renumbered: number]>([
  [
    'a section goes down a level',
    'lien-tich-2026',
    (plan) => plan.noi_dung[1].noi_dung.push(plan.noi_dung.splice(2, 1)[0]),
    ['changed: [-III. SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG-]{+4. Sơ kết, tổng kết và khen thưởng+}'],
    1,
  ],
  [
    'sections are put into parts',
    'lien-tich-2026',
    (plan) => {
      const [first, ...others] = plan.noi_dung;
      plan.noi_dung = [
        { phan: 'Quy định chung', noi_dung: [first] },
        { phan: 'Tổ chức', noi_dung: others },
      ];
    },
    ['added: {+Phần I+} / {+QUY ĐỊNH CHUNG+}', 'added: {+Phần II+} / {+TỔ CHỨC+}'],
    3,
  ],
  [
    'sections change places',
    'lien-tich-2026',
    (plan) => plan.noi_dung.splice(1, 2, plan.noi_dung[2], plan.noi_dung[1]),
    [expect.stringMatching(/^moved: \[-III-\]\{\+II\+\}\. SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG \/ 1\. Sơ kết trước .*nêu trên\.$/u)],
    1,
  ],
  [
    'an appendix comes first',
    'nhieu-phu-luc-2026',
    (plan) => plan.phu_luc.unshift({ tieu_de: 'Danh sách cụm', noi_dung: 'Cụm số 1: các xã vùng cao.' }),
    [expect.stringMatching(/^added: \{\+Phụ lục I\+\} \/ \{\+DANH SÁCH CỤM\+\}/u)],
    3,
  ],
  [
    'an appendix goes',
    'nhieu-phu-luc-2026',
    (plan) => plan.phu_luc.splice(1, 1),
    [expect.stringMatching(/^removed: \[-Phụ lục II-\]/u)],
    1,
  ],
  [
    'an article comes in',
    'quyet-dinh-phu-luc-2026',
    (plan) => plan.dieu.splice(1, 0, 'Giao Phòng Tổ chức - Hành chính theo dõi.'),
    ['added: {+Điều 2. Giao Phòng Tổ chức - Hành chính theo dõi.+}'],
    2,
  ],
  [
    'groups of a table go',
    'phu-luc-ngang-2026',
    (plan) => {
      const table = taskTable(plan);
      table.nhiem_vu = table.nhiem_vu.flatMap((group: Plan) => group.nhiem_vu);
    },
    [expect.stringMatching(/^removed: \[-I\./u), expect.stringMatching(/^removed: \[-II\./u), expect.stringMatching(/^removed: \[-III\./u)],
    0,
  ],
  [
    'a task goes into another group',
    'phu-luc-ngang-2026',
    (plan) => {
      const groups = taskTable(plan).nhiem_vu;
      groups[2].nhiem_vu.splice(1, 0, groups[1].nhiem_vu.splice(2, 1)[0]);
    },
    [expect.stringMatching(/^moved: \[-8-\]\{\+10\+\} \| Tập huấn nghiệp vụ/u)],
    2,
  ],
  [
    'columns change places',
    'nhieu-phu-luc-2026',
    (plan) => {
      const { tt, noi_dung, chu_tri, phoi_hop, thoi_gian } = taskTable(plan).cot;
      taskTable(plan).cot = { tt, noi_dung, thoi_gian, chu_tri, phoi_hop };
    },
    [expect.stringMatching(/^changed Cột của bảng: \[-TT, Nhiệm vụ, .*\{\+TT, Nhiệm vụ, Thời hạn, /u)],
    0,
  ],
  [
    'a column comes under a merged head',
    'bieu-chi-tieu-2026',
    (plan) => {
      const { bang } = chapter(plan, 'Chỉ tiêu thi đua').noi_dung[0];
      bang.cot[4].cot[1].cot.push('Quý IV');
      bang.so_cot.splice(7, 0, '(5)');
      bang.dong = bang.dong.map((row: Plan) => (Array.isArray(row) ? [...row.slice(0, 7), '5', ...row.slice(7)] : row));
    },
    [expect.stringMatching(/^changed Cột của bảng: \{\+Năm 2026 › Trong đó › Quý IV\+\} \/ Thu ngân sách trên địa bàn: \{\+5\+\}/u)],
    0,
  ],
  [
    'a figure under a merged head',
    'bieu-chi-tieu-2026',
    (plan) => {
      chapter(plan, 'Chỉ tiêu thi đua').noi_dung[0].bang.dong[1][5] = '9.950';
    },
    ['changed Năm 2026 › Trong đó › 6 tháng đầu năm: [-9.900-]{+9.950+}'],
    0,
  ],
  [
    'words become bold',
    'lien-tich-2026',
    (plan) => {
      plan.noi_dung[2].noi_dung = plan.noi_dung[2].noi_dung.replace('Khen thưởng đột xuất', '**Khen thưởng đột xuất**');
    },
    [expect.stringMatching(/^reformatted: \[-Khen thưởng đột xuất\s?-\]\{\+\*\*Khen thưởng đột xuất\*\*/u)],
    0,
  ],
  [
    'what was empty is written',
    'giai-doan-2026-2030',
    (plan) => delete taskTable(plan).bang.ghi_chu,
    ['removed: [-Chỉ tiêu năm sau được điều chỉnh theo kết quả năm trước.-]'],
    0,
  ],
  [
    'another figure in another place is no move',
    'lien-tich-2026',
    (plan) => {
      const [, contents] = plan.noi_dung;
      contents.noi_dung[0].noi_dung = contents.noi_dung[0].noi_dung.replace(
        /d\) Không để/u,
        '10 phản ánh đúng được xử lý ngay trong ngày;\nd) Không để',
      );
    },
    [expect.stringMatching(/^added: /u)],
    0,
  ],
])('%s', async (_name, example, edit, expected, renumbered) => {
  const found = compared(example, edit);
  expect(found.list.map(told)).toEqual(expected);
  expect(found.renumbered).toBe(renumbered);
  expect(linesOf(found.both, 'w:del')).toEqual(linesOf(await writers.docx.write(found.next.document), 'w:del'));
  expect(linesOf(found.both, 'w:ins')).toEqual(linesOf(await writers.docx.write(found.old.document), 'w:del'));
});

test('a figure that counts is not taken for the number of what has moved', () => {
  const { list } = compared('lien-tich-2026', (plan) => {
    const [, contents, meetings] = plan.noi_dung;
    contents.noi_dung[0].noi_dung = `20 tập thể được tặng Giấy khen của Giám đốc Sở.\n${contents.noi_dung[0].noi_dung}`;
    meetings.noi_dung = `30 tập thể được tặng Giấy khen của Giám đốc Sở.\n${meetings.noi_dung}`;
  });
  expect(list.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test('rows of one version stand together where a cell reaches over them', () => {
  const { both } = compared('bieu-chi-tieu-2026', (plan) => {
    const { bang } = chapter(plan, 'Chỉ tiêu thi đua').noi_dung[0];
    bang.cot.splice(4, 0, 'Ước năm 2026');
    bang.so_cot.splice(4, 0, '(5)');
    bang.dong = bang.dong.map((row: Plan) => (Array.isArray(row) ? [...row.slice(0, 4), '-', ...row.slice(4)] : row));
  });
  const rows = descendants(openDocx(both).xml('word/document.xml'), 'w:tr');
  const statusOf = (row: (typeof rows)[number]) =>
    ['w:ins', 'w:del'].find((mark) =>
      childElements(row).some(
        ({ name, ...each }) => name === 'w:trPr' && childElements({ name, ...each }).some((inner) => inner.name === mark),
      ),
    ) ?? '';
  const reaches = (row: (typeof rows)[number]) => descendants(row, 'w:vMerge').some(({ attributes }) => attributes['w:val'] === 'continue');
  rows.forEach((row, index) => {
    if (reaches(row)) expect([index, statusOf(rows[index - 1] ?? row)]).toEqual([index, statusOf(row)]);
  });
});
