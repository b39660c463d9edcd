import { inForce, shortName } from '../../law/acts.ts';
import { actOf, type BaseSalary, baseSalaries } from '../../law/base-salary.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** Bonus money is reckoned by the amount in force; stories of an earlier or later one name its time. */
export const luongCoSo: Rule = {
  code: 'so_lieu/luong_co_so',
  severity: 'warning',
  about: 'Mức lương cơ sở ghi trong bài phải là mức đang áp dụng vào ngày ban hành.',
  cure: 'Ghi mức đang áp dụng; nói về thời gian khác thì ghi rõ thời gian.',
  bad: `
ngay_ban_hanh: 20/11/2026
noi_dung:
  - tieu_de: Kinh phí
    noi_dung: Tiền thưởng tính theo mức lương cơ sở ⟦2.340.000⟧ đồng.
`,
  good: `
ngay_ban_hanh: 20/11/2026
noi_dung:
  - tieu_de: Kinh phí
    noi_dung: Tiền thưởng tính theo mức lương cơ sở 2.530.000 đồng.
`,
  words: ['lương cơ sở'],
  check({ plan, texts, lawDay }) {
    const current = baseSalaries.find((salary) => isCurrent(salary, lawDay));
    if (plan.loai === 'bao_cao' || !current) return [];
    return complaintsAbout(texts, wordsLike(named), (found, { text }) => say(found, text, current, lawDay));
  },
};

function isCurrent(salary: BaseSalary, day: string): boolean {
  const act = actOf(salary);
  return act !== undefined && inForce(act, day);
}

const amount = String.raw`(?<amount>\d[.,]?\d{3}[.,]?\d{3})(?![\d.,]*\d)`;
const named = regex.giu`lương\s+cơ\s+sở\>[^;\d]{0,60}?${amount}`;

/** Words of a change, a past or a time to come. */
const otherTime = regex.iu`\<(?:đã|trước|cũ|lên|tăng|thay|từ\s+(?:ngày|tháng|năm|mức)|đến\s+(?:ngày|hết|tháng|năm)|năm\s+\d{4}|dự\s+kiến|giai\s+đoạn)\>|\d/\d{4}`;

function say({ start, end, groups }: Words, text: string, current: BaseSalary, day: string) {
  const typed = groups.amount ?? '';
  const other = baseSalaries.find((salary) => salary !== current && salary.amount === Number(typed.replace(/[.,]/gu, '')));
  const act = other && actOf(other);
  // An amount that is already decreed may be that of the awards to come.
  if (!act || (act.issued <= day && (act.effective ?? '') > day) || otherTime.test(sentenceAround(text, start, end))) return null;
  const now = actOf(current);
  return {
    start: end - typed.length,
    message: `Lương cơ sở đang ghi “${oneLine(typed)}”, vào ${shortDate(day)} là ${dotted(current.amount)} đồng, cần ghi mức đang áp dụng`,
    help: `ghi “${dotted(current.amount)}”${now ? ` (${shortName(now)})` : ''}; nói về thời gian khác thì ghi rõ từ ngày nào`,
  };
}

function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/[;.](?=\s)/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 100).split(/[;.](?=\s|$)/u)[0] ?? '';
  const own = `${before}${text.slice(start, end)}${after}`;
  // Years of acts and of the award say nothing of the amount's time.
  return own.replace(/\d+\/\d{4}\/\S+|ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}\s+của/gu, '');
}

function dotted(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
