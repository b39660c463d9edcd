/** Words that stand in capitals throughout → as they would be typed: names take the capitals that they have elsewhere. */
import { lawNames } from '../law/act-names.ts';
import { officesOf } from '../law/capitals/offices.ts';
import { commonOrgans, departments, properOrgans } from '../law/organs.ts';
import { fixedPlaceNames } from '../law/place-names.ts';
import { abolishedProvinces, provinces } from '../law/provinces.ts';
import { regex } from '../vietnamese/letters.ts';
import { isSyllable } from '../vietnamese/syllables.ts';

/** How often a run of words, by its small letters, has stood in which letters. */
type Seen = Map<string, Map<string, number>>;

/** Names have so many syllables at most; longer ones are found piece by piece. */
const longest = 7;

/** What stands in the file itself weighs more than a table of names. */
const ofTables = 0.6;
/** A capital that a sentence begins with tells little. */
const ofOpening = 0.1;

const word = regex.gu`[\p{L}\p{M}\d]+`;

/** Learns from the texts of a file, and answers how a text in capitals is typed. Text with a small letter in it stays as it is. */
export function restorer(texts: readonly string[]): (text: string) => string {
  const seen: Seen = new Map();
  for (const text of texts) if (!isCapitals(text)) learn(text, seen, 1);
  for (const name of names()) learn(`– ${name}`, seen, ofTables);
  return (text) => (isCapitals(text) ? restored(text, seen) : text);
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function names(): string[] {
  const spelt = [...properOrgans, ...commonOrgans, ...departments, ...lawNames, ...fixedPlaceNames, ...officesOf.flatMap((family) => family.names)];
  const areas = [...provinces, ...abolishedProvinces].flatMap(({ name }) => [`tỉnh ${name}`, `thành phố ${name}`]);
  return [...spelt.map((each) => each.split('|')[0] ?? each), ...areas];
}

/** Runs of words between signs; what is in capitals throughout teaches nothing. */
function learn(text: string, seen: Seen, weight: number): void {
  for (const part of text.split(/[^\p{L}\p{M}\d\s-]+|\s[-–]\s/u)) {
    const found = [...part.matchAll(word)].map(([each]) => each);
    const opening = text.trimStart().startsWith(part.trimStart());
    for (let start = 0; start < found.length; start++) {
      for (let size = 1; size <= longest && start + size <= found.length; size++) {
        const run = found.slice(start, start + size);
        if (opening && start === 0) count(withoutOpening(run), seen, weight * ofOpening);
        else count(run.join(' '), seen, weight);
      }
    }
  }
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
  const found = [...text.matchAll(word)];
  const small = found.map(([each]) => each.toLowerCase());
  const forms: string[] = [];
  while (forms.length < small.length) forms.push(...formFrom(small, forms.length, forms.at(-1) ?? '', seen));
  let index = 0;
  return text.replace(word, (_, start: number) => {
    const form = forms[index] ?? '';
    index += 1;
    return index === 1 || /[“.]\s*$/u.test(text.slice(0, start)) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  });
}

function formFrom(small: readonly string[], start: number, before: string, seen: Seen): string[] {
  for (let size = Math.min(longest, small.length - start); size > 1; size--) {
    const form = usual(small.slice(start, start + size).join(' '), seen);
    if (form !== null) return form.split(' ');
  }
  const own = small[start] ?? '';
  return [isSign(own, before) ? own.toUpperCase() : (usual(own, seen) ?? own)];
}

function usual(key: string, seen: Seen): string | null {
  const forms = [...(seen.get(key) ?? [])].sort(([, a], [, b]) => b - a);
  return forms[0]?.[0] ?? null;
}

/** What is no syllable of ours is an abbreviation; so is a Roman number behind a word that is counted. */
function isSign(word: string, before: string): boolean {
  if (/^[ivx]+$/u.test(word) && (!isSyllable(word) || /^(?:quý|thứ|khóa|phần|chương|mục|lục|cấp|hạng|đợt|kỳ|số)$/iu.test(before) || word === 'i')) return true;
  return /^\d/u.test(word) ? false : !isSyllable(word);
}
