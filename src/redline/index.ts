/** Two versions of a plan as one document with tracked changes: what to accept or to refuse, and a list of it. Pure. */
import type { Document, Paragraph, Section } from '../document.ts';
import type { Plan } from '../plan/plan.ts';
import { contentsOf, hasFoot } from '../write/docx.ts';
import type { ExtraStyle } from '../write/docx-styles.ts';
import type { Sheet } from '../write/docx-text.ts';
import { glued } from '../write/glue.ts';
import { rest } from './marks.ts';
import { mergeBlocks } from './merge.ts';
import type { Block, Merged } from './model.ts';
import { keyOf, type Side } from './nodes.ts';
import { readOwn } from './read-own.ts';

/** A version of a plan, and what it prints: paragraphs with their places. */
export interface Version {
  readonly document: Document;
  readonly plan: Plan;
  /** Its values as typed, with what it inherits. */
  readonly typed: unknown;
}

/** What Word would show of one version. */
export interface Written extends Side {
  readonly typed: unknown;
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Of each section that has one, else null. */
  readonly feet: readonly (readonly Block[] | null)[];
  /** XML of the notes. */
  readonly notes: readonly string[];
}

/** Two versions as one, part by part. */
export interface Redline {
  readonly old: Written;
  readonly new: Written;
  readonly body: readonly Merged[];
  readonly sections: readonly MergedSection[];
  /** Styles of both. */
  readonly styles: readonly ExtraStyle[];
}

/** A run of pages; one that only one version has is there until its change is decided on. */
export interface MergedSection {
  readonly old: Section | null;
  readonly new: Section | null;
  readonly foot: readonly Merged[] | null;
}

/** Never fails: two documents that have nothing in common are one taken out and one put in. */
export function redline(before: Version, after: Version): Redline {
  const styles = new Map<string, ExtraStyle>();
  // The new one's styles are named, and look, as in its own file.
  const next = written(after, styles);
  const own = [...styles];
  const old = written(before, styles);
  const body = mergeBlocks(old.blocks, next.blocks, [old, next]);
  return { old, new: next, body, sections: sectionsOf(body, old, next), styles: [...new Map([...styles, ...own]).values()] };
}

function written({ document: plain, plan, typed }: Version, styles: Map<string, ExtraStyle>): Written {
  const document = glued(plain);
  const listed: Paragraph[] = [];
  const sheet: Sheet = { title: document.properties.title, styles, footnotes: [], listed };
  const { bodies, feet, notes } = contentsOf(document, sheet);
  const blocks = bodies
    .map(readOwn)
    .flatMap((part, section): Block[] => (section === 0 ? part : [{ kind: 'sectionEnd', section: section - 1 }, ...part]));
  const waiting = [...feet];
  const footOf = (section: Section) => (hasFoot(section, document) ? readOwn(waiting.shift() ?? '') : null);
  const tasks = new Map(plan.nhiem_vu.map((task) => [keyOf(task.at), task]));
  return { document, typed, tasks, paragraphs: listed, sections: document.sections, blocks, feet: document.sections.map(footOf), notes };
}

function sectionsOf(body: readonly Merged[], old: Written, next: Written): MergedSection[] {
  const ends = body.filter((block) => block.kind === 'sectionEnd');
  const last = { old: old.sections.length - 1, new: next.sections.length - 1 };
  return [...ends, last].map((end) => ({
    old: end.old === null ? null : (old.sections[end.old] ?? null),
    new: end.new === null ? null : (next.sections[end.new] ?? null),
    foot: mergedFoot(end.old === null ? null : old.feet[end.old], end.new === null ? null : next.feet[end.new], [old, next]),
  }));
}

/** A version whose pages have nothing at their foot has room there. */
function mergedFoot(
  before: readonly Block[] | null | undefined,
  after: readonly Block[] | null | undefined,
  sides: readonly [Side, Side],
): readonly Merged[] | null {
  return before || after ? mergeBlocks(before ?? [rest], after ?? [rest], sides) : null;
}
