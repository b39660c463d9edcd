/** The report that is begun on a plan: it builds, says what the plan says, and nothing is complained of but what is to be filled in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolved } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import { isOf, likelyPeriod, likelyYear, type Period, type PeriodName, periodOf, periodsOf } from '../../src/init/report/period.ts';
import { type Reported, reportOn } from '../../src/init/report/report.ts';
import { subjectLine } from '../../src/init/report/wording.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { tasksOf } from '../../src/tasks/facts.ts';
import { documentInput, toYaml } from '../support/arbitrary-document.ts';
import { examples, filesIn, occasion, readText, templates } from '../support/project.ts';

const files = [...examples.map((name) => `examples/${name}.yaml`), ...filesIn('test/plans', '.yaml')];

function read(file: string): Reported {
  const { plan, typed } = resolved(file, new TextEncoder().encode(readText(file)));
  if (!plan) throw new Error(file);
  return { plan, typed: typed as Reported['typed'], ke_thua: '' };
}

const plans = files.map((file) => [file, read(file)] as const).filter(([, { plan }]) => plan.loai !== 'bao_cao');
const names: readonly PeriodName[] = ['6_thang', '9_thang', 'nam'];
const periodsIn = ({ plan }: Reported): Period[] =>
  periodsOf(plan.van_ban_kem[0] ?? plan, likelyYear(plan.nam, occasion.today)).filter((period) => isOf(plan, period));
const reports = plans.flatMap(([file, reported]) =>
  periodsIn(reported).map((period) => [`${file}, ${period.words}`, reported, period] as const),
);

/** A report is made when its period is over. */
function begun(reported: Reported, name: PeriodName) {
  const period = periodsIn(reported).find((each) => each.name === name);
  if (!period) throw new Error(name);
  return { period, text: reportOn(reported, period, period.end) };
}

const compiled = (text: string, today: string) =>
  compile('bao-cao.yaml', new TextEncoder().encode(text), templates, { ...occasion, today });

/** What is still to be filled in, or stands in the plan's own words. */
const expected = /^(?:ke_hoach\/de_trong|bo_sot\/|dia_gioi\/|chu_viet_tat\/|ky\/hoc_vi|phu_luc\/vien_dan_sai|luu\/don_vi_soan_thao)/u;

