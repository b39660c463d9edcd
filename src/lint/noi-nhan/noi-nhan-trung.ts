import type { Path } from '../../diagnostic.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { listedMembers } from '../shared/listed-members.ts';

/** The same recipient twice, however abbreviated; members of a group are compared within their group. */
export const trung: Rule = {
  code: 'noi_nhan/trung',
  severity: 'warning',
  about: 'Một nơi nhận chỉ ghi một lần, dù viết đầy đủ hay viết tắt.',
  cure: 'Bỏ dòng trùng.',
  bad: `
noi_nhan:
  - Ủy ban nhân dân các xã, phường
  - Sở Nội vụ
  - ⟦UBND các xã, phường⟧
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - UBND các xã, phường
`,
  *check({ recipients }) {
    const seen = new Map<string, Part>();
    for (const { text, path, as } of recipients) {
      const scope = as === 'trong_nhom' ? JSON.stringify(path.slice(0, 2)) : '';
      for (const part of partsOf(text, path)) {
        const name = keyOf(part.words);
        const first = seen.get(`${scope}${name}`);
        if (!first) seen.set(`${scope}${name}`, part);
        else if (name !== '') {
          yield {
            path: part.path,
            range: part.range,
            message: `Nơi nhận “${oneLine(part.words)}” đã ghi ở trên, cần chỉ ghi một lần`,
            help: 'bỏ phần trùng',
            related: [{ message: 'đã ghi ở đây', path: first.path, range: first.range }],
          };
        }
      }
    }
  },
};

interface Part {
  readonly words: string;
  readonly path: Path;
  readonly range: { readonly start: number; readonly end: number };
}

/** Behind a comma only words like these begin another recipient: names of places are listed so as well. */
const nextOne =
  /[,;]\s+(?=(?:Thường trực|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Tỉnh|Thành|Đảng|Sở|Bộ|Ban|Văn phòng|Phòng|Lãnh đạo|Chủ tịch|Công an)\s)/gu;

/** `Thường trực Tỉnh ủy, Thường trực HĐND tỉnh` are two. */
function partsOf(text: string, path: Path): Part[] {
  const members = listedMembers(text);
  if (members.length > 1) return members.map(({ name, start, end }) => ({ words: name, path, range: { start, end } }));
  const starts = [0, ...matches(text, nextOne).map((match) => match.index + match[0].length)];
  const parts = starts.map((start, index) => {
    const words = text.slice(start, starts[index + 1] ?? text.length).replace(/[\s,;.:]+$/u, '');
    const lead = /^\s*(?:[-+–]\s+)?/u.exec(words)?.[0].length ?? 0;
    return { words: words.slice(lead), path, range: { start: start + lead, end: start + words.length } };
  });
  return parts.length === 1 ? parts : parts.filter(({ words }) => /\S\s+\S/u.test(words));
}

/** Why or how many copies someone receives; brackets with other words tell recipients apart. */
const note =
  /\((?:(?:để\s+)?(?:b\/c|báo cáo|p\/h|phối hợp|t\/h|th\/h|thực hiện|chỉ đạo|biết|theo dõi|thi hành|đăng tải)|\d+\s*(?:c|b|bản))\)/giu;

const spellings: readonly (readonly [RegExp, string])[] = [
  [regex.gu`\<UBND\>`, 'Ủy ban nhân dân'],
  [regex.gu`\<HĐND\>`, 'Hội đồng nhân dân'],
  [regex.gu`\<(?:UB)?MTTQ\>`, 'Mặt trận Tổ quốc'],
  [regex.gu`\<TĐ\s*[-–]?\s*KT\>`, 'Thi đua Khen thưởng'],
  [regex.gu`\<PCT\>`, 'Phó Chủ tịch'],
  [regex.gu`\<(?:TW|TƯ)\>`, 'Trung ương'],
];

/** With accents: “Phòng Kinh tế” and “Phòng Kinh tế số” differ by a word, “Hòa An” and “Hoa An” by a tone. */
function keyOf(words: string): string {
  const spelt = spellings.reduce((text, [pattern, full]) => text.replace(pattern, full), words.replace(note, ' '));
  return foldTone(spelt.toLowerCase()).replace(regex.gu`[^\p{L}\p{N}()]+`, ' ').trim();
}
