/** What an office notes of a task is on paper only under a column that the plan names. */
import { describe, expect, test } from 'vitest';
import { documentOf, writeString } from '../support/build.ts';
import { planText } from '../support/task-plans.ts';

const noted = 'noi_dung: Sơ kết\nchu_tri: Sở Nội vụ\nma: NV-01\ntrang_thai: dang_thuc_hien\nhoan_thanh: 28/02/2026\nket_qua: Đã họp';
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
    expect(paper).not.toMatch(/NV-01|thực hiện|28\/02|Mã|Trạng thái|Đã họp|Kết quả/u);
  });

  test('are printed under their columns, in the words of the law, and none for a group', async () => {
    const cot = 'cot: { noi_dung: "", chu_tri: "", kinh_phi: "", ma: "", trang_thai: Tình hình, hoan_thanh: "", ket_qua: "" }';
    const paper = await printed(text.replace('trinh_bay: bang', `trinh_bay: bang\n    ${cot}`));
    expect(paper).toMatch(/Mã.*Tình hình.*Ngày hoàn thành/su);
    expect(paper).toMatch(/NV-01.*Đang thực hiện.*28\/02\/2026.*Đã họp/su);
  });

  test.each(['bang', 'liet_ke'])('but a report tells what came of a task: %s', async (layout) => {
    const report = planText({ tasks: [noted] })
      .replace(/^/u, 'loai: bao_cao\n')
      .replace('trinh_bay: bang', `trinh_bay: ${layout}`);
    expect(await printed(report)).toContain('Đã họp');
  });

  test('what a group says came of it is no note of a task', async () => {
    const group = planText({ tasks: ['nhom: Khen thưởng\nket_qua: Đã xét 12 hồ sơ\nnhiem_vu:\n  - noi_dung: Xét'] });
    expect(await printed(group)).toContain('Đã xét 12 hồ sơ');
  });
});
