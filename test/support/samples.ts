/** A few fields laid over a good plan, the offending words between ⟦ and ⟧: how rules are shown and tested. */

import type { Diagnostic, Span } from '../../src/diagnostic.ts';
import { type Inheritance, inheritanceOf } from '../../src/inherit/join.ts';
import { readShared } from '../../src/inherit/shared-file.ts';
import { checkRule } from '../../src/lint/lint.ts';
import { entryOf, type Register } from '../../src/lint/register.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { type Occasion, subjectOf } from '../../src/lint/subject.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { validate } from '../../src/schema/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { occasion, pagesOf, readText } from './project.ts';

export interface Sample {
  /** A whole plan. */
  readonly text: string;
  /** Where something must be said; nothing anywhere else. */
  readonly marked: readonly Span[];
}

/**
 * Fields of the fragment stand in place of the good plan's. `#- luu` takes a field out; a fragment that has `loai` stands alone.
 */
export function layOver(fragment: string, base = readText('test/rules/ke-hoach-tot.yaml')): Sample {
  const own = fields(fragment);
  const dropped = [...fragment.matchAll(/^#- ([a-z_]+)/gmu)].map((match) => match[1] ?? '');
  const kept = own.has('loai') ? [] : [...fields(base)].filter(([key]) => !own.has(key) && !dropped.includes(key));
  return readMarks([...own, ...kept].map(([, text]) => text).join(''));
}

/** A top-level field with all its lines, its key perhaps between marks; what stands before the first one is dropped. */
function fields(text: string): Map<string, string> {
  const parts = text.split(/^(?=⟦?[a-z_]+⟧?:)/mu).filter((part) => /^⟦?[a-z_]+⟧?:/u.test(part));
  return new Map(parts.map((part) => [/[a-z_]+/u.exec(part)?.[0] ?? '', part.endsWith('\n') ? part : `${part}\n`]));
}

function readMarks(marked: string): Sample {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, marked: spans.sort((a, b) => a.start - b.start) };
}

/** Under which name, when, and beside which shared parts a plan is looked at. */
export interface Scene {
  readonly name: string;
  readonly when: Occasion;
  readonly inheritance?: Inheritance;
}

/** A plan that was looked at before. */
const number = { so: '17', ky_hieu: 'KH-UBND', ngay: '10', thang: '02', nam_ban_hanh: '2026' };
const co_quan = { dong: [], chu_quan: [], chu_nho: false, at: [] };
const before = entryOf({ ...number, co_quan, ten_co_quan: 'Ủy ban nhân dân tỉnh Sơn La' }, 'ke-hoach-truoc.yaml');
const register: Register = new Map(before ? [[before.book, [before]]] : []);

/** The first line of a sample may say: `# tệp Kế hoạch.yaml`, `# hôm nay 2026-11-20`, `# trước khi ký`, `# với chung.yaml` and its lines. */
export function sceneOf(fragment: string): Scene {
  const name = /^# tệp (.+)$/mu.exec(fragment)?.[1] ?? 'ke-hoach.yaml';
  const today = /^# hôm nay (\d{4}-\d{2}-\d{2})/mu.exec(fragment)?.[1] ?? occasion.today;
  const when = { today, forSignature: /^# trước khi ký/mu.test(fragment), register, pagesOf };
  const [, shared] = /^# với chung\.yaml\n((?:# {3}.*\n)+)/mu.exec(fragment) ?? [];
  return { name, when, ...(shared !== undefined && { inheritance: inheriting(shared.replaceAll(/^# {3}/gmu, '')) }) };
}

function inheriting(shared: string): Inheritance {
  const file = readShared('chung.yaml', new TextEncoder().encode(shared));
  if (file.diagnostics.length > 0) throw new Error(`${file.diagnostics.map(({ message }) => message)}\n${shared}`);
  return inheritanceOf([file], []);
}

/** What a rule says of a plan; throws when the plan has not even the right shape. */
export function complaintsOf(rule: Rule, text: string, { name, when, inheritance }: Scene = sceneOf('')): Diagnostic[] {
  const { plan: file, diagnostics } = parse(name, new TextEncoder().encode(text));
  const { draft, diagnostics: shape } = file ? validate(file) : { diagnostics: [] };
  if (!file || !draft || shape.some(({ code }) => code !== 'ke_hoach/de_trong'))
    throw new Error(`the sample has not the shape of a plan: ${[...diagnostics, ...shape].map((d) => d.message)}\n${text}`);
  const subject = subjectOf(name, draft.input, resolve(draft.input), when, inheritance?.join(file).agencies);
  return checkRule(rule, subject, { ...draft, file: name, text: file.text });
}

/** The words between the marks, with line and columns, as both sides of a comparison show them. */
export function shown(text: string, spans: readonly Span[]): string[] {
  return spans
    .map(({ start, end }) => {
      const before = text.slice(0, start).split('\n');
      return `${before.length}:${(before.at(-1) ?? '').length + 1} “${text.slice(start, end)}”`;
    })
    .sort();
}
