/** Lists of tasks in the programs that open them: the workbook in LibreOffice, the calendar in a library of calendars, the CSV in LibreOffice too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns } from '../src/tasks/columns.ts';
import { writeCsv } from '../src/tasks/csv.ts';
import { hasDeadline, writeIcs } from '../src/tasks/ics.ts';
import { isOurXlsx, writeXlsx } from '../src/tasks/xlsx.ts';
import { isMissing } from './support/programs.ts';
import { listOf, today } from './support/task-plans.ts';
import { descendants, readXml, textOf, type XmlElement } from './support/xml.ts';

const long = 'Kiểm tra việc thực hiện chính sách, pháp luật về thi đua, khen thưởng tại các cơ quan, đơn vị, địa phương';
const list = listOf(
  {
    tasks: [
      `noi_dung: ${long}\nchu_tri: Sở Nội vụ\nphoi_hop: Sở Tài chính; Sở Y tế\nthoi_gian: Từ tháng 5 đến tháng 7/2026\nma: NV-01`,
      'noi_dung: "=1+1; A & B, \\"C\\""\nchu_tri: Sở Tài chính\nthoi_gian: Trước ngày 15/12/2026',
      'noi_dung: Tổng kết\nchu_tri: Văn phòng\nthoi_gian: Tháng 11/2026\ntrang_thai: hoan_thanh\nhoan_thanh: 10/11/2026',
      'noi_dung: Theo dõi\nchu_tri: Sở Y tế\nthoi_gian: Thường xuyên',
      'noi_dung: Sửa quy chế\nthoi_gian: Theo thực tế',
    ],
  },
  { ten: 'Ủy ban nhân dân xã Mường La', so: '7', tasks: ['noi_dung: Sơ kết\nchu_tri: Văn phòng\nthoi_gian: Quý IV/2026'] },
);

describe('the calendar, read by ical.js', () => {
  const calendar = new ICAL.Component(ICAL.parse(writeIcs(list.tasks, today, 'Hạn nhiệm vụ')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => ({ each, event: new ICAL.Event(each) }));
  const waited = list.tasks.filter(hasDeadline);

  test('has an event of one day for each deadline that is waited for', () => {
    expect(waited.map(({ den }) => den)).toEqual(['2026-07-31', '2026-12-15', '2026-12-31']);
    expect(events.map(({ event }) => event.startDate.toString())).toEqual(waited.map(({ den }) => den));
    for (const { event } of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.isRecurring()).toBe(false);
    }
  });

  test('has the words of each as they were typed, unfolded and without their marks', () => {
    expect(events.map(({ event }) => event.summary)).toEqual([`Hạn: ${long}`, 'Hạn: =1+1; A & B, "C"', 'Hạn: Sơ kết']);
    expect(events[0]?.event.description).toContain('Chủ trì: Sở Nội vụ\nPhối hợp: Sở Tài chính; Sở Y tế\n');
  });

  test('rings once for each, a week before', () => {
    for (const { each, event } of events) {
      const [alarm, ...more] = each.getAllSubcomponents('valarm');
      expect(more).toEqual([]);
      const rings = event.startDate.clone();
      rings.addDuration(alarm?.getFirstPropertyValue('trigger') as ICAL.Duration);
      expect(event.startDate.subtractDate(rings).toSeconds()).toBe(7 * 86_400);
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toContain('Còn 7 ngày');
    }
  });

  test('knows each event again by its id, and no two have one', () => {
    const ids = events.map(({ event }) => event.uid);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = listOf({ tasks: ['noi_dung: Việc\nthoi_gian: Tháng 5/2026'] });
    const later = listOf({ tasks: ['noi_dung: Việc\nthoi_gian: Tháng 6/2026'] });
    const idOf = ({ tasks }: typeof moved) => /^UID:.*$/mu.exec(writeIcs(tasks, today, 'Hạn'))?.[0];
    expect(idOf(later)).toBe(idOf(moved));
  });
});

describe.skipIf(isMissing('soffice', 'libreoffice-calc'))('in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-task-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function converted(name: string, format: string, ...more: string[]): Buffer {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'ho-so')).href}`;
    const [ending = ''] = format.split(':');
    const out = join(folder, 'ra');
    execFileSync('soffice', [profile, '--headless', ...more, '--convert-to', format, '--outdir', out, join(folder, name)], {
      stdio: 'ignore',
    });
    return readFileSync(join(out, name.replace(/\.\w+$/u, `.${ending}`)));
  }

  describe('the workbook', () => {
    let sheets: XmlElement[] = [];
    let text = '';
    beforeAll(() => {
      writeFileSync(join(folder, 'viec.xlsx'), writeXlsx(list, list.tasks));
      text = converted('viec.xlsx', 'fods').toString('utf8');
      sheets = descendants(readXml(text), 'table:table');
    }, 120_000);

    /** A row's cells, those that repeat written out. */
    const cellsOf = (row: XmlElement) =>
      descendants(row, 'table:table-cell').flatMap((cell) => {
        const copies = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
        return copies > 100 ? [] : Array.from({ length: copies }, () => cell);
      });
    const wordsOf = (cell: XmlElement) => descendants(cell, 'text:p').map(textOf).join('\n');

    test('has two sheets, and each task with all its words in a row', () => {
      expect(sheets.map((sheet) => sheet.attributes['table:name'])).toEqual(['Nhiệm vụ', 'Theo cơ quan']);
      const [head, ...rows] = descendants(sheets[0] as XmlElement, 'table:table-row')
        .map(cellsOf)
        .filter((cells) => cells.length > 1);
      expect(head?.map(wordsOf)).toEqual(columns.map(({ title }) => title));
      expect(rows).toHaveLength(list.tasks.length);
      for (const [index, task] of list.tasks.entries()) {
        for (const [at, { kind, value }] of columns.entries()) {
          const cell = rows[index]?.[at] as XmlElement;
          const wanted = String(value(task));
          if (wanted === '') expect(wordsOf(cell)).toBe('');
          else if (kind === 'day') expect(cell.attributes['office:date-value']).toBe(wanted);
          else if (kind === 'number') expect(cell.attributes['office:value']).toBe(wanted);
          else expect(wordsOf(cell)).toBe(wanted);
          expect('table:formula' in cell.attributes).toBe(false);
        }
      }
    });

    test('has a filter over all of it', () => {
      const [range] = descendants(readXml(text), 'table:database-range').filter((each) =>
        each.attributes['table:target-range-address']?.includes('Nhiệm vụ'),
      );
      expect(range?.attributes['table:display-filter-buttons']).toBe('true');
      expect(range?.attributes['table:target-range-address']).toMatch(new RegExp(`A1:.*U${list.tasks.length + 1}$`, 'u'));
    });

    test('is no longer ours once it was saved there', () => {
      writeFileSync(join(folder, 'luu.xlsx'), writeXlsx(list, list.tasks));
      const saved = converted('luu.xlsx', 'xlsx');
      expect(isOurXlsx(saved)).toBe(false);
      expect(isOurXlsx(readFileSync(join(folder, 'luu.xlsx')))).toBe(true);
    });
  });

  test('the CSV is read as letters, and what looks like a formula is none', () => {
    writeFileSync(join(folder, 'viec.csv'), writeCsv(list.tasks));
    // Comma, quote, UTF-8, from the first line on.
    const text = converted('viec.csv', 'fods', '--infilter=CSV:44,34,76,1').toString('utf8');
    const words = descendants(readXml(text), 'text:p').map(textOf);
    expect(words).toContain(long);
    expect(words).toContain(`'=1+1; A & B, "C"`);
    expect(text.includes('table:formula')).toBe(false);
  });
});
