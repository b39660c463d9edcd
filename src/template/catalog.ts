/** Compiled templates, kept for all plans of a run. Here Handlebars is only what runs them; `load.ts` compiles. */
import type { HelperDelegate, TemplateDelegate } from 'handlebars';
import Runtime from 'handlebars/runtime';
import type { Diagnostic } from '../diagnostic.ts';
import type { TemplateFile } from './check.ts';
import { helpers } from './helpers.ts';
import type { Trace } from './trace.ts';
import { NotAList } from './view.ts';

export interface Catalog {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly TemplateFile[];
  render(name: string, view: object): string;
  /** Renders again what went wrong, to see where; absent for the built-in templates, which tests hold right. */
  trace?(name: string, view: object): Trace;
}

type Engine = Pick<typeof Runtime, 'registerHelper' | 'registerPartial' | 'helpers'>;

/** A catalog of templates that were checked and compiled when tdkt was bundled. */
export function catalogOf(specifications: Readonly<Record<string, TemplateSpecification>>): Catalog {
  const engine = Runtime.create();
  const compiled = Object.entries(specifications).map(([name, specification]) => [name, engine.template(specification)] as const);
  return { diagnostics: [], files: [], render: renderWith(engine, Object.fromEntries(compiled)) };
}

/** Prints the templates of an engine by name; they are each other's parts. */
export function renderWith(engine: Engine, templates: Readonly<Record<string, TemplateDelegate>>): Catalog['render'] {
  engine.registerHelper({ ...helpers, each: overList(engine.helpers['each']) });
  for (const [name, template] of Object.entries(templates)) engine.registerPartial(name, template);
  return (name, view) => {
    const template = templates[name];
    if (!template) throw new Error(`no template is called ${name}`);
    return template(view, { allowProtoPropertiesByDefault: true });
  };
}

/** `{{#each}}` of something else than a list prints nothing, or a mapping's values: both would be silent. */
function overList(each: HelperDelegate | undefined): HelperDelegate {
  return function (this: unknown, list: unknown, options: unknown) {
    if (list !== null && list !== undefined && list !== '' && !Array.isArray(list)) throw new NotAList();
    return each?.call(this, list, options);
  };
}
