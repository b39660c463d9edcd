/** What is to be done at once when the process is told to end: a file half made goes, a program that was started too. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanups = new Set<() => void>();

/** Until the answer is called. `cleanup` does not wait for anything, and does not throw. */
export function whenLeaving(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, leave);
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) for (const signal of signals) process.off(signal, leave);
  };
}

/** Ends as the signal would have ended us (130, 143 to a shell), leaving nothing behind: a program is ended before the folder in which it writes goes. */
function leave(signal: NodeJS.Signals): void {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  cleanups.clear();
  for (const one of signals) process.off(one, leave);
  process.kill(process.pid, signal);
}
