/** One slip in a good plan is one complaint, whatever it makes of the lines around it; two slips are two. */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { occasion, readText } from '../support/project.ts';

const plan = readText('examples/mau-don-gian.yaml');
const first = '      - noi_dung: Hướng dẫn tổng kết công tác thi đua, khen thưởng và bình xét khen thưởng năm 2026.\n';
const office = '      - don_vi: Sở Nội vụ\n        noi_dung: |\n';

/** By line and code. */
function saidOf(text: string): string[] {
  const { diagnostics } = check('a.yaml', new TextEncoder().encode(text), occasion);
  return diagnostics.map(({ span, code }) => `${text.slice(0, span.start).split('\n').length} ${code}`);
}

test.each<[what: string, typed: string, slip: string, said: string[]]>([
  ['an item of a list a space to the left', '  - luat-tdkt-2022\n', ' - luat-tdkt-2022\n', ['14 yaml/thut_le']],
  ['an item of a list at the margin', '  - luat-tdkt-2022\n', '- luat-tdkt-2022\n', ['14 yaml/thut_le']],
  ['a task at the margin of its section', '      - noi_dung: Tổ chức', '    - noi_dung: Tổ chức', ['37 yaml/thut_le']],
  ['the first field of a mapping at the margin', '  ten: Ủy ban', 'ten: Ủy ban', ['6 yaml/thut_le']],
  ['the last field of a mapping at the margin', '  dia_danh: Lạng Sơn', 'dia_danh: Lạng Sơn', ['8 ke_hoach/khoa_la']],
  ['a field that is too deep', 'trich_yeu: Tổng kết', '  trich_yeu: Tổng kết', ['11 yaml/thut_le']],
  ['the name of a field alone', 'ngay_ban_hanh: 11/2026', 'ngay_ban_hanh', ['10 yaml/thieu_hai_cham']],
  ['a name half typed that must stand', 'nam: 2026\n', 'na\n', ['4 yaml/thieu_ten_truong']],
  ['a name half typed within a mapping', '  dia_danh: Lạng Sơn', '  dia_', ['8 yaml/thieu_hai_cham']],
  ['a name half typed at the end', '  ho_ten: Nguyễn Minh Sơn', '  ho_ten: Nguyễn Minh Sơn\nphu_l', ['67 yaml/thieu_hai_cham']],
  ['a field twice, first without a word', 'co_quan:\n', 'co_quan:\nco_quan:\n', ['6 yaml/khoa_trung']],
  ['an issuer behind a sign', '  ten: Ủy ban', '  ten: %Ủy ban', ['6 yaml/ky_tu_dau']],
  ['an issuer half in quotes', '  ten: Ủy ban nhân dân', '  ten: "Ủy ban" nhân dân', ['6 yaml/sau_ngoac']],
  [
    'a task without the name of its first field',
    '- noi_dung: Tổ chức tổng kết, chấm',
    '- Tổ chức tổng kết, chấm',
    ['37 yaml/thieu_ten_truong'],
  ],
  ['the first task without it', '- noi_dung: Hướng dẫn', '- Hướng dẫn', ['31 yaml/thieu_ten_truong']],
  ['a section without the name of its title', '- tieu_de: Nội dung và', '- Nội dung và', ['28 yaml/thieu_ten_truong']],
  ['a section of prose without it', '- tieu_de: Kinh phí', '- Kinh phí', ['41 yaml/thieu_ten_truong']],
  ['an office without the name of its field', '- don_vi: Sở Nội vụ', '- Sở Nội vụ', ['44 yaml/thieu_ten_truong']],
  ['an office and what it does, as a list', office, '      - Sở Nội vụ:\n', ['44 ke_hoach/sai_kieu']],
  ['an issuer without the name of its field', 'co_quan:\n  ten: ', 'co_quan: ', ['5 yaml/thieu_ten_truong']],
  ['a dash of Word before a task', '- noi_dung: Tổ chức', '– noi_dung: Tổ chức', ['37 yaml/gach_dau_dong']],
  ['a number before a task', '- noi_dung: Tổ chức', '2. noi_dung: Tổ chức', ['37 yaml/gach_dau_dong']],
  ['a star before a task', '- noi_dung: Tổ chức', '* noi_dung: Tổ chức', ['37 yaml/gach_dau_dong']],
  ['two fields without a colon', 'nam: 2026\nco_quan:', 'nam 2026\nco_quan', ['4 yaml/thieu_hai_cham', '5 yaml/thieu_hai_cham']],
  ['a field misspelt and without a colon', '\nco_quan:', '\nco_qan', ['5 ke_hoach/khoa_la', '5 yaml/thieu_hai_cham']],
  ['a field half typed, another that is not there', 'nam: 2026\nco_quan:\n', 'nam: 2026\nphu_l\nco_quan:\n', ['5 yaml/thieu_hai_cham']],
  [
    'a name half typed, and another field that is missing',
    `${first}        chu_tri: Sở Nội vụ\n`,
    '      - noi_d\n        chu_tri: Sở Nội vụ\n',
    ['31 yaml/thieu_hai_cham'],
  ],
])('%s', (_, typed, slip, said) => {
  expect(plan).toContain(typed);
  expect(saidOf(plan.replace(typed, slip))).toEqual(said);
});

test('what a plan lacks besides is told', () => {
  const without = plan.replace(/^nam: .*\n/mu, '').replace('  ky_hieu: UBND', '  ky_');
  expect(saidOf(without)).toEqual(['4 ke_hoach/thieu', expect.stringMatching(/^6 yaml\//u)]);
});
