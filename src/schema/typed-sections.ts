/** The sections of a plan as typed, with the way to each. */
import type { Path } from '../diagnostic.ts';
import { isMapping, type Mapping } from './shape.ts';

export interface TypedSection {
  readonly path: Path;
  readonly node: Mapping;
}

/** Fields of a section that hold sections. */
export const nested = ['noi_dung', 'muc_dich', 'yeu_cau'] as const;

/** Every section of the body, of the appendices and of an attached plan, outer ones first. */
export function* typedSections(plan: Mapping, at: Path = []): Generator<TypedSection> {
  yield* inBody(plan['noi_dung'], [...at, 'noi_dung']);
  for (const [index, appendix] of entries(plan['phu_luc'])) {
    if (isMapping(appendix)) yield* inBody(appendix['noi_dung'], [...at, 'phu_luc', index, 'noi_dung']);
  }
  if (isMapping(plan['ke_hoach'])) yield* typedSections(plan['ke_hoach'], [...at, 'ke_hoach']);
}

function* inBody(body: unknown, path: Path): Generator<TypedSection> {
  for (const [index, node] of entries(body)) {
    if (!isMapping(node)) continue;
    const here = [...path, index];
    yield { path: here, node };
    for (const key of nested) yield* inBody(node[key], [...here, key]);
    for (const [unit, given] of entries(node['phan_cong'])) {
      if (isMapping(given)) yield* inBody(given['noi_dung'], [...here, 'phan_cong', unit, 'noi_dung']);
    }
  }
}

export function entries(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}
