/** `tdkt schema`: the JSON Schema of plans, for editors. */
import type { Command } from 'commander';
import { print, type Streams } from '../streams.ts';

export function define(command: Command): void {
  command.usage('[tùy chọn]').addHelpText('after', '\nVí dụ:\n  tdkt schema > plan.schema.json');
}

export async function run(_command: Command, { stdout }: Streams): Promise<number> {
  const { planJsonSchema } = await import('../../schema/json-schema.ts');
  await print(stdout, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  return 0;
}
