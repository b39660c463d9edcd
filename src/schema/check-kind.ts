/** The kind of document: everything else is judged by it, so a wrong one is the only complaint. */

import type { DocumentKindName } from '../decree30.ts';
import { foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { meantKey } from './key-names.ts';
import { kinds } from './kinds.ts';
import { isMapping, keyNames, type Mapping } from './shape.ts';
import { type ShapeFinding, short } from './shape-finding.ts';

const names = Object.keys(kinds) as DocumentKindName[];

/** Fields that only one kind has, and that a plan without `loai` cannot mean otherwise. */
const telling: Readonly<Record<string, DocumentKindName>> = { tham_quyen: 'quyet_dinh', dieu: 'quyet_dinh', ke_hoach: 'quyet_dinh' };

/** A kind that is none, or a missing one that the fields give away. */
export function findKind(value: unknown): ShapeFinding | null {
  if (!isMapping(value)) return null;
  const { loai } = value;
  if (typeof loai === 'string' && !Object.hasOwn(kinds, loai)) return unknownKind(loai);
  const [key, kind] = (saidKind(value) === undefined ? tellingKind(value) : undefined) ?? [];
  if (key === undefined || kind === undefined) return null;
  return {
    code: 'ke_hoach/thieu',
    path: [key],
    at: 'key',
    message: `\`${key}\` là trường của quyết định mà tệp chưa ghi loại văn bản, cần thêm \`loai\``,
    help: `thêm ở đầu tệp, sát lề trái\nloai: ${kind}`,
  };
}

/** The kind to read a file as: the one it says, one that is spelt alike, else the one that has most of its fields. */
export function guessKind(value: unknown): DocumentKindName {
  if (!isMapping(value)) return 'ke_hoach';
  const loai = saidKind(value);
  const said = typeof loai === 'string' ? meantKind(loai) : loai === undefined ? (tellingKind(value)?.[1] ?? 'ke_hoach') : undefined;
  if (said !== undefined) return said;
  const fields = (kind: DocumentKindName) => keyNames(kinds[kind]).filter(({ key }) => key in value).length;
  return names.reduce((best, kind) => (fields(kind) > fields(best) ? kind : best));
}

/** What the file says of its kind, also under a key that is misspelt: `Loại: báo cáo`. */
function saidKind(value: Mapping): unknown {
  if (value['loai'] !== undefined) return value['loai'];
  const names = keyNames(kinds.ke_hoach);
  const key = Object.keys(value).find((typed) => meantKey(typed, names) === 'loai');
  return key === undefined ? undefined : value[key];
}

function meantKind(typed: string): DocumentKindName | undefined {
  return names.find((name) => foldName(name) === foldName(typed)) ?? (nearest(typed, names)[0] as DocumentKindName | undefined);
}

function tellingKind(value: Mapping): readonly [string, DocumentKindName] | undefined {
  return Object.entries(telling).find(([field]) => field in value);
}

function unknownKind(typed: string): ShapeFinding {
  const near = meantKind(typed);
  return {
    code: 'ke_hoach/gia_tri',
    path: ['loai'],
    message: `\`loai\` đang ghi “${short(typed)}”, cần ghi một trong: ${names.join(', ')}`,
    ...(near !== undefined && { help: `có lẽ là\nloai: ${near}` }),
  };
}
