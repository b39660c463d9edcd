import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Act, type ActField, inForce, isStatute, shortName } from '../../law/acts.ts';
import { longDate, shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { wholeLine } from './advice.ts';
import { squash, statuteKey } from './citation-words.ts';
import { type Citation, type Part, statutesNamed } from './citations.ts';
import { atCitation, cited, outside } from './grounds.ts';
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
      if (citation.act) yield* compare(citation, citation.act);
      else yield* isStatute(citation.type) ? unknownStatute(citation, subject.lawDay) : unknownNumber(citation, subject.lawDay);
    }
  },
  *gaps(subject) {
    yield* outside(subject);
    const inexact = cited(subject.listedGrounds).filter(({ ground, citation }) => ground.text && citation.act?.unsure.name === 'inexact');
    if (inexact.length > 0) yield `danh mục chưa có nguyên văn tên của ${inexact.length} văn bản, không đối chiếu được tên`;
  },
};

function differs(citation: Citation, act: Act, field: ActField, message: string, part?: Part | null, help?: string): Problem {
  const mark = act.unsure[field];
  const rest = { message, help: help ?? wholeLine(act, 'sửa chỗ gạch chân, hoặc ') };
  return atCitation(citation, { ...rest, ...(mark && { severity: 'warning' as const }) }, part ?? undefined);
}

function* compare(citation: Citation, act: Act): Iterable<Problem> {
  const { type, number, date } = citation;
  if (number && number.words.replace(/\s+/gu, '') !== act.number) yield differs(citation, act, 'number', numberIs(number, act), number);
  if (type !== act.type) yield differs(citation, act, 'number', `“${citation.label}” trong danh mục là ${act.type}, cần ghi đúng tên loại`);
  if (date && date.iso !== '' && date.iso !== act.issued)
    yield differs(
      citation,
      act,
      'issued',
      `Ngày của “${act.type} số ${act.number}” đang ghi “${date.words}”, cần “${longDate(act.issued)}”`,
      date,
    );
  yield* isStatute(act.type) ? compareName(citation, act) : compareTitle(citation, act);
}

function* compareName(citation: Citation, act: Act): Iterable<Problem> {
  const { name, number } = citation;
  if (!name || !number || name.words === citation.type || statuteKey(name.words).startsWith(statuteKey(act.name))) return;
  yield differs(citation, act, 'number', `Số “${number.words}” trong danh mục là của “${act.name}”, cần ghi đúng tên luật`, name);
}

function* compareTitle(citation: Citation, act: Act): Iterable<Problem> {
  const { issuer, rest } = citation;
  const typed = issuer ? squash(issuer.words) : '';
  const expected = squash(act.issuer);
  if (
    issuer &&
    !typed.startsWith(expected) &&
    !typed.startsWith(expected.replace(/^bộ trưởng /u, '')) &&
    !regex.u`^b(?:ộ trưởng )?\p{L}*$`.test(typed)
  ) {
    yield differs(citation, act, 'issuer', `Cơ quan ban hành “${citation.label}” đang ghi “${issuer.words}”, cần “${act.issuer}”`, issuer);
    return;
  }
  const title = bareTitle(rest.words);
  const own = bareTitle(act.name);
  if (act.unsure.name === 'inexact' || title === '' || `${title} `.startsWith(`${own} `)) return;
  const help = wholeLine(act, `tên đúng là “${act.name}”; sửa lại, hoặc `);
  const [shortTitle, shortOwn] = [title, own].map((words) => words.replace(/^quy định về /u, ''));
  if (`${shortTitle} `.startsWith(`${shortOwn} `)) {
    const message = `Trích yếu của “${citation.label}” khác danh mục ở chữ “quy định”, cần ghi đúng nguyên văn`;
    yield { ...differs(citation, act, 'name', message, rest, help), severity: 'info' };
  } else if (own.startsWith(`${title} `))
    yield { ...differs(citation, act, 'name', `Trích yếu của “${citation.label}” chưa đủ, cần ghi hết`, rest, help), severity: 'warning' };
  else yield differs(citation, act, 'name', `Trích yếu của “${citation.label}” khác danh mục, cần ghi đúng nguyên văn`, rest, help);
}

/** A slip in the number, or the title of an act under another number. */
function* unknownNumber(citation: Citation, lawDay: string): Iterable<Problem> {
  const { number, label } = citation;
  if (!number) return;
  const near = nearByNumber(citation);
  if (near) {
    yield differs(citation, near, 'number', numberIs(number, near), number);
    return;
  }
  const titled = nearByTitle(citation, lawDay);
  if (!titled) return;
  const message = `Danh mục không có “${label}”, trích yếu ấy là của số ${titled.number} ngày ${shortDate(titled.issued)}, cần xem lại số và ngày`;
  const help = wholeLine(titled, `có phải ${titled.number}? Nếu đúng thì `);
  yield { ...differs(citation, titled, 'number', message, number, help), severity: 'warning' };
}

/** The registry has laws of that name, but none of that day. */
function* unknownStatute(citation: Citation, lawDay: string): Iterable<Problem> {
  const { name, date, year } = citation;
  const named = name ? statutesNamed(name.words) : [];
  const typed = date?.iso || year;
  const sameYear = nearByYear(citation);
  if (date && sameYear) {
    yield differs(
      citation,
      sameYear,
      'issued',
      `Ngày của “${sameYear.name}” đang ghi “${date.words}”, cần “${longDate(sameYear.issued)}”`,
      date,
    );
    return;
  }
  const current = named.find((act) => inForce(act, lawDay));
  if (!current || typed === '') return;
  const message = `“${citation.label}” không có trong danh mục, cần xem lại: đang có hiệu lực là ${shortName(current)}`;
  yield { ...differs(citation, current, 'issued', message), severity: 'warning' };
}

function numberIs(number: Part, act: Act): string {
  return `Số, ký hiệu đang ghi “${number.words}”, danh mục có “${act.number}”, cần ghi đúng`;
}
