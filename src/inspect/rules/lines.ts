/** Lines and gaps made of what they are not: underscores for rules, empty paragraphs for space. (Phụ lục I, mục II.1, II.2, II.5, II.6) */
import { decree, type Role, roles } from '../../decree30.ts';
import type { Paragraph } from '../../read/tree.ts';
import type { Part } from '../parts.ts';
import { hasLetters, type Placed } from '../places.ts';
import { andOthers, type Finding, type Inspected, onceEach, type WordRule } from '../rule.ts';

const typedLine = /^\s*([_=~*\u2500-\u257f—–-])\1{2,}[\s_=~*\u2500-\u257f—–-]*$/u;

const underscores: WordRule = {
  code: 'trinh_bay/gach_bang_chu',
  severity: 'error',
  about: 'Đường kẻ dưới Tiêu ngữ, tên cơ quan và trích yếu là nét liền được vẽ, không phải một dãy dấu gạch gõ từ bàn phím.',
  cure: 'Xóa dãy dấu gạch rồi đặt một đường viền dưới đoạn (Trang đầu > Viền), hoặc vẽ một đoạn thẳng (Chèn > Hình dạng).',
  basis: decree('mục II.1.b, II.2.b, II.5.b'),
  *check({ placed, bodyStart }): Iterable<Finding> {
    // Below, a line of dashes may be one to write on.
    const typed = placed.slice(0, bodyStart + 1).filter(({ text }) => typedLine.test(text) || /\n\s*_{3,}\s*$/u.test(text));
    for (const { paragraph } of typed) yield { paragraph, message: 'Đường kẻ gõ bằng một dãy dấu gạch, cần vẽ một nét liền' };
  },
};

const underlined: WordRule = {
  code: 'trinh_bay/gach_chan',
  severity: 'warning',
  about: 'Đường kẻ dưới Tiêu ngữ, tên cơ quan và trích yếu là một nét riêng, không phải chữ gạch chân; nội dung cũng không gạch chân.',
  cure: 'Bỏ gạch chân (Ctrl+U) rồi đặt một đường viền hoặc vẽ một đoạn thẳng dưới dòng ấy.',
  basis: decree('mục II.1.b, II.2.b, II.5.b'),
  *check({ parts, ofParty, body }): Iterable<Finding> {
    const whole = body.filter(({ text, paragraph }) => text.trim().length > 60 && isUnderlined(paragraph));
    for (const { first, count } of onceEach(ofParty ? [] : whole, () => '')) {
      yield { paragraph: first.paragraph, message: `Đoạn nội dung gạch chân${andOthers(count)}, cần chữ thường, không gạch chân` };
    }
    const wanted = parts.filter(
      ({ role, segment }) => !ofParty && needsLine(role) && segment.runs.some((run) => run.underline && hasLetters(run.text)),
    );
    for (const { first } of onceEach(wanted, ({ role }) => role)) {
      const { paragraph, start, words } = first.segment;
      const range = { start, end: start + words.length };
      yield { paragraph, range, message: `${roles[first.role].name} đang gạch chân, cần một đường kẻ riêng ở dưới` };
    }
  },
};

function isUnderlined({ runs }: Paragraph): boolean {
  return runs.filter(({ text }) => hasLetters(text)).every(({ underline }) => underline);
}

function needsLine(role: Role): boolean {
  return role === 'tieu_ngu' || role === 'co_quan_ban_hanh' || role === 'trich_yeu';
}

const missing: WordRule = {
  code: 'trinh_bay/thieu_duong_ke',
  severity: 'error',
  about: 'Dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ; dưới tên cơ quan ban hành và dưới trích yếu có đường kẻ dài 1/3 đến 1/2 dòng chữ.',
  cure: 'Đặt một đường viền dưới đoạn (Trang đầu > Viền), hoặc vẽ một đoạn thẳng (Chèn > Hình dạng) dưới dòng ấy.',
  basis: decree('mục II.1.b, II.2.b'),
  *check(inspected): Iterable<Finding> {
    if (inspected.ofParty) return;
    for (const role of ['tieu_ngu', 'co_quan_ban_hanh'] as const) {
      const part = inspected.parts.findLast((each) => each.role === role);
      if (!part || hasLine(part, inspected)) continue;
      const { paragraph, start, words } = part.segment;
      yield { paragraph, range: { start, end: start + words.length }, message: `Dưới ${name(role)} chưa có đường kẻ, cần một nét liền` };
    }
    yield* underTitle(inspected);
  },
};

