import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { readMarker } from '../../plan/markers.ts';
import { letter } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** Letters that the decree's own lists do not use. */
export const chuCai: Rule = {
  code: 'danh_so/chu_cai',
  severity: 'error',
  about: 'Điểm đánh bằng chữ cái tiếng Việt a, b, c, d, đ, e, g, h, i, k …: không dùng f, j, w, z và các chữ có dấu mũ, dấu móc.',
  cure: 'Đổi thành chữ cái đứng tiếp theo trong thứ tự, các điểm sau lùi một chữ.',
  basis: decree('mục II.6.đ'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: |
      d) Báo cáo kết quả hằng quý;
      đ) Sơ kết phong trào;
      e) Tổng kết phong trào;
      ⟦f)⟧ Đề nghị khen thưởng.
`,
  good: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: |
      a) Báo cáo kết quả hằng quý;
      b) Sơ kết phong trào.
`,
  *check(subject) {
    let last = 0;
    let before: Text | null = null;
    for (const text of subject.prose) {
      if (before?.path !== text.path) last = 0;
      before = text;
      const found = /^(\**)\(?([a-zđăâêôơư])[.)/](?=\s)/u.exec(text.text);
      if (!found) continue;
      const [whole, stars = '', name = ''] = found;
      const value = readMarker(name, false)?.value ?? 0;
      if (value === 0) {
        const { fix, ...rest } = problem(text, stars.length, whole.slice(stars.length), name, last);
        yield fix === undefined || subject.refersToItself ? rest : { ...rest, fix };
      }
      last = value || last + 1;
    }
  },
};

function problem(text: Text, start: number, so: string, name: string, last: number): Problem {
  const next = last === 0 ? '' : so.replace(name, letter(last));
  const marked = /[^a-z]/u.test(name);
  return inText(text, start, start + so.length, {
    message: `Chữ “${so}” không dùng để đánh điểm, cần ${next === '' ? 'ghi chữ khác theo thứ tự' : `ghi “${next}”`}`,
    help: 'thứ tự các điểm: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y',
    // The alphabet has these letters; only the decree's lists pass over them.
    ...(marked && { severity: 'warning' as const }),
    ...(next !== '' && { fix: next }),
  });
}
