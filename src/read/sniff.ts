/** What a file is that is no `.docx`, whatever its name says: one sentence. */
import type { Unreadable } from './tree.ts';
import type { Parts } from './zip.ts';

const sentences = {
  empty: 'Tệp rỗng, không có gì để đọc; cần chép lại tệp từ bản gốc',
  damaged: 'Tệp bị hỏng hoặc chưa chép xong; cần mở bằng Word, ghi lại thành .docx, hoặc chép lại từ bản gốc',
  large: 'Tệp nở ra quá lớn khi mở, không phải một văn bản; cần xem lại tệp',
  encrypted: 'Tệp được đặt mật khẩu; cần mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi ghi lại',
  doc: 'Tệp ghi theo dạng Word đời cũ (.doc); cần mở bằng Word hoặc LibreOffice rồi ghi lại thành .docx',
  odt: 'Tệp của LibreOffice (.odt); cần mở bằng LibreOffice hoặc Word rồi ghi lại thành .docx',
  rtf: 'Tệp ghi theo dạng .rtf; cần mở bằng Word hoặc LibreOffice rồi ghi lại thành .docx',
  pdf: 'Tệp là PDF, không phải văn bản Word; cần tệp Word mà từ đó PDF được in ra',
  page: 'Tệp là một trang web hoặc XML mang tên văn bản Word; cần mở bằng Word rồi ghi lại thành .docx',
  workbook: 'Tệp là bảng tính, không phải văn bản Word',
  slides: 'Tệp là bản trình chiếu, không phải văn bản Word',
  other: 'Tệp không phải văn bản Word (.docx)',
} as const;

type Kind = keyof typeof sentences;

export function unreadable(kind: Kind): Unreadable {
  const why = kind === 'encrypted' || kind === 'doc' || kind === 'odt' || kind === 'rtf' ? kind : 'other';
  return { message: sentences[kind], why };
}

const beginnings: readonly (readonly [RegExp, Kind])[] = [
  [/^PK/u, 'damaged'],
  [/^\{\\rtf/u, 'rtf'],
  [/^%PDF/u, 'pdf'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype|html)/iu, 'page'],
];

/** By its first bytes. */
export function unreadableBytes(bytes: Uint8Array): Unreadable {
  if (bytes.length === 0) return unreadable('empty');
  if (isCompound(bytes))
    return unreadable(hasName(bytes, 'EncryptedPackage') ? 'encrypted' : hasName(bytes, 'WordDocument') ? 'doc' : 'other');
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return unreadable(beginnings.find(([pattern]) => pattern.test(start))?.[1] ?? 'other');
}

/** A file of files, as Office wrote before 2007 and writes what is encrypted. (MS-CFB, 2.2) */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Names of its files stand in it as UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

/** A whole ZIP file that holds no Word document. */
export function unreadableParts(parts: Parts): Unreadable {
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('xl/'))) return unreadable('workbook');
  if (names.some((name) => name.startsWith('ppt/'))) return unreadable('slides');
  if (parts.has('content.xml') && parts.has('mimetype')) return unreadable('odt');
  return unreadable(names.some((name) => name.startsWith('word/')) ? 'damaged' : 'other');
}
