/** Sections of a text → nodes of a plan's body: what they say, their tasks, tables and assignments. */
import type { DocumentKindName } from '../decree30.ts';
import { styleOf } from '../decree30.ts';
import { quarterName } from '../plan/tasks.ts';
import { foldAccents } from '../vietnamese/fold.ts';
import { parseRoman } from '../vietnamese/numbers.ts';
import type { Known, KnownPiece } from './components.ts';
import { tableNode } from './grids.ts';
import type { Grid } from './lines.ts';
import type { Section } from './outline.ts';
import { runInUnits } from './run-in-units.ts';
import { onlyTasks, stretches } from './task-lists.ts';
import { type Context, numbered, oneLine, prose, title, typed } from './text.ts';
import { isUnit } from './unit-names.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

type Item = KnownPiece | Section;

/** A text as the value of `noi_dung`; one text alone is not a list. */
export function bodyValue(items: readonly Item[], context: Context): Value {
  const nodes = nodesOf(items, context);
  return nodes.every((node) => typeof node === 'string') ? nodes.join('\n') : nodes;
}

function nodesOf(items: readonly Item[], context: Context): Value[] {
  const nodes: Value[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind === 'section') {
      const end = endOfRun(items, index, (each) => each.kind === 'section' && each.level > 0);
      const run = items.slice(index, Math.max(end, index + 1)) as Section[];
      nodes.push(...(assignments(run, context) ?? run.map((section) => sectionNode(section, context))));
      index += run.length;
    } else {
      const end = endOfRun(items, index, (each) => each.kind !== 'section');
      nodes.push(...plainNodes(items.slice(index, end) as KnownPiece[], context));
      index = end;
    }
  }
  return joinedTexts(nodes);
}

function endOfRun(items: readonly Item[], start: number, isMore: (item: Item) => boolean): number {
  const end = items.findIndex((item, index) => index >= start && !isMore(item));
  return end < 0 ? items.length : end;
}

function joinedTexts(nodes: readonly Value[]): Value[] {
  const joined: Value[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = `${last}\n${node}`;
    else if (node !== '') joined.push(node);
  }
  return joined;
}

// ── Text, tasks, tables ──────────────────────────────────────────────────────

const aboveTable = new Set(['ten_bang', 'duoi_ten_bang', 'don_vi_tinh']);

function plainNodes(pieces: readonly KnownPiece[], context: Context): Value[] {
  const nodes: Value[] = [];
  let lines: Known[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === 'line') lines.push(piece);
    else {
      const from = lines.findLastIndex(({ role }) => !aboveTable.has(role)) + 1;
      const below = linesBelow(pieces, index + 1);
      nodes.push(...textNodes(lines.slice(0, from), context.kind), tableNode(piece, { above: lines.slice(from), below }, context));
      index += below.length;
      lines = [];
    }
  }
  return [...nodes, ...textNodes(lines, context.kind)];
}

function linesBelow(pieces: readonly KnownPiece[], start: number): Known[] {
  const end = pieces.findIndex((piece, index) => index >= start && (piece.kind === 'grid' || piece.role !== 'ghi_chu_bang'));
  return pieces.slice(start, end < 0 ? undefined : end).filter((piece): piece is Exclude<KnownPiece, Grid> => piece.kind === 'line');
}

function textNodes(lines: readonly Known[], kind: DocumentKindName): Value[] {
  return stretches(lines, kind).map((stretch) =>
    'text' in stretch ? prose(stretch.text) : { trinh_bay: 'liet_ke', nhiem_vu: [...stretch.tasks] },
  );
}

// ── Sections ─────────────────────────────────────────────────────────────────

interface Heading {
  readonly so: string;
  readonly title: string;
}

function headingOf({ heading, level }: Section, context: Context): Heading {
  if (level > 0) {
    const [line] = heading;
    const { so, rest } = numbered(line ? oneLine(typed(line)) : '');
    return { so, title: line && styleOf(line.role).capitals ? context.restore(rest) : rest };
  }
  const number = heading.find(({ role }) => role === 'phan');
  const titles = heading.filter(({ role }) => role === 'tieu_de_phan');
  return { so: number ? context.restore(title(number, context)) : '', title: titles.map((line) => title(line, context)).join(' ') };
}

function sectionNode(section: Section, context: Context): Value {
  const { so, title: tieu_de } = headingOf(section, context);
  if (section.level > 0 && section.items.length === 0) return boldLine(so, tieu_de);
  const content = contentOf(section, tieu_de, context);
  const node = fieldsOf([
    [section.level === 0 ? 'phan' : 'tieu_de', isUsual(tieu_de, content, section.level) ? '' : tieu_de],
    ...Object.entries(content),
  ]);
  context.numbers.set(node, so);
  if (section.heading.some(({ sure }) => !sure)) context.remarks.tell(node, 'tieu_de', 'đoán: dòng này không đậm mà trông như tiêu đề');
  return node;
}

