/** What `repository/` needs of this room, in one chunk that is loaded when the first plan inherits. */
import { parse } from '../source/parse.ts';
import { linkIn, type PathField } from './shared-file.ts';

export { inheritanceOf } from './join.ts';
export { linkIn, otherThanShared, readShared, templatesIn } from './shared-file.ts';
export { joinedYaml } from './show.ts';

/** The shared file that a plan names. */
export function linkOfPlan(file: string, bytes: Uint8Array): PathField | undefined {
  const { plan } = parse(file, bytes);
  return plan && linkIn(plan);
}
