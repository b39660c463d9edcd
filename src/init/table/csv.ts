/** A table as text (.csv, Excel's “Unicode Text”) → rows, whatever parts its cells and in whichever letters it was saved. (RFC 4180) */
import type { Row, Sheet } from '../../read/workbook.ts';
import { decode } from '../../source/decode.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';

export function readCsv(bytes: Uint8Array): Sheet {
  const { text: typed, doubts } = lettersOf(bytes);
  const text = typed.replace(/\r\n?/gu, '\n');
  const named = /^sep=(.)\n/u.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const cells = named?.[1] === undefined ? likeliest(body) : parted(body, named[1]);
  const rows = cells.map(
    (row, index): Row => ({
      number: index + 1 + (named ? 1 : 0),
      cells: row.map((cell) => cell.normalize('NFC').replace(/^[ \t\n]+|[ \t\n]+$/gu, '')),
    }),
  );
  return { name: '', rows: rows.filter(({ cells }) => says(cells)), merges: [], doubts, beside: [] };
}

/** A row of dashes is the rule below a head, as Markdown draws it. */
const says = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '' && !/^:?-{3,}:?$/u.test(cell));

/** UTF-8 and UTF-16 say what they are; what is neither was saved by an older Windows, in its table for Vietnamese. */
function lettersOf(bytes: Uint8Array): { text: string; doubts: string[] } {
  const read = decode(bytes);
  if (read.problem?.severity !== 'error') return { text: read.text, doubts: [] };
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  // Letters of old fonts were saved in the Western table; who reads the rows finds them out.
  const western = new TextDecoder('windows-1252').decode(bytes);
  if ((text.match(strange)?.length ?? 0) > 2 && isGarbled(western)) return { text: western, doubts: [] };
  const lost = /\p{L}\?+\p{L}|\?\p{Ll}/u.test(text) ? ' Chữ đã thành dấu ? thì không lấy lại được, cần lưu lại từ Excel.' : '';
  return { text, doubts: [`Tệp ghi bằng bảng mã Windows-1258, đã đổi sang Unicode; cần xem lại dấu.${lost}`] };
}

/** Letters that Vietnamese has not, signs within words, and tones over consonants. */
const strange = /[äåæçëîïñöøûüßÿ]|(?<=\p{L})[¡-ª¬-º¼-¿×÷]|[¡-ª¬-º¼-¿](?=\p{L})|[b-df-hj-np-tv-xz][\u0300\u0301\u0303\u0309\u0323]/giu;

/** What parts the cells gives rows of one width, and wide ones. */
function likeliest(text: string): string[][] {
  const all = [';', ',', '\t', '|'].map((mark) => parted(text, mark));
  return all.reduce((best, each) => (evenness(each) > evenness(best) ? each : best));
}

/** How many cells stand in rows that are as wide as most. */
function evenness(rows: readonly string[][]): number {
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => width * count));
}

/** Quotes hold marks and line ends; a quote within them is doubled. */
function parted(text: string, mark: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (letter === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (quoted) cell += letter;
    else if (letter === mark) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
