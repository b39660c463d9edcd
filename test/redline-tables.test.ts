/** Tables beside one another in two versions of a plan: neither version, nor the file that holds both, has two that Word would join. */
import { describe, expect, test } from 'vitest';
import { printed } from '../src/compile.ts';
import { writeRedline } from '../src/redline/docx.ts';
import { redline, type Version } from '../src/redline/index.ts';
import { writers } from '../src/write/index.ts';
import { toYaml } from './support/arbitrary-document.ts';
import { openDocx } from './support/docx-file.ts';
import { structureProblems } from './support/docx-structure.ts';
import { missingPrograms } from './support/office.ts';
import { decidedByOffice } from './support/office-decide.ts';
import { required } from './support/programs.ts';
import { templates } from './support/project.ts';
import { linesOf } from './support/tracked.ts';
import { descendants, textOf } from './support/xml.ts';

const frame = {
  nam: '2026',
  co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  trich_yeu: 'Công tác thi đua, khen thưởng năm 2026',
  noi_nhan: ['Các sở, ban, ngành'],
  luu: 'VT, NC',
  ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' },
};

/** What stands in a section, by the letters of a name. */
const parts = {
  a: {
    bang: {
      cot: ['TT', 'Đơn vị'],
      dong: [
        ['1', 'Sở Nội vụ'],
        ['2', 'Sở Tài chính'],
      ],
    },
  },
  b: {
    bang: {
      cot: ['TT', 'Chỉ tiêu', 'Mức'],
      dong: [
        ['1', 'Mô hình mới', '12'],
        ['2', 'Điển hình tiên tiến', '30'],
      ],
    },
  },
  c: {
    bang: {
      cot: ['Xã, phường', 'Số hộ'],
      dong: [
        ['Mường La', '1.204'],
        ['Sông Mã', '988'],
      ],
    },
  },
  n: { trinh_bay: 'bang', nhiem_vu: [{ noi_dung: 'Ban hành kế hoạch', chu_tri: 'Công an tỉnh' }, { noi_dung: 'Kiểm tra cơ sở' }] },
  p: 'Kết quả của các đơn vị được tổng hợp hằng quý, gửi Sở Nội vụ trước ngày 20 của tháng cuối quý.',
} as const;

const sections = ['a', 'ab', 'ba', 'abc', 'n', 'na', 'nb', 'apb', 'abp', 'p', 'cc'];

function versionOf(letters: string, isAppendix: boolean): Version {
  const noi_dung = [...letters].map((letter) => parts[letter as keyof typeof parts]);
  const plain = ['Nội dung chi tiết tại Phụ lục kèm theo.'];
  const plan = isAppendix
    ? { ...frame, noi_dung: plain, phu_luc: [{ tieu_de: 'Danh mục', noi_dung, ky: frame.ky }] }
    : { ...frame, noi_dung: [{ tieu_de: 'Nhiệm vụ', noi_dung }] };
  const { document, plan: read, typed } = printed('ke-hoach.yaml', new TextEncoder().encode(toYaml(plan)), templates);
  if (!document || !read) throw new Error(letters);
  return { document, plan: read, typed };
}

const bothOf = (old: Version, next: Version): Uint8Array => writeRedline(redline(old, next), { name: 'Phòng Tổng hợp', date: '' });

const joined = (bytes: Uint8Array): string[] => structureProblems(openDocx(bytes)).filter((problem) => problem.startsWith('apart'));

describe.each([
  ['a section', false],
  ['an appendix that is signed', true],
])('%s', (_, isAppendix) => {
  test.each(sections.flatMap((old) => sections.map((next) => [old, next] as const)))('%s becomes %s', async (before, after) => {
    const [old, next] = [versionOf(before, isAppendix), versionOf(after, isAppendix)];
    const both = bothOf(old, next);
    const [oldFile, newFile] = [await writers.docx.write(old.document), await writers.docx.write(next.document)];
    expect([joined(oldFile), joined(both)]).toEqual([[], []]);
    expect(linesOf(both, 'w:del')).toEqual(linesOf(newFile, 'w:del'));
    expect(linesOf(both, 'w:ins')).toEqual(linesOf(oldFile, 'w:del'));
  });
});

const office = !(await missingPrograms()).includes('soffice');

test.skipIf(!office && !required)('LibreOffice accepts and refuses', { timeout: 600_000 }, async () => {
  const pairs = sections.map((old, index) => [old, sections[(index + 5) % sections.length] ?? ''] as const);
  const files = pairs.map(([old, next]) => bothOf(versionOf(old, false), versionOf(next, false)));
  const decided = decidedByOffice(files);
  for (const [index, [old, next]] of pairs.entries()) {
    const wanted = async (letters: string) => wordsIn(await writers.docx.write(versionOf(letters, false).document));
    expect([old, next, wordsIn(decided[index]?.accepted)]).toEqual([old, next, await wanted(next)]);
    expect([old, next, wordsIn(decided[index]?.refused)]).toEqual([old, next, await wanted(old)]);
  }
});

/** Paragraphs that say something, in their order. */
function wordsIn(bytes: Uint8Array = new Uint8Array()): string[] {
  const paragraphs = descendants(openDocx(bytes).xml('word/document.xml'), 'w:p');
  return paragraphs.map((each) => descendants(each, 'w:t').map(textOf).join('').replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
