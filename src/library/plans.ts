/** Plans for programs: bytes and data in, complaints, documents and bytes out, by the stages that the command line goes through. */
import { type Check, check as checkPlan } from '../check.ts';
import { compile as compilePlan } from '../compile.ts';
import { inheritanceOf, readShared } from '../inherit/index.ts';
import { layOut } from '../layout/layout.ts';
import { problemsOf } from '../report/problem.ts';
import { builtIn } from '../template/built-in.ts';
import { formats, type Writer, writers } from '../write/index.ts';
import { assertDocument, assertPlan, isoDay } from './given.ts';
import type { Checked, Compiled, Document, Format, Occasion, PlanSource } from './types.ts';

/** Tells what is wrong with a plan: what `tdkt validate` tells of it. Never throws on a bad plan. */
export function check(plan: PlanSource, occasion: Occasion): Checked {
  assertPlan(plan);
  if (occasion?.forSignature) return { problems: compile(plan, occasion).problems };
  return told(checkPlan(plan.file, plan.bytes, judged(occasion), inherited(plan)));
}

/** Makes a document of a plan, with what is wrong with it: what `tdkt build` writes and tells. Never throws on a bad plan. */
export function compile(plan: PlanSource, occasion: Occasion): Compiled {
  assertPlan(plan);
  if (!builtIn) throw new Error('the templates are compiled when tdkt is bundled: use what it is bundled into');
  const compilation = compilePlan(plan.file, plan.bytes, builtIn, judged(occasion), inherited(plan), layOut);
  const { document = null, pages } = compilation;
  return { ...told(compilation), document, pages: pages?.unknown === '' ? pages.list.length : null };
}

/** Writes a compiled document as the bytes of a file: the same document gives the same bytes. */
export async function write(document: Document, format: Format): Promise<Uint8Array> {
  if (!formats.includes(format)) throw new TypeError(`format: cần ${formats.join(', ')}, không phải “${String(format)}”`);
  assertDocument(document);
  // Only `compile` makes documents, and it makes whole ones.
  return writers[format].write(document as Parameters<Writer['write']>[0]);
}

/** What a plan takes from its shared parts. */
export function inherited({ shared = [] }: PlanSource) {
  if (shared.length === 0) return undefined;
  return inheritanceOf(
    shared.map(({ file, bytes }) => readShared(file, bytes)),
    [],
  );
}

function judged(occasion: Occasion) {
  return { today: isoDay(occasion), forSignature: occasion.forSignature ?? false, register: new Map() };
}

function told({ diagnostics, sources }: Pick<Check, 'diagnostics' | 'sources'>): Checked {
  return { problems: problemsOf(diagnostics, sources) };
}
