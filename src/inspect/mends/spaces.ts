/** Spaces typed twice between words, or before a comma. */
import { documentPart, rewrite, type XmlParts } from './xml-text.ts';

/** Behind these words spaces leave room to write in. */
const blank = /(?:số|ngày|tháng|năm|lần|thứ)\s*:?\s*$/iu;

export function mendSpaces(parts: XmlParts): string[] {
  const done = rewrite(parts, documentPart, (text) =>
    text.replace(/(<w:t(?:\s[^>]*)?>)([^<]+)(?=<\/w:t>)/gu, (_, tag: string, words: string) => tag + tidied(words)),
  );
  return done ? ['bỏ dấu cách gõ thừa'] : [];
}

function tidied(words: string): string {
  const once = words.replace(/(?<=[\p{L}\p{N},;.:)”]) {2}(?=[\p{L}\p{N}(“])/gu, (spaces: string, at: number) =>
    blank.test(words.slice(0, at)) ? spaces : ' ',
  );
  return once.replace(/(?<=\p{L}) +(?=[,;](?:\s|$))/gu, '');
}
