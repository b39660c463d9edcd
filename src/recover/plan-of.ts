/** The parts of a document → the values of a plan, in the order in which a clerk types them. */
import type { DocumentKindName } from '../decree30.ts';
import type { WordFile } from '../read/tree.ts';
import { toRoman } from '../vietnamese/numbers.ts';
import type { Known, Part } from './components.ts';
import { articlesOf, dividedText, isText, scheme, withoutEndMark } from './divided-text.ts';
import { recipients, signatures } from './ending.ts';
import { tellGuesses } from './guesses.ts';
import { restorer } from './letter-case.ts';
import { paragraphsIn, wordsOf } from './lines.ts';
import {
  addressees,
  appendixTitle,
  attachedTo,
  circulationOf,
  contactOf,
  dateOf,
  draftOf,
  groundOf,
  issuerOf,
  joinedTitle,
  kindOf,
  nameOf,
  numberOf,
  subjectOf,
  urgencyOf,
} from './opening.ts';
import { outline } from './outline.ts';
import { bodyValue } from './sections.ts';
import { type Context, oneLine, plain, prose, title, typed } from './text.ts';
import { type Fields, fieldsOf, Remarks, type Value } from './value.ts';

export interface Draft {
  readonly value: Fields;
  readonly context: Context;
}

const nothing: Part = { kind: 'main', head: [], title: [], opening: [], body: [], end: [] };

/** The values of the plan that the parts are. */
export function planOf(parts: readonly Part[], file: WordFile): Draft {
  const [main = nothing, ...others] = parts;
  const context = contextOf(file, main);
  const kind = kindOf(main);
  const attached = others.findIndex((part) => part.kind === 'attached');
  const appendices = (attached < 0 ? others : others.slice(0, attached)).filter((part) => part.kind === 'appendix');
  const value = fieldsOf([
    ['loai', kind === 'ke_hoach' ? '' : kind],
    ['nam', context.nam],
    ...head(main, kind, context),
    ...text(main, kind, context),
    ...end(main, context),
    ['phu_luc', appendicesOf(appendices, context)],
    ['ke_hoach', attached < 0 || kind !== 'quyet_dinh' ? undefined : attachedPlan(others.slice(attached), context)],
  ]);
  tellGuesses(value, main, context);
  return { value, context };
}

// ── What all parts need ──────────────────────────────────────────────────────

function contextOf(file: WordFile, main: Part): Context {
  const { title: named, subject, creator } = file.properties;
  const texts = file.blocks.flatMap(paragraphsIn).map(wordsOf);
  return {
    file,
    restore: restorer(texts, [subject, creator, named]),
    remarks: new Remarks(),
    numbers: new Map(),
    tables: new Map(),
    attachments: new Map(),
    broken: new Map(),
    nam: yearOf(file, main, texts),
    kind: kindOf(main),
    landscape: false,
  };
}

