/** Which roles are headings in one document, and how deep: its parts first, with no level left out. */
import { type Role, roleNames, styleOf } from '../decree30.ts';
import { type Document, paragraphsOf } from '../document.ts';

export interface Heading {
  /** 1 is the highest. */
  readonly level: number;
  /** One role a level bears Word's own name for it; another at that level inherits from it. */
  readonly leader: Role;
}

/** A plan has sections even where it has none yet: a clerk may add the first. */
const always: Role = 'muc';

/** The roles that are headings. A level that the document does not use is no step: few plans have parts (mục V.6 of the decree). */
export function headingsOf(document: Document): ReadonlyMap<Role, Heading> {
  const used = new Set(paragraphsOf(document).map(({ role }) => role));
  const roles = roleNames.filter((role) => styleOf(role).outline !== undefined);
  const outline = (role: Role): number => styleOf(role).outline ?? 0;
  const present = new Set(roles.filter((role) => used.has(role)).map(outline));
  const deepest = Math.max(outline(always), ...present);
  const skipped = [...new Set(roles.map(outline))].filter((each) => each < deepest && !present.has(each));
  const levelOf = (role: Role): number => outline(role) - skipped.filter((each) => each < outline(role)).length;
  return new Map(
    roles.map((role) => {
      const equals = roles.filter((each) => levelOf(each) === levelOf(role) && !skipped.includes(outline(each)));
      return [role, { level: levelOf(role), leader: equals.findLast((each) => used.has(each)) ?? equals.at(-1) ?? role }];
    }),
  );
}
