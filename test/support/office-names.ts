/** Names and titles on the page: on the lines that they were set in, which end where sense lets them. */
import type { Role } from '../../src/decree30.ts';
import { cutWord, joints } from '../../src/plan/joints.ts';
import type { Placed } from './laid-out.ts';
import { agencies, ofAppendices, ofSigners, subjects } from './names.ts';
import { firstLine, shown } from './office-measures.ts';
import { characters } from './page-text.ts';

/** What is set in lines of its own. */
const set: readonly Role[] = [
  'quoc_hieu',
  'tieu_ngu',
  'co_quan_chu_quan',
  'co_quan_ban_hanh',
  'co_quan_chu_quan_nho',
  'co_quan_ban_hanh_nho',
  'so_ky_hieu',
  'dia_danh_thoi_gian',
  'ten_loai',
  'trich_yeu',
  'phu_de',
  'phu_luc',
  'ten_phu_luc',
  'quyen_han',
  'chuc_vu',
  'chuc_vu_khac',
  'ho_ten',
];

/** Each line of a name or title stands on one line of the page. */
export function wrappedNames(placed: readonly Placed[]): string[] {
  return placed
    .filter((each) => set.includes(each.role))
    .filter(({ set, lines }) => set.map(characters).join('\n') !== lines.map(({ text }) => characters(text)).join('\n'))
    .map((each) => `không theo dòng đã đặt: ${shown(firstLine(each))}`);
}

/** No line ends with a word that opens what follows, or parts a number or a date: seen without the lists of the program. */
const forbidden = [
  /(?<!\p{L})(?:các|những|và|của|khu|về|ngày|thứ|lần thứ|để|với|cho|từ|đến|tại|theo|do)\n/iu,
  /(?<!\p{L})số\n\d/iu,
  /(?<![\p{L}\d/.-])\d+\n(?:năm|tháng|ngày|tập thể|cá nhân|km)(?!\p{L})/iu,
  /(?:ngày|tháng|quý) [\dIVX]+\n(?:tháng|năm)(?!\p{L})/iu,
  /\n[-–]/u,
];

/** As an eye broke them: “Trường THPT Chuyên / Nguyễn Bỉnh Khiêm” parts two capitals, and is right. */
const byEye = new Set(
  [...agencies.flatMap((names) => names.slice(0, 2)).map(String), ...subjects, ...ofAppendices, ...ofSigners].map((lines) =>
    lines.toUpperCase(),
  ),
);

/** Names and titles broken at a forbidden place; `names` are those of the plan, in which capitals still tell what is a name. */
export function illBrokenNames(placed: readonly Placed[], names: readonly string[]): string[] {
  return placed
    .filter(({ role, set: lines }) => set.includes(role) && lines.length > 1)
    .filter(({ set: lines }) => !byEye.has(lines.join(' / ').toUpperCase()))
    .filter(({ set: lines }) => forbidden.some((one) => one.test(lines.join('\n'))) || partsWord(lines, names))
    .map(({ set: lines }) => `ngắt sai: ${lines.join(' / ')}`);
}

function partsWord(lines: readonly string[], names: readonly string[]): boolean {
  const printed = lines.join(' ');
  const words = (names.find((name) => printed.toUpperCase() === name.toUpperCase()) ?? printed).split(' ');
  const costs = joints(words);
  let at = 0;
  return lines.slice(0, -1).some((line) => {
    at += line.split(' ').length;
    return (costs[at] ?? 0) >= cutWord;
  });
}

/** What a recipient gets it for never stands alone on a line: “(b/c);”. */
export function strandedPurposes(placed: readonly Placed[]): string[] {
  return placed
    .filter(({ role }) => role === 'noi_nhan_muc' || role === 'noi_nhan_cong')
    .flatMap(({ lines }) => lines.slice(1).filter(({ text }) => /^\([^()]*\)[;.]?$/u.test(text)))
    .map((line) => `đứng một mình: ${shown(line)}`);
}
