/** Units named in bold on the line of what each has to do: “**1. Sở Nội vụ:** theo dõi …”. */
import { foldAccents } from '../vietnamese/fold.ts';
import type { Known, KnownPiece } from './components.ts';
import { numbered, prose } from './text.ts';
import { isUnit } from './unit-names.ts';
import type { Fields } from './value.ts';

const named = /^\*\*(\d+\.)\s+([^*:]+):\*\*\s+(\S.*)$/su;

/** All that a section says, where it is nothing else and the units are counted from 1; null otherwise. */
export function runInUnits(items: readonly (KnownPiece | { readonly kind: 'section' })[]): Fields | null {
  const lines = items.filter((item): item is Known => item.kind === 'line');
  if (lines.length !== items.length) return null;
  const units: { don_vi: string; noi_dung: string }[] = [];
  for (const line of lines) {
    const text = prose([line]);
    const [, so, don_vi = '', first = ''] = named.exec(text) ?? [];
    const last = units.at(-1);
    if (so === `${units.length + 1}.` && isUnit(foldAccents(don_vi)) && numbered(first).so === '' && !/^[-+*]\s/u.test(first))
      units.push({ don_vi, noi_dung: first });
    else if (last && so === undefined && !/^(?:\*\*)?\d+\./u.test(text)) last.noi_dung += `\n${text}`;
    else return null;
  }
  return units.length > 1 ? { cung_dong: 'co', phan_cong: units } : null;
}
