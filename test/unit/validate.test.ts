import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { validate } from '../../src/schema/validate.ts';
import { parse } from '../../src/source/parse.ts';
import type { PlanFile } from '../../src/source/source.ts';

const good = `nam: 2024
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
trich_yeu: Công tác thi đua
noi_dung: |
  Tổ chức phát động phong trào.
noi_nhan: [Như trên]
luu: VT
ky:
  chuc_vu: Chủ tịch
`;

function read(text: string): PlanFile {
  const { plan, diagnostics } = parse('ke-hoach.yaml', new TextEncoder().encode(text));
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (!plan) throw new Error('không đọc được tệp thử');
  return plan;
}

/** What a bad plan is told: `code ⟦underlined text⟧`, and the words. */
function told(text: string): { places: string[]; messages: string; helps: string; related: string[] } {
  const plan = read(text);
  const { diagnostics, draft } = validate(plan);
  expect(draft).toBeDefined();
  const under = ({ start, end }: { start: number; end: number }): string => plan.text.slice(start, end);
  return {
    places: diagnostics.map((d) => `${d.code} ⟦${under(d.span)}⟧`),
    messages: diagnostics.map((d) => d.message).join('\n'),
    helps: diagnostics.map((d) => d.help ?? '').join('\n'),
    related: diagnostics.flatMap((d) => d.related ?? []).map((r) => under(r.span)),
  };
}

/** The good plan with a part replaced; with `''` as the part, lines added at its end. */
function edited(from: string, to: string): string {
  if (from === '') return good + to;
  expect(good).toContain(from);
  return good.replace(from, to);
}

/** The good plan with a body given as a YAML list; it ends in words. */
function withBody(list: string): string {
  const indented = list.replace(/^(?=.)/gmu, '  ');
  return `${edited('noi_dung: |\n  Tổ chức phát động phong trào.\n', `noi_dung:\n${indented}\n`)}ket_thuc: Trên đây là Kế hoạch\n`;
}

interface Case {
  readonly name: string;
  readonly text: string;
  /** `code ⟦underlined text⟧`, in file order. */
  readonly places: readonly string[];
  /** Words that the messages hold. */
  readonly says?: readonly string[];
  /** Words that the helps hold. */
  readonly helps?: readonly string[];
}

function cases(title: string, table: readonly Case[]): void {
  describe(title, () => {
    it.for(table)('$name', ({ text, places, says = [], helps = [] }) => {
      const found = told(text);
      expect(found.places).toEqual(places);
      for (const words of says) expect(found.messages).toContain(words);
      for (const words of helps) expect(found.helps).toContain(words);
    });
  });
}

test('a good plan is given on, with nothing to say', () => {
  const { draft, diagnostics } = validate(read(good));
  expect(diagnostics).toEqual([]);
  expect(draft?.input).toMatchObject({ nam: '2024', co_quan: { ky_hieu: 'UBND' }, noi_nhan: ['Như trên'] });
});

describe('examples', () => {
  it.for(readdirSync('examples').filter((name) => name.endsWith('.yaml')))('%s', (name) => {
    expect(told(readFileSync(`examples/${name}`, 'utf8')).messages).toBe('');
  });
});

