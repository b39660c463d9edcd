/** Which texts are forms, left open for others to fill in. */
import type { Text } from './typed-texts.ts';

/** What stands in an appendix, and the cells of tables; but titles and tasks of an appendix are the plan's own words. */
export function isForm({ path, key }: Pick<Text, 'path' | 'key'>): boolean {
  if (key === 'dong' || key === 'cot') return true;
  return path.includes('phu_luc') && path.includes('noi_dung') && key !== 'tieu_de' && !path.includes('nhiem_vu');
}
