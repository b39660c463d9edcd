import { decree } from '../../decree30.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { garbled, isGarbled, type OldEncoding, toUnicode } from '../../vietnamese/old-encodings.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';

/** Text of the fonts from before Unicode: said once, at its first paragraph. */
export const bangMaCu: Rule = {
  code: 'bo_ma/bang_ma_cu',
  severity: 'error',
  about: 'Chữ trong văn bản phải là Unicode, không phải chữ của phông cũ (.VnTime, VNI-Times) hay chữ đã đọc nhầm bảng mã.',
  cure: 'Chuyển đoạn ấy sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey, hoặc gõ lại.',
  basis: decree('mục I.4'),
  bad: `
mo_dau: ⟦Uû ban nh©n d©n⟧ ban hành Kế hoạch như sau
`,
  good: `
mo_dau: Ủy ban nhân dân ban hành Kế hoạch như sau
`,
  *check({ texts }) {
    const found = texts.flatMap((text) => {
      const signs = garbled(text.text);
      return signs ? [{ text, signs }] : [];
    });
    const first = found.find(({ text }) => isGarbled(text.text));
    if (!first) return;
    const { text, signs } = first;
    const start = signs.words[0]?.start ?? 0;
    const end = signs.words.at(-1)?.end ?? text.text.length;
    const words = text.text.slice(start, end).replace(/ +/gu, ' ');
    const others = found.length > 1 ? ` (và ở ${found.length - 1} đoạn khác)` : '';
    yield inText(text, start, end, {
      message: `“${brief(words)}” ${names[signs.encoding]}${others}, cần chuyển sang Unicode`,
      help: `gõ lại “${brief(foldTone(toUnicode(words, signs.encoding)), 120)}”, hoặc chuyển ${from[signs.encoding]} bằng công cụ chuyển mã của UniKey`,
    });
  },
};

const from: Readonly<Record<OldEncoding, string>> = { TCVN3: 'từ TCVN3', VNI: 'từ VNI Windows', 'UTF-8': 'về UTF-8' };

const names: Readonly<Record<OldEncoding, string>> = {
  TCVN3: 'là chữ của phông cũ .VnTime',
  VNI: 'là chữ của phông cũ VNI-Times',
  'UTF-8': 'là chữ Unicode đã mở nhầm bảng mã',
};
