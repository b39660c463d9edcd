/** Plans spoilt by chance, in every layer from bytes to data; the same luck spoils the same way. */
import { parse } from '../../src/source/parse.ts';
import { marks, odd, signs, vocabulary } from '../support/arbitrary-text.ts';
import type { Chance } from '../support/chance.ts';
import { ways as mistakes } from '../support/mutations.ts';
import { examples, filesIn, readText } from '../support/project.ts';
import { changedAt, instead, pathsOf, typings } from '../support/spoilt-values.ts';

/** Good plans, to be spoilt. */
export const goodPlans: readonly string[] = [
  ...examples.map((name) => `examples/${name}.yaml`),
  ...filesIn('test/plans', '.yaml'),
  'test/rules/ke-hoach-tot.yaml',
].map(readText);

/** What YAML, marks or machines give a meaning to. */
const pieces = [
  'nam: 2026',
  'co_quan:',
  'ten: ',
  'noi_dung:',
  '- ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n',
  '|',
  '>',
  ':',
  ': ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '&a ',
  '*a',
  '!b ',
  '---',
  '...',
  '%',
  '@',
  '`',
  '\t',
  '\r',
  '\u0000',
  '\ufeff',
  '\u2028',
  '? ',
  '<<',
  'trich_yeu: V/v: ',
  'ky:',
  'a) ',
  '**',
  '^[',
  '😀',
  'ê\u0323',
  '\ud800',
  '\ue000',
  'phu_luc:',
  'nhiem_vu:',
  'trinh_bay: bang',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u202e',
  '# ',
  '# tdkt-bo-qua: can_cu/cu — ',
  '>-\n',
  '|+2\n',
  '$x',
  'null',
  '~',
];

/** The part of a list or text between two places. */
interface Cut {
  readonly at: number;
  readonly to: number;
}

function cut(length: number, luck: Chance, most: number): Cut {
  const at = luck.number(length + 1);
  return { at, to: Math.min(length, at + luck.number(most + 1)) };
}

function replaced(text: string, { at, to }: Cut, by: string): string {
  return text.slice(0, at) + by + text.slice(to);
}

function times(count: number, text: string, change: (text: string) => string): string {
  return count === 0 ? text : times(count - 1, change(text), change);
}

function spoilBytes(text: string, luck: Chance): Uint8Array {
  const bytes = Buffer.from(text);
  const turns = luck.from(1, 6);
  for (let turn = 0; turn < turns; turn++) bytes[luck.number(bytes.length)] = luck.pick([luck.number(256), 0, 9, 10, 13, 0xff]);
  if (luck.once(6)) return Buffer.from(text, luck.pick(['utf16le', 'latin1']));
  return luck.once(4) ? bytes.subarray(0, luck.number(bytes.length)) : bytes;
}

function spoilLine(text: string, luck: Chance): string {
  const lines = text.split('\n');
  const { at, to } = cut(lines.length - 1, luck, luck.pick([1, 1, 4, 20]));
  const [taken, other] = [lines.slice(at, to), luck.number(lines.length)];
  const line = lines[at] ?? '';
  const instead = luck.pick([
    [],
    [...taken, ...taken],
    [...taken].reverse(),
    taken.map((each) => `${' '.repeat(luck.number(4))}${each}`),
    taken.map((each) => each.replace(/^ {1,2}/u, luck.pick(['', '\t', ' ', '\u00a0']))),
    taken.map((each) => `# ${each}`),
    [taken.map((each) => each.trim()).join(' ')],
    [line.slice(0, line.length / 2), line.slice(line.length / 2), ...taken.slice(1)],
    [...taken, ''],
  ]);
  const rest = [...lines.slice(0, at), ...instead, ...lines.slice(to)];
  return (luck.once(4) ? rest.toSpliced(other, 0, ...taken) : rest).join('\n');
}

