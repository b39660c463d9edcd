/** What can be a syllable of ours: to tell two words that lost their space from one that was cut. */
import { regex } from './letters.ts';

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const nucleus =
  '(?:iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])';
const syllable = regex.u`^${onset}${nucleus}(?:ng|nh|ch|[cmnpt])?$`;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** `hoạch`, `Thi`; not `thiđua`, `Internet`. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  return (parts.match(tones) ?? []).length <= 1 && syllable.test(parts.replace(tones, '').normalize('NFC'));
}
