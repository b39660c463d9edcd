/** `tdkt init` as it is called: what is asked, what is written, and what is never written over. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { pathOf } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run, Sink, Terminal } from './sandbox.ts';

eachInOwnFolder();

const before = process.cwd();
beforeEach(() => process.chdir(folder));
afterEach(() => process.chdir(before));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('without a terminal', () => {
  test('asks nothing, and leaves gaps', async () => {
    const { status, out, err } = await run(['init']);
    expect({ status, out }).toEqual({ status: 0, out: 'ke-hoach-2026.yaml\n' });
    expect(err).toMatch(/^Còn \d+ dòng có chỗ \[……\] phải điền\.\nXem trang trong lúc điền: tdkt preview ke-hoach-2026\.yaml; /u);
    expect(read('ke-hoach-2026.yaml')).toContain('ten: "[……]"');
  });

  test('takes each answer from its option', async () => {
    const words = [
      '--co-quan',
      'Sở Nội vụ tỉnh Sơn La',
      '--chu-quan',
      'UBND tỉnh',
      '--ky-hieu',
      'SNV1',
      '--dia-danh',
      'Mộc Châu',
      '--nam',
      '2026-2030',
    ];
    const more = ['--loai', 'bao-cao', '--trich-yeu', 'Kết quả thi đua', '--trinh-bay', 'liet_ke', '--quyen-han', 'ky_thay'];
    const { out } = await run(['init', ...words, ...more]);
    expect(out).toBe('bao-cao-2026-2030.yaml\n');
    const text = read('bao-cao-2026-2030.yaml');
    for (const line of [
      'loai: bao_cao',
      'nam: 2026-2030',
      'chu_quan: UBND tỉnh',
      'ky_hieu: SNV1',
      'dia_danh: Mộc Châu',
      'trich_yeu: Kết quả thi đua',
      'chuc_vu: Phó Giám đốc',
      'trinh_bay: liet_ke',
    ])
      expect(text).toContain(`${line}\n`);
  });

  test('writes grounds that are in force on the day', async () => {
    const grounds = async (today: string) => {
      const { out } = await run(['init', '-', '--linh-vuc', 'thi_dua_khen_thuong', '--co-quan', 'UBND tỉnh Sơn La'], { today });
      return out.match(/^ {2}- (?:luat|nd|tt)-.*$/gmu)?.map((line) => line.slice(4));
    };
    expect(await grounds('2026-09-30')).toEqual(['luat-cqdp-2025b', 'luat-tdkt-2022', 'nd-152-2025', 'tt-15-2025-bnv']);
    expect(await grounds('2026-10-01')).toEqual([
      'luat-cqdp-2025b',
      'luat-tdkt-2022',
      'luat-tdkt-sd-2026',
      'nd-152-2025',
      'tt-15-2025-bnv',
    ]);
    expect(await grounds('2027-03-01')).toEqual(['luat-cqdp-2025b', 'luat-tdkt-2022', 'luat-tdkt-sd-2026']);
    const { out } = await run(['init', '-', '--linh-vuc', 'thi_dua_khen_thuong'], { today: '2027-03-01' });
    expect(out).toContain('Nghị định số 152/2025/NĐ-CP đã hết hiệu lực từ 01/3/2027');
  });
});

describe('the file', () => {
  test('has another name where the usual one is taken', async () => {
    put('ke-hoach-2026.yaml', 'của tôi');
    expect((await run(['init'])).out).toBe('ke-hoach-2026-2.yaml\n');
    expect((await run(['init'])).out).toBe('ke-hoach-2026-3.yaml\n');
    expect(read('ke-hoach-2026.yaml')).toBe('của tôi');
  });

  test.each([
    ['co.yaml', 'Đã có tệp “co.yaml”'],
    ['ke-hoach', 'cần đuôi .yaml, như “ke-hoach.yaml”'],
    ['bang.xlsx', 'cần ghi --from bang.xlsx'],
  ])('%s is refused before anything is asked', async (name, words) => {
    put('co.yaml', 'của tôi');
    const { status, err } = await run(['init', name]);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(read('co.yaml')).toBe('của tôi');
  });

  test('may stand in a folder that is not there yet, with its schema', async () => {
    await run(['init', 'moi/2026/a.yaml']);
    expect(read('moi/2026/a.yaml')).toMatch(/^# yaml-language-server: \$schema=\.vscode\/plan\.schema\.json\n/u);
    expect(JSON.parse(read('moi/2026/.vscode/plan.schema.json'))).toHaveProperty('definitions.ke_hoach');
  });

  test('uses the schema of its repository', async () => {
    put('.vscode/plan.schema.json', '{}');
    mkdirSync(join(folder, 'xa'));
    await run(['init', 'xa/a.yaml']);
    expect(read('xa/a.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.vscode\/plan\.schema\.json\n/u);
    expect(readdirSync(join(folder, 'xa'))).toEqual(['a.yaml']);
    expect(read('.vscode/plan.schema.json')).toBe('{}');
  });

  test('leaves its schema at the root of its git repository', async () => {
    mkdirSync(join(folder, '.git'));
    await run(['init', 'xa/bac-son/a.yaml']);
    expect(read('xa/bac-son/a.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.vscode\/plan\.schema\.json\n/u);
    expect(existsSync(join(folder, '.vscode/plan.schema.json'))).toBe(true);
  });

  test.each(['d', 'd/'])('in the folder %s has its usual name', async (name) => {
    mkdirSync(join(folder, 'd'));
    expect((await run(['init', name])).out).toBe(`${join('d', 'ke-hoach-2026.yaml')}\n`);
    expect(existsSync(join(folder, 'd/ke-hoach-2026.yaml'))).toBe(true);
  });

  test('with a space in its name is quoted in what is to be typed next', async () => {
    expect((await run(['init', 'kế hoạch.yaml'])).err).toContain('tdkt build "kế hoạch.yaml"');
  });

  test('on standard output touches nothing', async () => {
    const { out } = await run(['init', '-']);
    expect(out).toMatch(/^# Chữ sau dấu #/u);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  [['--linh-vuc', 'thi đua', '--quyen-han', 'KT.'], 'luat-tdkt-2022', 'ky_thay: '],
  [['--linh-vuc', 'Văn thư, lưu trữ', '--quyen-han', 'ký thay'], 'nd-30-2020', 'ky_thay: '],
  [['--loai', 'Báo cáo', '--quyen-han', 'TUQ'], 'loai: bao_cao', 'thua_uy_quyen: '],
])('%s is understood', async (words, ...lines) => {
  const { out } = await run(['init', '-', '--co-quan', 'UBND tỉnh Sơn La', ...words]);
  for (const line of lines) expect(out).toContain(line);
});

test.each([
  [['--loai', 'ke_hoahc'], 'có phải “ke_hoach”'],
  [['--nam', 'năm nay'], 'như 2026, hoặc giai đoạn như 2026-2030'],
  [['--nam', '2030-2026'], 'như 2026, hoặc giai đoạn như 2026-2030'],
  [['--from', 'bang.pdf'], '--from cần'],
  [['--from', 'cu.docx'], 'tdkt import cu.docx'],
  [['--co-quan', 'UBND tỉnh Hà Giang'], 'nay thuộc tỉnh Tuyên Quang'],
  [['--quyen-han', 'chu_tich'], 'Không có quyền hạn “chu_tich”'],
  [['--co-quan', 'Đảng ủy xã Đồng Đăng'], 'là cơ quan Đảng'],
  [['--co-quan', 'UBND huyện Cao Lộc'], 'không còn chính quyền cấp huyện'],
  [['--co-quan', 'benh vien da khoa'], 'chưa có dấu'],
  [['--co-quan', 'UBND'], 'Cần gõ cả tên riêng'],
  [['--co-quan', 'Sở Y tế', '--chu-quan', 'UBND tỉnh Hà Giang'], 'nay thuộc tỉnh Tuyên Quang'],
  [['--ky-hieu', 'KH/UBND'], 'chỉ ghi chữ, nối bằng dấu gạch nối'],
  [[' '], 'Tên tệp để trống'],
  [['Chung.yaml'], 'phần mà mọi kế hoạch trong thư mục cùng dùng'],
])('%s is no answer', async (words, sentence) => {
  const { status, err } = await run(['init', ...words]);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a file where a folder should be', 'tep/k.yaml', 'ghi/la_tep'],
  ['a name that no system takes', `${'a'.repeat(300)}.yaml`, 'ghi/'],
])('%s is told', async (_, name, code) => {
  put('tep', 'chữ');
  const { status, err } = await run(['init', join(folder, name)]);
  expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining(code) });
});

test.each([
  [['--co-quan', 'Sở Nội vụ'], { chu_quan: '[……]', ten: 'Sở Nội vụ' }],
  [['--co-quan', 'Trường THPT A B', '--chu-quan', 'Sở GD&ĐT Lạng Sơn', '--ky-hieu', 'thptab'], { ky_hieu: 'THPTAB', dia_danh: 'Lạng Sơn' }],
  [['--co-quan', 'Trạm Y tế', '--dia-danh', 'đồng đăng'], { dia_danh: 'Đồng Đăng' }],
])('%s stand as they do on paper', async (words, co_quan) => {
  const { out } = await run(['init', '-', ...words]);
  expect(parse(out, { schema: 'failsafe' }).co_quan).toMatchObject(co_quan);
});

test('a period has no quarters', async () => {
  const { out } = await run(['init', '-', '--nam', '2026 – 2030']);
  expect(out).toMatch(/^nam: 2026-2030$/mu);
  expect(out).toContain('trinh_bay: bang');
});

describe('where plans inherit', () => {
  beforeEach(() => cpSync(pathOf('examples/kho-ke-hoach'), folder, { recursive: true }));

  test.each([
    ['tinh/2026/moi.yaml', ['co_quan', 'noi_nhan', 'luu', 'ky'], 'Ủy ban nhân dân tỉnh'],
    ['xa/dong-dang/moi.yaml', ['co_quan', 'noi_nhan', 'luu', 'ky'], 'Ủy ban nhân dân xã'],
    ['so/noi-vu/moi.yaml', ['co_quan', 'noi_nhan', 'luu', 'ky'], 'Sở Nội vụ'],
  ])('%s is not told again what it inherits', async (file, gone, issuer) => {
    await run(['init', file]);
    const plan = parse(read(file), { schema: 'failsafe' });
    for (const field of gone) expect(plan).not.toHaveProperty(field);
    expect(plan.mo_dau).toContain(issuer);
    expect(read(file)).toContain(`# Lấy ở tệp chung.yaml, nên không ghi lại ở đây: ${gone.join(', ')}.`);
    const { out } = await run(['validate', file]);
    expect(out).toMatch(/^0 lỗi/mu);
  });

  test.each(['', 'hỏng: [', '- một danh sách', 'co_quan: UBND xã', 'ky: [{ chuc_vu: Chủ tịch }]\nco_quan: { ten: [A, B] }'])(
    'whatever stands in chung.yaml: %s',
    async (text) => {
      put('chung.yaml', text);
      mkdirSync(join(folder, 'rieng'));
      expect((await run(['init', 'rieng/moi.yaml'])).status).toBe(0);
    },
  );

  test('what the command line says is written', async () => {
    await run(['init', 'tinh/2026/moi.yaml', '--dia-danh', 'Kỳ Lừa', '--quyen-han', 'ky_thay']);
    const { co_quan, ky, noi_nhan } = parse(read('tinh/2026/moi.yaml'), { schema: 'failsafe' });
    expect({ co_quan, noi_nhan }).toEqual({ co_quan: { dia_danh: 'Kỳ Lừa' }, noi_nhan: undefined });
    expect(ky).toMatchObject({ thay_mat: 'Ủy ban nhân dân', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' });
  });

  test('the sort of report that has recipients of its own keeps them', async () => {
    await run(['init', 'tinh/2026/moi.yaml', '--loai', 'bao_cao']);
    expect(parse(read('tinh/2026/moi.yaml'), { schema: 'failsafe' }).noi_nhan[0]).toBe('Như trên');
  });
});

// ── On a terminal ────────────────────────────────────────────────────────────

/** Types each answer when the question before it has come. */
async function typing(keys: readonly string[], words: readonly string[] = []) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const [stdout, stderr] = [new Sink(), new Terminal()];
  const done = main(['init', ...words], { stdin, stdout, stderr, env: {}, today: '2026-11-20' });
  let isDone = false;
  void done.then(() => {
    isDone = true;
  });
  for (const key of keys) {
    for (let length = -1; length !== stderr.bytes.length && !isDone; ) {
      length = stderr.bytes.length;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    if (!isDone) stdin.write(key);
  }
  const status = await done;
  return { status, out: stdout.bytes.toString(), shown: stderr.bytes.toString() };
}

