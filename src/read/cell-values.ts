/** A number in a cell → what a person sees there, in Vietnamese: dates, percents, money with its dots. (ISO/IEC 29500-1, 18.8.30) */

/** Formats that the file need not define, which show a day. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);
const builtInNumbers: Readonly<Record<number, string>> = { 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' };

/** What a format makes of a number. */
export interface Look {
  readonly shows: 'day' | 'month' | 'time' | 'number';
  readonly grouped: boolean;
  readonly percent: boolean;
  /** Fixed digits behind the comma; null: as many as there are. */
  readonly digits: number | null;
}

export const general: Look = { shows: 'number', grouped: false, percent: false, digits: null };

export function lookOf(id: number, code: string | undefined): Look {
  if (code === undefined && builtInDays.has(id)) return { ...general, shows: id === 17 ? 'month' : 'day' };
  if (code === undefined && builtInTimes.has(id)) return { ...general, shows: 'time' };
  const [positive = ''] = (code ?? builtInNumbers[id] ?? '').split(';');
  const bare = positive.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./giu, '');
  if (/[yd]/iu.test(bare)) return { ...general, shows: /d/iu.test(bare) ? 'day' : 'month' };
  if (/[hs]/iu.test(bare)) return { ...general, shows: 'time' };
  const digits = /^[^0#]*[0#,]+(?:\.(0+))?/u.exec(bare);
  return {
    shows: 'number',
    grouped: /[0#],[0#]/u.test(bare),
    percent: bare.includes('%'),
    digits: digits ? (digits[1]?.length ?? (/\.#/u.test(bare) ? null : 0)) : null,
  };
}

/** A day that is shown as programs keep it, where nobody set a format: as a number (2000 to 2099), or as ISO has it. */
export function dayBehind(text: string): string {
  // What a formula makes of an empty cell.
  if (text === '0') return '';
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year !== undefined) return `${twoDigits(Number(day), 9)}/${twoDigits(Number(month), 2)}/${year}`;
  const value = Number(text);
  const isDay = /^\d{5}$/u.test(text) && value >= 36_526 && value <= 73_050;
  return isDay ? shownNumber(value, { ...general, shows: 'day' }, false) : text;
}

const dayLength = 86_400_000;

/** `from1904`: the workbook counts days as the first Macintosh did. */
export function shownNumber(value: number, look: Look, from1904: boolean): string {
  if (look.shows === 'number') return numberText(value, look);
  const moment = new Date(Math.round((value + (from1904 ? 1462 : 0) - 25_569) * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return numberText(value, general);
  const [day, month, year] = [moment.getUTCDate(), moment.getUTCMonth() + 1, moment.getUTCFullYear()];
  if (look.shows === 'month') return `Tháng ${twoDigits(month, 2)}/${year}`;
  const minutes = Math.floor((moment.getTime() % dayLength) / 60_000);
  const time = `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, '0')}`;
  if (look.shows === 'time') return time;
  const date = `${twoDigits(day, 9)}/${twoDigits(month, 2)}/${year}`;
  return minutes > 0 ? `${time} ngày ${date}` : date;
}

/** Two digits for days below 10 and for months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
const twoDigits = (number: number, upTo: number): string => (number <= upTo ? String(number).padStart(2, '0') : String(number));

function numberText(value: number, { grouped, percent, digits }: Look): string {
  const shown = percent ? value * 100 : value;
  // Fifteen digits are what a spreadsheet keeps: behind them stands what binary fractions leave.
  const text = digits === null || isFine(shown, digits) ? plainDigits(Number(shown.toPrecision(15))) : shown.toFixed(digits);
  const [whole = '', rest] = text.split('.');
  const dotted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, '.') : whole;
  return `${dotted}${rest === undefined ? '' : `,${rest}`}${percent ? '%' : ''}`;
}

/** An amount in halves or hundredths that its format hides: it was typed so. */
function isFine(value: number, digits: number): boolean {
  const hundredths = Number(value.toFixed(2));
  return digits < 2 && hundredths === Number(value.toPrecision(15)) && hundredths !== Number(value.toFixed(digits));
}

/** Never `1e+21`. */
function plainDigits(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

/** 0 → A, 26 → AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
