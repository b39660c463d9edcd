/** Template files → compiled templates. The only home of Handlebars, with `render.ts`. */
import Handlebars from 'handlebars';
import { roleNames } from '../decree30.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { checkTemplate, spanOf, type TemplateFile } from './check.ts';
import { isRole } from './elements.ts';
import { helpers } from './helpers.ts';

export interface Catalog {
  readonly diagnostics: readonly Diagnostic[];
  /** The file a name in a template was met in, and where: for mistakes found only when rendering. */
  findName(name: string): { file: TemplateFile; start: number; end: number } | undefined;
  readonly files: readonly TemplateFile[];
  render(name: string, view: object): string;
}

const options = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
} as const;

/** Loads, checks and compiles templates; in a name met twice the first file counts. */
export function loadCatalog(files: readonly TemplateFile[]): Catalog {
  const engine = Handlebars.create();
  engine.registerHelper(helpers);
  const chosen = files.filter((file, index) => files.findIndex((other) => other.name === file.name) === index);
  const anyRole = chosen.find(({ name }) => partName(name) === 'vai_tro')?.text ?? '';
  for (const role of roleNames.filter(isRole)) engine.registerPartial(role, engine.compile(inRole(anyRole, role), options));
  const programs = new Map<TemplateFile, hbs.AST.Program>();
  const diagnostics: Diagnostic[] = [];
  for (const file of chosen) {
    const program = parseTemplate(engine, file, diagnostics);
    if (!program) continue;
    programs.set(file, program);
    diagnostics.push(...checkTemplate(file, program));
    engine.registerPartial(partName(file.name), engine.compile(withoutLineBreaks(program), options));
  }
  return {
    diagnostics,
    files: chosen,
    findName: (name) => findName(programs, name),
    render: (name, view) => engine.compile(`{{> ${name}}}`, options)(view, { allowProtoPropertiesByDefault: true }),
  };
}

/** Every role has a part of its own name: `phan/vai_tro` with the role in place of that tag, until a file replaces it. */
function inRole(text: string, role: string): string {
  const oneLine = text.replace(/\{\{[\s\S]*?\}\}|\s*\n\s*/gu, (found) => (found.startsWith('{{') ? found : ''));
  return oneLine.replace(/<(\/?)vai_tro>/gu, `<$1${role}>`);
}

/** `phan/noi_nhan` is used as `{{> noi_nhan}}`. */
export function partName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function parseTemplate(engine: typeof Handlebars, file: TemplateFile, diagnostics: Diagnostic[]): hbs.AST.Program | null {
  try {
    return engine.parseWithoutProcessing(file.text);
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
