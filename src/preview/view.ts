/** What the browser shows of a plan now: its pages, and what is wrong with it. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { shown } from '../report/run.ts';
import { severityWords } from '../report/severity.ts';
import { escaped } from '../write/html-blocks.ts';
import { cardHtml } from './cards.ts';
import { drawSheets } from './sheets.ts';
import { Places, spotOf } from './spots.ts';

/** Plain data, which the page is told. */
export interface View {
  readonly title: string;
  /** `2 lỗi, 1 cảnh báo`. */
  readonly counts: string;
  /** The plan cannot be read: these are the pages of the last time that it could. */
  readonly isOld: boolean;
  /** Why, and what belongs to no paragraph; HTML. */
  readonly top: string;
  /** HTML: the sheet, and the complaints beside it. */
  readonly sheets: readonly { readonly sheet: string; readonly cards: string }[];
}

/** What stands still while a plan is looked at. */
export interface Watched {
  readonly file: string;
  /** An editor goes to a line. */
  readonly canOpen: boolean;
}

/** The next view, after the one before. Pure. */
export function viewOf(compilation: Compilation, watched: Watched, before: View | null): View {
  const places = new Places(compilation);
  const diagnostics = shown({ diagnostics: compilation.diagnostics, most: Number.POSITIVE_INFINITY });
  const counts = countsOf(diagnostics);
  const cardOf = (each: Diagnostic, target: string | null) => cardHtml(each, places.placeOf(each.file, each.span), target, watched.canOpen);
  const reasons = isBroken(compilation) ? diagnostics.filter(({ severity }) => severity === 'error') : [];
  if (reasons.length > 0 && (before || !compilation.document)) {
    const top = [`<h2>${before && before.sheets.length > 0 ? brokenNow : brokenFirst}</h2>`, ...reasons.map((each) => cardOf(each, null))];
    return {
      title: before?.title ?? watched.file,
      counts,
      isOld: true,
      top: top.join('\n'),
      sheets: (before?.sheets ?? []).map(withoutCards),
    };
  }
  const drawn = compilation.document ? drawSheets(compilation.document, places) : { sheets: [], spots: [] };
  const placed = diagnostics.map((each) => ({ each, spot: spotOf(each, drawn.spots) }));
  const sheets = drawn.sheets.map((sheet, index) => ({
    sheet,
    cards: placed.flatMap(({ each, spot }) => (spot?.sheet === index ? cardOf(each, spot.id) : [])).join('\n'),
  }));
  const top = [
    ...(reasons.length > 0 ? [`<h2>${partly}</h2>`] : []),
    ...placed.flatMap(({ each, spot }) => (spot ? [] : cardOf(each, null))),
  ];
  return { title: compilation.document?.properties.title || watched.file, counts, isOld: false, top: top.join('\n'), sheets };
}

const brokenNow = 'Kế hoạch đang có chỗ hỏng, chưa in được: trang dưới đây là của lần đọc được gần nhất.';
const brokenFirst = 'Kế hoạch đang có chỗ hỏng, chưa in được trang nào.';
const partly = 'Kế hoạch đang có chỗ hỏng: trang dưới đây còn thiếu chữ.';

/** Nothing can be printed of it, or not all of its words. */
function isBroken({ document, withheld = [], diagnostics }: Compilation): boolean {
  return (
    document === undefined ||
    withheld.length > 0 ||
    diagnostics.some(({ severity, code }) => severity === 'error' && code.startsWith('yaml/'))
  );
}

function withoutCards({ sheet }: View['sheets'][number]): View['sheets'][number] {
  return { sheet, cards: '' };
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWords[severity]}`];
  });
  return counts.length === 0 ? 'Không có điểm nào phải xem' : escaped(counts.join(', '));
}
