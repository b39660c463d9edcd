import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formats } from '../../src/write/index.ts';
import { Broken, eachInOwnFolder, folder, put, run, Terminal } from './sandbox.ts';

eachInOwnFolder();

const english = /\b(error|usage|options?|commands?|arguments?|default|display|help for|unknown|missing|file|directory|such|not)\b/i;

/** The words of a help text that are ours to choose: no option names, no examples. */
function prose(text: string): string {
  return text.replace(new RegExp(`tdkt .*|--?[a-z-]+|${formats.join('|')}|JSON Schema|^ {2}\\w+`, 'gm'), '');
}

describe('help and version', () => {
  test.each([
    [['--help']],
    [['help']],
    [['help', 'build']],
    [['build', '--help']],
    [['validate', '-h']],
    [['schema', '--help']],
    [['show', '--help']],
  ])('%j speaks Vietnamese', async (argv) => {
    const { status, out, err } = await run(argv);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Cách dùng: tdkt/);
    expect(out).toContain('Ví dụ:');
    expect(prose(out)).not.toMatch(english);
  });

  test('--version names the program and the rules', async () => {
    expect(await run(['--version'])).toMatchObject({ status: 0, out: `tdkt ${packageJson.version} (nd30-2020)\n`, err: '' });
  });

  test('without a command the help goes to standard error', async () => {
    const { status, out, err } = await run([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^Cách dùng: tdkt/);
  });
});

describe('wrong use', () => {
  test.each([
    [['biuld'], 'Không có lệnh “biuld”, có phải “tdkt build” không?'],
    [['xyz'], 'Không có lệnh “xyz”, cần một trong: '],
    [['constructor'], 'Không có lệnh “constructor”'],
    [["x'y\nz"], "Không có lệnh “x'y�z”"],
    [['ke-hoach.yaml'], 'Thiếu tên lệnh; để biên dịch, gõ “tdkt build ke-hoach.yaml”'],
    [['help', 'bild'], 'Không có lệnh “bild”, có phải “tdkt build” không?'],
    [['bild', '--help'], 'Không có lệnh “bild”'],
    [['build'], 'Thiếu <kế hoạch> sau lệnh “build”'],
    [['build', 'a.yaml', '--ouput', 'b'], 'Không có tùy chọn “--ouput”, có phải “--output” không?'],
    [['build', 'a.yaml', '--fromat=docx'], 'Không có tùy chọn “--fromat”, có phải “--format” không?'],
    [['--xyz'], 'Không có tùy chọn “--xyz”'],
    [['validate', 'a.yaml', '-z'], 'Không có tùy chọn “-z”'],
    [['build', 'a.yaml', '-o'], 'Tùy chọn “-o, --output <nơi>” thiếu giá trị'],
    [['schema', 'a.yaml'], 'Lệnh “schema” không nhận thêm “a.yaml”'],
    [['show', 'a.yaml', 'b.yaml', '--stage', 'plan'], 'Lệnh “show” không nhận thêm “b.yaml”'],
    [['show', 'a.yaml'], 'Lệnh “show” cần tùy chọn “--stage <giai đoạn>”'],
    [['show', 'a.yaml', '--stage', 'plam'], 'Không có giai đoạn “plam”, có phải “plan” không?'],
    [['build', 'a.yaml', '--format', 'docs'], 'Không có định dạng “docs”, có phải “docx” không?'],
    [['build', 'a.yaml', '--format', 'postscript'], `cần một trong: ${formats.join(', ')}`],
    [['build', 'a.yaml', 'b.yaml', '-o', 'c.docx'], 'Nhiều kết quả không ghi chung vào một tệp “c.docx” được'],
    [['build', 'a.yaml', '-o', 'khong-co.odt'], '“khong-co.odt” không phải là thư mục; -o cần một thư mục'],
    [['build', 'a.yaml', '-o', 'package.json/'], '“package.json/” không phải là thư mục'],
    [['validate', 'a.yaml', '--report', 'sarif:-'], 'cần viết --format sarif thay cho --report sarif:-'],
    [['validate', 'a.yaml', '--report', 'html:-'], '“--report html:-” không có tên tệp; cần tên tệp như phieu.html'],
    [['validate', 'a.yaml', '--report', '-'], 'Báo cáo “-” cần tên kết thúc bằng'],
    [['build', '-', '--files-from', '-'], 'Đầu vào chuẩn chỉ đọc được một lần'],
    [
      ['build', 'a/x.yaml', 'b/x.yaml', '-o', 'khong-co'],
      '“a/x.yaml” và “b/x.yaml” cùng ghi ra “khong-co/x.docx”, hãy ghi thư mục chứa cả hai',
    ],
    [['build', 'a.yaml', '-o', 'a.html', '--format', 'docx'], 'cần đuôi .docx'],
    [['build', '-', 'a.yaml'], 'Đầu ra chuẩn chỉ nhận một kế hoạch với một định dạng'],
    [['build', 'a/x.yaml', 'a/x.yml'], 'cùng ghi ra'],
    [['build', 'a.txt', '--format', 'text'], 'sẽ ghi đè lên kế hoạch'],
    [['build', 'a.docx'], '“a.docx” là văn bản Word, không phải kế hoạch (.yaml); muốn xét thể thức thì chạy “tdkt validate a.docx”'],
    [['build', 'a.docx', 'a.yaml'], '“a.docx” là văn bản Word'],
    [['build', 'a.yaml', 'a.docx'], '“a.docx” là văn bản Word'],
  ])('%j', async (argv, sentence) => {
    const { status, out, err } = await run(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(prose(err.replace(/“[\s\S]*?”/g, ''))).not.toMatch(english);
  });

  test('a .docx is not poured onto a terminal', async () => {
    const { status, err } = await run(['build', '-'], { stdout: new Terminal() });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('không in ra màn hình được') });
  });
});

