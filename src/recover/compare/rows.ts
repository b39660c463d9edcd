/** Each change as a person is told of it: where in the plan, what is seen in Word, what to type. */
import type { Span } from '../../diagnostic.ts';
import type { Added, Change, Changed, Moved, Reformatted, Removed, Restyled } from './changes.ts';
import type { PlanUnit } from './printed.ts';
import type { Outcome, PlanSource } from './put-back.ts';
import type { Unit } from './units.ts';
import { type Hunk, hunksOf } from './words.ts';

export interface Row {
  readonly kind: Change['kind'];
  /** In the plan, or in what it inherits; null for what no file says. */
  readonly place: { readonly file: string; readonly span: Span } | null;
  /** Counted from 1 over the body of the Word file; 0 for what stands there no more. */
  readonly paragraph: number;
  /** What the plan prints, and what Word has. */
  readonly before: string;
  readonly after: string;
  /** One sentence each: what is seen, and what to type. */
  readonly message: string;
  readonly help: string;
  /** Its words can be put back into the plan. */
  readonly isPlain: boolean;
}

/** `outcomes` are of the changed paragraphs, in their order. */
export function rowsOf(changes: readonly Change[], outcomes: readonly Outcome[], plan: PlanSource): Row[] {
  const left = [...outcomes];
  let last: PlanUnit | undefined;
  return changes.map((change) => {
    const unit = 'before' in change ? change.before : change.behind;
    last = unit?.printed?.source ? unit : last;
    const outcome = change.kind === 'changed' ? left.shift() : undefined;
    const place = (outcome?.written && outcome.place) || (placeOf(unit, plan) ?? placeOf(last, plan));
    return { kind: change.kind, place, isPlain: outcome?.written ?? false, ...told(change), ...advice(change, outcome, plan) };
  });
}

function placeOf(unit: PlanUnit | undefined, plan: PlanSource): Row['place'] {
  const source = unit?.printed?.source;
  return source ? plan.origin(source.path, source.range) : null;
}

function told(change: Change): Pick<Row, 'paragraph' | 'before' | 'after'> {
  const after: readonly Unit[] = change.kind === 'added' ? change.after : change.kind === 'removed' ? [] : [change.after];
  return {
    paragraph: (after[0]?.index ?? -1) + 1,
    before: 'before' in change ? change.before.text : '',
    after: after.map(({ text }) => text).join(' | '),
  };
}

type Advice = Pick<Row, 'message' | 'help'>;

function advice(change: Change, outcome: Outcome | undefined, plan: PlanSource): Advice {
  switch (change.kind) {
    case 'changed':
      return ofChanged(change, outcome);
    case 'added':
      return ofAdded(change, plan);
    case 'removed':
      return ofRemoved(change);
    case 'moved':
      return ofMoved(change, plan);
    case 'reformatted':
      return ofReformatted(change);
  }
}

function ofChanged({ before, after, half }: Changed, outcome: Outcome | undefined): Advice {
  if (half !== '') return ofHalf(before.text, after.text, half);
  const hunks = hunksOf(before.text, after.text);
  const seen = hunks.map(({ start, end, from, to }) => hunkText(before.text, [start, end], after.text.slice(from, to)));
  const why = outcome?.written === false ? outcome.why : undefined;
  const message = `Trong Word ${seen.join('; ')}`;
  if (why === 'made')
    return { message: `${message}; chữ này do tdkt in ra, kế hoạch không có chỗ ghi`, help: `trả lại “${before.text}” trong Word` };
  if (why === 'contested')
    return {
      message,
      help: `chọn một trong hai, vì kế hoạch cũng đã sửa chỗ này sau khi dựng tệp Word; theo Word thì in ra “${after.text}”`,
    };
  if (why === 'signature') return { message, help: `sửa cả chữ ký trong kế hoạch, ở đây để in ra “${after.text}”` };
  if (why !== undefined) return { message, help: `sửa chỗ này trong kế hoạch để in ra “${after.text}”` };
  return { message, help: `ghi ${quotations(after.text, hunks).join(', ')}` };
}

function ofHalf(before: string, after: string, half: string): Advice {
  const [first, second] = before.startsWith(after.slice(0, 20)) || !before.includes(half) ? [after, half] : [half, after];
  if (before.includes(half)) {
    const message = `Trong Word đã tách đoạn “${short(before)}” làm hai, đoạn sau là “${short(second)}”`;
    return { message, help: `tách chỗ này trong kế hoạch làm hai đoạn: “${first}”, “${second}”` };
  }
  return {
    message: `Trong Word đã gộp đoạn “${short(before)}” với đoạn “${short(half)}”`,
    help: `gộp hai đoạn trong kế hoạch thành “${after}”`,
  };
}

/** No quotation goes further from the words that it is about, in words, to where a clause begins or ends. */
const furthest = 12;

