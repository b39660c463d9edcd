import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { type Garbled, garbled, isGarbled, type OldEncoding, toUnicode } from '../../vietnamese/old-encodings.ts';
import type { Rule } from '../rule.ts';
import { groupBy } from '../shared/group-by.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';

/** Text of the fonts from before Unicode: said once for each kind, at its first paragraph. */
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
      return signs ? [{ text, signs, sure: isGarbled(text.text) }] : [];
    });
    const kinds = groupBy(
      found.filter(({ sure }) => sure),
      ({ signs }) => signs.encoding,
    );
    for (const [index, [encoding, [first]]] of [...kinds].entries()) {
      if (!first) continue;
      // What may be of any kind goes with its own where that is sure, else with the first.
      const alike = found.filter(({ signs, sure }) => signs.encoding === encoding || (index === 0 && !sure && !kinds.has(signs.encoding)));
      yield complaint(first, alike.length - 1);
    }
  },
};

interface Found {
  readonly text: Text;
  readonly signs: Garbled;
}

function complaint({ text, signs: { words: places, encoding } }: Found, more: number): Problem {
  const start = places[0]?.start ?? 0;
  const end = places.at(-1)?.end ?? text.text.length;
  const words = text.text.slice(start, end).replace(/ +/gu, ' ');
  const others = more > 0 ? ` (và ở ${more} đoạn khác)` : '';
  return inText(text, start, end, {
    message: `“${brief(words)}” ${names[encoding]}${others}, cần chuyển sang Unicode`,
    help: `gõ lại “${brief(foldTone(toUnicode(words, encoding)), 120)}”, hoặc chuyển ${from[encoding]} bằng công cụ chuyển mã của UniKey`,
  });
}

const from: Readonly<Record<OldEncoding, string>> = { TCVN3: 'từ TCVN3', VNI: 'từ VNI Windows', 'UTF-8': 'về UTF-8' };

const names: Readonly<Record<OldEncoding, string>> = {
  TCVN3: 'là chữ của phông cũ .VnTime',
  VNI: 'là chữ của phông cũ VNI-Times',
  'UTF-8': 'là chữ Unicode đã mở nhầm bảng mã',
};
