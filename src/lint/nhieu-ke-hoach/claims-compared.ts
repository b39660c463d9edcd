/** Two plans that claim what only one can have: the lead of a task that is done once, or an agency on one day. */
import { shortDate } from '../../vietnamese/dates.ts';
import { groupBy } from '../shared/group-by.ts';
import { numberOf } from './book.ts';
import type { Claim, Lead } from './claims.ts';
import type { IssuerFacts, PlanFacts } from './facts.ts';
import { mayBeOneLead } from './leads.ts';
import type { RunProblem } from './run-problem.ts';
import { likeness, syllablesOf, tellingSyllables } from './words.ts';

interface Placed {
  readonly plan: PlanFacts;
  readonly claim: Claim;
}

/** A day that an event takes of one that leads it. */
interface Taken extends Placed {
  readonly day: string;
  readonly lead: Lead;
}

/** In the order of the plans: a later one is told what it says otherwise than an earlier one. */
export function claimsCompared(plans: readonly PlanFacts[]): RunProblem[] {
  const all = plans.flatMap((plan) => plan.claims.map((claim) => ({ plan, claim })));
  const events = all.filter(({ claim }) => claim.event);
  const told = all.filter(({ claim }) => claim.own);
  const ofHouse = groupBy(told, ({ plan, claim }) => [claim.words, plan.issuer.key].join('\n'));
  const ofProvince = groupBy(told.filter(isPublic), ({ plan, claim }) => [claim.words, plan.issuer.province].join('\n'));
  const ofDay = groupBy(events.flatMap(eachDay), ({ day, lead, plan }) => [day, plan.issuer.province, lead.key].join('\n'));
  return firstOfEach([
    ...[...ofHouse.values(), ...ofProvince.values()].flatMap((same) => contradictions(same, otherLead)),
    ...[...ofDay.values()].flatMap((same) => contradictions(same, sameDay)),
  ]);
}

/** Where more than these say the same, they say what any plan says. */
const most = 60;

/** Each is compared with those before it, in other plans, until one contradicts it. */
function contradictions<T extends Placed>(same: readonly T[], compare: (later: T, earlier: T) => RunProblem | null): RunProblem[] {
  if (same.length > most) return [];
  return same.flatMap((later, index) => {
    for (const earlier of same.slice(0, index)) {
      const problem = earlier.plan === later.plan ? null : compare(later, earlier);
      if (problem) return [problem];
    }
    return [];
  });
}

/** At one place a rule speaks once. */
function firstOfEach(problems: readonly RunProblem[]): RunProblem[] {
  const places = groupBy(problems, ({ code, file, span }) => [code, file, span.start].join('\n'));
  return [...places.values()].flatMap(([first]) => first ?? []);
}

function eachDay(placed: Placed): Taken[] {
  const { tu, den, leads } = placed.claim;
  const days: string[] = [];
  for (let day = tu; day <= den; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) days.push(day);
  return days.flatMap((day) => leads.map((lead) => ({ ...placed, day, lead })));
}

function otherLead(later: Placed, earlier: Placed): RunProblem | null {
  const [a, b] = [later.claim, earlier.claim];
  if (!isWithin(a, b) && !isWithin(b, a)) return null;
  if (!areRelated(later.plan.issuer, earlier.plan.issuer) || replaces(later.plan, earlier.plan)) return null;
  if (a.leads.some((one) => b.leads.some((other) => mayBeOneLead(one, other)))) return null;
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

/** It speaks of nobody's own house: there each office does alike for itself. */
function isPublic({ plan, claim }: Placed): boolean {
  return plan.issuer.province !== '' && claim.leads.every(({ wide, own }) => wide && !own);
}

/** One, or one stands above the other, or a third above both. */
function areRelated(a: IssuerFacts, b: IssuerFacts): boolean {
  const isAbove = (upper: IssuerFacts, lower: IssuerFacts) => upper.key === lower.above;
  return a.key === b.key || isAbove(a, b) || isAbove(b, a) || (a.above !== '' && a.above === b.above);
}

/** One stands for the other: a draft and a later one of the same plan, or a plan that changes another. */
function replaces(later: PlanFacts, earlier: PlanFacts): boolean {
  if (later.issuer.key === earlier.issuer.key && titleOf(later) === titleOf(earlier)) return true;
  return amends(later, earlier) || amends(earlier, later);
}

function titleOf({ trich_yeu }: PlanFacts): string {
  return syllablesOf(trich_yeu).join(' ');
}

/** A plan that changes another one may give its tasks to others. */
function amends({ trich_yeu, citations }: PlanFacts, other: PlanFacts): boolean {
  if (!/sửa đổi|bổ sung|điều chỉnh|thay thế/iu.test(trich_yeu)) return false;
  return citations.some(({ so, ky_hieu }) => so === other.document?.so && ky_hieu === other.document.ky_hieu);
}

function isWithin(inner: Claim, outer: Claim): boolean {
  return outer.tu <= inner.tu && inner.den <= outer.den;
}

function sameDay(later: Taken, earlier: Placed): RunProblem | null {
  const [a, b] = [later.claim, earlier.claim];
  if (a.part !== '' && b.part !== '' && a.part !== b.part) return null;
  if (isSameEvent(a, b) || replaces(later.plan, earlier.plan)) return null;
  const [who, day] = [later.lead.name, shortDate(later.day)];
  return {
    code: 'lien_ke_hoach/trung_ngay',
    severity: 'info',
    file: later.plan.file,
    span: a.timeAt,
    message: `Ngày ${day} ${who} cũng chủ trì “${b.title}” theo ${nameOf(earlier.plan)}, cần xem có làm cùng ngày được không`,
    help: 'nếu không thì ghi ngày khác; nếu được thì để nguyên',
    related: [{ message: 'việc kia ghi ở đây', file: earlier.plan.file, span: b.timeAt }],
  };
}

/** Spoken of in other words: half of what they tell is the same, or they tell hardly anything. */
function isSameEvent(a: Claim, b: Claim): boolean {
  const [some, others] = [tellingSyllables(a.words), tellingSyllables(b.words)];
  return Math.min(some.size, others.size) < 2 || likeness(some, others) >= 0.5;
}

function nameOf({ document, file }: PlanFacts): string {
  return document ? `${document.ten_loai} số ${numberOf(document)}` : `“${file}”`;
}
