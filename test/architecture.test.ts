/** The direction of imports, the single homes of packages and the size of files: rules of docs/architecture.md that would drift in prose. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, imports, sources } from './support/imports.ts';
import { pathOf, readText } from './support/project.ts';

/** What each folder or file of src/ may import of ours; `type x` only for types. Whatever stands in one folder may meet. */
const may: Readonly<Record<string, readonly string[]>> = {
  'diagnostic.ts': [],
  'decree30.ts': [],
  'text-width.ts': [],
  'page.ts': ['decree30.ts', 'text-width.ts'],
  table: ['decree30.ts', 'text-width.ts'],
  'document.ts': ['type decree30.ts', 'type diagnostic.ts'],
  'leave.ts': [],
  vietnamese: [],
  law: ['vietnamese'],
  source: ['diagnostic.ts', 'vietnamese'],
  schema: ['diagnostic.ts', 'decree30.ts', 'law', 'vietnamese', 'type source/source.ts'],
  // The table of a task's fields is data of the plan file: what can be a column, in which order, under which head.
  plan: ['type diagnostic.ts', 'type schema', 'schema/tasks.ts', 'law', 'vietnamese', 'decree30.ts', 'page.ts'],
  lint: [
    'type diagnostic.ts',
    'type schema',
    'type layout/layout.ts',
    // Which fields hold prose, which hold data, which are a task's.
    'schema/holdings.ts',
    'schema/tasks.ts',
    'plan/plan.ts',
    'plan/gap.ts',
    'plan/outline.ts',
    'plan/inline.ts',
    'plan/markers.ts',
    'law',
    'vietnamese',
    'decree30.ts',
    'page.ts',
    'table',
  ],
  template: [
    'type diagnostic.ts',
    'plan/plan.ts',
    'plan/gap.ts',
    'document.ts',
    'decree30.ts',
    'vietnamese/nearest.ts',
    'vietnamese/matches.ts',
  ],
  write: ['document.ts', 'decree30.ts', 'page.ts', 'table', 'text-width.ts'],
  // What the writers compute is what stands on the page: columns, what stays together, where no line ends.
  layout: [
    'document.ts',
    'decree30.ts',
    'page.ts',
    'table/grid.ts',
    'text-width.ts',
    'write/columns.ts',
    'write/end-block.ts',
    'write/glue.ts',
    'write/layout.ts',
    'write/tall-rows.ts',
  ],
  tasks: [
    'type check.ts',
    'type diagnostic.ts',
    'plan/plan.ts',
    'plan/inline.ts',
    'plan/tasks.ts',
    // Who is meant by a name is known where names are judged.
    'lint/shared/agencies.ts',
    'lint/shared/agency-identity.ts',
    'lint/shared/listed-agencies.ts',
    'schema/tasks.ts',
    'report/safe-text.ts',
    // A package of parts and a seal, of a workbook too.
    'write/docx-package.ts',
    'write/seal.ts',
    'vietnamese',
  ],
  // Which words are a citation, and which fields hold words, is known where they are judged.
  roll: [
    'type diagnostic.ts',
    'type inherit',
    'source',
    'law/acts.ts',
    'lint/shared/typed-texts.ts',
    'lint/shared/typed-values.ts',
    'lint/can-cu/citations.ts',
    'lint/can-cu/citation-reading.ts',
    'lint/can-cu/grounds.ts',
    'vietnamese',
  ],
  // What the plan prints and what Word has are one kind of thing: paragraphs; the way back ends in the plan's text.
  // What tdkt would make of recovered values is asked of the plan itself.
  recover: [
    'type diagnostic.ts',
    'decree30.ts',
    'document.ts',
    'type read',
    'read/text.ts',
    'type schema',
    'schema/tasks.ts',
    'plan',
    'law',
    'source/put-words.ts',
    'vietnamese',
  ],
  // What a plan is begun with is typed as what is imported is typed.
  init: [
    'decree30.ts',
    'type diagnostic.ts',
    'plan/gap.ts',
    'plan/outline.ts',
    'plan/plan.ts',
    'plan/tasks.ts',
    'recover/value.ts',
    'recover/yaml-out.ts',
    'recover/plan-marks.ts',
    'type read/workbook.ts',
    'read/cell-values.ts',
    'type schema',
    'schema/tasks.ts',
    'source/decode.ts',
    'tasks/facts.ts',
    'law',
    'vietnamese',
  ],
  // Two versions are held against each other as they would be written; what a change is, is asked as of Word files.
  redline: [
    'type diagnostic.ts',
    'decree30.ts',
    'type document.ts',
    'plan/plan.ts',
    'recover/compare/numbers.ts',
    'recover/compare/pairs.ts',
    'recover/compare/printed.ts',
    'recover/compare/typed.ts',
    'recover/compare/words.ts',
    'write',
    'vietnamese/matches.ts',
  ],
  read: ['write/seal.ts', 'vietnamese/old-encodings.ts'],
  resaved: ['read/zip.ts', 'read/text.ts', 'type read/tree.ts', 'write/seen.ts', 'write/seen-styles.ts', 'write/docx-package.ts'],
  inspect: ['diagnostic.ts', 'decree30.ts', 'law/abbreviations.ts', 'read', 'write/zip.ts', 'vietnamese'],
  report: ['diagnostic.ts', 'type document.ts', 'type fix.ts'],
  // Sheets are what the layout measures, drawn with what the writer of HTML has; a complaint is said as reports say it.
  preview: [
    'diagnostic.ts',
    'decree30.ts',
    'document.ts',
    'type compile.ts',
    'layout/cut.ts',
    'table/grid.ts',
    'write/headings.ts',
    'write/html-blocks.ts',
    'write/html-paper.ts',
    'write/html-styles.ts',
    'report/position.ts',
    'report/run.ts',
    'report/severity.ts',
  ],
  inherit: ['diagnostic.ts', 'source', 'schema'],
  'check.ts': [
    'diagnostic.ts',
    'type inherit',
    'type source/source.ts',
    'source/parse.ts',
    'type source/source.ts',
    'schema/validate.ts',
    'type plan/plan.ts',
    'plan/resolve.ts',
    'lint/lint.ts',
    'lint/ignore.ts',
    'lint/one-a-line.ts',
    'lint/subject.ts',
  ],
  'compile.ts': [
    'check.ts',
    'type inherit',
    'diagnostic.ts',
    'decree30.ts',
    'type document.ts',
    'type layout/layout.ts',
    'type plan/plan.ts',
    'type lint/subject.ts',
    'type template',
    'template/render.ts',
  ],
  'fix.ts': ['type check.ts', 'type diagnostic.ts', 'source/parse.ts'],
  office: ['type document.ts', 'leave.ts', 'write/docx.ts', 'write/pdf-seal.ts'],
  repository: [
    'office/advice.ts',
    'office/temporary-folder.ts',
    'office/convert.ts',
    'office/pdf-text.ts',
    'office/to-docx.ts',
    'read',
    'recover/import.ts',
    'inspect',
    'leave.ts',
    'resaved/as-written.ts',
    'inherit',
    'check.ts',
    'compile.ts',
    'layout/layout.ts',
    'type tasks/facts.ts',
    'tasks/in-plan.ts',
    // The first look by which a plan is known among other YAML files.
    'source/root-keys.ts',
    'schema/plan-fields.ts',
    'write',
    'type report',
    'diagnostic.ts',
    'decree30.ts',
    'type template',
    'template/built-in.ts',
    'template/load.ts',
    'type lint/subject.ts',
    'lint/register.ts',
    'lint/nhieu-ke-hoach/facts.ts',
    'lint/nhieu-ke-hoach/index.ts',
    // A plan is read once more to show what is said of it beside others.
    'source/decode.ts',
    'vietnamese/nearest.ts',
    'vietnamese/did-you-mean.ts',
  ],
  // What a program may import: names and types that are kept.
  'codes.ts': [
    'type diagnostic.ts',
    'lint/rules.ts',
    'lint/explanations.ts',
    'lint/nhieu-ke-hoach/explanations.ts',
    'source/explanations.ts',
    'schema/explanations.ts',
    'inherit/explanations.ts',
    'template/explanations.ts',
    'inspect/index.ts',
    'repository/explanations.ts',
    'init/explanations.ts',
  ],
  library: [
    'check.ts',
    'compile.ts',
    'type diagnostic.ts',
    'inherit/index.ts',
    'layout/layout.ts',
    'report/problem.ts',
    'template/built-in.ts',
    'write/index.ts',
    'tasks',
    'schema/json-schema.ts',
    'codes.ts',
  ],
  cli: [
    'codes.ts',
    'repository',
    'read',
    'recover',
    'redline',
    'office',
    'law/acts.ts',
    'law/provinces.ts',
    'tasks',
    'preview',
    'roll',
    'type compile.ts',
    'type layout/layout.ts',
    'fix.ts',
    'inherit',
    'init',
    'write',
    'report',
    'diagnostic.ts',
    'decree30.ts',
    'schema/json-schema.ts',
    'vietnamese',
  ],
};

