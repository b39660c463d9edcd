/** Disks that are full or only for reading, by the real program on real ones: one sentence, status 1, and nothing lost or left behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMissing } from './support/programs.ts';
import { pathOf } from './support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-failures-'));
const disk = join(folder, 'dia');
const program = `"${process.execPath}" "${pathOf('bin/tdkt.js')}"`;
const [plan, other] = ['mau-don-gian', 'kem-theo-2026'].map((name) => `"${pathOf(`examples/${name}.yaml`)}"`);

/** A disk of one's own, for as long as a script runs, which no one else sees. */
const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
if (!mayMount) console.warn('Bỏ qua phép thử cần gắn một ổ đĩa nhỏ: máy này không cho (unshare -rm mount).');
const noOffice = isMissing('soffice', 'libreoffice-writer');

beforeAll(() => {
  mkdirSync(disk);
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script prints, with the number of its complaints; `$T` is tdkt, `$D` the disk of so many KiB. */
function onDisk(size: number, script: string) {
  const whole = `mount -t tmpfs -o size=${size}k tmpfs "$D"\ntdkt() { ${program} "$@"; }\n${script}`;
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', whole], {
    encoding: 'utf8',
    env: { ...process.env, D: disk },
    cwd: folder,
  });
  return { out: stdout.replaceAll(disk, 'D'), err: stderr.replaceAll(disk, 'D'), errors: stderr.match(/ {2}lỗi {2}/gu)?.length ?? 0 };
}

const build = `tdkt build ${plan} -o "$D/a.docx"`;
const end = 'echo $?; ls -A "$D"';

describe.skipIf(!mayMount)('a disk', { timeout: 120_000 }, () => {
  test('that is full is told once for all results; what had room is whole', () => {
    const { out, err, errors } = onDisk(40, `tdkt build ${plan} ${other} -o "$D" --format docx,html,text; ${end}`);
    expect(errors).toBe(1);
    expect(err).toMatch(/ {2}lỗi {2}Ổ đĩa đã đầy, hãy dọn bớt rồi chạy lại; \d văn bản khác cùng bị {3}ghi\/het_cho\n/u);
    const [named, left] = out.split('1\n');
    expect(left?.split('\n').filter(Boolean).sort()).toEqual(
      named
        ?.split('\n')
        .filter(Boolean)
        .map((path) => path.slice(2))
        .sort(),
    );
  });

  test('that has no room for what somebody has worked in keeps it where it is', () => {
    const { out, err, errors } = onDisk(
      20,
      `echo "của tôi" > "$D/a.docx"; head -c 15000 /dev/zero > "$D/day"\n${build} --force; ${end}; cat "$D/a.docx"`,
    );
    expect({ out, errors }).toEqual({ out: '1\na.docx\nday\ncủa tôi\n', errors: 1 });
    expect(err).toContain('D/a.docx  lỗi  Ổ đĩa đã đầy');
  });

  test('that has no room for the new file has the old one under both names, not under more', () => {
    const again = `${build} --force; `.repeat(3);
    const { out } = onDisk(12, `echo "của tôi" > "$D/a.docx"\n${again}${end}; cat "$D/a.docx" "$D/a.ban-cu-1.docx"`);
    expect(out).toBe('1\na.ban-cu-1.docx\na.docx\ncủa tôi\ncủa tôi\n');
  });

  test.each(['a.docx', 'moi/a.docx'])('that is only for reading: %s', (name) => {
    const { out, err, errors } = onDisk(100, `mount -o remount,ro "$D"\ntdkt build ${plan} -o "$D/${name}"; ${end}`);
    expect({ out, errors }).toEqual({ out: '1\n', errors: 1 });
    expect(err).toContain(`D/${name}  lỗi  Ổ đĩa này chỉ cho đọc, hãy dùng một thư mục ở ổ đĩa khác`);
  });

  test('that is only for reading is known to the doctor', () => {
    const { out } = onDisk(100, 'mount -o remount,ro "$D"; cd "$D"; PATH=/bin:/usr/sbin tdkt doctor; echo $?');
    expect(out).toContain('thiếu   Thư mục đang đứng: D, không ghi được\n        → chuyển sang thư mục khác');
    expect(out).toMatch(/\n1\n$/u);
  });

  test('that is only for reading under an existing file', () => {
    const script = `${build}\necho >> "$D/a.docx"; mount -o remount,ro "$D"\ntdkt build ${other} -o "$D/a.docx" --force; ${end}`;
    const { out, errors } = onDisk(100, script);
    expect({ out, errors }).toEqual({ out: 'D/a.docx\n1\na.docx\n', errors: 1 });
  });

  test.skipIf(noOffice).each([
    ['is full', 'head -c 99999 /dev/zero > "$D/day"; TMPDIR="$D"', 'D  lỗi  Ổ đĩa đã đầy'],
    ['is not there', 'TMPDIR="$D/khong"', 'D/khong  lỗi  Không có thư mục tạm này của máy'],
    ['is only for reading', 'mount -o remount,ro "$D"; TMPDIR="$D"', 'D  lỗi  Ổ đĩa này chỉ cho đọc'],
  ])('for what is temporary that %s', (_, before, sentence) => {
    const { out, err, errors } = onDisk(16, `${before} tdkt build ${plan} ${other} -o ra/ --format pdf; echo $?; ls`);
    expect({ out, errors }).toEqual({ out: '1\ndia\n', errors: 1 });
    expect(err).toContain(sentence);
  });
});
