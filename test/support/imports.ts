/** The import lines of the sources. */
import { posix } from 'node:path';
import { filesIn, readText } from './project.ts';

export interface Import {
  /** `plan/resolve.ts`: below src/. */
  readonly from: string;
  /** `schema/plan.ts`, or a package's name as it is written. */
  readonly to: string;
  readonly own: boolean;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

export const sources: readonly string[] = filesIn('src', '.ts').map((file) => file.slice('src/'.length));

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const statement = /^(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;

export function importsOf(file: string): Import[] {
  return [...readText(`src/${file}`).matchAll(statement)].map(([, type, names = '', from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    const own = target.startsWith('.');
    const to = own ? posix.normalize(posix.join(posix.dirname(file), target)) : target;
    return { from: file, to, own, typeOnly: from !== undefined && (type !== undefined || allTypes(names)) };
  });
}

/** `{ type A, type B }`. */
function allTypes(names: string): boolean {
  const inner = /^\{(.*)\}$/su.exec(names)?.[1];
  return inner?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) === true;
}

export const imports: readonly Import[] = sources.flatMap(importsOf);
