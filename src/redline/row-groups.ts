/** Rows that a merged cell or a head holds together: a row of the other version between them would cut it in two where changes are shown. */
import type { Step } from './align.ts';
import type { Row } from './model.ts';

/** The same rows; of those that went and came, each group of one version stands together. */
export function together(steps: readonly Step<Row>[]): Step<Row>[] {
  const all: Step<Row>[] = [];
  let open: Step<Row>[] = [];
  const close = () => {
    all.push(...open.filter(([old]) => old), ...open.filter(([old]) => !old));
    open = [];
  };
  const heads = steps.findLastIndex((step) => step.some((row) => row && isHead(row)));
  steps.forEach((step, index) => {
    const isBoth = step[0] !== null && step[1] !== null;
    if (isBoth || (index > heads && !leans(steps, index, 0) && !leans(steps, index, 1))) close();
    if (isBoth) all.push(step);
    else open.push(step);
  });
  close();
  return all;
}

/** Whether the next row of a version hangs on the one before it. */
function leans(steps: readonly Step<Row>[], from: number, side: 0 | 1): boolean {
  let at = from;
  while (at < steps.length && !steps[at]?.[side]) at += 1;
  return steps[at]?.[side]?.cells.some(({ properties }) => properties.includes('<w:vMerge w:val="continue"/>')) ?? false;
}

function isHead({ properties }: Row): boolean {
  return properties.includes('<w:tblHeader/>');
}
