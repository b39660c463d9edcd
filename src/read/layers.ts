/** What a table gives the paragraphs in its cells: formats that stand under those of their styles. */
import type { ParagraphLayer } from './paragraph-format.ts';
import type { RunLayer } from './run-format.ts';

export interface Surroundings {
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

/** Outside of tables nothing is given. */
export const openPage: Surroundings = { paragraph: {}, run: {} };
