/** What a complaint says to type, typed into its rule's bad sample: it settles the complaint and brings on no other there. */
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { codes } from '../src/codes.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import type { Rule } from '../src/lint/rule.ts';
import { rules } from '../src/lint/rules.ts';
import { following, retyped } from './support/advice.ts';
import { readCase } from './support/cases.ts';
import { filesIn, occasion, readText } from './support/project.ts';
import { complaintsOf, layOver, sceneOf } from './support/samples.ts';

/** Rules whose help only a person can follow, and what is left to the person; the good sample is what they then write. */
const forAPerson: Readonly<Record<string, string>> = {
  'vien_dan/ngay_nguoc': 'which of two dates is wrong',
  'bo_cuc/hai_cach': 'which of two ways of dividing is meant',
  'bo_cuc/muc_in_thuong': 'the paragraphs that belong under the heading',
  'thoi_gian/lech_quy': 'whether the time or the quarter is wrong',
  'thoi_gian/ngoai_nam': 'the time that is meant',
  'thoi_gian/nguoc': 'which of two dates is wrong',
  'thoi_gian/truoc_ban_hanh': 'the time that is meant',
  'don_vi/phan_cong_lech': 'the task of an agency that has none',
  'phu_luc/chua_vien_dan': 'the sentence that the reference belongs to',
  'chinh_ta/ngoac_don': 'where the phrase ends',
  'chinh_ta/ngoac_kep': 'where the phrase ends',
  'chu/cuoc_chu': 'where the footnote ends',
  'chep/bang_tab': 'the rest of the paragraph around the table',
  'chep/markdown': 'the rest of the paragraph around heading and table',
  'bo_ma/chu_la': 'the letter that was lost',
  'chinh_ta/khong_dau': 'the marks that were not typed',
  'bo_sot/chu_tam': 'the number that is not known yet',
  'bo_sot/ghi_chu_trong_bai': 'the line that the comment is about',
  'bo_sot/ten_truong': 'the text that belongs to the field',
  'ho_so/ten_tep': 'the name of the file, which is not in it',
  'trang/mot_dong': 'a shorter name of the place',
  'trang/cuoi_trang': 'how the part that needs a page is divided',
  'trang/chu_ky': 'which sentences are shortened or added',
  'trang/dong_bang': 'how the row is divided',
  'trang/tu_bi_cat': 'where the word may be parted',
  'trang/trang_cuoi': 'which words are left out',
};

/** What became of a bad sample: `left` are complaints that stay or are new; `options` is the most that one complaint offers to type. */
interface Followed {
  readonly left: readonly string[];
  readonly options: number;
}

/** Follows each complaint of the sample once; where one offers several things to type, the `choice`th. */
function follow(rule: Rule, choice: number, bad = rule.bad): Followed {
  const scene = sceneOf(bad);
  let { text } = layOver(bad);
  let options = 1;
  for (const _ of complaintsOf(rule, text, scene)) {
    const [first] = complaintsOf(rule, text, scene);
    if (!first) break;
    const texts = following(text, first, rule.good);
    const next = texts[Math.min(choice, texts.length - 1)];
    if (next === undefined) return { left: [`nothing to type: ${words(first)} ${first.help ?? ''}`], options };
    text = next;
    options = Math.max(options, texts.length);
  }
  return { left: newlySaid(rule, text, bad), options };
}

/** What the rule still says, and what any rule says only now, of a line that was typed. */
function newlySaid(rule: Rule, text: string, bad: string): string[] {
  const { when, name, inheritance } = sceneOf(bad);
  const { text: before } = layOver(bad);
  const said = (plan: string) => check(name, new TextEncoder().encode(plan), when, inheritance).diagnostics;
  const lines = new Set(before.split('\n').map(bare));
  const left = said(text).filter(({ code, span }) => code === rule.code || !lines.has(bare(lineAt(text, span.start))));
  if (left.length === 0) return [];
  const old = new Set(said(before).map(words));
  return left.filter((each) => each.code === rule.code || !old.has(words(each))).map(words);
}

