import { type BrokenNote, brokenNotes } from '../../plan/inline.ts';
import type { Rule } from '../rule.ts';

/** A footnote has its end, and words in it. */
export const cuocChu: Rule = {
  code: 'chu/cuoc_chu',
  severity: 'error',
  about: 'Cước chú viết giữa `^[` và `]`, có chữ bên trong, không chứa cước chú khác; viết khác thì in ra nguyên dấu.',
  cure: 'Thêm dấu `]` ở cuối cước chú, ghi nội dung của cước chú, hoặc bỏ dấu `^[`.',
  bad: `
ket_thuc: Bố trí trong dự toán⟦^[]⟧, thực hiện theo quy định⟦^[⟧Khoản 2 Điều 5 Luật Thi đua, khen thưởng
`,
  good: `
ket_thuc: Thực hiện theo quy định^[Khoản 2 Điều 5 Luật Thi đua, khen thưởng.]
`,
  *check(subject) {
    for (const { path, start, text } of subject.markedLines) {
      for (const { fault, ...span } of brokenNotes(text)) {
        const range = { start: start + span.start, end: start + span.end };
        yield { path, range, message: messages[fault], help: 'ghi như: theo quy định^[Khoản 2 Điều 5 Luật Thi đua, khen thưởng.]' };
      }
    }
  },
};

const messages: Readonly<Record<BrokenNote['fault'], string>> = {
  open: 'Cước chú mở bằng ^[ mà chưa đóng, cần thêm ] ở cuối cước chú',
  empty: 'Cước chú ^[] chưa có chữ nào, cần ghi nội dung hoặc bỏ dấu này',
  nested: 'Cước chú đứng trong một cước chú khác, cần đưa nội dung vào cước chú ấy hoặc để ra ngoài',
};
