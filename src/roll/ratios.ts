/** “so sánh 2026/2025 (%)”: a year over the one before. */
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { groupAt, type Reader, type Setting } from './claim.ts';
import { relationOf } from './turn.ts';
import { columnOf } from './year-columns.ts';
import type { Judged } from './years.ts';

const ratio = regex.dgu`(?<![\p{L}\d./,-])(?<over>(?:19|20)\d\d)\s*/\s*(?:năm\s+)?(?<under>(?:19|20)\d\d)(?![\d/]|[.,]\d)`;

/** Of results that are known, only the head of a column moves. */
export const ratios: Reader = (text, setting) =>
  matches(text.text, ratio).flatMap((match) => {
    const [over, under] = [groupAt(match, 'over'), groupAt(match, 'under')];
    if (!over || !under || Number(over.words) <= Number(under.words)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const { moves, doubt } = judged(match[0], Number(over.words), columnOf(text) !== null, setting);
    const changes = moves ? [over, under].map((year) => ({ ...year, words: String(Number(year.words) + setting.turn.by) })) : [];
    return [{ ...span, changes, doubt }];
  });

function judged(words: string, year: number, isHead: boolean, { turn }: Setting): Judged {
  const relation = relationOf(turn, year);
  if (relation === 'far') return { moves: false };
  if (relation !== 'before' || isHead || turn.isReport) return { moves: true };
  return { moves: false, doubt: `“${words}” so hai năm trước, cần thay bằng số liệu mới` };
}
