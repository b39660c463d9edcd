/** What must hold on the printed page, measured on its PDF against the figures of decree30.ts. Each check says what is wrong, or nothing. */
import { page as paper, styleOf } from '../../src/decree30.ts';
import type { Document } from '../../src/document.ts';
import { blockWidth } from '../../src/page.ts';
import type { Placed } from './laid-out.ts';
import type { Pdf, Word } from './office.ts';
import { endProblems, roomProblems } from './office-ends.ts';
import { firstLine, isAligned, isBody, lastLine, middle, near, shown, singleSpacing, tolerance } from './office-measures.ts';
import { strandedPurposes, wrappedNames } from './office-names.ts';
import { tableProblems } from './office-tables.ts';

export interface Printed {
  readonly document: Document;
  readonly pdf: Pdf;
  readonly placed: readonly Placed[];
}

/** What is wrong, a line each. */
export type PageCheck = (printed: Printed) => string[];

const mm = (points: number): number => (points * 25.4) / 72;
const rounded = (length: number): string => `${length.toFixed(1)} mm`;

const inSide = ({ where }: Placed): boolean => typeof where === 'object' && 'columns' in where;

/** Every page's section, and whether it begins its section. */
function sectionPages({ document, pdf, placed }: Printed): { section: number; first: boolean }[] {
  const starts = document.sections.map((_, section) =>
    Math.min(...placed.filter((each) => each.section === section).map((each) => firstLine(each).page)),
  );
  return pdf.map((_, page) => {
    const section = starts.findLastIndex((start) => start <= page);
    return { section, first: starts[section] === page };
  });
}

/** Words above the text: the page number. */
function headerWords({ pdf }: Printed, page: number): readonly Word[] {
  return (pdf[page]?.words ?? []).filter((word) => word.y2 < paper.margin.top.value + tolerance);
}

/** Whose last line is the lowest of the page, columns aside. */
function lastOnPage(placed: readonly Placed[], page: number): Placed[] {
  const ending = placed.filter(({ where, lines }) => where !== 'footer' && lines.at(-1)?.page === page);
  const lowest = Math.max(
    ...placed
      .filter(({ where }) => where !== 'footer')
      .flatMap(({ lines }) => lines.filter((line) => line.page === page).map(({ y1 }) => y1)),
  );
  return ending.filter((each) => !inSide(each) && lastLine(each).y1 > lowest - 0.5);
}

function leads(each: Placed): boolean {
  return styleOf(each.role).keepNext || (isBody(each) && !styleOf(each.role).leader && each.text.endsWith(':'));
}

