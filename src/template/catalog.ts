/** Compiled templates, kept for all plans of a run. Here Handlebars is only what runs them; `load.ts` compiles. */
import type { TemplateDelegate } from 'handlebars';
import Runtime from 'handlebars/runtime';
import type { Diagnostic } from '../diagnostic.ts';
import type { TemplateFile } from './check.ts';
import { helpers } from './helpers.ts';

export interface Catalog {
  readonly diagnostics: readonly Diagnostic[];
  /** The file a name in a template was met in, and where: for mistakes found only when rendering. */
  findName(name: string): { file: TemplateFile; start: number; end: number } | undefined;
  readonly files: readonly TemplateFile[];
  render(name: string, view: object): string;
}

type Engine = Pick<typeof Runtime, 'registerHelper' | 'registerPartial'>;

/** A catalog of templates that were checked and compiled when tdkt was bundled. */
export function catalogOf(specifications: Readonly<Record<string, TemplateSpecification>>): Catalog {
  const engine = Runtime.create();
  const compiled = Object.entries(specifications).map(([name, specification]) => [name, engine.template(specification)] as const);
  return { diagnostics: [], files: [], findName: () => undefined, render: renderWith(engine, Object.fromEntries(compiled)) };
}

/** Prints the templates of an engine by name; they are each other's parts. */
export function renderWith(engine: Engine, templates: Readonly<Record<string, TemplateDelegate>>): Catalog['render'] {
  engine.registerHelper(helpers);
  for (const [name, template] of Object.entries(templates)) engine.registerPartial(name, template);
  return (name, view) => {
    const template = templates[name];
    if (!template) throw new Error(`no template is called ${name}`);
    return template(view, { allowProtoPropertiesByDefault: true });
  };
}
