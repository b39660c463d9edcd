/** The texts of a document whose paragraphs are numbered on their own: its body, each appendix, an attached plan. */
import type { Path } from '../../diagnostic.ts';
import type { Doan, Khoi, PhuLuc, Plan } from '../../plan/plan.ts';

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

/** A field of the body as typed, with the section or task that it stands in. */
export interface Field {
  readonly path: Path;
  readonly key: string;
  readonly value: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every field of the body and of the appendices with one of these names, in file order; columns and signatures have their own. */
export function* fieldsOf(input: unknown, keys: ReadonlySet<string>, at: Path = []): Generator<Field> {
  if (Array.isArray(input)) {
    for (const [index, item] of input.entries()) yield* fieldsOf(item, keys, [...at, index]);
    return;
  }
  if (typeof input !== 'object' || input === null) return;
  const node = input as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && keys.has(key)) yield { path: [...at, key], key, value, node };
    else if (key !== 'cot' && key !== 'ky') yield* fieldsOf(value, keys, [...at, key]);
  }
}
