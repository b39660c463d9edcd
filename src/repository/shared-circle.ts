/** Shared files that inherit each other: wherever a plan enters the circle, one and the same complaint. */
import { sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { PathField } from '../inherit/shared-file.ts';
import { circle } from './shared-links.ts';

/** A file of the circle, and the next one that it names; it may also be next by its place. */
export interface Member {
  readonly path: string;
  readonly file: string;
  readonly link: PathField | undefined;
}

/** Told where the highest file, which the others should inherit, names another; `members` in the order in which they inherit. */
export function circleAmong(members: readonly Member[]): Diagnostic | undefined {
  const top = members
    .filter(({ link }) => link)
    .reduce<Member | undefined>((one, other) => (one && isAbove(one, other) ? one : other), undefined);
  if (!top?.link) return undefined;
  const after = members.indexOf(top) + 1;
  const names = [...members.slice(after), ...members.slice(0, after)].map(({ file }) => file);
  return circle(top.file, top.link, names);
}

function isAbove({ path: one }: Member, { path: other }: Member): boolean {
  const depth = (path: string) => path.split(sep).length;
  return depth(one) === depth(other) ? one > other : depth(one) < depth(other);
}
