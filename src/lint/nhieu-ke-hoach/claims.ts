/** Tasks that two plans can contradict each other about: what is done once, by whom and when. */
import type { Span } from '../../diagnostic.ts';
import { chuTho, type NhiemVu, type Plan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import { type TimeKind, timeKind } from '../../vietnamese/times.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { isSingleAgency, namesIn } from '../shared/agencies.ts';
import { identify } from '../shared/agency-identity.ts';
import type { AgencyList } from '../shared/listed-agencies.ts';
import { taskTitle } from '../shared/tasks.ts';
import type { FactSource, IssuerFacts } from './facts.ts';
import { doneOnce, events, syllablesOf, tellingSyllables } from './words.ts';

export interface Lead {
  /** As typed. */
  readonly name: string;
  /** As the office lists it, where that is another name. */
  readonly listed?: string;
  /** The same for all spellings; of a unit of a house, with its house. */
  readonly key: string;
  /** Known by its name in the whole province. */
  readonly wide: boolean;
  /** The issuer itself. */
  readonly own: boolean;
}

export interface Claim {
  /** The same for a task in the same words. */
  readonly words: string;
  readonly title: string;
  /** Says what it is about: the same words elsewhere are the same task. */
  readonly own: boolean;
  readonly leads: readonly Lead[];
  /** ISO. */
  readonly tu: string;
  readonly den: string;
  /** Happens on days that are set. */
  readonly event: boolean;
  /** `sáng`, `chiều`, `tối` or `''`. */
  readonly part: string;
  /** Where who leads is written, and when it is to be. */
  readonly leadAt: Span;
  readonly timeAt: Span;
}

/** Fewer words of its own, and a task is one of any plan. */
const telling = 4;

/** An event goes on for so many days at most. */
const longest = 3;

export function claimsOf(plan: Plan, issuer: IssuerFacts, { origin }: FactSource, list: AgencyList | null): Claim[] {
  // A report tells what was done, and answers the plan that asked for it.
  if (plan.loai === 'bao_cao') return [];
  const kindOf = kindReader();
  return plan.nhiem_vu.flatMap((task) => {
    const words = wordsOf(task);
    const names = leadsOf(task, list);
    const isEvent = event.test(words);
    const isOnce = isEvent || once.test(words);
    if (!task.khoang || names.length === 0 || !isOnce) return [];
    const [time, kind] = [timeOf(task), kindOf(task)];
    if (kind !== 'khoang' && kind !== 'han') return [];
    const { tu, den } = task.khoang;
    const claim = {
      words: comparable(words, plan.nam),
      title: taskTitle(task),
      leads: names.map((name) => lead(name, issuer, list)),
      ...{ tu, den, part: partOfDay(time) },
      own: tellingSyllables(words).size >= telling,
      event: isEvent && kind === 'khoang' && daysBetween(tu, den) < longest,
      leadAt: origin([...task.at, task.chu_tri.length > 0 ? 'chu_tri' : 'noi_dung']).span,
      timeAt: origin([...task.at, task.thoi_gian === '' ? 'noi_dung' : 'thoi_gian']).span,
    };
    return claim.own || claim.event ? [claim] : [];
  });
}

/** Most tasks of a long plan have one of few times. */
function kindReader(): (task: NhiemVu) => TimeKind {
  const known = new Map([['', 'khoang' as TimeKind]]);
  return (task) => {
    const time = timeOf(task);
    if (time === '' && task.quy === 'ca_nam') return 'thuong_xuyen';
    const kind = known.get(time) ?? timeKind(time);
    known.set(time, kind);
    return kind;
  };
}

function timeOf({ thoi_gian, cua_nhom }: NhiemVu): string {
  return thoi_gian || cua_nhom.thoi_gian;
}

function wordsOf({ noi_dung: [first] }: NhiemVu): string {
  return oneLine(chuTho(first?.chu ?? [])).replace(/^[-+*•\s]+/u, '');
}

/** None where one of them is “các …” or nobody in particular. */
function leadsOf({ chu_tri, cua_nhom }: NhiemVu, list: AgencyList | null): string[] {
  const typed = chu_tri.length > 0 ? chu_tri : cua_nhom.chu_tri;
  const names = typed.flatMap((value) => namesIn(value).map(({ name }) => oneLine(name)));
  return names.every((name) => isSingleAgency(name) || list?.find(name)) ? names : [];
}

const opening = (beginnings: readonly string[]) =>
  regex.iu`^(?:tổ chức |đăng cai )*(?:(?:cuộc|hội nghị|lễ) )?(?:${beginnings.join('|')})\>`;
const once = opening(doneOnce);
const event = opening(events);

function lead(name: string, issuer: IssuerFacts, list: AgencyList | null): Lead {
  const listed = list?.find(name)?.agency.ten ?? name;
  const { name: plain, key } = identify(listed, issuer.name);
  return { name, ...(listed !== name && { listed }), key, wide: key === plain, own: key === identify(issuer.name, issuer.name).key };
}

/** The plan's own year and where it holds need not be said. */
function comparable(text: string, nam: string): string {
  const words = syllablesOf(text).join(' ');
  return words.replace(regex.u` (?:trên địa bàn |toàn )tỉnh\>.*$`, '').replace(` năm ${nam}`, '');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function partOfDay(time: string): string {
  const named = regex.iu`\<(sáng|chiều|tối)\>`.exec(time)?.[1]?.toLowerCase();
  const hour = regex.iu`(?<!\d)(\d{1,2})\s*(?:giờ|h\>|h\d|g\d|:\d\d)`.exec(time)?.[1];
  if (named || hour === undefined) return named ?? '';
  return Number(hour) < 12 ? 'sáng' : Number(hour) < 18 ? 'chiều' : 'tối';
}
