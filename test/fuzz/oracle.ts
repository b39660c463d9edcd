/** What must hold for every input, however wrong it is. Each check says what is wrong, or nothing. */
import { collectRun } from '../../src/cli/collect-run.ts';
import type { Compilation } from '../../src/compile.ts';
import type { Diagnostic, Span } from '../../src/diagnostic.ts';
import { formats as reports } from '../../src/report/index.ts';
import { planCheck } from '../../src/repository/plan-check.ts';
import { writers } from '../../src/write/index.ts';
import { openDocx } from '../support/docx-file.ts';
import { structureProblems } from '../support/docx-structure.ts';
import { occasion } from '../support/project.ts';
import { readBack } from '../support/read-back.ts';
import { wordsOf } from '../support/spoilt-values.ts';

/** Each complaint says something, of a place that exists, in Vietnamese. */
export function complaintFaults({ diagnostics, sources, document }: Compilation): string[] {
  const silent = document === undefined && !diagnostics.some(({ severity }) => severity === 'error');
  return [...(silent ? ['neither a document nor an error'] : []), ...diagnostics.flatMap((each) => faultsOf(each, sources))];
}

function faultsOf(diagnostic: Diagnostic, sources: Compilation['sources']): string[] {
  const { code, file, message, help, basis, span, related = [] } = diagnostic;
  const text = sources[file];
  const outside = [{ span, file }, ...related.map((each) => ({ file, ...each }))].filter(
    (each) => !isWithin(each.span, sources[each.file]),
  );
  const sentences = [
    message,
    ...(help === undefined ? [] : [help]),
    ...(basis === undefined ? [] : [basis]),
    ...related.map((each) => each.message),
  ];
  return [
    ...outside.map((each) => `${code} stands at ${each.span.start}–${each.span.end} of ${sources[each.file]?.length}`),
    ...(isVietnamese(message) ? [] : [`${code} is not Vietnamese: ${message}`]),
    ...sentences.filter((each) => hasEnglish(each, text ?? '')).map((each) => `${code} has foreign words: ${each}`),
  ];
}

function isWithin({ start, end }: Span, text: string | undefined): boolean {
  return text !== undefined && start >= 0 && start <= end && end <= text.length;
}

