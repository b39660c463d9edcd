/** Reads a file that plans inherit from, and in any file the field that names the next one. */
import type { Diagnostic, Span } from '../diagnostic.ts';
import { sameKey } from '../schema/key-names.ts';
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
