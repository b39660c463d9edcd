/** What the browser shows of a plan now: its pages, and what is wrong with it. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Document } from '../document.ts';
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
  /** The pages were made of a plan that cannot be read whole: better than none, but not worth keeping. */
  readonly isDraft: boolean;
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
  const cards: Cards = {
    diagnostics,
    counts: countsOf(diagnostics),
    htmlOf: (each, target) => cardHtml(each, places.placeOf(each.file, each.span), target, watched.canOpen),
  };
  const { document } = compilation;
  const isGood = before !== null && before.sheets.length > 0 && !before.isDraft;
  if (!document || (isBroken(compilation) && isGood)) return lastView(cards, before, watched.file);
  return freshView(document, compilation, places, cards);
}

/** What is complained of, and how that is written. */
interface Cards {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: string;
  /** `target` is the paragraph that it is about. */
  readonly htmlOf: (each: Diagnostic, target: string | null) => string;
}

/** The pages stand still; the complaints are about what they do not show. */
function lastView({ diagnostics, counts, htmlOf }: Cards, before: View | null, file: string): View {
  const sheets = (before?.sheets ?? []).map(({ sheet }) => ({ sheet, cards: '' }));
  const reasons = reasonsOf(diagnostics);
  const top = [
    `<h2>${subjectOf(reasons)} ${sheets.length > 0 ? brokenNow : brokenFirst}</h2>`,
    ...reasons.map((each) => htmlOf(each, null)),
  ].join('\n');
  return { title: before?.title ?? file, counts, isOld: true, isDraft: before?.isDraft ?? true, top, sheets };
}

function freshView(document: Document, compilation: Compilation, places: Places, { diagnostics, counts, htmlOf }: Cards): View {
  const drawn = drawSheets(document, places);
  const placed = diagnostics.map((each) => ({ each, spot: spotOf(each, drawn.spots, compilation.sources[each.file] ?? '') }));
  const sheets = drawn.sheets.map((sheet, index) => ({
    sheet,
    cards: placed.flatMap(({ each, spot }) => (spot?.sheet === index ? htmlOf(each, spot.id) : [])).join('\n'),
  }));
  const isDraft = isBroken(compilation);
  const heading = isDraft ? [`<h2>${partly}</h2>`] : [];
  const top = [...heading, ...placed.flatMap(({ each, spot }) => (spot ? [] : htmlOf(each, null)))].join('\n');
  return { title: document.properties.title, counts, isOld: false, isDraft, top, sheets };
}

const brokenNow = 'đang có chỗ chưa đọc được: trang dưới đây là của lần đọc được gần nhất.';
const brokenFirst = 'đang có chỗ chưa đọc được, chưa in được trang nào.';
const partly = 'Kế hoạch đang có chỗ chưa đọc được: trang dưới đây có thể còn thiếu chữ.';

/** What the reasons are about: an office's own templates may be in the way of a plan that is right. */
function subjectOf(reasons: readonly Diagnostic[]): string {
  return reasons[0]?.code.startsWith('mau/') ? 'Mẫu' : 'Kế hoạch';
}

/** It cannot be read as YAML, or not all of its words can be printed: what is shown as new is whole. */
function isBroken({ document, withheld = [], diagnostics }: Compilation): boolean {
  return !document || withheld.length > 0 || diagnostics.some((each) => each.severity === 'error' && isUnreadable(each));
}

function isUnreadable({ code }: Diagnostic): boolean {
  return code.startsWith('yaml/');
}

/** What follows from words that cannot be read is not told beside them. */
function reasonsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const unreadable = errors.filter(isUnreadable);
  return unreadable.length > 0 ? unreadable : errors;
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWords[severity]}`];
  });
  return counts.length === 0 ? 'Không có điểm nào phải xem' : escaped(counts.join(', '));
}
