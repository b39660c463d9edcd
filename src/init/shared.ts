/** What plans of a folder inherit already (`chung.yaml`): it is neither asked nor written again. */
import type { Fields } from '../recover/value.ts';
import type { Given } from './asker.ts';

export type Shared = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Shared => typeof value === 'object' && value !== null && !Array.isArray(value);
const says = (value: unknown): boolean => (typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null);

/** The questions that a shared file has answered. */
export function answeredBy(shared: Shared): Given {
  const issuer = isMapping(shared['co_quan']) ? shared['co_quan'] : {};
  const of = (field: string): string | undefined => {
    const value = [issuer[field]].flat()[0];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  return {
    co_quan: of('ten'),
    chu_quan: of('chu_quan'),
    ky_hieu: of('ky_hieu'),
    dia_danh: of('dia_danh'),
    quyen_han: says(shared['ky']) ? 'cap_truong' : undefined,
  };
}

/** Fields whose words every plan of an office may share; what a plan is about is its own. */
const shareable = ['can_cu', 'mo_dau', 'ket_thuc', 'noi_nhan', 'luu'];

/** Takes out of a plan what it would inherit, but for what the command line has said; answers with the names of what is gone. */
export function withoutShared(fields: Fields, shared: Shared, given: Given): string[] {
  const before = Object.keys(fields);
  // Decisions and reports begin their recipients with “Như …”.
  const own = fields['loai'] === undefined ? [] : ['noi_nhan'];
  for (const field of shareable) if (says(shared[field]) && !own.includes(field)) delete fields[field];
  const said = new Set(
    Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [field === 'co_quan' ? 'ten' : field])),
  );
  strip(fields, 'co_quan', shared, (field) => !said.has(field));
  if (!said.has('quyen_han')) strip(fields, 'ky', shared, (field) => field !== 'ho_ten' || says((shared['ky'] as Shared)['ho_ten']), true);
  return before.filter((field) => !(field in fields));
}

/** `whole`: the parts belong together, so that those which the shared file lacks go as well. */
function strip(fields: Fields, name: string, shared: Shared, may: (field: string) => boolean, whole = false): void {
  const [own, theirs] = [fields[name], shared[name]];
  if (!says(theirs) || own === undefined) return;
  if (isMapping(own) && isMapping(theirs))
    for (const field of Object.keys(own)) if ((whole || says(theirs[field])) && may(field)) delete (own as Fields)[field];
  if (!isMapping(theirs) || Object.keys(own).length === 0) delete fields[name];
}
