/** What a complaint tells a person to type, done to the plan by nothing but its own words. */
import type { Diagnostic, Span } from '../../src/diagnostic.ts';
import { type Holder, holdersAt, itemsOf } from './yaml-places.ts';

/**
 * The texts that following a complaint leads to: one for each thing that it offers to type; none where it says nothing that can be typed.
 * Blanks (`…`) are filled as the good sample has them.
 */
export function following(text: string, complaint: Diagnostic, good: string): string[] {
  const { fix, help = '', message } = complaint;
  const job: Job = { text, span: complaint.span, good, other: complaint.related?.[0]?.span };
  const fixed = fix ? [splice(text, fix.span, fix.text)] : [];
  const helped = helpOf(job, help);
  return [...fixed, ...(helped.length > 0 || fix ? helped : saidIn(job, /(?<!\p{L})cần\s.*$/su.exec(message)?.[0] ?? ''))];
}

interface Job {
  readonly text: string;
  /** The underlined words. */
  readonly span: Span;
  readonly good: string;
  /** The place that explains the complaint. */
  readonly other: Span | undefined;
}

/** The first line says what to do; lines below it are to be copied. */
function helpOf(job: Job, help: string): string[] {
  const [lead = '', ...below] = help.split('\n');
  const lines = below.filter((line) => !line.startsWith('#'));
  const note = /# tdkt-bo-qua: \S+ — .*$/mu.exec(help)?.[0];
  const whole = lines.length > 0 ? copied(job, lead, lines) : null;
  const edited = lines.length > 0 ? (whole === null ? [] : [whole]) : saidIn(job, lead);
  return [...edited, ...(note ? [withNote(job, note)] : [])];
}

/** `ghi “…”`, `viết “…” hoặc “…”`, `cần “…”`: in place of the underlined words; `bỏ …`, `xóa …`: without them. */
function saidIn(job: Job, sentence: string): string[] {
  const moved = /chuyển (lên trước|xuống sau) “/u.exec(sentence)?.[1];
  if (moved) return [withItemMoved(job, moved === 'lên trước')];
  const words = [...sentence.matchAll(offered)].flatMap(([all]) => [...all.matchAll(/“([^”]+)”/gu)].map(([, typed = '']) => typed));
  const behind = sentence.includes('” rồi một dấu cách') ? ' ' : '';
  if (words.length > 0) return words.map((typed) => splice(job.text, job.span, filled(job, typed) + behind));
  const [, what] = removal.exec(sentence) ?? [];
  return what === undefined ? [] : [without(job, what)];
}

const offered = /(?<!\p{L})(?:ghi|viết|gõ lại|thay bằng|đổi thành|cần)(?: (?!bỏ|xóa|thay)[\p{L}:]+){0,6} “[^”]+”(?:(?:,| hoặc) “[^”]+”)*/gu;
const removal =
  /(?<!\p{L})(?:bỏ|xóa) ((?:dòng |trường )?`?(?:[a-z]+(?:_[a-z]+)+|ten)`?|`[a-z_]+: [a-z]+`|“[^”]+”|đi|những chữ này|chữ này|dòng này|dấu này|dấu ở cuối|phần trùng|một chỗ|cụm từ này|tên ở đây|nhiệm vụ này)(?![\p{L}_])/u;

