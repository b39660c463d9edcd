import { expect, test } from 'vitest';
import { inSentenceCase } from '../../src/lint/dau-trang/sentence-case.ts';

test.each([
  ['CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026', 'Công tác thi đua, khen thưởng năm 2026'],
  ['KIỂM TRA CÔNG TÁC THI ĐUA TRÊN ĐỊA BÀN TỈNH SƠN LA', 'Kiểm tra công tác thi đua trên địa bàn tỉnh Sơn La'],
  ['THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI XIV CỦA ĐẢNG CỘNG SẢN VIỆT NAM', 'Thực hiện nghị quyết đại hội XIV của Đảng Cộng sản Việt Nam'],
  ['PHỐI HỢP GIỮA UBND VÀ HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG', 'Phối hợp giữa UBND và Hội đồng Thi đua, Khen thưởng'],
  ['CHÀO MỪNG NGÀY QUỐC KHÁNH TẠI THÀNH PHỐ HỒ CHÍ MINH', 'Chào mừng ngày Quốc khánh tại Thành phố Hồ Chí Minh'],
  ['NÂNG CAO CHẤT LƯỢNG CƠ SỞ Y TẾ, CÁN BỘ Y TẾ', 'Nâng cao chất lượng cơ sở y tế, cán bộ y tế'],
])('%s', (capitals, small) => {
  expect(inSentenceCase(capitals, true)).toBe(small);
});
