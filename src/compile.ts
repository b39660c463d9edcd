/** The whole pipeline: the bytes of a plan in, a document tree and what is wrong with the plan out. */
import metadata from '../package.json' with { type: 'json' };
import { type Check, check } from './check.ts';
import { ruleset } from './decree30.ts';
import { sortDiagnostics } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Occasion } from './lint/subject.ts';
import type { Catalog } from './template/catalog.ts';
import { render } from './template/render.ts';

export interface Compilation extends Check {
  /** Absent when the file cannot be read as a plan at all, or a template is wrong. */
  readonly document?: Document;
}

/** Compiles one plan; with `marks` the document's paragraphs know where they were typed. Never throws on bad input; pure: the same arguments give the same result. */
export function compile(file: string, bytes: Uint8Array, templates: Catalog, occasion: Occasion, marks = false): Compilation {
  const checked = check(file, bytes, occasion);
  const sources = { ...Object.fromEntries(templates.files.map(({ path, text }) => [path, text])), ...checked.sources };
  const { plan, fingerprint = '' } = checked;
  if (!plan) return { ...checked, sources };

  const { document, diagnostics } = render(plan, templates, { ruleset, tdkt: metadata.version, ke_hoach_sha256: fingerprint }, marks);
  return { ...checked, sources, diagnostics: sortDiagnostics([...checked.diagnostics, ...diagnostics]), ...(document && { document }) };
}
