/** The texts of a document whose paragraphs are numbered on their own: its body, each appendix, an attached plan. */
import type { Doan, Khoi, PhuLuc } from '../../plan/plan.ts';
import type { Subject } from '../subject.ts';

interface Body {
  readonly khoi: readonly Khoi[];
  /** Null for the document's own text. */
  readonly phu_luc: PhuLuc | null;
}

/** In the order of the document. */
export function bodiesOf({ plan }: Pick<Subject, 'plan'>): readonly Body[] {
  return [plan, ...plan.van_ban_kem].flatMap((part) => [
    { khoi: part.noi_dung, phu_luc: null },
    ...part.phu_luc.map((phu_luc) => ({ khoi: phu_luc.noi_dung, phu_luc })),
  ]);
}

/** Every paragraph in running text: those of tasks too, those of tables not. */
export function runningText(khoi: readonly Khoi[]): Doan[] {
  return khoi.flatMap((block) => (block.loai === 'bang' ? [] : block.loai === 'nhiem_vu' ? block.noi_dung : [block]));
}
