/** Numbers in running text: what they count, and how thousands are written. */

/** What stands behind a number that counts; alternatives of a pattern. */
export const things =
  'đồng|người|hộ|lượt|cá nhân|tập thể|cán bộ|công chức|viên chức|lao động|đoàn viên|hội viên|học sinh|giáo viên|hồ sơ|gia đình|điển hình|mô hình|doanh nghiệp|sinh viên|đảng viên|chiến sĩ|hợp tác xã';

/** `1250000` → `1.250.000`. */
export function withDots(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
