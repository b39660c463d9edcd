/** Second lines of titles: which typed lines become a `phu_de`, and what the writers make of them. */
import { describe, expect, test } from 'vitest';
import { chuTho } from '../../src/plan/plan.ts';
import { title } from '../../src/plan/titles.ts';
import { formats } from '../../src/write/index.ts';
import { compileText, write, writeString } from '../support/build.ts';
import { readBack } from '../support/read-back.ts';
import { layOver } from '../support/samples.ts';

const cases: readonly (readonly [typed: string, phu_de: string | undefined, own: string, second: string])[] = [
  ['Phong trào thi đua\n(Giai đoạn 2026 - 2030)', undefined, 'Phong trào thi đua', '(Giai đoạn 2026 - 2030)'],
  ['Phong trào thi đua\n*Giai đoạn 2026 - 2030*', undefined, 'Phong trào thi đua', 'Giai đoạn 2026 - 2030'],
  ['Phong trào\n“Cả nước chung sức”\n*(Đợt 1)*\n(năm 2026)', undefined, 'Phong trào “Cả nước chung sức”', '(Đợt 1) (năm 2026)'],
  ['Phong trào\n(giai đoạn 2)', 'Lần thứ hai', 'Phong trào', '(giai đoạn 2) Lần thứ hai'],
  ['Hội thi (lần thứ 5)\ncủa ngành (đợt 1)', undefined, 'Hội thi (lần thứ 5) của ngành (đợt 1)', ''],
  ['Hội thi\n(lần thứ 5)\nnăm 2026', undefined, 'Hội thi (lần thứ 5) năm 2026', ''],
  ['Hội thi\n(vòng 1) và (vòng 2)', undefined, 'Hội thi (vòng 1) và (vòng 2)', ''],
  ['Hội thi\n(theo Nghị quyết số 1 (khóa XIV))', undefined, 'Hội thi', '(theo Nghị quyết số 1 (khóa XIV))'],
  ['Hội thi\n**Năm 2026**', undefined, 'Hội thi Năm 2026', ''],
  ['(Dự kiến)', undefined, '(Dự kiến)', ''],
];

test.each(cases)('%j, %j', (typed, phu_de, own, second) => {
  const { dong, phu_de: found } = title(typed, phu_de, 'trich_yeu', 140);
  expect([dong, found].map(chuTho)).toEqual([own, second]);
});

describe('an appendix', () => {
  const { document } = compileText(
    'a.yaml',
    layOver(
      'phu_luc:\n  - ten: khong\n    kem_theo: khong\n    tieu_de: Biểu chỉ tiêu\n    phu_de: Áp dụng trong toàn tỉnh\n    noi_dung: Xem bảng.\n',
    ).text,
  );

  test.each(formats)('keeps the small letters of its second line: %s', async (format) => {
    if (!document) throw new Error('no document');
    const written = readBack(format, await write(format, document));
    expect(written).toContain('BIỂU CHỈ TIÊU');
    expect(written).toContain('Áp dụng trong toàn tỉnh');
    expect(written).not.toMatch(/Phụ lục|Kèm theo Kế hoạch/u);
  });
});

test('a table’s title keeps the lines that were typed', async () => {
  const table =
    'noi_dung:\n  - bang:\n      ten: |\n        BẢNG CHỈ TIÊU *CHUYỂN ĐỔI SỐ\n        CỦA PHƯỜNG* NĂM 2026\n      cot: [TT]\n      dong: [[1]]\n';
  const { document } = compileText('a.yaml', layOver(table).text);
  if (!document) throw new Error('no document');
  expect(await writeString('html', document)).toMatch(/BẢNG CHỈ TIÊU <(i|em)>CHUYỂN ĐỔI SỐ<\/\1><br><\1>CỦA PHƯỜNG<\/\1> NĂM/u);
});
