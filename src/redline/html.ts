/** A comparison as a page for a mail: every look stands on its element, for mail programs drop style sheets. */
import { blankSeal, isSealed, sealText } from '../write/seal.ts';
import type { Words } from './line-words.ts';
import { type Comparison, type FilePlace, type Group, groupsOf, kindNames, sentence, summaryOf, type ToldChange } from './told.ts';

const beforeSeal = '<meta name="so_sanh_sha256" content="';

/** The whole page, under a seal. */
export function writeComparisonHtml(found: Comparison): string {
  const title = `So sánh ${found.old} → ${found.new}`;
  const page = [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    `<head><meta charset="utf-8">${beforeSeal}${blankSeal}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>`,
    `<body style="${looks.page}">`,
    `<h1 style="${looks.title}">${escaped(title)}</h1>`,
    `<p>${escaped(sentence(summaryOf(found)))}</p>`,
    ...groupsOf(found.rows).flatMap((group) => groupHtml(group, found.new)),
    ...listHtml('Ghi nhận không in ra', found.noted),
    '</body>',
    '</html>',
    '',
  ];
  return sealText(page.join('\n'), beforeSeal);
}

/** Nobody has worked in it since it was written. */
export function isUntouchedHtml(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeSeal);
}

const looks = {
  page: "font-family: 'Times New Roman', serif; font-size: 16px; line-height: 1.4; max-width: 50em; margin: 1em auto; padding: 0 1em; color: #111; background: #fff",
  title: 'font-size: 20px',
  section: 'font-size: 17px; margin: 1.2em 0 0.3em',
  task: 'font-style: italic; margin: 0.6em 0 0.2em',
  kind: 'color: #555; font-size: 14px',
  ins: 'color: #0b5a1e; background: #e2f5e6; text-decoration: underline',
  del: 'color: #8c1515; background: #fbe4e4; text-decoration: line-through',
} as const;

function groupHtml({ title, task, rows }: Group, own: string): string[] {
  return [
    ...(title === '' ? [] : [`<h2 style="${looks.section}">${escaped(title)}</h2>`]),
    ...(task === '' ? [] : [`<p style="${looks.task}">Nhiệm vụ: ${escaped(task)}</p>`]),
    '<ul>',
    ...rows.map((row) => rowHtml(row, own)),
    '</ul>',
  ];
}

function rowHtml({ kind, part, lines, place, origin }: ToldChange, own: string): string {
  const about = [kindNames[kind], part, place ? placeText(place, own) : '', origin ? `trước ở ${placeText(origin, own)}` : '']
    .filter((each) => each !== '')
    .join(', ');
  return `<li><span style="${looks.kind}">(${escaped(about)})</span> ${lines.map((line) => line.map(wordsHtml).join('')).join('<br>')}</li>`;
}

/** Of the new version only the line: most are. */
function placeText({ file, line }: FilePlace, own: string): string {
  return file === own ? `dòng ${line}` : `${file}, dòng ${line}`;
}

function wordsHtml({ status, text }: Words): string {
  return status === 'same' ? escaped(text) : `<${status} style="${looks[status]}">${escaped(text)}</${status}>`;
}

function listHtml(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`<h2 style="${looks.section}">${title}</h2>`, '<ul>', ...lines.map((line) => `<li>${escaped(line)}</li>`), '</ul>'];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']|(?![\t\n])\p{Cc}/gu, (character) => entities[character] ?? '�');
}
