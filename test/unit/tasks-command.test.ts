/** `tdkt tasks` as it is typed: what it asks for, what it refuses, what it writes and leaves alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { planText } from '../support/task-plans.ts';
import { eachInOwnFolder, folder, put, run, Terminal } from './sandbox.ts';

eachInOwnFolder();

beforeEach(() => {
  put(
    'so/a.yaml',
    planText({
      ten: 'Sở Nội vụ',
      so: '11',
      tasks: [
        'noi_dung: Sơ kết\nchu_tri: Văn phòng Sở\nthoi_gian: Tháng 6/2026',
        'noi_dung: Tổng kết\nchu_tri: Sở Tài chính\nthoi_gian: Tháng 12/2026',
      ],
    }),
  );
  put(
    'xa/b.yaml',
    planText({
      ten: 'Ủy ban nhân dân xã Mường La',
      so: '12',
      tasks: ['noi_dung: Phát động\nchu_tri: Phòng Kinh tế\nphoi_hop: Sở Tài chính\nthoi_gian: Quý I/2026'],
    }),
  );
});

const tasks = (...words: readonly string[]) => run(['tasks', folder, '--no-cache', ...words]);

test('lists the tasks of all plans and counts them', async () => {
  const { status, out, err } = await tasks();
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const lines = out.split('\n').filter((line) => !line.startsWith(' '));
  expect(lines.map((line) => line.slice(0, 34).trimEnd())).toEqual([
    'Hạn         Nhiệm vụ',
    '──────────  ──────────────────────',
    '31/03/2026  Phát động',
    '30/06/2026  Sơ kết',
    '31/12/2026  Tổng kết',
    '',
    '3 nhiệm vụ của 2 kế hoạch: 2 quá h',
    '',
  ]);
});

test('says of a report alone with what it is counted, and prints no head above nothing', async () => {
  const report = put(
    'bc.yaml',
    planText({ ten: 'Sở Nội vụ', so: '13', loai: 'bao_cao', tasks: ['noi_dung: Sơ kết\ntrang_thai: hoan_thanh'] }),
  );
  const { status, out, err } = await run(['tasks', report, '--no-cache', '--agency', 'Sở Nội vụ']);
  expect({ status, out }).toEqual({ status: 0, out: 'Không có nhiệm vụ nào như vậy.\n' });
  expect(err).toContain('cần ghi cả tệp kế hoạch ấy');
});

test('says nothing of an agency that nobody asked for: plans of two offices without numbers', async () => {
  for (const ten of ['Sở Tài chính', 'Sở Y tế'])
    put(`so/${ten}.yaml`, planText({ ten, tasks: [`noi_dung: Sơ kết\nchu_tri: ${ten}`] }).replace(/^so_van_ban:.*\n/mu, ''));
  expect(await tasks()).toMatchObject({ status: 0, err: '' });
});

describe('chooses', () => {
  test.each([
    [
      ['--agency', 'sở tài chính'],
      ['Phát động', 'Tổng kết'],
    ],
    [['--agency', 'Sở Tài chính', '--role', 'chu_tri'], ['Tổng kết']],
    [['--overdue'], ['Phát động', 'Sơ kết']],
    [['--from', '01/06/2026', '--to', '30/6/2026'], ['Sơ kết']],
    [['--from', 'quý IV'], ['Tổng kết']],
  ])('%j', async (words, names) => {
    const { status, out } = await tasks('--format', 'json', ...words);
    const { nhiem_vu } = JSON.parse(out) as { nhiem_vu: { noi_dung: string }[] };
    expect({ status, names: nhiem_vu.map(({ noi_dung }) => noi_dung) }).toEqual({ status: 0, names });
  });
});

describe('refuses', () => {
  test.each([
    [['--by', 'quyy'], 'Không có cách xếp “quyy”, có phải “quy” không?'],
    [['--role', 'chu_tri'], 'Tùy chọn “--role” chỉ dùng cùng với --agency'],
    [['--agency', 'Tài chính'], 'Không có nhiệm vụ nào giao cho “Tài chính”; có phải “Sở Tài chính” không?'],
    [['--from', 'hôm qua'], '“hôm qua” không phải là một thời gian, hãy viết như --from 01/03/2026'],
    [['--from', 'tháng 6', '--to', 'tháng 5'], 'Thời gian của --from đứng sau thời gian của --to'],
    [['--format', 'pdf'], 'Không có định dạng “pdf”'],
    [['-o', 'bang.pdf'], 'Tên tệp “bang.pdf” không cho biết định dạng'],
  ])('%j', async (words, message) => {
    const { status, out, err } = await tasks(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  test('to put a workbook on a screen, or a list in the place of a plan', async () => {
    expect(await run(['tasks', folder, '--format', 'xlsx'], { stdout: new Terminal() })).toMatchObject({ status: 2 });
    const plan = join(folder, 'so/a.yaml');
    expect(await tasks('--format', 'csv', '-o', plan)).toMatchObject({ status: 2, err: expect.stringContaining('sẽ ghi đè lên kế hoạch') });
    expect(readFileSync(plan, 'utf8')).toContain('Văn phòng Sở');
  });
});

describe('writes', () => {
  test.each(['csv', 'xlsx', 'json', 'ics', 'html', 'txt'])('a file .%s again and again, but not over another', async (ending) => {
    const file = join(folder, `ket-qua.${ending}`);
    for (const words of [[], ['--overdue']]) expect(await tasks('-o', file, ...words)).toMatchObject({ status: 0, out: `${file}\n` });
    writeFileSync(file, 'của tôi');
    const { status, err } = await tasks('-o', file);
    expect({ status, kept: readFileSync(file, 'utf8') }).toEqual({ status: 1, kept: 'của tôi' });
    expect(err).toContain('không bị ghi đè');
  });

  test('and makes the folders on the way', async () => {
    const file = join(folder, 'ra/2026/tien-do.html');
    expect(await tasks('-o', file)).toMatchObject({ status: 0, out: `${file}\n` });
    expect(existsSync(file)).toBe(true);
  });

  test('not over a page in which someone has worked', async () => {
    const file = join(folder, 'tien-do.html');
    await tasks('-o', file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Tiến độ nhiệm vụ', 'Tiến độ của tôi'));
    expect(await tasks('-o', file)).toMatchObject({ status: 1 });
  });
});

describe('says what the list lacks', () => {
  test('a plan that cannot be read', async () => {
    put('hong.yaml', 'nam: 2026\nco_quan: [\n');
    const named = await run(['tasks', join(folder, 'so/a.yaml'), join(folder, 'khong-co.yaml')]);
    expect(named.status).toBe(1);
    expect(named.out).toContain('Sơ kết');
    expect(named.err).toContain('khong-co.yaml');
  });

  test('plans without tasks, and tasks without a time', async () => {
    put('c.yaml', planText({ so: '13', tasks: ['noi_dung: Sửa quy chế\nthoi_gian: Theo thực tế'] }));
    put(
      'd.yaml',
      planText({ so: '14', tasks: ['noi_dung: A'] }).replace(
        / {4}trinh_bay: bang[\s\S]*?(?=\nket_thuc)/u,
        '    noi_dung: Phát động phong trào.',
      ),
    );
    const { status, err } = await tasks('--from', '01/01/2026');
    expect(status).toBe(0);
    expect(err).toContain('1 kế hoạch không có `nhiem_vu`');
    expect(err).toContain('1 nhiệm vụ không rõ thời gian');
    expect((await tasks('--format', 'ics')).err).toContain('1 nhiệm vụ không rõ thời hạn nên không có trong lịch');
    expect((await tasks()).err).not.toContain('trong lịch');
  });
});

test('knows an agency by all the names that its office lists', async () => {
  put('.git/HEAD');
  put('chung.yaml', 'danh_sach_co_quan:\n  - ten: Sở Tài chính\n    viet_tat: STC\n    ten_cu: Sở Kế hoạch và Đầu tư\n');
  const led = (so: string, chu_tri: string) => planText({ so, tasks: [`noi_dung: Việc của ${chu_tri}\nchu_tri: ${chu_tri}`] });
  put('c.yaml', led('13', 'Sở Kế hoạch và Đầu tư'));
  put('d.yaml', led('14', 'STC'));
  const names = async (agency: string) => {
    const { out } = await tasks('--format', 'json', '--role', 'chu_tri', '--agency', agency);
    return (JSON.parse(out) as { nhiem_vu: { noi_dung: string }[] }).nhiem_vu.map(({ noi_dung }) => noi_dung).sort();
  };
  const all = ['Tổng kết', 'Việc của STC', 'Việc của Sở Kế hoạch và Đầu tư'];
  for (const agency of ['Sở Tài chính', 'STC', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT']) expect(await names(agency), agency).toEqual(all);
  expect((await tasks('--by', 'chu_tri')).out).toContain('Sở Tài chính (3)');
});

test('knows listed names of an agency that no plan writes', async () => {
  put('.git/HEAD');
  put('chung.yaml', 'danh_sach_co_quan:\n  - ten: Sở Tài chính\n    viet_tat: TC-SLA\n    ten_cu: Sở Kế hoạch và Đầu tư\n');
  for (const agency of ['Sở Tài chính', 'TC-SLA', 'Sở Kế hoạch và Đầu tư']) {
    const { out, status } = await tasks('--format', 'json', '--agency', agency);
    expect({ agency, status, out }).toEqual({ agency, status: 0, out: expect.stringContaining('Tổng kết') });
  }
});

test('has nothing to list for an agency that is known, but by no task', async () => {
  put('.git/HEAD');
  put('chung.yaml', 'danh_sach_co_quan:\n  - ten: Sở Ngoại vụ\n    viet_tat: NGV\n    ten_cu: Ban Đối ngoại\n');
  for (const agency of ['Sở Ngoại vụ', 'NGV', 'Ban Đối ngoại', 'UBND xã Mường La']) {
    const { out, err, status } = await tasks('--agency', agency);
    expect({ agency, status, out }).toEqual({ agency, status: 0, out: expect.stringContaining('Không có nhiệm vụ nào như vậy.') });
    expect(err).toContain(`“${agency}” chưa được giao nhiệm vụ nào`);
  }
  expect((await tasks('--agency', 'Sở Ngoại giao')).status).toBe(2);
});

test('says where a task of shared parts is typed', async () => {
  put('.git/HEAD');
  const appendix =
    'phu_luc:\n  - tieu_de: Nhiệm vụ chung\n    noi_dung:\n      - nhiem_vu:\n          - noi_dung: Báo cáo năm\n            chu_tri: Sở Nội vụ\n';
  put('chung.yaml', appendix);
  put('c.yaml', planText({ so: '13', tasks: ['noi_dung: A'] }));
  const { out } = await tasks('--format', 'json');
  const { nhiem_vu } = JSON.parse(out) as { nhiem_vu: { noi_dung: string; tep: string; dong: number }[] };
  const places = nhiem_vu.filter(({ noi_dung }) => noi_dung === 'Báo cáo năm').map(({ tep, dong }) => `${tep.split('/').at(-1)}:${dong}`);
  expect(new Set(places)).toEqual(new Set(['chung.yaml:5']));
  expect(nhiem_vu.find(({ noi_dung }) => noi_dung === 'A')?.tep).toMatch(/c\.yaml$/u);
});

test('one part of a run lists its own plans only', async () => {
  const parts = await Promise.all(['1/2', '2/2'].map((part) => tasks('--shard', part, '--format', 'json')));
  const names = parts.map(({ out }) => (JSON.parse(out) as { nhiem_vu: { noi_dung: string }[] }).nhiem_vu.map(({ noi_dung }) => noi_dung));
  expect(names.flat().sort()).toEqual(['Phát động', 'Sơ kết', 'Tổng kết']);
  expect(names.map((each) => each.length > 0)).toEqual([true, true]);
});

test('what was read before is read again', async () => {
  const cache = join(folder, 'nho');
  const ask = () => run(['tasks', folder, '--format', 'json', '--cache-dir', cache]);
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(existsSync(cache)).toBe(existsSync(join(folder, 'nho')));
});
