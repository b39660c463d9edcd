/** `tdkt schema`: the JSON Schema of plans, or of what they share, for editors. */
import type { Command } from 'commander';
import { terminalSafe } from '../../report/safe-text.ts';
import { Complaints } from '../complaints.ts';
import { hasColor, print, type Streams } from '../streams.ts';

export function define(command: Command): void {
  command
    .usage('[tùy chọn]')
    .option('--shared', 'của phần dùng chung, tệp chung.yaml')
    .option('-o, --output <tệp>', 'ghi vào tệp này thay vì in ra')
    .addHelpText('after', '\nVí dụ:\n  tdkt schema -o .vscode/plan.schema.json');
}

export async function run(command: Command, { stdout, stderr, env }: Streams): Promise<number> {
  const { output, shared } = command.opts<{ output?: string; shared?: true }>();
  const { planJsonSchema, sharedJsonSchema } = await import('../../schema/json-schema.ts');
  const text = `${JSON.stringify(shared ? sharedJsonSchema() : planJsonSchema(), null, 2)}\n`;
  if (output === undefined || output === '-') await print(stdout, text);
  else {
    const problems = await write(output, text);
    if (problems.length === 0) await print(stdout, `${terminalSafe(output)}\n`);
    const complaints = new Complaints(problems);
    await print(stderr, await complaints.text(hasColor(stderr, env)));
    return complaints.exitStatus;
  }
  return 0;
}

/** What stands in our schemas alone. */
const marks = ['ke_hoach', 'co_quan_da_biet'].map((name) => `"$ref": "#/definitions/${name}"`);

/** One of an older tdkt is replaced, another file is not. */
async function write(file: string, text: string) {
  const { makeFolderOf } = await import('../../repository/make-folder.ts');
  const { writeKept } = await import('../../repository/write-kept.ts');
  const ours = (bytes: Uint8Array) => marks.some((mark) => Buffer.from(bytes).includes(mark));
  const problem = (await makeFolderOf(file)) ?? (await writeKept(file, Buffer.from(text), ours));
  return problem ? [problem] : [];
}