/** Headings that tdkt words by itself. */
function isUsual(title: string, content: Fields, level: number): boolean {
  if (title === 'Mục đích, yêu cầu') return 'muc_dich' in content;
  return title === 'Tổ chức thực hiện' && level === 1 && 'phan_cong' in content;
}

/** A heading under which nothing stands: as a section it would have a place to fill in. */
function boldLine(so: string, title: string): string {
  return `**${[so, title].filter((text) => text !== '').join(' ')}**`;
}

function contentOf({ items, level }: Section, heading: string, context: Context): Fields {
  const purpose = purposeOf(items, context);
  if (purpose) return purpose;
  const quarters = quarterTasks(items, context);
  if (quarters) return quarters;
  const units = level === 1 && heading !== '' ? runInUnits(items) : null;
  if (units) return units;
  const nodes = nodesOf(items, context);
  const [only] = nodes;
  if (nodes.length !== 1 || only === undefined) return { noi_dung: nodes };
  if (typeof only === 'string') return { noi_dung: only };
  if (Array.isArray(only) || 'tieu_de' in only || 'phan' in only || 'muc_dich' in only) return { noi_dung: nodes };
  return heading === '' ? { noi_dung: nodes } : only;
}

/** “Mục đích” and “Yêu cầu” under one heading. */
function purposeOf(items: readonly Item[], context: Context): Fields | null {
  const [muc_dich, yeu_cau] = items;
  if (items.length !== 2 || muc_dich?.kind !== 'section' || yeu_cau?.kind !== 'section') return null;
  const names = [muc_dich, yeu_cau].map((section) => headingOf(section, context));
  if (names[0]?.title !== 'Mục đích' || names[1]?.title !== 'Yêu cầu') return null;
  const values = [muc_dich, yeu_cau].map((section) => bodyValue(section.items, context));
  const [purpose, demands] = values;
  if (purpose === undefined || demands === undefined || purpose.length === 0 || demands.length === 0) return null;
  return { muc_dich: purpose, yeu_cau: demands };
}

// ── Who does what ────────────────────────────────────────────────────────────

/** Sections that are all units with what each has to do; null where one is not. */
function assignments(sections: readonly Section[], context: Context): Value[] | null {
  const headings = sections.map((section) => headingOf(section, context));
  const isUnits = sections.length > 1 && headings.every(({ so, title: name }) => so !== '' && isUnit(foldAccents(name)));
  if (!isUnits || sections.some(({ items }) => items.length === 0)) return null;
  const phan_cong = sections.map((section, index) => {
    const item = { don_vi: headings[index]?.title ?? '', noi_dung: bodyValue(section.items, context) };
    context.numbers.set(item, headings[index]?.so ?? '');
    return item;
  });
  return [{ phan_cong }];
}

// ── Tasks by quarters ────────────────────────────────────────────────────────

/** Sections that are quarters, in which nothing but tasks stands. */
function quarterTasks(items: readonly Item[], context: Context): Fields | null {
  const sections = items.filter((item): item is Section => item.kind === 'section');
  if (sections.length !== items.length || sections.length === 0) return null;
  const found = sections.map((section) => {
    const heading = headingOf(section, context);
    const lines = section.items.filter((item): item is Known => item.kind === 'line');
    return { heading, quy: quarterOf(heading.title), tasks: lines.length === section.items.length ? onlyTasks(lines, context.kind) : null };
  });
  if (found.some(({ quy, tasks }) => quy === '' || tasks === null)) return null;
  const usual = found.every(
    ({ heading, quy }, index) => heading.title === quarterName(roman(quy), context.nam) && isCounted(heading.so, index + 1),
  );
  if (usual) return { trinh_bay: 'theo_quy', nhiem_vu: found.flatMap(({ quy, tasks }) => (tasks ?? []).map((task) => ({ quy, ...task }))) };
  const groups = found.map(({ heading, quy, tasks }) => {
    const group: Fields = { nhom: heading.title, quy, nhiem_vu: tasks ?? [] };
    context.numbers.set(group, heading.so);
    return group;
  });
  return { trinh_bay: 'liet_ke', nhiem_vu: groups };
}

/** tdkt counts quarters by itself. */
const isCounted = (so: string, count: number): boolean => so.replace(/\D+$/u, '').split('.').at(-1) === String(count);

/** `Quý II/2026`, `QUÝ 2` → `2`; `Thường xuyên trong năm` → `ca_nam`; `''` for what is no quarter. */
function quarterOf(title: string): string {
  const name = /^quý\s+([IV]+|[1-4])(?=$|[\s/:.(,])/iu.exec(title)?.[1] ?? '';
  const value = parseRoman(name) ?? Number(name);
  if (value >= 1 && value <= 4) return String(value);
  return /^thường xuyên(?: trong năm)?$|^cả năm$/iu.test(title) ? 'ca_nam' : '';
}

const roman = (quy: string): string => ({ '1': 'I', '2': 'II', '3': 'III', '4': 'IV' })[quy] ?? quy;
