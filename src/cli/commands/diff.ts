/** `tdkt diff`: two versions of a plan; or what someone has changed in its Word file, with `--write` plain wording goes back into the plan. */
import type { Command } from 'commander';
import type { WordOptions } from '../diff-word.ts';
import type { Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('<bản cũ> <bản mới> [tùy chọn]')
    .argument('<bản cũ>', 'kế hoạch: tệp .yaml, hoặc mốc của git như HEAD~1:ke-hoach-2026.yaml')
    .argument('<bản mới>', 'kế hoạch khác; hoặc tệp .docx dựng từ kế hoạch ấy, đã có người sửa')
    .option('-o, --output <tệp>', 'hai kế hoạch: ghi ra .docx có theo dõi thay đổi (Track Changes), .html để gửi thư, .json, .txt')
    .option('--author <tên>', 'tên người sửa trong tệp .docx ấy (mặc định: tdkt)')
    .option('--date <ngày>', 'ngày sửa trong tệp ấy, như 29/11/2026 (mặc định: không ghi)')
    .option('--write', 'tệp Word: ghi những chỗ chỉ sửa chữ trở lại kế hoạch; chú thích và cách viết của tệp giữ nguyên')
    .option('--format <định dạng>', 'text, json; hai kế hoạch còn có html, docx (mặc định: theo đuôi của -o, không có thì text)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt diff du-thao-1.yaml du-thao-2.yaml\n  tdkt diff HEAD~1:ke-hoach-2026.yaml ke-hoach-2026.yaml -o so-sanh.docx\n  tdkt diff ke-hoach-2026.yaml ke-hoach-2026.docx --write\n\nKết thúc với mã 0 khi hai bên nói như nhau, 1 khi khác nhau hoặc không đọc được, 2 khi dùng sai.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<WordOptions>();
  const [first = '', second = ''] = command.args;
  if (isPlan(first) && isPlan(second)) {
    if (options.write) throw new UsageError('--write chỉ dùng khi so với tệp Word: chữ sửa ở đó được ghi lại vào kế hoạch');
    const { diffVersions } = await import('../diff-versions.ts');
    return diffVersions([first, second], options, streams);
  }
  const { diffWord } = await import('../diff-word.ts');
  return diffWord(planAndWord(first, second), options, streams);
}

function isPlan(name: string): boolean {
  return name === '-' || /\.ya?ml$/iu.test(name);
}

/** In whichever order they are named. */
function planAndWord(first: string, second: string): readonly [string, string] {
  if (!isPlan(first) && !isPlan(second)) throw new UsageError('Lệnh “diff” cần hai kế hoạch (.yaml), hoặc một kế hoạch bên cạnh tệp Word');
  return isPlan(first) ? [first, second] : [second, first];
}
