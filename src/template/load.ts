/** Template files → compiled templates: needs all of Handlebars, so only for an office's own templates and when bundling. */
import Handlebars from 'handlebars';
import { roleNames } from '../decree30.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Catalog, renderWith } from './catalog.ts';
import { checkTemplate, spanOf, type TemplateFile } from './check.ts';
import { isRole } from './elements.ts';
import { helpers } from './helpers.ts';

const options = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
} as const;

interface Programs {
  readonly files: readonly TemplateFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly programs: ReadonlyMap<TemplateFile, hbs.AST.Program>;
  /** By the name that templates use. */
  readonly parts: ReadonlyMap<string, hbs.AST.Program | string>;
}

/** Loads, checks and compiles templates; in a name met twice the first file counts. */
export function loadCatalog(files: readonly TemplateFile[]): Catalog {
  const { parts, programs, ...read } = readPrograms(files);
  const engine = Handlebars.create();
  const compiled = [...parts].map(([name, program]) => [name, engine.compile(program, options)] as const);
  return { ...read, findName: (name) => findName(programs, name), render: renderWith(engine, Object.fromEntries(compiled)) };
}

/** The text of an object of templates that Handlebars' runtime takes as compiled; throws when one has a mistake. */
export function precompile(files: readonly TemplateFile[]): string {
  const { parts, diagnostics } = readPrograms(files);
  const [mistake] = diagnostics;
  if (mistake) throw new Error(`${mistake.file}: ${mistake.message}`);
  return `{${[...parts].map(([name, program]) => `${JSON.stringify(name)}: ${Handlebars.precompile(program, options)}`).join(',\n')}}`;
}

function readPrograms(all: readonly TemplateFile[]): Programs {
  const files = all.filter((file, index) => all.findIndex((other) => other.name === file.name) === index);
  const anyRole = files.find(({ name }) => partName(name) === 'vai_tro')?.text ?? '';
  const parts = new Map<string, hbs.AST.Program | string>(roleNames.filter(isRole).map((role) => [role, inRole(anyRole, role)]));
  const programs = new Map<TemplateFile, hbs.AST.Program>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const program = parseTemplate(file, diagnostics);
    if (!program) continue;
    programs.set(file, program);
    diagnostics.push(...checkTemplate(file, program));
    parts.set(partName(file.name), withoutLineBreaks(program));
  }
  return { files, diagnostics, programs, parts };
}

/** Every role has a part of its own name: `phan/vai_tro` with the role in place of that tag, until a file replaces it. */
function inRole(text: string, role: string): string {
  const oneLine = text.replace(/\{\{[\s\S]*?\}\}|\s*\n\s*/gu, (found) => (found.startsWith('{{') ? found : ''));
  return oneLine.replace(/<(\/?)vai_tro>/gu, `<$1${role}>`);
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

/** White space that holds a line break belongs to the template's layout, not to the document. */
function withoutLineBreaks(program: hbs.AST.Program): hbs.AST.Program {
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement') {
      const content = statement as hbs.AST.ContentStatement;
      content.value = content.value.replace(/\s*\n\s*/gu, '');
    }
    const block = statement as hbs.AST.BlockStatement;
    if (block.program) withoutLineBreaks(block.program);
    if (block.inverse) withoutLineBreaks(block.inverse);
  }
  return program;
}

function findName(programs: ReadonlyMap<TemplateFile, hbs.AST.Program>, name: string) {
  for (const [file, program] of programs) {
    const path = findPath(program, name);
    if (path) return { file, ...spanOf(path, file.text) };
  }
  return undefined;
}

function findPath(node: unknown, name: string): hbs.AST.PathExpression | null {
  if (node === null || typeof node !== 'object') return null;
  const path = node as hbs.AST.PathExpression;
  if (path.type === 'PathExpression' && path.parts.includes(name)) return path;
  for (const [key, value] of Object.entries(node)) {
    const found = key === 'loc' ? null : findPath(value, name);
    if (found) return found;
  }
  return null;
}
