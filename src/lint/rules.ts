/** Every rule, by the parts of the page, in its order. */

import { canCu } from './can-cu/index.ts';
import { cauChu } from './cau-chu/index.ts';
import { chuKy } from './chu-ky/index.ts';
import { danhSo } from './danh-so/index.ts';
import { dauTrang } from './dau-trang/index.ts';
import { diaGioi } from './dia-gioi/index.ts';
import { nhiemVu } from './nhiem-vu/index.ts';
import { noiNhan } from './noi-nhan/index.ts';
import type { Rule } from './rule.ts';
import { tep } from './tep/index.ts';
import { thanBai } from './than-bai/index.ts';
import { trang } from './trang/index.ts';
import { vietHoa } from './viet-hoa/index.ts';

export const rules: readonly Rule[] = [
  ...dauTrang,
  ...canCu,
  ...thanBai,
  ...danhSo,
  ...nhiemVu,
  ...chuKy,
  ...noiNhan,
  ...vietHoa,
  ...cauChu,
  ...diaGioi,
  ...tep,
  ...trang,
];