cases('unknown key', [
  ...['Nơi nhận', 'noi-nhan', 'NoiNhan', 'Noi_nhan', 'noinhan', 'noi_nhân', 'noi_nhann'].map((key) => ({
    name: key,
    text: edited('noi_nhan', key),
    places: [`ke_hoach/khoa_la ⟦${key}⟧`],
    says: [`\`${key}\``, 'cần ghi `noi_nhan`'],
  })),
  {
    name: 'the title of a field',
    text: edited('  chuc_vu', '  Họ và tên: Nguyễn Văn A\n  chuc_vu'),
    places: ['ke_hoach/khoa_la ⟦Họ và tên⟧'],
    says: ['cần ghi `ho_ten`'],
  },
  { name: 'part of a key', text: edited('luu:', 'ngay: 21/02/2024\nluu:'), places: ['ke_hoach/khoa_la ⟦ngay⟧'], says: ['`ngay_ban_hanh`'] },
  {
    name: 'two at once',
    text: edited('  ky_hieu: UBND', '  kyhieu: UBND\n  xyz: 1'),
    places: ['ke_hoach/khoa_la ⟦kyhieu⟧', 'ke_hoach/khoa_la ⟦xyz⟧'],
    says: ['`ky_hieu`', '`chu_quan`, `ten`, `ky_hieu`, `dia_danh`'],
  },
  {
    name: 'a field of another place',
    text: edited('', 'ho_ten: Nguyễn Văn A\n'),
    places: ['ke_hoach/khoa_la ⟦ho_ten⟧'],
    says: ['`ho_ten` chưa đúng chỗ, cần đặt trong `ky:`'],
    helps: ['ky:\n  ho_ten:'],
  },
  {
    name: 'a field of a list’s items',
    text: edited('', 'Đơn vị: Sở Nội vụ\n'),
    places: ['ke_hoach/khoa_la ⟦Đơn vị⟧'],
    says: ['trong `phan_cong:`', 'viết là `don_vi`'],
    helps: ['phan_cong:\n  - don_vi:'],
  },
  {
    name: 'an outermost field further in',
    text: edited('  chuc_vu', '  noi_nhan: [a]\n  chuc_vu'),
    places: ['ke_hoach/khoa_la ⟦noi_nhan⟧'],
    says: ['ngoài cùng, sát lề trái'],
  },
  {
    name: 'in a section',
    text: withBody('- tieu_de: Mục\n  Nội dung: chữ'),
    places: ['ke_hoach/khoa_la ⟦Nội dung⟧'],
    says: ['`noi_dung`'],
  },
  ...(
    [
      ['a name in a section', '- ten: Nhiệm vụ\n  noi_dung: a', 'ten', 'tieu_de'],
      ['a slip alone in a section', '- tieu_dee: Nhiệm vụ\n- tieu_de: a\n  noi_dung: b', 'tieu_dee', 'tieu_de'],
      ['a name in a task', '- tieu_de: a\n  nhiem_vu:\n    - ten: Ban hành', 'ten', 'noi_dung'],
      ['nhiem_vu in a task', '- tieu_de: a\n  nhiem_vu:\n    - nhiem_vu: Ban hành\n      chu_tri: b', 'nhiem_vu', 'noi_dung'],
      [
        'nhiem_vu with its accents in a task',
        '- tieu_de: a\n  nhiem_vu:\n    - Nhiệm vụ: Ban hành\n      chu_tri: b',
        'Nhiệm vụ',
        'noi_dung',
      ],
      ['a table alone in the list', '- Bảng biểu:\n    cot: [a]\n    dong: [[b]]', 'Bảng biểu', 'bang'],
      [
        'columns below a column, told once',
        '- bang:\n    cot: [a, { tieu_de: b, columns: [c, d] }]\n    dong: [[1, 2, 3]]',
        'columns',
        'cot',
      ],
      ['nhiem_vu alone in a task', '- tieu_de: a\n  nhiem_vu:\n    - nhiem_vu: Ban hành', 'nhiem_vu', 'noi_dung'],
      ['a name in a group', '- tieu_de: a\n  nhiem_vu:\n    - ten: Quý I\n      nhiem_vu: [{ noi_dung: b }]', 'ten', 'nhom'],
      ['a unit’s agency', '- phan_cong:\n    - co_quan: Sở Nội vụ\n      noi_dung: a', 'co_quan', 'don_vi'],
      ['a section of units', '- to_chuc_thuc_hien:\n    - don_vi: Sở Nội vụ\n      noi_dung: a', 'to_chuc_thuc_hien', 'phan_cong'],
    ] as const
  ).map(([name, body, key, meant]) => ({
    name,
    text: withBody(body),
    places: [`ke_hoach/khoa_la ⟦${key}⟧`],
    says: [`\`${key}\` chưa đúng tên trường, cần ghi \`${meant}\``],
    helps: [`${meant}:`],
  })),
  ...(
    [
      ['  chuc_vu: Chủ tịch', '  chuc_vu: Chủ tịch\n  ten: Nguyễn Văn An', 'ten', 'ho_ten'],
      ['trich_yeu', 'tieu_de', 'tieu_de', 'trich_yeu'],
      ['trich_yeu', 'title', 'title', 'trich_yeu'],
      ['luu: VT', 'luu: VT\nphu_luc: [{ title: Danh mục, noi_dung: a }]', 'title', 'tieu_de'],
      ['nam: 2024', 'nam: 2024\nngay_ky: 12/01/2024', 'ngay_ky', 'ngay_ban_hanh'],
      ['nam: 2024', 'nam: 2024\nso: 12', 'so', 'so_van_ban'],
      ['ky:\n', 'Người ký:\n', 'Người ký', 'ky'],
    ] as const
  ).map(([from, to, key, meant]) => ({
    name: `${key} for ${meant}`,
    text: edited(from, to),
    places: [`ke_hoach/khoa_la ⟦${key}⟧`],
    says: [`cần ghi \`${meant}\``],
  })),
  {
    name: 'another word whose value is of another kind: the help is whole',
    text: edited('ky:\n  chuc_vu: Chủ tịch', 'nguoi_ky: Nguyễn Văn An'),
    places: ['ke_hoach/khoa_la ⟦nguoi_ky⟧'],
    helps: ['ky:\n  chuc_vu: …\n  ho_ten: Nguyễn Văn An'],
  },
  {
    name: 'another word for a field that stands already',
    text: edited('  chuc_vu', '  ho_ten: Nguyễn Văn An\n  nguoi_ky: Nguyễn Văn An\n  chuc_vu'),
    places: ['ke_hoach/khoa_la ⟦nguoi_ky⟧'],
    says: ['`nguoi_ky` lặp lại `ho_ten` đã có'],
  },
  {
    name: 'another word for a field of another place',
    text: edited('', 'to_chuc_thuc_hien: Sở Nội vụ\n'),
    places: ['ke_hoach/khoa_la ⟦to_chuc_thuc_hien⟧'],
    says: ['đặt trong `noi_dung:` (viết là `phan_cong`)'],
  },
  {
    name: 'an unknown key beside the only field that is missing',
    text: edited('  ky_hieu: UBND', '  xyz: UBND'),
    places: ['ke_hoach/khoa_la ⟦xyz⟧'],
    says: ['mà còn thiếu `ky_hieu`, cần ghi `ky_hieu`'],
  },
  {
    name: 'the same at the end of the plan',
    text: edited('luu: VT', 'xyz: VT'),
    places: ['ke_hoach/khoa_la ⟦xyz⟧'],
    says: ['cần ghi `luu`'],
  },
  {
    name: 'the same of an office that another field could stand for',
    text: edited('  chuc_vu: Chủ tịch', '  cv: Chủ tịch'),
    places: ['ke_hoach/khoa_la ⟦cv⟧'],
    says: ['cần ghi `chuc_vu`'],
  },
  {
    name: 'not when that other field stands there',
    text: edited('  chuc_vu: Chủ tịch', '  quyen: Chủ tịch\n  cv: Chủ tịch'),
    places: ['ke_hoach/khoa_la ⟦cv⟧'],
    says: ['cần ghi một trong các trường sau'],
  },
  {
    name: 'a word that a short field begins',
    text: withBody('- trinh_bay: bang\n  nhiem_vu:\n    - noi_dung: a\n      mau: b'),
    places: ['ke_hoach/khoa_la ⟦mau⟧'],
    says: ['không có trong các trường'],
  },
  {
    name: 'not when its value cannot be that field',
    text: edited('noi_nhan: [Như trên]', 'xyz: VT'),
    places: ['ke_hoach/thieu ⟦nam: 2024⟧', 'ke_hoach/khoa_la ⟦xyz⟧'],
  },
  {
    name: 'not when two fields are missing',
    text: edited('  ky_hieu: UBND\n  dia_danh: Sơn La', '  xyz: UBND'),
    places: ['ke_hoach/thieu ⟦co_quan⟧', 'ke_hoach/thieu ⟦co_quan⟧', 'ke_hoach/khoa_la ⟦xyz⟧'],
  },
  {
    name: 'nothing is missing under a misspelt kem_theo',
    text: edited('noi_nhan: [Như trên]\nluu: VT\nky:\n  chuc_vu: Chủ tịch', 'kem_heo: { van_ban: Quyết định, ky_hieu: QĐ-UBND }'),
    places: ['ke_hoach/khoa_la ⟦kem_heo⟧'],
    says: ['cần ghi `kem_theo`'],
  },
  {
    name: 'a key of no field alone in a section: the fields of a section',
    text: withBody('- xyz: a\n- tieu_de: b\n  noi_dung: c'),
    places: ['ke_hoach/khoa_la ⟦xyz⟧'],
    says: ['`phan`, `tieu_de`, `so_muc`'],
  },
  {
    name: 'a field of another place keeps its place, however like a field of this one it looks',
    text: edited('nam: 2024', 'nam: 2024\nchu_quan: UBND tỉnh'),
    places: ['ke_hoach/khoa_la ⟦chu_quan⟧'],
    says: ['đặt trong `co_quan:`'],
  },
  {
    name: 'a column that no task has',
    text: withBody('- trinh_bay: bang\n  cot: { noi_dung: Việc, kich_thuoc: Hạn }\n  nhiem_vu:\n    - noi_dung: a'),
    places: ['ke_hoach/khoa_la ⟦kich_thuoc⟧'],
    says: ['`cot`', 'thoi_gian'],
  },
]);

