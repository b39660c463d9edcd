/** Whether a PDF says all that its Word document says, and each page what was measured. */
import { readZip } from '../read/zip.ts';
import { pack, zip } from '../write/zip.ts';

/** The first words that stand in the Word document and not in the PDF, `''` where nobody can name them; null where all is there. */
export function lostWords(docx: Uint8Array, texts: readonly string[]): string | null {
  const paragraphs = paragraphsIn(docx);
  const printed = lettersOf(texts.join(''));
  if (!isShort(lettersOf(paragraphs.join('')), printed)) return null;
  return beginning(firstLost(paragraphs, onlyLetters(printed)) ?? '');
}

/** What stands there as a whole is taken away, long ones first; of the others those are lost whose letters are not left either, for a page's end may part one. */
function firstLost(paragraphs: readonly string[], printed: string): string | undefined {
  let left = printed;
  const isWhole = (paragraph: string): boolean => {
    const letters = onlyLetters(paragraph);
    const at = left.indexOf(letters);
    if (at >= 0) left = `${left.slice(0, at)} ${left.slice(at + letters.length)}`;
    return at >= 0;
  };
  const numbers = [...paragraphs.keys()].sort((a, b) => (paragraphs[b]?.length ?? 0) - (paragraphs[a]?.length ?? 0));
  const others = new Set(numbers.filter((number) => !isWhole(paragraphs[number] ?? '')));
  return paragraphs.find((paragraph, number) => others.has(number) && isShort(onlyLetters(paragraph), left));
}

/** The same document, but that a page may end within any row: LibreOffice 7.4 loses rows that it must keep whole beside a note. */
export function withPartedRows(docx: Uint8Array): Uint8Array {
  const parts = [...(readZip(docx) ?? [])].map(([name, part]) => {
    const content = part.bytes() ?? new Uint8Array();
    return [name, pack(name === body ? parted(content) : content)] as const;
  });
  return zip(parts);
}

const body = 'word/document.xml';

function parted(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content);
  return new TextEncoder().encode(xml.replaceAll('<w:cantSplit/>', '<w:cantSplit w:val="off"/>'));
}

/** Of a page that begins otherwise than measured. */
export interface OtherStart {
  /** Counted from 1. */
  readonly page: number;
  readonly ours: string;
  readonly theirs: string;
}

/** The first such page; numbers, which may be those of notes, are not compared. */
export function otherStart(starts: readonly string[], texts: readonly string[]): OtherStart | null {
  const index = starts.findIndex((start, page) => !onlyLetters(texts[page] ?? '').startsWith(onlyLetters(start)));
  const [ours, theirs] = [starts[index], texts[index]];
  return ours === undefined || theirs === undefined ? null : { page: index + 1, ours: beginning(ours), theirs: beginning(theirs) };
}

/** What a person knows a place by. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}

const most = 8;

/** What stands in a document's text and its notes: these two parts, so as tdkt writes them. */
function paragraphsIn(docx: Uint8Array): string[] {
  const parts = readZip(docx);
  return [body, 'word/footnotes.xml'].flatMap((name) => {
    const xml = new TextDecoder().decode(parts?.get(name)?.bytes() ?? new Uint8Array());
    return xml.split('</w:p>').map(wordsOf);
  });
}

function wordsOf(paragraph: string): string {
  return Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:(?:br|tab)\/>/gu), ([, text = ' ']) => text)
    .join('')
    .replace(/&(\w+);/gu, (all, name: string) => entities[name] ?? all);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Signs and spaces may be drawn otherwise than typed. */
function lettersOf(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function onlyLetters(text: string): string {
  return folded(text).replace(/\P{L}/gu, '');
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Some letter stands there less often: wherever it is, it is lost. The numbers of notes come on top. */
function isShort(wanted: string, printed: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of printed) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of wanted) {
    const left = (counts.get(letter) ?? 0) - 1;
    if (left < 0) return true;
    counts.set(letter, left);
  }
  return false;
}
