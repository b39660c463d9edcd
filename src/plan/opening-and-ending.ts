/** What opens and closes the text: grounds, lead-in, articles, and the mark at the end. */
import type { Path } from '../diagnostic.ts';
import { citation, findAct } from '../law/acts.ts';
import { regex } from '../vietnamese/letters.ts';
import { orGap } from './gap.ts';
import { append, lastWords, runs, withoutEnd, words } from './inline.ts';
import { paragraphs } from './outline.ts';
import type { Chu, Doan, Khoi } from './plan.ts';

const actTypes =
  /^(?:Các )?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Công văn|Điều lệ)(?=\s)/u;

/** Each ground is a paragraph; `;` after each, `.` after the last (Phụ lục I, mục II.6.a) unless the lead-in goes on. */
export function grounds(items: readonly string[], at: Path, lead: string | undefined): Doan[] {
  return items.map((item, index) => {
    const act = findAct(item.trim());
    const cited = act
      ? [words(`Căn cứ ${citation(act)}`)]
      : withOpening(
          runs(
            orGap(item)
              .replace(/\s*\n\s*/gu, ' ')
              .trim(),
          ),
        );
    const chu = append(withoutEnd(cited, /\s*[;.,]+$/u), index === items.length - 1 ? lastMark(item, lead) : ';');
    return { loai: 'can_cu', so: '', tu_danh: false, cap: 0, chu, at: [...at, index], vung: { start: 0, end: item.length } };
  });
}

/** A lead-in that opens as a ground does is the last one, with the sentence behind it. */
const ground = /^[\s*]*(?:Theo|Xét|Căn\s+cứ|(?:Tiếp\s+tục\s+)?(?:Thực|Triển\s+khai\s+thực)\s+hiện|Triển\s+khai|Trên\s+cơ\s+sở)(?=\s)/u;
const purpose =
  /^[\s*]*(?:Để|Nhằm|Với|Nhân|Hưởng\s+ứng|Chào\s+mừng|Phát\s+huy|Thiết\s+thực|Tiếp\s+tục|Tiếp\s+theo|Trước|Từ|Qua|Sau|Trong|Được|Do)(?=\s)/u;
/** In the middle of the sentence that the last ground began: “để triển khai …”. */
const goesOn = regex.u`^[\s*]*\p{Ll}`;

/** Where the lead-in goes on, either mark is right, and stays as typed. */
function lastMark(item: string, lead = ''): string {
  const typed = /(?<![;.,])[;.,](?=\s*$)/u.exec(item)?.[0];
  if (goesOn.test(lead)) return typed ?? ',';
  if (typed !== undefined && typed !== ',' && (ground.test(lead) || purpose.test(lead))) return typed;
  return ground.test(lead) ? ';' : '.';
}

/** “Luật …” → “Căn cứ Luật …”, “Các Quyết định …” → “Căn cứ các Quyết định …”. */
function withOpening(chu: readonly Chu[]): Chu[] {
  const opened = (words: string) => words.replace(actTypes, (type) => `Căn cứ ${type.replace(/^Các/u, 'các')}`);
  return chu.map((run, index) => (index === 0 ? { ...run, chu: opened(run.chu) } : run));
}

/** The lead-in ends with a colon unless it has an end of its own. */
export function leadIn(text: string | undefined, at: Path): Doan[] {
  const doan = text === undefined ? [] : paragraphs(text, at);
  const last = doan.at(-1);
  return last && !/[.:;,!?…]$/u.test(lastWords(last.chu)) ? [...doan.slice(0, -1), { ...last, chu: append(last.chu, ':') }] : doan;
}

/** Articles numbered by us; further paragraphs of an article follow as they are. */
export function articles(items: readonly string[], at: Path): Doan[] {
  return items.flatMap((item, index) => {
    const [first, ...rest] = paragraphs(item.replace(/^\s*Điều\s+\d+\s*[.:]\s*/u, ''), [...at, index]);
    return first ? [{ ...first, loai: 'dieu' as const, so: `Điều ${index + 1}.`, tu_danh: true }, ...rest] : [];
  });
}

/** `./.` once, glued to the last word of the text (Phụ lục III, mẫu 1.4); a table, tasks or a line to fill in have none. */
export function endMark(blocks: readonly Khoi[]): Khoi[] {
  const last = blocks.at(-1);
  return !last || last.loai === 'bang' || last.loai === 'nhiem_vu' || last.loai === 'dong_cham'
    ? [...blocks]
    : [...blocks.slice(0, -1), ended(last)];
}

function ended(doan: Doan): Doan {
  const chu = withoutEnd(withoutEnd(doan.chu, /\s*(?:\.\/\.|[.;])?\s*$/u), /\s+$/u);
  return doan.chu.length === 0 ? doan : { ...doan, chu: append(chu, './.') };
}
