/** The list of tasks of many plans: what is read of a task, who is meant, how it stands, what is chosen, what is written. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { arranged, inOrder } from '../../src/tasks/arrange.ts';
import { axisOf } from '../../src/tasks/axis.ts';
import { conditionOf, stateOf } from '../../src/tasks/conditions.ts';
import { isOurCsv, writeCsv } from '../../src/tasks/csv.ts';
import { writeTasksHtml } from '../../src/tasks/html.ts';
import { writeIcs } from '../../src/tasks/ics.ts';
import { readDay, select } from '../../src/tasks/select.ts';
import { textTable } from '../../src/tasks/text.ts';
import { isOurXlsx, writeXlsx } from '../../src/tasks/xlsx.ts';
import { listOf, type PlanWords, tasksIn, today } from '../support/task-plans.ts';

const only = (task: string, nam = '2026') => tasksIn({ tasks: [task], nam })[0]?.nhiem_vu[0];

describe('a task', () => {
  test('says what its plan says of it, and where', () => {
    const [source] = tasksIn({
      tasks: ['noi_dung: Sơ kết phong trào.\nchu_tri: Sở Nội vụ; Sở Tài chính\nthoi_gian: Quý II/2026\nma: NV-01'],
    });
    expect(source).toMatchObject({
      tep: 'ke-hoach.yaml',
      so_ky_hieu: '52/KH-UBND',
      ngay: '2026-01-15',
      co_quan: 'Ủy ban nhân dân tỉnh Sơn La',
    });
    expect(source?.nhiem_vu[0]).toMatchObject({
      ma: 'NV-01',
      noi_dung: 'Sơ kết phong trào',
      chu_tri: ['Sở Nội vụ', 'Sở Tài chính'],
      tu: '2026-04-01',
      den: '2026-06-30',
      dong: 14,
    });
  });

  test.each([
    ['Tháng 3/2026', '2026-03-01', '2026-03-31', false],
    ['Trước ngày 15/6/2026', '', '2026-06-15', false],
    ['Trước ngày 15/11 hằng năm', '', '2026-11-15', false],
    ['Thường xuyên', '2026-01-01', '2026-12-31', true],
    ['Hằng tháng', '2026-01-01', '2026-12-31', true],
    ['Theo kế hoạch riêng', '', '', false],
  ])('of the time “%s” lasts from “%s” to “%s”', (typed, tu, den, thuong_xuyen) => {
    expect(only(`noi_dung: Sơ kết\nthoi_gian: ${typed}`)).toMatchObject({ thoi_gian: typed, tu, den, thuong_xuyen });
  });

  test('that comes back in each year of a period is not over after the first', () => {
    for (const time of ['Trước ngày 15/11 hằng năm', 'Hằng năm', 'Thường xuyên', 'Hằng quý'])
      expect(only(`noi_dung: Tổng kết\nthoi_gian: ${time}`, '2026-2030'), time).toMatchObject({
        thuong_xuyen: true,
        tu: '2026-01-01',
        den: '2030-12-31',
      });
  });

  test('has the time of its quarter, and what its group says for all', () => {
    expect(only('noi_dung: Sơ kết\nquy: 2')).toMatchObject({ thoi_gian: 'Quý II/2026', den: '2026-06-30' });
    const group =
      'nhom: Khen thưởng\nchu_tri: Sở Nội vụ\nthoi_gian: Tháng 5/2026\nnhiem_vu:\n  - noi_dung: Xét\n  - noi_dung: Trao\n    chu_tri: Văn phòng';
    const tasks = tasksIn({ tasks: [group] })[0]?.nhiem_vu;
    expect(tasks?.map(({ nhom, chu_tri, den }) => [nhom, chu_tri, den])).toEqual([
      ['Khen thưởng', ['Sở Nội vụ'], '2026-05-31'],
      ['Khen thưởng', ['Văn phòng'], '2026-05-31'],
    ]);
  });
});

describe('how a task stands', () => {
  test.each([
    ['thoi_gian: Tháng 10/2026', 'qua_han', 'Quá hạn 20 ngày'],
    ['thoi_gian: Trước ngày 20/11/2026', 'sap_den_han', 'Đến hạn hôm nay'],
    ['thoi_gian: Trước ngày 27/11/2026', 'sap_den_han', 'Còn 7 ngày'],
    ['thoi_gian: Trước ngày 28/11/2026', 'trong_han', 'Trong thời hạn'],
    ['thoi_gian: Tháng 12/2026', 'chua_den', 'Chưa đến thời gian'],
    ['thoi_gian: Thường xuyên', 'thuong_xuyen', 'Thường xuyên'],
    ['thoi_gian: Theo thực tế', 'khong_ro', 'Không rõ thời hạn'],
    ['thoi_gian: Tháng 10/2026\ntrang_thai: hoan_thanh', 'hoan_thanh', 'Hoàn thành'],
    ['thoi_gian: Tháng 10/2026\nhoan_thanh: 31/10/2026', 'hoan_thanh', 'Hoàn thành'],
    ['thoi_gian: Tháng 10/2026\nhoan_thanh: 04/11/2026', 'hoan_thanh', 'Hoàn thành (chậm 4 ngày)'],
    ['thoi_gian: Tháng 10/2026\nket_qua: Đã hoàn thành', 'hoan_thanh', 'Hoàn thành'],
    ['thoi_gian: Tháng 10/2026\nket_qua: Hoàn thành 60%', 'qua_han', 'Quá hạn 20 ngày'],
    ['thoi_gian: Tháng 10/2026\nket_qua: Chưa hoàn thành', 'qua_han', 'Quá hạn 20 ngày'],
    ['thoi_gian: Tháng 10/2026\ntrang_thai: dang_thuc_hien', 'qua_han', 'Quá hạn 20 ngày'],
    ['thoi_gian: Cả năm 2026\ntrang_thai: dang_thuc_hien', 'trong_han', 'Đang thực hiện'],
    ['thoi_gian: Tháng 10/2026\ntrang_thai: khong_thuc_hien', 'khong_thuc_hien', 'Không thực hiện'],
  ])('%s', (fields, condition, words) => {
    expect(listOf({ tasks: [`noi_dung: Sơ kết\n${fields}`] }).tasks[0]).toMatchObject({ condition, conditionWords: words });
  });

  test('what is noted goes before what the result says', () => {
    const task = only('noi_dung: Sơ kết\nket_qua: Đã hoàn thành\ntrang_thai: dang_thuc_hien');
    expect(task && [stateOf(task), conditionOf(task, today)]).toEqual(['dang_thuc_hien', 'khong_ro']);
  });
});

describe('a report answers by the id', () => {
  const asks = { tasks: ['noi_dung: Sơ kết\nthoi_gian: Tháng 6/2026\nma: NV-01'] };
  const answers = (fields: string, more = {}) => ({ loai: 'bao_cao', tasks: [`noi_dung: Sơ kết\nma: NV-01\n${fields}`], ...more });
  const states = (...plans: readonly PlanWords[]) => listOf(...plans).tasks.map(({ condition, ket_qua }) => [condition, ket_qua]);

  test('with a state, a day and a result; its own tasks are not listed', () => {
    expect(states(asks, answers('trang_thai: hoan_thanh\nket_qua: 09/09 đơn vị'))).toEqual([['hoan_thanh', '09/09 đơn vị']]);
    expect(states(answers('hoan_thanh: 30/6/2026'), asks)).toEqual([['hoan_thanh', '']]);
  });

  test('the later one last', () => {
    const first = answers('trang_thai: hoan_thanh\nket_qua: Xong', { ngay: '10/7/2026' });
    const second = answers('trang_thai: dang_thuc_hien', { ngay: '10/10/2026' });
    expect(states(asks, second, first)).toEqual([['qua_han', 'Xong']]);
  });

  test('of one office where two have given the same id, and nobody where that is open', () => {
    const other = { ...asks, ten: 'Sở Nội vụ' };
    expect(states(asks, other, answers('trang_thai: hoan_thanh', { ten: 'Sở Nội vụ' }))).toEqual([
      ['qua_han', ''],
      ['hoan_thanh', ''],
    ]);
    expect(states(asks, other, answers('trang_thai: hoan_thanh', { ten: 'Sở Tài chính' }))).toEqual([
      ['qua_han', ''],
      ['qua_han', ''],
    ]);
  });

  const unnamed = { tasks: ['noi_dung: Sơ kết\nthoi_gian: Tháng 6/2026'] };
  const inWords = (noi_dung: string, more = {}) => ({ loai: 'bao_cao', tasks: [`noi_dung: ${noi_dung}\ntrang_thai: hoan_thanh`], ...more });

  test('or, without one, by the very words of a task of the same office and year', () => {
    expect(states(unnamed, inWords('Sơ kết'))).toEqual([['hoan_thanh', '']]);
    expect(states(asks, inWords('Sơ kết;'))).toEqual([['hoan_thanh', '']]);
    expect(states(unnamed, inWords('Tổng kết'))).toEqual([['qua_han', '']]);
    expect(states(unnamed, inWords('Sơ kết', { ten: 'Sở Tài chính' }))).toEqual([['qua_han', '']]);
    expect(states({ tasks: [...unnamed.tasks, ...unnamed.tasks] }, inWords('Sơ kết'))).toEqual([
      ['qua_han', ''],
      ['qua_han', ''],
    ]);
  });
});

describe('an agency', () => {
  const lead = (ten: string, ...names: readonly string[]) => ({
    ten,
    tasks: names.map((name) => `noi_dung: Việc của ${name}\nchu_tri: "${name}"`),
  });
  const ledBy = (agency: string, ...plans: readonly PlanWords[]) => select(listOf(...plans), { agency, part: 'chu_tri' }).tasks.length;

  test.each([
    [
      'Sở Giáo dục và Đào tạo',
      ['Sở GD&ĐT', 'Sở Giáo dục & Đào tạo', 'sở giáo dục và đào tạo', 'Sở GDĐT', 'Sở Giáo dục và Đào tạo tỉnh Sơn La'],
    ],
    ['UBND tỉnh', ['Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh Sơn La', 'UBND tỉnh Sơn La']],
    ['Công an tỉnh Sơn La', ['Công an tỉnh']],
    ['UBND xã Mường La', ['Ủy ban nhân dân xã Mường La', 'UBND xã Mường La, tỉnh Sơn La']],
  ])('%s is meant by all of its spellings', (agency, spellings) => {
    expect(ledBy(agency, lead('Ủy ban nhân dân tỉnh Sơn La', ...spellings))).toBe(spellings.length);
  });

  test.each([
    ['Sở Nội vụ', 'Phòng Nội vụ'],
    ['Sở Y tế', 'Trung tâm Y tế'],
    ['UBND xã Mường La', 'UBND xã Mường Bú'],
    ['Công an tỉnh', 'Công an xã Mường La'],
  ])('%s is not %s', (agency, other) => {
    expect(ledBy(agency, lead('Ủy ban nhân dân tỉnh Sơn La', other))).toBe(0);
  });

  test('of a house is another in each house, and is named with it', () => {
    const list = listOf(lead('Sở Nội vụ', 'Văn phòng Sở'), lead('Sở Tài chính', 'Văn phòng Sở', 'Sở Nội vụ'));
    expect([...list.agencies.labels().values()]).toEqual(['Văn phòng Sở (Sở Nội vụ)', 'Văn phòng Sở (Sở Tài chính)', 'Sở Nội vụ']);
    expect(select(list, { agency: 'Văn phòng Sở' }).tasks).toHaveLength(2);
  });

  test('of a commune is one, in its own plan and in that of the province', () => {
    const list = listOf(lead('Ủy ban nhân dân xã Mường La', 'Công an xã'), lead('Ủy ban nhân dân tỉnh Sơn La', 'Công an xã Mường La'));
    expect(list.agencies.labels().size).toBe(1);
  });

  test('is known by the symbol of its documents, unless others have it too', () => {
    const plans = [
      { ...lead('Sở Nội vụ', 'Sở Nội vụ'), ky_hieu: 'SNV' },
      { ...lead('Ủy ban nhân dân xã Mường La', 'Sở Nội vụ'), ky_hieu: 'UBND' },
      { ...lead('Ủy ban nhân dân xã Mường Bú', 'Công an xã'), ky_hieu: 'UBND' },
    ];
    expect(ledBy('SNV', ...plans)).toBe(2);
    expect(ledBy('UBND', ...plans)).toBe(0);
  });

  test('of each task has one spelling in the list, and one source', () => {
    const list = listOf(
      { ...lead('Sở Nội vụ', 'Sở GD&ĐT', 'Sở GD&ĐT'), ky_hieu: 'SNV' },
      lead('Ủy ban nhân dân xã Mường La', 'Văn phòng', 'Sở Giáo dục và Đào tạo'),
      lead('Ủy ban nhân dân xã Mường Bú', 'Văn phòng'),
      { ...lead('Ủy ban nhân dân xã Mường Bú', 'Văn phòng'), so: '' },
    );
    expect(list.tasks.map(({ leadNames, source }) => [leadNames.join(), source])).toEqual([
      ['Sở GD&ĐT', '52/KH-SNV'],
      ['Sở GD&ĐT', '52/KH-SNV'],
      ['Văn phòng (UBND xã Mường La)', '52/KH-UBND xã Mường La'],
      ['Sở GD&ĐT', '52/KH-UBND xã Mường La'],
      ['Văn phòng (UBND xã Mường Bú)', '52/KH-UBND xã Mường Bú'],
      ['Văn phòng (UBND xã Mường Bú)', 'ke-hoach-4.yaml'],
    ]);
  });

  test('that nobody names is guessed', () => {
    const { agencies } = listOf(lead('Ủy ban nhân dân tỉnh Sơn La', 'Sở Nội vụ', 'Sở Tài chính'));
    expect(agencies.nearest('Nội vụ')).toEqual(['Sở Nội vụ']);
    expect(agencies.nearest('Sở Tài chínk')).toEqual(['Sở Tài chính']);
    expect(agencies.nearest('SNV')).toEqual(['Sở Nội vụ']);
  });
});

describe('what is chosen', () => {
  const list = listOf({
    tasks: [
      'noi_dung: A\nchu_tri: Sở Nội vụ\nthoi_gian: Quý I/2026',
      'noi_dung: B\nchu_tri: Sở Tài chính\nphoi_hop: Sở Nội vụ\nthoi_gian: Trước ngày 15/12/2026',
      'noi_dung: C\nchu_tri: Các sở, ban, ngành\nthoi_gian: Tháng 12/2026',
      'noi_dung: D\nchu_tri: Sở Y tế\nthoi_gian: Theo thực tế',
    ],
  });
  const chosen = (question: Parameters<typeof select>[1]) => {
    const { tasks, ...left } = select(list, question);
    return [tasks.map(({ noi_dung }) => noi_dung).join(''), left];
  };

  test.each([
    [{}, 'ABCD', { collective: 0, timeless: 0 }],
    [{ agency: 'Sở Nội vụ' }, 'AB', { collective: 1, timeless: 0 }],
    [{ agency: 'Sở Nội vụ', part: 'chu_tri' }, 'A', { collective: 1, timeless: 0 }],
    [{ agency: 'Sở Nội vụ', part: 'phoi_hop' }, 'B', { collective: 0, timeless: 0 }],
    [{ from: '2026-03-31', to: '2026-04-30' }, 'A', { collective: 0, timeless: 1 }],
    // A deadline in December is no work of November.
    [{ from: '2026-11-01', to: '2026-11-30' }, '', { collective: 0, timeless: 1 }],
    [{ from: '2026-12-01' }, 'BC', { collective: 0, timeless: 1 }],
    [{ overdue: true }, 'A', { collective: 0, timeless: 0 }],
  ] as const)('%j', (question, names, left) => {
    expect(chosen(question)).toEqual([names, left]);
  });

  test.each([
    ['01/03/2026', '2026-03-01', '2026-03-01'],
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['tháng 3/2026', '2026-03-01', '2026-03-31'],
    ['quý II', '2026-04-01', '2026-06-30'],
  ])('%s is a time', (typed, tu, den) => {
    expect(readDay(typed, today)).toEqual({ tu, den });
  });

  test('and how it is laid out', () => {
    const groups = (by: Parameters<typeof arranged>[2]) =>
      arranged(list, list.tasks, by).map(({ name, tasks }) => `${name}: ${tasks.map(({ noi_dung }) => noi_dung).join('')}`);
    expect(groups('han')).toEqual([': ABCD']);
    expect(groups('chu_tri')).toEqual(['Các sở, ban, ngành: C', 'Sở Nội vụ: A', 'Sở Tài chính: B', 'Sở Y tế: D']);
    const nobody = listOf({ tasks: ['noi_dung: A', 'noi_dung: B\nchu_tri: Sở Y tế'] });
    expect(arranged(nobody, nobody.tasks, 'chu_tri').map(({ name }) => name)).toEqual(['Sở Y tế', 'Chưa ghi cơ quan chủ trì']);
    expect(groups('quy')).toEqual(['Quý I/2026: A', 'Quý IV/2026: BC', 'Không rõ thời hạn: D']);
    expect(groups('thang')).toEqual(['Tháng 3/2026: A', 'Tháng 12/2026: BC', 'Không rõ thời hạn: D']);
    expect(groups('trang_thai')).toEqual(['Quá hạn: A', 'Trong thời hạn: B', 'Chưa đến thời gian: C', 'Không rõ thời hạn: D']);
  });
});

describe('the axis', () => {
  const axis = (...times: readonly string[]) =>
    axisOf(listOf({ tasks: times.map((time) => `noi_dung: A\nthoi_gian: ${time}`) }).tasks).map(({ name }) => name);

  test.each([
    [
      ['Tháng 3/2026', 'Trước ngày 02/5/2026'],
      ['Tháng 3/2026', 'Tháng 4/2026', 'Tháng 5/2026'],
    ],
    [
      ['Tháng 11/2026', 'Tháng 01/2027'],
      ['Tháng 11/2026', 'Tháng 12/2026', 'Tháng 1/2027'],
    ],
    [['Theo thực tế'], []],
  ])('%j', (times, names) => {
    expect(axis(...times)).toEqual(names);
  });

  test('takes larger columns for longer times', () => {
    expect(axis('Tháng 01/2026', 'Tháng 12/2028')).toHaveLength(12);
    expect(axis('Năm 2026', 'Đến năm 2035')).toHaveLength(10);
  });
});

describe('what is written', () => {
  const words = '=1+1; "hai" & <ba>, bốn';
  const list = listOf({
    tasks: [`noi_dung: '${words}'\nchu_tri: Sở Nội vụ\nthoi_gian: Trước ngày 15/12/2026`, 'noi_dung: Sơ kết\nthoi_gian: Tháng 3/2026'],
  });

  test('CSV opens in Excel as letters, and is no formula', () => {
    const csv = writeCsv(list.tasks);
    expect(csv.startsWith('\ufeffMã,Nhiệm vụ,')).toBe(true);
    expect(csv).toContain(`"'=1+1; ""hai"" & <ba>, bốn"`);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(isOurCsv(new TextEncoder().encode(csv))).toBe(true);
    expect(isOurCsv(new TextEncoder().encode('Tên,Tuổi\r\n'))).toBe(false);
  });

  test.each(['=1', '+1', '-1', '@a', '\t=1'])('a cell that begins with %j is text', (value) => {
    const [task] = list.tasks;
    expect(task && writeCsv([{ ...task, ket_qua: value }])).toContain(`'${value}`);
  });

  test('a workbook has days as numbers, a filter, a frozen head, and is ours until someone works in it', () => {
    const bytes = writeXlsx(list, list.tasks);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="H2" s="3"><v>46371</v></c>');
    expect(sheet).toContain('<autoFilter ref="A1:U3"/>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('=1+1; &quot;hai&quot; &amp; &lt;ba&gt;, bốn');
    expect(isOurXlsx(bytes)).toBe(true);
    expect(Buffer.from(writeXlsx(list, list.tasks)).equals(bytes)).toBe(true);
  });

  test('a calendar has lines of 75 octets at most, and an event as long as its day', () => {
    const ics = writeIcs(list.tasks, today, 'Hạn nhiệm vụ');
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261215\r\nDTEND;VALUE=DATE:20261216');
    expect(ics).toContain('\\; "hai" & <ba>\\, bốn');
  });

  test('the page asks nothing of the net, and words stay words', () => {
    const html = writeTasksHtml(list, list.tasks, '');
    expect(html).not.toMatch(/https?:|\bsrc=|@import|url\(/u);
    expect(html).toContain('=1+1; &quot;hai&quot; &amp; &lt;ba&gt;, bốn');
    expect(writeTasksHtml(list, list.tasks, '')).toBe(html);
  });

  test('a terminal has no line longer than it is wide', () => {
    const groups = arranged(list, inOrder(list.tasks), 'han');
    for (const width of [60, 80, 120, 200]) {
      const lines = textTable(groups, { width, paint: (cell) => cell }).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });
});
