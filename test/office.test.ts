/** The printed page itself: every example and some hard plans, set by LibreOffice and measured. */
import { describe, expect, test } from 'vitest';
import { collectRun } from '../src/cli/collect-run.ts';
import { leaderReport } from '../src/report/leader.ts';
import { planCheck } from '../src/repository/plan-check.ts';
import { compileText, exampleDocument, exampleFile, write } from './support/build.ts';
import { changed } from './support/docx-file.ts';
import type { Placed } from './support/laid-out.ts';
import { layOut, missingPrograms } from './support/office.ts';
import { testAgreement } from './support/office-agreement.ts';
import { pageChecks } from './support/office-checks.ts';
import { testMadeDocuments } from './support/office-documents.ts';
import { testMadeTables } from './support/office-generated.ts';
import { endingAt, plans, print, printFile, printNow } from './support/printed.ts';
import { readText } from './support/project.ts';

const missing = await missingPrograms();
const required = process.env['TDKT_REQUIRE_OFFICE'] === '1';
if (missing.length > 0 && !required) {
  console.warn(`Bỏ qua phép thử trên trang giấy: máy này chưa có ${missing.join(', ')} (gói libreoffice-writer và poppler-utils).`);
}

test.runIf(required)('the programs that print and measure are there', () => {
  expect(missing).toEqual([]);
});

/** All at once, so that their documents are converted in one run of LibreOffice. */
const together = { concurrent: true, timeout: 600_000 };