/** The new words with what stands beside them in their clause, by which their place is found; each stretch once. */
function quotations(text: string, hunks: readonly Hunk[]): string[] {
  const stretches: [number, number][] = [];
  for (const { from, to } of hunks) {
    const [start, end] = [clauseStart(text, from), clauseEnd(text, to)];
    const last = stretches.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches.map(([start, end]) => `“${text.slice(start, end).trim()}”`);
}

function clauseStart(text: string, from: number): number {
  const words = text
    .slice(0, from)
    .split(/(?<=\s)/u)
    .slice(-furthest);
  // A word or two are found in too many places.
  const mark = words.slice(0, -2).findLastIndex((word) => /[,;:.()“”]\s*$/u.test(word));
  return from - words.slice(mark + 1).join('').length;
}

function clauseEnd(text: string, to: number): number {
  const words = text
    .slice(to)
    .split(/(?=\s)/u)
    .slice(0, furthest);
  const mark = words.findIndex((word) => /[,;:.()“”]$/u.test(word));
  const shown = (mark < 0 ? words : words.slice(0, mark + 1)).join('');
  return to + shown.length;
}

function hunkText(before: string, [start, end]: readonly [number, number], words: string): string {
  const old = before.slice(start, end).trim();
  if (old === '') return `thêm “${words.trim()}” ${around(before, start, end)}`;
  return words.trim() === '' ? `bỏ “${old}” ${around(before, start, end)}` : `đổi “${old}” thành “${words.trim()}”`;
}

/** The words beside a place, by which it is found. */
function around(text: string, at: number, end: number): string {
  const above = text.slice(0, at).trim().split(' ').slice(-4).join(' ');
  return above === '' ? `trước “${text.slice(end).trim().split(' ').slice(0, 4).join(' ')}”` : `sau “${above}”`;
}

function ofAdded({ after, behind }: Added, plan: PlanSource): Advice {
  const [first] = after;
  const words = after.map(({ text }) => text).join(' | ');
  if (first.place === 'edge') {
    const message = `Trong Word đã thêm ${nameOf(first)} “${short(words)}”`;
    return { message, help: `ghi vào lien_he nếu là chân trang thứ nhất, không thì giữ trong Word: ${words}` };
  }
  const isRow = first.cell !== undefined && after.length > 1;
  const help = `thêm ${below(behind, plan)}${isRow ? ', thành một dòng của bảng' : ''}: ${isRow ? words : typedAs(words, behind)}`;
  return { message: `Trong Word đã thêm ${isRow ? 'dòng của bảng' : nameOf(first)} “${short(words)}”`, help };
}

/** As it is typed where it stands: tdkt prints the marks behind grounds and recipients; under an office stands a name. */
function typedAs(words: string, behind: PlanUnit | undefined): string {
  const role = behind?.printed?.role;
  const unmarked = words.replace(/[;.,]$/u, '');
  if (role === 'can_cu') return `- ${unmarked}`;
  if (role === 'noi_nhan_muc') return unmarked;
  const [, sign = '', whom = ''] = /^(KT|TM|TL|TUQ)\.\s+(.+)$/u.exec(words) ?? [];
  const field = capacities[sign];
  if (field) return `${field}: ${whom.charAt(0)}${whom.slice(1).toLowerCase()}`;
  return role === 'chuc_vu' || role === 'chuc_vu_khac' ? `ho_ten: ${words}` : words;
}

/** The fields of `ky`. */
const capacities: Readonly<Record<string, string>> = { KT: 'ky_thay', TM: 'thay_mat', TL: 'thua_lenh', TUQ: 'thua_uy_quyen' };

function ofRemoved({ before, row }: Removed): Advice {
  const [what, words] = row.length > 0 ? ['dòng của bảng', row.join(' | ')] : [nameOf(before), before.text];
  return { message: `Trong Word đã bỏ ${what} “${short(words)}”`, help: 'bỏ chỗ này khỏi kế hoạch' };
}

function ofMoved({ before, behind }: Moved, plan: PlanSource): Advice {
  const message = `Trong Word đã chuyển ${nameOf(before)} “${short(before.text)}” sang chỗ khác`;
  return { message, help: `chuyển chỗ này tới ${below(behind, plan)}` };
}

function ofReformatted({ words, formats }: Reformatted): Advice {
  const letters = words.map(
    ({ text, bold, italic }) => `“${short(text)}” ${[letter('đậm', bold), letter('nghiêng', italic)].filter(Boolean).join(', ')}`,
  );
  const typed = words.filter(({ bold, italic }) => bold === true || italic === true).map(marked);
  const own = 'để tdkt trình bày như cũ: kế hoạch chỉ ghi được chữ đậm, chữ nghiêng bằng dấu *';
  return {
    message: `Trong Word chỉ đổi cách trình bày: ${[...letters, ...formats].join('; ')}`,
    help: typed.length > 0 ? `ghi ${typed.join(', ')}` : own,
  };
}

function marked({ text, bold, italic }: Restyled): string {
  const stars = '*'.repeat((bold ? 2 : 0) + (italic ? 1 : 0));
  return `${stars}${text}${stars}`;
}

function letter(name: string, is: boolean | null): string {
  return is === null ? '' : is ? `thành ${name}` : `thôi ${name}`;
}

function below(behind: PlanUnit | undefined, plan: PlanSource): string {
  const place = placeOf(behind, plan);
  if (!behind || !place) return 'đầu văn bản';
  const line = (plan.texts[place.file] ?? '').slice(0, place.span.end).split('\n').length;
  return `dưới “${short(behind.text)}” (${place.file === plan.file ? '' : `${place.file}, `}dòng ${line})`;
}

function nameOf({ place }: Unit): string {
  return { body: 'đoạn', cell: 'đoạn trong ô', note: 'cước chú', edge: 'chữ ở đầu hoặc chân trang' }[place];
}

/** Longer quotations hide what is said of them. */
const longest = 60;

function short(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trim()} …`;
}
