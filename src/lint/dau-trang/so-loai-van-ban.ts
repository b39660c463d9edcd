import { documentKinds } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { abbreviations } from '../../law/abbreviations.ts';
import { findByNumber } from '../../law/acts.ts';
import { kindLetters, wholeSymbol } from '../../law/symbols.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import type { TypedNumber } from './document-numbers.ts';

const kinds = Object.entries(abbreviations);
const allKinds = Object.entries(kindLetters);
/** A kind without letters of its own: `Công văn số 12/UBND-VX`. */
const unlettered = 'Công văn';
const promulgating: ReadonlySet<string> = new Set([abbreviations['Quyết định'], abbreviations['Nghị quyết']]);
const codes: ReadonlySet<string> = new Set(Object.values(abbreviations));

/** The letters of the kind of document agree with its name. */
export const loaiVanBan: Rule = {
  code: 'so/loai_van_ban',
  severity: 'error',
  about: 'Chữ viết tắt tên loại trong ký hiệu phải đúng với tên loại văn bản: kế hoạch là KH, quyết định là QĐ, báo cáo là BC.',
  cure: 'Sửa ký hiệu hoặc tên loại cho khớp với bảng chữ viết tắt; trong `ky_hieu` của cơ quan không ghi tên loại.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I',
  bad: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: ⟦KH-⟧UBND
  dia_danh: Sơn La
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  *check({ input, documentNumbers }) {
    yield* ownSymbol(input);
    yield* ownWhole(input);
    yield* ownName(input);
    yield* parentSymbol(input);
    for (const number of documentNumbers) yield* citedNumber(number);
  },
};

/** tdkt prints the letters of the kind: typed as well, they would stand twice. */
function* ownSymbol({ co_quan: { ky_hieu } }: DocumentInput): Iterable<Problem> {
  const typed = regex.u`^\s*(?:KH|QĐ|BC|TB|TTr|CTr|NQ)\s*-\s*(?=\p{Lu})`.exec(ky_hieu)?.[0];
  if (typed === undefined) return;
  yield {
    path: ['co_quan', 'ky_hieu'],
    range: { start: 0, end: typed.trimEnd().length },
    message: `Ký hiệu của cơ quan đã ghi tên loại “${typed.trim()}”, cần bỏ vì tdkt tự ghi chữ viết tắt tên loại`,
    help: `chỉ ghi chữ viết tắt của cơ quan\nky_hieu: ${ky_hieu.slice(typed.length).trim()}`,
  };
}

/** A symbol that is typed as a whole: letters of joint plans (`KHLT`) begin with those of plans, a letter has none. */
function* ownWhole({ co_quan: { ky_hieu }, loai, ten_loai, kem_theo }: DocumentInput): Iterable<Problem> {
  const typed = lettersOf(ky_hieu);
  const own = documentKinds[loai ?? 'ke_hoach'].name;
  const [name, letters] = kindNamed(ten_loai ?? own) ?? [];
  if (kem_theo || typed === null || letters === undefined || typed.startsWith(letters)) return;
  const organ = ky_hieu.replace(regex.u`^.*?\p{L}+\s*[-–—]\s*`, '').trim();
  const right = name === own ? organ : `/${letters}-${organ}`;
  yield {
    path: ['co_quan', 'ky_hieu'],
    message: `Ký hiệu “${ky_hieu.trim()}” không mở đầu bằng ${letters}, chữ viết tắt của ${name?.toLowerCase()}, cần ghi ${right}`,
    help: `${name === own ? `tdkt tự ghi ${letters}- ở trước` : 'ghi như sau'}\nky_hieu: ${right}`,
  };
}

/** `KHLT` of `/KHLT-SNV-STC`; null where the symbol is the organ's alone. */
function lettersOf(ky_hieu: string): string | null {
  return regex.u`^(\p{Lu}\p{L}*)\s*[-–—]`.exec(wholeSymbol(ky_hieu) ?? '')?.[1] ?? null;
}

/** The kind of the decree that a name begins with: of “Kế hoạch hành động” that is “Kế hoạch”. */
function kindNamed(typed: string): readonly [name: string, letters: string] | undefined {
  return kinds.find(([name]) => `${typed.trim().toLowerCase()} `.startsWith(`${name.toLowerCase()} `));
}

