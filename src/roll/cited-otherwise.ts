/** Documents that are cited in other ways than those of which `lint` asks what is in force: they stay as they were issued. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { dated, endOfTitle, fullYear, issuer, yearlyDoubt } from './citation-parts.ts';
import { type Claim, kept, type Reader, type Setting } from './claim.ts';
import { newPeriod, oldPeriod, relationOf, yearTokens } from './turn.ts';

/** “Mệnh lệnh số 09/ML-TM ngày 05 tháng 02 năm 2026 của …”: a number with its day, whatever kind it is of. */
const numbered = regex.gu`(?:(?<kind>\p{Lu}[\p{L}]*(?:\s+\p{Ll}+){0,2})\s+)?(?:\<[Ss]ố\s*:?\s*\d+[\p{L}\d]*\s?[/-]\s?[\p{L}\d&./-]+|(?<![\p{L}\d./-])\d{1,5}/(?:\d{4}/)?\p{Lu}[\p{Lu}\d&-]+)(?:,?\s+|\s*\(\s*)${dated}(?<year>\d{4}|\d\d(?!\d))(?:${issuer})?`;
const kinds = 'Tờ\\s+trình|Báo\\s+cáo|Công\\s+văn|Thông\\s+báo|Đề\\s+nghị|Kết\\s+luận|Quyết\\s+định|Kế\\s+hoạch|Biên\\s+bản|Đơn';
/** “Biên bản ngày 15/01/2026 của Hội đồng”: without a number only minutes, what somebody has issued, and what something rests on. */
const unnumberedAct = regex.gu`\<(?:(?:${kinds})(?:\s+[\p{Ll}]+){0,4}\s+${dated}(?<year>\d{4})${issuer}|(?:Biên\s+bản|(?<=\<(?:tại|theo|[Cc]ăn\s+cứ|kèm\s+theo)\s+)(?:${kinds}))(?:\s+\p{L}+){0,6}\s+${dated}(?<of>\d{4}))`;
/** “Nghị quyết 01 năm 2026” */
const numberOnly = regex.gu`\<(?:Nghị\s+quyết|Quyết\s+định|Chỉ\s+thị|Thông\s+tư|Nghị\s+định|Công\s+văn|Kết\s+luận|Thông\s+báo)\s+(?:số\s+)?\d{1,5}\s+năm\s+(?<year>\d{4})(?!\d)(?:${issuer})?`;

export const citedOtherwise: Reader = (text, setting) => {
  const plain = text.text.replace(/\*/gu, ' ');
  const claims = ofOtherKinds(plain, setting);
  return text.key === 'can_cu' && claims.length === 0 ? unnumbered(text, setting) : claims;
};

function ofOtherKinds(plain: string, { turn }: Setting): Claim[] {
  return [numbered, unnumberedAct, numberOnly]
    .flatMap((pattern) => matches(plain, pattern))
    .map((match) => {
      const start = match.index;
      const end = endOfTitle(plain, start + match[0].length, plain.length);
      const year = fullYear(match.groups?.['year'] ?? match.groups?.['of'] ?? '');
      const isNear = relationOf(turn, year) === 'own' || relationOf(turn, year) === 'before';
      return kept({ start, end }, isNear ? yearlyDoubt(match[0].split(/\s*\(?\s*(?:ngày|năm)\s/u)[0] ?? '', year, turn) : undefined);
    });
}

/** “Kế hoạch sản xuất năm 2026 của Công ty”: without a date there is one each year; with one the whole item stays. */
function unnumbered({ text }: Text, { turn }: Setting): readonly Claim[] {
  const all = { start: 0, end: text.length };
  const own = matches(text, yearTokens).filter(({ 0: year }) => relationOf(turn, Number(year)) === 'own');
  if (own.length === 0) return [kept(all)];
  if (/\d\s*(?:\/|tháng)\s*\d/u.test(text))
    return [kept(all, `căn cứ này là của ${oldPeriod(turn)}, cần thay bằng văn bản cho ${newPeriod(turn)}`)];
  const changes = own.map(({ index, 0: year }) => ({ start: index, end: index + 4, words: String(Number(year) + turn.by) }));
  return [{ ...all, changes, doubt: `đã đổi năm của căn cứ, cần xem văn bản cho ${newPeriod(turn)} đã có chưa` }];
}
