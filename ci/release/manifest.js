/**
 * The manifest as it is packed: without `prepare`, of which npm warns whoever installs the package. In the repository it stays, for it is
 * what bundles the program after `npm ci`, and in an install from git. `prepack` takes it out, `postpack` puts the file back as it was.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const [file, kept] = ['package.json', 'package.json.truoc'];

if (process.argv[2] === '--back') renameSync(kept, file);
else {
  // A pack that was killed has left it.
  if (existsSync(kept)) renameSync(kept, file);
  const text = readFileSync(file, 'utf8');
  const { scripts, ...rest } = JSON.parse(text);
  const { prepare: _, ...others } = scripts;
  writeFileSync(kept, text);
  writeFileSync(file, `${JSON.stringify({ ...rest, scripts: others }, null, 2)}\n`);
}
