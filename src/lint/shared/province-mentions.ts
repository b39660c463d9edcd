/** Where a text names a province-level unit: “tỉnh Đồng Nai”, “TỈNH BẮC NINH”, “Thành ủy Huế”. */

import { abolishedProvinces, formerHue, type ProvinceType, provinces } from '../../law/provinces.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Subject } from '../subject.ts';
import { anyOf, nameKey } from './name-patterns.ts';
import type { Text } from './typed-texts.ts';

export interface ProvinceMention {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** The words as typed: `tỉnh Đồng Nai`. */
  readonly words: string;
  readonly type: ProvinceType;
  /** Of the Party's committee: “Tỉnh ủy”, “Thành ủy”. */
  readonly committee: boolean;
  /** As in the list of units. */
  readonly name: string;
  /** Behind “các tỉnh”, in a row of names. */
  readonly inList: boolean;
}

const names = [...provinces, ...abolishedProvinces].map(({ name }) => name).concat(formerHue);
const byKey = new Map(names.map((name) => [nameKey(name), name]));
const name = `(?<name>${anyOf(names)})\\>`;
const typed = regex.giu`\<(?<type>(?:(?<many>các)\s+)?(?:tỉnh(?:\s+(?:ủy|uỷ))?|thành\s+(?:phố|ủy|uỷ))\s*:?\s|TP\.?\s*)\s*${name}`;
const following = regex.iuy`(?:\s*,\s*|\s+và\s+)(?:tỉnh\s+)?${name}`;

/** Older units that only begin like ours: Hà Nam Ninh, Gia Lai - Kon Tum. */
const longerName = regex.u`^(?:\s*[-–]\s*\p{Lu}\p{Ll}|\s+Ninh\>)`;

/** Of each text that has some. */
export function provinceMentions({ texts }: Subject): ReadonlyMap<Text, readonly ProvinceMention[]> {
  return new Map(texts.map((text) => [text, [...mentionsIn(text)]] as const).filter(([, mentions]) => mentions.length > 0));
}

function* mentionsIn(text: Text): Iterable<ProvinceMention> {
  for (const match of matches(text.text, typed)) {
    const found = { index: match.index, words: match[0], name: match.groups?.name ?? '' };
    const type = match.groups?.type ?? '';
    if (longerName.test(text.text.slice(found.index + found.words.length))) continue;
    const shared = { type: /^(?:các\s+)?tỉnh/iu.test(type) ? 'tỉnh' : 'thành phố', committee: /(?:ủy|uỷ)/iu.test(type) } as const;
    if (match.groups?.many === undefined) yield mention(text, found, { ...shared, inList: false });
    else for (const each of list(text.text, found)) yield mention(text, each, { ...shared, inList: true });
  }
}

interface Found {
  readonly index: number;
  readonly words: string;
  readonly name: string;
}

/** The first name of “các tỉnh A, B và C”, and those that follow; each with its bare name as its words. */
function* list(text: string, first: Found): Iterable<Found> {
  let end = first.index + first.words.length;
  yield { index: end - first.name.length, words: first.name, name: first.name };
  for (;;) {
    following.lastIndex = end;
    const next = following.exec(text)?.groups?.name;
    if (next === undefined) return;
    end = following.lastIndex;
    yield { index: end - next.length, words: next, name: next };
  }
}

function mention(text: Text, { index, words, name }: Found, rest: Pick<ProvinceMention, 'type' | 'committee' | 'inList'>): ProvinceMention {
  return { text, start: index, end: index + words.length, words, name: byKey.get(nameKey(name)) ?? name, ...rest };
}
