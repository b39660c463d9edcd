import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { tableOf } from './pasted-table.ts';
import { runsOf, type TypedLine, type Value } from './values.ts';

/** Cells of a spreadsheet pasted into prose stand glued on paper. */
export const bangTab: Rule = {
  code: 'chep/bang_tab',
  severity: 'warning',
  about: 'Các ô chép từ Excel hoặc từ bảng của Word vào văn xuôi cách nhau bằng dấu Tab: in ra thì dính liền thành một dòng.',
  cure: 'Chuyển các dòng ấy thành một bảng (`bang:` với `cot` và `dong`).',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      Chỉ tiêu giao các đơn vị:
      ⟦1\tSở Nội vụ\t12
      2\tSở Tài chính\t8⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      Chỉ tiêu giao các đơn vị:
    bang:
      cot: [TT, Đơn vị, Số lượng]
      dong:
        - [1, Sở Nội vụ, 12]
        - [2, Sở Tài chính, 8]
`,
  *check(subject) {
    for (const value of subject.typedValues) {
      if (!value.value.includes('\t') || value.key === 'dong') continue;
      for (const run of runsOf(value.lines, isRow)) yield table(value, run);
    }
  },
};

/** Word puts a tab behind the number or dash of a list, clerks behind a colon: these print right. */
function isRow({ text }: TypedLine): boolean {
  return (
    /\t/u.test(text.replace(regex.u`^[^\p{L}\d\t]\t+|^\(?(?:[IVXLC]+|[\d.]+|[a-zđ])[.)/]\t+|^o\t+`, '').replace(/:\t+/gu, ': ')) ||
    cells(text).length > 2
  );
}

function cells(text: string): string[] {
  return text.split('\t');
}

function table({ path }: Value, run: readonly TypedLine[]): Problem {
  const [first, last] = [run[0], run.at(-1)] as [TypedLine, TypedLine];
  return {
    path,
    range: { start: first.start, end: last.end },
    message: `${run.length > 1 ? `${run.length} dòng này` : 'Dòng này'} gồm các ô cách nhau bằng dấu Tab nên in dính liền nhau, cần ghi thành bảng`,
    help: `đưa ra khỏi khối chữ, thành một mục của \`noi_dung\`, rồi ghi tên các cột\n- ${tableOf(run.map(({ text }) => cells(text))).replaceAll('\n', '\n  ')}`,
  };
}
