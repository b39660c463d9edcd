/** A code's explanation on a terminal: what it is about, why, how to settle it, and both ways of writing. */
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Explanation } from '../diagnostic.ts';
import { severityWords } from './severity.ts';

/** Only a rule has a ground, be it good sense, and only a rule can be silenced. */
export function explanationText(
  explanation: Explanation,
  { color, isRule }: { readonly color: boolean; readonly isRule: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const { code, severity, about, cure, basis, unsure, signing, bad, good } = explanation;
  const notes = [
    ['giúp', cure],
    ['căn cứ', basis ?? (isRule ? 'lẽ thường khi soạn văn bản' : undefined)],
    ['chưa chắc', unsure],
    ['trước khi ký', signing && 'là lỗi khi kiểm tra với --for-signature'],
    ['bỏ qua một chỗ', isRule ? `# tdkt-bo-qua: ${code} — lý do` : undefined],
  ];
  const samples = [
    ['Chưa đúng', bad],
    ['Đúng', good],
  ] as const;
  return [
    `${paint.bold(code)}  ${severityWords[severity]}`,
    about,
    '',
    ...notes.flatMap(([label, text]) => (text === undefined ? [] : [`  ${paint.bold(`${label}:`)} ${text}`])),
    ...samples.flatMap(([title, yaml]) => (yaml === undefined ? [] : ['', paint.bold(title), ...sample(yaml)])),
    '',
  ].join('\n');
}

/** The sample without the marks around the offending words; `#- luu` takes a field out of the plan under it. */
export function unmarked(yaml: string): string {
  return withoutFields(yaml).replace(/[⟦⟧]/gu, '').trim();
}

function withoutFields(yaml: string): string {
  return yaml.replace(/^#- (\w+)$/gmu, '# (không có $1)');
}

/** Carets stand under the offending words. */
function sample(yaml: string): string[] {
  return withoutFields(yaml)
    .trim()
    .split('\n')
    .flatMap((line) => [line.replace(/[⟦⟧]/gu, ''), ...carets(line)])
    .map((line) => `    ${line}`.trimEnd());
}

function carets(line: string): string[] {
  const parts = line.split(/[⟦⟧]/u);
  if (parts.length === 1) return [];
  return [parts.map((part, index) => (index % 2 === 1 ? '^' : ' ').repeat(stringWidth(part))).join('')];
}

/** A line a code, under its group, under its part's title. */
export function listText(
  parts: readonly { readonly title: string; readonly explanations: readonly Explanation[] }[],
  { color }: { readonly color: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const all = parts.flatMap(({ explanations }) => explanations);
  const width = Math.max(...all.map(({ code }) => code.length));
  const lines = (explanations: readonly Explanation[]) =>
    explanations.flatMap(({ code, about }, index) => [
      ...(index > 0 && groupOf(code) !== groupOf(explanations[index - 1]?.code ?? '') ? [''] : []),
      `${paint.bold(code.padEnd(width))}  ${about}`,
    ]);
  return [
    ...parts.flatMap(({ title, explanations }) => [paint.bold(title.toUpperCase()), '', ...lines(explanations), '']),
    `${all.length} mã; gõ “tdkt explain MÃ” để xem từng mã.`,
    '',
  ].join('\n');
}

function groupOf(code: string): string {
  return code.split('/')[0] ?? '';
}