test('a file of something else is told so once, unless a word of it tells a field', () => {
  const codesOf = (text: string) => validate(read(text)).diagnostics.map(({ code }) => code);
  expect(codesOf('services:\n  web: { image: x }\nversion: 3\nluu_luong: 10\n')).toEqual(['ke_hoach/tep_khac']);
  expect(codesOf('title: Kế hoạch công tác năm 2026\nversion: 3\n').filter((code) => code === 'ke_hoach/khoa_la')).toHaveLength(2);
});

test('the same field under two spellings is one complaint that points at both', () => {
  const { places, messages, related } = told(edited('', 'Nơi nhận: [Sở Nội vụ]\n'));
  expect(places).toEqual(['ke_hoach/khoa_la ⟦Nơi nhận⟧']);
  expect(messages).toContain('lặp lại `noi_nhan`');
  expect(related).toEqual(['noi_nhan']);
});

cases('missing', [
  {
    name: 'in a mapping',
    text: edited('  ten: Ủy ban nhân dân tỉnh Sơn La\n', ''),
    places: ['ke_hoach/thieu ⟦co_quan⟧'],
    says: ['Thiếu `ten` (tên cơ quan ban hành) trong `co_quan`'],
    helps: ['ten: Ủy ban nhân dân tỉnh Sơn La'],
  },
  {
    name: 'white space only',
    text: edited('Ủy ban nhân dân tỉnh Sơn La', '"  "'),
    places: ['ke_hoach/thieu ⟦ten⟧'],
    says: ['`ten` đang để trống, cần ghi nội dung'],
  },
  {
    name: 'nothing behind its name',
    text: edited('ky_hieu: UBND', 'ky_hieu:'),
    places: ['ke_hoach/thieu ⟦ky_hieu⟧'],
    says: ['`ky_hieu` đang để trống, cần ghi nội dung'],
    helps: ['ghi tiếp trên dòng này\nky_hieu: …'],
  },
  { name: 'white space only, optional', text: edited('', 'mo_dau: " "\n'), places: ['ke_hoach/de_trong ⟦mo_dau⟧'] },
  {
    name: 'in a list’s item',
    text: withBody('- nhiem_vu:\n    - noi_dung: a\n    - chu_tri: Sở Nội vụ\n      quy: 1'),
    places: ['ke_hoach/thieu ⟦chu_tri: Sở Nội vụ⟧'],
    says: ['Thiếu `noi_dung` (nội dung nhiệm vụ) trong mục thứ 2 của `nhiem_vu`'],
  },
  {
    name: 'a group without tasks',
    text: withBody('- nhiem_vu:\n    - nhom: Đợt 1'),
    places: ['ke_hoach/thieu ⟦nhom: Đợt 1⟧'],
    says: ['Thiếu `nhiem_vu`'],
  },
  {
    name: 'an empty list',
    text: edited('', 'can_cu: []\n'),
    places: ['ke_hoach/thieu ⟦can_cu⟧'],
    says: ['`can_cu` đang để trống, cần ghi ít nhất một mục, hoặc bỏ dòng này'],
  },
  {
    name: 'an empty item',
    text: edited('[Như trên]', '[Như trên, " "]'),
    places: ['ke_hoach/thieu ⟦" "⟧'],
    says: ['Mục thứ 2 của `noi_nhan` đang để trống'],
  },
]);

