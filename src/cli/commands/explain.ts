/** `tdkt explain`: the page of a code, or the list of all. */
import type { Command } from 'commander';
import { didYouMean } from '../nearest.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('[mã]')
    .argument('[mã]', 'mã in ở cuối dòng báo lỗi, như can_cu/het_hieu_luc; bỏ trống: danh sách các mã')
    .addHelpText('after', '\nVí dụ:\n  tdkt explain\n  tdkt explain danh_so/lien_tuc');
}

export async function run(command: Command, { stdout, env }: Streams): Promise<number> {
  const [{ rules }, { listText, pageText }] = await Promise.all([import('../../lint/rules/index.ts'), import('../../report/page.ts')]);
  const color = hasColor(stdout, env);
  const [code] = command.args;
  const page = rules.find((rule) => rule.code === code?.trim());
  if (code !== undefined && !page) {
    const near = didYouMean(
      code,
      rules.map((rule) => rule.code),
    );
    throw new UsageError(`Không có mã “${code}”${near || '; gõ “tdkt explain” để xem danh sách'}`);
  }
  await print(stdout, page ? pageText(page, { color }) : listText(rules, { color }));
  return 0;
}
