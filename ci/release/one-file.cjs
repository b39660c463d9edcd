/** The start of tdkt as one file: the words of a command; or, on Windows, what has been dropped on it, or a double click. */
const { existsSync } = require('node:fs');
const { isAbsolute } = require('node:path');
const { load } = require('../../bin/load.js');

const { main } = load(require('../../dist/start.json').chunk);
const { env, platform } = process;
const words = process.argv.slice(2);
// Windows gives their whole paths, and no command.
const areDropped = platform === 'win32' && words.length > 0 && words.every((word) => isAbsolute(word) && existsSync(word));
// Then, and after a double click, the window is its own and would be gone with what it says; every shell leaves a mark in the environment.
const isShell = env.PROMPT || env.TERM || env.MSYSTEM || env.WT_SESSION || env.PSModulePath?.includes(env.USERPROFILE ?? '?');
const isOwnWindow = platform === 'win32' && (areDropped || words.length === 0) && process.stdin.isTTY && !isShell;

main(areDropped ? meant(words) : words, process).then((status) => {
  process.exitCode = status;
  if (!isOwnWindow) return;
  process.stdout.write(`
Thả kế hoạch (.yaml) lên tdkt.exe là dựng văn bản, thả văn bản Word là xét thể thức; mọi việc khác gõ trong cửa sổ lệnh.
Bấm Enter để đóng cửa sổ này. `);
  process.stdin.once('data', () => process.stdin.pause());
});

/** Plans are built. Beside them Word documents are those that were built of them before: who takes all of a folder takes both. */
function meant(dropped) {
  const others = dropped.filter((word) => !/\.(?:docx|html|txt|pdf)$/iu.test(word));
  return others.length > 0 ? ['build', ...others, '--no-cache'] : ['validate', ...dropped, '--no-cache'];
}
