/** What stands on the landscape pages of a document, and what stays on the portrait ones. */
import { describe, expect, test } from 'vitest';
import { type Block, plainText } from '../../src/document.ts';
import type { MucInput } from '../../src/schema/body.ts';
import { toYaml } from '../support/arbitrary-document.ts';
import { documentOf } from '../support/build.ts';

const frame = {
  nam: '2026',
  co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  trich_yeu: 'Công tác thi đua',
  noi_nhan: ['Các sở, ban, ngành'],
  luu: 'VT',
  ket_thuc: 'Trên đây là Kế hoạch',
  ky: { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch' },
};

const bang = (ten: string, trang: 'doc' | 'ngang' = 'ngang'): MucInput => ({ bang: { ten, trang, cot: ['A'], dong: [['x']] } });

/** Each section as a line: `ngang: I. Bảng | Bảng một | ▦`. */
function pages(noi_dung: readonly (string | MucInput)[], rest: object = {}): string[] {
  const { sections } = documentOf('x.yaml', toYaml({ ...frame, mo_dau: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch', ...rest, noi_dung }));
  return sections.map(({ landscape, blocks }) => `${landscape ? 'ngang' : 'dọc'}: ${blocks.flatMap(shown).join(' | ')}`);
}

function shown(block: Block): string[] {
  if (block.kind === 'paragraph') return [plainText(block.children)];
  return block.kind === 'table' ? ['▦'] : block.kind === 'columns' ? [block.place === 'dau' ? '┌┐' : '└┘'] : [];
}

const title = '┌┐ | KẾ HOẠCH | Công tác thi đua';
const opening = `dọc: ${title} | Ủy ban nhân dân tỉnh ban hành Kế hoạch:`;
const end = 'dọc: Trên đây là Kế hoạch./. | └┘';

describe('a landscape table', () => {
  test('takes the headings over it along, however many', () => {
    expect(pages([{ tieu_de: 'Nội dung', noi_dung: [{ tieu_de: 'Chỉ tiêu', ...bang('Bảng') }] }])).toEqual([
      opening,
      'ngang: I. NỘI DUNG | 1. Chỉ tiêu | Bảng | ▦',
      end,
    ]);
  });

  test('and the line that leads to it, with its heading', () => {
    expect(pages([{ tieu_de: 'Chỉ tiêu', noi_dung: ['Giao như sau:', bang('Bảng')] }])).toEqual([
      opening,
      'ngang: I. CHỈ TIÊU | Giao như sau: | Bảng | ▦',
      end,
    ]);
  });

  test('but not other text, nor what stands over it', () => {
    expect(pages([{ tieu_de: 'Chỉ tiêu', noi_dung: ['Cả tỉnh thi đua.', 'Giao như sau:', bang('Bảng')] }])).toEqual([
      `${opening} | I. CHỈ TIÊU | Cả tỉnh thi đua.`,
      'ngang: Giao như sau: | Bảng | ▦',
      end,
    ]);
    expect(pages([{ tieu_de: 'Chỉ tiêu', noi_dung: ['Cả tỉnh thi đua.', bang('Bảng')] }])).toEqual([
      `${opening} | I. CHỈ TIÊU | Cả tỉnh thi đua.`,
      'ngang: Bảng | ▦',
      end,
    ]);
  });

  test('shares its pages with the next one when only headings and a lead-in stand between', () => {
    expect(
      pages([
        { tieu_de: 'Một', ...bang('Bảng một') },
        { tieu_de: 'Hai', noi_dung: ['Như sau:', bang('Bảng hai')] },
      ]),
    ).toEqual([opening, 'ngang: I. MỘT | Bảng một | ▦ | II. HAI | Như sau: | Bảng hai | ▦', end]);
  });

  test('does not share them with text between', () => {
    expect(pages([bang('Một'), 'Cả tỉnh thi đua.', bang('Hai'), bang('Ba', 'doc')])).toEqual([
      opening,
      'ngang: Một | ▦',
      'dọc: Cả tỉnh thi đua.',
      'ngang: Hai | ▦',
      `dọc: Ba | ▦ | ${end.slice('dọc: '.length)}`,
    ]);
  });

  test('leaves the title of the document and the sentence that opens it where they are', () => {
    expect(pages([{ tieu_de: 'Chỉ tiêu', ...bang('Bảng') }], { mo_dau: undefined })).toEqual([
      `dọc: ${title}`,
      'ngang: I. CHỈ TIÊU | Bảng | ▦',
      end,
    ]);
    expect(pages([bang('Bảng')], { mo_dau: 'Ủy ban nhân dân tỉnh giao như sau:' })).toEqual([
      `dọc: ${title} | Ủy ban nhân dân tỉnh giao như sau:`,
      'ngang: Bảng | ▦',
      end,
    ]);
    expect(pages([bang('Bảng')], { can_cu: ['Quyết định của Chủ tịch'] })[1]).toBe('ngang: Bảng | ▦');
  });
});

describe('in an appendix', () => {
  const appendix = (trang: 'doc' | 'ngang', noi_dung: readonly (string | MucInput)[]) =>
    pages(['Nội dung.'], { phu_luc: [{ tieu_de: 'Biểu', trang, noi_dung }] })
      .slice(1)
      .map((page) => page.replace(/Kèm theo [^|]*/u, '… ').replace('(… ', '… '));

  test('its title goes along, and the numbering begins there', () => {
    expect(appendix('doc', [{ tieu_de: 'Chỉ tiêu', ...bang('Bảng') }])).toEqual(['ngang: Phụ lục | BIỂU | … | I. CHỈ TIÊU | Bảng | ▦']);
    const yaml = toYaml({ ...frame, mo_dau: 'x', noi_dung: ['x'], phu_luc: [{ tieu_de: 'Biểu', noi_dung: [bang('Bảng'), 'Hết.'] }] });
    expect(documentOf('x.yaml', yaml).sections.map(({ landscape, restart }) => [landscape, restart])).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
  });

  test('that is landscape itself nothing is split', () => {
    expect(appendix('ngang', ['Như sau:', bang('Một'), 'Cả tỉnh thi đua.', bang('Hai')])).toEqual([
      'ngang: Phụ lục | BIỂU | … | Như sau: | Một | ▦ | Cả tỉnh thi đua. | Hai | ▦',
    ]);
  });
});
