/** A plan that cites another one of the repository says its number, date and title as that one bears them. */
import { longDate, shortDate } from '../../vietnamese/dates.ts';
import { agencyKey } from '../shared/agencies.ts';
import { mayBeOne, readAgency } from '../shared/agency-names.ts';
import { groupBy } from '../shared/group-by.ts';
import type { PlanCitation } from './citations.ts';
import type { IssuerFacts, Numbered, PlanFacts } from './facts.ts';
import type { RunProblem } from './run-problem.ts';
import { likeness, syllablesOf, tellingSyllables } from './words.ts';

interface Known extends Numbered {
  readonly file: string;
}

/** The documents of one issuer, by their symbols. */
interface Shelf {
  readonly issuer: IssuerFacts;
  readonly bySymbol: ReadonlyMap<string, readonly Known[]>;
}

export function* citationsCompared(plans: readonly PlanFacts[]): Iterable<RunProblem> {
  const shelves = shelvesOf(plans);
  for (const plan of plans)
    for (const citation of plan.citations) {
      const shelf = shelfFor(citation, plan.issuer, shelves);
      const known = shelf?.bySymbol.get(citation.ky_hieu)?.filter(({ file }) => file !== plan.file) ?? [];
      const problem = known.length > 0 ? compare(citation, known) : null;
      if (problem) yield { file: plan.file, span: citation.span, ...problem };
    }
}

function shelvesOf(plans: readonly PlanFacts[]): readonly Shelf[] {
  return [...groupBy(plans, ({ issuer }) => issuer.key).values()].flatMap((same) => {
    const [first] = same;
    const known = same.flatMap(({ document, file }) => (document ? [{ ...document, file }] : []));
    return first ? [{ issuer: first.issuer, bySymbol: groupBy(known, ({ ky_hieu }) => ky_hieu) }] : [];
  });
}

/** The one issuer of the repository that a citation surely means: “của UBND tỉnh” is the one above, or the writer himself. */
function shelfFor({ co_quan }: PlanCitation, writer: IssuerFacts, shelves: readonly Shelf[]): Shelf | undefined {
  if (co_quan === '') return undefined;
  const meant = readAgency(co_quan);
  if (meant.body === null || (meant.body === 'uy_ban' && meant.level === '')) return undefined;
  const fitting = shelves.filter(({ issuer }) => {
    const { body, level, ...own } = readAgency(issuer.name);
    return body === meant.body && level === meant.level && mayBeOne(meant, { body, level, ...own });
  });
  const ofWriter = fitting.filter(({ issuer }) => issuer.key === writer.key || issuer.key === writer.above);
  const near = meant.unit === '' && ofWriter.length > 0 ? ofWriter : fitting.filter(({ issuer }) => isNear(issuer, writer));
  const exact = near.filter(({ issuer }) => agencyKey(issuer.name) === agencyKey(co_quan));
  const [only, ...others] = exact.length > 0 ? exact : near;
  return others.length === 0 ? only : undefined;
}

/** Not known to be of another province. */
function isNear(issuer: IssuerFacts, writer: IssuerFacts): boolean {
  return issuer.province === '' || writer.province === '' || issuer.province === writer.province;
}

type Finding = Omit<RunProblem, 'file' | 'span'>;

function compare(citation: PlanCitation, known: readonly Known[]): Finding | null {
  const year = citation.ngay.slice(0, 4);
  const numbered = known.filter(
    ({ so, nam, trich_yeu }) => so === citation.so && (nam === year || isSameTitle(citation.trich_yeu, trich_yeu)),
  );
  if (numbered.length > 0)
    return numbered.some((one) => differing(citation, one) === null) ? null : differing(citation, numbered[0] as Known);
  const titled = known.filter(({ nam, trich_yeu }) => nam === year && isSameTitle(citation.trich_yeu, trich_yeu));
  const [only, ...others] = titled;
  if (only && others.length === 0) return misquoted(citation, only, `mang số ${numberOf(only)}`, `ghi “${numberOf(only)}”`);
  return isGap(citation, known) ? absent(citation) : null;
}

function differing(citation: PlanCitation, one: Known): Finding | null {
  if (one.ngay !== '' && one.ngay !== citation.ngay)
    return misquoted(
      citation,
      one,
      `ban hành ngày ${shortDate(one.ngay)}, không phải ${shortDate(citation.ngay)}`,
      `ghi ngày ${longDate(one.ngay)}`,
    );
  if (!isOtherTitle(citation.trich_yeu, one.trich_yeu)) return null;
  return misquoted(citation, one, `có trích yếu là “${one.trich_yeu}”`, `ghi “về ${lower(one.trich_yeu)}”`);
}

function misquoted({ label }: PlanCitation, { file }: Known, what: string, help: string): Finding {
  return {
    code: 'lien_ke_hoach/vien_dan_lech',
    severity: 'warning',
    message: `“${label}” trong kho (“${file}”) ${what}, cần ghi cho khớp`,
    help: `${help}, hoặc sửa văn bản ấy`,
  };
}

function absent({ label }: PlanCitation): Finding {
  return {
    code: 'lien_ke_hoach/vien_dan_khong_co',
    severity: 'info',
    message: `“${label}” không có trong kho, mà các số liền trước và liền sau của cơ quan ấy đều có, cần xem lại số`,
    help: 'ghi đúng số của văn bản muốn viện dẫn, hoặc đưa văn bản ấy vào kho',
  };
}

/** The book is whole around it: the numbers right before and right after it are there, and so are most others of its year. */
function isGap({ so, ngay }: PlanCitation, known: readonly Known[]): boolean {
  const numbers = new Set(known.flatMap((one) => (one.nam === ngay.slice(0, 4) ? [one.so] : [])));
  const highest = Math.max(...numbers);
  return numbers.has(so + 1) && (so === 1 || numbers.has(so - 1)) && numbers.size >= 3 && numbers.size * 4 >= highest * 3;
}

/** Word for word but for the year and where it holds, and long enough to tell. */
function isSameTitle(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) => syllablesOf(title).join(' ')) as [string, string];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return tellingSyllables(short).size >= 3 && (long === short || long.startsWith(`${short} `)) && yearsAgree(a, b);
}

function yearsAgree(a: string, b: string): boolean {
  const [x, y] = [yearsIn(a), yearsIn(b)];
  return x.length === 0 || y.length === 0 || x.some((year) => y.includes(year));
}

function yearsIn(title: string): readonly string[] {
  return title.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
}

/** Surely of something else: of another year, or in quite other words; what is cited in short may be any. */
function isOtherTitle(cited: string, title: string): boolean {
  if (cited === '' || title === '') return false;
  if (!yearsAgree(cited, title)) return true;
  const [x, y] = [cited, title].map((words) => tellingSyllables(withoutShort(words))) as [ReadonlySet<string>, ReadonlySet<string>];
  const least = Math.min(x.size, y.size);
  return (least >= 3 && likeness(x, y) === 0) || (least >= 6 && likeness(x, y) < 1 / 3);
}

/** `CCHC`, `PAR INDEX` are other names of what may be spelt out there. */
function withoutShort(words: string): string {
  return /\p{Lu}{2}/u.test(words) ? '' : words;
}

function numberOf({ so, ky_hieu }: Known): string {
  return `${String(so).padStart(2, '0')}/${ky_hieu}`;
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
