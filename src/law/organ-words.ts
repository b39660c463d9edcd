/**
 * Words in the names of agencies that are also written in short: usage in recipients and tables of real plans, no law.
 * Longer names stand before those that they hold.
 */

interface OrganWord {
  /** In lower case; between words any of space, comma, `&` and dash. */
  readonly full: string;
  /** In lower case, letters only. */
  readonly short: string;
}

export const organWords: readonly OrganWord[] = [
  { full: 'ủy ban nhân dân', short: 'ubnd' },
  { full: 'hội đồng nhân dân', short: 'hđnd' },
  { full: 'mặt trận tổ quốc', short: 'mttq' },
  { full: 'thi đua - khen thưởng', short: 'tđkt' },
  { full: 'ngân hàng chính sách xã hội', short: 'nhcsxh' },
  { full: 'ngân hàng', short: 'nh' },
  { full: 'chi nhánh', short: 'cn' },
  { full: 'kho bạc nhà nước', short: 'kbnn' },
  { full: 'chỉ huy quân sự', short: 'chqs' },
  { full: 'ban quản lý', short: 'bql' },
  { full: 'cựu chiến binh', short: 'ccb' },
  { full: 'hội đồng', short: 'hđ' },
  { full: 'văn phòng', short: 'vp' },
  { full: 'thường trực', short: 'tt' },
  { full: 'lãnh đạo', short: 'lđ' },
  { full: 'liên đoàn lao động', short: 'lđlđ' },
  { full: 'liên hiệp phụ nữ', short: 'lhpn' },
  { full: 'thành phố', short: 'tp' },
  { full: 'trung ương', short: 'tw' },
  { full: 'phát thanh và truyền hình', short: 'ptth' },
  { full: 'bảo hiểm xã hội', short: 'bhxh' },
  { full: 'giáo dục và đào tạo', short: 'gdđt' },
  { full: 'nông nghiệp và môi trường', short: 'nnmt' },
  { full: 'nông nghiệp và phát triển nông thôn', short: 'nnptnt' },
  { full: 'khoa học và công nghệ', short: 'khcn' },
  { full: 'văn hóa, thể thao và du lịch', short: 'vhttdl' },
  { full: 'văn hóa và thể thao', short: 'vhtt' },
  { full: 'dân tộc và tôn giáo', short: 'dttg' },
  { full: 'kế hoạch và đầu tư', short: 'khđt' },
  { full: 'tài nguyên và môi trường', short: 'tnmt' },
  { full: 'thông tin và truyền thông', short: 'tttt' },
  { full: 'giao thông vận tải', short: 'gtvt' },
  { full: 'lao động - thương binh và xã hội', short: 'lđtbxh' },
];
