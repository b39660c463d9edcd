/** `Sở Tài chính: STC`, which YAML reads as a field and its value, where a list has an item. */
import { regex } from '../vietnamese/letters.ts';
import { quoted, scalar } from './sample.ts';
import { branches, branchKind, keyNames, requiredKeys, type Shape } from './shape.ts';

/** The two fields of an item that a pair fills; undefined where it is one sentence. */
export function pairFields(item: Shape | undefined): readonly [string, string] | undefined {
  const [first, second = abbreviation(item), third] = item ? requiredKeys(item.schema) : [];
  return first === undefined || second === undefined || third !== undefined ? undefined : [first, second];
}

/** An agency of a list is told by its name, and by a shorter one. */
function abbreviation(item: Shape | undefined): string | undefined {
  return item && keyNames(item.schema).find(({ key }) => key === 'viet_tat')?.key;
}

const shortForm = regex.u`^[\p{Lu}\d&. -]+$`;

/** The lines of YAML that an item must have, without its dash. */
export function pairLines(item: Shape | undefined, typed: string, value: string): string[] {
  const fields = pairFields(item);
  if (!fields) {
    const [first] = item ? requiredKeys(item.schema) : [];
    return [`${first === undefined ? '' : `${first}: `}${quoted(`${typed}: ${value}`)}`];
  }
  const turned = fields[1] === 'viet_tat' && shortForm.test(typed) && !shortForm.test(value);
  const [one, other] = turned ? [value, typed] : [typed, value];
  return [`${fields[0]}: ${one === '' ? '…' : scalar(one)}`, `${fields[1]}: ${other === '' ? '…' : scalar(other)}`];
}

/** What an item of a list may be that is no text, where it may be none. */
export function itemOf(list: Shape): Shape | undefined {
  const { def } = list.schema._zod;
  const all = def.type === 'array' ? branches(def.element) : [];
  return all.some((shape) => branchKind(shape) === 'text') ? undefined : all.find((shape) => branchKind(shape) === 'mapping');
}