function words({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

/** A field that moves to the dash of its item is no other line. */
function bare(line: string): string {
  return line.replace(/^\s*(?:- )*/u, '');
}

/** What a clerk is asked to do; a noun behind “cần” leaves him to guess. */
const verbs =
  'bỏ|bớt|chia|chuyển|có quy chế|dùng|điền|đặt|đánh lại|để|đưa|đối chiếu|đổi|ghi|giảm|gộp|gõ|in đậm|kéo|lưu|nối|rút gọn|soạn|sửa|tách|thay|thêm|thụt|viết hoa|viết liền';
const asked = new RegExp(`(?<!\\p{L})cần (?:chỉ |tự )?(?:${verbs})(?!\\p{L})`, 'u');

/** Words that a clerk has not met, and names of fields that do not look like names. */
const strange = /Markdown|YAML|Hệ thống|(?<![\p{L}\d_/`])[a-z]+_[a-z_]+(?![\p{L}\d_/])/u;

/** Without what the plan has, what is to be typed, and codes. */
const plain = (words: string) => words.replace(/“[^”]*”|`[^`]*`|# tdkt-bo-qua.*/gu, '');

/** Cases of test/rules/ that say `# làm theo lời giúp`: kinds of complaint that the rule's own sample has not. */
const cases = filesIn('test/rules', '.yaml').flatMap((file) => {
  const rule = rules.find(({ code }) => file.endsWith(`/${code.replaceAll(/[/_]/gu, '-')}.yaml`));
  const fragments = readText(file).split(/^---.*\n/mu);
  return fragments.flatMap((fragment) => (rule && /^# làm theo lời giúp$/mu.test(fragment) ? [[rule.code, rule, fragment] as const] : []));
});

const named = rules.map((rule) => [rule.code, rule] as const);

describe('what its help says to type settles the complaint', () => {
  test.each(named.filter(([code]) => !(code in forAPerson)))('%s', (_, rule) => {
    const first = follow(rule, 0);
    expect(first.left).toEqual([]);
    for (let choice = 1; choice < first.options; choice += 1) expect(follow(rule, choice).left).toEqual([]);
  });

  test.each(cases)('%s, in a case of its own', (_, rule, fragment) => {
    expect(follow(rule, 0, fragment).left).toEqual([]);
  });
});

describe('the list of what is left to a person', () => {
  test.each(Object.keys(forAPerson))('has no rule whose help can be typed: %s', (code) => {
    const rule = rules.find((each) => each.code === code);
    expect(rule && follow(rule, 0).left).not.toEqual([]);
  });

  test('is short', () => {
    expect(Object.keys(forAPerson).length).toBeLessThan(rules.length * 0.15);
  });
});

describe('words that a clerk can follow', () => {
  test.each(named)('%s', (_, rule) => {
    const found = complaintsOf(rule, layOver(rule.bad).text, sceneOf(rule.bad));
    for (const { message, help = '' } of found) {
      expect(message).toMatch(asked);
      expect(plain(`${message}; ${help.split('\n', 1)[0]}`)).not.toMatch(strange);
    }
  });

  test.each(codes.others.explanations.map(({ code, bad = '' }) => [code, bad] as const))('%s', (code, bad) => {
    const { diagnostics } = check('a.yaml', new TextEncoder().encode(bad), occasion);
    for (const { message, help = '' } of diagnostics.filter((each) => each.code === code)) {
      expect(message).toMatch(asked);
      expect(plain(`${message}; ${help.split('\n', 1)[0]}`)).not.toMatch(strange);
    }
  });
});

test('a number with its year is told the number', () => {
  const { text } = layOver('so_van_ban: 87/2026');
  const [said] = check('a.yaml', new TextEncoder().encode(text), occasion).diagnostics.filter(({ code }) => code === 'ke_hoach/gia_tri');
  expect(said?.message).toBe('Số văn bản không ghi năm, cần chỉ ghi 87');
  expect(said?.help).toContain('so_van_ban: 87');
});

const slipsOf = (plan: string) =>
  check('a.yaml', new TextEncoder().encode(plan), occasion).diagnostics.filter(({ code }) => code.startsWith('yaml/'));

/** Samples of slips in YAML whose complaints show how the line is written, and the plans of test/cases/ that have such slips. */
const shown = [
  ...codes.others.explanations.map(({ code, bad = '' }) => [code, bad] as const),
  ...filesIn('test/cases', '.yaml').map((file) => [file, new TextDecoder().decode(readCase(file).bytes)] as const),
].filter(([, text]) => slipsOf(text).some((slip) => retyped(text, slip) !== null));

/** What is said of slips once every line is written as its complaint shows it: no line is left to show, and nothing new. */
function slipsLeft(text: string): readonly string[] {
  const old = new Set(slipsOf(text).map(words));
  let now = text;
  for (let round = 0; round < mostSlips; round += 1) {
    const slip = slipsOf(now).find((each) => retyped(now, each) !== null);
    if (!slip) break;
    now = retyped(now, slip) ?? now;
  }
  return slipsOf(now)
    .filter((slip) => retyped(now, slip) !== null || !old.has(words(slip)))
    .map(words);
}

/** More than any sample or case has. */
const mostSlips = 20;

describe('the lines that the reading of a file shows settle its slips', () => {
  test('there are many', () => {
    expect(shown.length).toBeGreaterThan(20);
  });

  test.each(shown)('%s', (_, text) => {
    expect(slipsLeft(text)).toEqual([]);
  });
});
