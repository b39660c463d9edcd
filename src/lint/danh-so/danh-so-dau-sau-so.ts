import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { isBold } from '../shared/prose-paragraphs.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { fieldsOf, typedAt } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';

/** I. and 1. take a full stop, a) a bracket. */
export const dauSauSo: Rule = {
  code: 'danh_so/dau_sau_so',
  severity: 'error',
  about: 'Sau số La Mã của mục và số Ả Rập của khoản là dấu chấm, sau chữ cái của điểm là dấu đóng ngoặc đơn.',
  cure: 'Ghi I., 1. và a).',
  basis: decree('mục II.6.đ và V.6.b'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: |
      ⟦a.⟧ Sở Nội vụ hướng dẫn thực hiện.
      ⟦b.⟧ Sở Tài chính bố trí kinh phí.
`,
  good: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: |
      a) Sở Nội vụ hướng dẫn thực hiện.
      b) Sở Tài chính bố trí kinh phí.
`,
  *check({ input, prose, bodies }) {
    for (const text of prose) yield* paragraph(text);
    yield* unlikeOthers(prose);
    for (const { path, value, node } of fieldsOf(input, new Set(['so_muc']))) {
      if (!('phan' in node)) yield* typedNumber(path, value);
    }
    for (const path of listedNumbers(bodies)) yield* typedNumber(path, typedAt(input, path) ?? '');
  },
};

/** A comma is one only before a capital: “1, Sở Nội vụ”, but “1, 2 và 3”. */
const opening = regex.u`^(\**)(?:([a-zđ])(?:[./]|,(?=\s+\p{Lu}\p{L}))|(\d{1,2})(?:\/|,(?=\s+\p{Lu}\p{L}))|([IVX]{1,6})(?:\s?([-–])|\s?[/)]|,(?=\s+\p{Lu}\p{L})))(?=\s)`;

function* paragraph(text: Text): Iterable<Problem> {
  const found = opening.exec(text.text);
  if (!found) return;
  const [whole, stars = '', point, clause, section, dash] = found;
  if (section !== undefined && parseRoman(section) === null) return;
  if (dash !== undefined && !isTitle(text.text, whole)) return;
  const so = whole.slice(stars.length);
  yield inText(text, stars.length, whole.length, wrong(so, point === undefined ? `${clause ?? section}.` : `${point})`));
}

/** `1.1` beside `1.1.`: either will do, both in one plan will not; not “1.5 lần”. */
const ofLevels = regex.u`^(\**)(\d{1,2}(?:\.\d{1,2})+)(\.?)(?=\s+[\p{Lu}“])`;

function* unlikeOthers(prose: readonly Text[]): Iterable<Problem> {
  const numbers = prose.flatMap((text) => {
    const [, stars = '', so = '', stop = ''] = ofLevels.exec(text.text) ?? [];
    return so === '' ? [] : [{ text, start: stars.length, so, stop }];
  });
  if (!numbers.some(({ stop }) => stop !== '')) return;
  for (const { text, start, so, stop } of numbers) {
    if (stop !== '') continue;
    const message = `Số “${so}” không có dấu chấm như các số cùng loại, cần ghi “${so}.”`;
    yield inText(text, start, start + so.length, { severity: 'warning', message, fix: `${so}.` });
  }
}

/** “I - MỤC ĐÍCH”, not “V - League”. */
function isTitle(text: string, number: string): boolean {
  return isBold(text) || regex.u`^\s+[\p{Lu}\s,;-]{4,}`.test(text.slice(number.length));
}

/** A number that stands in a field of its own; `khong` and names of parts are none. */
function* typedNumber(path: Problem['path'], so: string): Iterable<Problem> {
  const point = /^([a-zđ])[./]?$/u.exec(so)?.[1];
  const other = (/^([IVX]{1,6})(?:[/):]|\.?\s?[-–—])?$/u.exec(so) ?? /^(\d{1,2})(?:\/|\.?\s?[-–—])?$/u.exec(so))?.[1];
  if (point === undefined && other === undefined) return;
  yield { path, range: { start: 0, end: so.length }, ...wrong(so, point === undefined ? `${other}.` : `${point})`) };
}

function wrong(so: string, expected: string): Pick<Problem, 'message' | 'help' | 'fix'> {
  const kind = expected.endsWith(')') ? 'điểm' : /^\d/u.test(expected) ? 'khoản' : 'mục';
  return {
    message: `Số của ${kind} đang ghi “${so}”, cần ghi “${expected}”`,
    help: 'mục ghi I., khoản ghi 1., điểm ghi a)',
    fix: expected,
  };
}

/** Where listed tasks and their groups may have a number of their own; in a table it needs no sign. */
function* listedNumbers(bodies: Subject['bodies']): Iterable<Problem['path']> {
  for (const { khoi } of bodies) {
    for (const block of khoi) {
      if (block.loai === 'nhiem_vu') yield [...block.at, 'tt'];
      else if (block.at.at(-1) === 'tt') yield block.at;
    }
  }
}
