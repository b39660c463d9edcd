/** How a report speaks of the plan that it is about. */
import { gap } from '../../plan/gap.ts';
import { type Plan, trichYeu } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Period } from './period.ts';

/** `Công tác …` → `công tác …`; a name in quotes or in short letters stays as it is. */
export function withSmall(text: string): string {
  return /^\p{Lu}\p{Ll}*(?:[\s,]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What a report may tell the results of; a plan that does something else is named as a plan. */
const told = regex.iu`^(?:công tác|phong trào|đợt|tổ chức|triển khai|thực hiện|hưởng ứng|phát động|xây dựng|phát hiện|kiểm tra|tuyên truyền)\>`;

/** `Công tác thi đua năm 2026` → `Kết quả công tác thi đua 6 tháng đầu năm 2026`; without a year to turn into the period, the plan is named. */
export function subjectLine(plan: Plan, period: Period): string {
  const subject = withSmall(trichYeu(plan).replace(/\s+/gu, ' ').trim());
  const named = `thực hiện ${plan.ten_loai} ${subject}`;
  const whole = told.test(subject) ? subject : named;
  if (schoolYear.test(subject)) return `Kết quả ${period.name === 'nam' ? whole : whole.replace(schoolYear, `học kỳ I $&`)}`;
  const timed = inPeriod(whole, period);
  return timed === null ? `Kết quả ${period.words} ${named}` : `Kết quả ${timed}`;
}

/** A school year is a whole one, whatever calendars say. */
const schoolYear = regex.iu`\<năm\s+học\s+\d{4}`;

/** The year of the plan becomes the period, where it stands alone: not in a name (“…”), a bracket or a date (tháng 5 năm 2026). */
function inPeriod(text: string, { words, year }: Period): string | null {
  const outside = text.replace(/“[^”]*”|\([^)]*\)/gu, (within) => ' '.repeat(within.length));
  const found = [...outside.matchAll(regex.giu`(?<!(?:tháng|quý)\s+\S+\s+|(?:đầu|cuối|giữa)\s+|\d\s+)\<năm\s+${String(year)}\>`)].at(-1);
  return found === undefined ? null : text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
}

/** A whole citation, as grounds have it; what the plan does not say yet is an open place. */
export function citation(plan: Plan): string {
  const subject = trichYeu(plan).replace(/\s+/gu, ' ').trim();
  const { kem_theo } = plan;
  if (kem_theo) return `${document(kem_theo)} ban hành ${plan.ten_loai} ${withSmall(subject)}`;
  const link = /^Ban hành /u.test(subject) ? '' : 'về ';
  return `${document(plan)} ${link}${withSmall(subject)}`;
}

function document({ ten_loai, so, ky_hieu, ngay, thang, nam_ban_hanh, ten_co_quan }: NonNullable<Plan['kem_theo']>): string {
  const day = `ngày ${ngay || gap} tháng ${thang || gap} năm ${nam_ban_hanh}`;
  return `${ten_loai} số ${so || gap}/${ky_hieu} ${day} của ${ten_co_quan}`;
}
