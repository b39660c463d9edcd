/** Rules on the pages as they will be printed. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { chuKyCungTrang } from './trang-chu-ky.ts';
import { cuoiTrang } from './trang-cuoi-trang.ts';
import { dongBang } from './trang-dong-bang.ts';
import { motDong } from './trang-mot-dong.ts';
import { trangCuoi } from './trang-trang-cuoi.ts';
import { tuBiCat } from './trang-tu-bi-cat.ts';

export const trang: readonly Rule[] = [motDong, cuoiTrang, chuKyCungTrang, dongBang, tuBiCat, trangCuoi];
