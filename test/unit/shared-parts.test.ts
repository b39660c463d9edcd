/** Shared parts: what a plan takes from `chung.yaml`, and where complaints about it point. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { inheritanceOf, readShared } from '../../src/inherit/index.ts';
import { examples, occasion, readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const shareable = ['co_quan', 'noi_nhan', 'luu', 'ky'];

/** A field of a plan with the lines below it. */
function fieldOf(text: string, key: string): string {
  return new RegExp(`^${key}:.*\\n(?:[ #].*\\n)*`, 'mu').exec(text)?.[0] ?? '';
}

const fieldsOf = (text: string, keys: readonly string[]) => keys.map((key) => fieldOf(text, key)).join('');
const without = (text: string, keys: readonly string[]) => keys.reduce((rest, key) => rest.replace(fieldOf(rest, key), ''), text);

/** The good plan, and what of it its office shares: lines 1–4, 5–8, 9, 10–13. */
const whole = readText('test/rules/ke-hoach-tot.yaml');
const office = fieldsOf(whole, shareable);
const plan = without(whole, shareable);

/** The same plan under another number. */
const numbered = (number: number) => plan.replace('so_van_ban: 52', `so_van_ban: ${number}`);

const slip = office.replace('Hoàng Quốc Khánh', 'TS. Hoàng Quốc Khánh');

/** Complaints as `file:line code`, files below the test's folder. */
async function told(...words: string[]): Promise<string[]> {
  const { out } = await run(['validate', ...words.map((word) => join(folder, word)), '--format', 'json']);
  const { problems } = JSON.parse(out) as { problems: { file: string; line: number | null; code: string }[] };
  return problems.map(({ file, line, code }) => `${file.replace(`${folder}/`, '')}:${line ?? ''} ${code}`);
}

async function text(name: string): Promise<string> {
  const { out, err } = await run(['build', join(folder, name), '--format', 'text', '-o', '-']);
  return out + err;
}

const git = () => mkdirSync(join(folder, '.git'));

describe('a plan inherits', () => {
  test('what it lacks from the nearest folder upwards, and reads as one file', async () => {
    git();
    put('chung.yaml', office);
    put('so/2026/kh.yaml', plan);
    put('rieng/.git/HEAD');
    put('rieng/kh.yaml', whole);
    expect(await told('so/2026/kh.yaml')).toEqual([]);
    expect(await text('so/2026/kh.yaml')).toBe(await text('rieng/kh.yaml'));
  });

  test('field by field where both have fields, and whole lists', async () => {
    git();
    put('chung.yaml', office);
    put('so/chung.yml', 'co_quan:\n  dia_danh: Mộc Châu\nnoi_nhan:\n  - Sở Tài chính\n');
    put('so/kh.yaml', `${plan}ky:\n  ky_thay: Chủ tịch\n  chuc_vu: Phó Chủ tịch\n  ho_ten: Nguyễn Minh Tiến\n`);
    const printed = await text('so/kh.yaml');
    for (const words of ['Mộc Châu, ngày', 'KT. CHỦ TỊCH', 'Nguyễn Minh Tiến', 'TM. ỦY BAN NHÂN DÂN', '- Sở Tài chính'])
      expect(printed).toContain(words);
    for (const words of ['Sơn La, ngày', 'Hoàng Quốc Khánh', '- Thường trực Tỉnh ủy']) expect(printed).not.toContain(words);
  });

  test('from the file that it names, however the path is typed', async () => {
    git();
    put('van-phong.yaml', `loai: chung\n${office}`);
    put('chung.yaml', slip);
    for (const link of ['ke_thua: ../van-phong.yaml', 'ke_thua: ..\\van-phong.yaml', 'ke_thua: "../van-phong.yaml" # của văn phòng']) {
      put('so/kh.yaml', `${link}\n${plan}`);
      expect(await told('so/kh.yaml', 'van-phong.yaml'), link).toEqual([]);
    }
    put('so/kh.yaml', `kế thừa: ../van-phong.yaml\n${plan}`);
    expect(await told('so/kh.yaml')).toEqual(['so/kh.yaml:1 ke_hoach/khoa_la']);
  });

  test('nothing from above the repository', async () => {
    put('chung.yaml', office);
    put('kho/.git/HEAD');
    put('kho/kh.yaml', plan);
    expect(await told('kho/kh.yaml')).toHaveLength(4);
  });

  test('nothing that its kind does not have, nor what the document that it is attached to has', async () => {
    git();
    put('chung.yaml', `${office}kinh_gui: Bộ Nội vụ\ntham_quyen: Chủ tịch Ủy ban nhân dân tỉnh\n`);
    put('kh.yaml', `${without(plan, ['so_van_ban', 'ngay_ban_hanh', 'can_cu'])}kem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND\n`);
    expect(await told('kh.yaml')).toEqual([]);
  });

  test('templates, from the folder of the file that names them', async () => {
    git();
    put('so/chung.yaml', `mau: mau/\n${office}`);
    put('so/mau/phan/ten_luu.hbs', 'Giữ');
    put('so/2026/kh.yaml', plan);
    expect(await told('so/2026/kh.yaml')).toEqual([expect.stringContaining('so/mau/phan/ten_luu.hbs: mau/ten_la')]);
    put('so/chung.yaml', `mau: khong-co/\n${office}`);
    expect(await told('so/2026/kh.yaml')).toEqual(['so/chung.yaml:1 mau/khong_co_thu_muc']);
    put('so/chung.yaml', `mau: ../../mau/\n${office}`);
    expect(await told('so/2026/kh.yaml')).toEqual(['so/chung.yaml:1 ke_thua/ngoai_kho']);
  });
});

