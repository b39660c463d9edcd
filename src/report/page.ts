/** A rule's page on a terminal: what it watches, why, how to settle it, and both ways of writing. */
import { Chalk } from 'chalk';
import type { Severity } from '../diagnostic.ts';

export interface Page {
  readonly code: string;
  readonly severity: Severity;
  readonly about: string;
  readonly cure: string;
  readonly basis?: string;
  readonly unsure?: string;
  readonly signing?: 'error';
  readonly bad: string;
  readonly good: string;
}

const words = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const satisfies Record<Severity, string>;

export function pageText(page: Page, { color }: { readonly color: boolean }): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const { code, severity, about, cure, basis, unsure, signing, bad, good } = page;
  const notes = [
    ['giúp', cure],
    ['căn cứ', basis ?? 'lẽ thường khi soạn văn bản'],
    ['chưa chắc', unsure],
    ['trước khi ký', signing && 'là lỗi khi kiểm tra với --for-signature'],
    ['bỏ qua một chỗ', `# tdkt-bo-qua: ${code} — lý do`],
  ];
  return [
    `${paint.bold(code)}  ${words[severity]}`,
    about,
    '',
    ...notes.flatMap(([label, text]) => (text === undefined ? [] : [`  ${paint.bold(`${label}:`)} ${text}`])),
    '',
    paint.bold('Chưa đúng'),
    ...sample(bad),
    '',
    paint.bold('Đúng'),
    ...sample(good),
    '',
  ].join('\n');
}

/** The sample without the marks around the offending words. */
export function unmarked(yaml: string): string {
  return yaml.replace(/[⟦⟧]/gu, '').trim();
}

function sample(yaml: string): string[] {
  return unmarked(yaml)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}

/** A line a rule, under its group. */
export function listText(pages: readonly Page[], { color }: { readonly color: boolean }): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const width = Math.max(...pages.map(({ code }) => code.length));
  const lines = pages.flatMap(({ code, about }, index) => [
    ...(index > 0 && groupOf(code) !== groupOf(pages[index - 1]?.code ?? '') ? [''] : []),
    `${paint.bold(code.padEnd(width))}  ${about}`,
  ]);
  return [...lines, '', `${pages.length} mã; gõ “tdkt explain MÃ” để xem từng mã.`, ''].join('\n');
}

function groupOf(code: string): string {
  return code.split('/')[0] ?? '';
}
