/** What goes out is clean: no character of a name or a value moves a cursor, colours a terminal or begins a line of its own. */

/** Characters that move the cursor, show nothing, or turn the text around. */
const disturbing = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line, with a “�” for each character that would disturb a terminal or a service that reads lines. */
export function terminalSafe(text: string): string {
  return text.normalize('NFC').replace(disturbing, '�');
}

/** A sentence on one line, whatever it quotes. */
export function oneLine(text: string): string {
  return terminalSafe(text.replace(/\s*[\r\n]+\s*/g, ' '));
}

/** The same for text of several lines. */
export function linesSafe(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(terminalSafe)
    .join('\n');
}

/** A value as JSON in which such characters stand as escapes: whoever reads it has them as they were. */
export function jsonSafe(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(disturbing, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
