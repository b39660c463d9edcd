/** Two plans that claim what only one can have: the lead of a task that is done once, or an agency on one day. */
import { shortDate } from '../../vietnamese/dates.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Claim, Lead } from './claims.ts';
import type { IssuerFacts, PlanFacts } from './facts.ts';
import type { RunProblem } from './run-problem.ts';
import { likeness, tellingSyllables } from './words.ts';

interface Placed {
  readonly plan: PlanFacts;
  readonly claim: Claim;
}

/** In the order of the plans: a later one is told what it says otherwise than an earlier one. */
export function* claimsCompared(plans: readonly PlanFacts[]): Iterable<RunProblem> {
  const all = plans.flatMap((plan) => plan.claims.map((claim) => ({ plan, claim })));
  for (const same of groupBy(all, ({ claim }) => claim.words).values()) yield* firstOfEach(same, otherLead);
  const events = all.filter(({ claim }) => claim.event && claim.leads.length === 1);
  const led = groupBy(events, ({ plan, claim }) => [plan.issuer.province, claim.leads[0]?.key].join('\n'));
  for (const same of led.values()) yield* firstOfEach(same, sameDay);
}

/** So many plans are compared one by one; where more say the same words, they are words of any plan. */
const most = 200;

/** Each is compared with those before it, in other plans, until one contradicts it. */
function* firstOfEach(same: readonly Placed[], compare: (later: Placed, earlier: Placed) => RunProblem | null): Iterable<RunProblem> {
  if (same.length > most) return;
  for (const [index, later] of same.entries()) {
    for (const earlier of same.slice(0, index)) {
      const problem = earlier.plan === later.plan ? null : compare(later, earlier);
      if (!problem) continue;
      yield problem;
      break;
    }
  }
}

function otherLead(later: Placed, earlier: Placed): RunProblem | null {
  const [a, b] = [later.claim, earlier.claim];
  if (!isWithin(a, b) && !isWithin(b, a)) return null;
  if (!areComparable(later, earlier) || amends(later.plan, earlier.plan) || amends(earlier.plan, later.plan)) return null;
  if (a.leads.some((one) => b.leads.some((other) => isPartOf(one, other) || isPartOf(other, one)))) return null;
  const [ours, theirs] = [a, b].map(({ leads }) => leads.map(({ name }) => name).join(', '));
  return {
    code: 'lien_ke_hoach/khac_chu_tri',
    severity: 'warning',
    file: later.plan.file,
    span: a.leadAt,
    message: `“${a.title}” ở đây do ${ours} chủ trì, mà ${nameOf(earlier.plan)} giao ${theirs}, cần giao một nơi`,
    help: `ghi “${theirs}”, hoặc sửa kế hoạch kia; nếu là hai việc khác nhau thì ghi nội dung cho khác nhau`,
    related: [{ message: 'giao nơi khác ở đây', file: earlier.plan.file, span: b.leadAt }],
  };
}

/** Of one issuer, or of one province where none speaks of its own house: there each office does alike for itself. */
function areComparable(a: Placed, b: Placed): boolean {
  if (a.plan.issuer.key === b.plan.issuer.key) return true;
  const isPublic = ({ claim }: Placed) => claim.leads.every(({ wide, own }) => wide && !own);
  return areRelated(a.plan.issuer, b.plan.issuer) && isPublic(a) && isPublic(b);
}

/** One stands above the other, or a third above both. */
function areRelated(a: IssuerFacts, b: IssuerFacts): boolean {
  const isAbove = (upper: IssuerFacts, lower: IssuerFacts) => upper.key === lower.above;
  return isAbove(a, b) || isAbove(b, a) || (a.above !== '' && a.above === b.above);
}

/** “Ban Thi đua - Khen thưởng, Sở Nội vụ” is of “Sở Nội vụ”. */
function isPartOf(part: Lead, whole: Lead): boolean {
  return part.key.includes(whole.key) || part.name.toLowerCase().includes(whole.name.toLowerCase());
}

/** A plan that changes another one may give its tasks to others. */
function amends({ document, citations }: PlanFacts, other: PlanFacts): boolean {
  if (!/sửa đổi|bổ sung|điều chỉnh|thay thế/iu.test(document?.trich_yeu ?? '')) return false;
  return citations.some(({ so, ky_hieu }) => so === other.document?.so && ky_hieu === other.document.ky_hieu);
}

function isWithin(inner: Claim, outer: Claim): boolean {
  return outer.tu <= inner.tu && inner.den <= outer.den;
}

function sameDay(later: Placed, earlier: Placed): RunProblem | null {
  const [a, b] = [later.claim, earlier.claim];
  if (a.tu > b.den || b.tu > a.den || (a.part !== '' && b.part !== '' && a.part !== b.part)) return null;
  if (isSameEvent(a, b) || amends(later.plan, earlier.plan) || amends(earlier.plan, later.plan)) return null;
  const day = [a.tu, b.tu].sort()[1] ?? '';
  return {
    code: 'lien_ke_hoach/trung_ngay',
    severity: 'info',
    file: later.plan.file,
    span: a.timeAt,
    message: `Ngày ${shortDate(day)} ${a.leads[0]?.name} cũng chủ trì “${b.title}” theo ${nameOf(earlier.plan)}, cần xem có làm cùng ngày được không`,
    help: 'nếu không thì ghi ngày khác; nếu được thì để nguyên',
    related: [{ message: 'việc kia ghi ở đây', file: earlier.plan.file, span: b.timeAt }],
  };
}

/** Spoken of in other words: half of what they tell is the same. */
function isSameEvent(a: Claim, b: Claim): boolean {
  return likeness(tellingSyllables(a.words), tellingSyllables(b.words)) >= 0.5;
}

function nameOf({ document, file }: PlanFacts): string {
  return document ? `${document.ten_loai} số ${document.so < 10 ? `0${document.so}` : document.so}/${document.ky_hieu}` : `“${file}”`;
}
