/** Letters of other alphabets that look like ours, and bold or wide letters of web pages: what was meant. */

/** Cyrillic and Greek letters with a twin in ours. */
const twins = pairs('АВЕЅІЈКМНОРСТУХавеѕіјкмнорстухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABESIJKMHOPCTYXabesijkmhopctyxhdqwABEZHIKMNOPTYXo');
/** Letters of fonts that draw ư and đ in another letter's place. */
const wrongPlaces = pairs('ƣƢÐðƉɖ', 'ưƯĐđĐđ');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, index) => [character, to.charAt(index)]));
}

/** A quick look: most texts have none of them. */
export const lookAlike = /[\u0370-\u03ff\u0400-\u052fÐðƉɖƢƣ\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

const ours = /[A-Za-zÀ-ÖØ-öø-ỹ]/u;
const foreign = /[\u0370-\u03ff\u0400-\u052f]/gu;

/** A word as it was meant, in NFC; the same when nothing in it is another's. A word wholly of another alphabet is left alone. */
export function ownLetters(word: string): string {
  const wide = word.replace(/[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu, (character) => character.normalize('NFKC'));
  const own = [...wide].map((character) => wrongPlaces.get(character) ?? character).join('');
  const others = own.match(foreign) ?? [];
  const mixed = ours.test(own.replace(foreign, '')) && others.every((character) => twins.has(character));
  return (mixed ? [...own].map((character) => twins.get(character) ?? character).join('') : own).normalize('NFC');
}
