/** The tables of names, each under the rule that judges it. */
import { lawNames } from '../../law/act-names.ts';
import { compounds } from '../../law/capitals/compounds.ts';
import { events, papers } from '../../law/capitals/events.ts';
import { holidays, lunarYears } from '../../law/capitals/holidays.ts';
import { honours } from '../../law/capitals/honours.ts';
import { officesOf } from '../../law/capitals/offices.ts';
import { persons } from '../../law/capitals/persons.ts';
import { countries, places, regions } from '../../law/capitals/places.ts';
import type { Spelt } from '../../law/capitals/spelt.ts';
import { worldOrganisations } from '../../law/capitals/world.ts';
import { mergedMinistries } from '../../law/ministries.ts';
import { assembly, commonOrgans, departments, government, properOrgans } from '../../law/organs.ts';
import { fixedPlaceNames } from '../../law/place-names.ts';
import { abolishedProvinces, provinces } from '../../law/provinces.ts';

const former = mergedMinistries.flatMap(({ name }) => [`Bộ ${name}`, `Sở ${name}`]);

/** “cơ sở y tế”, “cán bộ y tế”, “nội bộ y tế”. */
const noOther = String.raw`(?<!\<(?:[Cc]ơ|[Tt]rụ|[Cc]án|[Nn]ội|[Tt]oàn)\s+)$`;

const provincial: Spelt = {
  names: [...new Set([...provinces, ...abolishedProvinces].map(({ name }) => name))].filter((name) => name.includes(' ')),
  small: { behind: String.raw`\<(?:tỉnh|thành\s+phố)\s+$` },
  behind: String.raw`\<(?:tỉnh|thành\s+phố)\s+$`,
};

const always = (names: readonly string[]): Spelt[] => [{ names, small: 'wrong' }];

export const nameFamilies = {
  ten_co_quan: [
    ...always([...properOrgans, ...commonOrgans]),
    { names: [...departments, ...former], small: 'wrong', losesAnd: true, behind: noOther },
    assembly,
    government,
  ],
  ten_luat: always(lawNames),
  thu_do_thanh_pho: always(fixedPlaceNames),
  nhan_vat: persons,
  ten_dat: [...places, ...countries],
  vung_mien: regions,
  to_chuc_the_gioi: worldOrganisations,
  khen_thuong: honours,
  chuc_vu: officesOf,
  ngay_le: holidays,
  nam_am_lich: lunarYears,
  su_kien: events,
  sach_bao: papers,
  ten_tinh: [provincial],
  giua_tu: compounds,
} as const;

export type NameFamily = keyof typeof nameFamilies;
