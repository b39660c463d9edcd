/** What can be a syllable of ours: onset, rhyme and one tone in its place. By it a slip of typing is told, and two words that lost their space. */

/** Longest first: a syllable is read from its head. */
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Rhymes without their tones. Some are rare (`oong`, `uêch`, `uyp`), none is missing from 19.8 million marked syllables of public texts. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu ' +
    'uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyên uyêt uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** After qu, whose u belongs to it; after gi, whose i may be the rhyme's: `giếng`. */
const afterQu = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt i in it iu y ych yên yêt ynh yt yu ơ ơt ôc'.split(
    ' ',
  ),
);
const afterGi = new Set('êc êm ên êng êp êt êu'.split(' '));

/** Each vowel with its tones: none, huyền, sắc, ngã, hỏi, nặng. A table, as normalizing letter by letter takes ten times as long. */
const vowels = 'aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ'.split(' ');
const letters = new Map(vowels.flatMap((forms) => [...forms].map((letter, tone) => [letter, { forms, tone }] as const)));

/** A word taken apart, whether it is a syllable or not. */
export interface Parts {
  readonly onset: string;
  /** Without its tones. */
  readonly rhyme: string;
  /** A figure each, from 1 for huyền to 5 for nặng. */
  readonly tones: string;
}

/** Of a word in small letters and NFC. */
export function partsOf(word: string): Parts {
  let [plain, tones] = ['', ''];
  for (const letter of word) {
    const vowel = letters.get(letter);
    plain += vowel?.forms.charAt(0) ?? letter;
    if (vowel && vowel.tone > 0) tones += vowel.tone;
  }
  const onset = onsets.find((each) => plain.startsWith(each) && isRhymeAfter(each, plain.slice(each.length))) ?? headOf(plain);
  return { onset, rhyme: plain.slice(onset.length), tones };
}

/** `ế` → `ê`; any other letter as it is. */
export function withoutTone(letter: string): string {
  return letters.get(letter)?.forms.charAt(0) ?? letter;
}

const bare: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/** `điều` → `dieu`; of letters in NFC. */
export function withoutMarks(text: string): string {
  let plain = '';
  for (const letter of text) {
    const untoned = withoutTone(letter);
    plain += bare[untoned] ?? untoned;
  }
  return plain;
}

/** Of what is no syllable: the consonants that it begins with. */
function headOf(plain: string): string {
  return onsets.find((each) => each !== 'gi' && plain.startsWith(each)) ?? '';
}

function isRhymeAfter(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return afterQu.has(rhyme);
  if (onset === 'gi') return (rhymes.has(rhyme) && !/^[iy]/u.test(rhyme)) || afterGi.has(rhyme);
  // `gì`, `gìn`: one i for both.
  if (onset === 'g' && (rhyme === 'i' || rhyme === 'in')) return true;
  if (!rhymes.has(rhyme) || /^(?:y.|yê)/u.test(rhyme)) return false;
  return /^[eêiy]/u.test(rhyme) ? !/^(?:c|g|ng)$/u.test(onset) : !/^(?:k|gh|ngh)$/u.test(onset);
}

/** `hoạch`, `Thi`; not `thiđua`, `thưc`, `nộị`, `họat`, `Internet`. */
export function isSyllable(word: string): boolean {
  const small = word.toLowerCase().normalize('NFC');
  const { onset, rhyme, tones } = partsOf(small);
  if (tones.length > 1 || !isWhole(onset, rhyme) || !fits(rhyme, tones)) return false;
  return tones === '' || small === spelt(onset, rhyme, tones, 0) || small === spelt(onset, rhyme, tones, 1);
}

/** The syllable with its one tone where it belongs; null when it is none. */
export function toneInPlace(word: string): string | null {
  const { onset, rhyme, tones } = partsOf(word);
  return tones.length === 1 && isWhole(onset, rhyme) && fits(rhyme, tones) ? spelt(onset, rhyme, tones, 0) : null;
}

function isWhole(onset: string, rhyme: string): boolean {
  return onset === '' ? rhymes.has(rhyme) && !/^iê/u.test(rhyme) : isRhymeAfter(onset, rhyme);
}

/** A rhyme that stops short bears sắc or nặng. */
function fits(rhyme: string, tones: string): boolean {
  return !/(?:c|ch|p|t)$/u.test(rhyme) || tones === '2' || tones === '5';
}

/** `open`: where the tone of an open oa, oe, uy stands: `hòa` or `hoà`. */
function spelt(onset: string, rhyme: string, tone: string, open: 0 | 1): string {
  const vowels = /^[aăâeêioôơuưy]*/u.exec(rhyme)?.[0] ?? '';
  const at = toneAt(vowels, rhyme.length > vowels.length, open);
  return onset + rhyme.slice(0, at) + (letters.get(rhyme.charAt(at))?.forms.charAt(Number(tone)) ?? '') + rhyme.slice(at + 1);
}

/** On the vowel with a hat or horn, the last of two; else on the second of three or before a consonant; else on the first. */
function toneAt(vowels: string, closed: boolean, open: 0 | 1): number {
  for (let at = vowels.length - 1; at >= 0; at--) if ('ăâêôơ'.includes(vowels.charAt(at))) return at;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3 || closed) return 1;
  return /^(?:oa|oe|uy)$/u.test(vowels) ? open : 0;
}

/** A syllable whose letters are right and whose marks are not: its tone moved, the half of ươ put in, the onset spelt as its vowel asks. */
export function mendedSyllable(word: string): string | null {
  return [toneInPlace(word), wholeHorn(word), otherOnset(word)].find((mended) => mended !== null && mended !== word) ?? null;
}

/** `luợng`, `nưoc`: the half of ươ that was forgotten. */
function wholeHorn(word: string): string | null {
  const whole = word
    .replace(/([uùúủũụ])(?=[ơờớởỡợ])/u, (u) => withForms(u, 'ưừứữửự'))
    .replace(/(?<=[ưừứửữự])[oòóỏõọ]/u, (o) => withForms(o, 'ơờớỡởợ'));
  if (whole === word) return null;
  return isSyllable(whole) ? whole : toneInPlace(whole);
}

/** The letter among these with the same tone. */
function withForms(letter: string, forms: string): string {
  return forms.charAt(letters.get(letter)?.tone ?? 0);
}

/** `nghành` → `ngành`: the spelling of the sound before another vowel; k before a and o is of foreign names too. */
function otherOnset(word: string): string | null {
  const other = word.replace(/^(?:ngh|gh)|^ng|^g/u, (onset) => (onset.endsWith('h') ? onset.slice(0, -1) : `${onset}h`));
  return other !== word && isSyllable(other) ? other : null;
}

/** What becomes of rhymes when a keyboard types no marks: `uong`, `iet`. */
let plainRhymes: ReadonlySet<string> | undefined;

/** `chuc`, `duong`, `an`: a syllable of ours that has lost its marks, or has none; of a word in small letters. */
export function isPlainSyllable(word: string): boolean {
  plainRhymes ??= new Set([...rhymes].map(withoutMarks));
  return plainRhymes.has(word) || onsets.some((onset) => word.startsWith(onset) && plainRhymes?.has(word.slice(onset.length)));
}
