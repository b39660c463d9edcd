/** “công dân sinh từ 01/01/2001 đến 31/12/2008”: who is old enough was born a year later each year. */
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { kept, type Reader } from './claim.ts';
import { newPeriod } from './turn.ts';

const who = 'công\\s+dân|trẻ(?:\\s+em)?|học\\s+sinh|thí\\s+sinh|thanh\\s+niên|thiếu\\s+nhi|đối\\s+tượng|người|nam|nữ|các\\s+em|phụ\\s+nữ';
const born = regex.giu`(?<=\<(?:${who})\>[^.;]{0,60})\<sinh\s+(?:năm|từ|trước|sau|trong\s+năm)\s+[^.;]{0,60}?(?:19|20)\d\d(?:[^.;\p{L}]{0,6}(?:(?:đến|tới|và|hoặc|trở|ngày|năm)\s+){0,3}[\d/]{0,6}(?:19|20)\d\d)*`;
/** Nobody is called up or enrolled who is older. */
const oldest = 70;

export const births: Reader = ({ text }, { turn }) =>
  matches(text, born).flatMap(({ index: start, 0: words }) => {
    const years = (words.match(/(?:19|20)\d\d/gu) ?? []).map(Number);
    if (years.some((year) => year < turn.first - oldest)) return [];
    return [
      kept({ start, end: start + words.length }, `“${words.replace(/\s+/gu, ' ')}” theo độ tuổi, cần tính lại cho ${newPeriod(turn)}`),
    ];
  });