test.each(reports)('%s', (_, reported, period) => {
  const { text } = begun(reported, period.name);
  const { document, diagnostics, plan } = compiled(text, period.end);
  expect(document).toBeDefined();
  expect(diagnostics.filter(({ code, severity }) => severity === 'error' && !/^dia_gioi/u.test(code))).toEqual([]);
  expect(diagnostics.filter(({ code }) => !expected.test(code)).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  expect(plan?.loai).toBe('bao_cao');
  expect(reportOn(reported, period, period.end)).toBe(text);
});

describe('every task of the plan', () => {
  test.each(plans)('%s: is in the report of the year, with its words, its agency and its time', (_, reported) => {
    const { plan } = reported;
    const { period, text } = begun(reported, 'nam');
    const told = compiled(text, period.end).plan?.nhiem_vu ?? [];
    const fact = (each: Plan) => tasksOf(each, '', () => ({ tep: '', dong: 0 }))[0]?.nhiem_vu ?? [];
    const asked = fact(plan.van_ban_kem[0] ?? plan);
    expect(told.length).toBe(asked.length);
    const words = ({ noi_dung, chu_tri }: (typeof asked)[number]) =>
      `${noi_dung.replace(/^\d+\. /u, '').replace(/\s+/gu, ' ')} – ${chu_tri.join('; ')}`;
    const of = compiled(text, period.end).plan;
    expect((of ? fact(of) : []).map(words).sort()).toEqual(asked.map(words).sort());
  });
});

describe('what is known already', () => {
  const text = readText('examples/phu-luc-ngang-2026.yaml').replace(
    /( +)thoi_gian: Tháng 01\/2026\n/u,
    (line, indent) => `${line}${indent}ma: TD-01\n${indent}ket_qua: 100% đơn vị đăng ký\n${indent}hoan_thanh: 30/01/2026\n`,
  );
  const { plan, typed } = resolved('a.yaml', new TextEncoder().encode(text));
  if (!plan) throw new Error('no plan');
  const report = (name: PeriodName) =>
    reportOn({ plan, typed: typed as Reported['typed'], ke_thua: '' }, periodOf(name, 2026), '2026-07-01');

  test('is filled in, with the id by which the plan knows it', () => {
    expect(report('6_thang')).toMatch(
      /ma: TD-01\n.*noi_dung: .*\n.*chu_tri: Sở Nội vụ\n.*\n(?: *#.*\n)? *trang_thai: hoan_thanh\n *ket_qua: 100% đơn vị đăng ký\n(?: *#.*\n)? *hoan_thanh: 30\/01\/2026\n/u,
    );
  });

  test('of the half-year, what begins later is still to come', () => {
    const [done = '', ahead = ''] = report('6_thang').split('Nhiệm vụ trọng tâm 6 tháng cuối năm 2026');
    expect(done).toContain('Sơ kết phong trào thi đua 6 tháng đầu năm 2026');
    expect(ahead).toContain('Tổng kết công tác thi đua, khen thưởng năm 2026');
    expect(report('nam')).toContain('Phương hướng, nhiệm vụ năm 2027');
  });

  test('cites the plan by number and date', () => {
    expect(report('nam').replace(/\s+/gu, ' ')).toContain(
      'Kế hoạch số 24/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Nghệ An về tổ chức phong trào thi đua và công tác khen thưởng trên địa bàn tỉnh Nghệ An năm 2026',
    );
  });
});

test('the columns are called as the plan calls them', () => {
  const cot = (file: string) => begun(read(file), 'nam').text;
  expect(cot('examples/phu-luc-ngang-2026.yaml')).toContain('      thoi_gian: Thời gian thực hiện\n');
  expect(cot('examples/son-la-2020.yaml')).toContain('      thoi_gian: Thời hạn\n');
});

test.each([
  ['12/01/2026', '2026-11-29', 'nam', '11/2026'],
  ['12/01/2027', '2026-11-29', 'nam', '12/2027'],
  ['12/01/2027', '2026-11-29', '6_thang', '6/2027'],
  ['12/01/2026', '2026-05-20', '6_thang', '5/2026'],
  ['12/01/2026', '2026-02-20', '6_thang', '6/2026'],
  ['12/01/2026', '2027-01-05', 'nam', '01/2027'],
] as const)('a plan of %s, today %s, %s: the report is of %s', (issued, today, name, expected) => {
  const text = readText('examples/phu-luc-ngang-2026.yaml')
    .replace('ngay_ban_hanh: 12/01/2026', `ngay_ban_hanh: ${issued}`)
    .replace('nam: 2026', `nam: ${issued.slice(-4)}`);
  const { plan, typed } = resolved('a.yaml', new TextEncoder().encode(text));
  if (!plan) throw new Error('no plan');
  const report = reportOn({ plan, typed: typed as Reported['typed'], ke_thua: '' }, periodOf(name, Number(issued.slice(-4))), today);
  expect(report).toContain(`ngay_ban_hanh: ${expected}\n`);
  expect(compiled(report, today).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a subject', () => {
  const half = periodOf('6_thang', 2026);
  const plan = (trich_yeu: string) =>
    ({ ten_loai: 'Kế hoạch', trich_yeu: [{ chu: trich_yeu, xuong_dong: false }], phu_de: [] }) as unknown as Plan;

  test.each([
    ['Công tác thi đua, khen thưởng năm 2026', 'Kết quả công tác thi đua, khen thưởng 6 tháng đầu năm 2026'],
    ['Chuyển đổi số năm 2026', 'Kết quả thực hiện Kế hoạch chuyển đổi số 6 tháng đầu năm 2026'],
    ['Tổ chức hội thi năm 2026 của tỉnh', 'Kết quả tổ chức hội thi 6 tháng đầu năm 2026 của tỉnh'],
    ['Tổ chức đợt thi đua (tháng 5 năm 2026)', 'Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch tổ chức đợt thi đua (tháng 5 năm 2026)'],
    ['Hưởng ứng tháng 5 năm 2026', 'Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch hưởng ứng tháng 5 năm 2026'],
    ['Tổ chức đợt “60 ngày đêm năm 2026”', 'Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch tổ chức đợt “60 ngày đêm năm 2026”'],
    ['Phong trào giai đoạn 2026 - 2030', 'Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch phong trào giai đoạn 2026 - 2030'],
    ['UBND xã giảm nghèo năm 2026', 'Kết quả thực hiện Kế hoạch UBND xã giảm nghèo 6 tháng đầu năm 2026'],
  ])('%s', (trich_yeu, expected) => {
    expect(subjectLine(plan(trich_yeu), half)).toBe(expected);
  });
});

describe('a school year', () => {
  const school = read('test/plans/dung/thcs-trai-nghiem-2025.yaml');

  test('is reported on as a whole', () => {
    const { text } = begun(school, 'nam');
    expect(text).toContain('trich_yeu: Kết quả tổ chức hoạt động trải nghiệm, hướng nghiệp năm học 2025 - 2026\n');
    expect(text).toContain('nam: 2025-2026\n');
    expect(text).toContain('Phương hướng, nhiệm vụ năm học 2026-2027');
  });

  test('has a first term', () => {
    const { text } = begun(school, '6_thang');
    expect(text).toContain('trich_yeu: Kết quả tổ chức hoạt động trải nghiệm, hướng nghiệp học kỳ I năm học 2025 - 2026\n');
    expect(text).toContain('Nhiệm vụ trọng tâm học kỳ II năm học 2025-2026');
  });

  test.each([
    ['2025-10-01', '6_thang'],
    ['2026-02-28', '6_thang'],
    ['2026-03-01', 'nam'],
  ])('on %s: %s is likely', (today, name) => expect(likelyPeriod(periodsIn(school), today)?.name).toBe(name));
});

test.each([
  ['2026', '2026-07-31', '6_thang', 2026],
  ['2026', '2026-08-01', 'nam', 2026],
  ['2026', '2027-01-15', 'nam', 2026],
  ['2026-2030', '2028-07-01', '6_thang', 2028],
  ['2026-2030', '2025-12-01', '6_thang', 2026],
])('a plan of %s, on %s: the report of %s %i is likely', (nam, today, name, year) => {
  const running = likelyYear(nam, today);
  expect([
    likelyPeriod(
      names.map((each) => periodOf(each, running)),
      today,
    )?.name,
    running,
  ]).toEqual([name, year]);
});

test('whatever a plan says, its report can be read and built', () => {
  let tried = 0;
  fc.assert(
    fc.property(documentInput, fc.constantFrom(...names), (input, name) => {
      const { plan, typed, diagnostics } = resolved('ke-hoach.yaml', new TextEncoder().encode(toYaml(input)));
      if (!plan || diagnostics.some(({ severity }) => severity === 'error')) return;
      tried += 1;
      const period = periodOf(name, likelyYear(plan.nam, occasion.today));
      const text = reportOn({ plan, typed: typed as Reported['typed'], ke_thua: '' }, period, period.end);
      const made = compiled(text, '2026-11-20');
      const wrong = made.diagnostics.filter(
        ({ code, severity }) => severity === 'error' && /^(?:yaml|ke_hoach|muc|nhiem_vu|bang)\//u.test(code),
      );
      expect(wrong.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      expect(made.document).toBeDefined();
    }),
    { seed: 16, numRuns: 150 },
  );
  expect(tried).toBeGreaterThan(30);
});
