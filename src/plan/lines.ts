/** Breaks a name or a title into lines of nearly one length, at boundaries of sense. */
import type { Role } from '../decree30.ts';
import { roleWidth } from '../page.ts';
import { runs } from './inline.ts';
import { joints } from './joints.ts';
import type { Chu } from './plan.ts';

/** A title in a role, `limit` mm wide: lines typed by hand are kept, a long line is broken. */
export function titleLines(text: string, role: Role, limit: number): Chu[] {
  const typed = typedLines(text);
  const width = (line: string) => roleWidth(line, role);
  return setLines(typed, (line) => (typed.length > 1 ? { lines: [line], cost: 0 } : layLines(line, limit, width))).chu;
}

/** Lines of words with line breaks between them, each broken by `split`; marks may run over lines. */
export function setLines(typed: readonly string[], split: (line: string) => Lines): { chu: Chu[]; cost: number } {
  const whole = runs(typed.join('\n'));
  const parts = whole
    .map((run) => run.chu)
    .join('')
    .split('\n')
    .map(split);
  const inOneLine = whole.map((run) => ({ ...run, chu: run.chu.replaceAll('\n', ' ') }));
  const broken = withLineFeeds(
    inOneLine,
    parts.flatMap(({ lines }) => lines),
  );
  return { chu: atLineFeeds(broken), cost: parts.reduce((sum, { cost }) => sum + cost, 0) };
}

/** Puts a line feed for the gap after each line's last word. */
function withLineFeeds(whole: readonly Chu[], lines: readonly string[]): Chu[] {
  const ends = new Set<number>();
  let words = 0;
  for (const line of lines.slice(0, -1)) {
    words += line.split(' ').length;
    ends.add(words);
  }
  let gaps = 0;
  let before = ' ';
  const feed = (character: string) => {
    const opens = character === ' ' && before !== ' ';
    if (opens) gaps += 1;
    before = character;
    return opens && ends.has(gaps) ? '\n' : character;
  };
  return whole.map((run) => ({ ...run, chu: [...run.chu].map(feed).join('').replace(/\n +/gu, '\n') }));
}

function atLineFeeds(whole: readonly Chu[]): Chu[] {
  return whole.flatMap((run) =>
    run.chu
      .split('\n')
      .flatMap((chu, index) => [
        ...(index === 0 ? [] : [{ ...run, chu: '', xuong_dong: true }]),
        ...(chu === '' && run.cuoc_chu.length === 0 ? [] : [{ ...run, chu }]),
      ]),
  );
}

export function typedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A name or title in lines, and how badly it reads so. */
export interface Lines {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** One more line costs less than a phrase cut apart; a fourth one more than smaller type. */
const costs = { uneven: 1.5, line: 3, fourthLine: 5 };

/** More words than these are a page pasted into a title: which break is best is not looked for, it takes the square of their number. */
const mostWords = 300;

/** So many lines more than are needed are tried. */
const moreLines = 2;

/** The lines of `layLines`. */
export function breakLines(text: string, limit: number, width: (line: string) => number): readonly string[] {
  return layLines(text, limit, width).lines;
}

/**
 * Breaks into lines of nearly one length at the cheapest places; `width` measures a line. No line is longer than `limit`
 * unless a single word is.
 */
export function layLines(text: string, limit: number, width: (line: string) => number): Lines {
  const words = text.split(' ').filter((word) => word !== '');
  /** The same few lines are tried again and again. */
  const known = new Map<number, number>();
  const lineWidth = (from: number, to: number) => {
    const place = from * (words.length + 1) + to;
    const found = known.get(place) ?? width(words.slice(from, to).join(' '));
    known.set(place, found);
    return found;
  };
  if (words.length === 0 || lineWidth(0, words.length) <= limit) return { lines: [words.join(' ')], cost: 0 };
  const fits = (from: number, to: number) => to - from === 1 || lineWidth(from, to) <= limit;
  const filled = filledLines(words.length, fits);
  const inLines = (starts: readonly number[]) => starts.map((from, index) => words.slice(from, starts[index + 1]).join(' '));
  if (words.length > mostWords) return { lines: inLines(filled), cost: 0 };
  const job: Job = { count: words.length, joints: joints(words), fits, lineWidth };
  const ways = Array.from({ length: moreLines + 1 }, (_, more) => bestBreaks(job, filled.length + more));
  const { cost, starts } = ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  return { lines: inLines(starts), cost };
}

/** What is known of the words to set: those from one index up to another are a line. */
interface Job {
  readonly count: number;
  readonly joints: readonly number[];
  readonly fits: (from: number, to: number) => boolean;
  readonly lineWidth: (from: number, to: number) => number;
}

/** Where lines begin that are filled one after the other; no way of setting the words has fewer. */
function filledLines(count: number, fits: (from: number, to: number) => boolean): number[] {
  const starts = [0];
  for (let to = 1; to <= count; to++) if (!fits(starts.at(-1) ?? 0, to)) starts.push(to - 1);
  return starts;
}

interface Choice {
  readonly cost: number;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

const impossible: Choice = { cost: Number.POSITIVE_INFINITY, starts: [] };

/** The cheapest way to set the words in `lines` lines. */
function bestBreaks(job: Job, lines: number): Choice {
  const ideal = job.lineWidth(0, job.count) / lines;
  const lineCost = (from: number, to: number) => ((job.lineWidth(from, to) - ideal) / ideal) ** 2 * costs.uneven + (job.joints[from] ?? 0);
  /** For each word: the best way to set everything from it on in as many lines as have been added so far. */
  let best: Choice[] = job.joints.map((_, from) =>
    job.fits(from, job.count) ? { cost: lineCost(from, job.count), starts: [from] } : impossible,
  );
  for (let line = 2; line <= lines; line++) {
    const rest = best;
    best = job.joints.map((_, from) => {
      let choice = impossible;
      for (let to = from + 1; to < job.count && job.fits(from, to); to++) {
        const after = rest[to] ?? impossible;
        const cost = lineCost(from, to) + after.cost;
        if (cost < choice.cost) choice = { cost, starts: [from, ...after.starts] };
      }
      return choice;
    });
  }
  const { cost, starts } = best[0] ?? impossible;
  return { cost: cost + (lines - 1) * costs.line + Math.max(0, lines - 3) * costs.fourthLine, starts };
}