test('what the whole plan misses is said once a field', () => {
  const { messages, places } = told('nam: 2024\n');
  expect(places.map((place) => place.split(' ')[0])).toEqual(Array(6).fill('ke_hoach/thieu'));
  for (const key of ['co_quan', 'trich_yeu', 'noi_dung', 'noi_nhan', 'luu', 'ky']) expect(messages).toContain(`Thiếu \`${key}\``);
});

const colon = 'cần đặt cả câu trong dấu ngoặc kép';

cases('wrong kind', [
  {
    name: 'text for a list',
    text: edited('', 'can_cu: Luật Thi đua\n'),
    places: ['ke_hoach/sai_kieu ⟦can_cu⟧'],
    says: ['`can_cu` đang là một đoạn chữ, cần ghi thành danh sách'],
    helps: ['can_cu:\n  - Luật Thi đua'],
  },
  {
    name: 'pasted lines for a list',
    text: edited('[Như trên]', '|\n  - Như trên;\n  - Sở: ban, ngành;\n  - Lưu VT.'),
    places: ['ke_hoach/sai_kieu ⟦noi_nhan⟧'],
    helps: ['noi_nhan:\n  - Như trên\n  - "Sở: ban, ngành"\n  …'],
  },
  {
    name: 'text for tasks',
    text: withBody('- nhiem_vu:\n    - Ban hành kế hoạch'),
    places: ['ke_hoach/sai_kieu ⟦Ban hành kế hoạch⟧'],
    says: ['cần ghi trường bên trong: `noi_dung`'],
    helps: ['- noi_dung: Ban hành kế hoạch'],
  },
  {
    name: 'text for fields',
    text: edited('ky:\n  chuc_vu: Chủ tịch', 'ky: Chủ tịch'),
    places: ['ke_hoach/sai_kieu ⟦ky⟧'],
    says: ['`ky` đang là một đoạn chữ, cần ghi các trường bên trong: ', '`ho_ten`'],
    helps: ['ky:\n  chuc_vu: Chủ tịch'],
  },
  {
    name: 'a list for text',
    text: edited('trich_yeu: Công tác thi đua', 'trich_yeu:\n  - Công tác\n  - thi đua'),
    places: ['ke_hoach/sai_kieu ⟦trich_yeu⟧'],
    says: ['đang là một danh sách, cần ghi thành một đoạn chữ'],
    helps: ['trich_yeu: |\n  Công tác\n  thi đua'],
  },
  {
    name: 'a list in brackets for text',
    text: edited('luu: VT', 'luu: [VT, NC]'),
    places: ['ke_hoach/sai_kieu ⟦luu⟧'],
    helps: ['luu: VT, NC'],
  },
  {
    name: 'a list for fields',
    text: edited('  ten: Ủy ban nhân dân tỉnh Sơn La\n  ky_hieu: UBND\n  dia_danh: Sơn La', '  - Sở Nội vụ'),
    places: ['ke_hoach/sai_kieu ⟦co_quan⟧'],
    says: ['không có dấu gạch ở đầu'],
  },
  {
    name: 'fields for a list',
    text: edited('noi_dung: |\n  Tổ', 'noi_dung:\n  tieu_de: Mục\n  noi_dung: Tổ'),
    places: ['ke_hoach/sai_kieu ⟦noi_dung⟧'],
    says: ['cần thêm dấu gạch'],
    helps: ['noi_dung:\n  - tieu_de: Mục'],
  },
  {
    name: 'fields for text',
    text: edited('trich_yeu: Công tác thi đua', 'trich_yeu:\n  ten: Công tác'),
    places: ['ke_hoach/sai_kieu ⟦trich_yeu⟧'],
    says: ['có trường bên trong (`ten`), cần ghi chữ thẳng vào'],
  },
  {
    name: 'a colon in text',
    text: edited('trich_yeu: Công tác thi đua', 'trich_yeu:\n  Quý I: phát động'),
    places: ['ke_hoach/sai_kieu ⟦Quý I: phát động⟧'],
    says: ['Dấu hai chấm sau “Quý I”', colon],
    helps: ['trich_yeu: "Quý I: phát động"'],
  },
  {
    name: 'colons in the body',
    text: edited('noi_dung: |\n  Tổ chức phát động phong trào.', 'noi_dung:\n  Quý I: phát động\n  Quý II: sơ kết'),
    places: ['ke_hoach/sai_kieu ⟦Quý I: phát động⟧'],
    helps: ['noi_dung: |\n  Quý I: phát động\n  Quý II: sơ kết'],
  },
  {
    name: 'a colon in an item',
    text: withBody('- Sở Nội vụ: chủ trì\n- Chữ'),
    places: ['ke_hoach/sai_kieu ⟦Sở Nội vụ: chủ trì⟧'],
    says: ['Dấu hai chấm sau “Sở Nội vụ”', colon],
    helps: ['- "Sở Nội vụ: chủ trì"'],
  },
  {
    name: 'a colon in a ground',
    text: edited('', 'can_cu:\n  - Luật số 06: Thi đua\n'),
    places: ['ke_hoach/sai_kieu ⟦Luật số 06: Thi đua⟧'],
    says: [colon],
  },
  {
    name: 'a colon in a task',
    text: withBody('- nhiem_vu:\n    - Ban hành: đợt 1'),
    places: ['ke_hoach/sai_kieu ⟦Ban hành: đợt 1⟧'],
    helps: ['- noi_dung: "Ban hành: đợt 1"'],
  },
  {
    name: 'a unit and what it does',
    text: withBody('- phan_cong:\n    - Sở Nội vụ: chủ trì'),
    places: ['ke_hoach/sai_kieu ⟦Sở Nội vụ: chủ trì⟧'],
    says: ['cần ghi hai trường `don_vi` và `noi_dung`'],
    helps: ['- don_vi: Sở Nội vụ\n  noi_dung: chủ trì'],
  },
  {
    name: 'units and what they do, without dashes',
    text: withBody('- phan_cong:\n    Sở Nội vụ: chủ trì\n    Sở Y tế:\n    Sở Tài chính: phối hợp'),
    places: ['ke_hoach/sai_kieu ⟦Sở Nội vụ: chủ trì⟧'],
    says: ['có hai trường `don_vi` và `noi_dung`'],
    helps: ['phan_cong:\n  - don_vi: Sở Nội vụ\n    noi_dung: chủ trì\n  - don_vi: Sở Y tế\n    noi_dung: …\n  …'],
  },
  {
    name: 'tasks with colons, without dashes',
    text: withBody('- nhiem_vu:\n    Ban hành: đợt 1\n    Tổng kết: đợt 2'),
    places: ['ke_hoach/sai_kieu ⟦Ban hành: đợt 1⟧'],
    helps: ['nhiem_vu:\n  - noi_dung: "Ban hành: đợt 1"\n  - noi_dung: "Tổng kết: đợt 2"'],
  },
  {
    name: 'recipients with colons, without dashes',
    text: edited('[Như trên]', '\n  Sở Nội vụ: để báo cáo'),
    places: ['ke_hoach/sai_kieu ⟦Sở Nội vụ: để báo cáo⟧'],
    helps: ['noi_nhan:\n  - "Sở Nội vụ: để báo cáo"'],
  },
  {
    name: 'Lưu among the recipients',
    text: edited('[Như trên]', '\n  - Như trên\n  - Lưu: VT, NC'),
    places: ['ke_hoach/sai_kieu ⟦Lưu: VT, NC⟧'],
    says: ['cần đưa ra ngoài cùng'],
    helps: ['luu: VT, NC'],
  },
  {
    name: 'a list inside a list',
    text: edited('[Như trên]', '\n  - - Như trên'),
    places: ['ke_hoach/sai_kieu ⟦- Như trên⟧'],
    helps: ['- Như trên'],
  },
  {
    name: 'columns as a list',
    text: withBody('- trinh_bay: bang\n  cot: [tt, noi_dung]\n  nhiem_vu:\n    - noi_dung: a'),
    places: ['ke_hoach/sai_kieu ⟦cot⟧'],
    helps: ['cot: { tt: TT'],
  },
  {
    name: 'text for a row',
    text: withBody('- bang:\n    cot: [TT]\n    dong:\n      - Khối sở'),
    places: ['ke_hoach/sai_kieu ⟦Khối sở⟧'],
    says: ['danh sách ô', '`nhom`'],
    helps: ['- nhom: Khối sở'],
  },
  {
    name: 'deep down',
    text: withBody(
      '- noi_dung:\n    - noi_dung:\n        - phan_cong:\n            - don_vi: Sở\n              noi_dung:\n                - nhiem_vu:\n                    - noi_dung: [a, b]',
    ),
    places: ['ke_hoach/sai_kieu ⟦noi_dung⟧'],
    helps: ['noi_dung: a, b'],
  },
]);

