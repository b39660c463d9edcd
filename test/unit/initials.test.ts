/** Units named by letters, and which in full they mean. */
import { expect, test } from 'vitest';
import { meantInFull } from '../../src/vietnamese/initials.ts';

test.each([
  ['Phòng CNTT', ['Phòng Công nghệ thông tin', 'Phòng Tài chính'], 'Phòng Công nghệ thông tin'],
  ['Phòng VH-XH', ['Phòng Văn hóa - Xã hội'], 'Phòng Văn hóa - Xã hội'],
  ['Phòng VHXH', ['Phòng Văn hoá – Xã hội'], 'Phòng Văn hoá – Xã hội'],
  ['Phòng QLCL', ['Phòng Quản lý chất lượng'], 'Phòng Quản lý chất lượng'],
  ['Khoa HSCC', ['Khoa Hồi sức cấp cứu'], 'Khoa Hồi sức cấp cứu'],
  ['Ban QLDA', ['Ban Quản lý dự án'], 'Ban Quản lý dự án'],
  ['P. Công nghệ thông tin', [], 'Phòng Công nghệ thông tin'],
  ['P. CNTT', ['Phòng Công nghệ thông tin'], 'Phòng Công nghệ thông tin'],
  // Two have the letters, or another kind of unit, or nobody.
  ['Phòng TC', ['Phòng Tài chính', 'Phòng Tổ chức'], undefined],
  ['Phòng CNTT', ['Ban Công nghệ thông tin'], undefined],
  ['Phòng CNTT', ['Phòng Công nghệ'], undefined],
  ['P. Chủ tịch', ['Phòng Chủ tịch'], undefined],
  ['Phòng Y', ['Phòng Y tế'], undefined],
  ['Sở Y tế', ['Sở Nội vụ'], undefined],
])('%s beside %j', (name, others, meant) => expect(meantInFull([name, ...others]).get(name)).toBe(meant));
