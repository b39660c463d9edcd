/** Tasks that two plans can contradict each other about: what is done once, by whom and when. */
import type { Span } from '../../diagnostic.ts';
import { chuTho, type NhiemVu, type Plan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import { timeKind } from '../../vietnamese/times.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { isSingleAgency, namesIn } from '../shared/agencies.ts';
import { identify } from '../shared/agency-identity.ts';
import { taskTitle } from '../shared/tasks.ts';
import type { FactSource, IssuerFacts } from './facts.ts';
import { doneOnce, events, syllablesOf, tellingSyllables } from './words.ts';

export interface Lead {
  readonly name: string;
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
const telling = 3;

/** An event goes on for so many days at most. */
const longest = 3;

export function claimsOf(plan: Plan, issuer: IssuerFacts, source: FactSource): Claim[] {
  return plan.nhiem_vu.flatMap((task) => claim(task, plan, issuer, source) ?? []);
}

const opening = (beginnings: readonly string[]) =>
  regex.iu`^(?:tổ chức |đăng cai )*(?:(?:cuộc|hội nghị|lễ) )?(?:${beginnings.join('|')})\>`;
const once = opening(doneOnce);
const event = opening(events);

function claim(task: NhiemVu, plan: Plan, issuer: IssuerFacts, { locate }: FactSource): Claim | null {
  const text = oneLine(chuTho(task.noi_dung[0]?.chu ?? [])).replace(/^[-+*•\s]+/u, '');
  if (!task.khoang || !once.test(text) || tellingSyllables(text).size < telling) return null;
  const typed = task.chu_tri.length > 0 ? task.chu_tri : task.cua_nhom.chu_tri;
  const names = typed.flatMap((value) => namesIn(value).map(({ name }) => oneLine(name)));
  const time = task.thoi_gian || task.cua_nhom.thoi_gian;
  const kind = time === '' ? 'khoang' : timeKind(time);
  if (names.length === 0 || !names.every(isSingleAgency) || (kind !== 'khoang' && kind !== 'han')) return null;
  const { tu, den } = task.khoang;
  return {
    words: wordsOf(text, plan.nam),
    title: taskTitle(task),
    leads: names.map((name) => lead(name, issuer)),
    tu,
    den,
    event: kind === 'khoang' && event.test(text) && daysBetween(tu, den) < longest,
    part: partOfDay(time),
    leadAt: locate([...task.at, task.chu_tri.length > 0 ? 'chu_tri' : 'noi_dung']),
    timeAt: locate([...task.at, task.thoi_gian === '' ? 'noi_dung' : 'thoi_gian']),
  };
}

function lead(name: string, issuer: IssuerFacts): Lead {
  const { name: plain, key } = identify(name, issuer.name);
  return { name, key, wide: key === plain, own: key === identify(issuer.name, issuer.name).key };
}

/** The plan's own year and where it holds need not be said. */
function wordsOf(text: string, nam: string): string {
  const words = syllablesOf(text).join(' ');
  return words.replace(regex.u` (?:trên địa bàn |toàn )tỉnh\>.*$`, '').replace(` năm ${nam}`, '');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function partOfDay(time: string): string {
  const named = regex.iu`\<(sáng|chiều|tối)\>`.exec(time)?.[1]?.toLowerCase();
  const hour = /(?<!\d)(\d{1,2})\s*(?:giờ|h(?![\p{L}])|g\d|:\d\d)/iu.exec(time)?.[1];
  if (named || hour === undefined) return named ?? '';
  return Number(hour) < 12 ? 'sáng' : Number(hour) < 18 ? 'chiều' : 'tối';
}
