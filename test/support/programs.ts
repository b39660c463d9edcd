/** Programs from outside that a test needs: what a machine lacks is skipped aloud, and is a failure where all must run. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

export const required = process.env['TDKT_REQUIRE_OFFICE'] === '1';

/** Whether tests that need `program` are to be skipped; says so, or makes a test that fails. */
export function isMissing(program: string, pack: string, flag = '--version'): boolean {
  const missing = spawnSync(program, [flag], { stdio: 'ignore' }).status !== 0;
  if (missing && !required) console.warn(`Bỏ qua phép thử cần ${program}: máy này chưa có (gói ${pack}).`);
  test.runIf(required)(`${program} is there`, () => expect(missing).toBe(false));
  return missing;
}
