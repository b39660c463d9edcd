/** What `tdkt` alone says to a person at a terminal: what a beginner does first. */

const steps: ReadonlyMap<string, string> = new Map([
  ['init', 'hỏi vài câu rồi ghi tệp kế hoạch để điền'],
  ['preview ke-hoach-2026.yaml', 'xem trang giấy trong lúc viết'],
  ['validate ke-hoach-2026.yaml', 'chỉ ra chỗ sai, viết lại thế nào'],
  ['build ke-hoach-2026.yaml', 'ghi ke-hoach-2026.docx, mở bằng Word'],
]);

/** The steps, and where to read on. */
export function firstSteps(about: string): string {
  const lines = [...steps].map(([line, what]) => `  tdkt ${line.padEnd(30)}${what}`);
  return `${about}

Bắt đầu từ đây:
${lines.join('\n')}

Đã có kế hoạch năm trước bằng Word: tdkt import ke-hoach-2025.docx
Mọi lệnh: tdkt --help
`;
}
