/** `tdkt preview`: the pages of a plan in a browser, as they will be printed, anew after each save. */
import type { Command } from 'commander';
import { editorCommand, joinedEditor } from '../../preview/editor.ts';
import type { Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

interface Options extends OccasionOptions {
  readonly editor?: string;
  readonly open: boolean;
  readonly templates?: string;
}

export function define(command: Command): void {
  command
    .usage('<kế hoạch> [tùy chọn]')
    .argument('<kế hoạch>', 'một tệp .yaml')
    .option('--editor <lệnh>', 'nhấp đúp vào một đoạn thì mở dòng ấy bằng lệnh này, như code, hoặc "code -g {file}:{line}"')
    .option('--no-open', 'không tự mở trình duyệt, chỉ in địa chỉ')
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt preview ke-hoach-2026.yaml\n  tdkt preview ke-hoach-2026.yaml --editor code\n\nTrang tự đổi mỗi khi kế hoạch, tệp dùng chung hay mẫu được lưu, cho đến khi nhấn Ctrl+C. Chỉ máy này xem được, không cần mạng.',
    );
}

/** An editor's command may be typed without quotes. */
export const wordsOf = joinedEditor;

export async function run(command: Command, streams: Streams): Promise<number> {
  const { editor, open, templates, ...day } = command.opts<Options>();
  const [file = ''] = command.args;
  if (file === '-') throw new UsageError('Lệnh “preview” xem một tệp mỗi khi nó được lưu, không dùng với dấu -');
  if (/\.docx?$/iu.test(file))
    throw new UsageError(`“${file}” là tệp Word, ở đây cần kế hoạch .yaml; có thể tạo bằng: tdkt import ${file}`);
  const opens = editor === undefined ? [] : editorCommand(editor);
  if (editor !== undefined && opens.length === 0) throw new UsageError('Tùy chọn “--editor” cần một lệnh, như --editor code');
  const { keepShowing } = await import('../preview/keep-showing.ts');
  return keepShowing({ file, templates, occasion: occasionOf(day, streams), editor: opens, browser: open }, streams);
}
