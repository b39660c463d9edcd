/** `tdkt validate`: all complaints about plans, and nothing written. */
import type { Command } from 'commander';
import { type CompileOptions, compileAll } from '../compile-all.ts';
import { Complaints } from '../complaints.ts';
import { findInputs } from '../inputs.ts';
import { hasColor, print, type Streams } from '../streams.ts';

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .argument('<kế hoạch...>', 'tệp .yaml, thư mục, mẫu tên như "2026/*.yaml", hoặc - là đầu vào chuẩn')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .addHelpText('after', '\nVí dụ:\n  tdkt validate ke-hoach-2026.yaml\n  tdkt validate ke-hoach/');
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const { stdout, env } = streams;
  const options = command.opts<CompileOptions>();
  const { inputs, problems } = await findInputs(command.args);
  const complaints = new Complaints(problems);
  for await (const { compilation } of compileAll(inputs, options, streams)) complaints.add(compilation);
  const clean = inputs.length > 1 ? `không có lỗi trong ${inputs.length} tệp\n` : 'không có lỗi\n';
  await print(stdout, complaints.text(hasColor(stdout, env)) || clean);
  return complaints.exitStatus;
}