function without(job: Job, what: string): string {
  const field = /(?:^|[ `])([a-z]+(?:_[a-z]+)+|ten)(?![\p{L}_])/u.exec(what)?.[1];
  if (field) return withoutField(job, field);
  if (what === 'nhiệm vụ này') return withoutItem(job);
  const words = /“([^”]+)”/u.exec(what)?.[1];
  const start = words ? job.text.indexOf(words, job.span.start) : job.span.start;
  const tail = words ? (/^\s*/u.exec(job.text.slice(start + words.length))?.[0].length ?? 0) : 0;
  return words ? splice(job.text, { start, end: start + words.length + tail }, '') : withoutWords(job);
}

/** Lines of YAML stand as they are: fields in the mapping of the underlined one, items in its list, both elsewhere where the help says so. */
function copied(job: Job, lead: string, lines: readonly string[]): string | null {
  const full = filledLines(job.good, lines);
  const list = /thêm vào `([a-z_]+)`/u.exec(lead)?.[1];
  if (list) return addedTo(job, list, full);
  if (/^- /u.test(full[0] ?? '') && !isInText(job)) return listed(job, lead, full);
  if (!/^[a-z_]+:/u.test(full[0] ?? '')) return isInText(job) && lines.length > 1 ? null : splice(job.text, job.span, full.join('\n'));
  const [, away] = removal.exec(lead) ?? [];
  const field = /^(?:dòng |trường )?`?([a-z_]+)`?$/u.exec(away ?? '')?.[1];
  const rest = away === undefined || field ? job.text : withoutWords(job);
  const text = withFields(rest, /ngoài cùng/u.test(lead) ? 0 : job.span.start, full);
  return field && !full.some((line) => line.startsWith(`${field}:`)) ? withoutField({ ...job, text }, field) : text;
}

/** `ghi như sau` of a slip in YAML: the lines below it in place of those that have the same words, from the line of the complaint on. */
export function retyped(text: string, { span, help = '' }: Diagnostic): string | null {
  const [lead = '', ...lines] = help.split('\n');
  if (!lead.includes('ghi như sau') || lines.length === 0) return null;
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(lines.join(''));
  const old = text.split('\n');
  const first = text.slice(0, span.start).split('\n').length - 1;
  let last = first + 1;
  while (last < old.length && letters(old[last] ?? '') !== '' && wanted.includes(letters(old[last] ?? ''))) last += 1;
  return [...old.slice(0, first), ...lines, ...old.slice(last)].join('\n');
}

/** In a paragraph among others. */
function isInText({ text, span }: Job): boolean {
  const [holder] = holdersAt(text, span.start);
  return /^[|>]/u.test(text.slice(holder?.value ?? 0));
}

function fieldsAt(text: string, offset: number): Holder | undefined {
  return holdersAt(text, offset).find(({ key }) => key !== undefined);
}

/** Fields as the help has them: in place of the same field, else under the one that is underlined. */
function withFields(text: string, offset: number, lines: readonly string[]): string {
  return blocks(lines).reduce((now, block) => setField(now, offset, block), text);
}

function blocks(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const line of lines) {
    if (/^\s/u.test(line)) found.at(-1)?.push(line);
    else found.push([line]);
  }
  return found;
}

function setField(text: string, offset: number, block: readonly string[]): string {
  const anchor = fieldsAt(text, offset);
  if (!anchor) return text;
  const [key = ''] = (block[0] ?? '').split(':');
  const own = anchor.siblings.find((sibling) => sibling.key === key);
  const typed = block.join(`\n${indent(text, anchor)}`);
  return own ? splice(text, own, typed) : splice(text, { start: anchor.end, end: anchor.end }, `\n${indent(text, anchor)}${typed}`);
}

function indent(text: string, { start }: Holder): string {
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

/** Items as the help has them: in place of the underlined one, under it (`thêm`), or above it (`thêm … vào trước`). */
function listed(job: Job, lead: string, lines: readonly string[]): string {
  const item = holdersAt(job.text, job.span.start).find(({ key }) => key === undefined);
  if (!item) return job.text;
  const typed = lines.join(`\n${indent(job.text, item)}`);
  if (!/(?<!\p{L})thêm/u.test(lead)) return splice(job.text, item, typed);
  if (/vào trước/u.test(lead)) return splice(job.text, { start: item.start, end: item.start }, `${typed}\n${indent(job.text, item)}`);
  return splice(job.text, { start: item.end, end: item.end }, `\n${indent(job.text, item)}${typed}`);
}

function addedTo({ text }: Job, key: string, lines: readonly string[]): string {
  const last = itemsOf(text, key).at(-1);
  if (!last) return text;
  const least = Math.min(...lines.map((line) => line.search(/\S/u)));
  const typed = lines.map((line) => `\n${indent(text, last)}${line.slice(least)}`).join('');
  return splice(text, { start: last.end, end: last.end }, typed);
}

/** A line or a field of which nothing is left goes whole. */
function withoutWords({ text, span }: Job): string {
  const [holder] = holdersAt(text, span.start);
  if (holder && span.start <= holder.start && span.start + (holder.key?.length ?? -1) === span.end) return withoutHolder(text, holder);
  if (holder && isBare(text.slice(holder.value, span.start)) && isBare(text.slice(span.end, holder.end)))
    return withoutHolder(text, holder);
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const to = text.indexOf('\n', span.end);
  if (isBare(text.slice(from, span.start)) && isBare(text.slice(span.end, to))) return text.slice(0, from) + text.slice(to + 1);
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return /\s$/u.test(before)
    ? before.trimEnd() + (/^\s|^[,.;:)]/u.test(after) ? after : before.slice(before.trimEnd().length) + after)
    : before + after;
}

function isBare(text: string): boolean {
  return /^[\s"'*|]*$/u.test(text);
}

function withoutField({ text, span }: Job, key: string): string {
  const holder = holdersAt(text, span.start)
    .flatMap(({ siblings }) => siblings)
    .find((sibling) => sibling.key === key);
  return holder ? withoutHolder(text, holder) : text;
}

function withoutItem({ text, span }: Job): string {
  const item = holdersAt(text, span.start).find(({ key }) => key === undefined);
  return item ? withoutHolder(text, item) : text;
}

function withItemMoved(job: Job, before: boolean): string {
  const items = [job.other, job.span].map((span) => holdersAt(job.text, span?.start ?? 0).find(({ key }) => key === undefined));
  const [other, item] = items;
  if (!other || !item) return job.text;
  const words = job.text.slice(item.start, item.end);
  const rest = withoutHolder(job.text, item);
  const at = rest.indexOf(job.text.slice(other.start, other.end));
  const gap = `\n${indent(job.text, item)}`;
  return before
    ? splice(rest, { start: at, end: at }, words + gap)
    : splice(rest, { start: at + other.end - other.start, end: at + other.end - other.start }, gap + words);
}

function withoutHolder(text: string, holder: Holder): string {
  const next = holder.siblings[holder.siblings.indexOf(holder) + 1];
  if (next) return text.slice(0, holder.start) + text.slice(next.start);
  const from = text.lastIndexOf('\n', holder.start);
  return text.slice(0, Math.max(from, 0)) + text.slice(holder.end);
}

/** On the line above the field or the item. */
function withNote({ text, span }: Job, note: string): string {
  const [holder] = holdersAt(text, span.start);
  const at = text.lastIndexOf('\n', (holder?.start ?? 0) - 1) + 1;
  return splice(text, { start: at, end: at }, `${note}\n`);
}

function splice(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+');

function pattern(words: string): string {
  return words.split('…').map(literal).join('(.+?)');
}

/** The words with the good sample's in place of the blanks: where the same words stand around them. */
function filled({ text, span, good }: Job, words: string): string {
  if (!words.includes('…')) return words;
  const before = text.slice(Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 12), span.start);
  const after = text.slice(span.end, span.end + 12).replace(/\n.*$/su, '');
  const found = new RegExp(`${literal(before)}${pattern(words)}${after === '' ? '$' : literal(after)}`, 'msu').exec(good);
  return putIn(words, found?.slice(1) ?? []);
}

/** Lines that stand together in the good sample; else each block of them where it stands there. */
function filledLines(good: string, lines: readonly string[]): string[] {
  if (!lines.join('').includes('…')) return [...lines];
  const least = Math.min(...lines.map((line) => line.search(/\S/u)));
  return blocks(lines.map((line) => line.slice(least))).flatMap((block) => {
    const wanted = block.map((line) => `[ ]*${pattern(line.trim())}`).join('\\n');
    const found = new RegExp(`^${wanted}$`, 'mu').exec(good) ?? new RegExp(`^[ ]*(?:- )?${wanted}$`, 'mu').exec(good);
    return putIn(block.join('\n'), found?.slice(1) ?? []).split('\n');
  });
}

function putIn(words: string, blanks: readonly string[]): string {
  const left = blanks.map((blank) => blank.replace(/\s+/gu, ' '));
  return words.replaceAll('…', () => left.shift() ?? '…');
}
