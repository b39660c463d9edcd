/** Words of two syllables as a spelling checker looks them up, and how many slips of typing lie between them and what was typed. */
import { compoundFamilies, syllablesOfCompounds } from './compounds.ts';
import { freeWords, functionWords } from './spelling-words.ts';
import { isSyllable, type Parts, partsOf, withoutMarks } from './syllables.ts';

/** A word as it is looked up. */
export interface Known {
  /** In small letters. */
  readonly word: string;
  readonly lawful: boolean;
  /** A word by itself, one that stands everywhere, or neither. */
  readonly alone: 'free' | 'function' | null;
  /** Begins with a vowel and has marks, as the rest of a syllable that was cut in two. */
  readonly cut: boolean;
  /** Between strokes: the syllables that make a word with it, behind it; and itself, to be found among such. */
  readonly seconds: string;
  readonly asSecond: string;
}

export function knownOf(word: string): Known {
  const alone = functionWords.has(word) ? 'function' : freeWords.has(word) ? 'free' : null;
  const lawful = alone !== null || syllablesOfCompounds().has(word) || isSyllable(word);
  const cut = /^[aeiouyà-ỹ]/u.test(word) && /[^a-zđ]/u.test(word);
  return { word, lawful, alone, cut, seconds: secondsOf(word), asSecond: `/${word}/` };
}

function secondsOf(first: string): string {
  const family = compoundFamilies().get(first);
  return family === undefined ? '' : `/${family}/`;
}

/** A word of two syllables. */
export function isWord(first: Known | undefined, second: Known | undefined): boolean {
  return first !== undefined && second !== undefined && first.seconds.includes(second.asSecond);
}

/** Typed without any mark. */
export function isBare({ word }: Known): boolean {
  return /^[a-z]*$/u.test(word);
}

const likenesses = new Map<string, string>();
/** More than all plans of a province have. */
const most = 20_000;

function likenessOf(words: string): string {
  const known = likenesses.get(words);
  if (known !== undefined) return known;
  if (likenesses.size > most) likenesses.clear();
  const likeness = alike(words);
  likenesses.set(words, likeness);
  return likeness;
}

/** Words without their marks, and with one letter for the sounds that are not told apart here or there: s/x, tr/ch, l/n, d/gi, ng/n, t/c. */
function alike(words: string): string {
  return withoutMarks(words)
    .replace(/\bngh/gu, 'ng')
    .replace(/\bgh/gu, 'g')
    .replace(/\bk(?=[eiy])/gu, 'c')
    .replace(/\bgi(?=[aeou])/gu, 'd')
    .replace(/\btr/gu, 'ch')
    .replace(/\bs/gu, 'x')
    .replace(/\bn(?![gh])/gu, 'l')
    .replace(/ng\b/gu, 'n')
    .replace(/t\b/gu, 'c')
    .replace(/(?<![aeou])y\b/gu, 'i');
}

// ── What the table has alike ─────────────────────────────────────────────────

/** First syllables that are alike, with spaces between them. */
let firstsAlike: ReadonlyMap<string, string> | undefined;

/** Made in one go, the rest of each family only when it is asked for: a plan has a few of them. */
function indexed(): ReadonlyMap<string, string> {
  const firsts = [...compoundFamilies().keys()];
  const likenesses = alike(firsts.join(' ')).split(' ');
  const all = new Map<string, string>();
  for (const [at, likeness] of likenesses.entries()) {
    const same = all.get(likeness);
    all.set(likeness, same === undefined ? (firsts[at] ?? '') : `${same} ${firsts[at]}`);
  }
  return all;
}

/** A first syllable and those that make a word with it, as they are and as they are alike, between strokes. */
interface Family {
  readonly first: string;
  readonly seconds: string;
  readonly likenesses: string;
}

const families = new Map<string, readonly Family[]>();

/** Of the first syllables that are alike so; most pairs of a plan ask for a few of them again and again. */
function familiesLike(likeness: string): readonly Family[] {
  const known = families.get(likeness);
  if (known) return known;
  firstsAlike ??= indexed();
  const found = (firstsAlike.get(likeness)?.split(' ') ?? []).map((first) => {
    const seconds = secondsOf(first);
    return { first, seconds, likenesses: alike(seconds) };
  });
  if (families.size > most) families.clear();
  families.set(likeness, found);
  return found;
}

/** Words of two syllables that look or sound like these two. */
export function wordsLike(first: Known, second: Known): readonly string[] {
  const all = familiesLike(likenessOf(first.word));
  if (all.length === 0) return [];
  const wanted = likenessOf(second.word);
  const stroked = `/${wanted}/`;
  return all.filter(({ likenesses }) => likenesses.includes(stroked)).flatMap((family) => secondsAlike(family, wanted));
}

function secondsAlike({ first, seconds, likenesses }: Family, wanted: string): string[] {
  const alikes = likenesses.split('/');
  return seconds.split('/').flatMap((right, at) => (alikes[at] === wanted ? [`${first} ${right}`] : []));
}

// ── Slips ────────────────────────────────────────────────────────────────────

/** Slips between two syllables and a word; marks that are all missing, from one syllable or from both, are one. */
export function distance(first: Known, second: Known, word: string): number {
  const [wantedFirst = '', wantedSecond = ''] = word.split(' ');
  const [one, other] = [between(first.word, wantedFirst), between(second.word, wantedSecond)];
  return one === 1 && other === 1 && isBare(first) && isBare(second) ? 1 : one + other;
}

/** Spelt otherwise before e, ê, i, y: one sound. */
const sameOnset: Readonly<Record<string, string>> = { k: 'c', gh: 'g', ngh: 'ng' };

function between(typed: string, wanted: string): number {
  if (typed === wanted) return 0;
  const [own, right] = [partsOf(typed), partsOf(wanted)];
  const pairs = [
    [sameOnset[own.onset] ?? own.onset, sameOnset[right.onset] ?? right.onset],
    [headOf(own.rhyme), headOf(right.rhyme)],
    [endOf(own.rhyme), endOf(right.rhyme)],
    [own.tones, right.tones],
  ];
  const slips = pairs.filter(([one, other]) => one !== other).length;
  return slips > 1 && hasLost(own, right) ? 1 : slips;
}

/** Marks that were not typed, one or several: `diêm` for `điểm`. */
function hasLost(typed: Parts, wanted: Parts): boolean {
  const onset = typed.onset === wanted.onset || (typed.onset === 'd' && wanted.onset === 'đ');
  const tones = typed.tones === '' || typed.tones === wanted.tones;
  const letters = [...typed.rhyme].every(
    (letter, at) => letter === wanted.rhyme.charAt(at) || letter === withoutMarks(wanted.rhyme.charAt(at)),
  );
  return onset && tones && letters && typed.rhyme.length === wanted.rhyme.length;
}

function endOf(rhyme: string): string {
  return /(?:ng|nh|ch|[cmnpt])?$/u.exec(rhyme)?.[0] ?? '';
}

/** `kỹ` and `kĩ` are one word. */
function headOf(rhyme: string): string {
  return rhyme === 'y' ? 'i' : rhyme.slice(0, rhyme.length - endOf(rhyme).length);
}
