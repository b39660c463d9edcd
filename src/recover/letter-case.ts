/** Words that stand in capitals throughout → as they would be typed: names take the capitals that they have elsewhere. */
import { lawNames } from '../law/act-names.ts';
import { events } from '../law/capitals/events.ts';
import { holidays } from '../law/capitals/holidays.ts';
import { honours } from '../law/capitals/honours.ts';
import { officesOf } from '../law/capitals/offices.ts';
import { persons } from '../law/capitals/persons.ts';
import { places, regions } from '../law/capitals/places.ts';
import { commonOrgans, departments, properOrgans } from '../law/organs.ts';
import { fixedPlaceNames } from '../law/place-names.ts';
import { abolishedProvinces, provinces } from '../law/provinces.ts';
import { regex } from '../vietnamese/letters.ts';
import { isSyllable } from '../vietnamese/syllables.ts';

/** How often a run of words, by its small letters, has stood in which letters. */
type Seen = Map<string, Map<string, number>>;

/** Names have so many syllables at most, longer ones are found piece by piece; a title has so many. */
const longest = { name: 8, title: 30 } as const;

/** A text that is known to be the very one weighs most, then the file's own, then tables of names. */
const weights = { same: 20, own: 1, table: 0.6 } as const;
/** A capital that a sentence begins with tells little. */
const ofOpening = 0.1;

const word = regex.gu`[\p{L}\p{M}\d]+`;

/** Offices as signatures have them, which no table of names holds. */
const posts = ['Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng ban', 'Phó Trưởng ban', 'Trưởng khoa', 'Chánh Văn phòng', 'Phó Chánh Văn phòng'];

/** Learns from the texts of a file, and answers how a text in capitals is typed. Text with a small letter in it stays as it is. */
export function restorer(texts: readonly string[], same: readonly string[]): (text: string) => string {
  const seen: Seen = new Map();
  for (const text of texts) learn(text, seen, weights.own);
  for (const text of same) learn(`x, ${text}`, seen, weights.same, longest.title);
  for (const name of names()) count([...name.matchAll(word)].map(([each]) => each).join(' '), seen, weights.table);
  return (text) => (isCapitals(text) ? restored(text, seen) : text);
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function names(): string[] {
  const families = [...officesOf, ...holidays, ...honours, ...persons, ...places, ...regions, ...events].flatMap((family) => family.names);
  const spelt = [...properOrgans, ...commonOrgans, ...departments, ...lawNames, ...fixedPlaceNames, ...families, ...posts];
  const areas = [...provinces, ...abolishedProvinces].flatMap(({ name }) => [name, `tỉnh ${name}`, `thành phố ${name}`]);
  return [...spelt.map((each) => each.split('|')[0] ?? each), ...areas];
}

/** Every run of words with no sign but a dash between them. What is in capitals throughout teaches nothing. */
function learn(text: string, seen: Seen, weight: number, most: number = longest.name): void {
  if (isCapitals(text)) return;
  for (const { words, opening } of wordRuns(text)) {
    for (let start = 0; start < words.length; start++) {
      for (let size = 2; size <= most && start + size <= words.length; size++) {
        const run = words.slice(start, start + size);
        if (opening && start === 0) count(withoutOpening(run), seen, weight * ofOpening);
        else if (!isWithin(words, start)) count(run.join(' '), seen, weight);
      }
    }
  }
}

/** “Thi đua” of “Luật Thi đua”: a capital that belongs to a longer name tells nothing of the words alone. */
function isWithin(words: readonly string[], start: number): boolean {
  const [before = '', first = ''] = words.slice(start - 1, start + 1);
  return start > 0 && before !== before.toLowerCase() && first !== first.toLowerCase();
}

/** Behind a comma a sentence goes on; behind any other sign one begins. */
function wordRuns(text: string): { readonly words: string[]; readonly opening: boolean }[] {
  const runs: { words: string[]; opening: boolean }[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const gap = text.slice(end, index);
    const goesOn = runs.length > 0 && /^(?:\s+|\s*[-–]\s*)$/u.test(gap);
    if (goesOn) runs.at(-1)?.words.push(found);
    else runs.push({ words: [found], opening: runs.length === 0 || !gap.includes(',') });
    end = index + found.length;
  }
  return runs;
}

/** A capital in front is the sentence's, unless what it begins is a name. */
function withoutOpening([first = '', ...rest]: readonly string[]): string {
  const isName = rest.some((each) => each !== each.toLowerCase());
  return [isName ? first : first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(' ');
}

function count(form: string, seen: Seen, weight: number): void {
  const key = form.toLowerCase();
  const forms = seen.get(key) ?? new Map<string, number>();
  forms.set(form, (forms.get(form) ?? 0) + weight);
  seen.set(key, forms);
}

/** The longest run that is known, from each word on; the first word of all begins a sentence. */
function restored(text: string, seen: Seen): string {
  const forms = wordRuns(text).flatMap(({ words }) =>
    formsOf(
      words.map((each) => each.toLowerCase()),
      seen,
    ),
  );
  let index = 0;
  return text.replace(word, (_, start: number) => {
    const form = forms[index] ?? '';
    index += 1;
    return index === 1 || /[“.]\s*$/u.test(text.slice(0, start)) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  });
}

function formsOf(small: readonly string[], seen: Seen): string[] {
  const forms: string[] = [];
  while (forms.length < small.length) forms.push(...formFrom(small, forms.length, forms.at(-1) ?? '', seen));
  return forms;
}

/** A lone word has no capital, unless it ends a name that a run of words was too short for. */
function formFrom(small: readonly string[], start: number, before: string, seen: Seen): string[] {
  for (let size = Math.min(longest.title, small.length - start); size > 1; size--) {
    const form = usual(small.slice(start, start + size).join(' '), seen);
    if (form !== undefined) return form.split(' ');
  }
  const own = small[start] ?? '';
  const pair = usual(`${small[start - 1]} ${own}`, seen)?.split(' ');
  if (pair?.[0] === before && before !== before.toLowerCase()) return [pair[1] ?? own];
  return [isSign(own, before) ? own.toUpperCase() : own];
}

function usual(key: string, seen: Seen): string | undefined {
  return [...(seen.get(key) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const counted = /^(?:quý|thứ|khóa|phần|chương|mục|lục|cấp|hạng|đợt|kỳ|số)$/iu;

/** What is no syllable of ours is an abbreviation; so is a Roman number behind a word that is counted. */
function isSign(word: string, before: string): boolean {
  if (/^\d/u.test(word)) return false;
  return !isSyllable(word) || (/^[ivx]+$/u.test(word) && (word === 'i' || counted.test(before)));
}