describe('a bug', () => {
  const argv = new Proxy([], {
    get() {
      throw new Error('hỏng');
    },
  });

  test('is owned up to', async () => {
    const { status, out, err } = await run(argv);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toMatch(/^Xin lỗi, tdkt hỏng giữa chừng: hỏng\n/);
    expect(err).toContain(packageJson.version);
    expect(err).not.toContain('    at ');
  });

  test('shows its stack when asked for', async () => {
    expect((await run(argv, { env: { TDKT_DEBUG: '1' } })).err).toContain('    at ');
  });
});

describe('streams', () => {
  test.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('a reader that has gone away (%s) is no failure', async (code) => {
    expect(await run(['schema'], { stdout: new Broken(code) })).toMatchObject({ status: 0, err: '' });
  });

  test('a full disk behind standard output is a problem, not a bug', async () => {
    const { status, err } = await run(['schema'], { stdout: new Broken('ENOSPC') });
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('Không ghi được ra đầu ra chuẩn') });
  });
});

const plan = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
ngay_ban_hanh: 02/2026
trich_yeu: Công tác thi đua, khen thưởng năm 2026
can_cu:
  - luat-tdkt-2022
mo_dau: Ủy ban nhân dân tỉnh Sơn La ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 với những nội dung sau
noi_dung:
  - muc_dich: |
      - Đẩy mạnh các phong trào thi đua.
    yeu_cau: |
      - Thiết thực, hiệu quả.
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Theo dõi việc thực hiện Kế hoạch này.
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026
noi_nhan: [Sở Nội vụ]
luu: VT, NC
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`;
const wrong = plan.replace('nam: 2026', 'nam: hai nghìn');

describe('build', () => {
  test('writes beside the plan and prints what it wrote', async () => {
    const path = put('a.yaml', plan);
    const target = join(folder, 'a.docx');
    expect(await run(['build', path])).toMatchObject({ status: 0, out: `${target}\n` });
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(path, 'utf8')).toBe(plan);
  });

  test('writes every format asked for', async () => {
    expect((await run(['build', put('a.yaml', plan), '--format', 'docx,html,text'])).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.html', 'a.txt', 'a.yaml']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('Đẩy mạnh các phong trào thi đua');
  });

  test('reads standard input and writes to standard output', async () => {
    const { status, out } = await run(['build', '-', '--format', 'text'], { stdin: plan });
    expect(status).toBe(0);
    expect(out).toContain('Đẩy mạnh các phong trào thi đua');
    expect((await run(['build', '-'], { stdin: plan })).bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('writes a draft of a plan with errors, and goes on with the others', async () => {
    put('a.yaml', wrong);
    put('b.yaml', plan);
    const { status, out, err } = await run(['build', folder, join(folder, 'c.yaml')]);
    expect({ status, out }).toEqual({ status: 1, out: `${join(folder, 'a.docx')}\n${join(folder, 'b.docx')}\n` });
    expect(err).toContain(`${join(folder, 'a.yaml')}:1:6  lỗi  `);
    expect(err).toContain(`${join(folder, 'c.yaml')}  lỗi  Không tìm thấy tệp này`);
    expect(err).toMatch(/\n\d+ lỗi, \d+ cảnh báo trong 2 tệp\n3 kế hoạch: 2 đã dựng, 0 không đổi, 2 có lỗi; .* giây\n$/);
  });

  test('says which places a draft lacks, and writes nothing only where there is no plan', async () => {
    put('a.yaml', plan.replace('nam: 2026', 'nam: 2026\nmau_sac: đỏ'));
    put('b.yaml', 'Kính gửi: các sở, ban, ngành\n');
    const { status, out, err } = await run(['build', folder]);
    expect({ status, out }).toEqual({ status: 1, out: `${join(folder, 'a.docx')}\n` });
    expect(err).toMatch(/\nBản nháp chưa có phần chưa đọc được ở \S+a\.yaml: dòng 2; \d+ quy tắc cần cả kế hoạch nên chưa được xét/u);
    expect(err).toMatch(/\nCác quy tắc chưa được xét ở \S+b\.yaml: sửa các lỗi trên rồi chạy lại\.\n2 kế hoạch: /u);
  });

  test('a result that cannot be written is a problem like others', async () => {
    const path = put('a.yaml', plan);
    await run(['build', path]);
    const before = readFileSync(join(folder, 'a.docx'));
    put('~$a.docx');
    // What it would write stands there: nothing is in the way.
    expect((await run(['build', path])).status).toBe(0);
    put('a.yaml', `${plan}\n`);
    const { status, out, err } = await run(['build', path]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`${join(folder, 'a.docx')}  lỗi  Tệp này đang mở trong Word`);
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(before);
  });

  test('replaces what it wrote itself or someone has only saved, never what someone has changed', async () => {
    const path = put('a.yaml', plan);
    await run(['build', path]);
    expect((await run(['build', path])).status).toBe(0);
    const edited = unzipSync(readFileSync(join(folder, 'a.docx')));
    const core = strFromU8(edited['docProps/core.xml'] ?? new Uint8Array());
    const withCore = (change: (xml: string) => string) => zipSync({ ...edited, 'docProps/core.xml': strToU8(change(core)) });
    writeFileSync(
      join(folder, 'a.docx'),
      withCore((xml) => xml.replace('>tdkt</cp:lastModifiedBy>', '>Chị Lan</cp:lastModifiedBy>')),
    );
    expect((await run(['build', path])).status).toBe(0);
    const saved = withCore((xml) => xml.replace('<dc:title>', '<dc:title>Bản của chị Lan: '));
    writeFileSync(join(folder, 'a.docx'), saved);
    const { status, out, err } = await run(['build', path]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('ghi/da_sua');
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(Buffer.from(saved));
  });

  test('stops at a folder of templates that cannot be used', async () => {
    const { status, out, err } = await run(['build', put('a.yaml', plan), '--templates', join(folder, 'khong-co')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('Không tìm thấy thư mục mẫu này');
  });
});

describe('validate', () => {
  test('says that nothing is wrong', async () => {
    expect(await run(['validate', put('a.yaml', plan)])).toMatchObject({ status: 0, out: 'không có lỗi\n', err: '' });
    put('b.yaml', plan);
    expect(await run(['validate', folder])).toMatchObject({ status: 0, out: 'không có lỗi trong 2 tệp\n' });
    expect(await run(['validate', '-'], { stdin: plan })).toMatchObject({ status: 0 });
  });

  test('complains on standard output', async () => {
    const { status, out, err } = await run(['validate', '-'], { stdin: wrong });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('đầu vào chuẩn:1:6  lỗi  ');
    expect(out).not.toContain('\u001b');
  });

  test('in colour on a terminal, unless NO_COLOR is set', async () => {
    expect((await run(['validate', '-'], { stdin: wrong, stdout: new Terminal() })).out).toContain('\u001b[');
    expect((await run(['validate', '-'], { stdin: wrong, stdout: new Terminal(), env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });
});

describe('show and schema', () => {
  test.each(['plan', 'document'])('show --stage %s prints JSON', async (stage) => {
    const { status, out } = await run(['show', put('a.yaml', plan), '--stage', stage]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf('object');
  });

  test('show has nothing to show of what is no plan, nor of a folder', async () => {
    expect(await run(['show', '-', '--stage', 'plan'], { stdin: 'Kính gửi các sở\n' })).toMatchObject({ status: 1, out: '' });
    expect(await run(['show', folder, '--stage', 'plan'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('Đây là một thư mục'),
    });
  });

  test('schema writes its file, over an older one and over no other', async () => {
    const file = join(folder, '.vscode/plan.schema.json');
    expect(await run(['schema', '-o', file])).toMatchObject({ status: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await run(['schema'])).out);
    expect(await run(['schema', '-o', file])).toMatchObject({ status: 0 });
    const other = put('khac.json', '{}');
    expect(await run(['schema', '-o', other])).toMatchObject({ status: 1, err: expect.stringContaining('không bị ghi đè') });
    expect(readFileSync(other, 'utf8')).toBe('{}');
  });

  test('schema prints JSON', async () => {
    const { status, out } = await run(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('$schema');
  });
});
