/** Documents of offices that a plan cites by number and date: those that may be plans of the same repository. */
import type { Span } from '../../diagnostic.ts';
import { chuTho, type Doan, type Khoi, type Plan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { read } from '../can-cu/citation-reading.ts';
import type { FactSource } from './facts.ts';

export interface PlanCitation {
  /** `Kế hoạch số 12/KH-UBND`. */
  readonly label: string;
  readonly so: number;
  readonly ky_hieu: string;
  /** ISO. */
  readonly ngay: string;
  /** As typed; `''` where it is not said. */
  readonly co_quan: string;
  /** What stands behind “về”; `''` where nothing does. */
  readonly trich_yeu: string;
  readonly span: Span;
}

/** `12/KH-UBND`, not `12/2026/NĐ-CP`: the numbers of acts are of the registry. */
const symbol = regex.u`\d\s*/\s*\p{Lu}\p{L}*\s*-`;
const number = regex.u`^\s*(\d+)\s*/\s*(\p{Lu}\p{L}*-[\p{Lu}\p{L}\d&-]+)\s*$`;

export function planCitations(plan: Plan, source: FactSource): PlanCitation[] {
  return [
    ...plan.can_cu,
    ...plan.mo_dau,
    ...blocksIn(plan.noi_dung),
    ...plan.phu_luc.flatMap(({ noi_dung }) => blocksIn(noi_dung)),
  ].flatMap((doan) => citedIn(doan, source));
}

/** Tables of tasks are their tasks. */
function blocksIn(blocks: readonly Khoi[]): Doan[] {
  return blocks.flatMap((block) => (block.loai === 'nhiem_vu' ? block.noi_dung : block.loai === 'bang' ? [] : block));
}

function citedIn({ chu, at, vung }: Doan, source: FactSource): PlanCitation[] {
  const text = chuTho(chu).replace(/\s/gu, ' ');
  if (!symbol.test(text)) return [];
  const place = source.origin(at, vung.end > vung.start ? vung : undefined);
  if (place.file !== source.file) return [];
  const found = read(text);
  return found.flatMap((each, index) => {
    const [, so, ky_hieu] = number.exec(each.number ? text.slice(each.number.start, each.number.end) : '') ?? [];
    if (so === undefined || ky_hieu === undefined || !each.date || each.date.iso === '') return [];
    const behind = text.slice(each.end, found[index + 1]?.start ?? text.length);
    return [
      {
        label: oneLine(text.slice(each.start, each.labelEnd)),
        so: Number(so),
        ky_hieu,
        ngay: each.date.iso,
        co_quan: each.issuer ? oneLine(text.slice(each.issuer.start, each.issuer.end)) : '',
        trich_yeu: titleIn(behind),
        span: spanOf(source.text, place.span, `${so}/${ky_hieu}`),
      },
    ];
  });
}

/** “… về công tác thi đua năm 2026, Sở Nội vụ ban hành …”: a title may have commas, and what goes on behind one is no harm to it. */
function titleIn(behind: string): string {
  const [, title = ''] = regex.u`^[\s,]*[“"]?\s*(?:về\s+(?:việc\s+)?|ban hành\s+(?=Kế hoạch))([^;.(]+)`.exec(behind) ?? [];
  return oneLine(title.replace(regex.u`,\s+\p{Lu}.*$`, ''));
}

/** The number where it stands in the file, else the words that hold it. */
function spanOf(text: string, whole: Span, words: string): Span {
  const start = text.slice(whole.start, whole.end).indexOf(words);
  return start < 0 ? whole : { start: whole.start + start, end: whole.start + start + words.length };
}
