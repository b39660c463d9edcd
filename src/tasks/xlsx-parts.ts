/** The parts of a workbook that do not depend on its tasks (ECMA-376). */
import type { Condition } from './conditions.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}+xml"/>`;
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

export const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  override('/xl/workbook.xml', `${spreadsheet}.sheet.main`) +
  override('/xl/worksheets/sheet1.xml', `${spreadsheet}.worksheet`) +
  override('/xl/worksheets/sheet2.xml', `${spreadsheet}.worksheet`) +
  override('/xl/styles.xml', `${spreadsheet}.styles`) +
  override('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties') +
  '</Types>';

export const packageRelations =
  `${declaration}<Relationships xmlns="${relations}">` +
  relation(1, 'officeDocument', 'xl/workbook.xml') +
  relation(2, 'custom-properties', 'docProps/custom.xml') +
  '</Relationships>';

export const workbookRelations =
  `${declaration}<Relationships xmlns="${relations}">` +
  relation(1, 'worksheet', 'worksheets/sheet1.xml') +
  relation(2, 'worksheet', 'worksheets/sheet2.xml') +
  relation(3, 'styles', 'styles.xml') +
  '</Relationships>';

/** `area` is that of the tasks, `printed` what stands on paper of it; the head is printed on each page. */
export function workbook(area: string, printed: string): string {
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>` +
    '<sheet name="Nhiệm vụ" sheetId="1" r:id="rId1"/><sheet name="Theo cơ quan" sheetId="2" r:id="rId2"/></sheets>' +
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Nhiệm vụ'!${area}</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Nhiệm vụ'!${printed}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$1:$1</definedName></definedNames></workbook>`
  );
}

export function custom(name: string, value: string): string {
  return (
    `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`
  );
}

// ── Styles ───────────────────────────────────────────────────────────────────

type Style = 'head' | 'text' | 'day' | 'number' | Condition;

interface Look {
  readonly format?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly fill?: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** A format of our own for days. */
const dayFormat = 164;

const looks: Readonly<Record<Style, Look>> = {
  head: { bold: true, fill: true, align: 'center' },
  text: { align: 'left' },
  day: { format: dayFormat, align: 'center' },
  number: { align: 'right' },
  qua_han: { bold: true, color: 'FFB3261E', align: 'left' },
  sap_den_han: { bold: true, color: 'FF8A5300', align: 'left' },
  trong_han: { color: 'FF1A5FB4', align: 'left' },
  chua_den: { align: 'left' },
  thuong_xuyen: { align: 'left' },
  khong_ro: { color: 'FF5F6368', align: 'left' },
  hoan_thanh: { color: 'FF1E6B27', align: 'left' },
  khong_thuc_hien: { color: 'FF5F6368', align: 'left' },
};
const names = Object.keys(looks) as Style[];

/** The index of a cell's style; 0 is the sheet's own. */
export function styleOf(style: Style): number {
  return names.indexOf(style) + 1;
}

const font = ({ bold, color }: Partial<Look>) =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/>${color ? `<color rgb="${color}"/>` : ''}<name val="Times New Roman"/></font>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FFBDC1C6"/></${name}>`;
const cellFormat = ({ format = 0, fill, align }: Look, index: number) =>
  `<xf numFmtId="${format}" fontId="${index + 1}" fillId="${fill ? 2 : 0}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${align}" vertical="top" wrapText="1"/></xf>`;

export const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="${names.length + 1}">${font({})}${names.map((name) => font(looks[name])).join('')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${names.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `${names.map((name, index) => cellFormat(looks[name], index)).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
