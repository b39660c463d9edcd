/** Plans beside each other: one task with two leads, two events on one day, and how plans cite each other. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doneOnce, events } from '../../src/lint/nhieu-ke-hoach/words.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

interface Office {
  readonly chu_quan?: string;
  readonly ten: string;
  readonly ky_hieu: string;
}

const province: Office = { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND' };
const department = (name: string, ky_hieu: string): Office => ({ chu_quan: 'UBND tỉnh Sơn La', ten: `Sở ${name}`, ky_hieu });
const home = department('Nội vụ', 'SNV');
const science = department('Khoa học và Công nghệ', 'SKHCN');
const commune = (name: string): Office => ({ ten: `Ủy ban nhân dân xã ${name}`, ky_hieu: 'UBND' });

interface Wanted {
  readonly office?: Office;
  readonly so?: number;
  readonly ngay?: string;
  readonly trich_yeu?: string;
  readonly can_cu?: string;
  /** What, who, when. */
  readonly tasks?: readonly (readonly [string, string, string])[];
}

const usual = [['Phát động phong trào thi đua', 'Sở Nội vụ', 'Tháng 3/2026']] as const;

function planOf({
  office = province,
  so = 12,
  ngay = '14/01/2026',
  trich_yeu = `Công tác thi đua năm 2026, phần ${so}`,
  can_cu,
  tasks = usual,
}: Wanted): string {
  const head = Object.entries(office).map(([key, value]) => `  ${key}: ${value}\n`);
  const listed = tasks.map(([what, who, when]) => `      - noi_dung: ${what}\n        chu_tri: ${who}\n        thoi_gian: ${when}\n`);
  return (
    `nam: 2026\nco_quan:\n${head.join('')}  dia_danh: Sơn La\nso_van_ban: ${so}\nngay_ban_hanh: ${ngay}\ntrich_yeu: ${trich_yeu}\n` +
    `can_cu:\n  - luat-tdkt-2022\n${can_cu === undefined ? '' : `  - ${can_cu}\n`}` +
    `noi_dung:\n  - tieu_de: Nội dung thực hiện\n    trinh_bay: liet_ke\n    nhiem_vu:\n${listed.join('')}` +
    'noi_nhan:\n  - Các sở, ban, ngành\nluu: VT\nky:\n  chuc_vu: Chủ tịch\n  ho_ten: Lò Văn An\n'
  );
}

/** Of plans `a.yaml`, `b.yaml` … what is said of them beside each other: `b code “underlined”`. */
async function said(plans: readonly (Wanted | string)[], ...words: string[]): Promise<string[]> {
  const texts = plans.map((wanted) => (typeof wanted === 'string' ? wanted : planOf({ so: 12 + plans.indexOf(wanted), ...wanted })));
  for (const [index, text] of texts.entries()) put(`kho/${String.fromCharCode(97 + index)}.yaml`, text);
  return (await found(...words)).map(({ file, code, line, column, endColumn }) => {
    const index = file.charCodeAt(file.length - 6) - 97;
    return `${file.at(-6)} ${code} “${texts[index]?.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)}”`;
  });
}

