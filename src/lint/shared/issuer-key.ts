/** Who issues, the same for all spellings: “Phòng Kinh tế” of two communes are two. */
import { chuTho, type Plan } from '../../plan/plan.ts';
import { agencyKey } from './agencies.ts';

export function issuerKey({ ten_co_quan, co_quan }: Pick<Plan, 'ten_co_quan' | 'co_quan'>): string {
  return [ten_co_quan, chuTho(co_quan.chu_quan)].map(agencyKey).join(' ').trim();
}
