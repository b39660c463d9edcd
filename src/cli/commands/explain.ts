/** `tdkt explain`: the page of a code, or the list of all. */
import type { Command } from 'commander';
import { didYouMean } from '../nearest.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('[mã]')
    .argument('[mã]', 'mã in ở cuối dòng báo lỗi, như can_cu/het_hieu_luc; bỏ trống: danh sách các mã')
    .addHelpText('after', '\nVí dụ:\n  tdkt explain\n  tdkt explain danh_so/lien_tuc\n  tdkt explain yaml/tab');
}

export async function run(command: Command, { stdout, env }: Streams): Promise<number> {
  const [{ codes }, { listText, pageText }] = await Promise.all([import('../codes.ts'), import('../../report/page.ts')]);
  const { rules, others } = codes;
  const color = hasColor(stdout, env);
  const [code] = command.args;
  if (code === undefined) {
    await print(stdout, listText([rules, others], { color }));
    return 0;
  }
  const all = [...rules.pages, ...others.pages];
  const page = all.find((one) => one.code === code.trim());
  if (!page) {
    const near = didYouMean(
      code,
      all.map((one) => one.code),
    );
    throw new UsageError(`Không có mã “${code}”${near || '; gõ “tdkt explain” để xem danh sách'}`);
  }
  await print(stdout, pageText(page, { color, isRule: !others.pages.includes(page) }));
  return 0;
}
