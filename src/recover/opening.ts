/** The head of the first page, the title and what leads to the text → the fields of a plan. */
import { type DocumentKindName, documentKinds, urgencies } from '../decree30.ts';

import { abbreviations } from '../law/abbreviations.ts';
import { acts, citation } from '../law/acts.ts';
import { regex } from '../vietnamese/letters.ts';
import type { Known, Part } from './components.ts';
import { isVeViec } from './line-shapes.ts';
import { type Context, oneLine, oneOrMany, plain, title, typed, unmarked } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

const of = (lines: readonly Known[], ...roles: readonly string[]): Known[] => lines.filter(({ role }) => roles.includes(role));

// ── Which kind ───────────────────────────────────────────────────────────────

/** The kind of document by the words over its subject; a plan by any other name is a plan. */
export function kindOf({ title: lines, opening, body }: Part): DocumentKindName {
  const words = of(lines, 'ten_loai').map(plain).join(' ').toLowerCase();
  const hasArticles = body.some((piece) => piece.kind === 'line' && piece.role === 'dieu');
  if (hasArticles && words.startsWith('quyết định')) return 'quyet_dinh';
  // Only a report has a place for those it is addressed to; a plan names them before its lead-in.
  const isSent = !words.startsWith('kế hoạch') && opening.some(({ role }) => role.startsWith('kinh_gui'));
  return words.startsWith('báo cáo') || isSent ? 'bao_cao' : 'ke_hoach';
}

/** Only where it is not the usual one. */
export function nameOf({ title: lines }: Part, kind: DocumentKindName, context: Context): string {
  // A letter has no name, its subject stands under its number.
  if (of(lines, 'ten_loai').length === 0 && of(lines, 'trich_yeu').some((line) => isVeViec(plain(line)))) return 'Công văn';
  const words = of(lines, 'ten_loai')
    .map((line) => title(line, context))
    .join(' ');
  return words.toLowerCase() === documentKinds[kind].name.toLowerCase() ? '' : words;
}

// ── Issuer, number, date ─────────────────────────────────────────────────────

/** Lines of a name or a title, joined; how they were broken is kept until the plan is compared with its paper. */
export function joinedTitle(lines: readonly Known[], { restore, broken }: Context): string {
  const text = lines
    .map((line) => unmarked(typed(line)))
    .filter((line) => line !== '')
    .join('\n');
  const words = restore(oneLine(text));
  if (words !== '') broken.set(words, likeLines(words, text));
  return words;
}

/** The same words on the lines of another text. */
function likeLines(words: string, broken: string): string {
  let at = 0;
  return broken
    .split('\n')
    .map((line) => {
      const part = words.slice(at, at + line.trim().length);
      at += line.trim().length + 1;
      return part;
    })
    .join('\n');
}

/** `co_quan`, the symbol without the abbreviation of the kind. */
export function issuerOf(part: Part, context: Context): Fields {
  const { head } = part;
  const own = issuers(of(head, 'co_quan_ban_hanh', 'co_quan_ban_hanh_nho'), context);
  return fieldsOf([
    ['chu_quan', joinedTitle(of(head, 'co_quan_chu_quan', 'co_quan_chu_quan_nho'), context)],
    ['ten', own],
    ['ky_hieu', symbolOf(part, context)],
    ['dia_danh', dateOf(head).place || placeIn(own)],
  ]);
}

/** Without the sign of the kind. An attached plan has that of the document around it; tdkt notes it with the file's keywords. */
function symbolOf(part: Part, { file, kind }: Context): string {
  const { head } = part;
  const { sign } = numberOf(head);
  const [, own] = new RegExp(`^${abbreviations[documentKinds[kind].name]}[-–—](.+)$`, 'u').exec(sign) ?? [];
  if (sign !== '') return own ?? `/${sign}`;
  const parent = attachedTo(part, '')?.['ky_hieu'];
  const noted = /(?:^|\s)([A-ZĐ]+-\S+?),?\s/u.exec(file.properties.keywords)?.[1];
  return String(parent ?? noted ?? '').replace(/^.*?-/u, '');
}

