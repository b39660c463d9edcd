/** From the bytes of a plan to the text of the next one, with what it inherits in mind. */
import type { Inheritance, Joined } from '../inherit/join.ts';
import { textsOf } from '../lint/shared/typed-texts.ts';
import { valueAt } from '../lint/shared/typed-values.ts';
import { parse } from '../source/parse.ts';
import { putField } from '../source/put-words.ts';
import type { PlanFile } from '../source/source.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Rolled, rollPlan, turnOf } from './index.ts';
import { relationOf, type Turn, yearTokens } from './turn.ts';

/** A sentence where a plan cannot be moved there; null for what is no plan. `today` is ISO. */
export function rollFile(file: string, bytes: Uint8Array, to: string, today: string, inheritance?: Inheritance): Rolled | string | null {
  const { plan } = parse(file, bytes);
  if (!plan) return null;
  const joined = inheritance?.join(plan);
  const turn = turnOf((joined?.plan ?? plan).value, to);
  if (typeof turn === 'string') return turn;
  const rolled = rollPlan(plan, turn, today);
  if (!joined) return rolled;
  const own = withYear(plan, rolled, joined);
  return withDoubts(own, sharedYears(plan, joined, turn));
}

/** The year of a shared part is that of other plans too: the new plan gets its own. */
function withYear({ value }: PlanFile, rolled: Rolled, joined: Joined): Rolled {
  const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (fields.includes('nam')) return rolled;
  const { first, last, by } = rolled.turn;
  const nam = first === last ? String(first + by) : `${first + by}-${last + by}`;
  const text = putField(rolled.text, [], 'nam', nam, fields);
  return {
    ...rolled,
    text,
    told: [`nam: năm cũ đứng ở ${joined.origin(['nam']).file}, nên kế hoạch mới ghi riêng “nam: ${nam}”`, ...rolled.told],
  };
}

/** Of what stands elsewhere a comment above the first field. */
function withDoubts(rolled: Rolled, words: readonly string[]): Rolled {
  const lineEnd = rolled.text.includes('\r\n') ? '\r\n' : '\n';
  const comments = words.map((each) => `# xem lại: ${each}${lineEnd}`).join('');
  const text = rolled.text.replace(/^(?=[a-z_]+\s*:)/mu, () => comments);
  return { ...rolled, text, doubts: [...rolled.doubts, ...words.map((each) => ({ path: [], words: each }))] };
}

/** What stands in shared parts is not touched; where it names a year of the plan, that is told. */
function sharedYears({ value }: PlanFile, joined: Joined, turn: Turn): string[] {
  return textsOf(joined.plan.value)
    .filter(
      ({ path, text }) =>
        valueAt(value, path) === undefined && matches(text, yearTokens).some(({ 0: year }) => relationOf(turn, Number(year)) === 'own'),
    )
    .map(({ path, text }) => `${nameOf(joined.origin(path).file)} ghi “${text.trim().slice(0, 60)}”, cần xem có phải đổi năm không`);
}

/** Without its folders, which are those of this machine. */
function nameOf(file: string): string {
  return file.split(/[\\/]/u).at(-1) ?? file;
}
