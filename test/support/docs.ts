/** The pages of docs/ that are made from the code, so that they cannot go stale. */
import { codes } from '../../src/codes.ts';
import { decree, metadata, page, type RoleStyle, roleNames, styleOf } from '../../src/decree30.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { unmarked } from '../../src/report/explanation.ts';
import { severityWords } from '../../src/report/severity.ts';
import { capitalCases } from './capital-cases.ts';
import { complaintsOf, layOver, sceneOf } from './samples.ts';
import { type FieldDoc, type MappingDoc, mappingDocs } from './schema-walk.ts';

const notice = (source: string) => `<!-- Tệp này do \`npm run update\` viết ra từ ${source}: sửa ở đó, đừng sửa ở đây. -->`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

/** docs/truong.md: every field, one section a mapping. */
export function fieldReference(): string {
  const mappings = mappingDocs();
  const intro =
    'Mỗi phần dưới đây là một nhóm trường đứng cạnh nhau, theo thứ tự in ra. Trường có dấu • là bắt buộc. ' +
    'Mọi giá trị đều được đọc là chữ, in đúng như viết; ở mọi chỗ có chữ, `**đậm**`, `*nghiêng*` và `^[cước chú]` là dấu, `\\*` và `\\^` in ra chính dấu ấy.';
  return `${['# Các trường của tệp YAML', notice('`src/schema/`'), intro, ...mappings.map(mappingSection)].join('\n\n')}\n`;
}

function mappingSection(mapping: MappingDoc): string {
  const { name, title, description, owners, fields } = mapping;
  const place = owners.length === 0 ? 'Viết sát lề trái, ở ngoài cùng của tệp.' : `Viết dưới ${owners.map(code).join(', ')}.`;
  const rows = fields.map((field) => [`${code(field.key)}${field.required ? ' •' : ''}`, field.title, contents(field)]);
  return [
    `## ${title} (${name})`,
    `${description} ${place}`.trim(),
    table(['trường', 'tên', 'ghi gì'], rows),
    ['```yaml', ...fields.map(({ sample }) => sample), '```'].join('\n'),
  ].join('\n\n');
}

