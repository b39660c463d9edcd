/** “sơ kết 01 năm thực hiện Luật”: a look back over so many years is taken once. */
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { kept, type Reader } from './claim.ts';

const term = regex.giu`\<(?:sơ|tổng)\s+kết\s+\d{1,3}\s+năm\>`;

export const terms: Reader = ({ text }) =>
  matches(text, term).map(({ index: start, 0: words }) =>
    kept({ start, end: start + words.length }, `“${words.replace(/\s+/gu, ' ')}” là việc của riêng một năm, cần xem có còn làm không`),
  );
