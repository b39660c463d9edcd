/** Numbers that look like chance and never change: what is made up from them is the same each time. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly from: (least: number, most: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Once in `times`. */
  readonly once: (times: number) => boolean;
}

export function chance(seed: number): Chance {
  let state = (seed * 7919 + 104729) % 2147483647;
  const number = (below: number) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
  return {
    number,
    from: (least, most) => least + number(most - least + 1),
    pick: (items) => {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    once: (times) => number(times) === 0,
  };
}
