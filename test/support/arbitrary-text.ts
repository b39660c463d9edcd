/** Texts and files with everything in them that might go wrong, as fast-check makes them up. */
import fc from 'fast-check';

export const vocabulary = [
  'thi đua',
  'khen thưởng',
  'phong trào',
  'tổ chức',
  'triển khai',
  'thực hiện',
  'cơ quan',
  'đơn vị',
  'địa phương',
  'năm 2026',
  'nhân dân',
  'hội nghị',
  'điển hình tiên tiến',
  'chuyển đổi số',
  'cải cách hành chính',
  'tổng kết',
  'báo cáo',
  'kế hoạch',
  'Sở Nội vụ',
  'tỉnh Sơn La',
  '“Người tốt, việc tốt”',
  'kinh tế - xã hội',
  '100%',
  'Quyết định số 15/QĐ-UBND',
  'Ủy ban nhân dân',
];

export const odd = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '`',
  '=',
  '#',
  ':',
  ' - ',
  '|',
  '%',
  '@',
  '!',
  '?',
  '*',
  '**',
  '***',
  '\\',
  '\\*',
  '{{ten}}',
  '</noi_dung>',
  '<dam>',
  '&amp;',
  '\u00a0',
  '…',
  '–',
  '“',
  '”',
  '½',
  '²',
];
export const marks = ['\u0301', '\u0309', '\u0323', '\u031b', 'ê\u0323', 'o\u031b\u0301'];
export const signs = ['😀', '👨‍👩‍👧', '🇻🇳', '中文', 'Ω', 'ß', 'ﬁ', 'İ', 'đ', 'Đ', 'ỹ'];
/** Whatever else Unicode has, but for control characters, private ones, halves of pairs, and breaks of lines. */
const others = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .filter((text) => !/[\p{Cc}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\ufffd\ufeff^]/u.test(text));

/** One line with everything in it that YAML, XML, HTML, templates and marks give a meaning to; no `^`, which opens a footnote. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...marks, ...signs), fc.constantFrom(...vocabulary, ' '), others), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/<\/?su[bp]>/iu.test(text));

const run = fc.record({ word: fc.constantFrom('thi', 'đua', 'khen*', 'thưởng', '5*3', '\\o/'), bold: fc.boolean(), italic: fc.boolean() });

/** Marked words as a clerk types them, and what they must become; stars of the text itself are escaped. */
export const markedText = fc.array(run, { minLength: 1, maxLength: 8 }).map((runs) => ({
  runs,
  typed: runs
    .map(({ word, bold, italic }) => {
      const stars = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      return stars + word.replaceAll('*', '\\*') + stars;
    })
    .join(' '),
}));
