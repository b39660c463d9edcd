/** A complaint as it stands beside the page. */
import type { Diagnostic } from '../diagnostic.ts';
import { severityWords } from '../report/severity.ts';
import { escaped } from '../write/html-blocks.ts';
import type { Place } from './spots.ts';

/** Its words; `target` is the paragraph that a click leads to, and `canOpen` says that an editor goes to its line. */
export function cardHtml(diagnostic: Diagnostic, place: Place | undefined, target: string | null, canOpen: boolean): string {
  const { severity, message, help, basis, code } = diagnostic;
  const words = `<b>${capital(severityWords[severity])}</b> ${worded(message)}`;
  const line = place ? `${escaped(place.file)}, dòng ${place.line}` : escaped(diagnostic.file);
  const at = place ? ` data-tep="${escaped(place.file)}" data-dong="${place.line}"` : '';
  return [
    `<div class="y_kien ${severity}"${target === null ? '' : ` data-o="${target}"`}${at}>`,
    target === null ? `<p>${words}</p>` : `<button type="button" class="toi">${words}</button>`,
    ...(help === undefined ? [] : [`<p class="giup">Giúp: ${worded(help)}</p>`]),
    `<p class="cho">${canOpen && place ? `<button type="button" class="mo">${line}</button>` : line} · ${escaped(code)}${basis === undefined ? '' : `<br>${escaped(basis)}`}</p>`,
    '</div>',
  ].join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names of fields stand between backticks. */
function worded(text: string): string {
  return escaped(text).replace(/`([^`\n]+)`/gu, '<code>$1</code>');
}
