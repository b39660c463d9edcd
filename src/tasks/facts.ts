/** What a plan gives to the list of all tasks: plain data, which a worker can send and a cache can keep. */
import { namesIn } from '../lint/shared/agencies.ts';
import { agencyList } from '../lint/shared/listed-agencies.ts';
import { runs, withoutNotes } from '../plan/inline.ts';
import { chuTho, type Doan, type NhiemVu, type Plan, trichYeu } from '../plan/plan.ts';
import { quarterName } from '../plan/tasks.ts';
import type { TaskState } from '../schema/tasks.ts';
import { isoDate, parseDate } from '../vietnamese/dates.ts';
import { readTime, timeKind } from '../vietnamese/times.ts';

/** Absent text is `''`; days are ISO. */
export interface TaskFact {
  readonly ma: string;
  readonly noi_dung: string;
  readonly nhom: string;
  readonly chu_tri: readonly string[];
  readonly phoi_hop: readonly string[];
  /** As typed; a task that has only its quarter has that quarter's name. */
  readonly thoi_gian: string;
  /** `''` when its time cannot be read into days; of a time that is only a deadline, the beginning alone. */
  readonly tu: string;
  readonly den: string;
  /** Goes on all the time: no day ends it. */
  readonly thuong_xuyen: boolean;
  readonly san_pham: string;
  readonly kinh_phi: string;
  readonly ket_qua: string;
  readonly trang_thai: TaskState | '';
  readonly hoan_thanh: string;
  /** Where it is typed: the file, which may be one that the plan inherits, and its line there. */
  readonly tep: string;
  readonly dong: number;
}

/** The document that tasks stand in. */
export interface TaskSource {
  readonly tep: string;
  readonly loai: Plan['loai'];
  /** `52/KH-UBND`; without the number while it is open. */
  readonly so_ky_hieu: string;
  readonly ngay: string;
  readonly co_quan: string;
  readonly trich_yeu: string;
  readonly nam: string;
}

export interface TasksOfPlan extends TaskSource {
  /** Agencies that the office lists under another name than the tasks do: `SKHĐT` → `Sở Tài chính`. */
  readonly ten_khac: readonly (readonly [typed: string, ten: string])[];
  /** All that the office lists, be they given tasks or not. */
  readonly co_quan_biet: readonly string[];
  readonly nhiem_vu: readonly TaskFact[];
}

/** What an office knows of agencies. */
type Office = Parameters<typeof agencyList>[0];

/** The documents of one file that have tasks: itself, and the plans that it promulgates. */
export function tasksOf(
  plan: Plan,
  tep: string,
  placeOf: (at: NhiemVu['at']) => Pick<TaskFact, 'tep' | 'dong'>,
  office: Office = { knownAgencies: [] },
): TasksOfPlan[] {
  const co_quan_biet = office.knownAgencies.flatMap(({ ten, viet_tat, ten_cu }) => [ten, ...viet_tat, ...ten_cu]);
  return [plan, ...plan.van_ban_kem].map((each) => {
    const nhiem_vu = each.nhiem_vu.map((task) => ({ ...fact(task, each.nam), ...placeOf(task.at) }));
    return { ...sourceOf(each, tep), ten_khac: otherNames(nhiem_vu, office), co_quan_biet, nhiem_vu };
  });
}

function otherNames(tasks: readonly TaskFact[], office: Office): TasksOfPlan['ten_khac'] {
  const list = agencyList(office);
  const names = list ? new Set(tasks.flatMap(({ chu_tri, phoi_hop }) => [...chu_tri, ...phoi_hop])) : [];
  const typed = [...names].map((name) => [name, list?.find(name)?.agency.ten ?? name] as const);
  const met = new Set(typed.map(([, ten]) => ten));
  // Also those that nobody typed: by them one may ask.
  const further = office.knownAgencies.filter(({ ten }) => met.has(ten));
  const others = further.flatMap(({ ten, viet_tat, ten_cu }) => [...viet_tat, ...ten_cu].map((name) => [name, ten] as const));
  return [...new Map([...others, ...typed])].filter(([name, ten]) => ten !== name);
}

