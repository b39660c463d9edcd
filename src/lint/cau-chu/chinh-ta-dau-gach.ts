import { compounds } from '../../vietnamese/compounds.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { addressesOf } from '../shared/addresses.ts';
import { problemOf, stretches } from '../shared/typing-mends.ts';
import type { SpacingFault } from './glued-words.ts';

/** A dash between words or figures has a space on both sides, a slash has none. */
export const dauGach: Rule = {
  code: 'chinh_ta/dau_gach',
  severity: 'warning',
  about:
    'Dấu gạch giữa hai từ, hai con số có dấu cách ở cả hai bên (2026 - 2030, kinh tế - xã hội); dấu / giữa hai từ viết liền cả hai bên.',
  cure: 'Thêm hoặc bỏ dấu cách cho hai bên như nhau.',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      - Phát triển kinh ⟦tế-xã⟧ hội giai đoạn ⟦2026- 2030;⟧ mỗi đợt ⟦50 -60⟧ người.
      - Các đơn ⟦vị/ cá⟧ nhân đăng ký.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      - Phát triển kinh tế - xã hội giai đoạn 2026 - 2030; mỗi đợt 50 - 60 người.
      - Các đơn vị/cá nhân đăng ký.
`,
  *check({ texts }) {
    for (const text of texts) {
      const typed = text.typed;
      if (!suspicious.test(typed)) continue;
      const addresses = addressesOf(typed);
      const edits = [...uneven(typed)].filter((edit) => !addresses.some(({ start, end }) => start <= edit.start && edit.start < end));
      for (const stretch of stretches(typed, edits)) {
        const said = [...new Set(stretch.edits.map(({ found }) => found))].join(' và ');
        yield problemOf(text, stretch, { message: `“${stretch.found}” ${said}, cần ghi “${stretch.wanted}”` });
      }
    }
  },
};

/** One look at every text. */
const suspicious = regex.u`[-–/](?<=[\p{L}\d%)”]\s?[-–]|\p{L}\s?\/)(?=[\s\p{L}\d“(])`;

function* uneven(typed: string): Generator<SpacingFault> {
  yield* besideDash(typed);
  yield* gluedCompounds(typed);
  yield* besideSlash(typed);
}

const [left, right] = [`(?<=(?<before>[\\p{L}\\d%)”]+))`, `(?=(?<after>[\\p{L}\\d“(]+/?))`];
const oneSided = [
  regex.gu`(?=\s[-–])${left}(?<open>\s)(?<dash>[-–])(?<close>)${right}`,
  regex.gu`(?=[-–]\s)${left}(?<open>)(?<dash>[-–])(?<close>\s+)${right}`,
];

function* besideDash(typed: string): Generator<SpacingFault> {
  for (const pattern of oneSided) {
    for (const { 0: all, index, groups = {} } of matches(typed, pattern)) {
      const { before = '', open, dash, close, after = '' } = groups;
      if (!isOneWord(before, after))
        yield {
          start: index,
          end: index + all.length,
          by: `${open || ' '}${dash}${close || ' '}`,
          found: 'có dấu cách ở một bên dấu gạch',
        };
    }
  }
}

/** “KH -UBND”, “12 -QĐ/TW” are symbols, “COVID- 19” and “e- mail” one word, “từ -5” is below zero: of them other rules speak, or nobody. */
function isOneWord(before: string, after: string): boolean {
  if (regex.u`^[\p{Lu}\d]+$`.test(before) && regex.u`^(?:\p{Lu}+\/?|\d+)$`.test(after)) return !/^\d+$/u.test(before + after);
  return regex.u`^\p{L}$`.test(before) || /^[a-z]$/u.test(after) || (regex.u`\p{L}$`.test(before) && /^\d/u.test(after));
}

let words: ReadonlySet<string> | undefined;

/** “kinh tế-xã hội”; not “vắc-xin”, “Lê-nin”: on both sides stands a word of two syllables. */
function* gluedCompounds(typed: string): Generator<SpacingFault> {
  if (!regex.u`[-–](?<=\p{Ll}.)\p{L}`.test(typed)) return;
  for (const { 1: before = '', 2: dash = '', 3: after = '', index } of matches(
    typed,
    regex.gu`(?<![\p{L}-])(\p{L}+\s+\p{Ll}+)([-–])(?=(\p{L}+\s+\p{Ll}+)(?![\p{L}-]))`,
  )) {
    words ??= new Set(compounds());
    if (![before, after].every((word) => words?.has(word.toLowerCase().replace(/\s+/gu, ' ')))) continue;
    const start = index + before.length;
    yield { start, end: start + 1, by: ` ${dash} `, found: 'viết liền dấu gạch giữa hai từ' };
  }
}

/** “đơn vị/ cá nhân”; not “12/ KH-UBND”, “số /KH-UBND”, “a/ Cấp tỉnh”, “/home”. */
function* besideSlash(typed: string): Generator<SpacingFault> {
  if (!/ \/|\/ /.test(typed)) return;
  for (const { 0: all, 1: before = '', index } of matches(typed, regex.gu`(\p{L}*\p{Ll})(?: \/(?=\p{L}*[à-ỹđ])|\/ (?=\p{L}*\p{Ll}))`)) {
    if (before.length < 2 || /^(?:số|ngày|tháng)$/iu.test(before)) continue;
    yield { start: index + before.length, end: index + all.length, by: '/', found: 'có dấu cách ở một bên dấu gạch chéo' };
  }
  for (const { 0: all, 1: period = '', index } of matches(typed, periods))
    yield { start: index + period.length, end: index + all.length, by: '/', found: 'thừa dấu cách cạnh dấu gạch chéo' };
}

/** “quý I/ 2026”, “tháng 3 / 2026”; whole dates are another rule's. */
const periods = regex.giu`(\<(?:quý|tháng)\s+(?:[IVX]{1,3}|\d{1,2}))(?: \/ ?|\/ )(?=(?:19|20)\d\d(?!\d))`;
