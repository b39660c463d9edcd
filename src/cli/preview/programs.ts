/** The browser and the editor: started with a list of arguments, and left to themselves. */
import type { ChildProcess } from 'node:child_process';
import spawn from 'cross-spawn';

/** How a system opens an address with the browser that its user has chosen. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** In milliseconds. A program that cannot do what it was asked says so at once. */
const patience = 3000;

/** Answers whether there is one that took it. */
export async function openBrowser(url: string): Promise<boolean> {
  const command = [...(openers[process.platform] ?? ['xdg-open']), url];
  return (await started(command)) === null;
}

/** Starts an editor; what there is to say of it, `''` when it is open. */
export async function openEditor(command: readonly string[]): Promise<string> {
  const failure = await started(command);
  if (failure === null) return '';
  const [program = ''] = command;
  if (failure === 'ENOENT') return `Không tìm thấy chương trình “${program}”, cần ghi đúng tên hoặc đường dẫn của nó sau --editor`;
  return `Chương trình “${program}” không mở được dòng ấy (${failure})`;
}

/** Null once it runs well, or has ended well; else why not. It may go on without us. */
function started([program = '', ...words]: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = spawn(program, words, { stdio: 'ignore', detached: true, windowsHide: true });
    } catch (error) {
      resolve(String(error));
      return;
    }
    const timer = setTimeout(() => resolve(null), patience);
    const end = (told: string | null) => {
      clearTimeout(timer);
      resolve(told);
    };
    child.on('error', (error) => end('code' in error ? String(error.code) : error.message));
    child.on('exit', (status, signal) => end(status === 0 ? null : `kết thúc với mã ${status ?? signal}`));
    child.unref();
  });
}
