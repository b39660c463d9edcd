/** What opens and closes the text: grounds, lead-in, articles, and the mark at the end. */
import type { Path } from '../diagnostic.ts';
import { citation, findAct } from '../law/acts.ts';
import { paragraphs, runs } from './outline.ts';
import type { Doan, Khoi } from './plan.ts';

const actTypes =
  /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Công văn)(?=\s)/u;

/** Each ground is a paragraph; `;` after each, `.` after the last (Phụ lục I, mục II.6.a). */
export function grounds(items: readonly string[], at: Path): Doan[] {
  return items.map((item, index) => {
    const act = findAct(item.trim());
    const typed = act
      ? `Căn cứ ${citation(act)}`
      : item
          .replace(/\s*\n\s*/gu, ' ')
          .trim()
          .replace(actTypes, 'Căn cứ $&');
    const chu = runs(typed.replace(/\s*[;.,]+$/u, '') + (index === items.length - 1 ? '.' : ';'));
    return { loai: 'can_cu', so: '', tu_danh: false, cap: 0, chu, at: [...at, index], vung: { start: 0, end: item.length } };
  });
}

/** The lead-in ends with a colon unless it has an end of its own. */
export function leadIn(text: string | undefined, at: Path): Doan[] {
  const doan = text === undefined ? [] : paragraphs(text, at);
  const last = doan.at(-1);
  return last && !/[.:;,!?…]$/u.test(lastText(last)) ? [...doan.slice(0, -1), append(last, ':')] : doan;
}

/** Articles numbered by us; further paragraphs of an article follow as they are. */
export function articles(items: readonly string[], at: Path): Doan[] {
  return items.flatMap((item, index) => {
    const [first, ...rest] = paragraphs(item.replace(/^\s*Điều\s+\d+\s*[.:]\s*/u, ''), [...at, index]);
    return first ? [{ ...first, loai: 'dieu' as const, so: `Điều ${index + 1}.`, tu_danh: true }, ...rest] : [];
  });
}

/** `./.` once, glued to the last word of the text (Phụ lục III, mẫu 1.4). */
export function endMark(blocks: readonly Khoi[]): Khoi[] {
  const last = blocks.at(-1);
  return !last || last.loai === 'bang' || last.loai === 'nhiem_vu' ? [...blocks] : [...blocks.slice(0, -1), ended(last)];
}

function ended(doan: Doan): Doan {
  const last = doan.chu.findLastIndex((run) => run.chu !== '');
  const chu = doan.chu.map((run, index) =>
    index === last
      ? {
          ...run,
          chu: run.chu
            .trimEnd()
            .replace(/(?:\.\/\.|[.;])$/u, '')
            .trimEnd(),
        }
      : run,
  );
  return append({ ...doan, chu }, './.');
}

function lastText(doan: Doan): string {
  return doan.chu.at(-1)?.chu ?? '';
}

function append(doan: Doan, text: string): Doan {
  const last = doan.chu.at(-1);
  if (!last) return doan;
  return last.cuoc_chu === ''
    ? { ...doan, chu: [...doan.chu.slice(0, -1), { ...last, chu: last.chu + text }] }
    : { ...doan, chu: [...doan.chu, { ...last, chu: text, cuoc_chu: '' }] };
}