/** What is quoted is the writer's own. */
const quoted = /“[^“”]*”|`[^`]*`|\{\{[^}]*\}\}|“.*”|`.*`|\n.*/gsu;
const english =
  /\b(?:undefined|null|NaN|Infinity|object|array|string|error|expected|unexpected|invalid|required|received|must|should|the|and|not|is|found|unknown|missing|character|token|parse|line|column|map|sequence|block|flow|scalar|alias|anchor|tag|document|key|value)\b/iu;

function isVietnamese(message: string): boolean {
  return /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu.test(message.replaceAll(/“[^“”]*”/gu, ''));
}

function hasEnglish(sentence: string, text: string): boolean {
  const found = english.exec(sentence.replaceAll(quoted, ''));
  const leaked = /\[object |\bundefined\b|\bNaN\b/u.exec(sentence);
  return (found !== null && !text.includes(found[0])) || (leaked !== null && !text.includes(leaked[0]));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u;

/** Every report can be made, and has no control character in it. */
export async function reportFaults(name: string, compilation: Compilation): Promise<string[]> {
  const run = await collectRun([planCheck({ file: name }, compilation)], [], { ...occasion }, {});
  const said = await Promise.all(
    Object.entries(reports).map(async ([format, make]) => ({ format, text: await make(run, { color: false }) })),
  );
  return said
    .filter(({ text }) => control.test(text))
    .map(({ format, text }) => `control character in ${format}: ${around(text, control)}`);
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return JSON.stringify(text.slice(Math.max(0, at - 40), at + 20));
}

/** A draft that lacks the issuer or the subject has no property of it either. */
const nameless = /^properties: dc:/u;

/** The document has every word of the plan; and, when looked at thoroughly, all writers write, the Word file as Word wants it. */
export async function documentFaults(file: string, compilation: Compilation, thorough: boolean): Promise<string[]> {
  const { document } = compilation;
  if (!document) return [];
  if (!thorough) return lostWords(compilation, file, wordsOf(document));
  const docx = await writers.docx.write(document);
  const [text] = await Promise.all([writers.text.write(document), writers.html.write(document)]);
  const dirty = /(?!\n)\p{Cc}/u.test(new TextDecoder().decode(text)) ? ['control character in the text file'] : [];
  const structure = structureProblems(openDocx(docx)).filter((each) => !nameless.test(each));
  return [...structure, ...dirty, ...lostWords(compilation, file, wordsOf(document), readBack('docx', docx))];
}

/** Of a name with nothing behind it a warning says that it is nothing. */
const isExcuse = ({ severity, code }: Diagnostic): boolean => severity === 'error' || code === 'ke_hoach/de_trong';

/** Also those that one complaint stands for. */
function placesIn(diagnostics: readonly Diagnostic[], file: string): Span[] {
  return diagnostics
    .filter((each) => each.file === file && isExcuse(each))
    .flatMap(({ span, others = [] }) => [span, ...placesIn(others, file)]);
}

/** Words of the plan's text that stand in a document fewer times than they were typed, though nothing is said of the line that they stand on. */
function lostWords({ diagnostics, sources, withheld = [] }: Compilation, file: string, ...documents: readonly string[]): string[] {
  const excused = [...withheld, ...placesIn(diagnostics, file)];
  const sound = linesOf(sources[file] ?? '').filter((line) => !excused.some(({ start, end }) => start <= line.end && end >= line.start));
  const left = documents.map((text) => new Stock(folded(text)));
  return sound.flatMap((line) => {
    const lost = wordsIn(line).filter((word) => !chosen.test(word) && !left.map((stock) => stock.take(word)).every(Boolean));
    return lost.length > 0 ? [`words lost on line ${line.number}: ${lost.slice(0, 8).join(' ')}`] : [];
  });
}

/** How many times each word is still to be found in a text. */
class Stock {
  readonly #left = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(word: string): boolean {
    const left = this.#left.get(word) ?? this.#text.split(word).length - 1;
    this.#left.set(word, left - 1);
    return left > 0;
  }
}

/** Letters whose capitals are two (ß, ﬁ) are these two. */
function folded(text: string): string {
  return text.normalize('NFC').toUpperCase().toLowerCase();
}

interface TypedLine extends Span {
  readonly number: number;
  readonly text: string;
}

function linesOf(text: string): TypedLine[] {
  const lines = text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/gu);
  return [...lines].map(({ index, 1: line = '' }, above) => ({ number: above + 1, start: index, end: index + line.length, text: line }));
}

/** Names of choices, and of fields typed where no field is. */
const chosen = /^(?:luu|khong|lien|theo|tuc|nhom)$/u;

/** Fields whose words are printed in another way, or choose how others are. */
const data =
  /(?:loai|nam|quy|trinh_bay|so_thu_tu|trang|danh_so|do_khan|du_thao|ngay_ban_hanh|so_van_ban|can|rong|cao|can_nhom|so_muc|cung_dong|dia_danh|ky_hieu|kem_theo|can_cu|ma|trang_thai|hoan_thanh)["']?\s*:.*/giu;

/** The words of a line, but those of remarks, of lines with escapes or control characters, which are told once for all, and of what only YAML or tdkt reads. */
function wordsIn({ text }: TypedLine): string[] {
  const line = text.normalize('NFC').replace(/(?<!\S)#.*$/su, '');
  if (control.test(line) || /\\|[&*!%][\p{L}\d]/u.test(line)) return [];
  const typed = line.replace(data, ' ').replace(/[a-z_]+["']?\s*:/giu, ' ');
  return (typed.match(/(?<![\p{L}\p{M}\d_-])\p{L}{2,}(?![\p{L}\p{M}\d_-])/gu) ?? []).map(folded);
}