describe('complaints', () => {
  test('point into the file where the words stand, and are told once a run', async () => {
    git();
    put('chung.yaml', slip.replace('dia_danh', 'dia_dan'));
    const names = ['a/kh.yaml', 'b/kh.yaml', 'c/kh.yaml', 'd/kh.yaml'];
    for (const [index, name] of names.entries()) put(name, numbered(60 + index));
    put('d/kh.yaml', `${numbered(63)}ky:\n  ho_ten: Hoàng Quốc Khánh\n`);
    expect(await told(...names)).toEqual(['chung.yaml:4 ke_hoach/khoa_la', 'chung.yaml:13 ky/hoc_vi']);
    const { out } = await run(['validate', ...names.map((name) => join(folder, name))]);
    expect(out).toContain('cần chỉ ghi họ tên; 2 kế hoạch khác cùng bị');
    expect(out).toContain('13 |   ho_ten: TS. Hoàng Quốc Khánh');
  });

  test('name the other file where two files explain each other', async () => {
    git();
    put('chung.yaml', office.replace('  - Sở Nội vụ\n', ''));
    put('kh.yaml', plan);
    const { out } = await run(['validate', join(folder, 'kh.yaml')]);
    expect(out).toContain('noi_nhan/thieu_don_vi');
    expect(out).toContain(`xem ${join(folder, 'chung.yaml')}, dòng 5, cột 1`);
  });

  test('of a blank field say that another file fills it', async () => {
    git();
    put('chung.yaml', office);
    put('kh.yaml', `luu:\nky:\n  ho_ten:\n${plan}`);
    expect(await told('kh.yaml')).toEqual(['kh.yaml:1 ke_hoach/de_trong', 'kh.yaml:3 ke_hoach/de_trong']);
  });

  test('about what no file has point into the plan, into a mapping where it stands', async () => {
    git();
    put('chung.yaml', office.replace('  dia_danh: Sơn La\n', '').replace('luu: VT, NC\n', ''));
    put('kh.yaml', plan);
    expect(await told('kh.yaml')).toEqual(['chung.yaml:1 ke_hoach/thieu', 'kh.yaml:1 ke_hoach/thieu']);
  });

  test.each([
    ['a missing file', 'ke_thua: ../khac.yaml', 'ke_thua/khong_co'],
    ['a folder', 'ke_thua: .', 'ke_thua/khong_co'],
    ['a path out of the repository', 'ke_thua: ../../../../../../etc/passwd', 'ke_thua/ngoai_kho'],
    ['a path from the root', 'ke_thua: /etc/passwd', 'ke_thua/ngoai_kho'],
    ['a link out of the repository', 'ke_thua: ../lien-ket.yaml', 'ke_thua/ngoai_kho'],
    ['the plan itself', 'ke_thua: kh.yaml', 'ke_thua/vong_tron'],
  ])('of %s are one sentence at the link', async (_, link, code) => {
    git();
    symlinkSync('/etc/hostname', join(folder, 'lien-ket.yaml'));
    put('so/kh.yaml', `${link}\n${plan}`);
    expect(await told('so/kh.yaml')).toEqual([`so/kh.yaml:1 ${code}`]);
  });

  test.each([
    ['a plan', whole, 'là một kế hoạch, không phải phần dùng chung'],
    ['a plan that has its parts from elsewhere', plan, 'là một kế hoạch, không phải phần dùng chung'],
    ['a document of another kind', 'loai: quyet_dinh\nky:\n  ho_ten: A\n', 'là một kế hoạch, không phải phần dùng chung'],
    ['a plan in words', 'Trích yếu: Phát động\nNội dung: |\n  1. Mục đích\n', 'là một kế hoạch, không phải phần dùng chung'],
    [
      'a file of another program',
      'name: kho\nversion: "3"\nservices:\n  web:\n    image: nginx\nvolumes:\n  a: {}\n',
      'không có trường nào của phần dùng chung',
    ],
  ])('of a link to %s are one sentence at the link', async (_, other, said) => {
    git();
    put('so/khac.yaml', other);
    put('so/kh.yaml', `ke_thua: khac.yaml\n${numbered(61)}`);
    put('xa/chung.yaml', `ke_thua: ../so/khac.yaml\n${office}`);
    put('xa/kh.yaml', numbered(62));
    expect(await told('so/kh.yaml', 'xa/kh.yaml')).toEqual([
      'so/kh.yaml:1 ke_thua/khong_phai_phan_chung',
      'xa/chung.yaml:1 ke_thua/khong_phai_phan_chung',
    ]);
    expect((await run(['validate', join(folder, 'so/kh.yaml')])).out).toContain(`“khac.yaml” ${said}, cần ghi đường dẫn`);
  });

  test('of a file that is meant to be shared are told in it', async () => {
    git();
    put('so/kh.yaml', `ke_thua: khac.yaml\n${plan}`);
    for (const [shared, line] of [
      [`so_van_ban: 5\n${office}`, 'so/khac.yaml:1 ke_thua/rieng_tung_van_ban'],
      ['luuu: VT, NC\n', 'so/khac.yaml:1 ke_hoach/khoa_la'],
      [`loai: chung\nso_van_ban: 5\n${office}`, 'so/khac.yaml:2 ke_thua/rieng_tung_van_ban'],
    ] as const) {
      put('so/khac.yaml', shared);
      expect(await told('so/kh.yaml')).toEqual([line]);
    }
  });

  test.each([
    ['that is empty', '', '1 ke_thua/khong_co_truong'],
    ['without a field', 'Phần dùng chung của tỉnh\n', '1 ke_thua/khong_co_truong'],
    ['with a number', `so_van_ban: 5\n${office}`, '1 ke_thua/rieng_tung_van_ban'],
    ['with a tab', office.replaceAll('  ho_ten', '\tho_ten'), '13 yaml/tab'],
    ['with an unknown field', `${office}cong_ty: A\n`, '14 ke_hoach/khoa_la'],
    ['with a misspelt field', office.replace('noi_nhan', 'Nơi nhận'), '5 ke_hoach/khoa_la'],
    ['with a wrong list of agencies', `${office}danh_sach_co_quan: Sở Nội vụ\n`, '14 ke_hoach/sai_kieu'],
    ['with a list where a text stands', office.replace('VT, NC', '[VT, NC]'), '9 ke_hoach/sai_kieu'],
  ])('of a shared file %s are the same for it and for its plans', async (_, shared, expected) => {
    git();
    put('chung.yaml', shared);
    put('so/kh.yaml', plan);
    expect(await told('chung.yaml')).toEqual([`chung.yaml:${expected}`]);
    expect(await told('so/kh.yaml')).toEqual([`chung.yaml:${expected}`]);
  });

  test.each([
    ['at its margin', 'xyz_la: 1\n', office],
    ['in a field', 'ky:\n  xyz_la: A\n  quyen: TM. ỦY BAN NHÂN DÂN\n  chuc_vu: Chủ tịch\n', office],
  ])('of an unknown field %s do not guess what another file has', async (_, own, above) => {
    git();
    put('chung.yaml', above);
    put('so/chung.yaml', own + office.replace(fieldOf(office, 'luu'), '').replace(own.startsWith('ky') ? fieldOf(office, 'ky') : '-', '-'));
    put('so/kh.yaml', plan);
    for (const name of ['so/chung.yaml', 'so/kh.yaml']) {
      const { out } = await run(['validate', join(folder, name)]);
      expect(out.match(/ke_hoach\/khoa_la/gu)).toHaveLength(1);
      expect(out).toContain('`xyz_la`');
      expect(out).not.toContain('còn thiếu');
    }
  });

  test('of files that inherit each other name them', async () => {
    git();
    put('so/chung.yaml', `ke_thua: ../b.yaml\n${office}`);
    put('b.yaml', 'ke_thua: c.yaml\ndanh_so: so\n');
    put('c.yaml', 'ke_thua: so/chung.yaml\ndanh_so: so\n');
    put('so/kh.yaml', plan);
    expect(await told('so/kh.yaml')).toEqual(['c.yaml:1 ke_thua/vong_tron']);
  });

  test('of files that inherit each other are one, wherever one enters the circle', async () => {
    git();
    put('xa/chung.yaml', `ke_thua: na-sam/chung.yaml\n${office}`);
    put('xa/na-sam/chung.yaml', 'ke_thua: ../chung.yaml\ndanh_so: so\n');
    put('xa/kh.yaml', numbered(61));
    put('xa/na-sam/kh.yaml', numbered(62));
    put('xa/na-sam/2026/chung.yaml', 'danh_so: so\n');
    put('xa/na-sam/2026/kh.yaml', numbered(63));
    const plans = ['xa/na-sam/kh.yaml', 'xa/kh.yaml', 'xa/na-sam/2026/kh.yaml'];
    const parts = ['xa/na-sam/chung.yaml', 'xa/chung.yaml'];
    for (const names of [plans, [...plans, ...parts], ...[...plans, ...parts].map((name) => [name])])
      expect(await told(...names), names.join()).toEqual(['xa/chung.yaml:1 ke_thua/vong_tron']);
    put('xa/chung.yaml', office);
    expect(await told(...plans, ...parts)).toEqual([]);
  });

  test('are silenced by a comment of the shared file, which is never said to be useless', async () => {
    git();
    put('chung.yaml', slip.replace(/^(.*TS\..*)$/mu, '$1 # tdkt-bo-qua: ky/hoc_vi — theo quy chế'));
    put('kh.yaml', plan);
    put('khac.yaml', `${numbered(53)}ky:\n  ho_ten: Hoàng Quốc Khánh\n`);
    expect(await told('kh.yaml', 'khac.yaml')).toEqual([]);
  });
});

