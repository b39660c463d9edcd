/** The page of man, from the same words as `--help`. */
import type { CommandTree, CommandWords, Option } from './tree.ts';

/** `section` 1: a program that a person runs. */
export function manPage({ version, about, commands, options }: CommandTree): string {
  return [
    `.TH TDKT 1 "" "tdkt ${version}"`,
    '.SH TÊN',
    `tdkt \\- ${escaped(about.replace(/\s+/gu, ' ').replace(/\.$/u, ''))}`,
    '.SH CÁCH DÙNG',
    '.B tdkt',
    escaped('<lệnh> [tùy chọn]'),
    '.SH TÙY CHỌN',
    ...options.flatMap(item),
    '.SH LỆNH',
    ...commands.flatMap(section),
    '.SH MÃ THOÁT',
    escaped('0 không lỗi, 1 kế hoạch có lỗi, 2 dùng lệnh sai, 3 lỗi của tdkt.'),
    '',
  ].join('\n');
}

function section({ name, about, usage, arguments: taken, options, after }: CommandWords): string[] {
  return [
    `.SS tdkt ${name}`,
    `${escaped(about)}.`,
    '.PP',
    `.B tdkt ${name}`,
    escaped(usage),
    ...taken.flatMap(({ shown, about: told }) => ['.TP', escaped(shown), escaped(told)]),
    ...options.flatMap(item),
    ...(after === '' ? [] : ['.PP', '.nf', ...after.split('\n').map(escaped), '.fi']),
  ];
}

function item({ names, shown, about }: Option): string[] {
  return ['.TP', `\\fB${names.map(escaped).join('\\fR, \\fB')}\\fR${shown === '' ? '' : ` ${escaped(shown)}`}`, escaped(about)];
}

/** A hyphen that can be copied, and no line that roff would take for a request. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/u, '\\&$1');
}