/** Changes what YAML reads: a mark, a word or a stretch taken out, doubled, or put elsewhere. */
function spoilToken(text: string, luck: Chance): string {
  const tokens = [...text.matchAll(/\n *|[:,\-|>"'[\]{}#*]+ ?|[^\s:,\-|>"'[\]{}#*]+/gu)];
  if (tokens.length === 0) return luck.pick(pieces);
  const token = luck.pick(tokens);
  const place = { at: token.index, to: token.index + token[0].length };
  const other = luck.pick([luck.pick(tokens)[0], luck.pick(pieces), luck.pick(pieces)]);
  return replaced(text, place, luck.pick(['', other, other, token[0] + other, other + token[0], token[0] + token[0]]));
}

function spoilStretch(text: string, luck: Chance): string {
  const from = cut(text.length, luck, 80);
  return replaced(text, cut(text.length, luck, luck.pick([0, 1, 200])), luck.pick([luck.pick(pieces), text.slice(from.at, from.to)]));
}

function dataOf(text: string): unknown {
  return parse('a.yaml', Buffer.from(text)).plan?.value;
}

function oddText(luck: Chance): string {
  const usual = () => luck.pick([luck.pick(vocabulary), luck.pick(odd), luck.pick(marks), luck.pick(signs), luck.pick(pieces), ' ']);
  const words = Array.from({ length: luck.from(1, 8) }, usual).join('');
  const long = () => luck.pick(['thi đua ', 'a', '9', '. ', '“', '(', 'Sở Nội vụ, ', '1.1.']).repeat(luck.from(1, 600));
  const date = `${luck.number(40)}/${luck.number(15)}/${luck.pick([2026, 1, 99999])}`;
  return luck.pick([
    words,
    words,
    words,
    luck.once(4) ? long() : words,
    date,
    String(luck.number(100000)),
    `Điều ${luck.number(9)}. ${words}`,
  ]);
}

/** Other words in one to three places; the shape stays. */
function spoilWords(text: string, luck: Chance): string {
  const made = luck.pick([oddText, oddText, (chance: Chance) => `đầu ${oddText(chance)} cuối`]);
  return respoilt(text, luck, (inner) => (typeof inner === 'string' ? made(luck) : inner));
}

/** Another shape in one to three places. */
function spoilShape(text: string, luck: Chance): string {
  const deep = (inner: unknown) => Array.from({ length: luck.from(1, 30) }).reduce<unknown>((all) => luck.pick([[all], { a: all }]), inner);
  const moved = (whole: unknown) => () => luck.pick([whole, ...Object.values(Object(whole))]);
  return respoilt(text, luck, (inner, whole) => luck.pick([...Object.values(instead), deep, moved(whole), moved(inner)])(inner));
}

function respoilt(text: string, luck: Chance, make: (inner: unknown, whole: unknown) => unknown): string {
  let value = dataOf(text);
  const turns = luck.from(1, 3);
  for (let turn = 0; turn < turns; turn++) {
    const places = [...pathsOf(value)];
    if (places.length > 0) value = changedAt(value, luck.pick(places), (inner) => make(inner, value));
  }
  return luck.pick(Object.values(typings))(value ?? {});
}

/** A clerk's usual slips: a key misspelt, a value forgotten, a day that is none, a line indented otherwise. */
function slip(text: string, luck: Chance): string {
  return luck.pick(Object.values(mistakes))(text, () => luck.number(1e6) / 1e6)?.text ?? text;
}

/** Other line ends, accents or spaces everywhere; the words stay. */
function retype(text: string, luck: Chance): string {
  return luck.pick([
    (all: string) => all.replaceAll('\n', '\r\n'),
    (all: string) => all.replaceAll('\n', '\r'),
    (all: string) => `\ufeff${all.normalize('NFD')}`,
    (all: string) => all.replaceAll('- ', '-'),
    (all: string) => all.replaceAll(': ', luck.pick([':', ' : ', '：', ':\u00a0'])),
    (all: string) => all.replaceAll(/^( +)/gmu, (indent) => indent.repeat(2)),
    (all: string) => all.toUpperCase(),
    (all: string) => all.replaceAll('"', '“'),
    (all: string) => all.replaceAll(' ', luck.pick(['  ', '\u00a0'])),
  ])(text);
}

/** The kinds of spoiling, by name. */
export const spoilings = {
  byte: spoilBytes,
  dòng: (text, luck) => times(luck.from(1, 3), text, (all) => spoilLine(all, luck)),
  'ký hiệu': (text, luck) => times(luck.from(1, 5), text, (all) => spoilToken(all, luck)),
  đoạn: (text, luck) => times(luck.from(1, 5), text, (all) => spoilStretch(all, luck)),
  chữ: spoilWords,
  'hình dạng': spoilShape,
  'lỗi gõ': (text, luck) => times(luck.from(1, 4), text, (all) => slip(all, luck)),
  'gõ lại': (text, luck) => retype(luck.once(2) ? spoilLine(text, luck) : text, luck),
  'hai kế hoạch': (text, luck) => spoilLine(text, luck) + luck.pick(['', '\n---\n']) + luck.pick(goodPlans).slice(luck.number(400)),
  'mảnh vụn': (_, luck) => Array.from({ length: luck.number(60) }, () => luck.pick(pieces)).join(''),
} as const satisfies Readonly<Record<string, (text: string, luck: Chance) => string | Uint8Array>>;

/** A text spoilt in any of the ways. */
export function spoilt(text: string, luck: Chance): Uint8Array {
  return Buffer.from(luck.pick(Object.values(spoilings))(text, luck));
}