function contents({ description, words, mappings }: FieldDoc): string {
  const links = mappings.map((name) => `[${name}](#${anchor(name)})`);
  const sentences = [
    description,
    words.length > 0 ? `Một trong: ${words.map(code).join(', ')}.` : '',
    links.length > 0 ? `Các trường bên trong: ${links.join(', ')}.` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The anchor that GitHub gives the heading of a mapping. */
function anchor(name: string): string {
  const { title } = mappingDocs().find((mapping) => mapping.name === name) ?? { title: '' };
  return `${title} (${name})`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** docs/glossary.md: the law's words in English. */
export function glossary(): string {
  const rows = mappingDocs().flatMap(({ name, title, gloss, fields }) => [
    ...(gloss === undefined ? [] : [[name, title, gloss]]),
    ...fields.map((field) => [field.key, field.title, field.gloss]),
  ]);
  const once = [...new Map(rows.map((row) => [row.join('\n').toLowerCase(), row])).values()];
  const sorted = once.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  const intro = 'Keys of a plan keep the legal Vietnamese word, unaccented; one spelling everywhere: YAML, schema, plan, template.';
  return `${[
    '# Glossary',
    notice('`src/schema/`'),
    intro,
    table(
      ['key', 'tiếng Việt', 'English'],
      sorted.map(([key = '', ...rest]) => [code(key), ...rest]),
    ),
  ].join('\n\n')}\n`;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** docs/decree30.md: the page and every role of a paragraph, with the clause it comes from. */
export function decreeTables(): string {
  const roles = roleNames.map((role) => {
    const style = styleOf(role);
    return [code(role), style.name, size(style), look(style), align(style), clause(style.basis)];
  });
  return `${[
    '# Thể thức và kỹ thuật trình bày',
    notice('`src/decree30.ts`'),
    `Con số theo ${decree('').replace(/, $/u, '')}; cột “căn cứ” ghi mục của phần ấy. Trong ngoặc là khoảng mà Nghị định cho phép.`,
    `## Trang giấy\n\nKhổ giấy ${page.width} × ${page.height} mm, phông chữ ${page.font} (${clause(page.basis)}).`,
    table(['lề', 'tdkt dùng', 'cho phép', 'căn cứ'], margins()),
    '## Vai trò của đoạn văn\n\nMỗi vai trò là một kiểu đoạn trong Word, một lớp CSS và một thẻ của mẫu.',
    table(['vai trò', 'tên', 'cỡ chữ', 'kiểu', 'canh', 'căn cứ'], roles),
    `## Thông tin đi kèm văn bản\n\n\`tdkt build --metadata\` ghi những trường này ra tệp .thong-tin.json và .thong-tin.xml cạnh văn bản (${metadata.basis}).`,
    table(['trường', 'là gì', 'dài nhất'], handedOver()),
    'Chưa chắc: tên phần tử ngoài cùng (`Document`) là của tdkt; `SignerInfo`, `Competence`, `ToPlaces`, `Place` và số của `Priority` (0 thường, 1 khẩn, ' +
      '2 thượng khẩn, 3 hỏa tốc) theo QCVN 102:2016/BTTTT. Trường chưa biết thì để trống; `OrganId`, mã hồ sơ, số thứ tự trong hồ sơ là của phần mềm.',
  ].join('\n\n')}\n`;
}

function handedOver(): string[][] {
  const fields = Object.entries(metadata.fields).map(([field, { name, longest }]) => [code(field), name, String(longest)]);
  return [...fields, ...Object.entries(metadata.sent).map(([field, name]) => [code(field), name, ''])];
}

const sides = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;

function margins(): string[][] {
  return Object.entries(page.margin).map(([side, { value, min, max, basis }]) => [
    sides[side as keyof typeof sides],
    `${value} mm`,
    `${min}–${max} mm`,
    clause(basis),
  ]);
}

/** The clause without the name of the decree, which stands above the tables. */
function clause(basis: string): string {
  return basis.startsWith(decree('')) ? basis.slice(decree('').length) : basis;
}

function size({ size: ours, allowed: [least, most] }: RoleStyle): string {
  return least === most ? String(ours) : `${ours} (${least}–${most})`;
}

function look(style: RoleStyle): string {
  const words = [
    style.capitals ? 'in hoa' : 'in thường',
    style.italic ? 'nghiêng' : 'đứng',
    ...(style.bold ? ['đậm'] : []),
    ...(style.boxed ? ['đóng khung'] : []),
    ...(style.red ? ['đỏ'] : []),
  ];
  return words.join(', ');
}

const alignments = { left: 'trái', center: 'giữa', right: 'phải', justify: 'đều hai bên' } as const;

function align({ align: side, firstLine }: RoleStyle): string {
  return firstLine === 0 ? alignments[side] : `${alignments[side]}, lùi dòng đầu ${String(firstLine).replace('.', ',')} mm`;
}

/** docs/rules.md: a section a rule, and a table of the other codes; their samples are run by test/rules.test.ts and test/explanations.test.ts. */
export function ruleReference(): string {
  const intro =
    'Mỗi quy tắc có một mã, in ở cuối dòng báo lỗi; `tdkt explain MÃ` in phần dưới đây, trừ lời báo. Mẫu chỉ ghi những trường liên quan. ' +
    'Muốn một quy tắc im ở một chỗ, ghi `# tdkt-bo-qua: MÃ — lý do` ở cuối dòng ấy hoặc ngay trên nó; ' +
    'trong văn xuôi dưới dấu `|` thì đặt sau dấu `|` hoặc ngay trên dòng có dấu ấy, vì chữ dưới `|` được in cả.';
  const rows = rules.map(({ code: name, severity, about, basis = '' }) => [code(name), severityWords[severity], about, basis]);
  const list = table(['mã', 'mức', 'quy tắc', 'căn cứ'], rows);
  return `${[
    '# Các quy tắc của `tdkt validate`',
    notice('các thư mục của `src/lint/` và các tệp `explanations.ts` của `src/`'),
    intro,
    list,
    ...rules.map(ruleSection),
    ...capitals(),
    `## ${codes.others.title}`,
    'Những mã này không bỏ qua được: chúng nói về cách viết tệp YAML, về ghi chú bỏ qua, về mẫu và về tệp. `tdkt explain MÃ` in thêm cách viết chưa đúng và đúng.',
    table(
      ['mã', 'mức', 'câu', 'cách sửa'],
      codes.others.explanations.map(({ code: name, severity, about, cure }) => [
        code(name),
        severityWords[severity],
        inert(about),
        inert(cure),
      ]),
    ),
  ].join('\n\n')}\n`;
}

/** Phụ lục II, case by case. */
function capitals(): string[] {
  const rows = capitalCases.map(({ clause, about, codes, slip = '', left = '' }) => [
    clause,
    about,
    codes.map(code).join(', '),
    slip === '' ? '' : `“${slip}”`,
    left,
  ]);
  return [
    '## Viết hoa: 29 trường hợp của Phụ lục II',
    'Mỗi dòng là một trường hợp của Phụ lục II, Nghị định 30/2020/NĐ-CP, và quy tắc xét nó; chỗ còn để người viết xem ghi ở cột cuối.',
    table(['mục', 'trường hợp', 'mã', 'báo, thí dụ', 'không xét'], rows),
  ];
}

/** A sentence in which Markdown finds no tag, entity, emphasis or link; names in backticks stay as they are. */
function inert(text: string): string {
  return text.replace(/`[^`]*`|[&<>*[\]\\]/gu, (found) => (found.length > 1 ? found : `\\${found}`));
}

function ruleSection(rule: Rule): string {
  const { code: name, severity, about, cure, basis, unsure, signing, bad, good } = rule;
  const notes = [
    `Mức: ${severityWords[severity]}${signing ? '; trước khi ký (`--for-signature`) là lỗi' : ''}.`,
    basis === undefined ? 'Quy tắc của lẽ thường.' : `Căn cứ: ${basis}.`,
    ...(unsure === undefined ? [] : [`Căn cứ chưa chắc: ${unsure.replace(/\.$/u, '')}.`]),
  ];
  const sample = (title: string, yaml: string) => `${title}\n\n\`\`\`yaml\n${unmarked(yaml)}\n\`\`\``;
  return [`## ${name}`, about, notes.join(' '), sample('Chưa đúng:', bad), complaintsShown(rule), sample('Đúng:', good), cure].join('\n\n');
}

/** What the rule says of its bad sample, as `tdkt validate` prints it under the place. */
function complaintsShown(rule: Rule): string {
  const lines = complaintsOf(rule, layOver(rule.bad).text, sceneOf(rule.bad)).flatMap(({ severity, message, help = '' }) => [
    `${severityWords[severity]}  ${message}`,
    ...help.split('\n').flatMap((line, index) => (line === '' ? [] : [`${index === 0 ? '  = giúp: ' : '          '}${line}`])),
  ]);
  return `tdkt báo:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}
