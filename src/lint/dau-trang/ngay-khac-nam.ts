import type { Path } from '../../diagnostic.ts';
import { isoDate, lastDay, parseDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { periodOf } from '../shared/periods.ts';
import { looksBack } from '../shared/plan-year.ts';
import type { Subject } from '../subject.ts';

/** A plan is issued before its time is over, and not years before it begins. */
export const ngayKhacNam: Rule = {
  code: 'ngay/khac_nam',
  severity: 'warning',
  about: 'Ngày ban hành kế hoạch nằm trong thời gian của kế hoạch, hoặc trước đó không quá một năm.',
  cure: 'Sửa năm của ngày ban hành, hoặc sửa nam.',
  bad: `
nam: 2026
ngay_ban_hanh: ⟦05/01/2027⟧
`,
  good: `
nam: 2026
ngay_ban_hanh: 05/01/2026
`,
  *check(subject) {
    const { plan, input } = subject;
    const typed = issuedOf(subject);
    if (plan.loai !== 'ke_hoach' || !typed) return;
    const period = periodOf(plan);
    const { first, last, words, path } = typed;
    const related = [{ message: 'năm của kế hoạch ghi ở đây', path: ['nam'] }];
    if (first.slice(0, 4) > String(Number(subject.thisYear) + 1)) {
      yield {
        path,
        message: `Ngày ban hành ghi ${words}, năm ấy còn xa, cần sửa năm`,
        help: 'sửa năm của ngày\nngay_ban_hanh: …/…/…',
        related,
      };
    } else if (first > period.den && !looksBack(input.trich_yeu)) {
      const message = `Ngày ban hành ${words} đã qua ${period.name} của kế hoạch, cần sửa ngày hoặc \`nam\``;
      yield { path, message, help: `sửa năm của ngày, hoặc sửa \`nam\`\nngay_ban_hanh: …/…/${period.tu.slice(0, 4)}`, related };
    } else if (Number(last.slice(0, 4)) < Number(period.tu.slice(0, 4)) - 1 && !isTold(last, subject)) {
      const message = `Ngày ban hành ${words} trước ${period.name} của kế hoạch hơn một năm, cần sửa ngày hoặc \`nam\``;
      yield { path, message, help: `sửa năm của ngày, hoặc sửa \`nam\`\nngay_ban_hanh: …/…/${period.tu.slice(0, 4)}`, related };
    }
  },
};

/** Two grounds dated later show the same slip, and surely: can_cu/sau_ngay_ban_hanh tells it. */
function isTold(last: string, { listedGrounds }: Subject): boolean {
  const days = listedGrounds.flatMap(({ citations }) => citations.map(({ date, act }) => date?.iso || (act?.issued ?? '')));
  return days.filter((day) => day > last).length > 1;
}

interface Issued {
  readonly path: Path;
  readonly words: string;
  /** ISO: the days between which an open date lies. */
  readonly first: string;
  readonly last: string;
}

function issuedOf({ input }: Subject): Issued | null {
  const own = input.ngay_ban_hanh;
  const words = own ?? input.kem_theo?.ngay_ban_hanh ?? '';
  const date = parseDate(words);
  if (!date) return null;
  const { day, month, year } = date;
  return {
    path: own === undefined ? ['kem_theo', 'ngay_ban_hanh'] : ['ngay_ban_hanh'],
    words: words.trim(),
    first: isoDate(year, month ?? 1, day ?? 1),
    last: isoDate(year, month ?? 12, day ?? lastDay(year, month ?? 12)),
  };
}
