/** As what a text names an organ: as issuer, as recipient, as one who has a task, or in passing. */
import { fieldsHolding } from '../../schema/holdings.ts';
import type { Text } from './typed-texts.ts';

export type NamedAs = 'issuer' | 'recipient' | 'assignee' | 'prose';

export function isIssuer({ path, key }: Text): boolean {
  return path[0] === 'co_quan' || path[0] === 'kem_theo' || key === 'tham_quyen' || (path.includes('ky') && key !== 'ho_ten');
}

const assigned = fieldsHolding('agency');

export function namedAs(text: Text): NamedAs {
  if (isIssuer(text)) return 'issuer';
  if (text.path.includes('noi_nhan') || text.path.includes('kinh_gui')) return 'recipient';
  return assigned.has(text.key) ? 'assignee' : 'prose';
}
