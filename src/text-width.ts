/**
 * Advance widths of Times New Roman, in 1/2048 em, and the width of a text set in it.
 *
 * Measured on Tinos, a free face with the same metrics. A Vietnamese letter with a tone mark is as wide as its
 * base letter, so the table holds base letters only. An italic no-break space counts as LibreOffice sets it, wider than
 * the font says: a line with blanks to fill in must fit there too.
 */
const characters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0ĐđƠơƯư–—‘’“”•…«»°×§½²³';

const advances = {
  regular: [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479,
    1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682,
    1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
    512, 1479, 1024, 1479, 1083, 1589, 1110, 1024, 2048, 682, 682, 909, 909, 717, 2048, 1024, 1024, 819, 1155, 1024, 1536, 614, 614,
  ],
  bold: [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479,
    1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682,
    1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
    512, 1479, 1139, 1593, 1134, 1630, 1229, 1024, 2048, 682, 682, 1024, 1024, 717, 2048, 1024, 1024, 819, 1167, 1024, 1536, 614, 614,
  ],
  italic: [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479, 1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366,
    1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569,
    1024, 1024, 569, 569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108, 702,
    1479, 1024, 1479, 1093, 1544, 1117, 1024, 1821, 682, 682, 1139, 1139, 717, 1821, 1024, 1024, 819, 1382, 1024, 1536, 614, 614,
  ],
  boldItalic: [
    512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704, 1366, 1366, 1366, 1479, 1366, 1366, 1479, 1593, 797, 1024, 1366, 1251, 1821, 1479,
    1479, 1251, 1479, 1366, 1139, 1251, 1479, 1366, 1821, 1366, 1251, 1251, 682, 569, 682, 1167, 1024, 682, 1024, 1024, 909, 1024, 909, 682,
    1024, 1139, 569, 569, 1024, 569, 1593, 1139, 1024, 1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024, 909, 797, 713, 451, 713, 1167, 702,
    1479, 1024, 1479, 1099, 1587, 1227, 1024, 2048, 682, 682, 1024, 1024, 717, 2048, 1024, 1024, 819, 1167, 1024, 1536, 614, 614,
  ],
} as const;

export interface Face {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The width in mm of `text` set on one line; `face.size` is in points. Unknown letters count as wide as “m”. */
export function textWidth(text: string, face: Face): number {
  const table = face.bold ? (face.italic ? advances.boldItalic : advances.bold) : face.italic ? advances.italic : advances.regular;
  let units = 0;
  for (const character of text) units += table[placeOf(character)] ?? (isMark(character) ? 0 : 1593);
  return ((units / 2048) * face.size * 25.4) / 72;
}

/** Whether the table has a character; a line's end has no width. */
export function hasWidth(character: string): boolean {
  return character === '\n' || placeOf(character) >= 0 || isMark(character);
}

/** Where the table has a character: one text has few of them, but each a thousand times. */
function placeOf(character: string): number {
  const known = places.get(character);
  if (known !== undefined) return known;
  const place = characters.indexOf(baseLetter(character));
  places.set(character, place);
  return place;
}

const places = new Map<string, number>();

const horn = '\u031b';

function baseLetter(character: string): string {
  if (character < '\u00c0') return character;
  const parts = character.normalize('NFD');
  return parts.includes(horn) ? (parts.charAt(0) + horn).normalize('NFC') : String.fromCodePoint(parts.codePointAt(0) ?? 0);
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character);
}