export const pageChecks: Readonly<Record<string, PageCheck>> = {
  paper(printed) {
    return sectionPages(printed).flatMap(({ section }, page) => {
      const { width = 0, height = 0 } = printed.pdf[page] ?? {};
      const landscape = printed.document.sections[section]?.landscape === true;
      const [wide, high] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
      return near(width, wide, 0.2) && near(height, high, 0.2) ? [] : [`trang ${page + 1} khổ ${rounded(width)} × ${rounded(height)}`];
    });
  },

  margins(printed) {
    const footer = new Set(
      printed.placed.filter(({ where }) => where === 'footer').flatMap(({ lines }) => lines.map((line) => `${line.page} ${line.y1}`)),
    );
    return printed.pdf.flatMap((sheet, page) => {
      const { top, bottom, left, right } = paper.margin;
      const header = headerWords(printed, page);
      const outside = sheet.words.filter(
        (word) =>
          word.x1 < left.value - tolerance ||
          word.x2 > sheet.width - right.value + tolerance ||
          word.y1 < top.value - tolerance ||
          word.y2 > sheet.height - bottom.value + tolerance,
      );
      const wrong = outside.filter((word) => !header.includes(word) && !footer.has(`${page} ${word.y1}`));
      return wrong.map(
        (word) => `trang ${page + 1}, “${word.text}” ở ${rounded(word.x1)}–${rounded(word.x2)}, ${rounded(word.y1)}–${rounded(word.y2)}`,
      );
    });
  },

  pageNumbers(printed) {
    let number = 0;
    return sectionPages(printed).flatMap(({ section, first }, page) => {
      const restarts = first && printed.document.sections[section]?.restart === true;
      number = restarts ? 1 : number + 1;
      const words = headerWords(printed, page);
      const text = words.map((word) => word.text).join(' ');
      if (text !== (restarts ? '' : String(number))) return [`trang ${page + 1} ghi số trang “${text}”`];
      const centre = paper.margin.left.value + blockWidth(printed.document.sections[section]?.landscape === true) / 2;
      const { allowed } = styleOf('so_trang');
      return words
        .filter(
          (word) =>
            !near(middle(word), centre) || word.size < allowed[0] || word.size > allowed[1] || word.y1 < paper.headerDistance - tolerance,
        )
        .map((word) => `trang ${page + 1}: số trang cỡ ${word.size} ở ${rounded(middle(word))}, cao ${rounded(word.y1)}`);
    });
  },

  /** Quốc hiệu, Tiêu ngữ, the date: one line each, under each other; the agency in its own column. */
  head({ placed }) {
    const sides = placed.filter(({ where }) => typeof where === 'object' && 'place' in where && where.place === 'dau');
    const single = sides.filter(
      ({ role, lines }) => ['quoc_hieu', 'tieu_ngu', 'so_ky_hieu', 'dia_danh_thoi_gian'].includes(role) && lines.length !== 1,
    );
    const askew = sides.flatMap((each) => each.lines.filter((line) => !near(middle(line), middle(each))));
    const wide = sides.flatMap((each) => each.lines.filter((line) => line.x1 < each.x1 - 0.5 || line.x2 > each.x2 + 0.5));
    const missing = sides.length === 0 || !sides.some(({ role }) => role === 'quoc_hieu') ? ['không có Quốc hiệu'] : [];
    return [
      ...missing,
      ...single.map(({ text, lines }) => `“${text}” chiếm ${lines.length} dòng`),
      ...askew.map((line) => `lệch giữa cột: ${shown(line)}`),
      ...wide.map((line) => `tràn cột: ${shown(line)}`),
    ];
  },

  /** Each line stands where its role has it: at the edges, in the middle, with the first line indented. */
  alignment({ placed }) {
    return placed
      .filter(({ where }) => where === 'body')
      .flatMap((each) => each.lines.filter((line, index) => !isAligned(each, line, index)).map((line) => `${each.role}, ${shown(line)}`));
  },

  /** The gap between paragraphs of the body, over single line spacing. */
  gaps({ placed }) {
    const body = placed.filter(isBody);
    const single = singleSpacing(body);
    return placed.flatMap((each, index) => {
      const before = placed[index - 1];
      if (!before || !isBody(each) || !isBody(before) || lastLine(before).page !== firstLine(each).page) return [];
      const gap = firstLine(each).y1 - lastLine(before).y1 - single;
      return gap >= mm(styleOf(each.role).before) - 0.2 ? [] : [`chỉ ${rounded(gap)} trên ${shown(firstLine(each))}`];
    });
  },

  lineSpacing({ placed }) {
    const body = placed.filter(isBody);
    const single = singleSpacing(body);
    return body.flatMap(({ lines }) =>
      lines
        .filter((line, index) => {
          const before = lines[index - 1];
          return before?.page === line.page && (line.y1 - before.y1 < single - 0.1 || line.y1 - before.y1 > 1.5 * single);
        })
        .map((line) => shown(line)),
    );
  },

  /** A heading, a table's name or head, or a line that leads to what comes is never the last line of a page. */
  headings({ placed, pdf }) {
    return pdf.slice(0, -1).flatMap((_, page) =>
      lastOnPage(placed, page)
        .filter(leads)
        .map((each) => `nằm cuối ${shown(lastLine(each))}`),
    );
  },

  /** What is set in lines stands on these lines; a recipient's purpose never stands alone. */
  names: ({ placed }) => [...wrappedNames(placed), ...strandedPurposes(placed)],

  signature: ({ placed }) => endProblems(placed),

  signatureRoom: ({ placed }) => roomProblems(placed),

  /** `./.` ends each document, and an appendix that ends in words; it stands nowhere else. */
  endMark(printed) {
    const { document, placed, pdf } = printed;
    const parts = document.sections.flatMap((section, index) => (section.restart ? [index] : []));
    const last = parts.map((start, part) =>
      placed.findLast(
        ({ where, role, section }) =>
          where === 'body' && role !== 'dong_cuoi' && section >= start && section < (parts[part + 1] ?? Infinity),
      ),
    );
    const ended = last.filter((each) => /[^\s.;]\.\/\.$/u.test(each?.text ?? ''));
    const documents = parts.filter((start) => placed.some(({ role, section }) => role === 'quoc_hieu' && section === start));
    const marks = pdf.flatMap((sheet) => sheet.words).filter(({ text }) => text.includes('./.'));
    return [
      ...documents
        .filter((start) => !ended.includes(last[parts.indexOf(start)]))
        .map((start) => `không có ./. ở cuối văn bản từ phần ${start + 1}`),
      ...(marks.length === ended.length ? [] : [`${marks.length} dấu ./., ${ended.length} dấu ở cuối`]),
    ];
  },

  tables: ({ placed, pdf }) => tableProblems(placed, pdf),

  /** A drawn line stands right under its words, in their middle, as long as the decree has it. */
  rules({ placed, pdf }) {
    return placed
      .filter(({ ruled }) => ruled)
      .flatMap((each) => {
        const line = lastLine(each);
        const below = (pdf[line.page]?.strokes ?? []).filter(
          (stroke) => stroke.y2 - stroke.y1 < 0.1 && stroke.y1 > line.y1 && stroke.y1 < line.y2 + 4,
        );
        const [rule] = below.filter((stroke) => near(middle(stroke), middle(each))).sort((a, b) => a.y1 - b.y1);
        if (!rule) return [`không có đường kẻ dưới ${shown(line)}`];
        const share = (rule.x2 - rule.x1) / (line.x2 - line.x1);
        const [least, most] = styleOf(each.role).drawnLine === 1 ? [0.95, 1.05] : [1 / 3 - 0.01, 1 / 2 + 0.01];
        const problems = share >= least && share <= most ? [] : [`dài ${share.toFixed(2)} lần chữ dưới ${shown(line)}`];
        return near(middle(rule), middle(line)) ? problems : [...problems, `lệch dưới ${shown(line)}`];
      });
  },
};
