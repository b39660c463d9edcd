/** The three marks of a line of text: where they are marks, where signs, and in which fields. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../src/decree30.ts';
import type { Block, Inline, Paragraph } from '../../src/document.ts';
import { runs, unmarked, unpaired } from '../../src/plan/inline.ts';
import { paragraphs } from '../../src/plan/outline.ts';
import type { Chu } from '../../src/plan/plan.ts';
import { toYaml } from '../support/arbitrary-document.ts';
import { compileText, documentOf } from '../support/build.ts';
import { everyField } from '../support/every-field.ts';

const seed = process.env['CI'] ? { seed: 302020 } : {};

/** `đậm` as **đậm**, `nghiêng` as *nghiêng*, a footnote in ⟦⟧. */
function shown(chu: readonly Chu[]): string {
  return chu
    .map(({ chu: text, dam, nghieng, cuoc_chu }) => {
      if (cuoc_chu.length > 0) return `⟦${shown(cuoc_chu)}⟧`;
      return `${dam ? '‹b›' : ''}${nghieng ? '‹i›' : ''}${text}${dam || nghieng ? '‹/›' : ''}`;
    })
    .join('');
}

describe('stars that are no marks are printed as typed', () => {
  test.each([
    '60*90*5 cm',
    'b/a*100%',
    '(a+b)*100%/c',
    'phòng 4*6 m và sân 10*20 m',
    '5*2*1.000.000 đồng',
    '2,34*1.800.000*12 tháng',
    'khổ 5 * 3 m, 4* 6 m',
    'n*m, A*B/C, dài*rộng*cao',
    '2**3 và 2 ** 3',
    '(*)',
    '(**)',
    '[*] và [**]',
    'Ghi chú: (*) số liệu ước tính; (**) chưa kiểm tra.',
    'Sở Nội vụ *',
    'Sở Nội vụ* và Sở Tài chính**',
    'Mẫu số *, Mẫu số **',
    '* Ghi chú: có dấu * là đơn vị mới',
    '*',
    '**',
    '***',
    '****',
    '* * *',
    '* và ** và *',
    'Dấu "*", dấu “*” và dấu \'*\' như nhau',
    'Mật khẩu Abc*123, Tdkt@2026*, P@ss**w0rd',
    '0912****78, 0912***678, ****5678',
    '*101#, *100*2# và *0#',
    'https://x.vn/*a*b?q=*&r=*c*',
    '*.docx, *.xlsx và *.gov.vn',
    'a*b@sonla.gov.vn',
    'khách sạn 4* và 5*, hạng A*',
    'thi**đua**khen',
    'm^2, a^b, [80; 90)',
    '\\\\may-chu\\thu-muc',
  ])('%s', (text) => {
    expect(shown(runs(text))).toBe(text);
  });
});

describe('marks', () => {
  test.each([
    ['**đậm** và *nghiêng*, ***cả hai***.', '‹b›đậm‹/› và ‹i›nghiêng‹/›, ‹b›‹i›cả hai‹/›.'],
    ['(*nếu có*), “**Dân vận khéo**”, [*x*]', '(‹i›nếu có‹/›), “‹b›Dân vận khéo‹/›”, [‹i›x‹/›]'],
    ['*(nếu có)* **"Tốt":** **100%** *…* **....**', '‹i›(nếu có)‹/› ‹b›"Tốt":‹/› ‹b›100%‹/› ‹i›…‹/› ‹b›....‹/›'],
    ['**a *b* c** *a **b***', '‹b›a ‹/›‹b›‹i›b‹/›‹b› c‹/› ‹i›a ‹/›‹b›‹i›b‹/›'],
    ['***a** b* ***a* b**', '‹b›‹i›a‹/›‹i› b‹/› ‹b›‹i›a‹/›‹b› b‹/›'],
    ['*5*3*2 cm* và *5 \\* 3*', '‹i›5*3*2 cm‹/› và ‹i›5 * 3‹/›'],
    ['\\*sao\\* \\*\\*hai\\*\\* **x\\*** \\^[mũ]', '*sao* **hai** ‹b›x*‹/› ^[mũ]'],
    ['**Đậm**^[Theo **Luật** *này*.]', '‹b›Đậm‹/›⟦Theo ‹b›Luật‹/› ‹i›này‹/›.⟧'],
    ['**Đậm^[chú]** x', '‹b›Đậm‹/›⟦chú⟧ x'],
    ['a^[b [c] d]e^[]f^[ ]', 'a⟦b [c] d⟧e^[]f^[ ]'],
    ['a^[b ^[c] d]', 'a⟦b ^[c] d⟧'],
    ['*một\nhai* 🙂*ba*🙂', '‹i›một\nhai‹/› 🙂*ba*🙂'],
  ])('%s', (text, expected) => {
    expect(shown(runs(text))).toBe(expected);
  });

  test.each([
    ['**chưa đóng', '0 **'],
    ['*Lưu ý *để', '0 *, 7 *'],
    ['** Lưu ý:*', '0 **, 9 *'],
    ['**Tổng cộng **', '0 **, 12 **'],
    ['a^[b **c]', '5 **'],
    ['***a* b', '0 **'],
  ])('left over in %s', (text, expected) => {
    expect(
      unpaired(text)
        .map((star) => `${star.start} ${star.text}`)
        .join(', '),
    ).toBe(expected);
  });
});