describe('a list of agencies', () => {
  const listed = (ten: string, more = '') => `danh_sach_co_quan:\n  - ten: ${ten}\n${more}`;
  const lead = (name: string) => plan.replaceAll('Sở Nội vụ', name);

  test.each([
    ['names before short forms', 'Sở Tài chính: STC\n  Sở KH&CN: Sở Khoa học và Công nghệ', 'ten: Sở Tài chính\n    viet_tat: STC'],
    ['short forms before names', 'STC: Sở Tài chính', 'ten: Sở Tài chính\n    viet_tat: STC'],
    ['pairs behind dashes', '- STC: Sở Tài chính', 'ten: Sở Tài chính\n  viet_tat: STC'],
  ])('of %s is told how to write each', async (_, pairs, expected) => {
    git();
    const { out } = await run(['validate', put('chung.yaml', `danh_sach_co_quan:\n  ${pairs}\n`), '--format', 'json']);
    const { problems } = JSON.parse(out) as { problems: { message: string; help: string }[] };
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('hai trường `ten` và `viet_tat`');
    expect(problems[0]?.help).toContain(expected);
  });

  test('is heard from the nearest file that has one, and of a slip it alone speaks', async () => {
    git();
    put('chung.yaml', listed('Sở Nội Vụ') + office);
    put('so/chung.yaml', listed('Sở Nội vụ'));
    put('so/kh.yaml', lead('Sở Nội vu').replace('so_van_ban: 52', 'so_van_ban: 51'));
    put('so/dung.yaml', plan);
    expect(await told('so/kh.yaml', 'so/dung.yaml')).toEqual(['so/kh.yaml:20 don_vi/khac_danh_sach']);
  });

  test('knows two names of one agency as one, in tasks and among recipients', async () => {
    git();
    const names = listed('Sở Nội vụ', '    viet_tat: SNV&LĐ\n    ten_cu: Sở Lao động\n    tu_ngay: 01/03/2026\n');
    put('chung.yaml', names + office.replace('Sở Nội vụ', 'SNV&LĐ'));
    put('kh.yaml', plan);
    put('truoc.yaml', lead('Sở Lao động').replace('so_van_ban: 52', 'so_van_ban: 51'));
    put('sau.yaml', lead('Sở Lao động').replace('so_van_ban: 52', 'so_van_ban: 53').replace('21/02/2026', '02/03/2026'));
    expect(await told('truoc.yaml', 'kh.yaml', 'sau.yaml')).toEqual(['sau.yaml:20 dia_gioi/co_quan_doi_ten']);
  });

  test('stands in no plan', async () => {
    put('kh.yaml', `${whole}${listed('Sở Nội vụ')}`);
    const { out } = await run(['validate', join(folder, 'kh.yaml')]);
    expect(out).toContain('cần chuyển `danh_sach_co_quan` sang tệp chung.yaml');
  });
});

