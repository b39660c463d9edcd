/** The lunar calendar: the names of its years are counted on, its days fall on others each year. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { formatDay, formatMonth } from '../vietnamese/dates.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Reader, type Setting, sentenceAround } from './claim.ts';
import { type FeastDay, feastsIn } from './feasts.ts';
import type { Named } from './named-days.ts';

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

const festival = regex.iu`\<(?:âm\s+lịch|nông\s+lịch|tết(?!\s+(?:dương|tây|thiếu|độc))|giỗ\s+tổ|giao\s+thừa|tháng\s+(?:chạp|giêng)|trung\s+thu|vu\s+lan|phật\s+đản|rằm|mùng|mồng)\>`;

/** “15/8 âm lịch” is the same each year. */
export function isLunar({ text }: Text, { end }: Named): boolean {
  return /^\s*\(?\s*(?:(?:âm|nông)\s+lịch|âl(?!\p{L}))/iu.test(text.slice(end));
}

/** The words that a day belongs to: its sentence, and the work that it is the time of. */
function toldOf(text: Text, at: number, { workOf }: Pick<Setting, 'workOf'>): string {
  const { start, end } = sentenceAround(text, { start: at, end: at + 1 });
  return text.text.slice(start, end) + (text.key === 'thoi_gian' ? ` ${workOf(text)}` : '');
}

type Around = Pick<Setting, 'turn' | 'workOf'>;

/** The day of a feast that a text names beside that very day of last year. */
export function movedFeast(text: Text, named: Named, year: number, setting: Around): FeastDay | undefined {
  const day = named.days.length === 1 ? Number(named.days[0]?.words) : 0;
  if (day === 0 || isLunar(text, named)) return undefined;
  const fits = feastsIn(toldOf(text, named.start, setting), year, year + setting.turn.by);
  return fits.find(({ old }) => old.day === day && old.month === named.month)?.next;
}

/** Of a day of next year beside words of the lunar calendar. */
export function lunarDoubt(text: Text, index: number, setting: Around, year: number): string | undefined {
  const told = toldOf(text, index, setting);
  const found = festival.exec(told)?.[0];
  if (found === undefined) return undefined;
  const day = ({ day, month }: FeastDay, of: number) => `${formatDay(day)}/${formatMonth(month)}/${of}`;
  const next = year + setting.turn.by;
  const [known] = feastsIn(told, year, next);
  const days = known ? ` (“${known.old.name}”: ${day(known.old, year)}, ${day(known.next, next)})` : '';
  return `“${found}” theo âm lịch, mỗi năm một ngày khác${days}, cần tính lại`;
}
