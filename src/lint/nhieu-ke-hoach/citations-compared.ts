/** A plan that cites another one of the repository says its number, date and title as that one bears them. */
import { longDate, shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { agencyKey } from '../shared/agencies.ts';
import { mayBeOne, readAgency } from '../shared/agency-names.ts';
import { Book, type Known, numberOf } from './book.ts';
import type { PlanCitation } from './citations.ts';
import type { IssuerFacts, PlanFacts } from './facts.ts';
import type { RunProblem } from './run-problem.ts';
import { likeness, syllablesOf, tellingSyllables } from './words.ts';

export function* citationsCompared(plans: readonly PlanFacts[]): Iterable<RunProblem> {
  const shelves = new Shelves(plans);
  for (const { file, issuer, citations } of plans)
    for (const citation of citations) {
      const finding = compare(citation, shelves.bookOf(citation, issuer), file);
      if (finding) yield { file, span: citation.span, ...finding };
    }
}

/** What one issuer has written. */
interface Shelf {
  readonly issuer: IssuerFacts;
  readonly agency: ReturnType<typeof readAgency>;
  readonly books: Map<string, Book>;
}

/** The books of the repository, by who wrote them. */
class Shelves {
  readonly #byKind = new Map<string, Shelf[]>();
  readonly #meant = new Map<string, Shelf | undefined>();

  constructor(plans: readonly PlanFacts[]) {
    const known = new Map<string, Shelf>();
    for (const { issuer, document, file } of plans) {
      const shelf = known.get(issuer.key) ?? this.#place(issuer);
      known.set(issuer.key, shelf);
      if (!document) continue;
      const book = shelf.books.get(document.ky_hieu) ?? new Book();
      shelf.books.set(document.ky_hieu, book);
      book.add({ ...document, file });
    }
  }

  /** Absent where it is not sure whose document is meant, or nothing of its kind is there. */
  bookOf({ co_quan, ky_hieu }: PlanCitation, writer: IssuerFacts): Book | undefined {
    const key = [co_quan, writer.key].join('\n');
    const shelf = this.#meant.has(key) ? this.#meant.get(key) : this.#find(co_quan, writer);
    this.#meant.set(key, shelf);
    return shelf?.books.get(ky_hieu);
  }

  #place(issuer: IssuerFacts): Shelf {
    const shelf = { issuer, agency: readAgency(issuer.name), books: new Map<string, Book>() };
    const kind = kindOf(shelf.agency);
    this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), shelf]);
    return shelf;
  }

  /** The one issuer that is surely meant: “của UBND tỉnh” is the one above, or the writer himself. */
  #find(co_quan: string, writer: IssuerFacts): Shelf | undefined {
    const meant = readAgency(co_quan);
    if (meant.body === null || (meant.body === 'uy_ban' && meant.level === '')) return undefined;
    const fitting = (this.#byKind.get(kindOf(meant)) ?? []).filter(({ agency }) => mayBeOne(meant, agency));
    const ofWriter = fitting.filter(({ issuer }) => issuer.key === writer.key || issuer.key === writer.above);
    const near = meant.unit === '' && ofWriter.length > 0 ? ofWriter : fitting.filter(({ issuer }) => isNear(issuer, writer));
    const exact = near.filter(({ issuer }) => agencyKey(issuer.name) === agencyKey(co_quan));
    const [only, ...others] = exact.length > 0 ? exact : near;
    return others.length === 0 ? only : undefined;
  }
}

function kindOf({ body, level }: ReturnType<typeof readAgency>): string {
  return [body, level].join(' ');
}

/** Not known to be of another province. */
function isNear(issuer: IssuerFacts, writer: IssuerFacts): boolean {
  return issuer.province === '' || writer.province === '' || issuer.province === writer.province;
}

type Finding = Omit<RunProblem, 'file' | 'span'>;

function compare(citation: PlanCitation, book: Book | undefined, file: string): Finding | null {
  const isOther = (known: Known) => known.file !== file;
  const numbered = book?.numbered(citation).filter(isOther) ?? [];
  const [titled, ...more] = book?.titled(citation).filter((known) => isOther(known) && !numbered.includes(known)) ?? [];
  const named = more.length === 0 ? titled : undefined;
  const [first] = numbered;
  if (first && !isOfAnotherNumber(citation, numbered, named))
    return numbered.some((one) => !differing(citation, one, named)) ? null : differing(citation, first, named);
  if (named) return misquoted(citation, named, `mang số ${numberOf(named)}`, `ghi “${numberOf(named)}”`);
  return book?.lacks(citation) ? absent(citation) : null;
}

/** Date and title are those of one document, and only the title may be of the one with this number. */
function isOfAnotherNumber({ ngay, trich_yeu }: PlanCitation, numbered: readonly Known[], named: Known | undefined): boolean {
  return named?.ngay === ngay && numbered.every((one) => one.ngay !== ngay && lacksWords(one, trich_yeu));
}

/** `named` is another document, which bears the title that is cited. */
function differing(citation: PlanCitation, one: Known, named: Known | undefined): Finding | null {
  if (one.ngay !== '' && one.ngay !== citation.ngay) {
    const what = `ban hành ngày ${shortDate(one.ngay)}, không phải ${shortDate(citation.ngay)}`;
    return misquoted(citation, one, what, `ghi ngày ${longDate(one.ngay)}`);
  }
  const isOfNamed = named && lacksWords(one, citation.trich_yeu) && !isInShort(citation.trich_yeu, one.trich_yeu);
  if (!isOfNamed && !isOtherTitle(citation.trich_yeu, one.trich_yeu)) return null;
  const other = named && named.ngay !== '' ? ` hoặc số ${numberOf(named)} ngày ${longDate(named.ngay)}` : '';
  return misquoted(citation, one, `có trích yếu là “${one.trich_yeu}”`, `ghi “về ${inSentence(one.trich_yeu)}”${other}`);
}

/** A title may be cited in fewer words, but not in other ones. */
function lacksWords({ trich_yeu }: Known, cited: string): boolean {
  const own = syllablesOf(trich_yeu);
  return trich_yeu !== '' && !syllablesOf(cited).every((syllable) => own.includes(syllable));
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

/** Surely of something else: of another year, or in quite other words; what is cited in short may be any. */
function isOtherTitle(cited: string, title: string): boolean {
  if (cited === '' || title === '' || isInShort(cited, title)) return false;
  const [years, own] = [yearsIn(cited), yearsIn(title)];
  if (years.length > 0 && own.length > 0 && !years.some((year) => own.includes(year))) return true;
  const [words, wanted] = [tellingSyllables(cited), tellingSyllables(title)];
  const least = Math.min(words.size, wanted.size);
  return (least >= 3 && likeness(words, wanted) === 0) || (least >= 6 && likeness(words, wanted) < 1 / 3);
}

/** `CCHC`, `PAR INDEX` are other names of what may be spelt out there. */
const shortened = regex.u`\p{Lu}{2}`;

function isInShort(...titles: readonly string[]): boolean {
  return titles.some((title) => shortened.test(title));
}

/** “năm 2026”, “giai đoạn 2026 - 2030”; the year of a date is of something else. */
function yearsIn(title: string): readonly string[] {
  const undated = title.replace(/ngày\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}/giu, ' ');
  return [...undated.matchAll(/(?:năm|giai đoạn)\s+(20\d\d)(?:\s*[-–]\s*(20\d\d))?/giu)].flatMap(([, from = '', to = from]) => [from, to]);
}

function inSentence(title: string): string {
  return regex.u`^\p{Lu}\p{Ll}`.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
