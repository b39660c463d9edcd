/** A plan's text written back over it: only while it is what was read, and in the same encoding. */
import type { Diagnostic } from '../diagnostic.ts';
import { fileProblem } from '../repository/problems.ts';
import { type Guard, writeBytes } from '../repository/write-file.ts';

const mark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Why a text cannot be written back in the place of `bytes`, which were read as `text`. */
export function otherEncoding(file: string, bytes: Uint8Array, text: string): Diagnostic | null {
  if (encoded(bytes, text).equals(bytes)) return null;
  const message = 'Tệp này không viết bằng UTF-8 nên không tự sửa được, hãy lưu lại với bảng mã UTF-8 rồi chạy lại';
  return fileProblem(file, 'ghi/bang_ma', message);
}

/** Puts another text in the place of a file that was read as `bytes`. */
export function writePlan(file: string, bytes: Uint8Array, text: string): Promise<Diagnostic | null> {
  return writeBytes(file, encoded(bytes, text), unlessChanged(file, bytes));
}

function encoded(bytes: Uint8Array, text: string): Buffer {
  const marked = mark.every((byte, index) => bytes[index] === byte);
  return Buffer.concat([marked ? mark : new Uint8Array(), Buffer.from(text)]);
}

/** What someone has saved since the plan was read is his work, and complaints about the old text are no longer true of it. */
function unlessChanged(file: string, read: Uint8Array): Guard {
  const message = 'Tệp này vừa được lưu lại, đổi tên hoặc xóa trong lúc tdkt tự sửa, nên không ghi gì vào, hãy chạy lại';
  return async (existing) => (existing && Buffer.compare(existing, read) === 0 ? null : fileProblem(file, 'ghi/da_doi', message));
}
