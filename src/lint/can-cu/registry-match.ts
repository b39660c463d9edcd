/** The act of the registry that a citation seems to mean though it does not fit. */
import { type Act, acts, inForce } from '../../law/acts.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { squash } from './citation-words.ts';
import { type Citation, statutesNamed } from './citations.ts';

const digitsOf = (number: string) => /^0*(\d+)/u.exec(number)?.[1];

let folded: ReadonlyMap<Act, string> | undefined;

/** A slip in the number: a letter without its mark, the year left out or another. */
export function nearByNumber({ number, date, type }: Citation): Act | undefined {
  if (!number) return undefined;
  const [typed, digits] = [foldAccents(number.words.replace(/\s+/gu, '')), digitsOf(number.words)];
  folded ??= new Map(acts.map((act) => [act, foldAccents(act.number)]));
  return acts.find(
    (act) => folded?.get(act) === typed || (date?.iso === act.issued && act.type === type && digitsOf(act.number) === digits),
  );
}

/** A law of that name from the same year; of several the one nearest to the day. */
export function nearByYear({ name, date, year }: Citation): Act | undefined {
  const typed = date?.iso || year;
  if (!name || typed === '') return undefined;
  const far = (act: Act) => Math.abs(Date.parse(act.issued) - Date.parse(typed));
  return statutesNamed(name.words)
    .filter((act) => act.issued.slice(0, 4) === typed.slice(0, 4))
    .sort((a, b) => far(a) - far(b))[0];
}

/** So many letters are a title of their own, though the rest of it is left out. */
const telling = 60;

/** The act with that title, and with the number or the year or the day of the year in common: another act may have the same title. */
export function nearByTitle({ type, number, date, rest }: Citation, lawDay: string): Act | undefined {
  const title = bareTitle(rest.words);
  if (!number || title === '') return undefined;
  const year = /\/(\d{4})(?!\d)/u.exec(number.words)?.[1];
  const near = acts.filter((act) => {
    if (act.type !== type) return false;
    const alike = digitsOf(act.number) === digitsOf(number.words) || act.number.split('/')[1] === year;
    if (!alike && (date === null || date.iso.slice(4) !== act.issued.slice(4))) return false;
    const own = bareTitle(act.name);
    return `${title} `.startsWith(`${own} `) || (title.length >= telling && own.startsWith(`${title} `));
  });
  return near.find((act) => inForce(act, lawDay)) ?? near[0];
}

/** A title without what may stand around it: “về việc”, brackets, “đã được sửa đổi …”. */
export function bareTitle(title: string): string {
  const own = title.replace(/\([^()]*\)/gu, ' ').replace(/,?\s*(?:đã\s+)?được\s+sửa\s+đổi.*$/u, '');
  return squash(own).replace(/^về (?:việc )?/u, '');
}
