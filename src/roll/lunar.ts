/** The lunar calendar: the names of its years are counted on, its days fall on others each year. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Reader, type Setting, sentenceAround } from './claim.ts';

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
/** The year 4 began both rounds. */
const beginning = 4;

const named = regex.gu`\<(${stems.join('|')})\s+(${branches.join('|')}|Tí|Tị)\>`;

/** `Bính Ngọ` */
export function nameOf(year: number): string {
  return `${stems[(year - beginning) % stems.length]} ${branches[(year - beginning) % branches.length]}`;
}

/** “Xuân Bính Ngọ” → “Xuân Đinh Mùi”. */
export const lunarYears: Reader = ({ text }, { turn }) =>
  matches(text, named).flatMap(({ index, 0: words }) => {
    const typed = words.replace(/\s+/gu, ' ').replace('Tí', 'Tý').replace('Tị', 'Tỵ');
    const year = Array.from({ length: turn.last - turn.first + 3 }, (_, index) => turn.first - 1 + index).find(
      (each) => nameOf(each) === typed,
    );
    if (year === undefined) return [];
    const span = { start: index, end: index + words.length };
    return [{ ...span, changes: [{ ...span, words: nameOf(year + turn.by) }] }];
  });

const festival = regex.iu`\<(?:âm\s+lịch|nông\s+lịch|tết\s+nguyên\s+đán|dịp\s+tết|trước\s+tết|sau\s+tết|tết\s+cổ\s+truyền|giỗ\s+tổ|giao\s+thừa|tháng\s+(?:chạp|giêng)|trung\s+thu|vu\s+lan|phật\s+đản|rằm|mùng|mồng)\>`;

/** Of a day of next year beside words of the lunar calendar, in its sentence or in the work that it is the time of. */
export function lunarDoubt(text: Text, index: number, { workOf }: Setting): string | undefined {
  const { start, end } = sentenceAround(text, { start: index, end: index + 1 });
  const found =
    festival.exec(text.text.slice(start, end))?.[0] ?? (text.key === 'thoi_gian' ? festival.exec(workOf(text))?.[0] : undefined);
  return found === undefined ? undefined : `“${found}” theo âm lịch, mỗi năm một ngày khác, cần tính lại`;
}
