/** Text with fields below it: it is the first of them, without its name. */
import type { ErrorContext } from '../error-context.ts';
import { isFieldLine, type Line, neighbour, partsOf } from '../lines.ts';
import type { YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** What the items of a list begin with, by its name. */
const firstOfItem: Readonly<Record<string, string>> = {
  noi_dung: 'tieu_de',
  nhiem_vu: 'noi_dung',
  phan_cong: 'don_vi',
  phu_luc: 'tieu_de',
  ky: 'chuc_vu',
};

/** What a field of fields is named by. */
const nameOf: Readonly<Record<string, string>> = { co_quan: 'ten', ky: 'chuc_vu' };

/** `- Tổ chức hội thi` above `chu_tri: …`; `co_quan: Sở Nội vụ` above `ky_hieu: …`. */
export function* nameMissing({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { dashes, key, value } = partsOf(text, line);
    const below = neighbour(lines, line.index, 1);
    if (line.inBlock || !below || !isFieldLine(text, below) || value.end === value.start) continue;
    if (partsOf(text, below).dashes.length > 0 || /^["'[{|>&*!%@`]/u.test(text.charAt(value.start))) continue;
    const finding = key ? withinField(text, line, below) : dashes.length > 0 && firstField(text, lines, line, below);
    if (finding) yield finding;
  }
}

function firstField(text: string, lines: readonly Line[], line: Line, below: Line): YamlFinding | undefined {
  const { value } = partsOf(text, line);
  const name = firstOfItem[listAbove(text, lines, line)];
  if (name === undefined || below.indent !== value.start - line.start || nameAt(text, below) === name) return undefined;
  const mends = [{ edits: [{ at: value.start, insert: `${name}: ` }], show: { line: line.index, count: 1 } }];
  return { span: value, words: say.noNameOfItem(name), mends };
}

function withinField(text: string, line: Line, below: Line): YamlFinding | undefined {
  const { key, value } = partsOf(text, line);
  const name = nameOf[nameAt(text, line)];
  if (!key || name === undefined || below.indent <= key.start - line.start || nameAt(text, below) === name) return undefined;
  const colon = text.indexOf(':', key.end) + 1;
  const edits = [{ at: colon, remove: value.start - colon, insert: `\n${' '.repeat(below.indent)}${name}: ` }];
  const mends = [{ edits, show: { line: line.index, count: 2 } }];
  return { span: value, words: say.noNameBeside(nameAt(text, line), name), mends };
}

function nameAt(text: string, line: Line): string {
  const { key } = partsOf(text, line);
  return key ? text.slice(key.start, key.end) : '';
}

/** The name of the list that an item stands in. */
function listAbove(text: string, lines: readonly Line[], line: Line): string {
  const head = lines.slice(0, line.index).findLast((other) => {
    const { key, value } = partsOf(text, other);
    return !other.empty && !other.inBlock && key && value.end === value.start && key.start - other.start <= line.indent;
  });
  return head ? nameAt(text, head) : '';
}
