/** Styles on top of a role's own, where the place of a paragraph asks for more: its width, its table, the page that it must not leave. */
import { page, type Role, styleOf } from '../decree30.ts';
import { blockWidth } from '../page.ts';
import { type ExtraStyle, halfPoints, leaderXml, points, twips } from './docx-styles.ts';

/** A line of a form that is wider than the portrait page's text, or narrower. */
export function leaderStyle(role: Role, width: number): ExtraStyle {
  const portrait = `<w:tabs><w:tab w:val="clear" w:pos="${twips(blockWidth(false))}"/>`;
  const paragraph = leaderXml(width).replace('<w:tabs>', portrait);
  return { id: `${role}_${Math.round(width)}`, name: `${styleOf(role).name} ${Math.round(width)} mm`, basedOn: role, paragraph };
}

/** A drawn line: a paragraph without text whose lower border is `length` mm long, centred in `width` mm. */
export function drawnLineStyle(id: string, length: number, width: number): ExtraStyle {
  const indent = twips(Math.max(0, (width - length) / 2));
  return {
    id,
    name: `Đường kẻ ${Math.round(length)} mm (${id.slice(id.lastIndexOf('_') + 1)})`,
    basedOn: 'duong_ke',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/>`,
  };
}

/** The lines of a box stand outside its text: both together in mm. */
const borderWidth = 0.5;

/** A boxed paragraph whose box is `length` mm wide, centred in `width` mm. */
export function boxStyle(role: Role, length: number, width: number): ExtraStyle {
  const indent = twips(Math.max(0, (width - length + borderWidth) / 2));
  const paragraph = `<w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/>`;
  return {
    id: `${role}_khung_${Math.round(length)}`,
    name: `${styleOf(role).name} (khung ${Math.round(length)} mm)`,
    basedOn: role,
    paragraph,
  };
}

/** A role's style in a cell: smaller where the table is, and with `stays` not parted from the next row; null where it is the role's own. */
export function cellStyle(role: Role, size: number, stays: boolean): ExtraStyle | null {
  const { name, size: usual } = styleOf(role);
  if (size === usual && !stays) return null;
  const small = size === usual ? '' : `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
  return {
    id: `${role}${small && `_${size}`}${stays ? '_giu' : ''}`,
    name: `${name}${small && ` cỡ ${size}`}${stays ? ' (giữ với dòng sau)' : ''}`,
    basedOn: role,
    paragraph: stays ? '<w:keepNext/>' : '',
    run: small,
  };
}

/** The paragraph without words between two tables, under as much air as any table has above it. */
export const partingStyle: ExtraStyle = {
  id: 'ngat_phan_giua_bang',
  name: `${styleOf('ngat_phan').name} (giữa hai bảng)`,
  basedOn: 'ngat_phan',
  paragraph: `<w:spacing w:before="${points(page.gapBeforeTable)}"/>`,
};

/** A role's style that stays with the block after it; before a table it also leaves a gap. */
export function keptStyle(role: Role, gap: boolean): ExtraStyle {
  const name = styleOf(role).name;
  if (!gap) return { id: `${role}_giu`, name: `${name} (giữ với đoạn sau)`, basedOn: role, paragraph: '<w:keepNext/>' };
  return {
    id: `${role}_truoc_bang`,
    name: `${name} (trước bảng)`,
    basedOn: role,
    paragraph: `<w:keepNext/><w:spacing w:after="${points(page.gapBeforeTable)}"/>`,
  };
}
