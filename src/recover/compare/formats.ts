/** What someone has changed of how a paragraph looks, its bold and italic letters aside. */
import { type Role, styleOf } from '../../decree30.ts';
import type { Paragraph, Run } from '../../read/tree.ts';
import type { PlanUnit } from './printed.ts';
import type { Unit } from './units.ts';

/** One thing that is seen, and how it is said. */
interface Format {
  readonly name: string;
  say(paragraph: Paragraph): string;
}

const millimetres = (value: number): string => `${String(Math.round(value * 10) / 10).replace('.', ',')} mm`;
const points = (value: number): string => `${String(Math.round(value * 2) / 2).replace('.', ',')} pt`;
const aligned = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', justify: 'căn đều hai bên' } as const;

/** What all letters have, or each of what they have. */
const ofLetters =
  (value: (run: Run) => string): Format['say'] =>
  ({ runs }) =>
    [...new Set(runs.filter(({ text, deleted, hidden }) => !deleted && !hidden && text.trim() !== '').map(value))].join(', ');

const formats: readonly Format[] = [
  { name: 'cỡ chữ', say: ofLetters(({ size }) => points(size)) },
  { name: 'phông chữ', say: ofLetters(({ font }) => font) },
  { name: 'màu chữ', say: ofLetters(({ colour }) => (colour === '' || colour === '000000' ? 'đen' : `#${colour}`)) },
  { name: 'gạch chân', say: ofLetters(({ underline }) => (underline ? 'có' : 'không')) },
  { name: 'gạch ngang chữ', say: ofLetters(({ strike }) => (strike ? 'có' : 'không')) },
  { name: 'tô nền chữ', say: ofLetters(({ highlighted }) => (highlighted ? 'có' : 'không')) },
  { name: 'sang trang trước đoạn', say: ({ layout }) => (layout.pageBreakBefore ? 'có' : 'không') },
  { name: 'căn lề', say: ({ layout }) => aligned[layout.align] },
  { name: 'lùi dòng đầu', say: ({ layout }) => millimetres(layout.indent.first) },
  { name: 'lùi trái', say: ({ layout }) => millimetres(layout.indent.left) },
  { name: 'lùi phải', say: ({ layout }) => millimetres(layout.indent.right) },
  { name: 'cách đoạn trên', say: ({ layout }) => points(layout.spacing.before) },
  { name: 'cách đoạn dưới', say: ({ layout }) => points(layout.spacing.after) },
  {
    name: 'giãn dòng',
    say: ({ layout: { line } }) => (line.rule === 'times' ? `${line.value} dòng`.replace('.', ',') : points(line.value)),
  },
];

/** What follows from how long the words are: the rule under them, the box around them, and names of the head in smaller letters. */
const followsWords = ['lùi trái', 'lùi phải', 'cỡ chữ'];

function hangsOnWords(role: Role | undefined): boolean {
  if (role === undefined) return false;
  const { drawnLine, boxed } = styleOf(role);
  return drawnLine !== undefined || boxed === true || role === 'co_quan_chu_quan';
}

/** A phrase for each: “cỡ chữ 14 pt thành 18 pt”. */
export function formatChanges(before: PlanUnit, after: Unit): string[] {
  const own = hangsOnWords(before.printed?.role);
  return formats.flatMap(({ name, say }) => {
    if (own && followsWords.includes(name)) return [];
    const [old, now] = [say(before.paragraph), say(after.paragraph)];
    return old === now ? [] : [`${name} ${old} thành ${now}`];
  });
}
