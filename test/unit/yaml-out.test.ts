/** What `tdkt import` types is read back as the same values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../src/plan/inline.ts';
import { paragraphs } from '../../src/plan/outline.ts';
import { chuTho } from '../../src/plan/plan.ts';
import { restorer } from '../../src/recover/letter-case.ts';
import { tidy } from '../../src/recover/lines.ts';
import { marked } from '../../src/recover/plan-marks.ts';
import { Remarks } from '../../src/recover/value.ts';
import { yamlOf } from '../../src/recover/yaml-out.ts';
import { parse } from '../../src/source/parse.ts';

const letters = [...'aĐớ .,;:-+*#|>"\'\\[]{}&!%@`?^<=~/()…“”0123', ' - ', ' # ', ': ', 'I. ', '1. ', 'a) ', '**'];
const line = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 }).map((parts) => tidy(parts.join('')).trim());
const filled = line.filter((text) => text !== '');

function read(yaml: string): unknown {
  const { plan, diagnostics } = parse('nhap.yaml', new TextEncoder().encode(yaml));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return plan?.value;
}

describe('a value is read back', () => {
  test('of one line, in a mapping and in a row', () => {
    fc.assert(
      fc.property(filled, fc.array(line, { minLength: 2, maxLength: 6 }), (tieu_de, row) => {
        const value = { tieu_de, bang: { cot: row.map((text) => text || 'x'), dong: [row] } };
        expect(read(yamlOf(value))).toEqual(value);
      }),
    );
  });

  test('of many lines: the same paragraphs', () => {
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 4 }), (lines) => {
        const long = lines.map((text) => `${text} ${'dài thêm '.repeat(20)}${text}`);
        const value = read(yamlOf({ noi_dung: long.join('\n') })) as { noi_dung: string };
        const words = (text: string) => paragraphs(text, []).map(({ so, chu }) => `${so} ${chuTho(chu)}`.replace(/\s+/gu, ' ').trim());
        expect(words(value.noi_dung)).toEqual(words(long.join('\n')));
      }),
    );
  });

  test('with comments over what is unsure', () => {
    const remarks = new Remarks();
    const value = { nam: '2026', can_cu: ['Luật A'] };
    remarks.tell(value, 'nam', 'đoán: theo trích yếu');
    remarks.tell(value.can_cu, 0, 'đoán: một dòng');
    expect(yamlOf(value, remarks)).toBe('# đoán: theo trích yếu\nnam: 2026\ncan_cu:\n  # đoán: một dòng\n  - Luật A\n');
  });
});

test('letters of a look are read back as they are', () => {
  const bit = fc.record({ text: filled, bold: fc.boolean(), italic: fc.boolean(), note: fc.constant(null) });
  fc.assert(
    fc.property(fc.array(bit, { minLength: 1, maxLength: 4 }), (bits) => {
      const text = tidy(bits.map((each) => each.text).join('')).trim();
      expect(chuTho(runs(marked(bits)))).toBe(text);
    }),
  );
});

describe('capitals', () => {
  const restore = restorer(['Giao Sở Nội vụ, Tiểu ban Hậu cần thực hiện.', 'Nội dung thi đua'], ['Kế hoạch của Trường Mầm non Hoa Sen']);
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'Ủy ban nhân dân tỉnh Sơn La'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['TIỂU BAN HẬU CẦN', 'Tiểu ban Hậu cần'],
    ['TRƯỜNG MẦM NON HOA SEN', 'Trường Mầm non Hoa Sen'],
    ['NỘI DUNG VÀ THỜI GIAN', 'Nội dung và thời gian'],
    ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích, yêu cầu'],
    ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
    ['UBND VÀ HĐND', 'UBND và HĐND'],
    ['QUÝ II NĂM 2026', 'Quý II năm 2026'],
    ['PHONG TRÀO “LAO ĐỘNG GIỎI”', 'Phong trào “Lao động giỏi”'],
    ['Đã có chữ thường', 'Đã có chữ thường'],
  ])('%s', (capitals, typed) => {
    expect(restore(capitals)).toBe(typed);
  });
});
