/** The project's list of rules for a plan's source, by the names it gives them, and who holds those that no rule holds. */

const upTo = (group: string, numbers: readonly number[]) => numbers.map((n) => `${group}-${String(n).padStart(2, '0')}`);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const rows: readonly string[] = [
  ...upTo('PG', [8]),
  ...upTo('HD', [10, 11, 12]),
  ...upTo('NU', [...range(1, 4), ...range(6, 11)]),
  ...upTo('DT', [1, 2, 4, 5, 6]),
  ...upTo('TI', [3, 4, 5, 7, 8]),
  ...upTo('CC', [1, 2, ...range(4, 20)]),
  ...upTo('BD', range(6, 24)),
  ...upTo('SG', [1, ...range(3, 14), 17]),
  ...upTo('NN', [3, 4, 5, 6, 8, 9]),
  ...upTo('PL', [1, 4, 5, 7]),
  ...upTo('MK', [1, 2]),
  ...upTo('GE', range(1, 4)),
  ...upTo('EL', [1, 3, 4]),
  ...upTo('PR', [1]),
  ...upTo('CAP', [3, 4, 5, 6, 9, 10, 13, 14]),
];

/** No rule could ever find these wrong: the shape of a plan, or the printing, sees to them. */
export const heldElsewhere: Readonly<Record<string, string>> = {
  'SG-07': 'ky/quyen_han', // TM., TL., TUQ., KT. and the title are printed in this order; what may not stand together is refused
  'SG-17': 'kem_theo/thua', // an attached plan with a number, date, recipients or signature is refused
  'PL-07': './.', // printed at the end of an appendix that ends in words
};
