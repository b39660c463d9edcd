/** What a file system refuses, said in Vietnamese. A problem with a file is a diagnostic without a place in it. */
import { type Diagnostic, wholeFile } from '../diagnostic.ts';

/** A complaint about a whole file, folder or pattern; the report prints its name before the message. */
export function fileProblem(file: string, code: string, message: string, help?: string): Diagnostic {
  return { code, severity: 'error', message, file, span: wholeFile, ...(help !== undefined && { help }) };
}

const full = 'Ổ đĩa đã đầy, hãy dọn bớt rồi chạy lại';
const readOnly = 'Ổ đĩa này chỉ cho đọc, hãy dùng một thư mục ở ổ đĩa khác';
const refused = 'Không có quyền ghi vào thư mục này, hãy hỏi người quản trị máy hoặc dùng một thư mục khác';
const busy = 'Tệp này đang bị chương trình khác giữ, hãy đóng chương trình đó rồi chạy lại';

const reading: Readonly<Record<string, readonly [code: string, message: string]>> = {
  EISDIR: ['tep/la_thu_muc', 'Đây là một thư mục, cần một tệp'],
  EACCES: ['tep/khong_co_quyen', 'Không có quyền đọc, hãy hỏi người quản trị máy hoặc chép ra nơi khác'],
  EPERM: ['tep/khong_co_quyen', 'Không có quyền đọc, hãy hỏi người quản trị máy hoặc chép ra nơi khác'],
  EBUSY: ['tep/dang_ban', busy],
  ELOOP: ['tep/vong_lap', 'Các liên kết trỏ vòng tròn, không dẫn tới tệp nào'],
  ENAMETOOLONG: ['tep/ten_dai', 'Tên tệp dài quá mức hệ điều hành cho phép'],
};

const writing: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOSPC: ['ghi/het_cho', full],
  EDQUOT: ['ghi/het_cho', full],
  EROFS: ['ghi/chi_doc', readOnly],
  EACCES: ['ghi/khong_co_quyen', refused],
  EPERM: ['ghi/khong_co_quyen', refused],
  ELOOP: ['ghi/vong_lap', 'Các liên kết trỏ vòng tròn, không dẫn tới tệp nào, cần một tên tệp khác'],
  ENAMETOOLONG: ['ghi/ten_dai', 'Tên tệp dài quá mức hệ điều hành cho phép, hãy đặt tên ngắn hơn'],
};

/** The problem behind an error thrown while reading; throws the error again if the file system is not its cause. */
export function readProblem(file: string, error: unknown): Diagnostic {
  const code = errorCode(error);
  const [name, message] = reading[code] ?? ['tep/khong_doc_duoc', `Không đọc được tệp này (hệ điều hành báo ${code})`];
  return fileProblem(file, name, message);
}

/** The same for writing; a missing folder has its own problem, see `write-file.ts`. */
export function writeProblem(file: string, error: unknown): Diagnostic {
  const code = errorCode(error);
  const [name, message] = writing[code] ?? ['ghi/khong_ghi_duoc', `Không ghi được tệp này (hệ điều hành báo ${code})`];
  return fileProblem(file, name, message);
}

/** `ENOENT` and the like; throws what did not come from the operating system. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string') return error.code;
  throw error;
}