/** A plan attached to another document is known by that one's number. */
function sourceOf(plan: Plan, tep: string): TaskSource {
  const { so, ky_hieu, ngay, thang, nam_ban_hanh, ten_co_quan } = plan.kem_theo ?? plan;
  const dated = parseDate([ngay, thang, nam_ban_hanh].join('/'));
  return {
    tep,
    loai: plan.loai,
    so_ky_hieu: so === '' ? '' : `${so}/${ky_hieu}`,
    ngay: dated?.day ? isoDate(dated.year, dated.month ?? 1, dated.day) : '',
    co_quan: ten_co_quan,
    trich_yeu: trichYeu(plan),
    nam: plan.nam,
  };
}

function fact(task: NhiemVu, nam: string): Omit<TaskFact, 'tep' | 'dong'> {
  const { cua_nhom } = task;
  const done = parseDate(task.hoan_thanh);
  return {
    ma: task.ma,
    noi_dung: task.noi_dung
      .map(lineText)
      .join('\n')
      .replace(/[.;,:\s]+$/u, ''),
    nhom: plain(task.nhom),
    chu_tri: names(task.chu_tri.length > 0 ? task.chu_tri : cua_nhom.chu_tri),
    phoi_hop: names(task.phoi_hop.length > 0 ? task.phoi_hop : cua_nhom.phoi_hop),
    ...timeOf(task, nam),
    san_pham: plain(task.san_pham),
    kinh_phi: plain(task.kinh_phi),
    ket_qua: plain(task.ket_qua),
    trang_thai: task.trang_thai,
    hoan_thanh: done?.day ? isoDate(done.year, done.month ?? 1, done.day) : '',
  };
}

function timeOf(
  { thoi_gian: own, quy, khoang, cua_nhom }: NhiemVu,
  nam: string,
): Pick<TaskFact, 'thoi_gian' | 'tu' | 'den' | 'thuong_xuyen'> {
  const thoi_gian = own || (quy === '' ? cua_nhom.thoi_gian : quarterName(quy, nam));
  const days = khoang ?? (nam === '' ? null : readTime(thoi_gian, Number(nam.slice(0, 4))));
  const span = { tu: isOnlyDeadline(thoi_gian) ? '' : (days?.tu ?? ''), den: days?.den ?? '' };
  const thuong_xuyen = isConstant(own || cua_nhom.thoi_gian, quy, nam);
  return { thoi_gian: plain(thoi_gian), ...(thuong_xuyen ? overYears(span, nam) : span), thuong_xuyen };
}

/** The dash that opens a task is the list's; a number or a letter is its own. */
function lineText({ so, chu }: Doan, index: number): string {
  const marker = (index === 0 && /^[-+]$/u.test(so)) || so === '' ? '' : `${so} `;
  return (marker + chuTho(chu)).replace(/\s+/gu, ' ').trim();
}

function plain(typed: string): string {
  return chuTho(runs(withoutNotes(typed)))
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

function names(typed: readonly string[]): string[] {
  return typed.flatMap((value) => namesIn(value).map(({ name }) => plain(name).replace(/\s+/gu, ' ')));
}

function isOnlyDeadline(thoi_gian: string): boolean {
  const kind = timeKind(thoi_gian);
  return kind === 'han' || kind === 'hang_nam';
}

/** What goes on all the time does so in each year of a period. */
function overYears({ tu, den }: { tu: string; den: string }, nam: string): { tu: string; den: string } {
  const years = nam.match(/\d{4}/gu);
  return years === null ? { tu, den } : { tu: tu || isoDate(Number(years[0]), 1, 1), den: isoDate(Number(years.at(-1)), 12, 31) };
}

/** “Thường xuyên”, “Cả năm” as a quarter, “hằng tháng”; “trước ngày 15/11 hằng năm” ends on that day in a plan of one year. */
function isConstant(thoi_gian: string, quy: string, nam: string): boolean {
  if (thoi_gian === '') return quy === 'ca_nam';
  const kind = timeKind(thoi_gian);
  if (kind !== 'hang_nam') return kind === 'thuong_xuyen';
  const days = readTime(thoi_gian, Number(nam.slice(0, 4)));
  return nam.length > 4 || days === null || days.den.endsWith('-12-31');
}
