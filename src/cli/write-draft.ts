/** A document that was begun, put where it is asked for, with the schema that its first line names. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { gap } from '../init/gaps.ts';
import { terminalSafe } from '../report/safe-text.ts';
import { makeFolderOf } from '../repository/make-folder.ts';
import { schemaNear, schemaPlace, writeSchema } from '../repository/schema-near.ts';
import { hasSharedName } from '../repository/shared-names.ts';
import { writeNew } from '../repository/write-new.ts';
import type { Draft } from './beginning.ts';
import { Complaints } from './complaints.ts';
import { hasColor, print, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** Throws {@link UsageError} where nothing could be written, before a person has answered anything. */
export function refuseTarget(file: string | undefined): void {
  if (file === undefined || file === '-' || isFolder(file)) return;
  if (file.trim() === '') throw new UsageError('Tên tệp để trống, cần ghi như ke-hoach-2027.yaml');
  if (/\.(?:xlsx|csv|tsv)$/iu.test(file)) throw new UsageError(`“${file}” là bảng để lấy nhiệm vụ, cần ghi --from ${file}`);
  if (!/\.ya?ml$/iu.test(file)) throw new UsageError(`Tệp ghi ra cần đuôi .yaml, như “${file}.yaml”`);
  if (hasSharedName(file)) throw new UsageError('chung.yaml là tên của phần mà mọi kế hoạch trong thư mục cùng dùng, cần một tên khác');
  if (existsSync(file)) throw new UsageError(`Đã có tệp “${file}”, tdkt không ghi đè lên; cần một tên khác`);
}

export async function writeDraft(draft: Draft, file: string | undefined, streams: Streams): Promise<number> {
  if (file === '-') {
    await print(streams.stdout, draft.text(schemaNear('-'), file));
    await say(draft.told, streams);
    return 0;
  }
  const target = file === undefined || isFolder(file) ? freeName(join(file ?? '', draft.name)) : file;
  const near = schemaNear(target);
  const schema = near ?? schemaPlace(target);
  const text = draft.text(schema, target);
  const problem = (await makeFolderOf(target)) ?? (await writeNew(target, Buffer.from(text), 'cần một tên khác'));
  if (problem) return complain([problem], streams);
  await print(streams.stdout, `${target}\n`);
  await say([...draft.told, ...next(target, text)], streams);
  // Without it the plan is as good, but an editor helps less.
  const unhelped = near === null ? await writeSchema(target, schema, await schemaText()) : null;
  return unhelped ? complain([unhelped], streams) : 0;
}

/** In a folder a plan has its usual name. */
function isFolder(file: string): boolean {
  if (/[/\\]$/u.test(file)) return true;
  try {
    return statSync(file).isDirectory();
  } catch {
    // What stands in the way is told when it is written.
    return false;
  }
}

/** `ke-hoach-2026.yaml`; where there is one, `ke-hoach-2026-2.yaml`. */
function freeName(name: string): string {
  for (let count = 1; ; count++) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.yaml`;
    if (!existsSync(file)) return file;
  }
}

async function schemaText(): Promise<string> {
  const { planJsonSchema } = await import('../schema/json-schema.ts');
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}

/** As it is typed behind a command: not as an option, and as one word. */
function typed(file: string): string {
  const name = file.startsWith('-') ? `./${file}` : file;
  return /[\s&();$'`]/u.test(name) ? `"${name}"` : name;
}

function next(target: string, text: string): string[] {
  const open = text.split('\n').filter((line) => !line.trimStart().startsWith('#') && line.includes(gap)).length;
  const fill = open > 0 ? [`Còn ${open} dòng có chỗ ${gap} phải điền.`] : [];
  const file = typed(target);
  return [...fill, `Xem trang trong lúc điền: tdkt preview ${file}; xong thì tdkt validate ${file}, tdkt build ${file}`];
}

async function say(sentences: readonly string[], { stderr }: Streams): Promise<void> {
  await print(stderr, sentences.map((sentence) => `${terminalSafe(sentence)}\n`).join(''));
}

export async function complain(problems: readonly Diagnostic[], { stderr, env }: Streams): Promise<number> {
  const complaints = new Complaints(problems);
  await print(stderr, await complaints.text(hasColor(stderr, env)));
  return complaints.exitStatus;
}
