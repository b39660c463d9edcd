/** The paragraphs of block text, where a number typed at their head is printed as typed. */
import { fieldsHolding } from '../../schema/holdings.ts';
import type { Subject } from '../subject.ts';
import type { Text } from './typed-texts.ts';

const keys = fieldsHolding('prose');

export function proseOf({ texts }: Subject): readonly Text[] {
  return texts.filter(({ key }) => keys.has(key));
}

/** Bold from end to end: a heading. */
export function isBold(text: string): boolean {
  return /^\*\*[^*]+\*\*$/u.test(text);
}
