/** White space as typed: line ends, tabs and doubled spaces. */

/** Words as a message shows them: single spaces, none around. */
export function oneLine(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
