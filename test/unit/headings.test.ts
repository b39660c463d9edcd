import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/decree30.ts';
import type { Document } from '../../src/document.ts';
import { headingsOf } from '../../src/write/headings.ts';

function documentOf(...roles: Role[]): Document {
  const blocks = roles.map((role) => ({ kind: 'paragraph', role, children: [] }) as const);
  const properties = { title: '', subject: '', issuer: '', keywords: [], custom: {} };
  return { properties, sections: [{ landscape: false, restart: true, blocks, footer: [] }] };
}

/** What bears Word's name for each level, and what else stands at it. */
function levels(...roles: Role[]): string[] {
  const headings = headingsOf(documentOf(...roles));
  return roles.map((role) => `${headings.get(role)?.level} ${headings.get(role)?.leader}`);
}

describe('levels of headings', () => {
  test('the document’s name is the first, its sections are the second', () => {
    expect(levels('ten_loai', 'muc', 'tieu_de_khoan', 'tieu_de_cap_3')).toEqual([
      '1 ten_loai',
      '2 muc',
      '3 tieu_de_khoan',
      '4 tieu_de_cap_3',
    ]);
  });

  test('parts stand between', () => {
    expect(levels('ten_loai', 'phan', 'muc', 'tieu_de_cap_5')).toEqual(['1 ten_loai', '2 phan', '3 muc', '4 tieu_de_cap_5']);
  });

  test('sections numbered 1. leave no level out', () => {
    expect(levels('ten_loai', 'tieu_de_khoan', 'tieu_de_cap_3')).toEqual(['1 ten_loai', '2 tieu_de_khoan', '3 tieu_de_cap_3']);
  });

  test('an appendix is a part of the file like the document, and bears the name: it is found by every reader', () => {
    expect(levels('ten_loai', 'muc', 'phu_luc', 'tieu_de_khoan')).toEqual(['1 phu_luc', '2 muc', '1 phu_luc', '3 tieu_de_khoan']);
  });

  test('a level that nobody uses yet waits under the others', () => {
    const headings = headingsOf(documentOf('ten_loai', 'noi_dung'));
    expect(headings.get('muc')).toEqual({ level: 2, leader: 'muc' });
    expect(headings.get('tieu_de_khoan')).toEqual({ level: 3, leader: 'tieu_de_khoan' });
    expect(headings.has('noi_dung')).toBe(false);
  });
});
