/** Where `./.` belongs: after the last word of the document, of each appendix and of an attached plan. */
import type { Path } from '../../diagnostic.ts';
import type { PhuLuc } from '../../plan/plan.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';

interface Ending {
  /** The last paragraph; absent where a table or tasks stand last. */
  readonly text: Text | undefined;
  readonly phu_luc: PhuLuc | null;
  /** The last paragraph, table or task. */
  readonly at: Path;
}

export function endingsOf({ texts, bodies }: Subject): Ending[] {
  return bodies.flatMap(({ khoi, phu_luc }) => {
    const last = khoi.at(-1);
    if (!last) return [];
    const inText = last.loai !== 'bang' && last.loai !== 'nhiem_vu';
    return [{ text: inText ? texts.findLast((text) => isSame(text.path, last.at)) : undefined, phu_luc, at: last.at }];
  });
}

/** The text is the last one, or stands in the table that is last. */
export function isEnding(text: Text, endings: readonly Ending[]): boolean {
  return endings.some((ending) => (ending.text ? ending.text === text : isWithin(text.path, ending.at)));
}

export function isWithin(path: Path, outer: Path): boolean {
  return path.length >= outer.length && outer.every((step, index) => path[index] === step);
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && isWithin(path, other);
}
