/** Tables on the page: text inside its cell, rows whole, the head again on every page. */
import { page as paper } from '../../src/decree30.ts';
import { linkParts } from '../../src/table/grid.ts';
import type { Placed } from './laid-out.ts';
import type { Pdf, Word } from './office.ts';
import { firstLine, middle, near, shown, tolerance } from './office-measures.ts';
import { characters } from './page-text.ts';

/** What is wrong with the tables of a document, a line each. */
export function tableProblems(placed: readonly Placed[], pdf: Pdf): string[] {
  const cells = placed.filter(({ where }) => typeof where === 'object' && 'table' in where);
  return [...new Set(cells.map(tableOf))].flatMap((table) => {
    const own = cells.filter((each) => tableOf(each) === table);
    return [...cellsOutside(own), ...splitRows(own), ...missingHeads(own, pdf)].map((problem) => `bảng ${table + 1}: ${problem}`);
  });
}

const tableOf = ({ where }: Placed): number => (typeof where === 'object' && 'table' in where ? where.table : -1);
const rowOf = ({ where }: Placed): number => (typeof where === 'object' && 'table' in where ? where.row : -1);
const isHead = ({ where }: Placed): boolean => typeof where === 'object' && 'table' in where && where.head;

function cellsOutside(cells: readonly Placed[]): string[] {
  return cells.flatMap((each) =>
    each.lines.filter((line) => line.x1 < each.x1 || line.x2 > each.x2).map((line) => `chữ tràn ô: ${shown(line)}`),
  );
}

function splitRows(cells: readonly Placed[]): string[] {
  return [...new Set(cells.map(rowOf))].flatMap((row) => {
    const pages = new Set(cells.filter((each) => rowOf(each) === row).flatMap(({ lines }) => lines.map((line) => line.page)));
    return pages.size > 1 ? [`dòng ${row + 1} bị chia qua ${pages.size} trang`] : [];
  });
}

/** On each page that a table goes on to, its head stands again above the rows. */
function missingHeads(cells: readonly Placed[], pdf: Pdf): string[] {
  const head = cells.filter(isHead);
  const rows = cells.filter((each) => !isHead(each));
  const pages = [...new Set(rows.map((each) => firstLine(each).page))].sort((a, b) => a - b);
  const start = head[0] && firstLine(head[0]).page;
  return pages
    .filter((page) => page !== start)
    .flatMap((page) => {
      const top = Math.min(...rows.flatMap(({ lines }) => lines.filter((line) => line.page === page).map((line) => line.y1)));
      const above = (pdf[page]?.words ?? []).filter((word) => word.y2 < top + tolerance && word.y1 > paper.margin.top.value - tolerance);
      const texts = head.filter((each) => !above.length || !characters(columnText(above, each)).includes(characters(each.text)));
      return texts.map(({ text }) => `trang ${page + 1} không nhắc lại “${text}”`);
    });
}

function columnText(words: readonly Word[], { x1, x2 }: Placed): string {
  const inside = words.filter((word) => middle(word) > x1 && middle(word) < x2);
  return inside
    .sort((a, b) => (near(a.y1, b.y1) ? a.x1 - b.x1 : a.y1 - b.y1))
    .map(({ text }) => text)
    .join(' ');
}

/** Words of cells that a line ends inside; links may be broken, digits nowhere; tables that a rule calls too wide are left out. */
export function cutWords(placed: readonly Placed[], tooWide: ReadonlySet<number>): string[] {
  return placed
    .filter((each) => tableOf(each) >= 0 && !tooWide.has(tableOf(each)))
    .flatMap(({ text, lines }) => {
      const words = text.split(/\s+/u).filter((word) => word !== '');
      const ends = runningSums(words.map((word) => characters(word).length));
      const breaks = runningSums(lines.map((line) => characters(line.text).length)).slice(0, -1);
      return breaks.filter((end) => !ends.includes(end)).map((end) => words[ends.findIndex((each) => each > end)] ?? '');
    })
    .filter((word) => linkParts(word).length < 2);
}

function runningSums(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum;
  });
}
