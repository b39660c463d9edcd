/** Today, and how much of it was asked for: what was said of a plan is still true on any other day that differs only in the rest. */

export interface Today {
  /** ISO date. */
  readonly today: string;
  /** Four digits, for rules that need no more. */
  readonly thisYear: string;
  /** The part of today that was asked for so far: `''`, its year or all of it. */
  asked(): string;
}

/** A day that remembers what was asked of it. */
export function remembered(day: string): Today {
  let length = 0;
  const ask = (upTo: number) => {
    length = Math.max(length, upTo);
    return day.slice(0, upTo);
  };
  return {
    get today() {
      return ask(day.length);
    },
    get thisYear() {
      return ask(4);
    },
    asked: () => day.slice(0, length),
  };
}