/** Where an office of that name sits. */
function placeIn(name: Value | undefined): string {
  return typeof name === 'string'
    ? (regex.u`\<(?:tỉnh|thành phố|huyện|xã|phường|thị trấn|quận)\s+((?:\p{Lu}\p{L}*\s?)+)$`.exec(name)?.[1] ?? '')
    : '';
}

/** Two issuers stand one under the other, a dash behind the first. */
function issuers(lines: readonly Known[], context: Context): Value | undefined {
  const texts = lines
    .map((line) => typed(line))
    .join('\n')
    .split(/\s-\s*\n/u);
  if (texts.length > 1) return oneOrMany(texts.map((text) => context.restore(oneLine(text))));
  return placed(joinedTitle(lines, context), context);
}

const area = regex.u`(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s)(?!hội(?:\s|$))\p{Ll}+(?:\s\p{Ll}+){0,3}$`;

/** What stands behind the kind of an area is its name, though no other line has it. */
function placed(name: string, { broken }: Context): string {
  const named = name.replace(area, (place) => place.replace(/(?<=^|\s)\S/gu, (letter) => letter.toUpperCase()));
  const lines = broken.get(name);
  if (lines !== undefined) broken.set(named, likeLines(named, lines));
  return named;
}

/** `Số: 52/KH-UBND`; blanks are no number. */
export function numberOf(head: readonly Known[]): { readonly number: string; readonly sign: string } {
  const text = of(head, 'so_ky_hieu').map(plain).join(' ');
  const [, number = '', sign = ''] = /^Số\s*:?\s*(\d*)[\s.…_]*\/?\s*(.*)$/iu.exec(text) ?? [];
  return { number, sign: sign.replace(/[\s.…_]+/gu, '') };
}

const dated = regex.iu`^(.*?)[,.]?\s*ngày\s*([\d.…_\s]*?)\s*tháng\s*([\d.…_\s]*?)\s*năm\s*([\d.…_\s]*)`;

/** `Sơn La, ngày 21 tháng 02 năm 2020`. */
export function dateOf(head: readonly Known[]): { readonly place: string; readonly date: string; readonly year: string } {
  const text = of(head, 'dia_danh_thoi_gian').map(plain).join(' ');
  const [, place = '', day = '', month = '', year = ''] = dated.exec(text) ?? ['', text];
  const [d, m, y] = [day, month, year].map((part) => /\d+/u.exec(part)?.[0] ?? '');
  const parts = d !== '' && m !== '' ? [d, m, y] : m !== '' ? [m, y] : [];
  return { place: place.replace(/[,.\s]+$/u, ''), date: y === '' ? '' : parts.join('/'), year: y ?? '' };
}

export function urgencyOf(head: readonly Known[]): string {
  const words = of(head, 'do_khan').map(plain).join(' ').toLowerCase();
  const found = Object.entries(urgencies).find(([, value]) => typeof value === 'object' && value.name.toLowerCase() === words);
  return found?.[0] ?? '';
}

/** `DỰ THẢO LẦN 2` → `lần 2`; alone → `có`. */
export function draftOf(head: readonly Known[]): string {
  const words = of(head, 'du_thao').map(plain).join(' ');
  return words === '' ? '' : words.replace(/^dự thảo\s*/iu, '').toLowerCase() || 'có';
}

export function circulationOf(head: readonly Known[], { restore }: Context): string {
  return restore(of(head, 'pham_vi_luu_hanh').map(plain).join(' '));
}

export function contactOf(head: readonly Known[]): string {
  return of(head, 'lien_he').map(typed).join('\n');
}

// ── Subject ──────────────────────────────────────────────────────────────────