/** Under the last line of the title, or hanging on a paragraph near it. */
function* underTitle({ parts, placed, bodyStart }: Inspected): Iterable<Finding> {
  const last = parts.findLast(({ role }) => role === 'trich_yeu' || role === 'phu_de' || role === 'kem_theo');
  const first = parts.findIndex(({ role }) => role === 'ten_loai');
  const from = placed.findIndex(({ paragraph }) => paragraph === parts[first]?.segment.paragraph);
  if (!last || from < 0) return;
  const near = placed.slice(from, Math.max(bodyStart, from) + 3).filter(({ cell }) => !cell);
  const isLined = near.some((each) => drawsLine(each) || typedLine.test(each.text)) || last.segment.runs.some(({ underline }) => underline);
  const { paragraph, start, words } = last.segment;
  if (isLined) return;
  const range = { start, end: start + words.length };
  yield {
    paragraph,
    range,
    severity: 'warning',
    message: 'Dưới trích yếu chưa có đường kẻ, cần một nét liền',
    basis: decree('mục II.5.b'),
  };
}

function name(role: 'tieu_ngu' | 'co_quan_ban_hanh'): string {
  return role === 'tieu_ngu' ? 'Tiêu ngữ' : 'tên cơ quan ban hành';
}

/** Anything that may be its line: one in its column, or two anywhere, for a line may hang on any paragraph near. */
function hasLine({ segment }: Part, { placed, bodyStart }: Inspected): boolean {
  const head = placed.slice(0, bodyStart + 1);
  const column = ({ cell }: Placed) => !segment.cell || (cell?.table === segment.cell.table && cell.column === segment.cell.column);
  const drawn = head.reduce((sum, { paragraph }) => sum + paragraph.drawings.filter(({ kind }) => kind !== 'picture').length, 0);
  const isTyped = ({ text }: Placed) => typedLine.test(text) || /_{3}/u.test(text);
  const own = head.filter(column).some((each) => drawsLine(each) || isTyped(each));
  return drawn > 1 || own || segment.runs.some(({ underline }) => underline);
}

function drawsLine({ paragraph, cell }: Placed): boolean {
  const { top, bottom } = paragraph.layout.borders;
  const own = cell?.row.cells.find(({ column }) => column === cell.column)?.borders;
  return paragraph.drawings.length > 0 || top || bottom || own?.bottom === true || own?.top === true;
}

const gaps: WordRule = {
  code: 'trinh_bay/doan_trong',
  severity: 'warning',
  about: 'Khoảng cách giữa các đoạn đặt bằng khoảng trước, sau đoạn, sang trang bằng ngắt trang, không bằng những đoạn trống.',
  cure: 'Xóa các đoạn trống, rồi đặt khoảng cách trước đoạn 6 pt (Bố trí > Giãn cách), hoặc ngắt trang (Ctrl+Enter).',
  basis: decree('mục II.6.e'),
  *check({ placed, bodyStart, body }): Iterable<Finding> {
    const last = placed.findLastIndex(({ text, cell }) => text.trim() !== '' || cell !== null);
    const runs = emptyRuns(placed.slice(bodyStart, last + 1));
    const inText = new Set(body.map(({ paragraph }) => paragraph));
    const [first] = runs;
    if (!first) return;
    const count = runs.reduce((sum, { length }) => sum + length, 0);
    const longest = runs.reduce((a, b) => (b.length > a.length ? b : a));
    const turning = longest.length > 5 && longest[0] && !inText.has(longest[0]);
    yield {
      paragraph: (turning ? longest[0] : first[0]) ?? null,
      message: turning
        ? `${longest.length} đoạn trống liền nhau để sang trang, cần một ngắt trang`
        : `Có ${count} đoạn trống để tạo khoảng cách, cần đặt khoảng cách ở trước đoạn sau`,
    };
  },
};

/** Empty paragraphs between two of the text; one beside a table or before a section's end is needed there. */
function emptyRuns(placed: readonly Placed[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let run: Paragraph[] = [];
  let before: Placed | null = null;
  for (const each of placed) {
    if (isEmpty(each)) {
      run.push(each.paragraph);
      continue;
    }
    const besideTable = before?.cell || each.cell;
    if (run.length > (besideTable ? 1 : 0) && before && run.length > 0) runs.push(run);
    run = [];
    before = each;
  }
  return runs;
}

function isEmpty({ paragraph, text, cell, inBox }: Placed): boolean {
  const isMark =
    paragraph.drawings.length > 0 || paragraph.number !== null || paragraph.layout.borders.bottom || paragraph.layout.borders.top;
  const breaks = paragraph.runs.some((run) => run.break !== undefined || run.note !== undefined);
  return text.replaceAll(' ', '') === '' && !cell && !inBox && !isMark && !breaks && paragraph.end.size > 6;
}

export const lineRules: readonly WordRule[] = [underscores, underlined, missing, gaps];
