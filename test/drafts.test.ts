/** A draft is made of whatever can be read: no plan is too unfinished or too wrong for one, and the rules look at it all the same. */
import { describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../src/compile.ts';
import { parse } from '../src/source/parse.ts';
import { toYaml } from './support/arbitrary-document.ts';
import { occasion, readText, templates } from './support/project.ts';
import { without, wordsOf } from './support/spoilt-values.ts';

describe('one run tells all', () => {
  const draft = `
nam: 2026
co_quan:
  ten: Ủy ban nhân dân tỉnh Lạng Sơn
  ky_hieu: UBND
  dia_danh: Lạng Sơn
ngay_ban_hanh: 31/02/2026
trich_yeu: Công tác thi đua, khen thưởng năm 2026
can_cu:
  - Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng
noi_dung:
  - tieu_de: Nhiệm vụ
    trinh_bay: theo_quy
    nhiem_vu:
      - quy: 5
        noi_dung: Ban hành kế hoạch phát động phong trào.
      - noi_dung: Sơ kết phong trào.
        thoi_gian: 31/4/2026
  - tieu_de: Kinh phí
noi_nhan: Sở Nội vụ; Sở Tài chính
ky:
  Chức vụ: Phó Chủ tịch
`;

  test('what is unfinished, what is wrong, and what the rules say', () => {
    const { diagnostics, document } = build(draft);
    const codes = diagnostics.map(({ code }) => code);
    const told = ['ke_hoach/thieu', 'muc/trong', 'nhiem_vu/thieu_quy', 'ke_hoach/gia_tri', 'ke_hoach/sai_kieu', 'ke_hoach/khoa_la'];
    for (const code of [...told, 'can_cu/het_hieu_luc', 'ky/thieu_ky_thay', 'ngay/khong_co_that']) expect(codes).toContain(code);
    const words = document ? wordsOf(document) : '';
    for (const shown of ['ngày 31 tháng 02 năm 2026', 'Quý 5/2026', 'Quý [……]/2026', 'Lưu: [……]', 'Sở Tài chính', 'PHÓ CHỦ TỊCH'])
      expect(words).toContain(shown);
  });

  test.each(['ky:', 'luu: ""', 'trich_yeu:\nphu_luc:'])('of a plan only begun, too: %j', (text) => {
    const { diagnostics, document } = build(text);
    expect(document).toBeDefined();
    expect(diagnostics.every(({ code, severity }) => code === 'ke_hoach/thieu' || severity !== 'error')).toBe(true);
  });

  test.each([
    ['abc:', 'ke_hoach/tep_khac'],
    ['ghi_chu:\nviec:', 'ke_hoach/khoa_la'],
    ['abc: 1', 'ke_hoach/tep_khac'],
  ])('of what has no field of a plan there is none, and it is said why: %j', (text, code) => {
    const { diagnostics, document } = build(text);
    expect(document).toBeUndefined();
    expect(new Set(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.code))).toEqual(new Set([code]));
  });

  test('every line that no field holds is named, and no other', () => {
    const plan = readText('examples/mau-don-gian.yaml');
    const linesOf = (text: string) => {
      const { withheld = [], sources } = build(text);
      const lineAt = (at: number) => (sources['ke-hoach.yaml'] ?? '').slice(0, at).split('\n').length;
      return withheld.flatMap(({ start, end }) =>
        Array.from({ length: lineAt(end) - lineAt(start) + 1 }, (_, index) => lineAt(start) + index),
      );
    };
    const at = plan.split('\n').findIndex((line) => line.startsWith('noi_dung:'));
    const within = (...added: string[]) =>
      plan
        .split('\n')
        .toSpliced(at, 0, ...added)
        .join('\n');
    expect(linesOf(plan)).toEqual([]);
    expect(linesOf(within('Chữ lạc một', 'chữ lạc hai', '  - chữ lạc ba'))).toEqual(expect.arrayContaining([at + 1, at + 2, at + 3]));
    expect(linesOf(within('mau_sac: |', '  đỏ', '  vàng'))).toEqual([at + 1, at + 2, at + 3]);
    expect(new Set(linesOf(within('trich_yeu: Việc khác', 'so_van_ban: 215', 'so_van_ban:', '  216')))).toEqual(
      new Set([at + 1, at + 3, at + 4]),
    );
  });

  test.each([
    ['31/02/2026', 'ngày 31 tháng 02 năm 2026'],
    ['ngày 31 tháng 2 năm 2026', 'ngày 31 tháng 2 năm 2026'],
    ['16/11/2026 tại Lạng Sơn', 'ngày 16/11/2026 tại Lạng Sơn tháng'],
    ['\n  - 16/11/2026\n  - thêm một dòng', 'ngày 16/11/2026 thêm một dòng tháng'],
  ])('a date that is none stands with every word: %j', (typed, printed) => {
    const { document } = build(readText('examples/mau-don-gian.yaml').replace(/^ngay_ban_hanh: .*$/mu, `ngay_ban_hanh: ${typed}`));
    expect(wordsOf(document)).toContain(printed);
  });

  test('what is only unfinished warns, and is an error before signature', () => {
    const unfinished = readText('examples/mau-don-gian.yaml').replace(/^luu:.*\n/mu, '');
    const severities = (forSignature: boolean) =>
      build(unfinished, forSignature).diagnostics.flatMap(({ code, severity }) => (code === 'ke_hoach/thieu' ? [severity] : []));
    expect(severities(false)).toEqual(['warning']);
    expect(severities(true)).toEqual(['error']);
    expect(build(unfinished).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a rule that misses something is not asked while a part cannot be read, and the others are', () => {
    const { outcomes = [], withheld = [], diagnostics } = build(draft.replace('nam:', 'mau_sac: đỏ\nnam:'));
    expect(withheld).toHaveLength(1);
    const asked = new Map(outcomes.map(({ rule, asked: was }) => [rule.code, was]));
    expect(asked.get('bo_cuc/thieu_phan')).toBe(false);
    expect(asked.get('ky/thieu_ky_thay')).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toContain('ky/thieu_ky_thay');
  });

  test('YAML that is broken in one field withholds that field’s complaints, no more', () => {
    const { diagnostics, document } = build(draft.replace('  ky_hieu: UBND\n', ' ky_hieu: UBND\n'));
    expect(document).toBeDefined();
    const codes = diagnostics.map(({ code }) => code);
    for (const code of ['yaml/thut_le', 'can_cu/het_hieu_luc', 'ngay/khong_co_that', 'muc/trong']) expect(codes).toContain(code);
  });

  test('of rules about a missing field the check before signature says that they could not look', () => {
    const { outcomes = [] } = build(readText('examples/mau-don-gian.yaml').replace(/^luu:.*\n/mu, ''), true);
    expect(outcomes.find(({ rule }) => rule.code === 'luu/cach_ghi')?.gaps).toContain('chưa có `luu`');
  });
});

describe('a missing field is told once', () => {
  const told = [
    'nam',
    'co_quan',
    'co_quan.ten',
    'co_quan.ky_hieu',
    'co_quan.dia_danh',
    'trich_yeu',
    'noi_dung',
    'noi_nhan',
    'luu',
    'ky',
    'ky.chuc_vu',
  ];

  test.each(told)('%s', (name) => {
    const value = valueFrom('mau-don-gian');
    const { diagnostics } = build(toYaml(without(value, name.split('.'))));
    const codes = diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect(codes).toEqual(['ke_hoach/thieu']);
  });
});

function build(text: string, forSignature = false): Compilation {
  return compile('ke-hoach.yaml', new TextEncoder().encode(text), templates, { ...occasion, forSignature });
}

function valueFrom(name: string): unknown {
  return parse(name, new TextEncoder().encode(readText(`examples/${name}.yaml`))).plan?.value;
}
