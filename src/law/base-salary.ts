/**
 * Lương cơ sở, by which bonus money is reckoned.
 * Source: the project's legal research, section 5: Nghị định 73/2024/NĐ-CP and Nghị định 161/2026/NĐ-CP; state of the law on 2026-11-20.
 */
import { type Act, findAct } from './acts.ts';

export interface BaseSalary {
  /** In đồng a month. */
  readonly amount: number;
  /** Id of the act that sets it, whose days are those of the amount. */
  readonly act: string;
}

/** The oldest first. */
export const baseSalaries: readonly BaseSalary[] = [
  { amount: 2_340_000, act: 'nd-73-2024' },
  { amount: 2_530_000, act: 'nd-161-2026' },
];

export function actOf({ act }: BaseSalary): Act | undefined {
  return findAct(act);
}