/** Where each package may be used. */
const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  zod: ['schema'],
  docx: ['write'],
  fflate: ['write'],
  saxes: ['read'],
  'node:zlib': ['read'],
  '@cantoo': ['office'],
  handlebars: ['template'],
  chalk: ['report', 'cli'],
  '@clack': ['cli'],
  commander: ['cli'],
  'cross-spawn': ['cli'],
  tinyglobby: ['repository'],
  ignore: ['repository'],
  'string-width': ['report', 'write', 'tasks'],
  diff: ['report', 'recover'],
  'fastest-levenshtein': ['vietnamese'],
  // An address that nobody guesses is chance, which belongs to the command line.
  'node:crypto': ['check.ts', 'write', 'report', 'repository', 'tasks', 'cli'],
};

/** They may touch the machine: its files, programs and clock. */
const machine = ['cli', 'repository', 'office', 'leave.ts'];

const layerOf = (file: string): string => file.split('/')[0] ?? '';
const ours = imports.filter(({ own, to }) => own && !to.startsWith('..'));
const across = ours.filter(({ from, to }) => layerOf(from) !== layerOf(to));
const shown = ({ from, to, typeOnly }: Import) => `${from} → ${typeOnly ? 'type ' : ''}${to}`;

function isAllowed(each: Import): boolean {
  return (may[layerOf(each.from)] ?? []).some((rule) => falls(each, rule));
}

