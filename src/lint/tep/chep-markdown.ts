import type { Problem } from '../../diagnostic.ts';
import { cellsOf, headingWords, isTableRow, type LineKind, lineKind, marksOf } from '../../vietnamese/markdown.ts';
import type { Rule } from '../rule.ts';
import { addressesOf } from '../shared/addresses.ts';
import { isForm } from '../shared/fill-in-forms.ts';
import { brief } from '../shared/typing-mends.ts';
import { tableOf } from './pasted-table.ts';
import { runsOf, type TypedLine, type Value } from './values.ts';

/** Markdown of chats and of web pages is printed as it stands. */
export const markdown: Rule = {
  code: 'chep/markdown',
  severity: 'warning',
  about: 'Ký hiệu Markdown chép từ công cụ trò chuyện, trang mạng (##, ---, | … |, >, - [ ], ![…](…), __…__, ~~…~~) in nguyên ra giấy.',
  cure: 'Thay bằng trường của kế hoạch: tiêu đề là `tieu_de`, bảng là `bang`; chữ đậm đặt giữa hai dấu `**`; còn lại thì bỏ.',
  signing: 'error',
  bad: `
noi_dung:
  - |
    ⟦## 1. Nội dung⟧
    Chỉ tiêu như sau:
    ⟦| Đơn vị | Số lượng |
    |---|---|
    | Sở Nội vụ | 12 |⟧
    - Thực hiện ⟦__nghiêm túc__⟧.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: "Chỉ tiêu như sau:"
    bang:
      cot: [Đơn vị, Số lượng]
      dong:
        - [Sở Nội vụ, 12]
  - "- Thực hiện **nghiêm túc**."
`,
  *check(subject) {
    for (const value of subject.typedValues) {
      if (!suspicious.test(value.value)) continue;
      const form = isForm(value);
      for (const kind of kinds) {
        if (form && ['rule', 'task'].includes(kind)) continue;
        for (const run of runsOf(value.lines, ({ text }) => lineKind(text) === kind)) yield* lineProblems(kind, value, run);
      }
      yield* markProblems(value);
    }
  },
};

const kinds: readonly LineKind[] = ['fence', 'heading', 'rule', 'table', 'quote', 'task'];

/** One look at every value. */
const suspicious = /^\s*(?:#|>|\||[-*=]{3}|(?:[-*] ){2}[-*]|(?:[-*+]\s+)?\[[ xX]\])|[_`~]|\]\(/mu;

type Say = Omit<Problem, 'path' | 'range'>;

/** Each heading has a field of its own to go to; of other lines a run is one slip. */
function* lineProblems(kind: LineKind, { path, key }: Value, run: readonly TypedLine[]): Iterable<Problem> {
  for (const lines of kind === 'heading' ? run.map((line) => [line]) : [run]) {
    const [first, last] = [lines[0], lines.at(-1)] as [TypedLine, TypedLine];
    yield { path, range: { start: first.start, end: last.end }, ...say[kind](lines, key) };
  }
}

/** Fields that are a heading already. */
const headings: ReadonlySet<string> = new Set(['tieu_de', 'phan', 'trich_yeu', 'phu_de', 'nhom']);

const say: Readonly<Record<LineKind, (lines: readonly TypedLine[], key: string) => Say>> = {
  fence: () => ({ message: 'Dòng này là dấu của công cụ trò chuyện, trang mạng nên in nguyên ra giấy, cần bỏ đi' }),
  heading: ([line], key) => {
    const { text } = line as TypedLine;
    const message = `“${brief(text)}” là tiêu đề kiểu trang mạng nên in cả dấu #, cần ghi thành \`tieu_de\``;
    if (headings.has(key)) return { message: message.replace('ghi thành `tieu_de`', 'bỏ dấu #'), fix: text.replace(/^#+\s*/u, '') };
    return {
      message,
      help: `đưa ra khỏi khối chữ thành một mục, tdkt tự đánh số và in đậm\n- tieu_de: ${headingWords(text)}\n  noi_dung: …`,
    };
  },
  rule: () => ({ message: 'Dòng kẻ ngang kiểu trang mạng in nguyên ra giấy, cần bỏ đi: tdkt tự kẻ những dòng văn bản có' }),
  table: (lines) => {
    const rows = lines.map(({ text }) => text).filter((text) => !/^[|\s:-]+$/u.test(text));
    const yaml = tableOf(
      rows.map((row) => cellsOf(row.replace(/\*\*/gu, ''))),
      lines.length > rows.length,
    ).replaceAll('\n', '\n  ');
    return {
      message: 'Bảng kẻ bằng dấu | in nguyên cả dấu ấy, cần ghi thành `bang`',
      help: `đưa ra khỏi khối chữ, thành một mục của \`noi_dung\`\n- ${yaml}`,
    };
  },
  quote: (lines) => ({
    message: `${lines.length > 1 ? `${lines.length} dòng` : 'Dòng'} mở đầu bằng dấu > của trang mạng, cần bỏ dấu này`,
    fix: lines.map(({ text }) => text.replace(/^>+\s*/u, '')).join('\n'),
    relined: true,
  }),
  task: (lines) => ({
    message: `${lines.length > 1 ? `${lines.length} dòng` : 'Dòng'} mở đầu bằng ô đánh dấu [ ] của trang mạng, cần thay bằng gạch đầu dòng`,
    help: 'mở đầu bằng “- ”; mẫu biểu có ô để đánh dấu thì dùng ký tự □',
    fix: lines.map(({ text }) => text.replace(/^(?:[-*+]\s+)?\[[ xX]\]\s+/u, '- ')).join('\n'),
    relined: true,
  }),
};

/** Marks of one kind in a line are one slip. */
function* markProblems({ path, value, lines }: Value): Iterable<Problem> {
  for (const line of lines) {
    if (isTableRow(line.text)) continue;
    const addresses = addressesOf(line.text);
    const found = marksOf(line.text).filter(
      ({ start, name }) => name === 'đường dẫn' || !addresses.some((a) => a.start <= start && start < a.end),
    );
    for (const name of new Set(found.map((mark) => mark.name))) {
      const [mark, ...others] = found.filter((each) => each.name === name);
      if (!mark) continue;
      const { start, end, cure, by } = mark;
      yield {
        path,
        range: { start: line.start + start, end: line.start + end },
        message: `“${brief(value.slice(line.start + start, line.start + end))}”${others.length > 0 ? ` và ${others.length} chỗ khác của dòng này` : ''} là ${name} kiểu trang mạng, cần ghi lại`,
        help: cure,
        ...(by !== undefined && { fix: by }),
      };
    }
  }
}
