/** Template files → compiled templates: needs all of Handlebars, so only for an office's own templates and when bundling. */
import Handlebars from 'handlebars';
import { roleNames } from '../decree30.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Catalog, renderWith } from './catalog.ts';
import { checkTemplate, type TemplateFile } from './check.ts';
import { isRole } from './elements.ts';
import { helpers } from './helpers.ts';
import { createTracer, type Tracer, traced } from './trace.ts';

function optionsWith(more: readonly string[]) {
  const names = [...Object.keys(helpers), ...more];
  return { strict: true, preventIndent: true, knownHelpersOnly: true, knownHelpers: Object.fromEntries(names.map((name) => [name, true])) };
}

/** Templates as read, by the name that templates use. */
interface Parts {
  readonly files: readonly TemplateFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly parts: ReadonlyMap<string, Part>;
}

interface Part {
  readonly file: TemplateFile;
  readonly program: hbs.AST.Program;
  /** Prints the part of any role as that of this one. */
  readonly role?: string;
}

/** Loads, checks and compiles templates; in a name met twice the first file counts. */
export function loadCatalog(all: readonly TemplateFile[]): Catalog {
  const { files, diagnostics, parts } = readParts(all);
  const render = compile(parts, ({ program, role }) => printed(program, role), {});
  const trace: Catalog['trace'] = (name, view) => {
    const { places, helpers, run } = createTracer();
    const again = compile(parts, ({ program, file, role }) => printed(traced(program, file, places), role), helpers);
    return run(() => again(name, view));
  };
  return { files, diagnostics, render, trace };
}

function compile(parts: Parts['parts'], prepare: (part: Part) => hbs.AST.Program, tracing: Tracer['helpers']): Catalog['render'] {
  const engine = Handlebars.create();
  const compiled = [...parts].map(([name, part]) => [name, engine.compile(prepare(part), optionsWith(Object.keys(tracing)))] as const);
  engine.registerHelper(tracing);
  return renderWith(engine, Object.fromEntries(compiled));
}

/** The text of an object of templates that Handlebars' runtime takes as compiled; throws when one has a mistake. */
export function precompile(files: readonly TemplateFile[]): string {
  const { parts, diagnostics } = readParts(files);
  const [mistake] = diagnostics;
  if (mistake) throw new Error(`${mistake.file}: ${mistake.message}`);
  const compiled = [...parts].map(([name, { program, role }]) => [name, Handlebars.precompile(printed(program, role), optionsWith([]))]);
  return `{${compiled.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(',\n')}}`;
}

function readParts(all: readonly TemplateFile[]): Parts {
  const files = all.filter((file, index) => all.findIndex((other) => other.name === file.name) === index);
  const diagnostics: Diagnostic[] = [];
  const programs = files.flatMap((file) => {
    const program = parseTemplate(file, diagnostics);
    return program ? [{ file, program }] : [];
  });
  const parts = new Map<string, Part>();
  const anyRole = programs.find(({ file }) => partName(file.name) === 'vai_tro');
  if (anyRole) for (const role of roleNames.filter(isRole)) parts.set(role, { ...anyRole, role });
  for (const part of programs) parts.set(partName(part.file.name), part);
  const names = [...parts.keys(), ...files.map(({ name }) => partName(name))];
  for (const { file, program } of programs) diagnostics.push(...checkTemplate(file, program, names));
  return { files, diagnostics, parts };
}

/** `phan/noi_nhan` is used as `{{> noi_nhan}}`. */
function partName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function parseTemplate(file: TemplateFile, diagnostics: Diagnostic[]): hbs.AST.Program | null {
  try {
    return Handlebars.parseWithoutProcessing(file.text);
  } catch (error) {
    diagnostics.push(syntaxError(file, error instanceof Error ? error : new Error(String(error))));
    return null;
  }
}

function syntaxError(file: TemplateFile, error: Error & { lineNumber?: number }): Diagnostic {
  const line = error.lineNumber ?? Number(/(?:line |- )(\d+)/u.exec(error.message)?.[1] ?? 1);
  const lines = file.text.split('\n');
  const row = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, row).join('\n').length + (row > 0 ? 1 : 0);
  const span = { start, end: start + (lines[row] ?? '').length };
  const message = 'Mẫu sai cú pháp Handlebars gần dòng này, cần mỗi {{ có }} và mỗi {{#khối}} có {{/khối}} cùng tên';
  return { code: 'mau/cu_phap', severity: 'error', message, file: file.path, span };
}

/**
 * A program as it prints: white space that holds a line break belongs to the template's layout, not to the document,
 * and every role has a part of its own name, `phan/vai_tro` with the role in place of that tag, until a file replaces it.
 */
function printed(program: hbs.AST.Program, role: string | undefined): hbs.AST.Program {
  const text = (value: string): string => {
    const oneLine = value.replace(/\s*\n\s*/gu, '');
    return role === undefined ? oneLine : oneLine.replace(/<(\/?)vai_tro>/gu, `<$1${role}>`);
  };
  const body = program.body.map((statement) => {
    const { type, value } = statement as hbs.AST.ContentStatement;
    if (type === 'ContentStatement') return { ...statement, value: text(value) };
    const block = statement as hbs.AST.BlockStatement;
    return {
      ...block,
      ...(block.program && { program: printed(block.program, role) }),
      ...(block.inverse && { inverse: printed(block.inverse, role) }),
    };
  });
  return { ...program, body };
}
