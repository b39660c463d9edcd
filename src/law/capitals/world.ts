/**
 * Organisations of the world.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.2 (Liên hợp quốc, Tổ chức Y tế thế giới, UNESCO); a second syllable that
 * official papers write both ways is right both ways.
 */
import type { Spelt } from './spelt.ts';

export const worldOrganisations: readonly Spelt[] = [
  {
    names: [
      'Liên hợp quốc',
      'Quỹ Nhi đồng Liên hợp quốc',
      'Tổ chức Y tế thế giới|Tổ chức Y tế Thế giới',
      'Ngân hàng Thế giới|Ngân hàng thế giới',
      'Ngân hàng Phát triển châu Á|Ngân hàng Phát triển Châu Á|Ngân hàng phát triển châu Á',
      'Hiệp hội các quốc gia Đông Nam Á|Hiệp hội các Quốc gia Đông Nam Á',
      'Liên minh châu Âu|Liên minh Châu Âu',
      'ASEAN',
      'UNESCO',
      'UNICEF',
      'UNDP',
      'APEC',
    ],
    small: 'wrong',
  },
];
