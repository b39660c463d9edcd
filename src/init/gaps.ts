/** What stands where something is still to be written: the mark that a document prints there, and of which `validate` reminds. */
import { gap } from '../plan/gap.ts';

export { gap };

/** Two paragraphs still to be written, so that they stand under each other as text does. */
export const gapLines = `- ${gap}\n- ${gap}`;
