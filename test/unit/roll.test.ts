/** A plan moved to the next year: sentence by sentence, and what becomes of its fields, its grounds and its layout. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { textsOf } from '../../src/lint/shared/typed-texts.ts';
import { circumstances } from '../../src/roll/circumstances.ts';
import { type Rolled, turnedName } from '../../src/roll/index.ts';
import { circumstanceOf } from '../../src/roll/years.ts';
import { parse } from '../../src/source/parse.ts';
import { matches } from '../../src/vietnamese/matches.ts';
import { examples, filesIn, occasion, pathOf, readText, templates } from '../support/project.ts';
import { rolled } from '../support/roll-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const turn = { first: 2026, last: 2026, by: 1, isReport: false };

function roll(yaml: string, to = '2027'): Rolled {
  const result = rolled('ke-hoach.yaml', bytes(yaml), to);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const head = 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n  ky_hieu: UBND\n  dia_danh: Sơn La\ntrich_yeu: Công tác\n';

interface Case {
  readonly typed: string;
  readonly becomes: string;
  readonly doubts: readonly string[];
}

const cases: readonly Case[] = readText('test/roll/nam-2026.txt')
  .split('\n\n')
  .slice(1)
  .map((block) => {
    const [typed = '', next = '', ...doubts] = block.trim().split('\n');
    return { typed, becomes: next === '=' ? typed : next.slice(2), doubts: doubts.map((line) => line.slice(2)) };
  });

describe('a sentence', () => {
  test.each(cases)('$typed', ({ typed, becomes, doubts }) => {
    const { text, doubts: told } = roll(`${head}noi_dung:\n  - noi_dung: |\n      ${typed}\n`);
    expect(text.trimEnd().split('\n').at(-1)?.trim()).toBe(becomes);
    expect(told.map(({ words }) => words)).toEqual(doubts);
  });

  test('of each circumstance stands in the list', () => {
    const met = cases.flatMap(({ typed }) => {
      const [text] = textsOf({ noi_dung: typed });
      if (!text) return [];
      return matches(text.text, /(?:\d{1,2}\/\d{1,2}\/)?(?<!\d)(20\d\d)(?!\d)/gu).map(({ index, 0: date, 1: year }) =>
        circumstanceOf(text, { start: index, end: index + date.length, year: Number(year) }, turn),
      );
    });
    const ofOneYear = circumstances.filter(({ ofPeriods }) => !ofPeriods);
    expect(ofOneYear.filter((row) => !met.includes(row)).map(({ before, within, after }) => String(before ?? within ?? after))).toEqual([]);
  });
});

describe('fields', () => {
  test('that the office gives are left open, a comment behind them stays', () => {
    const { text } = roll(`${head}so_van_ban: 52 # sổ chung\nngay_ban_hanh: "12/01/2026" # ngày ký\nnoi_dung: Làm tốt.\n`);
    expect(text).toContain('trich_yeu: Công tác\n# sổ chung\n# ngày ký\nnoi_dung');
  });

  test.each([
    ['6/2026', '2027', '6/2027'],
    ['2026', '2027', '2027'],
    // `nam` does not tell it.
    ['20/12/2025', '2027', '2026'],
    // Nobody dates what lies so far away.
    ['6/2026', '2028', null],
    ['12/01/2026', '2027', null],
  ])('a date that was open, or of another year: %s → %s', (typed, to, next) => {
    const { text } = roll(`${head}ngay_ban_hanh: ${typed}\nnoi_dung: Làm tốt.\n`, to);
    expect(/^ngay_ban_hanh: (.*)$/mu.exec(text)?.[1] ?? null).toBe(next);
  });

  test('of tasks: what was noted of last year goes, the id stays', () => {
    const tasks = [
      'noi_dung:',
      '  - trinh_bay: liet_ke',
      '    nhiem_vu:',
      '      - ma: TDKT-2026-01',
      '        noi_dung: Tổng kết năm 2026',
      '        trang_thai: hoan_thanh # xong sớm',
      '        hoan_thanh: 28/02/2026',
      '        thoi_gian: Tháng 12/2025',
      '        ket_qua: |',
      '          - Đã họp;',
      '          - Đã báo cáo năm 2026.',
      '        chu_tri: Sở Nội vụ',
      '',
    ];
    const { text, told } = roll(head + tasks.join('\n'));
    expect(text).toContain(
      '      - ma: TDKT-2026-01\n        noi_dung: Tổng kết năm 2027\n        # xong sớm\n        thoi_gian: Tháng 12/2026\n        chu_tri: Sở Nội vụ\n',
    );
    expect(told).toEqual(['trang_thai', 'hoan_thanh', 'ket_qua'].map((field) => `${field}: bỏ, vì là của năm 2026 (1 nhiệm vụ)`));
  });

  test('of the document itself, cited in its own text, are told as its own', () => {
    const { doubts } = roll(
      `${head}so_van_ban: 0056\nngay_ban_hanh: 12/01/2026\nnoi_dung: |\n  (Kèm theo Kế hoạch số 56/KH-UBND ngày 12 tháng 01 năm 2026)\n  Kế hoạch số 57/KH-UBND ngày 12/01/2026.\n`,
    );
    expect(doubts.map(({ words }) => words)).toEqual([
      '“Kế hoạch số 56/KH-UBND” là số, ngày của chính văn bản năm trước, cần để trống số và ngày',
      '“Kế hoạch số 57/KH-UBND” là văn bản của năm 2026, cần thay bằng văn bản cho năm 2027 nếu đã có',
    ]);
  });

  test('of the decision that a plan is attached to', () => {
    const { text } = roll(
      `${head}kem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND\n  so_van_ban: 15\n  ngay_ban_hanh: 12/01/2026\nnoi_dung: Làm tốt.\n`,
    );
    expect(text).toContain('kem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND\nnoi_dung');
  });
});

describe('grounds', () => {
  const old = 'nam: 2024\nngay_ban_hanh: 24/5/2024\ntrich_yeu: Công tác\nnoi_dung: Làm tốt.\n';

  test('that have lapsed are replaced, one that is there already is not named twice', () => {
    const { text, told } = roll(`${old}can_cu:\n  - luat-cqdp-2015 # cũ\n  - luat-luutru-2011\n  - luat-luutru-2024\n`, '2026');
    expect(text).toContain('can_cu:\n  - luat-cqdp-2025b # cũ\n  - luat-luutru-2024\n');
    expect(told.filter((line) => line.startsWith('can_cu')).map((line) => line.split(':')[1]?.trim().split(' ')[0])).toEqual([
      'thay',
      'bỏ',
    ]);
  });

  test('typed in words over several lines are replaced whole', () => {
    const { text } = roll(
      `${old}can_cu:\n  - |\n    Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành\n      một số điều của Luật Thi đua, khen thưởng\n  - nd-30-2020\n`,
      '2026',
    );
    expect(text).toContain('can_cu:\n  - nd-152-2025\n  - nd-30-2020\n');
  });

  test('on one line, or two acts in an item, are only told', () => {
    const { text, doubts } = roll(`${old}can_cu: [luat-cqdp-2015, nd-30-2020]\n`, '2026');
    expect(text).toContain('can_cu: [luat-cqdp-2015, nd-30-2020]');
    expect(doubts.map(({ words }) => words)).toEqual([expect.stringContaining('thay Luật Tổ chức chính quyền địa phương')]);
  });

  test('that were amended meanwhile get the amendment beside them', () => {
    const { text } = roll(
      `${head}ngay_ban_hanh: 10/3/2026\ncan_cu:\n  - luat-tdkt-2022 # luật khung\n  - nd-30-2020\nnoi_dung: Làm tốt.\n`,
    );
    expect(text).toContain('  - luat-tdkt-2022 # luật khung\n  - luat-tdkt-sd-2026\n  - nd-30-2020\n');
  });
});

describe('a plan', () => {
  const refusal = (yaml: string, to: string) => rolled('a.yaml', bytes(yaml), to);

  test('moves as a whole, and only onwards', () => {
    expect(refusal('nam: 2026\nnoi_dung: a\n', '2026')).toContain('cần --to một năm sau đó, ví dụ --to 2027');
    expect(refusal('nam: 2021-2025\nnoi_dung: a\n', '2023')).toContain('cần --to giai đoạn sau, ví dụ --to 2026-2030');
    expect(refusal('nam: 2021-2025\nnoi_dung: a\n', '2026-2028')).toContain('ví dụ --to 2026-2030');
    expect(refusal('trich_yeu: Công tác\nnoi_dung: a\n', '2027')).toContain('nam: …');
    expect(roll('nam: 2025-2026\ntrich_yeu: Năm học 2025 - 2026\nnoi_dung: Năm học 2025 - 2026.\n', '2026').text).toBe(
      'nam: 2026-2027\ntrich_yeu: Năm học 2026 - 2027\nnoi_dung: Năm học 2026 - 2027.\n',
    );
  });

  test('keeps quotes, line ends and comments', () => {
    const typed = `${head}noi_dung: # năm 2026\r\n  - tieu_de: "Năm 2026: việc lớn" # của 2026\r\n    noi_dung: 'Từ năm 2026.'\r\n`.replace(
      /(?<!\r)\n/gu,
      '\r\n',
    );
    const { text } = roll(typed);
    expect(text).toContain('noi_dung: # năm 2026\r\n  - tieu_de: "Năm 2027: việc lớn" # của 2026\r\n');
    expect(text).toContain("    # xem lại: “năm 2026” là mốc bắt đầu, cần xem có phải đổi không\r\n    noi_dung: 'Từ năm 2026.'\r\n");
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('typed with marks that stand apart moves alike', () => {
    const typed = readText('examples/hoi-dong-hoa-toc-2026.yaml');
    expect(roll(typed.normalize('NFD')).text.normalize('NFC')).toBe(roll(typed).text.normalize('NFC'));
  });

  test('rolled twice is rolled by two years, but for what a person must see', () => {
    const typed = readText('examples/kem-theo-2026.yaml');
    expect(roll(roll(typed).text, '2028').text).toBe(roll(typed, '2028').text);
  });

  test('names its file by the year', () => {
    expect(turnedName('ke-hoach-2026', turn)).toBe('ke-hoach-2027');
    expect(turnedName('kh-2025-2026', turn)).toBe('kh-2026-2027');
    expect(turnedName('kh-2026-2030', { ...turn, last: 2030, by: 5 })).toBe('kh-2031-2035');
    expect(turnedName('ke-hoach', turn)).toBe('ke-hoach');
  });
});

const all = [...examples.map((name) => `examples/${name}.yaml`), ...filesIn('test/plans', '.yaml')];

describe.each(all)('%s', (file) => {
  const old = readFileSync(pathOf(file));
  const [first = 0, last = first] = (/^nam: .*$/mu.exec(old.toString())?.[0].match(/\d{4}/gu) ?? []).map(Number);
  const result = rolled(file, old, String(last - first > 1 ? last + 1 : first + 1));
  if (typeof result === 'string') throw new Error(result);
  const { text } = result;

  test('has the same fields, and comments beside them', () => {
    const without = text.replace(/^ *# xem lại: .*\n/gmu, '');
    expect(parse(file, bytes(text)).plan?.value).toEqual(parse(file, bytes(without)).plan?.value);
    expect(rolled(file, old, String(last - first > 1 ? last + 1 : first + 1))).toEqual(result);
    for (const comment of old.toString().match(/^ *#.*$/gmu) ?? []) expect(text).toContain(comment.trim());
  });

  test('has no error that the law of places does not give it', () => {
    const { diagnostics } = compile(file, bytes(text), templates, { ...occasion, today: '2026-11-29' });
    const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && !code.startsWith('dia_gioi/'));
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});

test('years in a row of a table move as one', () => {
  const table = [
    'noi_dung:',
    '  - bang:',
    '      cot: [TT, Năm 2024, Năm 2025, Kế hoạch năm 2026, Năm 2010, Năm 2027, Năm 2028]',
    '      dong:',
    '        - [1, 10, 20, 30, 5, 6, 7]',
    '',
  ];
  expect(roll(head + table.join('\n')).text).toContain('cot: [TT, Năm 2025, Năm 2026, Kế hoạch năm 2027, Năm 2010, Năm 2028, Năm 2029]');
  const noted = table.with(
    2,
    "      cot: [TT, Năm 2024, Năm 2025, 'So sánh 2026/2025 (%)', Kế hoạch năm 2026]\n      ghi_chu: Năm 2024 theo quyết toán, năm 2010 theo sổ.",
  );
  const withNote = roll(head + noted.join('\n')).text;
  expect(withNote).toContain("cot: [TT, Năm 2025, Năm 2026, 'So sánh 2027/2026 (%)', Kế hoạch năm 2027]");
  expect(withNote).toContain('ghi_chu: Năm 2025 theo quyết toán, năm 2010 theo sổ.');
  const rows = [
    'noi_dung:',
    '  - bang:',
    '      cot: [Năm, Số lượng]',
    '      dong:',
    '        - ["2024", 10]',
    '        - ["2025", 20]',
    '        - ["2026", 2024]',
    '',
  ];
  const { text } = roll(head + rows.join('\n'));
  expect(text).toContain('- ["2025", 10]\n        - ["2026", 20]\n        - ["2027", 2024]');
});

test('four figures alone in a cell are a year where the column is one of years', () => {
  const rows = [
    'noi_dung:',
    '  - bang:',
    '      cot: [TT, { tieu_de: Kế hoạch, cot: [Số hộ, Năm] }, Kinh phí, Năm sinh, Hoàn thành, Cột, Khác]',
    '      dong:',
    '        - [2026, 2026, 2026, 2026, 2026, 2026, 2026, 2026]',
    '        - [2, 350, 2027, 1200, 1990, 2027, 2027, 5]',
    '  - nhiem_vu:',
    '      - { noi_dung: Việc, kinh_phi: 2026, thoi_gian: 2026, ghi_chu: 2026 }',
    '',
  ];
  const { text, doubts } = roll(head + rows.join('\n'));
  expect(text).toContain('- [2026, 2026, 2027, 2026, 2026, 2027, 2027, 2026]');
  expect(text).toContain('- [2, 350, 2028, 1200, 1990, 2028, 2028, 5]');
  expect(text).toContain('{ noi_dung: Việc, kinh_phi: 2026, thoi_gian: 2027, ghi_chu: 2027 }');
  expect(doubts.map(({ words }) => words)).toContain('“2026” đứng một mình trong ô, nếu là năm thì cần đổi');
});

test('a plan for several years moves with the period before it and the one behind', () => {
  const { text } = roll(
    `nam: 2026-2030\ntrich_yeu: Giai đoạn 2026 - 2030\nnoi_dung: |\n  Kết quả giai đoạn 2021 - 2025.\n  Định hướng giai đoạn 2031 - 2035, đến năm 2035.\n  Năm 2028 sơ kết; tầm nhìn đến năm 2035.\n`,
    '2031',
  );
  expect(text).toContain(
    'Kết quả giai đoạn 2026 - 2030.\n  Định hướng giai đoạn 2036 - 2040, đến năm 2035.\n  Năm 2033 sơ kết; tầm nhìn đến năm 2040.\n',
  );
});