test.each(['- nam: 2024\n', 'Kế hoạch\n'])('a file that is no plan: %j', (text) => {
  const { diagnostics } = validate({
    file: 'a.yaml',
    text,
    value: text.startsWith('-') ? [{ nam: '2024' }] : text.trim(),
    doubtful: [],
    halfTyped: [],
    unread: [],
    ignores: [],
    locate: () => ({ start: 0, end: text.length }),
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['ke_hoach/sai_kieu']);
});

cases('values', [
  {
    name: 'a layout with a space',
    text: withBody('- trinh_bay: liệt kê\n  nhiem_vu:\n    - noi_dung: a'),
    places: ['ke_hoach/gia_tri ⟦liệt kê⟧'],
    says: ['cần ghi một trong: theo_quy, bang, liet_ke'],
    helps: ['trinh_bay: liet_ke'],
  },
  {
    name: 'Quý II',
    text: withBody('- nhiem_vu:\n    - quy: Quý II\n      noi_dung: a'),
    places: ['ke_hoach/gia_tri ⟦Quý II⟧'],
    says: ['1, 2, 3, 4, I, II, III, IV, ca_nam'],
    helps: ['quy: II'],
  },
  {
    name: 'a number with its symbol',
    text: edited('', 'so_van_ban: 52/KH-UBND\n'),
    places: ['ke_hoach/gia_tri ⟦52/KH-UBND⟧'],
    says: ['cần chỉ ghi chữ số'],
    helps: ['so_van_ban: 52'],
  },
  { name: 'a year in words', text: edited('2024', 'năm 2024'), places: ['ke_hoach/gia_tri ⟦năm 2024⟧'], helps: ['nam: 2024'] },
  { name: 'a period', text: edited('2024', '2026-2030'), places: [] },
  {
    name: '30 February',
    text: edited('', 'ngay_ban_hanh: 30/02/2024\n'),
    places: ['ke_hoach/gia_tri ⟦30/02/2024⟧'],
    says: ['không có trong lịch'],
  },
  { name: 'no date', text: edited('', 'ngay_ban_hanh: đầu năm\n'), places: ['ke_hoach/gia_tri ⟦đầu năm⟧'], says: ['không phải là ngày'] },
  ...['2024-02-21', '21.02.2024', 'ngày 21 tháng 02 năm 2024'].map((date) => ({
    name: date,
    text: edited('', `ngay_ban_hanh: ${date}\n`),
    places: [`ke_hoach/gia_tri ⟦${date}⟧`],
    helps: ['ngay_ban_hanh: 21/02/2024'],
  })),
  {
    name: 'a long subject line',
    text: edited('Công tác thi đua', 'a'.repeat(501)),
    places: [`trich_yeu/qua_dai ⟦${'a'.repeat(501)}⟧`],
    says: ['501 ký tự', '500'],
  },
  {
    name: 'an unknown id',
    text: edited('', 'can_cu:\n  - nd-98-2024\n  - luat-tdkt-2022\n  - ND-152-2025\n  - Quyết định-x số 1\n'),
    places: ['can_cu/khong_co_ma ⟦nd-98-2024⟧', 'can_cu/khong_co_ma ⟦ND-152-2025⟧'],
    says: ['không có trong danh mục'],
    helps: ['- nd-98-2023', '- nd-152-2025'],
  },
]);

const byQuarter = '- trinh_bay: theo_quy\n  nhiem_vu:\n';
const asTable = '- trinh_bay: bang\n  cot: { tt: TT, noi_dung: Việc }\n  nhiem_vu:\n';

cases('tasks', [
  {
    name: 'no quarter',
    text: withBody(`${byQuarter}    - noi_dung: Việc một\n    - noi_dung: Việc hai\n      quy: 1`),
    places: ['nhiem_vu/thieu_quy ⟦Việc một⟧'],
    says: ['cần thêm `quy`'],
  },
  {
    name: 'no quarter in a group',
    text: withBody(
      `${byQuarter}    - nhom: A\n      nhiem_vu:\n        - noi_dung: Việc một\n    - nhom: B\n      quy: 2\n      nhiem_vu:\n        - noi_dung: Việc hai`,
    ),
    places: ['nhiem_vu/nhom_theo_quy ⟦A⟧', 'nhiem_vu/thieu_quy ⟦Việc một⟧', 'nhiem_vu/nhom_theo_quy ⟦B⟧'],
  },
  {
    name: 'a group’s detail in a list',
    text: withBody('- trinh_bay: liet_ke\n  nhiem_vu:\n    - nhom: A\n      kinh_phi: 12\n      nhiem_vu:\n        - noi_dung: a'),
    places: ['nhiem_vu/chi_tiet_nhom ⟦kinh_phi⟧'],
  },
  { name: 'a quarter misspelt', text: withBody(`${byQuarter}    - noi_dung: Việc một\n      Quý: 1`), places: ['ke_hoach/khoa_la ⟦Quý⟧'] },
  {
    name: 'a field without a column, once for all tasks',
    text: withBody(
      `${asTable}    - noi_dung: a\n      chu_tri: Sở Nội vụ\n    - noi_dung: b\n      chu_tri: Sở Tài chính\n      ghi_chu: gấp`,
    ),
    places: ['nhiem_vu/thieu_cot ⟦chu_tri⟧', 'nhiem_vu/thieu_cot ⟦ghi_chu⟧'],
    says: ['2 nhiệm vụ'],
    helps: ['chu_tri: Cơ quan chủ trì'],
  },
  {
    name: 'no column for what came of a task: a plan notes it',
    text: withBody(
      `${asTable}    - noi_dung: a\n      ket_qua: Đã xong\n    - nhom: A\n      nhiem_vu:\n        - noi_dung: b\n          ket_qua: Đã xong`,
    ),
    places: [],
  },
  {
    name: 'no column for what came of a task: a report tells it',
    text: `loai: bao_cao\n${withBody(`${asTable}    - noi_dung: a\n      ket_qua: Đã xong`)}`,
    places: ['nhiem_vu/thieu_cot ⟦ket_qua⟧'],
  },
  {
    name: 'a group’s field without a column',
    text: withBody(`${asTable}    - nhom: A\n      tt: I\n      kinh_phi: 12\n      nhiem_vu:\n        - noi_dung: a`),
    places: ['nhiem_vu/thieu_cot ⟦kinh_phi⟧'],
  },
  {
    name: 'no column for the content',
    text: withBody('- trinh_bay: bang\n  cot: { tt: TT }\n  nhiem_vu:\n    - noi_dung: a'),
    places: ['nhiem_vu/thieu_cot ⟦noi_dung⟧'],
  },
  { name: 'columns not named at all', text: withBody('- trinh_bay: bang\n  nhiem_vu:\n    - noi_dung: a\n      chu_tri: b'), places: [] },
  {
    name: 'a layout without tasks',
    text: withBody('- trinh_bay: bang\n  so_thu_tu: khong'),
    places: ['muc/thieu_nhiem_vu ⟦trinh_bay⟧'],
    says: ['`trinh_bay`, `so_thu_tu`', '`nhiem_vu`'],
  },
]);

cases('sections', [
  {
    name: 'a title alone',
    text: withBody('- tieu_de: Tổ chức thực hiện'),
    places: ['muc/trong ⟦Tổ chức thực hiện⟧'],
    says: ['Mục “Tổ chức thực hiện” chưa có nội dung'],
  },
  { name: 'a number alone', text: withBody('- so_muc: II.'), places: ['muc/trong ⟦II.⟧'] },
  { name: 'a number without a title', text: withBody('- so_muc: II.\n  noi_dung: Đoạn văn'), places: ['muc/so_muc ⟦so_muc⟧'] },
  {
    name: 'in an appendix, where bare headings are the outline of a form',
    text: edited('', 'phu_luc:\n  - tieu_de: Đề cương\n    noi_dung:\n      - tieu_de: Kết quả đạt được\n'),
    places: [],
  },
  { name: 'a purpose without a title', text: withBody('- muc_dich: Nâng cao chất lượng'), places: [] },
]);

const table = (dong: string): string =>
  `- bang:\n    cot: [TT, { tieu_de: Số lượng, cot: [Tập thể, Cá nhân] }]\n    dong:\n${dong.replace(/^/gmu, '      ')}`;

cases('tables', [
  { name: 'as many cells as leaf columns', text: withBody(table('- [1, 2, ""]\n- nhom: Khối sở')), places: [] },
  {
    name: 'too few and too many',
    text: withBody(table('- [1, 2]\n- [1, 2, 3]\n- [1, 2, 3, 4]')),
    places: ['bang/so_o ⟦[1, 2]⟧', 'bang/so_o ⟦[1, 2, 3, 4]⟧'],
    says: ['Dòng thứ nhất của bảng có 2 ô, cần ghi 3 ô', 'Dòng thứ 3'],
    helps: ['dấu phẩy'],
  },
  { name: 'a row over several lines', text: withBody(table('- - 1\n  - 2')), places: ['bang/so_o ⟦- 1⟧'] },
]);

const ending = (list: string): string => withBody(list).replace('ket_thuc: Trên đây là Kế hoạch\n', '');

cases('the last words', [
  {
    name: 'a task table',
    text: ending('- noi_dung: a\n- trinh_bay: bang\n  nhiem_vu:\n    - noi_dung: a'),
    places: ['ke_hoach/thieu_ket_thuc ⟦nhiem_vu⟧'],
    says: ['cần thêm `ket_thuc`', './.'],
    helps: ['ket_thuc: Trên đây là Kế hoạch'],
  },
  {
    name: 'a table deep in the last section',
    text: ending('- tieu_de: Mục\n  noi_dung:\n    - bang:\n        cot: [TT]\n        dong:\n          - [1]'),
    places: ['ke_hoach/thieu_ket_thuc ⟦bang⟧'],
  },
  {
    name: 'a table of the last unit',
    text: ending('- phan_cong:\n    - don_vi: Sở\n      noi_dung:\n        - bang: { cot: [TT], dong: [[1]] }'),
    places: ['ke_hoach/thieu_ket_thuc ⟦bang⟧'],
  },
  { name: 'words after the table', text: ending('- bang: { cot: [TT], dong: [[1]] }\n- Hết bảng'), places: [] },
  { name: 'tasks as a list', text: ending('- nhiem_vu:\n    - noi_dung: a'), places: ['ke_hoach/thieu_ket_thuc ⟦nhiem_vu⟧'] },
  {
    name: 'a table in an appendix',
    text: edited('', 'phu_luc:\n  - tieu_de: Danh mục\n    noi_dung:\n      - bang: { cot: [TT], dong: [[1]] }\n'),
    places: [],
  },
]);

cases('the signature', [
  {
    name: 'no office',
    text: edited('  chuc_vu: Chủ tịch', '  ho_ten: Nguyễn Văn A'),
    places: ['ke_hoach/thieu ⟦ky⟧'],
    says: ['Thiếu `chuc_vu`', '`quyen`'],
  },
  { name: 'an acting office', text: edited('chuc_vu', 'quyen'), places: [] },
  {
    name: 'both',
    text: edited('  chuc_vu', '  quyen: Giám đốc\n  chuc_vu'),
    places: ['ky/chuc_vu ⟦quyen⟧'],
    says: ['cần bỏ một trong hai'],
  },
  {
    name: 'on behalf and by order',
    text: edited('  chuc_vu', '  thay_mat: Ủy ban nhân dân\n  thua_lenh: Chủ tịch\n  chuc_vu'),
    places: ['ky/quyen_han ⟦thua_lenh⟧'],
    says: ['`thua_lenh` đứng cùng `thay_mat`'],
  },
  {
    name: 'on behalf and signing for',
    text: edited('  chuc_vu', '  thay_mat: Ủy ban nhân dân\n  ky_thay: Chủ tịch\n  chuc_vu'),
    places: [],
  },
]);

test('everything is said in one run', () => {
  const text = edited('noi_nhan', 'Nơi nhận').replace('2024', 'x').replace('luu: VT\n', 'can_cu: [nd-98-2024]\n');
  const codes = told(text)
    .places.map((place) => place.split(' ')[0])
    .sort();
  expect(codes).toEqual(['can_cu/khong_co_ma', 'ke_hoach/gia_tri', 'ke_hoach/khoa_la', 'ke_hoach/thieu']);
});

describe('a kind of document under a misspelt key', () => {
  const report = (line: string) => told(`${line}\n${good.replace('luu: VT\n', 'ket_thuc: Trên đây là báo cáo.\nluu: VT\n')}`).places;
  test.each(['LOAI: BAO_CAO', 'Loại: báo cáo', 'loia: bao_cao', 'Loại văn bản: báo cáo'])('%s', (line) => {
    expect(report(line)).toEqual([`ke_hoach/khoa_la ⟦${line.split(':')[0]}⟧`]);
  });

  test.each(['Loại: công văn', 'Loại: [báo cáo]', 'LOAI: {a: b}'])('%s, which is none', (line) => {
    expect(report(line)).toContain(`ke_hoach/khoa_la ⟦${line.split(':')[0]}⟧`);
  });
});