describe('a shared file', () => {
  test('that a program names is told its mistakes, once, and nothing is built of it', async () => {
    git();
    const shared = put('chung.yaml', office.replace('ho_ten:', 'ho_tenn:'));
    const file = put('kh.yaml', plan);
    const named = (command: string, files: readonly string[]) =>
      run([command, '--files-from', '-', '--allow-empty'], { stdin: files.map((each) => `${each}\n`).join('') });
    for (const files of [[shared], [shared, file], [file, shared]]) {
      const { status, out } = await named('validate', files);
      expect({ status, count: out.match(/ke_hoach\/khoa_la/gu)?.length }).toEqual({ status: 1, count: 1 });
    }
    expect(await run(['validate', shared, '--allow-empty'])).toMatchObject({ status: 1 });
    expect(await named('build', [shared])).toMatchObject({ status: 0, err: 'Không có kế hoạch nào.\n' });
  });

  test('is no plan to build', async () => {
    put('chung.yaml', office);
    expect((await run(['build', join(folder, 'chung.yaml')])).err).toContain('ke_thua/khong_phai_ke_hoach');
  });

  test.each(examples.filter((name) => !name.includes('/')))('and the rest of %s are read as the whole', (name) => {
    const typed = readText(`examples/${name}.yaml`);
    const keys = ['co_quan', 'nam', 'ky'];
    const shared = readShared('chung.yaml', new TextEncoder().encode(fieldsOf(typed, keys)));
    const [joined, alone] = [without(typed, keys), typed].map((each, index) =>
      check(name, new TextEncoder().encode(each), occasion, index === 0 ? inheritanceOf([shared], []) : undefined),
    );
    expect(joined?.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(
      alone?.diagnostics.map(({ code, message }) => `${code} ${message}`),
    );
    expect(joined?.plan).toEqual(alone?.plan);
  });
});

test('tdkt show --stage input prints one plan that says the same, each field with its origin', async () => {
  git();
  put('chung.yaml', office);
  const file = put('kh.yaml', plan);
  const { out } = await run(['show', file, '--stage', 'input']);
  expect(out).toContain(`  ho_ten: Hoàng Quốc Khánh # ${join(folder, 'chung.yaml')}:13`);
  expect(out).toContain(`nam: 2026 # ${file}:1`);
  put('rieng/.git/HEAD');
  put('rieng/kh.yaml', out);
  expect(await text('rieng/kh.yaml')).toBe(await text('kh.yaml'));
});

test('--fix mends the plan alone', async () => {
  git();
  const shared = put('chung.yaml', office.replace('Sở Nội vụ', 'Sở  Nội vụ'));
  const file = put('kh.yaml', plan.replace('Phát động phong trào', 'Phát động  phong trào'));
  await run(['validate', '--fix', file]);
  expect(readFileSync(file, 'utf8')).toBe(plan);
  expect(readFileSync(shared, 'utf8')).toContain('Sở  Nội vụ');
});
