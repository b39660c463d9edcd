/** Word files judged as they lie there: what tdkt built is right, and a slip in it is told once, and nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../src/inspect/index.ts';
import { exampleFile } from './support/build.ts';
import { changed } from './support/docx-file.ts';
import { examples, pathOf } from './support/project.ts';
import { readable } from './support/word-file.ts';

function codesOf(bytes: Uint8Array): string[] {
  return inspect('tep.docx', readable(bytes)).diagnostics.map(({ code }) => code);
}

test.each(examples)('finds nothing in %s', async (name) => {
  expect(inspect(name, readable(await exampleFile('docx', name))).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(
    [],
  );
});

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const format = (style: string, from: RegExp, to: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 'su'), (all) => all.replace(from, to));
/** A format of its own for all letters of a style. */
const direct = (style: string, properties: string) => (xml: string) =>
  xml.replace(new RegExp(`(<w:pStyle w:val="${style}"/>.*?)<w:r>`, 'su'), `$1<w:r><w:rPr>${properties}</w:rPr>`);
const paragraph = (style: string) => new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>(?:(?!</w:p>).)*</w:p>`, 'su');
const replace = (from: RegExp | string, to: string) => (xml: string) => xml.replace(from, to);
const align = (style: string, value: string) =>
  replace(`<w:pStyle w:val="${style}"/>`, `<w:pStyle w:val="${style}"/><w:jc w:val="${value}"/>`);

type Slip = readonly [slip: string, part: string, change: (xml: string) => string, code: string];

const slips: readonly Slip[] = [
  ['a narrow left margin', body, replace(/w:left="\d+"/u, 'w:left="1134"'), 'trinh_bay/le'],
  ['a wide right margin', body, replace(/w:right="\d+"/u, 'w:right="1418"'), 'trinh_bay/le'],
  ['letter paper', body, replace(/<w:pgSz[^>]*>/u, '<w:pgSz w:w="12240" w:h="15840"/>'), 'trinh_bay/kho_giay'],
  ['another font everywhere', styles, (xml) => xml.replaceAll('Times New Roman', 'Arial'), 'trinh_bay/phong_chu'],
  ['another font in a word', body, direct('gach', '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'), 'trinh_bay/phong_chu'],
  ['letters in blue', body, direct('gach', '<w:color w:val="0000FF"/>'), 'trinh_bay/mau_chu'],
  ['a text of 12 points', body, direct('gach', '<w:sz w:val="24"/>'), 'trinh_bay/co_chu_noi_dung'],
  ['a number of 14 points', body, direct('so_ky_hieu', '<w:sz w:val="28"/>'), 'trinh_bay/co_chu'],
  ['recipients of 12 points', styles, format('noi_nhan_muc', /<w:sz w:val="22"\/>/u, '<w:sz w:val="24"/>'), 'trinh_bay/co_chu'],
  ['a date upright', body, direct('dia_danh_thoi_gian', '<w:i w:val="0"/>'), 'trinh_bay/kieu_chu'],
  ['an issuer not in bold', styles, format('co_quan_ban_hanh', /<w:b\/>/u, ''), 'trinh_bay/kieu_chu'],
  ['a title not in bold', body, direct('ten_loai', '<w:b w:val="0"/>'), 'trinh_bay/kieu_chu'],
  ['grounds upright', styles, format('can_cu', /<w:i\/>/u, ''), 'trinh_bay/kieu_chu'],
  ['a name in capitals', body, replace(/(<w:pStyle w:val="ho_ten"\/>.*?<w:t[^>]*>)[^<]*/u, '$1NGUYỄN VĂN AN'), 'trinh_bay/chu_hoa'],
  ['a motto in capitals', body, replace('Độc lập - Tự do - Hạnh phúc', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'), 'trinh_bay/chu_hoa'],
  ['a motto with dashes', body, replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'), 'trinh_bay/quoc_hieu'],
  ['no motto', body, replace(paragraph('tieu_ngu'), ''), 'trinh_bay/quoc_hieu'],
  ['no name of the country', body, replace(paragraph('quoc_hieu'), ''), 'trinh_bay/quoc_hieu'],
  ['a slip in the name of the country', body, replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA'), 'trinh_bay/quoc_hieu'],
  ['a title on the left', body, align('ten_loai', 'left'), 'trinh_bay/canh_giua'],
  ['a text that is not justified', body, align('gach', 'left'), 'trinh_bay/dan_deu'],
  ['no line under the motto', body, replace(paragraph('duong_ke_2'), '<w:p/>'), 'trinh_bay/thieu_duong_ke'],
  [
    'underscores for a line',
    body,
    replace(paragraph('duong_ke_2'), '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>________________</w:t></w:r></w:p>'),
    'trinh_bay/gach_bang_chu',
  ],
  ['a motto underlined', body, direct('tieu_ngu', '<w:u w:val="single"/>'), 'trinh_bay/gach_chan'],
  ['empty paragraphs for gaps', body, replace(/(<w:p><w:pPr><w:pStyle w:val="muc"\/>)/u, '<w:p/><w:p/>$1'), 'trinh_bay/doan_trong'],
  ['no page number', 'word/header1.xml', replace(/<w:p>.*<\/w:p>|<w:p .*<\/w:p>/su, '<w:p/>'), 'trinh_bay/so_trang'],
  ['a number on the first page', body, replace(/<w:titlePg\/>/u, ''), 'trinh_bay/so_trang'],
  ['a page number on the right', 'word/header1.xml', replace(/<w:pPr>/u, '<w:pPr><w:jc w:val="right"/>'), 'trinh_bay/so_trang'],
  ['lines wide apart', styles, format('noi_dung', /w:line="240"/u, 'w:line="480"'), 'trinh_bay/gian_dong'],
  ['no line under the title', body, replace(paragraph('duong_ke_3'), ''), 'trinh_bay/thieu_duong_ke'],
  ['no mark at the end', body, replace('./.', '.'), 'trinh_bay/dau_ket_thuc'],
  ['a title on its side', body, replace(/<w:pgSz[^>]*>/u, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'), 'trinh_bay/kho_giay'],
  [
    'a small title under a signature',
    body,
    replace(/(<w:pStyle w:val="chuc_vu"\/>.*?<w:t[^>]*>)[^<]*/u, '$1Chủ tịch'),
    'trinh_bay/chu_hoa',
  ],
  ['no number', body, replace(paragraph('so_ky_hieu'), '<w:p/>'), 'trinh_bay/thieu_thanh_phan'],
  ['no date', body, replace(paragraph('dia_danh_thoi_gian'), '<w:p/>'), 'trinh_bay/thieu_thanh_phan'],
  ['no kind', body, replace(paragraph('ten_loai'), ''), 'trinh_bay/thieu_thanh_phan'],
  ['nobody to receive it', body, replace(paragraph('noi_nhan'), '<w:p/>'), 'trinh_bay/thieu_thanh_phan'],
  ['a date with strokes', body, replace('ngày 21 tháng 02 năm 2020', 'ngày 21/02/2020'), 'trinh_bay/ngay_thang'],
  ['a day of one figure', body, replace('ngày 21 tháng 02 năm 2020', 'ngày 2 tháng 02 năm 2020'), 'trinh_bay/ngay_thang'],
  ['a kind in small letters', body, replace('>KẾ HOẠCH<', '>Kế hoạch<'), 'trinh_bay/chu_hoa'],
  [
    'a motto in capitals here and there',
    body,
    replace('Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc'),
    'trinh_bay/quoc_hieu',
  ],
  ['TM without its stop', body, replace('TM. ', 'TM '), 'trinh_bay/quyen_han'],
  ['a text in the middle', body, align('gach', 'center'), 'trinh_bay/dan_deu'],
  ['a text underlined', body, direct('gach', '<w:u w:val="single"/>'), 'trinh_bay/gach_chan'],
  ['an indent of spaces', body, replace('- Đảm bảo thực hiện', '     - Đảm bảo thực hiện'), 'trinh_bay/lui_dau_dong'],
  ['a heading not in bold', body, direct('muc', '<w:b w:val="0"/>'), 'trinh_bay/tieu_de_muc'],
  ['T/M for TM.', body, replace('TM. ', 'T/M '), 'trinh_bay/quyen_han'],
];

describe('of a slip tells just that', () => {
  test.each(slips)('%s', async (_, part, change, code) => {
    expect(codesOf(changed(await exampleFile('docx', 'son-la-2020'), part, change))).toEqual([code]);
  });
});

const real = pathOf('../shared/word');
const there = existsSync(real);
if (!there) console.warn(`no real Word files at ${real}: their tests are skipped`);

describe.skipIf(!there)('in real files', () => {
  test.each(there ? readdirSync(real).filter((name) => name.endsWith('.docx')) : [])('%s every complaint has its place', (name) => {
    const { diagnostics, text } = inspect(name, readable(readFileSync(`${real}/${name}`)));
    for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});
