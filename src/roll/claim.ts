/** What a reader says of a stretch of a text: which words are moved, and what is doubtful of it. */
import type { Span } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import type { Turn } from './turn.ts';

/** Offsets in the text. */
export interface WordChange extends Span {
  readonly words: string;
}

/** Whose stretch it is no other reader asks of. */
export interface Claim extends Span {
  readonly changes: readonly WordChange[];
  /** For the comment `# xem lại: …`. */
  readonly doubt?: string | undefined;
}

export interface Setting {
  readonly turn: Turn;
  /** ISO: the first day on which the new plan may be issued. */
  readonly lawDay: string;
  /** Days that moved because they are named with their day of the week: ISO date → day of the same month, a year (or more) later. */
  readonly movedDays: ReadonlyMap<string, number>;
  /** Years that stand in a row in a table, by its place. */
  readonly columns: ReadonlyMap<string, ReadonlySet<number>>;
  /** The title of the plan or of its school speaks of a school year. */
  readonly bySchoolYear: boolean;
  /** ISO dates and numbers, `2026-01-12 56`, of the plan itself and of what it is attached to: they are given anew. */
  readonly ownNumbers: ReadonlySet<string>;
  /** The plan as typed. */
  readonly value: unknown;
  /** What is to be done, where the text is when. */
  readonly workOf: (text: Text) => string;
}

export type Reader = (text: Text, setting: Setting) => readonly Claim[];

/** What the first of several readers says of each stretch. */
export function claimsOf(text: Text, readers: readonly Reader[], setting: Setting): Claim[] {
  const claims: Claim[] = [];
  for (const read of readers) {
    const found = read(text, setting).filter((claim) => !claims.some((other) => claim.start < other.end && other.start < claim.end));
    claims.push(...found);
  }
  return claims.sort((a, b) => a.start - b.start);
}

/** A stretch that stays as it is. */
export function kept({ start, end }: Span, doubt?: string): Claim {
  return { start, end, changes: [], doubt };
}

/** The words of a match's group, with their place; absent where the group is. */
export function groupAt(match: RegExpExecArray, name: string): WordChange | undefined {
  const [start, end] = match.indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end, words: match.groups?.[name] ?? '' };
}

const sentenceEnd = /[.;!?](?=\s+(?!\())/gu;

/** The sentence, or the part of one between semicolons, around a place. */
export function sentenceAround({ text }: Pick<Text, 'text'>, { start, end }: Span): Span {
  let from = 0;
  for (const { index } of text.matchAll(sentenceEnd)) {
    if (index >= end) return { start: from, end: index };
    if (index < start) from = index + 1;
  }
  return { start: from, end: text.length };
}

/** What is numbered, not counted: “Phụ lục 1”, “lần thứ 2”. */
const ordered =
  '(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Ss]ố|[Qq]uý|[Tt]háng|[Tt]uần|[Đđ]ợt|[Ll]ần|[Tt]hứ|[Cc]ấp|[Đđ]ộ|[Ll]oại|[Bb]ảng|[Bb]iểu|[Ll]ục|[Bb]ước|[Ll]ớp|[Hh]ạng)';
/** A number that counts something: no year, no day, no note, no part of a number of an act. */
export const figuresPattern = `(?<![\\d/.,^]|${ordered}\\s+)(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]*(?![\\d/.,]*[\\d/]|\\s*(?:tháng|năm|/))`;
export const figures = new RegExp(figuresPattern, 'u');
