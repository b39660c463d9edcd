/** The whole pipeline: the bytes of a plan in, a document tree and what is wrong with the plan out. */
import metadata from '../package.json' with { type: 'json' };
import { type Check, check, resolved } from './check.ts';
import { ruleset } from './decree30.ts';
import { sortDiagnostics } from './diagnostic.ts';
import type { Document, Properties } from './document.ts';
import type { Inheritance } from './inherit/join.ts';
import type { Pages } from './layout/layout.ts';
import type { Occasion } from './lint/subject.ts';
import type { Plan } from './plan/plan.ts';
import type { Catalog } from './template/catalog.ts';
import { type Rendering, render } from './template/render.ts';

export interface Compilation extends Check {
  /** Absent when the file cannot be read as a plan at all, or a template is wrong. */
  readonly document?: Document;
  /** As it will stand on paper; where pages were asked for and there is a document. */
  readonly pages?: Pages;
}

/** Puts a document on pages: given from outside, so that it is loaded only where pages are asked for. */
export type LayOut = (document: Document) => Pages;

/** Compiles one plan, with `layOut` its pages too. Never throws on bad input; pure: the same arguments give the same result. */
export function compile(
  file: string,
  bytes: Uint8Array,
  templates: Catalog,
  occasion: Occasion,
  inheritance?: Inheritance,
  layOut?: LayOut,
): Compilation {
  const made = printing(templates, layOut);
  const checked = check(file, bytes, layOut ? { ...occasion, pagesOf: (plan) => made(plan).pages ?? null } : occasion, inheritance);
  const sources = { ...Object.fromEntries(templates.files.map(({ path, text }) => [path, text])), ...checked.sources };
  const { plan, fingerprint = '' } = checked;
  if (!plan) return { ...checked, sources };

  const { document, diagnostics, pages } = made(plan);
  const custom = { ruleset, tdkt: metadata.version, ke_hoach_sha256: fingerprint };
  return {
    ...checked,
    sources,
    diagnostics: sortDiagnostics([...checked.diagnostics, ...diagnostics]),
    ...(document && { document: { ...document, properties: { ...counted(document.properties, pages), custom } } }),
    ...(pages && { pages }),
  };
}

/** What is handed over tells how many pages the document has. */
function counted({ record, ...properties }: Properties, pages: Pages | undefined): Properties {
  return { ...properties, ...(record && { record: { ...record, pages: pages?.unknown === '' ? pages.list.length : null } }) };
}

/** What a plan prints, each word with its place in the plan, without asking a rule. */
export function printed(file: string, bytes: Uint8Array, templates: Catalog, inheritance?: Inheritance): Compilation {
  const read = resolved(file, bytes, inheritance);
  if (!read.plan) return read;
  const { document, diagnostics } = render(read.plan, templates, true);
  return { ...read, diagnostics: [...read.diagnostics, ...diagnostics], ...(document && { document }) };
}

/** Rules look at the pages before there is a document to hand out: both are made once. */
function printing(templates: Catalog, layOut: LayOut | undefined): (plan: Plan) => Rendering & Pick<Compilation, 'pages'> {
  let made: ReturnType<ReturnType<typeof printing>> | undefined;
  return (plan) => {
    if (made) return made;
    const rendering = render(plan, templates, layOut !== undefined);
    made = layOut && rendering.document ? { ...rendering, pages: layOut(rendering.document) } : rendering;
    return made;
  };
}