test.each([
  ['*a) Tên lớp*', 'diem', '', '‹i›a) Tên lớp‹/›'],
  ['*a)* Tên lớp', 'diem', '', '‹i›a)‹/› Tên lớp'],
  ['*- Tên lớp*', 'gach', '', '‹i›- Tên lớp‹/›'],
  ['**a)** Tên lớp', 'diem', '', '‹b›a)‹/› Tên lớp'],
  ['**1. A:** x', 'khoan', '', '‹b›1. A:‹/› x'],
  ['**1. A**', 'tieu_de_khoan', '1.', 'A'],
  ['***1. A***', 'tieu_de_khoan', '', '‹i›1. A‹/›'],
  ['a) **Tên** lớp', 'diem', 'a)', '‹b›Tên‹/› lớp'],
  ['- *Tên lớp*', 'gach', '-', '‹i›Tên lớp‹/›'],
  ['* Ghi chú: *x*', 'gach', '*', 'Ghi chú: ‹i›x‹/›'],
  ['*Ghi chú* a) x', 'noi_dung', '', '‹i›Ghi chú‹/› a) x'],
  ['1.*A*', 'noi_dung', '', '1.*A*'],
])('the number in %s looks as its words do', (typed, loai, so, words) => {
  const [doan] = paragraphs(typed, []);
  expect([doan?.loai, doan?.so, shown(doan?.chu ?? [])]).toEqual([loai, so, words]);
});

describe('of any text', () => {
  const pieces = [
    '*',
    '**',
    '***',
    ' ',
    '\n',
    'a',
    'Đua',
    '5',
    '.',
    ',',
    '(',
    ')',
    '“',
    '”',
    '"',
    '-',
    '%',
    '\\',
    '\\*',
    '^[',
    '[',
    ']',
    '🙂',
    'e\u0301',
  ];
  const spiced = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
  const letters = (chu: readonly Chu[]): string => chu.map((run) => run.chu + letters(run.cuoc_chu)).join('');
  const bare = (text: string) => text.replace(/[*\\^[\]]/gu, '');

  test('what has no marks is one run, as typed', () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\*|\^\[|\\\^/u.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(runs(text).map(({ chu }) => chu)).toEqual([text]);
      }),
      seed,
    );
  });

  test('every letter is printed, in order, and no sign is added', () => {
    fc.assert(
      fc.property(spiced, (text) => {
        const printed = letters(runs(text));
        expect(bare(printed)).toBe(bare(text));
        expect(printed.length).toBeLessThanOrEqual(text.length);
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  test('what is left over is what is printed of its stars; places hold without marks', () => {
    fc.assert(
      fc.property(spiced, (text) => {
        for (const { start, end, text: stars } of unpaired(text)) expect(text.slice(start, end)).toContain(stars);
        expect(unmarked(text)).toHaveLength(text.length);
        expect(bare(unmarked(text)).replaceAll(' ', '')).toBe(bare(text).replaceAll(' ', ''));
      }),
      { ...seed, numRuns: 500 },
    );
  });

  test.each(['* ', '*a ', 'a* ', '*a** ', '***a* ', '**b** ', '*', '*1', '^[', '^[a'])(
    'a hundred thousand of “%s” are read once',
    (piece) => {
      const text = piece.repeat(100_000);
      expect(bare(letters(runs(text)))).toBe(bare(text));
    },
    60_000,
  );
});

// ── In every field ───────────────────────────────────────────────────────────

/** Names of another document, and symbols: they have no marks, and a rule says so. */
const plainFields = ['ky_hieu', 'van_ban', 'ky_hieu_van_ban'];

describe.each(Object.entries(everyField))('every field of a %s', (_, make) => {
  const names = new Set<string>();
  const yaml = toYaml(
    make((name) => {
      names.add(name);
      return plainFields.includes(name) ? `**${name}**` : `đầu *${name}-n* **${name}-d**^[chú **${name}-c**] cuối`;
    }),
  );

  test('is printed with its marks, none left as a sign', () => {
    const found = documentOf('ke-hoach.yaml', yaml).sections.flatMap(({ blocks, footer }) => [...blocks, ...footer].flatMap(wordsOf));
    const raw = found.filter(({ text }) => /\*|\^\[/u.test(text)).map(({ text }) => text);
    expect(raw.filter((text) => !plainFields.some((name) => text.includes(name)))).toEqual([]);
    const seen = new Set(found.flatMap(({ text, bold, italic }) => [bold ? `b ${text}` : '', italic ? `i ${text}` : '']));
    const has = (look: string, word: string) => [...seen].some((text) => text.startsWith(look) && text.toLowerCase().includes(word));
    const printed = [...names].filter((name) => !plainFields.includes(name));
    expect(printed.filter((name) => !has('b', `${name}-d`) || !has('i', `${name}-n`) || !has('b', `${name}-c`))).toEqual([]);
  });

  test('that has no marks is complained of, and only that', () => {
    const { diagnostics } = compileText('ke-hoach.yaml', yaml);
    const told = diagnostics.filter(({ code }) => code === 'chu/dau_sao' || code === 'chu/cuoc_chu');
    expect(told.map(({ span }) => yaml.slice(span.start, span.end).replace(/[^a-z_]/gu, ''))).toEqual(
      [...names].filter((name) => plainFields.includes(name)),
    );
  });
});

interface Word {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

function wordsOf(block: Block): Word[] {
  if (block.kind === 'paragraph') return wordsIn(block);
  if (block.kind === 'columns') return block.rows.flatMap(({ left, right }) => [...left, ...right].flatMap(wordsOf));
  if (block.kind !== 'table') return [];
  return [...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ children }) => children.flatMap(wordsIn)));
}

function wordsIn({ role, children }: Paragraph): Word[] {
  const words = (inlines: readonly Inline[], style: { bold: boolean; italic: boolean }): Word[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'footnote') return words(inline.children, { bold: false, italic: false });
      return inline.kind === 'text' ? [{ text: inline.text, bold: inline.bold || style.bold, italic: inline.italic || style.italic }] : [];
    });
  return words(children, styleOf(role));
}
