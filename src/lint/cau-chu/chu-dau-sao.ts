import type { Problem } from '../../diagnostic.ts';
import type { Star } from '../../plan/inline.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { type BrokenMark, brokenMarks, unmarkable } from '../shared/marks.ts';
import { brief } from '../shared/typing-mends.ts';

/** Marks of bold and italics do their work, or are told of. */
export const dauSao: Rule = {
  code: 'chu/dau_sao',
  severity: 'warning',
  about:
    'Dấu `**` và `*` chỉ thành chữ đậm, chữ nghiêng khi mở sau dấu cách và liền chữ đầu, đóng liền chữ cuối; dấu lẻ in ra nguyên hình.',
  cure: 'Viết như `**chữ đậm**`, `*chữ nghiêng*`; muốn in dấu sao thì viết `\\*`.',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      ⟦**⟧Tổng kết phong trào thi đua.
      ⟦*Lưu ý *⟧để các đơn vị đăng ký đúng hạn.
      ⟦** Lưu ý:*⟧ gửi hồ sơ về Sở Nội vụ.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      **Tổng kết** phong trào thi đua.
      *Lưu ý* để các đơn vị đăng ký đúng hạn.
      Phòng họp 4*6 m, bảng 60*90*5 cm; số liệu có dấu (*) là ước tính.
`,
  *check(subject) {
    for (const mark of brokenMarks(subject)) yield problem(mark);
    for (const path of unmarkable(subject)) {
      const message = 'Số, ký hiệu và tên văn bản dẫn ở đây không in đậm, in nghiêng và không mang cước chú, cần bỏ các dấu ấy';
      yield { path, message };
    }
  },
};

const looks = ['', 'nghiêng', 'đậm', 'đậm nghiêng'];
const printed = (words: string) => `muốn in dấu sao thì viết “${words.replaceAll('*', '\\*')}”`;

function problem({ line, first, last, lacks }: BrokenMark): Problem {
  const place = { path: line.path, range: { start: line.start + first.start, end: line.start + last.end } };
  const look = `chữ ${looks[first.text.length]}`;
  if (lacks === 'opening')
    return {
      ...place,
      message: `Dấu ${first.text} đóng ${look} mà không có dấu mở, cần thêm ${first.text} liền trước chữ đầu của cụm từ`,
      help: printed(first.text),
    };
  if (lacks === 'closing')
    return {
      ...place,
      message: `Dấu ${first.text} mở ${look} mà chưa đóng, cần thêm ${first.text} liền sau chữ cuối của cụm từ trong đoạn này`,
      help: printed(first.text),
    };
  return { ...place, ...pairProblem(line.text, first, last) };
}

/** Spaces inside the marks go, and one stands behind them where a word follows: then they do their work. */
function pairProblem(text: string, first: Star, last: Star): Pick<Problem, 'message' | 'help' | 'fix'> {
  const words = text.slice(first.end, last.start);
  const wanted = `viết “${first.text}${brief(words.trim())}${first.text}”`;
  if (first.text !== last.text)
    return { message: `Dấu mở ${first.text} và dấu đóng ${last.text} không giống nhau, cần ghi hai dấu như nhau`, help: wanted };
  if (words.trim() === words)
    return {
      message: `Dấu ${first.text} viết dính vào chữ bên ngoài, cần thêm dấu cách trước dấu mở và sau dấu đóng`,
      help: printed(`${first.text}${brief(words)}${last.text}`),
    };
  const message = `Dấu ${first.text} cách chữ bên trong nên in ra nguyên dấu, cần viết liền`;
  const behind = regex.u`^[\p{L}\d]`.test(text.slice(last.end)) ? ' ' : '';
  return { message, help: behind ? `${wanted} rồi một dấu cách` : wanted, fix: `${first.text}${words.trim()}${last.text}${behind}` };
}
