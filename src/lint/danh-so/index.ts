/** Rules on numbers of sections and paragraphs. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { chuCai } from './danh-so-chu-cai.ts';
import { cotTt } from './danh-so-cot-tt.ts';
import { dauSauSo } from './danh-so-dau-sau-so.ts';
import { ghiHaiLan } from './danh-so-ghi-hai-lan.ts';
import { laMaARap } from './danh-so-la-ma-a-rap.ts';
import { lienTuc } from './danh-so-lien-tuc.ts';
import { noiMuc } from './danh-so-noi-muc.ts';
import { thieuCach } from './danh-so-thieu-cach.ts';
import { thieuD } from './danh-so-thieu-d.ts';

export const danhSo: readonly Rule[] = [chuCai, cotTt, dauSauSo, ghiHaiLan, laMaARap, lienTuc, noiMuc, thieuCach, thieuD];
