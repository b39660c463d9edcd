/** What people type where the name of a command should stand: Vietnamese words, other programs' names, slips. */
import { foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';

/** Stands in what is meant where a file is to be named. */
export const sampleFile = 'ke-hoach-2026.yaml';

/** What is meant (all that is typed after `tdkt`) → the words for it; accents, spaces and hyphens in them do not count. */
export const commandWords: Readonly<Record<string, string>> = {
  init: 'tạo, tạo mới, khởi tạo, mới, bắt đầu, soạn, new, create, start',
  build: 'dựng, dựng lại, biên dịch, làm, xuất, ghi, tạo văn bản, compile, make, render, export, generate, word, docx',
  'build --format pdf': 'pdf, in, in ra, xuất pdf, print',
  'build --format html': 'html, web',
  'build --watch': 'watch, theo dõi, tự dựng',
  validate: 'kiểm, kiểm tra, xét, soát, soát lỗi, rà soát, thẩm định, lint, check, test, verify, lỗi',
  'validate --fix': 'sửa, sửa lỗi, tự sửa, fix, format, fmt',
  preview: 'xem, xem trước, xem trang, mở, view, serve, open, dev',
  roll: 'năm sau, năm mới, sang năm, chuyển năm, next, rollover',
  import: 'nhập, đọc, chuyển, lấy, convert, read',
  [`init --from ${sampleFile} --ky nam`]: 'báo cáo, lập báo cáo, report',
  diff: 'so, so sánh, đối chiếu, khác, compare, redline',
  tasks: 'nhiệm vụ, công việc, việc, tiến độ, todo, list, task',
  'tasks --overdue': 'quá hạn, trễ hạn, chậm, overdue, late',
  explain: 'giải thích, vì sao, quy tắc, mã lỗi, rules, why',
  schema: 'lược đồ, trường, json',
  show: 'in dữ liệu, hiện, dump, print json',
  doctor: 'khám, khám máy, kiểm tra máy, xem máy, cài đặt, setup',
  '--help': 'trợ giúp, giúp, hướng dẫn, cách dùng, lệnh, usage, man',
  '--version': 'phiên bản, version, ver',
};

/** The same of options, of whichever command has the one that is meant. */
export const optionWords: Readonly<Record<string, string>> = {
  '--format pdf': 'pdf',
  '--format html': 'html, web',
  '--format docx': 'docx, word',
  '--format json': 'json',
  '--output': 'out, out-dir, dest, ghi, ra',
  '--force': 'overwrite, ghi-đè',
  '--fix': 'sửa, tự-sửa, autofix',
  '--overdue': 'quá-hạn, trễ-hạn, late',
  '--yes': 'có, đồng-ý, no-input',
  '--to': 'năm, year, sang',
  '--loai': 'kind, type',
};

/** What to type instead of words that name no command: by what they mean, else by how near they are; nothing if neither. */
export function meantCommand(typed: readonly string[], names: readonly string[]): string | undefined {
  const known = wordMeanings();
  const beginnings = [3, 2, 1].map((count) => typed.slice(0, count).join(' '));
  const exact = beginnings.map((words) => known.get(foldName(words))).find((meant) => meant !== undefined);
  const near = (candidates: readonly string[]) => beginnings.flatMap((words) => nearest(words, candidates))[0];
  return exact ?? near(names) ?? known.get(near([...known.keys()]) ?? '');
}

/** What to type instead of an option that the command does not have: by what it means, else by how near it is. `options` with what is told of each. */
export function meantOption(typed: string, options: ReadonlyMap<string, string>): string | undefined {
  const names = [...options.keys()];
  const rows = Object.entries(optionWords).filter(([meant]) => {
    const [name = '', value = ''] = meant.split(' ');
    return options.get(name)?.includes(value);
  });
  const exact = rows.find(([, words]) => words.split(', ').some((word) => foldName(word) === foldName(typed)))?.[0];
  return exact ?? nearest(typed, names)[0];
}

/** Each word as it is compared → what it means. */
function wordMeanings(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(commandWords).flatMap(([meant, words]) => words.split(', ').map((word) => [foldName(word), meant] as const)),
  );
}
