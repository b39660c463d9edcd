/** A place as typed taken apart: `TP. Sơn La` → `thành phố` and `Sơn La`. */

import { foldTone } from '../../vietnamese/fold.ts';
import { oneLine } from '../../vietnamese/white-space.ts';

export interface TypedPlace {
  /** The common word in full and in lower case, or `''`. */
  readonly generic: string;
  readonly name: string;
}

const generics: readonly (readonly [RegExp, string])[] = [
  [/^(?:tỉnh|t\.)\s*/iu, 'tỉnh'],
  [/^(?:thành\s+phố|tp\.|tp(?=\s|hcm)|t\.p\.?)\s*/iu, 'thành phố'],
  [/^thủ\s+đô\s+/iu, 'thủ đô'],
  [/^(?:thị\s+xã|tx\.?(?=\s))\s*/iu, 'thị xã'],
  [/^(?:thị\s+trấn|tt\.?(?=\s))\s*/iu, 'thị trấn'],
  [/^đặc\s+khu\s+/iu, 'đặc khu'],
  [/^(?:huyện\s|h\.)\s*/iu, 'huyện'],
  [/^(?:quận\s|q\.)\s*/iu, 'quận'],
  [/^(?:phường\s|p\.)\s*/iu, 'phường'],
  [/^(?:xã\s|x\.)\s*/iu, 'xã'],
];

export function readPlace(typed: string): TypedPlace {
  const text = oneLine(foldTone(typed));
  const [pattern, generic = ''] = generics.find(([each]) => each.test(text)) ?? [];
  const name = pattern ? text.replace(pattern, '') : text;
  return { generic, name: /^hcm$/iu.test(name) ? 'Hồ Chí Minh' : name };
}