interface Problem {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

async function found(...words: string[]): Promise<Problem[]> {
  const { out } = await run(['validate', join(folder, 'kho'), '--format', 'json', '--no-cache', ...words]);
  const { problems } = JSON.parse(out) as { problems: Problem[] };
  return problems.filter(({ code }) => /^(?:lien_ke_hoach\/|so\/trung_so$|so\/thu_tu_ngay$)/u.test(code));
}

describe('one task', () => {
  const contest = 'Tổ chức Hội thi Cải cách hành chính lần thứ nhất';
  const tasks = (who: string, when = 'Tháng 9/2026', what = contest): Pick<Wanted, 'tasks'> => ({ tasks: [[what, who, when]] });

  test.each<[string, Wanted, Wanted, string]>([
    ['in two plans of one issuer', tasks('Sở Nội vụ'), tasks('Văn phòng UBND tỉnh'), 'Văn phòng UBND tỉnh'],
    [
      'in the plan of a department that gives it to a third',
      tasks('Sở Tài chính'),
      { office: science, ...tasks('Sở Nội vụ') },
      'Sở Nội vụ',
    ],
    [
      'of emulation itself',
      tasks('Sở Nội vụ', 'Quý II/2026', 'Tập huấn nghiệp vụ công tác thi đua, khen thưởng'),
      tasks('Văn phòng UBND tỉnh', 'Quý II/2026', 'Tập huấn nghiệp vụ công tác thi đua, khen thưởng'),
      'Văn phòng UBND tỉnh',
    ],
    ['of a year, and in one of its quarters', tasks('Sở Nội vụ', 'Quý III/2026'), tasks('Sở Tài chính'), 'Sở Tài chính'],
    [
      'whose words differ in signs and in the year of the plan',
      tasks('Sở Nội vụ', 'Tháng 9/2026', `${contest} năm 2026`),
      tasks('Sở Tài chính', 'Tháng 9/2026', `${contest}.`),
      'Sở Tài chính',
    ],
    [
      'of two communes’ own units, in one commune',
      { office: commune('Mường La'), ...tasks('Phòng Kinh tế') },
      { office: commune('Mường La'), ...tasks('Công an xã') },
      'Công an xã',
    ],
  ])('%s with two leads is told in the later', async (_, first, second, lead) => {
    expect(await said([first, second])).toEqual([`b lien_ke_hoach/khac_chu_tri “${lead}”`]);
  });

  test.each<[string, Wanted, Wanted]>([
    ['one lead in two spellings', tasks('Sở GD&ĐT'), tasks('Sở Giáo dục và Đào tạo tỉnh Sơn La')],
    ['each department for itself', { office: home, ...tasks('Sở Nội vụ') }, { office: science, ...tasks('Sở Khoa học và Công nghệ') }],
    ['each department by its own office', { office: home, ...tasks('Văn phòng Sở') }, { office: science, ...tasks('Phòng Tổ chức') }],
    ['the province and a department within', tasks('Sở Nội vụ'), { office: home, ...tasks('Phòng Cải cách hành chính') }],
    ['two communes', { office: commune('Mường La'), ...tasks('Công an xã') }, { office: commune('Mường Bú'), ...tasks('Phòng Kinh tế') }],
    ['the province and a commune', tasks('Sở Nội vụ'), { office: commune('Mường Bú'), ...tasks('Phòng Kinh tế') }],
    ['another time', tasks('Sở Nội vụ'), tasks('Sở Tài chính', 'Tháng 10/2026')],
    ['all the time', tasks('Sở Nội vụ', 'Thường xuyên'), tasks('Sở Tài chính', 'Thường xuyên')],
    ['other words', tasks('Sở Nội vụ'), tasks('Sở Tài chính', 'Tháng 9/2026', 'Tổ chức Hội thi Kế toán giỏi ngành tài chính')],
    [
      'words of any plan',
      tasks('Sở Nội vụ', 'Tháng 9/2026', 'Tổ chức Hội nghị tổng kết'),
      tasks('Sở Y tế', 'Tháng 9/2026', 'Tổ chức Hội nghị tổng kết'),
    ],
    [
      'what each does for itself',
      tasks('Sở Nội vụ', 'Quý I/2026', 'Tuyên truyền về chuyển đổi số, cải cách hành chính'),
      tasks('Sở Y tế', 'Quý I/2026', 'Tuyên truyền về chuyển đổi số, cải cách hành chính'),
    ],
    ...[
      'Lập dự toán kinh phí thực hiện Kế hoạch',
      'Tổng hợp, báo cáo kết quả thực hiện gửi Ủy ban nhân dân tỉnh',
      'Xây dựng chuyên mục, tin bài, phóng sự tuyên truyền trên cổng thông tin điện tử của tỉnh',
      'Biên soạn tài liệu tuyên truyền, tờ rơi, pa nô, áp phích',
      'Tập huấn nâng cao năng lực, kỹ năng cho đội ngũ cán bộ, công chức, viên chức cấp xã',
      'Kiểm tra, đôn đốc việc thực hiện nhiệm vụ của các sở, ban, ngành, địa phương',
      'Mua sắm trang thiết bị, cơ sở vật chất phục vụ công tác chỉ đạo, điều hành',
      'Tham mưu ban hành văn bản chỉ đạo, hướng dẫn các đơn vị triển khai thực hiện',
      'Khảo sát nhu cầu, thực trạng đội ngũ cán bộ trên địa bàn tỉnh',
      'Tổ chức Hội nghị sơ kết, tổng kết, khen thưởng tập thể, cá nhân tiêu biểu',
    ].map((what): [string, Wanted, Wanted] => [what, tasks('Sở Nội vụ', 'Quý I/2026', what), tasks('Sở Y tế', 'Quý I/2026', what)]),
    [
      'two drafts of one plan',
      { trich_yeu: 'Cải cách hành chính', ...tasks('Sở Nội vụ') },
      { trich_yeu: 'Cải cách hành chính', ...tasks('Sở Y tế') },
    ],
    ['many leads', tasks('Các sở, ban, ngành'), tasks('Sở Nội vụ')],
    ['a part and the whole', tasks('Sở Nội vụ'), tasks('Ban Thi đua - Khen thưởng, Sở Nội vụ')],
    [
      'one lead in short',
      { office: commune('Mường La'), ...tasks('Phòng VHXH') },
      { office: commune('Mường La'), ...tasks('Phòng Văn hóa - Xã hội') },
    ],
    ['one lead with its house and without', tasks('VP HĐND&UBND tỉnh'), tasks('Văn phòng HĐND và UBND tỉnh Sơn La')],
    ['one lead by its whole name', tasks('Mặt trận Tổ quốc tỉnh'), tasks('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh')],
    ['one union in short', tasks('Đoàn TNCS Hồ Chí Minh tỉnh'), tasks('Đoàn Thanh niên')],
    ['a lead among several', tasks('Sở Nội vụ; Sở Y tế'), tasks('Sở Y tế; Sở Tài chính')],
    [
      'a plan that changes the other',
      tasks('Sở Nội vụ'),
      {
        trich_yeu: 'Điều chỉnh Kế hoạch công tác thi đua năm 2026',
        can_cu: 'Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn La',
        ...tasks('Sở Tài chính'),
      },
    ],
    [
      'another province',
      { office: { ...home, chu_quan: 'UBND tỉnh Lai Châu' }, ...tasks('Sở Tài chính') },
      { office: science, ...tasks('Sở Y tế') },
    ],
  ])('is not told of %s', async (_, first, second) => {
    expect(await said([first, second])).toEqual([]);
  });

  test.each(doneOnce)('that begins with “%s” is done once', async (word) => {
    const what = `${word.charAt(0).toUpperCase()}${word.slice(1)} Chuyển đổi số toàn diện`;
    const both = [tasks('Sở Nội vụ', 'Tháng 9/2026', what), tasks('Sở Tài chính', 'Tháng 9/2026', what)];
    expect(await said(both)).toEqual(['b lien_ke_hoach/khac_chu_tri “Sở Tài chính”']);
  });

  test('is silenced by a comment, which is never said to be useless', async () => {
    const comment = '        chu_tri: Sở Tài chính # tdkt-bo-qua: lien_ke_hoach/khac_chu_tri — hai hội thi khác nhau\n';
    const text = planOf({ so: 13, ...tasks('Sở Tài chính') }).replace('        chu_tri: Sở Tài chính\n', comment);
    expect(await said([tasks('Sở Nội vụ'), text])).toEqual([]);
    const { out } = await run(['validate', join(folder, 'kho'), '--no-cache']);
    expect(out).not.toContain('bo_qua/');
    const json = await run(['validate', join(folder, 'kho'), '--no-cache', '--format', 'json']);
    const { plans } = JSON.parse(json.out) as { plans: { silenced: { code: string; reason: string }[] }[] };
    expect(plans.flatMap(({ silenced }) => silenced)).toMatchObject([
      { code: 'lien_ke_hoach/khac_chu_tri', reason: 'hai hội thi khác nhau' },
    ]);
    expect((await run(['explain', 'lien_ke_hoach/khac_chu_tri'])).out).toContain('# tdkt-bo-qua: lien_ke_hoach/khac_chu_tri');
  });
});

describe('one day', () => {
  const on = (what: string, when: string, who = 'Sở Nội vụ'): Pick<Wanted, 'tasks'> => ({ tasks: [[what, who, when]] });
  const emulation = 'Tổ chức Đại hội Thi đua yêu nước toàn tỉnh';
  const reform = 'Hội nghị chuyên đề cải cách hành chính, chuyển đổi số';

  test.each<[string, Wanted, Wanted, string]>([
    ['two events of one lead', on(emulation, '20/9/2026'), on(reform, 'Ngày 20/9/2026'), 'Ngày 20/9/2026'],
    ['an event of some days and one of them', on(emulation, 'Từ ngày 19 đến ngày 21/9/2026'), on(reform, '20/9/2026'), '20/9/2026'],
    [
      'two events, of which one is led by two',
      on(emulation, '20/9/2026'),
      on(reform, '20/9/2026', 'Sở Khoa học và Công nghệ; Sở Nội vụ'),
      '20/9/2026',
    ],
    ['in plans of two issuers', on(emulation, '20/9/2026'), { office: science, ...on(reform, '20/9/2026') }, '20/9/2026'],
  ])('with %s is a note to the later', async (_, first, second, words) => {
    expect(await said([first, second])).toEqual([`b lien_ke_hoach/trung_ngay “${words}”`]);
  });

  test.each<[string, Wanted, Wanted]>([
    ['two leads', on(emulation, '20/9/2026'), on(reform, '20/9/2026', 'Sở Y tế')],
    ['two days', on(emulation, '20/9/2026'), on(reform, '21/9/2026')],
    ['morning and afternoon', on(emulation, '7 giờ 30 ngày 20/9/2026'), on(reform, 'Chiều 20/9/2026')],
    ['one event in other words', on(emulation, '20/9/2026'), on('Đại hội Thi đua yêu nước tỉnh Sơn La lần thứ VI', '20/9/2026')],
    ['a deadline', on(emulation, '20/9/2026'), on(reform, 'Trước ngày 20/9/2026')],
    ['a whole month', on(emulation, 'Tháng 9/2026'), on(reform, 'Tháng 9/2026')],
    ['work at a desk', on(emulation, '20/9/2026'), on('Công bố chỉ số cải cách hành chính cấp huyện', '20/9/2026')],
    [
      'offices of two houses',
      { office: home, ...on(emulation, '20/9/2026', 'Văn phòng Sở') },
      { office: science, ...on(reform, '20/9/2026', 'Văn phòng Sở') },
    ],
    [
      'police of two communes',
      { office: commune('Mường La'), ...on(emulation, '20/9/2026', 'Công an xã') },
      { office: commune('Mường Bú'), ...on(reform, '20/9/2026', 'Công an xã') },
    ],
    [
      'departments of two provinces',
      { office: home, ...on(emulation, '20/9/2026') },
      { office: { ...home, chu_quan: 'UBND tỉnh Lai Châu' }, ...on(reform, '20/9/2026') },
    ],
  ])('is free for %s', async (_, first, second) => {
    expect(await said([first, second])).toEqual([]);
  });

  test('and one plan with two events is its writer’s own affair', async () => {
    expect(await said([{ tasks: [...(on(emulation, '20/9/2026').tasks ?? []), ...(on(reform, '20/9/2026').tasks ?? [])] }, {}])).toEqual(
      [],
    );
  });

  test('is an agency’s by whatever name the office lists for it', async () => {
    put('kho/chung.yaml', 'danh_sach_co_quan:\n  - ten: Sở Nội vụ\n    viet_tat: NV-SLA\n');
    expect(await said([on(emulation, '20/9/2026'), on(reform, '20/9/2026', 'NV-SLA')])).toEqual(['b lien_ke_hoach/trung_ngay “20/9/2026”']);
    expect((await found())[0]?.message).toContain('NV-SLA cũng chủ trì');
    const contest = (who: string) => on('Tổ chức Hội thi Cải cách hành chính', 'Tháng 9/2026', who);
    expect(await said([contest('Sở Nội vụ'), contest('NV-SLA')])).toEqual([]);
    expect(await said([contest('Sở Tài chính'), contest('NV-SLA')])).toEqual(['b lien_ke_hoach/khac_chu_tri “NV-SLA”']);
  });

  test.each(events)('is set for “%s”', async (word) => {
    const what = `${word.charAt(0).toUpperCase()}${word.slice(1)} biểu dương điển hình tiên tiến`;
    expect(await said([on(what, '20/9/2026'), on(reform, '20/9/2026')])).toEqual(['b lien_ke_hoach/trung_ngay “20/9/2026”']);
  });
});

describe('a citation', () => {
  const cited = { trich_yeu: 'Cải cách hành chính nhà nước tỉnh Sơn La năm 2026' };
  const citing = (can_cu: string, office: Office = home): Wanted => ({ office, so: 1, can_cu });
  const right =
    'Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn La về cải cách hành chính nhà nước tỉnh Sơn La năm 2026';

  test.each([
    ['of another date', right.replace('14 tháng', '15 tháng'), 'ngày 14/01/2026, không phải 15/01/2026'],
    ['of another year of its date', right.replace('năm 2026 của', 'năm 2025 của'), 'không phải 14/01/2025'],
    ['of another number', right.replace('12/', '21/'), 'mang số 12/KH-UBND'],
    ['of another title', `${right.split(' về ')[0]} về phòng, chống dịch bệnh gia súc, gia cầm`, 'có trích yếu là “Cải cách hành chính'],
    ['of another year in its title', right.replace(/2026$/u, '2025'), 'có trích yếu là'],
    ['by the office’s short name', right.replace('14 tháng', '15 tháng').replace('Ủy ban nhân dân', 'UBND'), 'không phải 15/01/2026'],
    [
      'by the bare name of who stands above',
      right.replace('14 tháng', '15 tháng').replace('nhân dân tỉnh Sơn La về', 'nhân dân tỉnh về'),
      'không phải',
    ],
  ])('%s is told where its number stands', async (_, words, message) => {
    const number = /\d+\/KH-UBND/u.exec(words)?.[0];
    expect(await said([cited, citing(words)])).toEqual([`b lien_ke_hoach/vien_dan_lech “${number}”`]);
    expect((await found())[0]?.message).toContain(message);
    // In whatever order they are read.
    expect(await said([citing(words), { so: 12, ...cited }])).toEqual([`a lien_ke_hoach/vien_dan_lech “${number}”`]);
  });

  test.each([
    ['as it is', right],
    ['in fewer words', `${right.split(' về ')[0]} về cải cách hành chính năm 2026`],
    ['in short', `${right.split(' về ')[0]} về công tác CCHC năm 2026`],
    ['without its title', right.split(' về ')[0] ?? ''],
    ['with what follows', `${right.split(' về ')[0]}, Sở Nội vụ xây dựng kế hoạch phòng, chống dịch bệnh gia súc, gia cầm`],
    [
      'of a number that the repository does not have',
      right.replace('12/', '340/').replace('cải cách hành chính nhà nước', 'phòng, chống bạo lực học đường'),
    ],
    ['of another province', right.replaceAll('Sơn La', 'Lai Châu').replace('14 tháng', '15 tháng')],
    ['of another body', right.replace('Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân xã').replace('14 tháng', '15 tháng')],
    ['of another year, which has a title of its own', right.replace('01 năm 2026', '01 năm 2021').replace(' tỉnh Sơn La năm 2026', '')],
    [
      'with an act of another year in its title',
      `${right.split(' năm 2026')[0]} năm 2026 của Ủy ban nhân dân tỉnh Sơn La về cải cách hành chính nhà nước theo Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ`,
    ],
    ['of another kind', right.replace('KH-UBND', 'BC-UBND').replace('Kế hoạch', 'Báo cáo').replace('14 tháng', '15 tháng')],
    ['whose date is open', right.replace('14 tháng 01', '… tháng …')],
    ['of nobody', right.replace('của Ủy ban nhân dân tỉnh Sơn La ', '').replace('14 tháng', '15 tháng')],
  ])('%s is right, or nothing is known of it', async (_, words) => {
    expect(await said([cited, citing(words)])).toEqual([]);
  });

  test('under the wrong number is known by its date, be its title that of any plan', async () => {
    const words =
      'Kế hoạch số 21/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn La về công tác thi đua, khen thưởng năm 2026';
    const known = { trich_yeu: 'Công tác thi đua, khen thưởng năm 2026 trên địa bàn tỉnh Sơn La' };
    expect(await said([known, citing(words)])).toEqual(['b lien_ke_hoach/vien_dan_lech “21/KH-UBND”']);
    expect(await said([known, citing(words.replace('14 tháng', '20 tháng'))])).toEqual([]);
  });

  describe('under a title that another one bears', () => {
    const other = { ngay: '20/01/2026', trich_yeu: 'Cải cách hành chính và chuyển đổi số tỉnh Sơn La năm 2026' };
    const ofOther = right.replace(/ về .*$/u, ' về cải cách hành chính và chuyển đổi số tỉnh Sơn La năm 2026');

    test.each([
      ['says both', ofOther, 'có trích yếu là “Cải cách hành chính nhà nước'],
      ['is of its date, whatever its number', ofOther.replace('14 tháng', '20 tháng'), 'mang số 13/KH-UBND'],
    ])('%s', async (_, words, message) => {
      expect(await said([cited, other, citing(words)])).toEqual(['c lien_ke_hoach/vien_dan_lech “12/KH-UBND”']);
      expect((await found())[0]?.message).toContain(message);
    });

    test.each<[string, Partial<Wanted>, Partial<Wanted>, string]>([
      ['in fewer words, which are all of another', {}, { trich_yeu: 'Cải cách hành chính năm 2026' }, 'cải cách hành chính năm 2026'],
      ['in short', { trich_yeu: 'Công tác CCHC, CĐS năm 2026' }, {}, 'cải cách hành chính và chuyển đổi số tỉnh Sơn La năm 2026'],
      ['that both bear', { trich_yeu: other.trich_yeu }, {}, 'cải cách hành chính và chuyển đổi số tỉnh Sơn La năm 2026'],
    ])('is right %s', async (_, first, second, title) => {
      const words = right.replace(/ về .*$/u, ` về ${title}`);
      expect(await said([{ ...cited, ...first }, { ...other, ...second }, citing(words)])).toEqual([]);
    });
  });

  test('of a commune means its own', async () => {
    const words = 'Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân xã';
    const plans: Wanted[] = [
      { office: commune('Mường La'), so: 12 },
      { office: commune('Mường Bú'), so: 12, ngay: '15/01/2026' },
    ];
    expect(await said([...plans, citing(words, commune('Mường Bú'))])).toEqual([]);
    expect(await said([...plans, citing(words, commune('Mường La'))])).toEqual(['c lien_ke_hoach/vien_dan_lech “12/KH-UBND”']);
    expect(await said([...plans, citing(words, commune('Mường Cơi'))])).toEqual([]);
  });

  test('of a gap in a book that is nearly whole is noted', async () => {
    const book = (numbers: readonly number[]): Wanted[] =>
      numbers.map((so) => ({ so, trich_yeu: `Lĩnh vực thứ ${so}`, ngay: `${10 + so}/01/2026` }));
    const words = 'Kế hoạch số 04/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn La';
    expect(await said([...book([1, 2, 3, 5]), citing(words)])).toEqual(['e lien_ke_hoach/vien_dan_khong_co “04/KH-UBND”']);
    expect(await said([...book([1, 2, 3, 9]), citing(words)])).toEqual([]);
    expect(await said([...book([3, 5, 47, 52]), citing(words)])).toEqual([]);
  });
});

/** What a province writes in a year: what all do, each by its own people; what one does for all; the same days in every house. */
describe('sixty plans of a province', () => {
  const everyone = [
    ['Tổ chức Hội nghị triển khai công tác thi đua, khen thưởng năm 2026', 'Tháng 01/2026'],
    ['Tổ chức Lễ phát động phong trào thi đua chào mừng Đại hội Thi đua yêu nước các cấp', '03/02/2026'],
    ['Xây dựng Kế hoạch tuyên truyền gương điển hình tiên tiến, người tốt việc tốt', 'Quý I/2026'],
    ['Ban hành Kế hoạch thực hiện cải cách hành chính năm 2026', 'Trước ngày 15/02/2026'],
    ['Tổ chức Lễ kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh', '19/5/2026'],
    ['Kiểm tra công tác thi đua, khen thưởng tại các đơn vị trực thuộc', 'Quý III/2026'],
    ['Tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ, công chức', 'Tháng 6/2026'],
    ['Tổ chức Hội thi “Cán bộ, công chức giỏi về chuyển đổi số”', 'Tháng 8/2026'],
    ['Tổ chức Hội nghị sơ kết 6 tháng đầu năm', 'Tháng 7/2026'],
    ['Xét, đề nghị khen thưởng tổng kết năm 2026', 'Tháng 12/2026'],
    ['Tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2026', '15/12/2026'],
    ['Báo cáo kết quả công tác thi đua, khen thưởng', 'Trước ngày 10/12/2026'],
  ] as const;
  const names = ['Tài chính', 'Y tế', 'Tư pháp', 'Công Thương', 'Xây dựng', 'Ngoại vụ', 'Dân tộc và Tôn giáo', 'Giáo dục và Đào tạo'];
  const places = ['An', 'Bình', 'Chung', 'Dương', 'Giang', 'Hà', 'Khê', 'Lâm', 'Minh', 'Nam', 'Phong', 'Quang', 'Sơn', 'Tân', 'Vân', 'Yên'];
  const communes = places.flatMap((name) => [`Mường ${name}`, `Chiềng ${name}`, `Nà ${name}`]);
  const by = (who: readonly string[]) => everyone.map(([what, when], index) => [what, who[index % who.length] ?? '', when] as const);
  const parent = 'của Ủy ban nhân dân tỉnh Sơn La';
  const grounds = [
    `Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 ${parent} về công tác thi đua, khen thưởng năm 2026`,
    `Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh`,
    `Kế hoạch số 07/KH-UBND ngày 07 tháng 01 năm 2026 ${parent} về cải cách hành chính trên địa bàn tỉnh`,
    `Kế hoạch số 88/KH-UBND ngày 02 tháng 02 năm 2026 ${parent} về phòng, chống thiên tai`,
    `Kế hoạch số 15/KH-SNV ngày 10 tháng 01 năm 2026 của Sở Nội vụ về kiểm tra công vụ`,
  ];

  const plans: Wanted[] = [
    {
      so: 5,
      ngay: '05/01/2026',
      trich_yeu: 'Công tác thi đua, khen thưởng năm 2026 trên địa bàn tỉnh Sơn La',
      tasks: by(['Sở Nội vụ', 'Các sở, ban, ngành']),
    },
    {
      so: 7,
      ngay: '07/01/2026',
      trich_yeu: 'Cải cách hành chính nhà nước tỉnh Sơn La năm 2026',
      tasks: [
        ['Xây dựng Kế hoạch kiểm tra cải cách hành chính năm 2026', 'Sở Nội vụ', 'Quý I/2026'],
        ['Khảo sát mức độ hài lòng của người dân, tổ chức', 'Sở Nội vụ', 'Quý III/2026'],
        ['Tổ chức Hội nghị tổng kết công tác cải cách hành chính năm 2026', 'Văn phòng UBND tỉnh', 'Tháng 12/2026'],
      ],
    },
    {
      so: 21,
      ngay: '21/01/2026',
      trich_yeu: 'Chuyển đổi số tỉnh Sơn La năm 2026',
      tasks: [
        ['Tập huấn kỹ năng số cho cán bộ, công chức cấp xã', 'Sở Khoa học và Công nghệ', 'Quý II/2026'],
        ['Tổ chức Ngày Chuyển đổi số quốc gia', 'Sở Khoa học và Công nghệ', '10/10/2026'],
        ['Tổ chức Hội nghị tổng kết công tác chuyển đổi số năm 2026', 'Sở Khoa học và Công nghệ', 'Tháng 12/2026'],
      ],
    },
    { office: home, so: 2, tasks: by(['Phòng Thi đua - Khen thưởng', 'Văn phòng Sở']) },
    ...names.map((name, index) => ({
      office: department(name, 'SO'),
      so: index + 1,
      can_cu: grounds[index % grounds.length] ?? '',
      tasks: by(index % 2 === 0 ? [`Sở ${name}`] : ['Văn phòng Sở', 'Phòng Tổ chức - Hành chính', 'Công đoàn cơ quan']),
    })),
    ...communes.map((name, index) => ({
      office: commune(name),
      so: (index % 7) + 1,
      can_cu: grounds[(index + 1) % grounds.length] ?? '',
      tasks: by(
        index % 2 === 0 ? ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND xã', 'Công an xã'] : [`UBND xã ${name}`, 'Đoàn Thanh niên xã'],
      ),
    })),
  ];

  test('say nothing of each other', async () => {
    expect(plans).toHaveLength(60);
    for (const [index, wanted] of plans.entries()) put(`kho/${index}.yaml`, planOf(wanted));
    expect((await found()).map(({ file, code, message }) => [file, code, message])).toEqual([]);
  });
});

describe('the book of an office', () => {
  const economy = (name: string, number: number): Wanted => ({
    office: { chu_quan: `UBND xã ${name}`, ten: 'Phòng Kinh tế', ky_hieu: 'PKT' },
    so: number,
  });

  test('is another one in another house, and the same in another spelling', async () => {
    expect(await said([economy('Mường La', 5), economy('Mường Bú', 5)])).toEqual([]);
    const spelt = planOf({ ...economy('Mường La', 5), tasks: usual }).replace('UBND xã', 'Ủy ban nhân dân xã');
    expect(await said([economy('Mường La', 5), spelt])).toEqual(['b so/trung_so “5”']);
  });
});

test('a number that stands twice is told once, and not by its date too', async () => {
  const books = [
    { so: 12, ngay: '14/01/2026' },
    { so: 13, ngay: '15/01/2026' },
    { so: 12, ngay: '20/3/2026' },
  ];
  expect(await said(books)).toEqual(['c so/trung_so “12”']);
  expect(await said([...books.slice(0, 2), { so: 11, ngay: '20/3/2026' }])).toEqual(['c so/thu_tu_ngay “11”']);
});

describe('--register', () => {
  const contest = (who: string) => [['Tổ chức Hội thi Cải cách hành chính', who, 'Tháng 9/2026']] as const;
  const wrong = planOf({ so: 12, trich_yeu: 'Cải cách hành chính', tasks: contest('Sở Nội vụ') }).replace('ho_ten:', 'ho_tenn:');

  test('holds the plans of a run beside others, which are not checked, whatever their names', async () => {
    put('so/z.yaml', wrong);
    const register = ['--register', join(folder, 'so')];
    expect(await said([{ so: 12, tasks: contest('Sở Tài chính') }], ...register)).toEqual([
      'a so/trung_so “12”',
      'a lien_ke_hoach/khac_chu_tri “Sở Tài chính”',
    ]);
    const { out, status } = await run(['validate', join(folder, 'kho'), '--no-cache', ...register]);
    expect(out).not.toContain('z.yaml:1:');
    expect(out).not.toContain('ho_tenn');
    expect(status).toBe(1);
  });

  test('may name one file, and what is checked itself stays so', async () => {
    const z = put('so/z.yaml', wrong);
    expect(await said([{ so: 12 }], '--register', z)).toEqual(['a so/trung_so “12”']);
    expect(await said([{ so: 12 }], '--register', join(folder, 'kho'))).toEqual([]);
    const { out } = await run(['validate', z, '--no-cache', '--register', join(folder, 'kho')]);
    expect(out).toContain('ho_tenn');
  });

  test('builds nothing of it, one result may have a name', async () => {
    put('so/z.yaml', planOf({ so: 12 }));
    const plan = put('kho/a.yaml', planOf({ so: 12 }));
    const { err, out } = await run(['build', plan, '-o', join(folder, 'a.docx'), '--no-cache', '--register', join(folder, 'so')]);
    expect(out).toBe(`${join(folder, 'a.docx')}\n`);
    expect(err).toContain('so/trung_so');
  });

  test.each([
    ['in a folder', 'so'],
    ['by its name', 'so/hong.yaml'],
  ])('says of a plan that cannot be read that nothing was held against it, %s', async (_, word) => {
    const broken = put('so/hong.yaml', 'nam: [\n');
    const plan = put('kho/a.yaml', planOf({}));
    const words = [plan, '--no-cache', '--register', join(folder, word)];
    const { out, status } = await run(['validate', ...words]);
    expect({ status, count: out.match(/tep\/khong_so_duoc/gu)?.length }).toEqual({ status: 0, count: 1 });
    expect(out).toContain(`${broken}`);
    expect((await run(['validate', '--fix', ...words])).out).toContain('tep/khong_so_duoc');
    expect((await run(['build', ...words, '-o', join(folder, 'a.docx')])).err).toContain('tep/khong_so_duoc');
  });

  test('says so of one that cannot be read to its end', async () => {
    put('so/hong.yaml', planOf({}).replace('nam: 2026', 'nam: ['));
    const { out } = await run(['validate', put('kho/a.yaml', planOf({})), '--no-cache', '--register', join(folder, 'so')]);
    expect(out).toContain('tep/khong_so_duoc');
  });

  test('that is not there is told', async () => {
    const plan = put('kho/a.yaml', planOf({}));
    const { out, status } = await run(['validate', plan, '--no-cache', '--register', join(folder, 'khong-co')]);
    expect(status).toBe(1);
    expect(out).toContain('khong-co');
  });
});

describe('what is said of plans beside each other', () => {
  const contest = (who: string) => [['Tổ chức Hội thi Cải cách hành chính', who, 'Tháng 9/2026']] as const;
  const three = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Nội vụ'].map((who): Wanted => ({ tasks: contest(who) }));

  test('is the same from the cache, of parts of a run together, and when plans are mended', async () => {
    const whole = await said(three);
    expect(whole).toHaveLength(2);
    const words = ['validate', join(folder, 'kho'), '--format', 'json', '--cache-dir', join(folder, 'nho')];
    const told = async (...more: string[]) =>
      (JSON.parse((await run([...words, ...more])).out) as { problems: Problem[] }).problems
        .filter(({ code }) => code === 'lien_ke_hoach/khac_chu_tri')
        .map(({ file }) => file.at(-6));
    const files = whole.map((line) => line[0]);
    const parts = [...(await told('--shard', '1/2')), ...(await told('--shard', '2/2'))];
    expect(parts.sort()).toEqual(files);
    expect(await told()).toEqual(files);
    expect(await told()).toEqual(files);
    expect(await said(three, '--fix')).toEqual(whole);
    const { err } = await run(['build', join(folder, 'kho'), '-o', join(folder, 'ra/'), '--no-cache']);
    expect(err.match(/lien_ke_hoach\/khac_chu_tri/gu)).toHaveLength(2);
    // Both places are shown.
    expect(err).toContain('giao nơi khác ở đây');
    expect(err).toContain('chu_tri: Sở Nội vụ');
  });
});
