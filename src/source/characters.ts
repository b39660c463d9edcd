/** Characters that no document can hold, or that are no letters at all; and letters typed as parts. */
import type { Fix, Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import type { CopyEdit } from './working-copy.ts';
import type { Words } from './yaml-finding.ts';
import { say } from './yaml-messages.ts';

/** What XML cannot hold, and the non-characters of Unicode. */
const loneSurrogate = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufdd0-\\ufdef\\ufffe\\uffff';
const control = new RegExp(`[${controls}]|${loneSurrogate}`, 'g');
/** Before the words of a line it is a bullet: a rule tells of it, and mends it. */
const privateUse = /(?<!^[ \t]*(?:-[ \t]+)?)[\ue000-\uf8ff]|[\ue000-\uf8ff](?![ \t\u00a0])/gm;
/** What Word's Symbol and Wingdings draw in their place, where both fonts and every office mean the same. */
const drawn: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\uf0b7': '-',
    '\uf0a7': '-',
    '\uf0d8': '-',
    '\uf0fc': '✓',
    '\uf0e0': '→',
    '\uf0ae': '→',
    '\uf0f0': '→',
    '\uf0b3': '≥',
    '\uf0b1': '±',
    '\uf0b4': '×',
    '\uf0b0': '°',
    '\uf06f': '□',
    '\uf0a8': '□',
  }),
);
const lost = /\ufffd/g;
/** One look for all of them but the last: most texts have none, and the closer looks take ten times as long. */
const suspicious = new RegExp(`[${controls}\\ud800-\\uf8ff]`);

interface Odd {
  readonly span: Span;
  readonly words: Words;
  readonly severity: 'error' | 'warning' | 'info';
  readonly fix?: Fix;
}

/** One complaint for each odd character of a text, at its first place. */
export function oddCharacters(text: string): Odd[] {
  const odd = suspicious.test(text) ? text : '';
  return [
    ...each(odd, control, 'error', (character, others) => say.control(nameOf(character), others)),
    ...each(odd, privateUse, 'error', (character, others) => say.privateUse(nameOf(character), others, drawn.get(character))),
    ...each(text, lost, 'warning', (_, others) => say.lost(others)),
    ...decomposed(text),
  ];
}

function each(text: string, pattern: RegExp, severity: Odd['severity'], words: (character: string, others: string) => Words): Odd[] {
  const places = new Map<string, number[]>();
  for (const { 0: character, index } of matches(text, pattern)) {
    const known = places.get(character);
    if (known) known.push(index);
    else places.set(character, [index]);
  }
  return [...places].map(([character, [start = 0, ...others]]) => ({
    span: { start, end: start + 1 },
    words: words(character, others.length === 0 ? '' : ` và ở ${others.length} chỗ khác`),
    severity,
  }));
}

/** Letters whose marks stand apart (`e` + `̂` + `́`) are read as one: a note, once a file, that makes them so. */
function decomposed(text: string): Odd[] {
  if (text.normalize('NFC') === text) return [];
  const found = matches(text, /[^\p{M}\s]\p{M}+/gu).filter(({ 0: group }) => group.normalize('NFC') !== group);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return [];
  const lead = /\S*$/u.exec(text.slice(Math.max(0, first.index - 30), first.index))?.[0].length ?? 0;
  const word = { start: first.index - lead, end: first.index + text.slice(first.index).search(/\s|$/u) };
  const whole = { start: first.index, end: last.index + last[0].length };
  return [
    {
      span: word,
      words: say.decomposed(text.slice(word.start, word.end).normalize('NFC'), found.length - 1),
      severity: 'info',
      fix: {
        span: whole,
        text: text.slice(whole.start, whole.end).normalize('NFC'),
        ...(found.length > 1 && { done: `chuyển ${found.length} chữ sang Unicode dựng sẵn` }),
      },
    },
  ];
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Takes control characters out, and makes a lone carriage return the line end it was meant to be. */
export function withoutControl(text: string): CopyEdit[] {
  const gone = matches(suspicious.test(text) ? text : '', control).map(({ index }) => ({ at: index, remove: 1 }));
  return [...gone, ...matches(text, /\r(?!\n)/g).map(({ index }) => ({ at: index, remove: 1, insert: '\n' }))];
}

/** A value as the later stages get it; `control` names a control character written as an escape (`"\0"`). */
export function clean(raw: string): { text: string; control?: string } {
  if (!suspicious.test(raw)) return { text: raw.normalize('NFC') };
  const found = raw.match(control)?.[0];
  const text = raw.replace(control, '\ufffd').normalize('NFC');
  return { text, ...(found !== undefined && { control: nameOf(found) }) };
}
