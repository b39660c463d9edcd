/** A plan and the templates → the document tree. */
import { documentKinds } from '../decree30.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Document } from '../document.ts';
import type { Plan } from '../plan/plan.ts';
import type { Catalog } from './catalog.ts';
import { located } from './located.ts';
import { readMarkup } from './markup.ts';
import { explain, leftOut } from './mistakes.ts';
import { properties } from './properties.ts';
import { sections } from './tree.ts';
import { viewOf } from './view.ts';

export interface Rendering {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when a template is wrong. */
  readonly document?: Document;
}

/** Renders a plan; a template's mistake is a diagnostic in the template's file. With `marks` paragraphs know their source. */
export function render(plan: Plan, catalog: Catalog, marks = false): Rendering {
  if (catalog.diagnostics.length > 0) return { diagnostics: catalog.diagnostics };
  const { template } = documentKinds[plan.loai];
  const { view, asked, places } = viewOf(plan, marks);
  try {
    const markup = catalog.render(template, view);
    const document = { properties: properties(plan), sections: located(sections(readMarkup(markup)), places) };
    return { diagnostics: leftOut(plan, template, asked, catalog), document };
  } catch (error) {
    if (marks) return render(plan, catalog);
    const mistake = catalog.trace && explain(error, catalog.trace(template, viewOf(plan).view));
    if (!mistake) throw error;
    return { diagnostics: [mistake] };
  }
}
