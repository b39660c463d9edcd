/** The files of rules, among the readings that stand beside them. */
import { filesIn, readText } from './project.ts';

export const ruleFiles: readonly string[] = filesIn('src/lint', '.ts').filter((file) => / Rule = \{$/mu.test(readText(file)));

/** `src/lint/chu-ky/ky-hoc-vi.ts` → `chu-ky`. */
export const roomOf = (file: string): string => file.split('/').at(-2) ?? '';
