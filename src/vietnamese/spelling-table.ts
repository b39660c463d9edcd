/** Words of two syllables as a spelling checker looks them up, and how many slips of typing lie between them and what was typed. */
import { compoundFamilies } from './compounds.ts';
import { isSyllable, mendedSyllable, type Parts, partsOf } from './syllables.ts';

/** A word as it is looked up. */
export interface Known {
  /** In small letters. */
  readonly word: string;
  /** The same for all that are only marks or a sound of a region away. */
  readonly likeness: string;
  /** Words of two syllables whose first looks or sounds like it. */
  readonly families: readonly Family[];
  readonly lawful: boolean;
  /** Typed without any mark. */
  readonly bare: boolean;
  /** Begins with a vowel and has marks, as the rest of a syllable that was cut in two. */
  readonly cut: boolean;
  /** Of what is no syllable: the one that it becomes when only its marks are put right. */
  readonly mended: string | null;
}

export function knownOf(word: string): Known {
  const lawful = compoundFamilies().has(word) || isSyllable(word);
  const likeness = alike(word);
  return {
    word,
    likeness,
    families: familiesLike(likeness),
    lawful,
    bare: /^[a-z]*$/u.test(word),
    cut: /^[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/u.test(word) && /[^a-z]/u.test(word),
    mended: lawful ? null : mendedSyllable(word),
  };
}

/** Words without their marks, and with one letter for the sounds that are not told apart here or there: s/x, tr/ch, l/n, d/gi, ng/n, t/c. */
function alike(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/gu, 'd')
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

// ── The words of the table ───────────────────────────────────────────────────

/** A first syllable, and all that may follow it between strokes, as spelt and as it looks. */
interface Family {
  readonly first: string;
  readonly seconds: string;
  likenesses: string | null;
}

let byLikeness: ReadonlyMap<string, readonly Family[]> | undefined;

function familiesLike(likeness: string): readonly Family[] {
  byLikeness ??= indexed();
  return byLikeness.get(likeness) ?? [];
}

/** Heads are made alike in one go, the rest of a family only when it is asked for: a plan has a few of them. */
function indexed(): ReadonlyMap<string, readonly Family[]> {
  const all = new Map<string, Family[]>();
  const likenesses = alike([...compoundFamilies().keys()].join(' ')).split(' ');
  let at = 0;
  for (const [first, seconds] of compoundFamilies()) {
    const likeness = likenesses[at++] ?? '';
    const family = { first, seconds, likenesses: null };
    const same = all.get(likeness);
    if (same) same.push(family);
    else all.set(likeness, [family]);
  }
  return all;
}

/** A word of two syllables. */
export function isWord(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && (compoundFamilies().get(first)?.includes(`/${second}/`) ?? false);
}

/** Words of two syllables that look or sound like these two. */
export function wordsLike(first: Known, second: Known): string[] {
  const wanted = `/${second.likeness}/`;
  return first.families.flatMap((family) => {
    family.likenesses ??= alike(family.seconds);
    if (!family.likenesses.includes(wanted)) return [];
    const seconds = family.seconds.split('/');
    return family.likenesses.split('/').flatMap((likeness, at) => (likeness === second.likeness ? [`${family.first} ${seconds[at]}`] : []));
  });
}

// ── Slips ────────────────────────────────────────────────────────────────────

/** Slips between two syllables and a word; marks that are all missing, from one syllable or from both, are one. */
export function distance(first: Known, second: Known, word: string): number {
  const [wantedFirst = '', wantedSecond = ''] = word.split(' ');
  const [one, other] = [between(first.word, wantedFirst), between(second.word, wantedSecond)];
  return one === 1 && other === 1 && first.bare && second.bare ? 1 : one + other;
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
  const letters = [...typed.rhyme].every((letter, at) => letter === wanted.rhyme.charAt(at) || letter === plain(wanted.rhyme.charAt(at)));
  return onset && tones && letters && typed.rhyme.length === wanted.rhyme.length;
}

function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

function endOf(rhyme: string): string {
  return /(?:ng|nh|ch|[cmnpt])?$/u.exec(rhyme)?.[0] ?? '';
}

/** `kỹ` and `kĩ` are one word. */
function headOf(rhyme: string): string {
  return rhyme === 'y' ? 'i' : rhyme.slice(0, rhyme.length - endOf(rhyme).length);
}
