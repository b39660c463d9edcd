/** What of Handlebars a template may use: values, four blocks, parts, our helpers; all else would print nothing or break while printing. */
import { nearest } from '../vietnamese/nearest.ts';
import type { Report } from './check.ts';
import { argumentsOf, helpers } from './helpers.ts';

const blocks = ['if', 'unless', 'each', 'with'] as const;
const data = ['root', 'index', 'first', 'last', 'key'] as const;
const everything = 'mẫu chỉ dùng {{giá_trị}}, {{#if}}, {{#each}}, {{#unless}}, {{#with}} và {{> mẫu_con}}';

/** What a check of one template knows. */
export interface Surroundings {
  readonly report: Report;
  readonly parts: readonly string[];
  spanOf(node: hbs.AST.Node): { start: number; end: number };
}

/** `depth` is how many `../` lead to a mapping outside: one for each `{{#each}}` and `{{#with}}` around. */
export function checkLanguage(statement: hbs.AST.Statement, depth: number, around: Surroundings): void {
  if (statement.type === 'MustacheStatement') checkValue(statement as hbs.AST.MustacheStatement, depth, around);
  else if (statement.type === 'BlockStatement') checkBlock(statement as hbs.AST.BlockStatement, depth, around);
  else if (statement.type === 'PartialStatement') checkPart(statement as hbs.AST.PartialStatement, depth, around);
  else if (!['ContentStatement', 'CommentStatement'].includes(statement.type))
    refuse(statement, around, 'Mẫu không nhận cách viết này', everything);
}

export function deeper(block: hbs.AST.BlockStatement): number {
  return ['each', 'with'].includes(nameOf(block.path)) ? 1 : 0;
}

function refuse(node: hbs.AST.Node, { report, spanOf }: Surroundings, message: string, help: string): void {
  report('mau/khong_ho_tro', spanOf(node), message, help);
}

function checkValue(value: hbs.AST.MustacheStatement, depth: number, around: Surroundings): void {
  const { path, params } = value;
  const name = nameOf(path);
  if (Object.hasOwn(helpers, name)) checkHelper(value, name, around);
  else if (isBlock(name)) refuse(value, around, `“${name}” là một khối`, `viết như {{#${name} ten}}…{{/${name}}}`);
  else if (params.length > 0 || value.hash) {
    const help = `cần ${listed(Object.keys(helpers))}, hoặc chỉ một tên như {{${/^[\p{L}_]/u.test(name) ? name : 'ten'}}}`;
    around.report('mau/ham_la', around.spanOf(path), `Không có hàm tên “${name}” trong mẫu`, help);
  } else checkPath(path, depth, around);
}

function checkHelper(value: hbs.AST.MustacheStatement, name: string, around: Surroundings): void {
  const allowed = argumentsOf[name as keyof typeof helpers];
  const [argument] = value.params as hbs.AST.StringLiteral[];
  if (value.params.length === 1 && argument?.type === 'StringLiteral' && allowed.includes(argument.value) && !value.hash) return;
  const choices = allowed.map((choice) => `{{${name} '${choice}'}}`);
  refuse(value, around, `Hàm “${name}” cần đúng một chữ trong dấu nháy`, `viết ${listed(choices)}`);
}

function checkBlock(block: hbs.AST.BlockStatement, depth: number, around: Surroundings): void {
  const { path, params, program, inverse } = block;
  const name = nameOf(path);
  if (!isBlock(name) || !program) {
    const [near] = nearest(name, blocks);
    refuse({ ...block, loc: path.loc }, around, `Mẫu không có khối “${name}”`, near ? `có phải {{#${near} …}} không?` : everything);
    return;
  }
  const [value] = params;
  if (params.length !== 1 || value === undefined || block.hash || program.blockParams?.length || inverse?.blockParams?.length) {
    refuse({ ...block, loc: head(block) }, around, `Khối “${name}” cần đúng một tên`, `viết như {{#${name} ten}}…{{/${name}}}`);
  } else checkPath(value, depth, around);
}

/** From the block to where its inside begins. */
function head({ loc, path, params }: hbs.AST.BlockStatement): hbs.AST.SourceLocation {
  return { ...loc, end: (params.at(-1) ?? path).loc.end };
}

function checkPart(part: hbs.AST.PartialStatement, depth: number, around: Surroundings): void {
  const [value] = part.params;
  if (part.params.length > 1 || part.hash) refuse(part, around, 'Mẫu con nhận nhiều nhất một tên', 'viết như {{> chu ten}}');
  else if (value !== undefined) checkPath(value, depth, around);
  if (part.name.type === 'SubExpression') checkChosenPart(part.name as hbs.AST.SubExpression, around);
  else checkPartName(part.name, around);
}

function checkPartName(path: hbs.AST.Expression, around: Surroundings): void {
  const name = nameOf(path);
  if (around.parts.includes(name)) return;
  const [near] = nearest(name, around.parts);
  const help = near === undefined ? 'thêm tệp mẫu con cùng tên, hoặc sửa tên sau {{>' : `có phải “${near}” không?`;
  around.report('mau/thieu_mau_con', around.spanOf(path), `Không có mẫu con tên “${name}”`, help);
}

/** `{{> (lookup this 'mau')}}`: the part that the plan names. */
function checkChosenPart(chosen: hbs.AST.SubExpression, around: Surroundings): void {
  const [from, key] = chosen.params;
  const plain = from?.type === 'PathExpression' && key?.type === 'StringLiteral' && chosen.params.length === 2 && !chosen.hash;
  if (nameOf(chosen.path) !== 'lookup' || !plain)
    refuse(chosen, around, 'Mẫu con không chọn được cách này', "viết như {{> (lookup this 'mau')}}");
}

function checkPath(path: hbs.AST.Expression, depth: number, around: Surroundings): void {
  if (path.type === 'PathExpression') checkName(path as hbs.AST.PathExpression, depth, around);
  else refuse(path, around, 'Chỗ này cần tên một phần của kế hoạch', 'viết tên ấy, không có dấu nháy hay ngoặc');
}

function checkName(path: hbs.AST.PathExpression, depth: number, around: Surroundings): void {
  const { original, parts, depth: up, data: isData } = path;
  const [first = ''] = parts;
  if (isData && !(data as readonly string[]).includes(first)) {
    refuse(path, around, `Mẫu không có tên “${original}”`, `cần ghi ${listed(data.map((name) => `{{@${name}}}`))}`);
  } else if (up > depth && !isData) {
    refuse(
      path,
      around,
      `“${original}” đi lên quá mọi khối {{#each}} và {{#with}} bao quanh`,
      `bỏ bớt ../, hoặc viết @root.${parts.join('.') || 'ten'}`,
    );
  } else if (!isData && parts.length === 1 && builtInHelpers.includes(first)) {
    around.report('mau/ten_la', around.spanOf(path), `Mẫu dùng tên “${first}” mà kế hoạch không có`);
  }
}

/** Handlebars would call these instead of asking the plan. */
const builtInHelpers: readonly string[] = ['helperMissing', 'blockHelperMissing', 'log', 'lookup', ...blocks];

function isBlock(name: string): boolean {
  return (blocks as readonly string[]).includes(name);
}

function nameOf(expression: hbs.AST.Expression): string {
  return String((expression as hbs.AST.PathExpression).original);
}

function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} hoặc ${choices.at(-1)}`;
}
