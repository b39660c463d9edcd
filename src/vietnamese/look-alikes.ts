/** Letters of other alphabets that look like ours, and bold or wide letters of web pages: what was meant. */

/** Cyrillic and Greek letters with a twin in ours. */
const twins = pairs('АВЕЅІЈКМНОРСТУХавеѕіјкмнорстухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABESIJKMHOPCTYXabesijkmhopctyxhdqwABEZHIKMNOPTYXo');
/** Letters of fonts that draw ư and đ in another letter's place; signs of phonetics and of mathematics that copies have for a, g, i and the colon. */
const wrongPlaces = pairs('ƣƢÐðƉɖɑɡı\u02d0\u2236\ua789', 'ưƯĐđĐđagi:::');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, index) => [character, to.charAt(index)]));
}

/** A quick look: most texts have none of them. */
export const lookAlike = /[\u0370-\u03ff\u0400-\u052fÐðƉɖƢƣɑɡı\u02d0\u2236\ua789\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/** How a foreign word is spoken: `/ˈkɑː/`. */
const phonetics = /[ɐɒ-ɟɢ-ʯ\u02b0-\u02cf]{2}|[ɐɒ-ɟɢ-ʯ\u02c8\u02cc]/u;

const ours = /[A-Za-zÀ-ÖØ-öø-ỹ]/u;
const foreign = /[\u0370-\u03ff\u0400-\u052f]/gu;

/** A word as it was meant, in NFC; the same when nothing in it is another's. A word wholly of another alphabet is left alone. */
export function ownLetters(word: string): string {
  if (phonetics.test(word)) return word;
  const wide = word.replace(/[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu, (character) => character.normalize('NFKC'));
  const own = [...wide].map((character) => wrongPlaces.get(character) ?? character).join('');
  const others = own.match(foreign) ?? [];
  const mixed = ours.test(own.replace(foreign, '')) && others.every((character) => twins.has(character));
  return (mixed ? [...own].map((character) => twins.get(character) ?? character).join('') : own).normalize('NFC');
}
