/** `tdkt doctor`: what this machine has of what tdkt needs, and what to do where something is missing. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import type { Command } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { ruleset } from '../../decree30.ts';
import { actsAsOf } from '../../law/acts.ts';
import { provincesAsOf } from '../../law/provinces.ts';
import { getFonts, getOffice } from '../../office/advice.ts';
import { findOffice, officeVersion } from '../../office/soffice.ts';
import { withTemporary } from '../../repository/temporary.ts';
import { print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';

/** `thiếu`: tdkt does not work without it; `lưu ý`: it does, though not all of it, or not as well. */
type State = 'đạt' | 'lưu ý' | 'thiếu';

interface Finding {
  readonly state: State;
  readonly text: string;
  /** What to do about it. */
  readonly cure?: string;
}

export function define(command: Command): void {
  command
    .usage('[tùy chọn]')
    .addHelpText('after', '\nVí dụ:\n  tdkt doctor\n\nKết thúc với mã 1 khi thiếu thứ mà tdkt không thể thiếu, hay có mà không chạy.');
}

export async function run(_: Command, streams: Streams): Promise<number> {
  const { today } = occasionOf({}, streams);
  let status = 0;
  const checks = [
    node,
    folder,
    office,
    law('Danh mục văn bản căn cứ', actsAsOf, today),
    law('Tên các tỉnh, thành phố', provincesAsOf, today),
    terminal,
  ];
  for (const check of checks) {
    for (const { state, text, cure } of await check(streams)) {
      await print(streams.stdout, `${state.padEnd(6)}  ${text}\n${cure === undefined ? '' : `        → ${cure}\n`}`);
      if (state === 'thiếu') status = 1;
    }
  }
  return status;
}

type Check = (streams: Streams) => Promise<readonly Finding[]>;

const node: Check = async () => {
  const oldest = packageJson.engines.node.replace('>=', '');
  const text = `tdkt ${packageJson.version}, quy tắc ${ruleset}, Node ${process.versions.node}`;
  if (oldest.localeCompare(process.versions.node, 'en', { numeric: true }) <= 0) return [{ state: 'đạt', text }];
  return [{ state: 'thiếu', text, cure: `tdkt cần Node ${oldest} trở lên, hãy cài bản mới` }];
};

const folder: Check = async () => {
  const text = `Thư mục đang đứng: ${process.cwd()}`;
  try {
    await withTemporary(process.cwd(), async () => {});
    return [{ state: 'đạt', text: `${text}, ghi được` }];
  } catch {
    return [{ state: 'thiếu', text: `${text}, không ghi được`, cure: 'chuyển sang thư mục khác, hoặc hỏi người quản trị máy' }];
  }
};

const forPdf = 'chỉ cần khi dùng --format pdf';

const office: Check = async ({ env }) => {
  const program = await findOffice(env);
  if (program === null) return [{ state: 'lưu ý', text: `LibreOffice chưa có, ${forPdf}`, cure: getOffice }];
  const [version, { probe }] = await Promise.all([officeVersion(program), import('../../office/probe.ts')]);
  const found = await probe(env);
  const name = `LibreOffice ${version} (${program})`;
  if (!('why' in found)) {
    return [
      { state: 'đạt', text: `${name}, chuyển được sang PDF` },
      { state: 'đạt', text: 'Phông chữ rộng bằng Times New Roman, đủ chữ tiếng Việt' },
    ];
  }
  if (found.why === 'fonts') {
    const text = `LibreOffice không có phông chữ rộng bằng Times New Roman đủ chữ tiếng Việt, đã dùng ${found.fonts.join(', ')}`;
    return [
      { state: 'đạt', text: `${name}, chạy được` },
      { state: 'thiếu', text, cure: getFonts },
    ];
  }
  if (found.why === 'no room') {
    const cure = 'dọn bớt ổ đĩa, hoặc đặt TMPDIR (Windows: TEMP) là một thư mục khác';
    return [{ state: 'thiếu', text: `Thư mục tạm: ${found.folder}, không ghi được, ${forPdf}`, cure }];
  }
  const text = `${name} ${found.why === 'too late' ? 'chạy quá lâu, đã bị dừng' : 'không làm ra tệp PDF'}, ${forPdf}`;
  return [{ state: 'thiếu', text, cure: `mở LibreOffice xem có báo lỗi gì, hoặc gỡ ra rồi ${getOffice}` }];
};

/** Old enough that a decree or a merger may have come since; in days. */
const oldData = 180;

function law(name: string, asOf: string, today: string): Check {
  const days = Math.floor((Date.parse(today) - Date.parse(asOf)) / 86_400_000);
  const text = `${name}: theo pháp luật đến ngày ${asOf.split('-').reverse().join('/')}`;
  if (days <= oldData) return async () => [{ state: 'đạt', text }];
  const cure = 'cài bản tdkt mới; nếu chưa có thì tự xem lại những văn bản ban hành sau ngày ấy';
  return async () => [{ state: 'lưu ý', text: `${text}, đã ${days} ngày`, cure }];
}

const terminal: Check = async ({ stdout, env }) => {
  if (!stdout.isTTY) return [];
  const encoding = process.platform === 'win32' ? await codePage() : env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  if (/utf-?8|65001/iu.test(encoding)) return [{ state: 'đạt', text: 'Cửa sổ dòng lệnh hiện được chữ tiếng Việt (UTF-8)' }];
  const cure = process.platform === 'win32' ? 'gõ chcp 65001 trước khi chạy tdkt' : 'gõ export LANG=C.UTF-8 trước khi chạy tdkt';
  return [
    { state: 'lưu ý', text: `Cửa sổ dòng lệnh không dùng UTF-8 (${encoding || 'chưa đặt LANG'}), chữ tiếng Việt có thể hiện sai`, cure },
  ];
};

function codePage(): Promise<string> {
  return new Promise((resolve) => {
    execFile('chcp.com', { timeout: 5000 }, (_, stdout) => resolve(/\d+/u.exec(stdout)?.[0] ?? ''));
  });
}