/** `ten_loai: Chương trình` in a plan would be numbered KH; attached to a decision it has no number. */
function* ownName({ ten_loai, loai, kem_theo, co_quan }: DocumentInput): Iterable<Problem> {
  if (kem_theo) return;
  const own = documentKinds[loai ?? 'ke_hoach'].name;
  const other = kindNamed(ten_loai ?? '');
  if (!other || other[0] === own || lettersOf(co_quan.ky_hieu) !== null) return;
  yield {
    path: ['ten_loai'],
    message: `Tên loại “${ten_loai?.trim()}” có chữ viết tắt ${other[1]} mà tdkt ghi ${abbreviations[own]}, cần ghi tên loại bắt đầu bằng “${own}”`,
    help: own === 'Kế hoạch' ? 'bỏ dòng này, hoặc ghi như\nten_loai: Kế hoạch hành động' : 'bỏ dòng này',
  };
}

/** `52/QĐ-UBND` and the Party's `QĐ/TU` have rules of their own. */
function* parentSymbol({ kem_theo }: DocumentInput): Iterable<Problem> {
  const expected = kinds.find(([name]) => name.toLowerCase() === kem_theo?.van_ban.trim().toLowerCase())?.[1];
  const typed = kem_theo?.ky_hieu.trim() ?? '';
  const [whole = '', year = '', letters = ''] = regex.u`^(\d{4}\s*/)?\s*(\p{L}+)\s*(?:-\s*|$)`.exec(typed) ?? [];
  if (!kem_theo || !expected || whole === '' || letters.toUpperCase() === expected.toUpperCase()) return;
  const misspelt = codes.has(letters) || foldAccents(letters) === foldAccents(expected);
  yield {
    path: ['kem_theo', 'ky_hieu'],
    message: misspelt
      ? `${kem_theo.van_ban.trim()} có ký hiệu “${typed}”, cần ghi ${expected} ở đầu ký hiệu`
      : `Ký hiệu “${typed}” của văn bản ban hành thiếu tên loại, cần ghi ${expected} ở đầu`,
    help: `ghi như sau\nky_hieu: ${year}${expected}-${misspelt ? typed.slice(whole.length) : typed.slice(year.length)}`,
  };
}

/** A number of another organ may really be so: only where both the name and the letters are of the tables. */
function* citedNumber({ text, span, loai, co_quan }: TypedNumber): Iterable<Problem> {
  const real = allKinds.find(([, code]) => code === loai)?.[0];
  const before = text.text.slice(Math.max(0, span.start - 120), span.start);
  const clause = regex.u`([^,;.:()“”]*?)\s+số\s*:?\s*$`.exec(before)?.[1] ?? '';
  const named = kindBefore(clause);
  const expected = named === unlettered ? '' : kindLetters[named];
  if (real === undefined || expected === undefined || expected === loai) return;
  // The letters of an office may be those of a kind: CT is also Cục Thuế.
  if (named === unlettered && !regex.u`^(?:UBND|HĐND|CP|TTg|[BS]\p{Lu}{2,})$`.test(co_quan)) return;
  const number = text.text.slice(span.start, span.end);
  // “Quyết định phê duyệt Kế hoạch số 52/QĐ-UBND” is clear enough; a ground of the registry is compared with it.
  if (clause.toLowerCase().includes(real.toLowerCase()) || (text.key === 'can_cu' && findByNumber(number))) return;
  yield inText(text, span.start, span.end, {
    severity: 'warning',
    message: `${named} có số “${number}”, mà ${loai} là chữ viết tắt của ${real.toLowerCase()}, cần sửa tên loại hoặc ký hiệu`,
    help: [
      expected === '' ? `sửa tên loại thành “${real}”, hoặc sửa ký hiệu` : `ghi “${number.replace(loai, expected)}”, hoặc sửa tên loại`,
      ...(promulgating.has(loai)
        ? [`nếu ban hành kèm theo ${real.toLowerCase()} thì ghi: ${named} ban hành kèm theo ${real} số ${number}`]
        : []),
    ].join('; '),
  });
}

/** The kind named before a number, at once or with words of its title between: “Kế hoạch công tác năm 2026 số …”; else `''`. */
function kindBefore(clause: string): string {
  const last = matches(clause, someKind).at(-1);
  if (!last) return '';
  const title = clause.slice(last.index + last[0].length);
  return regex.iu`\<(?:theo|tại|kèm|ban\s+hành|phê\s+duyệt|của|và|số)\>`.test(title) ? '' : last[0].replace(/\s+/gu, ' ');
}

const someKind = regex.gu`\<(?:${[...Object.keys(kindLetters), unlettered].map((kind) => kind.replaceAll(' ', '\\s+')).join('|')})\>`;
