/** `tdkt schema`: the JSON Schema of a kind of document, for editors. */
import type { Command } from 'commander';
import { type DocumentKindName, documentKinds } from '../../decree30.ts';
import { didYouMeanOr } from '../../vietnamese/did-you-mean.ts';
import { print, type Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

const names = Object.keys(documentKinds) as DocumentKindName[];

export function define(command: Command): void {
  command
    .usage('[loại] [tùy chọn]')
    .argument('[loại]', `loại văn bản: ${names.join(', ')} (mặc định: ke_hoach)`)
    .addHelpText('after', '\nVí dụ:\n  tdkt schema > plan.schema.json\n  tdkt schema bao_cao > bao-cao.schema.json');
}

export async function run(command: Command, { stdout }: Streams): Promise<number> {
  const kind = readKind(command.args[0] ?? 'ke_hoach');
  const { planJsonSchema } = await import('../../schema/json-schema.ts');
  await print(stdout, `${JSON.stringify(planJsonSchema(kind), null, 2)}\n`);
  return 0;
}

function readKind(word: string): DocumentKindName {
  const kind = names.find((name) => name === word);
  if (kind) return kind;
  throw new UsageError(`Không có loại văn bản “${word}”${didYouMeanOr(word, names)}`);
}
