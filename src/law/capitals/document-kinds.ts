/** Kinds of documents that are cited by number (Nghị định 30/2020/NĐ-CP, Điều 7, and Luật Ban hành văn bản quy phạm pháp luật). */
export const numberedKinds: readonly string[] = [
  ...[
    'Nghị định',
    'Nghị quyết',
    'Thông tư',
    'Quyết định',
    'Chỉ thị',
    'Kế hoạch',
    'Công văn',
    'Tờ trình',
    'Báo cáo',
    'Thông báo',
    'Hướng dẫn',
  ],
  ...['Công điện', 'Kết luận', 'Chương trình', 'Quy chế', 'Quy định', 'Đề án', 'Thông tri', 'Pháp lệnh'],
];
