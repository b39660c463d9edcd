/** What a Word file says, asked of the rules of plans: through the plan that it would be, and told of the words as they stand in the file. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Content } from '../inspect/index.ts';
import { partsOf } from '../inspect/parts.ts';
import { textOfFile } from '../inspect/text-of-file.ts';
import type { WordFile } from '../read/tree.ts';
import type { RunOccasion } from './compile-all.ts';

/** True of words, names and citations wherever they stand. */
const ofWords = /^(?:bo_ma|bo_sot|chep|chinh_ta|chu|chu_viet_tat|so_lieu|vien_dan|viet_hoa)\//u;

/** What the law says depends on the day of the document. */
const ofTheDay = /^(?:can_cu|dia_gioi|dia_danh)\//u;

/** What is asked of plans, reports and decisions; a letter's number and end are others. */
const ofKinds = /^(?:so|ngay|ky|noi_nhan|luu|danh_so|trich_yeu)\//u;
const kinds = /^(?:KẾ HOẠCH|BÁO CÁO|QUYẾT ĐỊNH)(?:\s|$)/u;
const day = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;

export async function contentOf(file: string, word: WordFile, occasion: RunOccasion): Promise<Content> {
  const [{ check }, { importer }] = await Promise.all([import('../check.ts'), import('./imported.ts')]);
  const { yaml } = await (await importer())(word, file);
  const { diagnostics, outcomes = [] } = check('ke-hoach.yaml', new TextEncoder().encode(yaml), { ...occasion, register: new Map() });
  const isAsked = askedOf(word, /^ngay_ban_hanh:/mu.test(yaml));
  const { text } = textOfFile(word);
  const said = diagnostics.filter(({ code, severity }) => isAsked(code) && severity !== 'info');
  const placed = said.map((diagnostic) => inFile(diagnostic, yaml, { file, text }));
  const lost = new Set(said.filter((_, index) => placed[index] === null).map(({ code }) => code));
  return {
    diagnostics: placed.filter((one) => one !== null),
    outcomes: outcomes.map(({ rule: { code }, asked, found, gaps }) =>
      isAsked(code)
        ? { code, asked, found, gaps: lost.has(code) ? [...gaps, 'có điều chưa chỉ được chỗ trong tệp Word'] : gaps }
        : { code, asked: false, found: 0, gaps: ['chỉ xét được trên kế hoạch viết bằng YAML'] },
    ),
  };
}

/** `hasDay`: the plan that was made of it has the day too, by which it is judged. */
function askedOf(word: WordFile, hasDay: boolean): (code: string) => boolean {
  const { parts, ofParty } = partsOf(word);
  const wordsOf = (role: string) => parts.find((part) => part.role === role)?.segment.words ?? '';
  const [isOurKind, isDated] = [kinds.test(wordsOf('ten_loai')), hasDay && day.test(wordsOf('dia_danh_thoi_gian'))];
  return (code) => ofWords.test(code) || (isDated && ofTheDay.test(code)) || (isOurKind && !ofParty && ofKinds.test(code));
}

interface Target {
  readonly file: string;
  readonly text: string;
}

function inFile(diagnostic: Diagnostic, yaml: string, { file, text }: Target): Diagnostic | null {
  const span = spanIn(yaml, diagnostic.span, text);
  if (!span) return null;
  const { code, severity, message, help, basis } = diagnostic;
  // Lines of YAML are no help in Word.
  const own = help?.includes('\n') ? undefined : help;
  return { code, severity, message, file, span, ...(own && { help: own }), ...(basis && { basis }) };
}

/** How much of the line around the words is compared first, to tell one place from another. */
const around = 24;

/** The same words in the file: where they stand once with what is around them, else where they stand once at all. */
function spanIn(yaml: string, { start, end }: Diagnostic['span'], text: string): Diagnostic['span'] | null {
  const words = yaml.slice(Math.max(start, 0), Math.max(end, 0));
  if (words.trim().length < 2 || words.includes('\n')) return null;
  const lineEnd = yaml.indexOf('\n', end);
  const from = Math.max(yaml.lastIndexOf('\n', start) + 1, start - around);
  const to = Math.min(lineEnd < 0 ? yaml.length : lineEnd, end + around);
  for (const [before, after] of [
    [from, to],
    [start, to],
    [from, end],
    [start, end],
  ] as const) {
    const found = onlyPlace(text, yaml.slice(before, after));
    if (found >= 0) return { start: found + start - before, end: found + start - before + words.length };
  }
  return null;
}

function onlyPlace(text: string, words: string): number {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}
