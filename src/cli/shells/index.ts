/** What other programs take of the command line: each shell its completion, man its page. Pure, loaded with `tdkt completion`. */
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { manPage } from './man.ts';
import { powershellScript } from './powershell.ts';
import type { CommandTree, shells } from './tree.ts';
import { zshScript } from './zsh.ts';

export const written = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
  man: manPage,
} as const satisfies Record<(typeof shells)[number], (tree: CommandTree) => string>;
