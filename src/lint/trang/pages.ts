/** The pages as they will be printed, for the rules that look at them, and what they say of a line. */
import type { Path, Problem, Span } from '../../diagnostic.ts';
import type { LaidLine, LaidPage, Pages } from '../../layout/layout.ts';
import type { Plan } from '../../plan/plan.ts';

/** Puts a plan on pages; null when the templates make no document of it. */
export type PagesOf = (plan: Plan) => Pages | null;

/** A page, and those beside it. */
export interface Sheet {
  readonly page: LaidPage;
  /** As a reader of the file counts, from 1. */
  readonly number: number;
  readonly before: LaidPage | undefined;
  /** Where the same document goes on. */
  readonly after: LaidPage | undefined;
}

export interface Laid {
  readonly sheets: readonly Sheet[];
  /** Why there are none; `''` when there are. */
  readonly gap: string;
}

/** Pages on which each line stands where it will be printed, or why nobody can say so. */
export function laidPages({ pagesOf, plan }: { readonly pagesOf?: PagesOf | undefined; readonly plan: Plan }): Laid {
  const found = pagesOf?.(plan);
  if (found?.unknown !== '') return { sheets: [], gap: `trang in ra: ${whyNone(found)}` };
  const { list } = found;
  const sheets = list.map((page, index) => {
    const next = list[index + 1];
    return { page, number: index + 1, before: list[index - 1], after: next?.number === 1 ? undefined : next };
  });
  return { sheets, gap: '' };
}

function whyNone(found: Pages | null | undefined): string {
  if (found === undefined) return 'chỉ xét khi chạy với --for-signature';
  return found === null ? 'mẫu chưa dựng được văn bản' : `chưa biết chữ “${found.unknown}” rộng bao nhiêu`;
}

/** Where a line was typed; wording of the templates belongs to the plan's issuer. */
export function placeOf(line: LaidLine | undefined): Pick<Problem, 'path' | 'range'> & { readonly path: Path; readonly range?: Span } {
  return line?.source ?? { path: ['co_quan'] };
}
