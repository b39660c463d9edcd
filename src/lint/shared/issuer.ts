/** Who issues the document, as typed in `co_quan`: each name with its place, and what sort of body it is. */

import type { Path } from '../../diagnostic.ts';
import { isPeoplesCouncilOrCommittee } from '../../law/offices.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Subject } from '../subject.ts';

export interface Issuer {
  readonly path: Path;
  /** As typed, lines and all: offsets hold. */
  readonly typed: string;
  /** On one line, tones in one style: `Ủy ban nhân dân tỉnh Sơn La`. */
  readonly name: string;
}

/** One issuer, or each of a joint document. */
export function issuersOf({ input }: Subject): readonly Issuer[] {
  const { ten } = input.co_quan;
  const path = ['co_quan', 'ten'];
  return typeof ten === 'string' ? [issuer(ten, path)] : ten.map((typed, index) => issuer(typed, [...path, index]));
}

/** Their names on one line, tones as typed. */
export function issuerNames({ issuers }: Subject): readonly string[] {
  return issuers.map(({ typed }) => oneLine(typed));
}

function issuer(typed: string, path: Path): Issuer {
  return { path, typed, name: foldTone(oneLine(typed)) };
}

/** Ủy ban nhân dân, Hội đồng nhân dân of any level, or their Chủ tịch: they have no superior body in the head. */
export function isPeoplesBody({ name }: Issuer): boolean {
  return isPeoplesCouncilOrCommittee(name.replace(/^chủ tịch /iu, ''));
}

/** Names of two organs in one line: “Hội đồng nhân dân và Ủy ban nhân dân xã”, “Sở Y tế và Công đoàn ngành Y tế”. */
const second = regex.iu` (?:và|-|–) (?:sở|công đoàn|liên đoàn|đoàn|hội|ủy ban|mặt trận|ban|văn phòng|phòng|trung tâm|công an)\>`;

export function isJoint({ name }: Issuer): boolean {
  return second.test(name);
}

/** “Bộ Chỉ huy Quân sự”, “Bộ đội Biên phòng” begin alike and do have a superior body. */
const ministry = regex.iu`^Bộ (?!(?:chỉ huy|tư lệnh|tổng tham mưu|tham mưu|đội|môn|phận|phòng)\>)`;
const likeMinistry =
  /^(?:Chính phủ|Quốc hội|Văn phòng (?:Chính phủ|Quốc hội|Chủ tịch nước)|Thanh tra Chính phủ|Ngân hàng Nhà nước Việt Nam)$/iu;

/** A ministry or what stands beside the ministries. */
export function isCentralBody({ name }: Issuer): boolean {
  return ministry.test(name) || likeMinistry.test(name);
}
