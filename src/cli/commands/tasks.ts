/** `tdkt tasks`: the tasks of many plans as one list, to read, to work with, to look at over the months. */
import type { Command } from 'commander';
import { arrangements, roles } from '../../tasks/choices.ts';
import { taskFormats } from '../../tasks/index.ts';
import { defineCache } from '../cache-options.ts';
import { defineChoice } from '../choose-plans.ts';
import type { Streams } from '../streams.ts';

const ways = Object.entries(arrangements).map(([way, meaning]) => `${way} (${meaning})`);

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .option('--by <cách xếp>', `${ways.join(', ')}; mặc định: han`)
    .option('--agency <tên>', 'chỉ nhiệm vụ của một cơ quan, tên viết thế nào cũng được: "Sở GD&ĐT"')
    .option('--role <vai trò>', `vai trò của cơ quan ấy: ${Object.keys(roles).join(', ')} (mặc định: cả hai)`)
    .option('--from <ngày>', 'chỉ nhiệm vụ còn làm từ lúc này: 01/03/2026, tháng 3/2026, quý II/2026')
    .option('--to <ngày>', 'chỉ nhiệm vụ bắt đầu, hoặc đến hạn, trước hết lúc này')
    .option('--overdue', 'chỉ nhiệm vụ đã quá hạn mà chưa ghi là hoàn thành')
    .option('--format <định dạng>', `${taskFormats.join(', ')} (mặc định: theo đuôi tệp của -o, không có thì text)`)
    .option('-o, --output <tệp>', 'ghi ra tệp, - là đầu ra chuẩn')
    .option('--today <ngày>', 'ngày để tính hạn (mặc định: ngày của máy)')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt tasks ke-hoach/ --by chu_tri\n  tdkt tasks ke-hoach/ --agency "Sở Nội vụ" --overdue\n  tdkt tasks ke-hoach/ -o tien-do.html',
    );
  defineChoice(command);
  defineCache(command);
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const { listTasks } = await import('../list-tasks.ts');
  return listTasks(command, streams);
}
