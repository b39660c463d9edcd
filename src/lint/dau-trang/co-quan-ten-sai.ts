import { decree } from '../../decree30.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { slipIn } from '../shared/council-slips.ts';

/** A slip in the largest letters of the page; other rules would take the body for another one. */
export const tenSai: Rule = {
  code: 'co_quan/ten_sai',
  severity: 'error',
  about: 'Tên Ủy ban nhân dân, Hội đồng nhân dân ở đầu trang phải viết đúng từng chữ.',
  cure: 'Sửa chữ gõ nhầm trong `ten` của `co_quan`.',
  basis: decree('mục II.2.a'),
  bad: `
co_quan:
  ten: Ủy ban nhân ⟦nhân⟧ tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  *check({ issuers }) {
    for (const { path, typed } of issuers) {
      const slip = slipIn(typed);
      if (!slip) continue;
      const { start, end } = slip;
      const name = typed === typed.toUpperCase() ? slip.name.toUpperCase() : slip.name;
      const rest = oneLine(typed).split(' ').slice(4).join(' ');
      const key = path.at(-1);
      yield {
        path,
        range: { start, end },
        message: `Tên cơ quan ban hành đang ghi “${oneLine(typed.slice(start, end))}”, cần ghi “${name}”`,
        help: `ghi như sau\n${typeof key === 'string' ? `${key}:` : '-'} ${oneLine(`${name} ${rest}`)}`,
      };
    }
  },
};
