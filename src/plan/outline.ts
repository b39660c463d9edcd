/** Block text as a clerk pastes it → paragraphs with their roles. */
import type { Role } from '../decree30.ts';
import type { Path, Span } from '../diagnostic.ts';
import { runs } from './inline.ts';
import { isAmount, isInitial } from './markers.ts';
import { type Chu, chuTho, type Doan } from './plan.ts';

interface MarkerRole {
  readonly pattern: RegExp;
  readonly role: Role;
  /** The role when the whole paragraph is bold: then it is a heading. */
  readonly heading: Role | null;
}

const markers: readonly MarkerRole[] = [
  { pattern: /^[IVXLC]+\.(?=\s)/u, role: 'khoan', heading: 'muc' },
  { pattern: /^\d+(?:\.\d+){2,}\.?(?=\s)/u, role: 'khoan', heading: 'tieu_de_cap_4' },
  { pattern: /^\d+\.\d+\.?(?=\s)/u, role: 'khoan', heading: 'tieu_de_cap_3' },
  { pattern: /^\d+[.)/](?=\s)/u, role: 'khoan', heading: 'tieu_de_khoan' },
  { pattern: /^\(\d+\)(?=\s)/u, role: 'khoan', heading: null },
  { pattern: /^[a-zđ][.)/](?=\s)/u, role: 'diem', heading: 'tieu_de_cap_3' },
  { pattern: /^[-–•*](?=\s)/u, role: 'gach', heading: null },
  { pattern: /^\+(?=\s)/u, role: 'cong', heading: null },
];

interface Line {
  readonly indent: number;
  readonly span: Span;
}

/**
 * Splits block text into paragraphs. A line indented deeper than its paragraph's first line continues it, unless it
 * opens with a marker and the line before has ended (`.;:,…`): then it is an item of its own.
 */
export function paragraphs(text: string, at: Path): Doan[] {
  const spans: Span[][] = [];
  let base = 0;
  for (const line of lines(text)) {
    const current = spans.at(-1);
    if (current && line.indent > base && !startsItem(text, current, line)) current.push(line.span);
    else {
      spans.push([line.span]);
      base = line.indent;
    }
  }
  return spans.map((parts) => paragraph(text, parts, at));
}

function* lines(text: string): Generator<Line> {
  let offset = 0;
  for (const raw of text.split('\n')) {
    const indent = raw.length - raw.trimStart().length;
    const end = offset + raw.trimEnd().length;
    if (end > offset + indent) yield { indent, span: { start: offset + indent, end } };
    offset += raw.length + 1;
  }
}

function startsItem(text: string, current: readonly Span[], line: Line): boolean {
  const before = current.at(-1);
  const ended = before !== undefined && /[.;:,…!?]$/u.test(text.slice(before.start, before.end));
  const opening = text.slice(line.span.start, line.span.end);
  return /^\+\s/u.test(opening) || (ended && markers.some((m) => m.pattern.test(opening)));
}

function paragraph(text: string, parts: readonly Span[], at: Path): Doan {
  const whole = parts.map((part) => text.slice(part.start, part.end)).join(' ');
  const vung = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  return { ...takeMarker(runs(whole)), tu_danh: false, cap: 0, at, vung };
}

/** The paragraphs of an item of a list: the first has a dash unless it has a marker of its own. */
export function listItem(doan: readonly Doan[]): Doan[] {
  return doan.map((d, index) => (index === 0 && d.loai === 'noi_dung' ? { ...d, loai: 'gach', so: '-', tu_danh: true } : d));
}

/** Takes the typed marker off the first run and names the role by it; in a run-in heading and in italics it stays in its run. */
function takeMarker(chu: readonly Chu[]): { loai: Role; so: string; chu: readonly Chu[] } {
  const [first] = chu;
  const text = chuTho(chu);
  for (const marker of first ? markers : []) {
    const so = marker.pattern.exec(text)?.[0];
    if (so === undefined || !first || so.length > first.chu.length) continue;
    const behind = text.slice(so.length).trimStart();
    if (isAmount(so, behind) || isInitial(so, behind)) break;
    const bold = marker.heading !== null && chu.every((run) => run.dam || run.chu.trim() === '');
    const loai = (bold && marker.heading) || marker.role;
    const left = bold ? chu.map((run) => ({ ...run, dam: false })) : chu;
    return first.nghieng || (first.dam && !bold) ? { loai, so: '', chu: left } : { loai, so, chu: drop(left, so) };
  }
  return { loai: 'noi_dung', so: '', chu };
}

function drop(chu: readonly Chu[], so: string): Chu[] {
  const [first, ...rest] = chu;
  if (!first) return [];
  const left = first.chu.slice(so.length).trimStart();
  return left === '' ? rest : [{ ...first, chu: left }, ...rest];
}
