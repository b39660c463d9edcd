/** A Word file → the text of a plan, nothing dropped; and how surely each of its lines found a place. */
import type { WordFile } from '../read/tree.ts';
import { typedWidths } from './columns.ts';
import { partsOf } from './components.ts';
import { type Lost, lostLines } from './kept-words.ts';
import { type Piece, piecesOf, tidy } from './lines.ts';
import { type Draft, planOf } from './plan-of.ts';
import { recognised } from './recognise.ts';
import { settle } from './settle.ts';
import { oneLine } from './text.ts';
import type { Fields, Value } from './value.ts';
import { yamlOf } from './yaml-out.ts';

export interface Imported {
  readonly yaml: string;
  /** Lines whose place the file itself says, those that were placed by their words and looks, and those at the end without one. */
  readonly sure: number;
  readonly guessed: number;
  readonly unplaced: number;
  /** Words that the plan will not print. */
  readonly lost: readonly Lost[];
}

/** Builds a plan and reads the Word file that it becomes; null where nothing can be built. */
export type Build = (yaml: string) => Promise<WordFile | null>;

/** The plan that a Word file is; `name` is told in its first lines. */
export async function importWord(file: WordFile, name: string, build: Build): Promise<Imported> {
  const pieces = piecesOf(file);
  const known = recognised(pieces);
  const draft = planOf(partsOf(known), file);
  settle(draft);
  const built = async () => piecesIn(await build(textOf(draft, name, file)));
  const first = await built();
  const settled = setWidths(draft, pieces, first) ? await built() : first;
  const unplaced = lostLines(pieces, settled).filter(({ mostly }) => mostly);
  if (unplaced.length > 0) append(draft, unplaced);
  const lost = lostLines(pieces, unplaced.length > 0 ? await built() : settled);
  const lines = known.filter((piece) => piece.kind === 'line');
  const sure = lines.filter((line) => line.sure).length;
  return { yaml: textOf(draft, name, file), sure, guessed: lines.length - sure, unplaced: unplaced.length, lost };
}

function piecesIn(file: WordFile | null): Piece[] {
  return file ? piecesOf(file) : [];
}

/** Types widths of columns that tdkt would set otherwise; false where there are none. */
function setWidths({ context }: Draft, pieces: readonly Piece[], built: readonly Piece[]): boolean {
  const [stood, made] = [pieces, built].map((all) => all.filter((piece) => piece.kind === 'grid').map(({ table }) => table.grid));
  if (!stood || !made || stood.length !== made.length) return false;
  const typed = [...context.tables].map(([fields, { widths }]) => typedWidths(fields as Fields, widths, made[stood.indexOf(widths)] ?? []));
  return typed.includes(true);
}

/** What someone has written beside the text stands above it. */
function textOf({ value, context }: Draft, name: string, { comments }: WordFile): string {
  const asides = comments.map(
    ({ author, about, text }) => `# Chú thích bên lề của ${plain(author)}, ở “${plain(about)}”: ${plain(text)}\n`,
  );
  return `${schemaLine}\n# Nhập từ ${oneLine(name)}; chỗ nào tdkt phải đoán thì có ghi “đoán” ở trên.\n${asides.join('')}${yamlOf(value, context.remarks)}`;
}

const plain = (text: string): string => oneLine(tidy(text));

/** The first line tells an editor which fields there are. */
const schemaLine = '# yaml-language-server: $schema=../schemas/plan.schema.json';

/** Behind the text, under a comment: nothing is dropped. A decision has its last article for it. */
function append({ value, context }: Draft, lines: readonly Lost[]): void {
  const field = value['loai'] === 'quyet_dinh' ? 'dieu' : 'noi_dung';
  const body: Value[] = [value[field] ?? []].flat();
  const text = lines.map((line) => oneLine(line.text)).join('\n');
  if (field === 'dieu' && typeof body.at(-1) === 'string') body.push(`${body.pop()}\n${text}`);
  else body.push(text);
  value[field] = body;
  context.remarks.tell(body, body.length - 1, 'đoán: những dòng cuối ở đây có trong tệp Word mà chưa biết đặt vào đâu');
}