/** The year of the work: noted by tdkt, else a period or a year in the title, else that of the date, else what the text speaks of. */
function yearOf({ properties: { keywords } }: WordFile, main: Part, texts: readonly string[]): string {
  const noted = /(?:^|[\s,])(\d{4}(?:\s?[-–]\s?\d{4})?)$/u.exec(keywords)?.[1];
  if (noted !== undefined) return noted;
  const words = main.title.map(plain).join(' ').replace(/\s+/gu, ' ');
  const [, from, to] = /(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/u.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return `${from}-${to}`;
  const years = [...words.matchAll(/năm\s+((?:19|20)\d\d)(?!\d)/giu)].map(([, year = '']) => year);
  return years[0] ?? (dateOf(main.head).year || usualYear(texts));
}

/** The one that a text speaks of most. */
function usualYear(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const [year] of texts.join(' ').matchAll(/(?<![\d/-])20\d\d(?!\d)/gu)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

// ── Parts of the main document ───────────────────────────────────────────────

type Entries = (readonly [string, Value | undefined])[];

function head(part: Part, kind: DocumentKindName, context: Context): Entries {
  const { head: lines } = part;
  const co_quan = issuerOf(part, context);
  const { date, year } = dateOf(lines);
  const issuer = issuerName(co_quan);
  return [
    ['ten_loai', nameOf(part, kind, context)],
    ['co_quan', co_quan],
    ['so_van_ban', numberOf(lines).number],
    ['ngay_ban_hanh', date || year],
    ['do_khan', urgencyOf(lines)],
    ['du_thao', draftOf(lines)],
    ['pham_vi_luu_hanh', circulationOf(lines, context)],
    ['lien_he', contactOf(lines)],
    ...Object.entries(subjectOf(part, context)),
    ['kem_theo', attachedTo(part, issuer)],
    ['kinh_gui', kind === 'bao_cao' ? addressees(part.opening) : undefined],
    ['tham_quyen', joinedTitle(roleLines(part.opening, 'tham_quyen'), context)],
    ['can_cu', grounds(part, kind)],
  ];
}

const roleLines = (lines: readonly Known[], role: string): Known[] => lines.filter((line) => line.role === role);

function issuerName({ ten = '' }: Fields): string {
  return Array.isArray(ten) ? ten.join(' và ') : String(ten);
}

function text(part: Part, kind: DocumentKindName, context: Context): Entries {
  const { lead, body, closing } = dividedText(part);
  if (kind === 'quyet_dinh') return [['dieu', articlesOf([...body, ...closing])]];
  return [
    ['mo_dau', withoutColon(prose(kind === 'bao_cao' ? lead : [...part.opening.filter(isAddress), ...lead]))],
    ['danh_so', scheme(body)],
    ['noi_dung', bodyValue(outline(body), context)],
    ['ket_thuc', prose(closing)],
    ['dong_cuoi', lastLine(part)],
  ];
}

/** tdkt puts it there (`leadIn` in plan/opening-and-ending.ts). */
function withoutColon(lead: string): string {
  return lead.replace(/(?<=[\p{L}\p{N})”])\s*:$/u, '');
}

const isAddress = ({ role }: Known): boolean => role.startsWith('kinh_gui');

/** A decision has no lead-in: what stands there is one more ground. */
function grounds(part: Part, kind: DocumentKindName): string[] {
  const lead = kind === 'quyet_dinh' ? [...part.opening.filter(isAddress), ...dividedText(part).lead] : [];
  return [...roleLines(part.opening, 'can_cu'), ...lead].map(groundOf);
}

function lastLine({ body }: Part): string {
  return body
    .filter((piece): piece is Known => piece.kind === 'line' && piece.role === 'dong_cuoi')
    .map(typed)
    .join('\n');
}

function end({ end: lines }: Part, context: Context): Entries {
  const { noi_nhan, luu } = recipients(lines);
  return [
    ['noi_nhan', noi_nhan],
    ['luu', luu],
    ['ky', signatures(lines, context)],
  ];
}

// ── Appendices and an attached plan ──────────────────────────────────────────

/** Names that tdkt gives by itself are not typed. */
function appendicesOf(parts: readonly Part[], context: Context): Fields[] {
  const names = parts.map((part) =>
    roleLines(part.title, 'phu_luc')
      .map((line) => title(line, context))
      .join(' '),
  );
  const counted = names.filter((name) => /^phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?$/iu.test(name));
  return parts.map((part, index) => {
    const name = names[index] ?? '';
    const made = counted.length === 1 ? 'phụ lục' : `phụ lục ${toRoman(counted.indexOf(name) + 1)}`;
    return appendix(part, name === '' ? 'khong' : name.toLowerCase() === made.toLowerCase() ? '' : name, context);
  });
}

function appendix(part: Part, ten: string, around: Context): Fields {
  const context = { ...around, landscape: part.title.some(({ landscape }) => landscape) };
  const body = part.body.filter(isText);
  const fields = fieldsOf([
    ['ten', ten],
    ...Object.entries(appendixTitle(part.title, context)),
    ['kem_theo', ten === 'khong' && !part.title.some(({ role }) => role === 'kem_theo') ? 'khong' : ''],
    ['trang', context.landscape ? 'ngang' : ''],
    ['danh_so', scheme(body)],
    ['noi_dung', bodyValue(outline(withoutEndMark(body)), context)],
    ['ky', signatures(part.end, context)],
  ]);
  const named = oneLine(roleLines(part.title, 'kem_theo').map(typed).join(' '));
  if (named !== '') context.attachments.set(fields, named);
  if (part.title.some(({ role, sure }) => role === 'ten_phu_luc' && !sure))
    context.remarks.tell(fields, 'tieu_de', 'đoán: những dòng ở giữa trang sau chữ ký');
  return fields;
}

function attachedPlan([plan, ...others]: readonly Part[], context: Context): Fields | undefined {
  if (!plan) return undefined;
  return fieldsOf([
    ...Object.entries(subjectOf(plan, context)),
    ['ten_loai', nameOf(plan, 'ke_hoach', context)],
    ...text(plan, 'ke_hoach', context),
    [
      'phu_luc',
      appendicesOf(
        others.filter((part) => part.kind === 'appendix'),
        context,
      ),
    ],
  ]);
}
