/** Deadlines as a calendar (RFC 5545): a whole day each, with one alarm a week before. */
import { createHash } from 'node:crypto';
import { conditions, nearDays } from './conditions.ts';
import type { Task } from './list.ts';

const product = 'PRODID:-//tdkt//nhiem vu//VI';

export function writeIcs(tasks: readonly Task[], today: string, name: string): string {
  const ids = new Map<string, number>();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    product,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...tasks.filter(hasDeadline).flatMap((task) => event(task, today, idOf(task, ids))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

export function isOurIcs(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).includes(product);
}

/** What is done, given up or never ends waits for no day. */
export function hasDeadline({ den, condition }: Task): boolean {
  return den !== '' && !['hoan_thanh', 'khong_thuc_hien', 'thuong_xuyen'].includes(condition);
}

function event(task: Task, today: string, id: string): string[] {
  const title = task.noi_dung.split('\n', 1)[0] ?? '';
  return [
    'BEGIN:VEVENT',
    `UID:${id}@tdkt`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(task.den)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(task.den))}`,
    `SUMMARY:${escaped(`Hạn: ${title}`)}`,
    `DESCRIPTION:${escaped(description(task))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(`Còn ${nearDays} ngày: ${title}`)}`,
    `TRIGGER:-P${nearDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function description(task: Task): string {
  const named = (title: string, names: readonly string[]) => (names.length === 0 ? [] : [`${title}: ${names.join('; ')}`]);
  return [
    task.noi_dung,
    ...named('Chủ trì', task.chu_tri),
    ...named('Phối hợp', task.phoi_hop),
    `Thời gian: ${task.thoi_gian}`,
    // Of days that pass nothing is said: a calendar is not written anew every day.
    ...(task.condition === 'qua_han' ? [conditions.qua_han] : []),
    `${task.source}: ${task.nguon.trich_yeu}`,
  ].join('\n');
}

/** The same each time the calendar is written, so that a deadline that moves is moved and not doubled. */
function idOf({ ma, noi_dung, nguon }: Task, known: Map<string, number>): string {
  const words = [nguon.co_quan, nguon.nam, nguon.so_ky_hieu === '' ? nguon.trich_yeu : nguon.so_ky_hieu, ma === '' ? noi_dung : ma];
  const id = createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32);
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

const compact = (iso: string): string => iso.replaceAll('-', '');

const dayLength = 86_400_000;
const nextDay = (iso: string): string => new Date(Date.parse(iso) + dayLength).toISOString().slice(0, 10);

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r?\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const mostOctets = 75;

/** Lines of more octets go on behind a space; no letter is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > mostOctets) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += letter;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}
