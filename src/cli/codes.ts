/** Every code that a complaint may end with, and its page: what `tdkt explain` and docs/rules.md tell. */
import type { Page } from '../diagnostic.ts';
import { ignorePages } from '../lint/pages.ts';
import { rules } from '../lint/rules.ts';
import { schemaPages } from '../schema/pages.ts';
import { sourcePages } from '../source/pages.ts';
import { templatePages } from '../template/pages.ts';
import { filePages } from './pages.ts';

const otherPages: readonly Page[] = [sourcePages, schemaPages, ignorePages, templatePages, filePages].flatMap((pages) =>
  Object.entries(pages).map(([code, page]) => ({ code, ...page })),
);

/** Only what a rule says can be silenced. */
export const codes = {
  rules: { title: 'Các quy tắc', pages: rules },
  others: { title: 'Các lỗi khác', pages: otherPages },
} as const;
