/** Templates spoilt by chance. */
import type { TemplateFile } from '../../src/template/check.ts';
import type { Chance } from '../support/chance.ts';
import { templates } from '../support/project.ts';

/** One change: a piece left out, doubled, moved, or put in its place. */
function spoilOnce(text: string, { number, pick }: Chance): string {
  const pieces = text.match(/\{\{[^}]*\}\}|<[^>]*>|[^<{]+|./gsu) ?? [''];
  const at = number(pieces.length);
  const [piece = '', other] = [pieces[at], pick(pieces)];
  const changed = pick([
    [],
    [piece, piece],
    [other],
    [other, piece],
    [piece.replace(/[a-z]/u, 'x')],
    [piece, pick(odd)],
    [pick(odd), piece],
    [piece.slice(0, number(piece.length + 1))],
  ]);
  return [...pieces.slice(0, at), ...changed, ...pieces.slice(at + 1)].join('');
}

const odd: readonly string[] = [
  '{{',
  '}}',
  '<',
  '>',
  '{{../x}}',
  '{{this}}',
  '{{@root.nam}}',
  '{{#each @root.noi_dung}}',
  '{{/each}}',
  '{{#if}}',
  '{{else}}',
  '{{#with this}}',
  '{{> cac_khoi @root.noi_dung}}',
  '{{lookup this "x"}}',
  '{{! \u001b }}',
  '{{de_trong "so"}}',
  '{{@index}}',
  '&amp;',
  '&#0;',
  '\u0000',
  '\u001b[31m',
  '<noi_dung>chữ</noi_dung>',
  '<bang>',
  'chữ',
];

/** One of the built-in templates as an office might have spoilt it. */
export function spoiltTemplate(luck: Chance): TemplateFile {
  const file = luck.pick(templates.files);
  let { text } = file;
  const turns = luck.pick([1, 1, 2, 3]);
  for (let turn = 0; turn < turns; turn++) text = spoilOnce(text, luck);
  return { name: file.name, path: `mau/${file.name}.hbs`, text, builtIn: false };
}
