/** Which role a paragraph has in a file that tdkt made: told by its style, also after another program has saved the file. */
import { type Role, roleNames, styleOf } from '../decree30.ts';
import type { Style } from '../read/tree.ts';

const byName: ReadonlyMap<string, Role> = new Map(roleNames.map((role) => [styleOf(role).name, role]));

/** What a paragraph's place adds to the name of its role's style: `(giữ với đoạn sau)`, `cỡ 11`, `240 mm`. */
const additions = /(?: cỡ \d+| \d+ mm| \([^()]*\))+$/u;

/** The role that a style is made for; null for styles of others, and for headings, which bear Word's own names. */
export function roleOfStyle({ id, name }: Style): Role | null {
  const own = [id, id.replace(/(?:_(?:giu|truoc_bang|khung_\d+|\d+))+$/u, '')].find((each) =>
    (roleNames as readonly string[]).includes(each),
  );
  if (own !== undefined) return own as Role;
  return byName.get(name) ?? byName.get(name.replace(additions, '')) ?? null;
}

/** 1 for the highest heading of Word; 0 for what is none. */
export function headingLevel({ name }: Style): number {
  return Number(/^heading ([1-9])$/iu.exec(name)?.[1] ?? 0);
}