/** The subject; a second line in brackets is written under it, any other has a field. */
export function subjectOf(part: Part, context: Context): Fields {
  const { title: lines } = part;
  const words = joinedTitle(of(lines, 'trich_yeu'), context);
  const second = [secondLine(lines), part.kind === 'attached' || attachedTo(part, '') ? '' : of(lines, 'kem_theo').map(typed).join('\n')]
    .filter((line) => line !== '')
    .join('\n');
  if (second === '' || !second.split('\n').every((line) => /^\([^()]*\)$/u.test(line)))
    return fieldsOf([
      ['trich_yeu', words],
      ['phu_de', second],
    ]);
  return { trich_yeu: `${context.broken.get(words) ?? words}\n${second}` };
}

/** The title of an appendix, and what stands under it. */
export function appendixTitle(lines: readonly Known[], context: Context): Fields {
  return fieldsOf([
    ['tieu_de', joinedTitle(of(lines, 'ten_phu_luc'), context)],
    ['phu_de', secondLine(lines)],
  ]);
}

function secondLine(lines: readonly Known[]): string {
  return of(lines, 'phu_de').map(typed).join('\n');
}

const attachment = regex.iu`^\(?\s*(?:Ban hành )?Kèm theo (.+?) số\s*:?\s*(\d*)[\s.…_]*/\s*(\S+),?\s+ngày\s*([\d.…_\s]*?)\s*(?:/|tháng)\s*([\d.…_\s]*?)\s*(?:/|năm)\s*(\d{4})\s*của\s+(.+?)\)?$`;

/** `(Kèm theo Quyết định số 15/QĐ-UBND ngày … của …)`; only of a document without a number of its own. */
export function attachedTo({ title: lines, head }: Part, issuer: string): Fields | undefined {
  const match = attachment.exec(oneLine(of(lines, 'kem_theo').map(plain).join(' ')));
  if (!match || of(head, 'so_ky_hieu').length > 0) return undefined;
  const [, van_ban = '', number = '', ky_hieu = '', day = '', month = '', year = '', owner = ''] = match;
  const [d, m] = [day, month].map((part) => /\d+/u.exec(part)?.[0] ?? '');
  return fieldsOf([
    ['van_ban', van_ban],
    ['ky_hieu', ky_hieu],
    ['co_quan', owner === issuer ? '' : owner],
    ['so_van_ban', number],
    ['ngay_ban_hanh', d !== '' && m !== '' ? `${d}/${m}/${year}` : m !== '' ? `${m}/${year}` : ''],
  ]);
}

// ── Grounds ──────────────────────────────────────────────────────────────────

const actTypes =
  /^(?:các )?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Công văn|Điều lệ)(?=\s)/u;

/** A ground by its id in the registry where it says what that says; else its words, without the mark at its end. */
export function groundOf(line: Known): string {
  const bare = oneLine(typed(line))
    .replace(/^[-–+]\s*/u, '')
    .replace(/\s*[;.,]+$/u, '');
  const known = ids().get(bare.replace(/^Căn cứ /u, ''));
  if (known !== undefined) return known;
  const behind = bare.replace(/^Căn cứ /u, '');
  const capital = behind.charAt(0).toUpperCase() + behind.slice(1);
  return behind !== bare && actTypes.test(behind) && (behind === capital || /^các /u.test(behind)) ? capital : bare;
}

let known: ReadonlyMap<string, string> | undefined;

function ids(): ReadonlyMap<string, string> {
  known ??= new Map(acts.map((act) => [citation(act), act.id]));
  return known;
}

/** `Kính gửi: …` on one line, or a line each. */
export function addressees(lines: readonly Known[]): Value | undefined {
  const one = of(lines, 'kinh_gui').map((line) => oneLine(typed(line)).replace(/^Kính gửi\s*:\s*/u, ''));
  const many = of(lines, 'kinh_gui_muc').map((line) =>
    oneLine(typed(line))
      .replace(/^[-+]\s*/u, '')
      .replace(/[;.]$/u, ''),
  );
  return oneOrMany([...one, ...many].filter((text) => text !== ''));
}
