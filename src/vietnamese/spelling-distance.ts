/** How many slips of typing lie between two syllables: marks, and the sounds that speakers of a region do not tell apart. */
import { isSyllable, mendedSyllable, partsOf } from './syllables.ts';

/** A syllable as read, and how it looks without its marks. */
export interface Known {
  /** In small letters. */
  readonly word: string;
  readonly lawful: boolean;
  readonly onset: string;
  readonly rhyme: string;
  readonly tones: string;
  /** The same for all that are only marks or a sound of a region away. */
  readonly key: number;
  /** Of what is no syllable: the one that it becomes when only its marks are put right. */
  readonly mended: string | null;
  /** Typed without any mark. */
  readonly bare: boolean;
}

const known = new Map<string, Known>();
const keys = new Map<string, number>();

/** Spelt otherwise before e, ê, i, y: one sound. */
const sameOnset: Readonly<Record<string, string>> = { k: 'c', gh: 'g', ngh: 'ng' };
/** Not told apart here or there: s/x, tr/ch, l/n, d/gi; đ and d are told by a mark. */
const nearOnset: Readonly<Record<string, string>> = { đ: 'd', gi: 'd', s: 'x', tr: 'ch', n: 'l' };

/** More words than all plans of a province have. */
const most = 20_000;

export function knownOf(word: string): Known {
  let found = known.get(word);
  if (!found) {
    if (known.size > most) known.clear();
    found = read(word);
    known.set(word, found);
  }
  return found;
}

function read(word: string): Known {
  const { onset: typed, rhyme, tones } = partsOf(word);
  const onset = sameOnset[typed] ?? typed;
  const plain = withoutMarks(rhyme);
  const name = `${nearOnset[onset] ?? onset} ${plain.replace(/ng$/u, 'n').replace(/t$/u, 'c').replace(/^y$/u, 'i')}`;
  const key = keys.get(name) ?? keys.size;
  keys.set(name, key);
  const bare = tones === '' && plain === rhyme && onset !== 'đ';
  const lawful = isSyllable(word);
  return { word, lawful, mended: lawful ? null : mendedSyllable(word), onset, rhyme: rhyme === 'y' ? 'i' : rhyme, tones, key, bare };
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** The key of two syllables side by side. */
export function keyOf(first: Known, second: Known): number {
  return first.key * 65_536 + second.key;
}

/** Slips between two pairs; marks that are all missing, from one syllable or from both, are one. */
export function distance(first: Known, second: Known, wantedFirst: Known, wantedSecond: Known): number {
  const [one, other] = [between(first, wantedFirst), between(second, wantedSecond)];
  return one === 1 && other === 1 && first.bare && second.bare ? 1 : one + other;
}

function between(typed: Known, wanted: Known): number {
  if (typed.word === wanted.word) return 0;
  const onset = typed.onset === wanted.onset ? 0 : 1;
  const ends = endOf(typed.rhyme) === endOf(wanted.rhyme) ? 0 : 1;
  const hats = headOf(typed.rhyme) === headOf(wanted.rhyme) ? 0 : 1;
  const all = onset + ends + hats + (typed.tones === wanted.tones ? 0 : 1);
  return all > 1 && hasLost(typed, wanted) ? 1 : all;
}

/** Marks that were not typed, one or several: `diêm` for `điểm`. */
function hasLost(typed: Known, wanted: Known): boolean {
  if (typed.onset !== wanted.onset && (typed.onset !== 'd' || wanted.onset !== 'đ')) return false;
  const letters = [...typed.rhyme].every(
    (letter, at) => letter === wanted.rhyme.charAt(at) || letter === withoutMarks(wanted.rhyme.charAt(at)),
  );
  return letters && typed.rhyme.length === wanted.rhyme.length && (typed.tones === '' || typed.tones === wanted.tones);
}

function endOf(rhyme: string): string {
  return /(?:ng|nh|ch|[cmnpt])?$/u.exec(rhyme)?.[0] ?? '';
}

function headOf(rhyme: string): string {
  return rhyme.slice(0, rhyme.length - endOf(rhyme).length);
}
