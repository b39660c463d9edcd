/** Days of the solar calendar that stay the same day of the year: what is done on them does not follow the day of the week. */

/**
 * Holidays by law, on which nobody works. Source: Bộ luật Lao động 2019, Điều 112 (those of the lunar calendar are told by their words).
 */
const holidays: readonly string[] = ['01/01', '30/4', '01/5', '02/9'];

/** Days of remembrance and of a trade or cause, as documents on emulation name them; general knowledge, the choice is ours. */
const named: readonly string[] = [
  ...['03/02', '27/02', '08/3', '26/3', '21/4', '07/5', '19/5', '01/6', '11/6', '21/6', '27/7', '19/8', '05/9'],
  ...['10/10', '13/10', '14/10', '20/10', '09/11', '18/11', '20/11', '01/12', '22/12'],
];

const off = new Set(holidays.map(keyOf));
const fixed = new Set([...holidays, ...named].map(keyOf));

function keyOf(day: string): string {
  return day.split('/').map(Number).join('/');
}

export function isHoliday(month: number, day: number): boolean {
  return off.has(`${day}/${month}`);
}

export function isFixedDay(month: number, day: number): boolean {
  return fixed.has(`${day}/${month}`);
}
