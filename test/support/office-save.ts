/** Files as LibreOffice saves them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Word files opened and saved again by LibreOffice, all of them by one start of it. */
export function savedByOffice(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-luu-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? new Uint8Array());
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const paths = names.map((name) => join(folder, `${name}.docx`));
    const format = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'ra')];
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, ...format, ...paths]);
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'ra', `${name}.docx`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
