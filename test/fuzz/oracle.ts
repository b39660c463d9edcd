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
  const outside = [span, ...related.map((each) => each.span)].filter(
    ({ start, end }) => text === undefined || !(start >= 0 && start <= end && end <= text.length),
  );
  const sentences = [
    message,
    ...(help === undefined ? [] : [help]),
    ...(basis === undefined ? [] : [basis]),
    ...related.map((each) => each.message),
  ];
  return [
    ...outside.map(({ start, end }) => `${code} stands at ${start}–${end} of ${text?.length}`),
    ...(isVietnamese(message) ? [] : [`${code} is not Vietnamese: ${message}`]),
    ...sentences.filter((each) => hasEnglish(each, text ?? '')).map((each) => `${code} has foreign words: ${each}`),
  ];
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
  return found !== null || (leaked !== null && !text.includes(leaked[0]));
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

/** Words of the plan's text that are in no document, though nothing is said of the line that they stand on. */
function lostWords({ diagnostics, sources, withheld = [] }: Compilation, file: string, ...documents: readonly string[]): string[] {
  const text = sources[file] ?? '';
  const said = documents.map(folded);
  const excused = [...withheld, ...diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span)];
  const sound = linesOf(text).filter((line) => !excused.some(({ start, end }) => start <= line.end && end >= line.start));
  return sound.flatMap((line) => {
    const lost = wordsIn(line).filter((word) => !chosen.test(word) && said.some((each) => !each.includes(word)));
    return lost.length > 0 ? [`words lost on line ${line.number}: ${lost.slice(0, 8).join(' ')}`] : [];
  });
}

/** Letters whose capitals are two (ß, ﬁ) are these two. */
function folded(text: string): string {
  return text.normalize('NFC').toUpperCase().toLowerCase();
}

interface TypedLine extends Span {
  readonly number: number;
  readonly text: string;
}

/** The lines of a plan, but those of its grounds, which are printed from the registry. */
function linesOf(text: string): TypedLine[] {
  let field = '';
  return [...text.matchAll(/(.*)(?:\r\n|[\r\n]|$)/gu)].flatMap(({ index, 1: line = '' }, above) => {
    if (/^[^\s#-]/u.test(line)) field = line;
    return /^can_cu/iu.test(field) ? [] : { number: above + 1, start: index, end: index + line.length, text: line };
  });
}

/** Names of choices, and of fields typed where no field is. */
const chosen = /^(?:luu|khong|lien|theo|tuc|nhom)$/u;

/** Fields whose words are printed in another way, or choose how others are. */
const data =
  /(?:loai|nam|quy|trinh_bay|so_thu_tu|trang|danh_so|do_khan|du_thao|ngay_ban_hanh|so_van_ban|can|rong|cao|can_nhom|so_muc|cung_dong|ky_hieu|kem_theo|can_cu)["']?\s*:.*/giu;

/** The words of a line, but those of remarks, of lines with escapes, and of what only YAML or tdkt reads. */
function wordsIn({ text }: TypedLine): string[] {
  const line = text.normalize('NFC');
  if (/#|\\|[&*!%][\p{L}\d]/u.test(line)) return [];
  const typed = line.replace(data, ' ').replace(/[a-z_]+["']?\s*:/giu, ' ');
  return (typed.match(/(?<![\p{L}\p{M}\d_-])\p{L}{2,}(?![\p{L}\p{M}\d_-])/gu) ?? []).map(folded);
}
