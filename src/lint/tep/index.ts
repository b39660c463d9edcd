/** Rules on the file itself: its letters, what was pasted into it, its name. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { bangMaCu } from './bo-ma-bang-ma-cu.ts';
import { chuGiongNhau } from './bo-ma-chu-giong-nhau.ts';
import { chuLa } from './bo-ma-chu-la.ts';
import { kyTuAn } from './bo-ma-ky-tu-an.ts';
import { bangTab } from './chep-bang-tab.ts';
import { dauDong } from './chep-dau-dong.ts';
import { dongGay } from './chep-dong-gay.ts';
import { loiTroLy } from './chep-loi-tro-ly.ts';
import { markdown } from './chep-markdown.ts';
import { doDai } from './ho-so-do-dai.ts';
import { tenTep } from './ho-so-ten-tep.ts';

export const tep: readonly Rule[] = [bangTab, dauDong, dongGay, loiTroLy, markdown, bangMaCu, chuGiongNhau, chuLa, kyTuAn, doDai, tenTep];
