/** The kind of document: everything else is judged by it, so a wrong one is the only complaint. */
import { type Finding, short } from './finding.ts';
import { fold, nearest } from './key-names.ts';
import { kinds } from './kinds.ts';
import { isMapping } from './shape.ts';

const names = Object.keys(kinds);

/** Fields that only one kind has, and that a plan without `loai` cannot mean otherwise. */
const telling: Readonly<Record<string, string>> = { tham_quyen: 'quyet_dinh', dieu: 'quyet_dinh', ke_hoach: 'quyet_dinh' };

/** A kind that is none, or a missing one that the fields give away. */
export function findKind(value: unknown): Finding | null {
  if (!isMapping(value)) return null;
  const { loai } = value;
  if (typeof loai === 'string' && !names.includes(loai)) return unknownKind(loai);
  const [key, kind] = Object.entries(telling).find(([field]) => loai === undefined && field in value) ?? [];
  if (key === undefined || kind === undefined) return null;
  return {
    code: 'ke_hoach/thieu',
    path: [key],
    at: 'key',
    message: `\`${key}\` là trường của quyết định mà tệp chưa ghi loại văn bản, cần \`loai\``,
    help: `thêm ở đầu tệp, sát lề trái\nloai: ${kind}`,
  };
}

function unknownKind(typed: string): Finding {
  const near = names.find((name) => fold(name) === fold(typed)) ?? nearest(typed, names)[0];
  return {
    code: 'ke_hoach/gia_tri',
    path: ['loai'],
    message: `\`loai\` đang ghi “${short(typed)}”, cần một trong: ${names.join(', ')}`,
    ...(near !== undefined && { help: `có lẽ là\nloai: ${near}` }),
  };
}
