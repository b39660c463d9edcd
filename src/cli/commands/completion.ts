/** `tdkt completion`: what a shell needs to complete our words at TAB, made of the commands as they are defined. */
import type { Command } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { treeOf } from '../command-tree.ts';
import { readChoice } from '../option-values.ts';
import { print, type Streams } from '../streams.ts';

const after = `
Để gõ Tab là được lệnh, tùy chọn, mã lỗi và tên tệp, thêm một dòng:
  bash        vào ~/.bashrc:       eval "$(tdkt completion bash)"
  zsh         vào ~/.zshrc:        eval "$(tdkt completion zsh)"
  fish        tdkt completion fish > ~/.config/fish/completions/tdkt.fish
  PowerShell  vào tệp $PROFILE:    tdkt completion powershell | Out-String | Invoke-Expression
Trang cho lệnh man (npm install -g đã đặt sẵn):
  tdkt completion man > ~/.local/share/man/man1/tdkt.1`;

export function define(command: Command): void {
  command.usage('<vỏ lệnh>').argument('<vỏ lệnh>', 'bash, zsh, fish, powershell, hoặc man').addHelpText('after', after);
}

export async function run(command: Command, { stdout }: Streams, whole: () => Promise<Command>): Promise<number> {
  const [{ written }, { codes }] = await Promise.all([import('../shells/index.ts'), import('../../codes.ts')]);
  const shell = readChoice(command.args[0] ?? '', Object.keys(written) as (keyof typeof written)[], 'vỏ lệnh');
  const known = [...codes.rules.explanations, ...codes.others.explanations].map(({ code }) => code);
  await print(stdout, written[shell](treeOf(await whole(), packageJson.version, known)));
  return 0;
}