function falls({ to, typeOnly }: Import, rule: string): boolean {
  const target = targetOf(rule);
  return (typeOnly || target === rule) && (to === target || to.startsWith(`${target}/`));
}

function targetOf(rule: string): string {
  return rule.replace(/^type /u, '');
}

describe('imports', () => {
  test('are found', () => {
    expect(across.length).toBeGreaterThan(40);
    expect(imports).toContainEqual({ from: 'check.ts', to: 'plan/resolve.ts', own: true, typeOnly: false });
    expect(imports).toContainEqual({ from: 'check.ts', to: 'plan/plan.ts', own: true, typeOnly: true });
  });

  test('of every folder are in the table', () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in may))).toEqual([]);
  });

  test('go one way', () => {
    expect(across.filter((each) => !isAllowed(each)).map(shown)).toEqual([]);
  });

  test('that the table allows are made', () => {
    const allowed = Object.entries(may).flatMap(([layer, rules]) => rules.map((rule) => ({ layer, rule })));
    const made = ({ layer, rule }: (typeof allowed)[number]) => across.some((each) => layerOf(each.from) === layer && falls(each, rule));
    expect(allowed.filter((each) => !made(each)).map(({ layer, rule }) => `${layer} → ${rule}`)).toEqual([]);
  });

  test('end in .ts and lead to a file', () => {
    expect(ours.filter(({ to }) => !sources.includes(to)).map(shown)).toEqual([]);
  });

  test('do not turn in circles', () => {
    expect(sources.flatMap((file) => circle(file))).toEqual([]);
  });

  test('of a package stand in its home', () => {
    const strays = imports.filter(({ own, from, to }) => {
      const name = to.startsWith('node:') ? to : (to.split('/')[0] ?? '');
      return !own && !(homes[name] ?? machine).includes(layerOf(from));
    });
    expect(strays.map(shown)).toEqual([]);
    const used = new Set(imports.filter(({ own }) => !own).map(({ to }) => to.split('/')[0]));
    expect(Object.keys(homes).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** The way from a file back to itself, types aside; nothing when there is none. */
function circle(start: string): string[] {
  const seen = new Set<string>();
  const search = (file: string, way: readonly string[]): string[] => {
    for (const { to } of ours.filter(({ from, typeOnly }) => from === file && !typeOnly)) {
      if (to === start) return [[...way, to].join(' → ')];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = search(to, [...way, to]);
      if (found.length > 0) return found;
    }
    return [];
  };
  return search(start, [start]);
}

/** Clock, chance, process and files belong to the command line and its files; a fixed date is no clock. */
const forbidden =
  /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bset(?:Timeout|Interval)\b|'node:(?:fs|os|child_process)/u;

test('only cli/, repository/ and office/ touch the machine', () => {
  const touching = sources.filter((file) => !machine.includes(layerOf(file)) && forbidden.test(withoutComments(readText(`src/${file}`))));
  expect(touching).toEqual([]);
  expect(sources.filter((file) => forbidden.test(readText(`src/${file}`)))).toContain('repository/io.ts');
});

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gsu, '').replace(/^\s*\/\/.*$/gmu, '');
}

/** Files that may be longer, and why. */
const long: Readonly<Record<string, string>> = {
  'law/acts.ts': 'a registry: rows of data',
  'decree30.ts': 'a table: a row a role',
  'schema/explanations.ts': 'a table: a page a code',
  'source/yaml-messages.ts': 'a table: a sentence a row',
};

test('no file is longer than 250 lines', () => {
  const lines = (file: string) => readText(`src/${file}`).trimEnd().split('\n').length;
  expect(sources.filter((file) => !(file in long) && lines(file) > 250)).toEqual([]);
  expect(Object.keys(long).filter((file) => lines(file) <= 250)).toEqual([]);
});

describe('docs/architecture.md', () => {
  const text = readText('docs/architecture.md');
  const rows = new Map(
    [...text.matchAll(/^\| `([^`]+)` \|.*\| ?([^|]*) \|$/gmu)].map(([, place = '', imported = '']) => [place, imported]),
  );
  const placeOf = (layer: string) => (layer.endsWith('.ts') ? `src/${layer}` : `src/${layer}/`);
  const nameOf = (layer: string) => layer.replace(/\.ts$/u, '');

  test('has a row for every folder and file of src/, and no other', () => {
    const own = [...rows.keys()].filter((place) => place.startsWith('src/'));
    expect(own.sort()).toEqual([...new Set(sources.map((file) => placeOf(layerOf(file))))].sort());
  });

  test('has a row for every other folder', () => {
    const folders = readdirSync(pathOf('.'), { withFileTypes: true }).filter(
      (each) => each.isDirectory() && !/^\.|^node_modules$/u.test(each.name),
    );
    expect(folders.map(({ name }) => `${name}/`).filter((place) => !/^(?:src|dist)\/$/u.test(place) && !rows.has(place))).toEqual([]);
  });

  const layers = Object.keys(may);
  test.each(layers)('says what %s may import', (layer) => {
    const said: readonly string[] = rows.get(placeOf(layer))?.match(/[\w-]+/gu) ?? [];
    const allowed = new Set((may[layer] ?? []).map((rule) => nameOf(layerOf(targetOf(rule)))));
    expect(layers.map(nameOf).filter((name) => said.includes(name))).toEqual(layers.map(nameOf).filter((name) => allowed.has(name)));
  });

  test('is short', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});
