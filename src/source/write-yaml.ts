/** A plan's value → YAML that is read back as the same value, each field with a comment. */
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from '../diagnostic.ts';

export function writeYaml(value: unknown, commentOf: (path: Path) => string): string {
  const document = new Document(value, { schema: 'failsafe' });
  comment(document.contents as Node | null, [], commentOf);
  return document.toString({ lineWidth: 0, indentSeq: true });
}

function comment(node: unknown, path: Path, commentOf: (path: Path) => string): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const field = [...path, String(isScalar(key) ? key.value : key)];
    if (isScalar(value)) value.comment = ` ${commentOf(field)}`;
    // Of a list, which comes from one file, the first line tells.
    if (isSeq(value)) value.commentBefore = ` ${commentOf(field)}`;
    comment(value, field, commentOf);
  }
}
