/** Runs tdkt. The only place where an unexpected error is caught. */
import { linesSafe, terminalSafe } from '../report/safe-text.ts';
import { runCommand, version } from './program.ts';
import { catchStreamErrors, OutputFailure, print, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** Exit status: 0 fine, 1 problems in a plan or its files, 2 wrong use of the command, 3 a bug in tdkt. Never throws. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  catchStreamErrors(streams);
  try {
    return await runCommand(argv, streams);
  } catch (error) {
    const [status, text] = farewell(error, streams.env);
    await print(streams.stderr, text).catch(() => {});
    return status;
  }
}

function farewell(error: unknown, env: Streams['env']): [status: 1 | 2 | 3, text: string] {
  if (error instanceof UsageError) return [2, `tdkt: ${terminalSafe(error.message)}\n${whereToRead(error)}\n`];
  if (error instanceof OutputFailure) return [1, `tdkt: Không ghi được ra đầu ra chuẩn (hệ điều hành báo ${error.message})\n`];
  return [3, apology(error, env['TDKT_DEBUG'] === '1')];
}

function whereToRead({ command }: UsageError): string {
  return `Gõ “tdkt ${command === undefined ? '' : `${command} `}--help” để xem cách dùng.`;
}

function apology(error: unknown, debug: boolean): string {
  const message = linesSafe(error instanceof Error ? error.message : String(error));
  const stack = debug && error instanceof Error ? `${error.stack}\n` : '';
  return `Xin lỗi, tdkt hỏng giữa chừng: ${message}
Đây là lỗi của chương trình, không phải của kế hoạch. Hãy gửi dòng trên, câu lệnh đã gõ và phiên bản
${version} cho người phụ trách tdkt ở đơn vị. Đặt TDKT_DEBUG=1 rồi chạy lại để in thêm chi tiết.
${stack}`;
}
