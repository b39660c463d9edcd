/** A value on one line of YAML. */

/** In quotes where YAML would read another thing. */
export function inline(text: string): string {
  return /:(?:\s|$)|\s#|^[-?:,[\]{}#&*!|>'"%@`]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}
