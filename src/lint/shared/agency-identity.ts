/** Which agency a name means, whoever writes of it: “Văn phòng Sở” of two departments are two. */
import { regex } from '../../vietnamese/letters.ts';
import { agencyKey } from './agencies.ts';
import { readAgency } from './agency-names.ts';

/** Names that differ in their spelling only have one `name`; agencies that are one have one `key`. */
export interface Identity {
  readonly name: string;
  readonly key: string;
}

/** The province behind a name says nothing within a province: `Công an tỉnh Sơn La`, `Sở Nội vụ tỉnh Sơn La`. */
const province = regex.u` (tỉnh|thành phố)(?: \p{Lu}\p{L}*)+$`;
const aboveCommune = /, (?:tỉnh|thành phố) .*$/iu;

/** `issuer` is who writes of it: what has a name only in its own house is that house's. */
export function identify(typed: string, issuer: string): Identity {
  const short = typed.replace(aboveCommune, '');
  const { body, level, unit } = readAgency(short);
  const isWide = body === 'so' || body === 'bo' || level === 'tỉnh' || level === 'thành phố';
  const name = agencyKey(isWide ? short.replace(province, body === 'so' ? '' : ' $1') : short);
  if (isWide || unit !== '') return { name, key: name };
  const house = readAgency(issuer.replace(aboveCommune, ''));
  // “Công an xã” in a plan of UBND xã Mường La.
  if (level !== '' && level === house.level) return { name, key: agencyKey(`${short} ${house.unit}`) };
  return { name, key: `${name} ${agencyKey(issuer)}` };
}
