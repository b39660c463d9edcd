/** Every rule, in the order of the document. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { tenTruong } from './bo-sot-ten-truong.ts';
import { tenChuaChac } from './can-cu-ten-chua-chac.ts';
import { lienTuc } from './danh-so-lien-tuc.ts';
import { soTrungSo } from './so-trung-so.ts';

export const rules: readonly Rule[] = [tenTruong, soTrungSo, tenChuaChac, lienTuc];
