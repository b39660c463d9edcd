/** `tdkt schema`: the JSON Schema of plans, or of what they share, for editors. */
import type { Command } from 'commander';
import { print, type Streams } from '../streams.ts';

export function define(command: Command): void {
  command
    .usage('[tùy chọn]')
    .option('--shared', 'của phần dùng chung, tệp chung.yaml')
    .addHelpText('after', '\nVí dụ:\n  tdkt schema > plan.schema.json');
}

export async function run(command: Command, { stdout }: Streams): Promise<number> {
  const { planJsonSchema, sharedJsonSchema } = await import('../../schema/json-schema.ts');
  const schema = command.opts<{ shared?: true }>().shared ? sharedJsonSchema() : planJsonSchema();
  await print(stdout, `${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
