/** Patterns over letters: what a letter is, and where a word begins and ends, which `\b` of JavaScript knows for a–z only. */

/**
 * Letters of Vietnamese and of the other scripts that turn up beside it by mistake (Greek, Cyrillic, wide letters), as the
 * inside of a class. `\p{L}` has six hundred ranges, and each pattern that names it takes ten times as long to compile.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͳͶͷͻ-ͽΆΈ-ϵϷ-ҁҊ-ԯḀ-ỿἀ-ᾼＡ-Ｚａ-ｚ';

/** The capital ones; of the Latin alphabet those of Vietnamese and of the languages of Europe. */
export const capitals =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸΑ-ΫЀ-ЯＡ-Ｚ';

/** The small ones of the same. */
export const smalls =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹα-ώа-џａ-ｚ';

/** Marks that stand apart from their letter, and figures of every look. */
const marks = '\u0300-\u036f';
const figures = '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂↅ-↉①-⒛⓪-⓿';

const classes: Readonly<Record<string, string>> = {
  '\\p{L}': letters,
  '\\p{Lu}': capitals,
  '\\p{Ll}': smalls,
  '\\p{M}': marks,
  '\\p{N}': figures,
};
const boundaries: Readonly<Record<string, string>> = { '\\<': `(?<![${letters}])`, '\\>': `(?![${letters}])` };

/** A pattern within a function is made at its first use, as a literal's would be. */
const made = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * A pattern written as a template behind its flags: `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}` are those above, `\<` is where no letter
 * stands before and `\>` where none stands after, as around a word. Parts are put in as they are, and read in the same way.
 */
export const regex = {
  u: tag('u'),
  gu: tag('gu'),
  iu: tag('iu'),
  giu: tag('giu'),
  uy: tag('uy'),
  iuy: tag('iuy'),
  duy: tag('duy'),
  dgu: tag('dgu'),
  dgiu: tag('dgiu'),
  du: tag('du'),
  diu: tag('diu'),
  gmu: tag('gmu'),
} as const;

function tag(flags: string) {
  return (text: TemplateStringsArray, ...parts: readonly string[]): RegExp => {
    const known = made.get(text);
    if (known) return known;
    const pattern = new RegExp(expand(String.raw(text, ...parts)), flags);
    if (parts.length === 0) made.set(text, pattern);
    return pattern;
  };
}

function expand(source: string): string {
  let inClass = false;
  return source.replace(/\\(?:p\{\w+\}|.)|[[\]]/gsu, (token) => {
    if (token === '[' || token === ']') inClass = token === '[';
    const own = classes[token];
    if (own !== undefined) return inClass ? own : `[${own}]`;
    return boundaries[token] ?? token;
  });
}
