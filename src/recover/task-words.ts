/** The words under which a field of a task stands: in a line under it, over a column. */
import type { DocumentKindName } from '../decree30.ts';
import { isNotedOnly, type TaskColumn, type TaskDetail } from '../schema/tasks.ts';
import { foldAccents } from '../vietnamese/fold.ts';

/** Before a detail under a listed task, as our templates word it: other words are not a field's, for they would be lost. */
const labels: Readonly<Record<string, TaskDetail>> = {
  'Cơ quan chủ trì': 'chu_tri',
  'Cơ quan phối hợp': 'phoi_hop',
  'Thời gian': 'thoi_gian',
  'Sản phẩm': 'san_pham',
  'Kinh phí': 'kinh_phi',
  'Kết quả': 'ket_qua',
  'Ghi chú': 'ghi_chu',
};

/** Which field a line holds; what a plan only notes is none of its lines. */
export function fieldOfLabel(label: string, kind: DocumentKindName): TaskDetail | null {
  const field = labels[label];
  return field === undefined || isNotedOnly(field, kind === 'bao_cao') ? null : field;
}

/** Heads of columns as offices word them, without accents; the first field whose pattern fits has the column. */
const heads: readonly (readonly [TaskColumn, RegExp])[] = [
  ['tt', /^(?:tt|stt|so tt|so thu tu|thu tu)$/u],
  ['phoi_hop', /^(?:(?:co quan|don vi|bo phan|phong|ban|nganh)[ ,/]*)*(?:thuc hien )?phoi hop(?: thuc hien)?$/u],
  [
    'chu_tri',
    /^(?:(?:co quan|don vi|bo phan|nguoi|can bo|phong)[ ,/]*)+(?:chu tri|tham muu|thuc hien|phu trach|dau moi)?(?:[ ,]*(?:va )?(?:phoi hop|thuc hien))*$|^(?:chu tri|phu trach|phan cong)(?: thuc hien)?$/u,
  ],
  ['thoi_gian', /^(?:thoi gian|thoi han|tien do|han)(?: (?:thuc hien|hoan thanh|to chuc|giai quyet))*$/u],
  ['kinh_phi', /^(?:nguon |du toan )?kinh phi(?: thuc hien)?$/u],
  ['ket_qua', /^ket qua(?: (?:thuc hien|dat duoc))*$/u],
  ['san_pham', /^(?:san pham|ket qua)(?:[ ,/]*(?:ket qua|dau ra|san pham|du kien|can dat))*$/u],
  ['ghi_chu', /^ghi chu$/u],
  [
    'noi_dung',
    /^(?:ten )?(?:cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|ten viec|dau viec)(?:[ ,/-]*(?:noi dung|nhiem vu|cong viec|hoat dong|thuc hien|giai phap|cu the|chu yeu))*$/u,
  ],
];

/** Which field a column holds, by the words of its head. */
export function fieldOfHead(words: string, kind: DocumentKindName): TaskColumn | null {
  const folded = foldAccents(words)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  // What a plan wants as a result, a report has reached.
  if (folded === 'ket qua') return kind === 'bao_cao' ? 'ket_qua' : 'san_pham';
  return heads.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
