import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';
import { byValue, type PairMark, pairUp, quotesOf } from './paired-marks.ts';

/** Straight quotes in a document that has curly ones. */
export const haiKieuNgoacKep: Rule = {
  code: 'chinh_ta/hai_kieu_ngoac_kep',
  severity: 'warning',
  about: 'Một văn bản dùng một kiểu ngoặc kép: hoặc “cong” hoặc "thẳng", không lẫn.',
  cure: 'Thay các dấu ngoặc kép thẳng bằng “ và ”.',
  bad: `
ket_thuc: |
  Đẩy mạnh các phong trào thi đua “Dân vận khéo”, ⟦"Toàn dân đoàn kết xây dựng nông thôn mới và đô thị văn minh"⟧,
    “Doanh nghiệp hội nhập và phát triển”
`,
  good: `
ket_thuc: |
  Đẩy mạnh các phong trào thi đua “Dân vận khéo”, “Toàn dân đoàn kết xây dựng nông thôn mới và đô thị văn minh”,
    “Doanh nghiệp hội nhập và phát triển”
`,
  words: ['"'],
  *check({ texts }) {
    const values = byValue(texts.filter(({ text }) => text.includes('"')));
    if (values.length === 0 || !texts.some(({ text }) => /“[^”"]*”/u.test(text))) return;
    for (const { open, close } of values.flatMap((value) => pairUp(value, quotesOf).pairs)) {
      if (open.sign === '"' && close.sign === '"' && !isInTag(open)) yield straight(open.text, open, close);
    }
  },
};

/** `<ul style="…">`: the tag is what is left over, and told so. */
function isInTag({ text: { text }, at }: PairMark): boolean {
  return /<[a-z][^<>]*=\s*$/iu.test(text.slice(Math.max(0, at - 80), at));
}

function straight(text: Text, open: PairMark, close: PairMark): Problem {
  const inner = text.text.slice(open.at + 1, close.at).replace(/ +/gu, ' ');
  return inText(text, open.at, close.at + 1, {
    message: `Ngoặc kép thẳng ở "${brief(inner)}" lẫn với ngoặc kép cong trong văn bản, cần thay bằng “ và ”`,
    ...(/["'\\]/u.test(inner) ? {} : { fix: `“${inner}”` }),
  });
}