describe.skipIf(missing.length > 0 && !required)('on paper', together, () => {
  describe.each([...plans.keys()])('%s', (name) => {
    test.each(Object.entries(pageChecks))('%s', async (_, check) => {
      expect(check(await print(name))).toEqual([]);
    });
  });

  describe('room to fill in', () => {
    /** From the end of one word to the start of another on the one line of a role. */
    async function room(name: string, role: Placed['role'], before: string, after: string): Promise<number> {
      const { placed, pdf } = await print(name);
      const line = placed.find((each) => each.role === role)?.lines[0];
      const words = (pdf[line?.page ?? -1]?.words ?? []).filter(
        (word) => line && Math.abs(word.y1 - line.y1) < 1 && word.x1 > line.x1 - 1 && word.x2 < line.x2 + 1,
      );
      const left = words.find(({ text }) => text === before);
      const right = words.find(({ text, x1 }) => text.startsWith(after) && left && x1 > left.x2);
      if (!left || !right) throw new Error(`no “${before} … ${after}” in ${role}`);
      return right.x1 - left.x2;
    }

    test.each(['thanh-pho-ho-chi-minh', 'hoi-dong-thi-dua-khen-thuong'])('the number of %s: 12 mm', async (name) => {
      expect(await room(name, 'so_ky_hieu', 'Số:', '/')).toBeGreaterThanOrEqual(12);
    });

    test.each([
      ['thanh-pho-ho-chi-minh', 'ngày', 'tháng'],
      ['thanh-pho-ho-chi-minh', 'tháng', 'năm'],
      ['hoi-dong-thi-dua-khen-thuong', 'ngày', 'tháng'],
    ])('the date of %s between %s and %s: 6 mm', async (name, before, after) => {
      expect(await room(name, 'dia_danh_thoi_gian', before, after)).toBeGreaterThanOrEqual(6);
    });
  });

  describe('the end block stays whole, wherever the page ends', () => {
    const from = (start: number) => Array.from({ length: 9 }, (_, index) => start + index);
    const cases = [...from(20).map((lines) => [1, lines] as const), ...from(15).map((lines) => [2, lines] as const)];

    test.each(cases)('%d signing, under %d lines', async (signers, lines) => {
      expect(pageChecks['signature']?.(await printNow('cuoi-trang', endingAt(lines, signers)))).toEqual([]);
    });
  });

  describe('a long list of recipients goes on over the page, the signature stays with the text', () => {
    const recipients = Array.from(
      { length: 40 },
      (_, index) => `Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cấp xã số ${index + 1} (p/h)`,
    );

    test.each([2, 6, 14, 20, 22, 24, 26, 30])('under %d lines', async (lines) => {
      const made = await printNow('noi-nhan-dai', endingAt(lines, 1, recipients));
      expect(pageChecks['signature']?.(made)).toEqual([]);
      const list = made.placed.filter(({ role }) => role === 'noi_nhan_muc').flatMap((each) => each.lines);
      expect(list.filter(({ text }) => /^\(/u.test(text))).toEqual([]);
      expect(new Set(list.map(({ page }) => page)).size).toBeGreaterThan(1);
      const [first = { y1: 0 }, last = { y2: 0 }] = [
        made.placed.find(({ role }) => role === 'noi_nhan')?.lines[0],
        made.placed.find(({ role }) => role === 'ho_ten')?.lines[0],
      ];
      expect(last.y2 - first.y1).toBeLessThan(60);
    });
  });

  test('a table of 2000 tasks goes on over many pages', async () => {
    const { pdf, placed } = await print('bang-2000-nhiem-vu');
    expect(pdf.length).toBeGreaterThan(100);
    expect(placed.filter(({ role }) => role === 'o_giua').length).toBeGreaterThanOrEqual(2000);
  });

  test('the page for the leader is one page, whatever was found', async () => {
    const checks = ['vinh-cuu-2023', 'son-la-2020', 'lai-chau-2021'].map((name) => {
      const file = `test/cases/nguyen-van-${name}.yaml`;
      return planCheck({ file }, compileText(file, readText(file)));
    });
    const run = await collectRun(checks, [], { today: '2026-11-20', forSignature: true }, {});
    expect(run.diagnostics.length).toBeGreaterThan(30);
    const { pdf } = await layOut(write('docx', leaderReport(run)));
    expect(pdf.length).toBe(checks.length);
  });

  /** Ways to spoil a page, and the check that must notice. */
  const spoilt: readonly (readonly [check: string, what: string, part: string, change: (xml: string) => string])[] = [
    ['paper', 'paper of another size', 'document', (xml) => xml.replace('w:h="16838"', 'w:h="17138"')],
    ['margins', 'a narrow margin', 'document', (xml) => xml.replaceAll('w:bottom="1134"', 'w:bottom="567"')],
    ['pageNumbers', 'a number on the first page', 'document', (xml) => xml.replaceAll('<w:titlePg/>', '')],
    [
      'head',
      'Tiêu ngữ flush left',
      'styles',
      (xml) => inStyle(xml, 'tieu_ngu', (style) => style.replace('w:jc w:val="center"', 'w:jc w:val="left"')),
    ],
    [
      'alignment',
      'a ragged right edge',
      'styles',
      (xml) => inStyle(xml, 'noi_dung', (style) => style.replace('w:jc w:val="both"', 'w:jc w:val="left"')),
    ],
    ['gaps', 'no gap between paragraphs', 'styles', (xml) => xml.replaceAll('w:before="120"', 'w:before="0"')],
    [
      'lineSpacing',
      'double spacing',
      'styles',
      (xml) => inStyle(xml, 'noi_dung', (style) => style.replace('w:line="240"', 'w:line="480"')),
    ],
    [
      'headings',
      'a page broken after a heading',
      'document',
      (xml) => xml.replace(/(w:val="muc"\/>.*?<\/w:p>)/u, '$1<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
    ],
    [
      'names',
      'a name set wider',
      'styles',
      (xml) => inStyle(xml, 'trich_yeu', (style) => style.replace('<w:rPr>', '<w:rPr><w:spacing w:val="400"/>')),
    ],
    [
      'signature',
      'a signature alone',
      'document',
      (xml) => xml.replace('<w:tbl><w:tblPr><w:tblStyle w:val="cuoi_trang"/>', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>$&'),
    ],
    [
      'signatureRoom',
      'no room to sign',
      'styles',
      (xml) => inStyle(xml, 'chuc_vu', (style) => style.replace(/w:after="\d+"/u, 'w:after="0"')),
    ],
    [
      'endMark',
      'a second ./.',
      'document',
      (xml) => xml.replace(/(<w:tblStyle w:val="cuoi_trang"\/>.*?<\/w:tbl>)/u, '$1<w:p><w:r><w:t>Hết./.</w:t></w:r></w:p>'),
    ],
    ['tables', 'a head that is not repeated', 'document', (xml) => xml.replaceAll('<w:tblHeader/>', '')],
    [
      'rules',
      'a rule as wide as its column',
      'styles',
      (xml) => inStyle(xml, 'duong_ke_1', (style) => style.replace(/w:left="\d+" w:right="\d+"/u, 'w:left="0" w:right="0"')),
    ],
  ];

  describe('tables of 1–19 columns', testMadeTables);

  describe('sixty whole documents', testMadeDocuments);

  describe('laid out without an office', testAgreement);

  describe('the measures notice', () => {
    test.each(spoilt)('%s: %s', async (check, _, part, change) => {
      const document = exampleDocument('huyen-2020');
      const docx = exampleFile('docx', 'huyen-2020').then((good) => changed(good, `word/${part}.xml`, change));
      expect(pageChecks[check]?.(await printFile(document, docx))).not.toEqual([]);
    });
  });
});

function inStyle(xml: string, id: string, change: (style: string) => string): string {
  return xml.replace(new RegExp(`w:styleId="${id}">.*?</w:style>`, 'u'), change);
}