describe('on a terminal', () => {
  test('asks what no option has answered, finds without accents, and writes', async () => {
    const keys = ['lang', '\r', 'noi vu', '\r', '\r', '\r', '\r', 'Công tác thi đua', '\r', '\r', '\u001b[B', '\r', '\r'];
    const { status, out, shown } = await typing(keys, ['--loai', 'ke_hoach']);
    expect({ status, out }).toEqual({ status: 0, out: 'ke-hoach-2026.yaml\n' });
    expect(shown).not.toContain('Soạn loại văn bản nào?');
    const text = read('ke-hoach-2026.yaml');
    for (const line of [
      'chu_quan: UBND tỉnh Lạng Sơn',
      'ten: Sở Nội vụ',
      'trich_yeu: Công tác thi đua',
      'trinh_bay: bang',
      '- luat-tdkt-2022',
      'chuc_vu: Giám đốc',
    ])
      expect(text).toContain(`${line}\n`);
  });

  test('asks again for a year that is none', async () => {
    const { shown } = await typing(
      ['\u0015', 'nay', '\r', '\u0003'],
      ['--loai', 'ke_hoach', '--co-quan', 'UBND xã Đồng Đăng', '--dia-danh', 'Đồng Đăng'],
    );
    expect(shown).toContain('Cần một năm như 2026');
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Esc', '\u001b'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends with one sentence and writes nothing', async (_, key) => {
    const { status, out, shown } = await typing(['\r', key]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(shown).toMatch(/Đã thôi, chưa ghi gì\.\n$/u);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(folder, '.vscode'))).toBe(false);
  });

  test('shows not a word of another language', async () => {
    const { shown } = await typing(['zzzz', '\r', '\u0003']);
    expect(shown).toContain('Không có dòng nào như vậy');
    expect(shown).not.toMatch(/\b(?:search|select|match|confirm|cancel|enter a)\b/iu);
  });
});
