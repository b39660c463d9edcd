/** What a plan gives to the rules over all plans of a run: plain data, which a worker can send and a cache can keep. */
import type { Ignore, Path, Span } from '../../diagnostic.ts';
import { chuTho, type Plan, trichYeu, type VanBanGoc } from '../../plan/plan.ts';
import { isoDate } from '../../vietnamese/dates.ts';
import { agencyKey } from '../shared/agencies.ts';
import { readAgency } from '../shared/agency-names.ts';
import { issuerKey } from '../shared/issuer-key.ts';
import { agencyList } from '../shared/listed-agencies.ts';
import { type PlanCitation, planCitations } from './citations.ts';
import { type Claim, claimsOf } from './claims.ts';
import { runCodes } from './codes.ts';

/** Who issues; keys are the same for all spellings of a name. */
export interface IssuerFacts {
  readonly name: string;
  readonly key: string;
  /** The body above it, `''` where none is named. */
  readonly above: string;
  /** The province within which its names of agencies hold: `Sơn La`; `''` where nothing tells. */
  readonly province: string;
}

/** A document by which others cite a plan: itself, or the one that it is attached to, which has another title. */
export interface Numbered {
  readonly ten_loai: string;
  readonly so: number;
  readonly ky_hieu: string;
  /** ISO; `''` while the day is open. */
  readonly ngay: string;
  readonly nam: string;
  readonly trich_yeu: string;
}

export interface PlanFacts {
  readonly file: string;
  readonly issuer: IssuerFacts;
  readonly trich_yeu: string;
  /** Null without a number. */
  readonly document: Numbered | null;
  readonly claims: readonly Claim[];
  readonly citations: readonly PlanCitation[];
  /** Comments that answer for what will be said. */
  readonly ignores: readonly Ignore[];
}

/** What an office knows of agencies. */
type Office = Parameters<typeof agencyList>[0];

/** A file of a plan, as far as places are looked up in it. */
export interface FactSource {
  readonly file: string;
  readonly text: string;
  readonly ignores: readonly Ignore[];
  origin(path: Path, range?: Span): { readonly file: string; readonly span: Span };
}

/** What is inherited from another file is told of none of those that inherit it. */
export function factsOf(plan: Plan, source: FactSource, office: Office = { knownAgencies: [] }): PlanFacts {
  const [issuer, list] = [issuerOf(plan), agencyList(office)];
  return {
    file: source.file,
    issuer,
    trich_yeu: trichYeu(plan),
    document: numbered(plan),
    claims: [plan, ...plan.van_ban_kem].flatMap((each) => claimsOf(each, issuer, source, list)),
    citations: [plan, ...plan.van_ban_kem].flatMap((each) => planCitations(each, source)),
    ignores: source.ignores.filter((ignore) => runCodes.includes(ignore.code) && ignore.reason !== ''),
  };
}

function issuerOf(plan: Plan): IssuerFacts {
  const { ten_co_quan, co_quan } = plan;
  const above = chuTho(co_quan.chu_quan).trim();
  const own = readAgency(ten_co_quan);
  const wide = own.level === 'tỉnh' || own.level === 'thành phố' ? own : readAgency(above);
  const province = wide.level === 'tỉnh' || wide.level === 'thành phố' ? wide.unit : '';
  return { name: ten_co_quan, key: issuerKey(plan), above: agencyKey(above), province };
}

function numbered(plan: Plan): Numbered | null {
  const { ten_loai, so, ky_hieu, ngay, thang, nam_ban_hanh }: VanBanGoc = plan.kem_theo ?? plan;
  // A plan that another organ promulgates stands in that one's book.
  if (!/^\d+$/u.test(so) || (plan.kem_theo && plan.kem_theo.ten_co_quan !== plan.ten_co_quan)) return null;
  const isDated = ngay !== '' && thang !== '' && nam_ban_hanh !== '';
  return {
    ten_loai,
    so: Number(so),
    ky_hieu,
    ngay: isDated ? isoDate(nam_ban_hanh, thang, ngay) : '',
    nam: nam_ban_hanh,
    trich_yeu: plan.kem_theo ? '' : trichYeu(plan),
  };
}
