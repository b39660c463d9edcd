/** Lengths in mm that follow from the decree's figures and from the width of real text. */
import { columns, page, type Role, styleOf } from './decree30.ts';
import { textWidth } from './text-width.ts';

/** The width of the text block. */
export function blockWidth(landscape: boolean): number {
  return (landscape ? page.height : page.width) - page.margin.left.value - page.margin.right.value;
}

/** The height of the text block, notes included. */
export function blockHeight(landscape: boolean): number {
  return (landscape ? page.width : page.height) - page.margin.top.value - page.margin.bottom.value;
}

/** The width of `text` set in a role on one line, in capitals where the role is. */
export function roleWidth(text: string, role: Role): number {
  const style = styleOf(role);
  return textWidth(style.capitals ? text.toUpperCase() : text, style);
}

/** The two columns of a document's head: the right one as wide as its widest line wants, the left one the rest. */
export function headColumns(rightWidths: readonly number[]): { left: number; right: number } {
  const right = Math.max(columns.dau.minimumRight, ...rightWidths.map((width) => width + columns.dau.air));
  const most = blockWidth(false) * 0.72;
  return { left: blockWidth(false) - Math.min(right, most), right: Math.min(right, most) };
}
