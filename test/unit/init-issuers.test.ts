/** What the name of an organ tells of its head, its letters, its place, its superior. */
import { expect, test } from 'vitest';
import { issuerOf } from '../../src/init/issuers.ts';
import { organsOf, wrongOrgan } from '../../src/init/organ-names.ts';
import { provinces } from '../../src/law/provinces.ts';

test.each([
  ['UBND tỉnh Lạng Sơn', '', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'UBND', 'Lạng Sơn', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['Uỷ ban nhân dân tỉnh Lạng Sơn', '', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'UBND', 'Lạng Sơn', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND tỉnh Đồng Nai', '', 'Ủy ban nhân dân thành phố Đồng Nai', 'UBND', 'Đồng Nai', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND TP. Hồ Chí Minh', '', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'UBND', 'Thành phố Hồ Chí Minh', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['HĐND thành phố Huế', '', 'Hội đồng nhân dân thành phố Huế', 'HĐND', 'Huế', 'Hội đồng nhân dân', 'Chủ tịch'],
  ['UBND xã Đồng Đăng', '', 'Ủy ban nhân dân xã Đồng Đăng', 'UBND', 'Đồng Đăng', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND xã Đồng Đăng, tỉnh Lạng Sơn', '', 'Ủy ban nhân dân xã Đồng Đăng', 'UBND', 'Đồng Đăng', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND phường 1', '', 'Ủy ban nhân dân phường 1', 'UBND', 'Phường 1', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND đặc khu Phú Quốc', '', 'Ủy ban nhân dân đặc khu Phú Quốc', 'UBND', 'Phú Quốc', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['Sở Nội vụ tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn', 'Sở Nội vụ', 'SNV', 'Lạng Sơn', '', 'Giám đốc'],
  ['Sở Nội vụ Lạng Sơn', 'UBND tỉnh Lạng Sơn', 'Sở Nội vụ', 'SNV', 'Lạng Sơn', '', 'Giám đốc'],
  ['Sở Giáo dục và Đào tạo thành phố Huế', 'UBND thành phố Huế', 'Sở Giáo dục và Đào tạo', 'SGDĐT', 'Huế', '', 'Giám đốc'],
  [
    'Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La',
    'UBND tỉnh Sơn La',
    'Sở Văn hóa, Thể thao và Du lịch',
    'SVHTTDL',
    'Sơn La',
    '',
    'Giám đốc',
  ],
  ['Sở Y tế', '', 'Sở Y tế', 'SYT', '', '', 'Giám đốc'],
  ['Văn phòng UBND tỉnh Sơn La', 'UBND tỉnh Sơn La', 'Văn phòng', 'VPUBND', 'Sơn La', '', 'Chánh Văn phòng'],
  ['Phòng Văn hóa - Xã hội xã Đồng Đăng', 'UBND xã Đồng Đăng', 'Phòng Văn hóa - Xã hội', 'PVHXH', 'Đồng Đăng', '', 'Trưởng phòng'],
  ['Sở GD&ĐT Hà Nội', 'UBND thành phố Hà Nội', 'Sở Giáo dục và Đào tạo', 'SGDĐT', 'Hà Nội', '', 'Giám đốc'],
  ['Sở VHTTDL tỉnh Sơn La', 'UBND tỉnh Sơn La', 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL', 'Sơn La', '', 'Giám đốc'],
  ['Sở X&Y tỉnh Sơn La', 'UBND tỉnh Sơn La', 'Sở X&Y', '', 'Sơn La', '', 'Giám đốc'],
  ['Bộ Nội vụ', '', 'Bộ Nội vụ', 'BNV', 'Hà Nội', '', 'Bộ trưởng'],
  ['Tỉnh ủy Sơn La', '', 'Tỉnh ủy Sơn La', '', '', '', ''],
  ['Trường Tiểu học Kim Đồng', '', 'Trường Tiểu học Kim Đồng', '', '', '', 'Hiệu trưởng'],
  ['Bệnh viện Đa khoa tỉnh Lạng Sơn', '', 'Bệnh viện Đa khoa tỉnh Lạng Sơn', '', 'Lạng Sơn', '', 'Giám đốc'],
  ['Trường Đại học Sư phạm', '', 'Trường Đại học Sư phạm', '', '', '', 'Hiệu trưởng'],
  ['Cục Thuế', '', 'Cục Thuế', '', '', '', 'Cục trưởng'],
  ['Tòa án nhân dân tỉnh Lạng Sơn', '', 'Tòa án nhân dân tỉnh Lạng Sơn', '', 'Lạng Sơn', '', 'Chánh án'],
  ['Công ty Cổ phần Than Na Dương', '', 'Công ty Cổ phần Than Na Dương', '', '', '', ''],
  ['Công đoàn cơ sở Trường THPT Chu Văn An', '', 'Công đoàn cơ sở Trường THPT Chu Văn An', '', '', '', ''],
  ['Văn phòng HĐND và UBND phường Tam Thanh', 'UBND phường Tam Thanh', 'Văn phòng HĐND và UBND', '', 'Tam Thanh', '', 'Chánh Văn phòng'],
  [
    'Trung tâm Phục vụ hành chính công xã Đồng Đăng',
    'UBND xã Đồng Đăng',
    'Trung tâm Phục vụ hành chính công',
    '',
    'Đồng Đăng',
    '',
    'Giám đốc',
  ],
  ['bo tai chinh', '', 'Bộ Tài chính', 'BTC', 'Hà Nội', '', 'Bộ trưởng'],
  ['so gddt lang son', 'UBND tỉnh Lạng Sơn', 'Sở Giáo dục và Đào tạo', 'SGDĐT', 'Lạng Sơn', '', 'Giám đốc'],
  ['sở nội vụ lạng sơn', 'UBND tỉnh Lạng Sơn', 'Sở Nội vụ', 'SNV', 'Lạng Sơn', '', 'Giám đốc'],
  ['so noi vu tinh lang son', 'UBND tỉnh Lạng Sơn', 'Sở Nội vụ', 'SNV', 'Lạng Sơn', '', 'Giám đốc'],
  ['Sở Nội vụ tỉnh Lạng Sơn'.normalize('NFD'), 'UBND tỉnh Lạng Sơn', 'Sở Nội vụ', 'SNV', 'Lạng Sơn', '', 'Giám đốc'],
  ['SỞ TƯ PHÁP TỈNH HÀ TĨNH', 'UBND tỉnh Hà Tĩnh', 'Sở Tư pháp', 'STP', 'Hà Tĩnh', '', 'Giám đốc'],
  ['ubnd tp hcm', '', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'UBND', 'Thành phố Hồ Chí Minh', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['Sở Y tế TP.HCM', 'UBND Thành phố Hồ Chí Minh', 'Sở Y tế', 'SYT', 'Thành phố Hồ Chí Minh', '', 'Giám đốc'],
  ['ubnd xã đồng đăng', '', 'Ủy ban nhân dân xã Đồng Đăng', 'UBND', 'Đồng Đăng', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['UBND XÃ ĐỒNG ĐĂNG', '', 'Ủy ban nhân dân xã Đồng Đăng', 'UBND', 'Đồng Đăng', 'Ủy ban nhân dân', 'Chủ tịch'],
  ['', '', '', '', '', '', ''],
])('%s', (typed, chu_quan, ten, ky_hieu, dia_danh, thay_mat, cap_truong) => {
  expect(issuerOf(typed, '2026-11-20')).toMatchObject({ chu_quan, ten, ky_hieu, dia_danh, thay_mat, cap_truong });
});

test('every organ that is offered is known', () => {
  for (const province of provinces)
    for (const name of organsOf(province, '2026-11-20')) expect(issuerOf(name, '2026-11-20'), name).not.toMatchObject({ cap: 'khac' });
});

test.each([
  ['Sở Nội vụ tỉnh Hà Giang', 'Không còn tỉnh Hà Giang, nay thuộc tỉnh Tuyên Quang'],
  ['UBND tỉnh hà giang', 'Không còn tỉnh Hà Giang, nay thuộc tỉnh Tuyên Quang'],
  ['Đảng ủy xã Đồng Đăng', '“Đảng ủy xã Đồng Đăng” là cơ quan Đảng, văn bản của Đảng cần soạn theo mẫu của Văn phòng Trung ương Đảng'],
  ['UBND huyện Cao Lộc', 'Từ 01/7/2025 không còn chính quyền cấp huyện, cần tên cơ quan cấp tỉnh hoặc cấp xã'],
  ['HĐND Thị xã Sơn Tây', 'Từ 01/7/2025 không còn chính quyền cấp huyện, cần tên cơ quan cấp tỉnh hoặc cấp xã'],
  ['truong thpt chu van an', '“truong thpt chu van an” chưa có dấu, cần gõ tên cơ quan đủ dấu'],
  ['UBND xa Dong Dang', '“UBND xa Dong Dang” chưa có dấu, cần gõ tên cơ quan đủ dấu'],
  ['UBND tỉnh Lang Xon', 'Không có tỉnh Lang Xon, cần tên một trong 34 tỉnh, thành phố'],
  ['UBND tỉnh Lạng Sơn', undefined],
  ['Tỉnh đoàn Sơn La', undefined],
  [
    'Văn phòng Tỉnh ủy Sơn La',
    '“Văn phòng Tỉnh ủy Sơn La” là cơ quan Đảng, văn bản của Đảng cần soạn theo mẫu của Văn phòng Trung ương Đảng',
  ],
  ['UBND tỉnh lang son', undefined],
  ['UBND tỉnh Đồng Nai', undefined],
  ['Bệnh viện Đa khoa tỉnh', undefined],
  ['UBND xã Hà Giang', undefined],
])('what is wrong with %s', (name, sentence) => expect(wrongOrgan(name, '2026-11-20')).toBe(sentence));
