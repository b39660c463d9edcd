/** Marks that Word, PDF copies, chats and web pages put before a line instead of a dash. */
import { regex } from './letters.ts';

/** Of a first level; `→` and `✓` before words only. */
export const bullets = '•●∙■▪▫◆◇♦❖➢➤➔➜►▶▸‣→⇒✓✔✗★☆✦';
/** Of a second level; Word draws it with the letter `o` as well. */
export const hollowBullets = '◦○';
/** Word's Symbol and Wingdings: what they draw is not in the code, but before a line they are bullets. */
export const symbolFont = '\\ue000-\\uf8ff';

/** `📌`, `✅`, `👩‍💼`; figures in a box are not among them, nor what offices print: `☎`, `©`. */
const picture =
  '(?![©®™☎☐☑✉↔])(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator})(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*';

/** Every emoji that has no place in an official document. */
export const emoji = regex.gu`(?![${bullets}](?!\ufe0f))${picture}`;

const lead = regex.u`^(?:(?<hollow>[${hollowBullets}]|o(?=\s+\p{Lu}))|(?<mark>[•–—](?=\s)|[${bullets.slice(1)}${symbolFont}]|(?:${picture})+|(?:=|-)>|==>|-->|--+(?=\s+[\p{L}\p{N}“]))|(?<number>[①-⑳]|\d\ufe0f?\u20e3))\ufe0f?\s*(?=[\p{L}\p{N}“"(*])`;

/** `①`, and a digit on a key: `1️⃣`. */
function numberIn(number: string): number {
  return /^\d/u.test(number) ? Number(number.charAt(0)) : (number.codePointAt(0) ?? 0) - 0x245f;
}

export interface Bullet {
  /** With the white space behind it. */
  readonly length: number;
  readonly mark: string;
  readonly hollow: boolean;
  /** What to write instead of it. */
  readonly dash: string;
}

/** The bullet that a line opens with; `-`, `+` and `*` are ours and are none. */
export function leadingBullet(line: string): Bullet | null {
  const found = lead.exec(line);
  if (!found) return null;
  const { hollow, number } = found.groups ?? {};
  return {
    length: found[0].length,
    mark: found[0].trim(),
    hollow: hollow !== undefined,
    dash: number === undefined ? '-' : `${numberIn(number)}.`,
  };
}
