/** What the head of a column means, as people name columns: usage of offices, one row a meaning, the first that fits. */
import type { TaskColumn } from '../../schema/tasks.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';

/** A field of a task; its quarter; where it begins and ends; its group; one of twelve months or four quarters to be ticked. */
export type Meaning = TaskColumn | 'quy' | 'bat_dau' | 'ket_thuc' | 'nhom' | `thang ${number}` | `quy ${number}`;

/** A longer head is a sentence; one that begins with what is to be done may say of whom it was asked. */
const mostWords = { usual: 12, opened: 30 };

/** What is to be done is named first, not beside something else: “Văn bản giao nhiệm vụ”. */
const opened = /^(?:cac |ten )?(?:noi dung|nhiem vu|cong viec|dau viec|viec|hoat dong|giai phap|chi tieu|task)\b/u;

/** Who works: as heads of columns begin. */
const people =
  'khoa|phong|ban|to|doi|lop|truong|vien|chi bo|chi doan|doan the|ca nhan|giao vien|gv|can bo|lanh dao|luc luong|chu the|nhan su|don vi|co quan|nguoi|cq|dv';

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  ['tt', /^(?:s?tt|so tt|so thu tu|thu tu|no|stt muc)$/u],
  ['ma', /^(?:ma|ma so|ma nhiem vu|ma cong viec)$/u],
  ['ghi_chu', /\b(?:ghi chu|luu y|note)\b/u],
  ['trang_thai', /\b(?:trang thai|tinh trang|status)\b/u],
  ['kinh_phi', /\b(?:kinh phi|du toan|so tien|thanh tien|nguon von|nguon luc)\b|^(?:tien|budget|ngan sach)$/u],
  ['quy', /^quy(?: (?:thuc hien|hoan thanh|nam \d{4}|\d{4}))?$/u],
  ['bat_dau', /^(?:(?:ngay|thoi gian|thoi diem) )?(?:bat dau|khoi dau)$|^(?:thoi gian )?tu(?: ngay)?$/u],
  ['ket_thuc', /^(?:(?:ngay|thoi gian|thoi diem) )?ket thuc$|^(?:thoi gian )?den(?: ngay)?$/u],
  ['hoan_thanh', /^ngay hoan thanh(?: thuc te)?$|^hoan thanh thuc te$/u],
  ['phoi_hop', /^(?!.*\bchu tri\b).*\bphoi hop\b|^(?:cac )?(?:don vi|co quan) (?:lien quan|ho tro)$|^support$/u],
  ['thoi_gian', /\b(?:thoi gian|thoi han|tien do|thoi diem|lich|han|deadline|lo trinh|xong)\b|^(?:ngay|thang)\b|^tu ngay den ngay$/u],
  ['thoi_gian', /^(?!(?:muc do|san pham|ket qua|so|khoi luong|gia tri)\b).*\bhoan thanh\b/u],
  ['ket_qua', /\bket qua (?:thuc hien|dat duoc|hien tai)\b|^da thuc hien$|^tinh hinh thuc hien\b/u],
  ['san_pham', /\b(?:san pham|ket qua|dau ra)\b/u],
  ['nhom', /^(?:linh vuc|nhom|nhom nhiem vu|nhom viec|chuong trinh|hang muc)$/u],
  ['chu_tri', /^ai(?: lam| chu tri| phu trach| thuc hien)?$|^(?:pic|owner|thuc hien)$/u],
  // “Khoa/Phòng thực hiện”, “Phòng, ban”, “Cơ quan thực hiện nhiệm vụ”.
  ['chu_tri', new RegExp(`^(?:cac )?(?:${people})\\b.*\\b(?:thuc hien|duoc giao|phu trach|chu tri)(?: nhiem vu)?$`, 'u')],
  ['chu_tri', /^(?:khoa|phong|ban|to|truong|co so)(?: (?:khoa|phong|ban|to))?$/u],
  // “Đơn vị tính” measures; who is inspected, takes part or approves does not lead.
  [
    'chu_tri',
    /^(?!.*\b(?:don vi tinh|dvt|noi dung|cong viec|nhiem vu|duoc (?:kiem tra|thanh tra|giam sat|kiem toan|danh gia|ho tro|khen)|thu huong|tham du|tham gia|phe duyet|ban hanh|theo doi|giao viec)\b).*\b(?:chu tri|phu trach|dau moi|don vi|co quan|bo phan|nguoi|can bo|phan cong|tham muu|to chuc thuc hien|trach nhiem|truong doan)\b/u,
  ],
  ['noi_dung', opened],
  [
    'noi_dung',
    /^(?!(?:van ban|can cu|co quan|don vi|nguoi|nguon|so|loai|dia diem|hinh thuc|muc tieu|muc do|yeu cau)\b).*\b(?:noi dung|nhiem vu|cong viec|dau viec|ten viec|viec|hoat dong|giai phap|chi tieu)\b/u,
  ],
];

/** What is done in a table of which no column says “Nội dung”. */
const things =
  /^(?:ten )?(?:hang muc|du an|de an|chuong trinh|su kien|chuyen de|phong trao|hoi nghi|cuoc hop|van ban|lop|mo hinh|linh vuc)\b/u;

export const namesThings = (head: string): boolean => things.test(plain(head));
export const opensWithWork = (head: string): boolean => opened.test(plain(head));

export function meaningOf(head: string): Meaning | null {
  const words = plain(head);
  const most = opened.test(words) ? mostWords.opened : mostWords.usual;
  // “% hoàn thành”, “Tỷ lệ hoàn thành” measure.
  if (words === '' || words.split(' ').length > most || head.includes('%') || /^t[yi] le\b/u.test(words)) return null;
  return ticked(words) ?? meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const plain = (head: string): string =>
  foldAccents(head.replace(/\([^)]*\)/gu, ' '))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** `Tháng 3`, `T3`, `Quý II`, `Q2`, each with or without a year. */
function ticked(words: string): Meaning | null {
  const [, unit = '', number = ''] = /^(thang|t|quy|q) ?(\d{1,2}|[ivx]{1,4})(?: (?:nam )?\d{4})?$/u.exec(words) ?? [];
  if (unit === '') return null;
  const count = /^\d/u.test(number) ? Number(number) : (parseRoman(number) ?? 0);
  if (unit.startsWith('t')) return count >= 1 && count <= 12 ? `thang ${count}` : null;
  return count >= 1 && count <= 4 ? `quy ${count}` : null;
}

/** `Kinh phí (triệu đồng)` → `triệu đồng`. */
export function unitIn(head: string): string {
  const [, unit = ''] = /\((?:đvt|đơn vị(?: tính)?)?:?\s*([^)]*)\)/iu.exec(head) ?? [];
  return /đồng|%|người|cái|bộ/iu.test(unit) ? unit.trim() : '';
}
