/** A plan as it lies on the disk, or, as `REF:path`, as git knows it at some commit, with all that it inherited then. */
import { mkdirSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Compilation } from '../compile.ts';
import { inTemporaryFolder } from '../office/temporary-folder.ts';
import { isPlanField } from '../schema/plan-fields.ts';
import { rootKeys } from '../source/root-keys.ts';
import type { Compiled } from './compile-all.ts';
import { checkOut, commitOf, prefixInRepository, topFolder } from './git.ts';
import { type Input, toInput } from './inputs.ts';
import { kindOf } from './io.ts';
import { withoutDocument } from './plan-work.ts';
import { fileProblem } from './problems.ts';

/** A plan that was read, its files named as a person would. */
export type Read = (input: Input) => Promise<Compiled>;

/** A sentence where git does not have it. */
export async function planAt(word: string, read: Read): Promise<Compiled | string> {
  const [, ref = '', path = ''] = /^([^:]+):(.+)$/su.exec(word) ?? [];
  // `C:\plan.yaml` is no commit.
  if (ref === '' || isAbsolute(word) || (await kindOf(word)) === 'file') return read(toInput(word));
  const [top, commit] = [await topFolder(), await commitOf(ref)];
  if (top === null) return `Thư mục này không nằm trong kho git nào, hoặc máy này không có git; “${word}” cần cả hai`;
  if (commit === null) return `git không có mốc “${ref}”, cần tên nhánh, thẻ hoặc mã commit có trong kho này, như HEAD~1:${path}`;
  return inTemporaryFolder(async (temporary) => {
    const folder = join(temporary, 'kho');
    // Whoever looks for what the plan inherits goes no further up.
    mkdirSync(join(folder, '.git'), { recursive: true });
    const names = await checkOut(top, commit, (name) => /\.(?:ya?ml|hbs)$/iu.test(name), folder);
    const plain = path.replaceAll('\\', '/');
    const name = [posix.join((await prefixInRepository()) ?? '', plain), posix.normalize(plain)].find((each) => names?.includes(each));
    if (name === undefined) return `Ở mốc “${ref}” không có tệp “${path}”, cần ghi đường dẫn từ thư mục này hoặc từ gốc kho`;
    const compiled = await read({ file: join(folder, name), stdin: false, below: name });
    return renamed(compiled, (file) => (file.startsWith(folder) ? `${ref}:${relative(folder, file).split(sep).join('/')}` : file));
  });
}

function renamed(compiled: Compiled, nameOf: (file: string) => string): Compiled {
  const { input, compilation } = compiled;
  const { origin, diagnostics, sources } = compilation;
  const placed: typeof origin = (path, range) => {
    const found = origin?.(path, range);
    return found ? { ...found, file: nameOf(found.file) } : { file: nameOf(input.file), span: { start: 0, end: 0 } };
  };
  return {
    ...compiled,
    input: { ...input, file: nameOf(input.file) },
    compilation: {
      ...compilation,
      diagnostics: diagnostics.map((each) => ({ ...each, file: nameOf(each.file) })),
      sources: Object.fromEntries(Object.entries(sources).map(([file, text]) => [nameOf(file), text])),
      ...(origin && { origin: placed }),
    },
  };
}

/** A file that is read, and is none of the plans that two versions can be of: what is to be said of it; undefined for a plan. */
export function otherThanPlan({ input, bytes, compilation, isShared }: Compiled): Pick<Compilation, 'diagnostics' | 'sources'> | undefined {
  if (isShared) return withoutDocument(input, compilation);
  if (!bytes || [...rootKeys(bytes)].some(isPlanField)) return undefined;
  const message = 'Tệp này không phải là một kế hoạch, không có trường nào của kế hoạch, cần tên hai tệp kế hoạch';
  return { sources: {}, diagnostics: [fileProblem(input.file, 'tep/khong_la_ke_hoach', message)] };
}
