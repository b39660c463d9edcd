/** What an office notes of a task is on paper only under a column that the plan names. */
import { describe, expect, test } from 'vitest';
import { documentOf, writeString } from '../support/build.ts';
import { planText } from '../support/task-plans.ts';

const noted = 'noi_dung: Sơ kết\nchu_tri: Sở Nội vụ\nma: NV-01\ntrang_thai: dang_thuc_hien\nhoan_thanh: 28/02/2026';
const printed = (text: string) => writeString('text', documentOf('ke-hoach.yaml', text));
const text = planText({ tasks: [noted, 'nhom: Khen thưởng\nkinh_phi: 5 triệu đồng\nnhiem_vu:\n  - noi_dung: Xét'] });

describe('notes of a task', () => {
  test.each([
    ['a table without columns of its own', text],
    [
      'a table with other columns',
      text.replace('trinh_bay: bang', 'trinh_bay: bang\n    cot: { noi_dung: "", chu_tri: "", kinh_phi: "" }'),
    ],
    ['a list', planText({ tasks: [noted] }).replace('trinh_bay: bang', 'trinh_bay: liet_ke')],
  ])('are not printed in %s', async (_, plan) => {
    const paper = await printed(plan);
    expect(paper).toContain('Sở Nội vụ');
    expect(paper).not.toMatch(/NV-01|thực hiện|28\/02|Mã|Trạng thái/u);
  });

  test('are printed under their columns, in the words of the law, and none for a group', async () => {
    const cot = 'cot: { noi_dung: "", chu_tri: "", kinh_phi: "", ma: "", trang_thai: Tình hình, hoan_thanh: "" }';
    const paper = await printed(text.replace('trinh_bay: bang', `trinh_bay: bang\n    ${cot}`));
    expect(paper).toMatch(/Mã.*Tình hình.*Ngày hoàn thành/su);
    expect(paper).toMatch(/NV-01.*Đang thực hiện.*28\/02\/2026/su);
  });
});
