/** A Word file → the text of a plan, nothing dropped; and how surely each of its lines found a place. */
import type { WordFile } from '../read/tree.ts';
import { typedWidths } from './columns.ts';
import { partsOf } from './components.ts';
import { type Lost, lostLines } from './kept-words.ts';
import { type Piece, paragraphsIn, piecesOf, plainOf, tidy } from './lines.ts';
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
  /** Outermost fields whose value was guessed, like the year, though their lines may be plain. */
  readonly guessedFields: readonly string[];
  /** Words that the plan will not print. */
  readonly lost: readonly Lost[];
}

/** Builds a plan and reads the Word file that it becomes; null where nothing can be built. */
export type Build = (yaml: string) => Promise<WordFile | null>;

/** The plan that a Word file is; `name` is told in its first lines. */
export async function importWord(file: WordFile, name: string, build: Build, schema: string | null = null): Promise<Imported> {
  const pieces = piecesOf(file);
  const known = recognised(pieces);
  const draft = planOf(partsOf(known), file);
  settle(draft);
  const text = () => textOf(draft, name, file, schema);
  const built = async () => piecesIn(await build(text()));
  const first = await built();
  const settled = setWidths(draft, pieces, first) ? await built() : first;
  const unplaced = [...lostLines(pieces, settled).filter(({ mostly }) => mostly), ...edgeLines(file, pieces)];
  if (unplaced.length > 0) append(draft, unplaced);
  const lost = lostLines(pieces, unplaced.length > 0 ? await built() : settled);
  const lines = known.filter((piece) => piece.kind === 'line');
  const sure = lines.filter((line) => line.sure).length;
  return { yaml: text(), sure, guessed: lines.length - sure, unplaced: unplaced.length, guessedFields: guessedFields(draft), lost };
}

function guessedFields({ value, context }: Draft): string[] {
  return Object.keys(value).filter((field) => context.remarks.of(value, field)?.startsWith('đoán'));
}

/** Words above the text of pages that are no part of the document's head. */
function edgeLines({ sections }: WordFile, pieces: readonly Piece[]): Lost[] {
  const edges = sections.flatMap(({ headers }) => [headers.default, headers.first].flat());
  const texts = edges
    .flatMap(paragraphsIn)
    .map(({ runs }) => plain(runs.map(({ text, field }) => (field === undefined ? text : '')).join('')));
  const known = new Set(pieces.flatMap((piece) => (piece.kind === 'line' ? [plainOf(piece.bits)] : [])));
  const others = [...new Set(texts)].filter((text) => /\p{L}/u.test(text) && !known.has(text));
  return others.map((text) => ({ text, words: [], mostly: true }));
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
function textOf({ value, context }: Draft, name: string, { comments }: WordFile, schema: string | null): string {
  const asides = comments.map(
    ({ author, about, text }) => `# Chú thích bên lề của ${plain(author)}, ở “${plain(about)}”: ${plain(text)}\n`,
  );
  return `${schemaLine(schema)}\n# Nhập từ ${oneLine(name)}; chỗ nào tdkt phải đoán thì có ghi “đoán” ở trên.\n${asides.join('')}${yamlOf(value, context.remarks)}`;
}

const plain = (text: string): string => oneLine(tidy(text));

/** The first line tells an editor which fields there are, where a schema lies near. */
const schemaLine = (schema: string | null): string =>
  schema === null
    ? '# Để trình soạn thảo gợi ý từng trường: chạy tdkt schema -o plan.schema.json rồi thay dòng này bằng yaml-language-server: $schema=plan.schema.json'
    : `# yaml-language-server: $schema=${schema}`;

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
