/** What a file system refuses, said in Vietnamese. A problem with a file is a diagnostic without a place in it. */
import type { Diagnostic } from '../diagnostic.ts';

/** A complaint about a whole file, folder or pattern; the report prints its name before the message. */
export function fileProblem(file: string, code: string, message: string, help?: string): Diagnostic {
  return { code, severity: 'error', message, file, span: { start: 0, end: 0 }, ...(help !== undefined && { help }) };
}

const full = 'Ổ đĩa đã đầy, hãy dọn bớt hoặc chọn nơi khác bằng -o';
const readOnly = 'Ổ đĩa này chỉ cho đọc, hãy chọn nơi khác bằng -o';
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
  EACCES: ['ghi/khong_co_quyen', 'Không có quyền ghi vào thư mục này, hãy chọn nơi khác bằng -o'],
  EPERM: ['ghi/khong_co_quyen', 'Không có quyền ghi vào thư mục này, hãy chọn nơi khác bằng -o'],
  ENAMETOOLONG: ['ghi/ten_dai', 'Tên tệp dài quá mức hệ điều hành cho phép, hãy đặt tên ngắn hơn bằng -o'],
};

/** The problem behind an error thrown while reading; throws the error again if the file system is not its cause. */
export function readProblem(file: string, error: unknown): Diagnostic {
  const code = errorCode(error);
  const [name, message] = reading[code] ?? ['tep/khong_doc_duoc', `Không đọc được tệp này (hệ điều hành báo ${code})`];
  return fileProblem(file, name, message);
}

/** The same for writing; a missing folder has its own problem, see `io.ts`. */
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
