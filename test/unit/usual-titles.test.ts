/** Headings that tdkt writes itself: at the top of the plan, whatever its numbers, and never twice. */
import { expect, test } from 'vitest';
import { documentOf, writeString } from '../support/build.ts';
import { layOver } from '../support/samples.ts';

const units = 'phan_cong:\n  - don_vi: Sở Nội vụ\n    noi_dung: Chủ trì.\n  - don_vi: Sở Tài chính\n    noi_dung: Phối hợp.\n';
const purpose = 'muc_dich: Nâng cao chất lượng.\nyeu_cau: Thiết thực.\n';
/** An item of a list whose dash stands `at` columns from the left. */
const item = (text: string, at: number) => `${' '.repeat(at)}- ${text.trim().replaceAll('\n', `\n${' '.repeat(at + 2)}`)}\n`;
const atTop = (text: string) => `noi_dung:\n${item(text, 2)}`;
const inside = (head: string, text: string) => `noi_dung:\n  - ${head}\n    noi_dung:\n${item(text, 6)}`;

test.each([
  ['assignments', atTop(units), 'I. TỔ CHỨC THỰC HIỆN|1. Sở Nội vụ|2. Sở Tài chính'],
  ['assignments under 1., 1.1.', `danh_so: so\n${atTop(units)}`, '1. Tổ chức thực hiện|1.1. Sở Nội vụ|1.2. Sở Tài chính'],
  ['assignments in a part of that name', inside('phan: Tổ chức thực hiện', units), 'I. SỞ NỘI VỤ|II. SỞ TÀI CHÍNH'],
  ['assignments in another part', inside('phan: Phần cuối', units), 'I. TỔ CHỨC THỰC HIỆN|1. Sở Nội vụ|2. Sở Tài chính'],
  ['assignments in a section', inside('tieu_de: Phân công', units), 'I. PHÂN CÔNG|1. Sở Nội vụ|2. Sở Tài chính'],
  ['purpose in a section of that name', inside('tieu_de: Mục đích và yêu cầu', purpose), 'I. MỤC ĐÍCH VÀ YÊU CẦU|1. Mục đích|2. Yêu cầu'],
  [
    'purpose in another section',
    inside('tieu_de: Những vấn đề chung', purpose),
    'I. NHỮNG VẤN ĐỀ CHUNG|1. Mục đích, yêu cầu|1.1. Mục đích|1.2. Yêu cầu',
  ],
])('%s', async (_, fragment, expected) => {
  const text = await writeString('text', documentOf('a.yaml', layOver(fragment).text));
  expect(text.match(/^(?:[IVX]+|\d+(?:\.\d+)*)\. .*$/gmu)?.join('|')).toBe(expected);
});
