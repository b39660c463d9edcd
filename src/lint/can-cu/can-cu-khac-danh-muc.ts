import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Act, type ActField, inForce, isStatute, shortName } from '../../law/acts.ts';
import { longDate, shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { wholeLine } from './advice.ts';
import { squash, statuteKey } from './citation-words.ts';
import { type Citation, type Part, statutesNamed } from './citations.ts';
import { atCitation, cited, isLapsed, mainCitations, outside } from './grounds.ts';
import { bareTitle, nearByNumber, nearByTitle, nearByYear } from './registry-match.ts';

/** What is typed of an act, against the registry. */
export const khacDanhMuc: Rule = {
  code: 'can_cu/khac_danh_muc',
  severity: 'error',
  about: 'Số, ký hiệu, ngày, cơ quan, tên của văn bản làm căn cứ phải đúng như trong danh mục văn bản của tdkt.',
  cure: 'Sửa theo bản gốc; hoặc thay cả dòng bằng mã trong danh mục, tdkt in đủ tên, số, ngày.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ngày ⟦16 tháng 5 năm 2022⟧
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  *check(subject) {
    for (const { ground, citation } of cited(subject.listedGrounds)) {
      if (!ground.text) continue;
      const typed = { citation, alone: mainCitations(ground).length === 1, isLapsed: isLapsed(citation, subject.lawDay) };
      if (citation.act) yield* compare(typed, citation.act);
      else yield* isStatute(citation.type) ? unknownStatute(typed, subject.lawDay) : unknownNumber(typed, subject.lawDay);
    }
  },
  *gaps(subject) {
    yield* outside(subject);
    const inexact = cited(subject.listedGrounds).filter(({ ground, citation }) => ground.text && citation.act?.unsure.name === 'inexact');
    if (inexact.length > 0) yield `danh mục chưa có nguyên văn tên của ${inexact.length} văn bản, không đối chiếu được tên`;
  },
};

interface Typed {
  readonly citation: Citation;
  /** The only act of its item: an id may take the place of the whole. */
  readonly alone: boolean;
  /** It has to go, whatever its title. */
  readonly isLapsed: boolean;
}

/** `right` is what to type in place of the underlined words. */
function differs({ citation, alone }: Typed, act: Act, field: ActField, right: string, message: string, part?: Part | null): Problem {
  const mark = act.unsure[field];
  const rest = { message, help: alone ? wholeLine(act, `ghi “${right}”, hoặc `) : `ghi “${right}”` };
  return atCitation(citation, { ...rest, ...(mark && { severity: 'warning' as const }) }, part ?? undefined);
}

function* compare(typed: Typed, act: Act): Iterable<Problem> {
  const { type, number, date, label } = typed.citation;
  if (number && number.words.replace(/\s+/gu, '') !== act.number) yield numberIs(typed, act, number);
  if (type !== act.type) yield differs(typed, act, 'number', shortName(act), `“${label}” là ${act.type}, cần ghi đúng tên loại`);
  if (date && date.iso !== '' && date.iso !== act.issued) yield dateIs(typed, act, `${act.type} số ${act.number}`, date);
  yield* isStatute(act.type) ? compareName(typed, act) : compareTitle(typed, act);
}

function* compareName(typed: Typed, act: Act): Iterable<Problem> {
  const { name, number, type } = typed.citation;
  if (!name || !number || name.words === type || statuteKey(name.words).startsWith(statuteKey(act.name))) return;
  yield differs(typed, act, 'number', act.name, `Số “${number.words}” là của “${act.name}”, cần ghi đúng tên luật`, name);
}

function* compareTitle(typed: Typed, act: Act): Iterable<Problem> {
  const { issuer, rest, label } = typed.citation;
  if (issuer && !isIssuerOf(act, issuer.words)) {
    const message = `Cơ quan ban hành “${label}” đang ghi “${issuer.words}”, cần ghi “${act.issuer}”`;
    yield differs(typed, act, 'issuer', act.issuer, message, issuer);
    return;
  }
  const title = bareTitle(rest.words);
  const own = bareTitle(act.name);
  if (typed.isLapsed || act.unsure.name === 'inexact' || title === '' || `${title} `.startsWith(`${own} `)) return;
  const [shortTitle, shortOwn] = [title, own].map((words) => words.replace(/^quy định về /u, ''));
  const say = (found: string) => differs(typed, act, 'name', act.name, `Trích yếu của “${label}” ${found}, cần ghi đúng nguyên văn`, rest);
  if (`${shortTitle} `.startsWith(`${shortOwn} `)) yield { ...say('khác danh mục ở chữ “quy định”'), severity: 'info' };
  else if (own.startsWith(`${title} `)) yield { ...say('ghi chưa hết'), severity: 'warning' };
  else yield say('khác danh mục');
}

function isIssuerOf({ issuer }: Act, words: string): boolean {
  const typed = squash(words);
  const expected = squash(issuer);
  return (
    typed.startsWith(expected) || typed.startsWith(expected.replace(/^bộ trưởng /u, '')) || regex.u`^b(?:ộ trưởng )?\p{L}*$`.test(typed)
  );
}

/** A slip in the number, or the title of an act under another number. */
function* unknownNumber(typed: Typed, lawDay: string): Iterable<Problem> {
  const { number, label } = typed.citation;
  if (!number) return;
  const near = nearByNumber(typed.citation);
  if (near) {
    yield numberIs(typed, near, number);
    return;
  }
  const titled = nearByTitle(typed.citation, lawDay);
  if (!titled) return;
  const message = `Danh mục của tdkt không có “${label}”, trích yếu ấy là của số ${titled.number} ngày ${shortDate(titled.issued)}, cần sửa số và ngày`;
  yield { ...differs(typed, titled, 'number', titled.number, message, number), severity: 'warning' };
}

/** The registry has laws of that name, but none of that day. */
function* unknownStatute(typed: Typed, lawDay: string): Iterable<Problem> {
  const { name, date, year, label } = typed.citation;
  const named = name ? statutesNamed(name.words) : [];
  const sameYear = nearByYear(typed.citation);
  if (date && sameYear) {
    yield dateIs(typed, sameYear, sameYear.name, date);
    return;
  }
  const current = named.find((act) => inForce(act, lawDay));
  if (!current || (date?.iso || year) === '') return;
  const message = `Danh mục của tdkt không có “${label}”, cần ghi luật đang có hiệu lực: ${shortName(current)}`;
  yield { ...differs(typed, current, 'issued', shortName(current), message), severity: 'warning' };
}

function numberIs(typed: Typed, act: Act, number: Part): Problem {
  return differs(typed, act, 'number', act.number, `Số, ký hiệu đang ghi “${number.words}”, cần ghi “${act.number}”`, number);
}

function dateIs(typed: Typed, act: Act, name: string, date: Part): Problem {
  const right = longDate(act.issued);
  return differs(typed, act, 'issued', right, `Ngày của “${name}” đang ghi “${date.words}”, cần ghi “${right}”`, date);
}
