/** What rules look at: a plan as resolved and as typed, and the day on which the law is asked. */
import type { Plan } from '../plan/plan.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import type { KnownAgency } from '../schema/known-agencies.ts';
import { isoDate, lastDay, parseDate } from '../vietnamese/dates.ts';
import { allGrounds, bodyCitations, listedGrounds, namedActs } from './can-cu/grounds.ts';
import { decidingSignatures, signaturesOf } from './chu-ky/signatures.ts';
import { numberSlips } from './danh-so/numbering.ts';
import { refersToItself } from './danh-so/own-references.ts';
import { documentNumbers } from './dau-trang/document-numbers.ts';
import { typedHeads } from './dau-trang/typed-head.ts';
import { filingOf, recipientsOf } from './noi-nhan/recipients.ts';
import type { Register } from './register.ts';
import { agencies } from './shared/agencies.ts';
import { bodiesOf } from './shared/document-bodies.ts';
import { issuerNames, issuersOf } from './shared/issuer.ts';
import { agencyList, otherwiseListed } from './shared/listed-agencies.ts';
import { markedLines, withPlainNames } from './shared/marks.ts';
import { proseOf } from './shared/prose-paragraphs.ts';
import { provinceMentions } from './shared/province-mentions.ts';
import { misspeltNames } from './shared/spelt-names.ts';
import { plansOf, taskLists } from './shared/tasks.ts';
import { plainWords, type Text, textsOf } from './shared/typed-texts.ts';
import { wordSearch } from './shared/word-search.ts';
import { typedValues } from './tep/values.ts';
import { appendicesOf } from './than-bai/appendices.ts';
import { endingsOf } from './than-bai/end-mark-places.ts';
import { tablesOf } from './than-bai/grids.ts';
import { remembered, type Today } from './today.ts';
import { laidPages, type PagesOf } from './trang/pages.ts';

/** How a plan is to be judged; given from outside, because no stage has a clock. */
export interface Occasion {
  /** ISO date. */
  readonly today: string;
  /** About to be signed: blanks and drafts are errors. */
  readonly forSignature: boolean;
  /** Numbers already given: those of the plans that were looked at before this one. */
  readonly register: Register;
  /** Puts the plan on pages; absent where nobody asks how it will be printed. */
  readonly pagesOf?: PagesOf | undefined;
}

/** What stands before anything is read. */
interface Facts extends Pick<Occasion, 'forSignature' | 'register' | 'pagesOf'>, Today {
  /** The name of the plan's file, as typed. */
  readonly file: string;
  /** As resolved. */
  readonly plan: Plan;
  /** As typed, but for the marks of its names, which are spaces. */
  readonly input: DocumentInput;
  readonly texts: readonly Text[];
  /** Those that the office has listed; none where it has no list. */
  readonly knownAgencies: readonly KnownAgency[];
  /** ISO; the document's own date or that of the document it is attached to, `''` while its day is open. */
  readonly issued: string;
  /** ISO; the day whose law holds: the document's own, as far as it is known, else today. */
  readonly lawDay: string;
}

/** What several rules read out of a plan, in the order of its page; where each is read, it says what it is. */
const readings = {
  mentions: (facts: Facts) => wordSearch(plainWords(facts)),
  documentNumbers,
  typedHeads,
  issuers: issuersOf,
  issuerNames,
  grounds: allGrounds,
  listedGrounds,
  bodyCitations,
  namedActs,
  prose: proseOf,
  markedLines,
  typedValues,
  provinceMentions,
  misspeltNames,
  bodies: bodiesOf,
  tables: tablesOf,
  endings: endingsOf,
  appendices: appendicesOf,
  numberSlips,
  refersToItself,
  plans: plansOf,
  taskLists,
  agencyList,
  agencies,
  otherwiseListed,
  signatures: signaturesOf,
  decidingSignatures,
  recipients: recipientsOf,
  filing: filingOf,
  laid: laidPages,
};

type Readings = { readonly [Name in keyof typeof readings]: ReturnType<(typeof readings)[Name]> };

export interface Subject extends Facts, Readings {}

export function subjectOf(
  file: string,
  input: DocumentInput,
  plan: Plan,
  { today, forSignature, register, pagesOf }: Occasion,
  knownAgencies: readonly KnownAgency[] = [],
): Subject {
  const now = remembered(today);
  return withReadings(
    // Today is not copied out of it: that would be asking.
    Object.assign(now, {
      forSignature,
      register,
      pagesOf,
      knownAgencies,
      file,
      input: withPlainNames(input),
      plan,
      texts: textsOf(input),
      ...days(input.ngay_ban_hanh ?? input.kem_theo?.ngay_ban_hanh, now),
    }),
  );
}

/** Each thing is read when the first rule asks for it, and kept as long as the subject. */
function withReadings(facts: Facts): Subject {
  const subject = facts as Subject;
  for (const [name, read] of Object.entries<(subject: Subject) => unknown>(readings)) {
    let kept: { readonly value: unknown } | undefined;
    const get = () => {
      kept ??= { value: read(subject) };
      return kept.value;
    };
    Object.defineProperty(subject, name, { get });
  }
  return subject;
}

/** What a date that no calendar has still tells: `29/02/2026` → `2/2026`, `12/13/2026` → `12/2026`. */
function monthOf(typed: string): string {
  const [, first = '', second = '', year = ''] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})/u.exec(typed) ?? [];
  return `${Number(second) > 12 ? first : second}/${year.length === 2 ? `20${year}` : year}`;
}

/** Of an open date the last day that is not after today, or the first day if all are. */
function days(typed: string | undefined, now: Today): Pick<Subject, 'issued' | 'lawDay'> {
  const date = typed === undefined ? null : (parseDate(typed) ?? parseDate(monthOf(typed)));
  if (!date) return { issued: '', lawDay: now.today };
  const { day, month, year } = date;
  const first = isoDate(year, month ?? 1, day ?? 1);
  const last = isoDate(year, month ?? 12, day ?? lastDay(year, month ?? 12));
  if (day !== null) return { issued: first, lawDay: first };
  return { issued: '', lawDay: within(now.today, first, last) };
}

function within(day: string, first: string, last: string): string {
  return day < first ? first : day < last ? day : last;
}
