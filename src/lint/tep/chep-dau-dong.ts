import type { Problem, Span } from '../../diagnostic.ts';
import { type Bullet, emoji, leadingBullet } from '../../vietnamese/bullets.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { runsOf, type TypedLine, type Value } from './values.ts';

/** Bullets of Word, of chats and of web pages: each another mark on paper, or an empty box. */
export const dauDong: Rule = {
  code: 'chep/dau_dong',
  severity: 'error',
  about: 'Dấu đầu dòng chép từ Word, trang mạng (•, ●, ▪, ➢, ✓, 📌, dấu của phông Symbol); biểu tượng trong câu.',
  cure: 'Mở đầu dòng bằng “- ”, dòng thuộc dòng trên bằng “+ ”; `tdkt validate --fix` sửa hộ.',
  bad: `
noi_dung:
  - muc_dich: |
      - Nâng cao chất lượng công tác khen thưởng.
      ⟦● Bảo đảm công khai, dân chủ:
      o Ở cấp tỉnh;
      ➢ Ở⟧ cấp xã.
`,
  good: `
noi_dung:
  - muc_dich: |
      - Nâng cao chất lượng công tác khen thưởng.
      - Bảo đảm công khai, dân chủ:
      + Ở cấp tỉnh;
      - Ở cấp xã.
`,
  *check(subject) {
    for (const value of subject.typedValues) {
      if ((plain.test(value.value) && !value.value.includes('--')) || ownRules.has(value.key)) continue;
      const leads = leadsOf(value);
      for (const run of runsOf(leads, ({ bullet, dash }) => bullet !== null || dash)) yield* complaint(value, run);
      yield* pictures(value, leads);
    }
  },
};

/** Most values: no look is needed, unless a line opens with a row of dashes. */
const plain = /^[\s\wÀ-ỹ.,;:!?()/%“”"'&@#+-]*$/u;
/** Their items have rules of their own. */
const ownRules = new Set(['can_cu', 'noi_nhan', 'gom']);

interface Lead {
  readonly line: TypedLine;
  readonly dash: boolean;
  /** Told of, if the list has another kind too. */
  readonly bullet: Bullet | null;
}

function leadsOf({ lines }: Value): Lead[] {
  return lines.map((line, index) => {
    const starred = star.test(line.text) && [lines[index - 1], lines[index + 1]].some((other) => other && star.test(other.text));
    const bullet = starred ? { length: 2, mark: '*', hollow: false, dash: '-' } : leadingBullet(line.text);
    return { line, dash: /^[-+]\s/u.test(line.text), bullet };
  });
}

/** An item of Markdown beside another one; a lone star stands before a note, or before a name for the dashes under it. */
const star = regex.iu`^\*\s(?!\s*(?:ghi chú|lưu ý|chú ý|chú thích))\s*[\p{L}\p{N}“"(].*[^:]$`;

/** A list wholly of `–` is one way of writing, also with `+` under `–`; a lone `o` is a letter. */
function* complaint({ path, key, value }: Value, run: readonly Lead[]): Iterable<Problem> {
  const told = run.filter(({ bullet }) => bullet !== null && isTold(bullet.mark, run));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return;
  const range = { start: first.line.start, end: wordEnd(last.line, last.bullet) };
  const numbers = told.every(({ bullet }) => bullet?.dash !== '-');
  const names = [...new Set(told.map(({ bullet }) => nameOf(bullet?.mark ?? '')))].join(', ');
  yield {
    path,
    range,
    ...(told.some(({ bullet }) => isSymbol(bullet?.mark ?? '')) ? {} : { severity: 'warning' }),
    message: `${told.length > 1 ? `${told.length} dòng` : 'Dòng này'} mở đầu bằng ${names}, cần ${numbers ? 'thay bằng số thường' : 'thay bằng dấu gạch ngang'}`,
    help: numbers ? 'mở đầu bằng “1. ”, “2. ”' : 'mở đầu bằng “- ”; dòng thuộc dòng trên thì bằng “+ ”',
    ...(titles.has(key)
      ? { fix: value.slice(first.line.start + (first.bullet?.length ?? 0), range.end) }
      : { fix: mended(value, range, run, told), relined: true }),
  };
}

function isTold(mark: string, run: readonly Lead[]): boolean {
  const others = new Set(run.map(({ bullet, line }) => bullet?.mark ?? line.text.charAt(0)));
  others.delete(mark);
  if (mark === '–') others.delete('+');
  return others.size > 0 || !['–', 'o'].includes(mark);
}

/** They stand alone: a mark before them is only taken off. */
const titles = new Set(['tieu_de', 'phan', 'trich_yeu', 'ten', 'nhom', 'don_vi']);

function wordEnd({ start, text }: TypedLine, bullet: Bullet | null): number {
  const length = bullet?.length ?? 0;
  return start + length + (/^\S+/u.exec(text.slice(length))?.[0].length ?? 0);
}

function mended(value: string, range: Span, run: readonly Lead[], told: readonly Lead[]): string {
  const outermost = Math.min(...run.map(({ line }) => line.indent));
  let text = '';
  let from = range.start;
  for (const { line, bullet } of told) {
    const isSecond = line !== run[0]?.line && (bullet?.hollow === true || line.indent > outermost);
    text += `${value.slice(from, line.start)}${isSecond ? '+' : (bullet?.dash ?? '-')} `;
    from = line.start + (bullet?.length ?? 0);
  }
  return text + value.slice(from, range.end);
}

function isSymbol(mark: string): boolean {
  return /[\ue000-\uf8ff]/u.test(mark);
}

function nameOf(mark: string): string {
  return isSymbol(mark) ? 'dấu của phông Symbol' : `“${mark}”`;
}

/** In the midst of words. */
function* pictures({ path, value }: Value, leads: readonly Lead[]): Iterable<Problem> {
  const within = matches(value, emoji).filter(
    ({ index }) => !leads.some(({ line, bullet }) => line.start <= index && index < line.start + (bullet?.length ?? 0)),
  );
  const [first] = within;
  if (!first) return;
  const others = within.length > 1 ? ` và ${within.length - 1} biểu tượng khác` : '';
  yield {
    path,
    range: { start: first.index, end: first.index + first[0].length },
    severity: 'warning',
    message: `“${first[0]}”${others} là biểu tượng của tin nhắn, trang mạng, cần bỏ khỏi văn bản`,
  };
}
