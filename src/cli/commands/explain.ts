/** `tdkt explain`: the explanation of a code, or the list of all. */
import type { Command } from 'commander';
import { didYouMean } from '../../vietnamese/did-you-mean.ts';
import { intoFile, outputWords } from '../into-file.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('[mã]')
    .argument('[mã]', 'mã in ở cuối dòng báo lỗi, như can_cu/het_hieu_luc, hoặc một nhóm như can_cu; bỏ trống: tất cả')
    .option(...outputWords)
    .addHelpText('after', '\nVí dụ:\n  tdkt explain\n  tdkt explain danh_so/lien_tuc\n  tdkt explain yaml/tab');
}

export async function run(command: Command, streams: Streams): Promise<number> {
  return intoFile(command.opts<{ output?: string }>().output, streams, (to) => explainIn(command, to));
}

async function explainIn(command: Command, { stdout, env }: Streams): Promise<number> {
  const [{ codes, isSilenceable }, { listText, explanationText }] = await Promise.all([
    import('../../codes.ts'),
    import('../../report/explanation.ts'),
  ]);
  const { rules, others } = codes;
  const color = hasColor(stdout, env);
  const wanted = command.args[0]?.trim() ?? '';
  const all = [...rules.explanations, ...others.explanations];
  const explanation = all.find(({ code }) => code === wanted);
  if (!explanation) {
    const parts = [rules, others].map(({ title, explanations }) => ({
      title,
      explanations: explanations.filter(({ code }) => isIn(code, wanted)),
    }));
    const some = parts.filter(({ explanations }) => explanations.length > 0);
    if (some.length === 0) {
      const near = didYouMean(
        wanted,
        all.map(({ code }) => code),
      );
      throw new UsageError(`Không có mã “${wanted}”${near || '; gõ “tdkt explain” để xem danh sách'}`);
    }
    await print(stdout, listText(some, { color }));
    return 0;
  }
  await print(stdout, explanationText(explanation, { color, isRule: isSilenceable(explanation.code) }));
  return 0;
}

/** No word means all; a group (`can_cu`) its codes; a name (`dau_cach`) those that bear it. */
function isIn(code: string, wanted: string): boolean {
  return wanted === '' || code.split('/').includes(wanted);
}
