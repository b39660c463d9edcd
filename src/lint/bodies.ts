/** The texts of a document whose paragraphs are numbered on their own: its body, each appendix, an attached plan. */
import type { Path } from '../diagnostic.ts';
import type { Doan, Khoi, PhuLuc, Plan } from '../plan/plan.ts';

export interface Body {
  readonly khoi: readonly Khoi[];
  /** Null for the document's own text. */
  readonly phu_luc: PhuLuc | null;
}

/** In the order of the document. */
export function bodiesOf(plan: Plan): Body[] {
  return [plan, ...plan.van_ban_kem].flatMap((part) => [
    { khoi: part.noi_dung, phu_luc: null },
    ...part.phu_luc.map((phu_luc) => ({ khoi: phu_luc.noi_dung, phu_luc })),
  ]);
}

/** Every paragraph in running text: those of tasks too, those of tables not. */
export function runningText(khoi: readonly Khoi[]): Doan[] {
  return khoi.flatMap((block) => (block.loai === 'bang' ? [] : block.loai === 'nhiem_vu' ? block.noi_dung : [block]));
}

/** What is typed at a path; undefined when nothing is. */
export function typedAt(input: unknown, path: Path): string | undefined {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' ? value : undefined;
}
