/** Reads a file that plans inherit from, and in any file the field that names the next one. */
import type { Diagnostic, Span } from '../diagnostic.ts';
import { meantKey, sameKey } from '../schema/key-names.ts';
import { kinds } from '../schema/kinds.ts';
import { neverShared } from '../schema/never-shared.ts';
import { keyNames } from '../schema/shape.ts';
import { shared as sharedSchema } from '../schema/shared.ts';
import { validateShared } from '../schema/validate-shared.ts';
import { parse } from '../source/parse.ts';
import type { PlanFile } from '../source/source.ts';
import type { SharedFile } from './join.ts';
import { isBlank, isMapping } from './values.ts';

/** Never throws; `file` only names it in complaints. */
export function readShared(file: string, bytes: Uint8Array): SharedFile {
  const { text, plan, diagnostics } = parse(file, bytes);
  if (!plan) return { file, text, diagnostics: diagnostics.map(ofShared) };
  return { file, text, plan, diagnostics: [...diagnostics, ...validateShared(plan)] };
}

/** A file in which nothing is a field is told what a shared file needs, not what a plan needs. */
function ofShared(told: Diagnostic): Diagnostic {
  if (told.code !== 'yaml/rong' && told.code !== 'yaml/goc') return told;
  return {
    ...told,
    code: 'ke_thua/khong_co_truong',
    message: 'Tệp phần dùng chung chưa có trường nào, cần ghi các trường sát lề trái, hoặc bỏ tệp này',
    help: 'ghi như trong kế hoạch\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La',
  };
}

/** What a file is that cannot be inherited: a plan, by its kind or by what each document has for itself, or a file of another program. */
export function otherThanShared({ plan }: SharedFile): 'plan' | 'stranger' | undefined {
  if (!plan || !isMapping(plan.value)) return undefined;
  const { loai, ...rest } = plan.value;
  if (loai !== undefined) return typeof loai === 'string' && Object.hasOwn(kinds, loai) ? 'plan' : undefined;
  const ownNames = Object.values(kinds).flatMap((kind) => keyNames(kind).filter(({ key }) => neverShared.includes(key)));
  const own = Object.keys(rest).filter((key) => sameKey(key, ownNames) !== undefined);
  // One alone is a slip in a shared file, which is told there.
  if (own.length > 1) return 'plan';
  return own.length > 0 || isMostlyFields(Object.keys(rest)) ? undefined : 'stranger';
}

/** One name of a shared file's field, or slips in most: other programs' `name` is but a letter away from `nam`. */
function isMostlyFields(keys: readonly string[]): boolean {
  const names = keyNames(sharedSchema);
  if (keys.some((key) => sameKey(key, names) !== undefined)) return true;
  return keys.filter((key) => meantKey(key, names) !== undefined).length * 2 > keys.length;
}

/** What a file says of a path: the words, and their place. */
export interface PathField {
  readonly text: string;
  readonly span: Span;
}

/** The file that a plan or a shared file names to inherit from, however the field's name is spelt. */
export function linkIn(plan: PlanFile): PathField | undefined {
  const names = [{ key: 'ke_thua', title: 'Kế thừa' }];
  const keys = isMapping(plan.value) ? Object.keys(plan.value) : [];
  return pathField(plan, keys.find((key) => sameKey(key, names) !== undefined) ?? '');
}

/** The folder of templates that a shared file names. */
export function templatesIn(plan: PlanFile): PathField | undefined {
  return pathField(plan, 'mau');
}

function pathField(plan: PlanFile, key: string): PathField | undefined {
  const value = isMapping(plan.value) ? plan.value[key] : undefined;
  return typeof value === 'string' && !isBlank(value) ? { text: value.trim(), span: plan.locate([key]) } : undefined;
}
