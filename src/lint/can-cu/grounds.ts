/** The legal grounds of a document: its `can_cu`, typed or by id, and grounds that a lead-in opens with; and the citations of all other texts. */

import type { Path, Problem, Span } from '../../diagnostic.ts';
import { type Act, findAct, shortName } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';
import { type Citation, readCitations, readGround } from './citations.ts';

/** `can_cu` also for a bare “Luật …”, before which tdkt prints “Căn cứ”. */
type Opening = 'can_cu' | 'thuc_hien' | 'de_nghi' | 'khac';

export interface Ground {
  readonly path: Path;
  /** Absent for an id of the registry. */
  readonly text?: Text;
  readonly opening: Opening;
  /** Offset in the text where its own words begin, behind “Căn cứ”. */
  readonly from: number;
  readonly last: boolean;
  /** The first words of a lead-in, not an item of `can_cu`: there the form is free. */
  readonly lead: boolean;
  readonly citations: readonly Citation[];
}

/** The items of `can_cu`, then the lead-ins that open like one. */
export function allGrounds(subject: Subject): readonly Ground[] {
  return [...groundsInList(subject), ...groundsInLeads(subject)];
}

/** The items of `can_cu`, in order. */
export function listedGrounds({ grounds }: Subject): readonly Ground[] {
  return grounds.filter((ground) => !ground.lead);
}

/** Citations outside `can_cu`, lead-ins first: the order of the printed page. */
export function bodyCitations({ texts, lawDay }: Subject): readonly Citation[] {
  const read = (lead: boolean) =>
    texts.filter(({ key }) => key !== 'can_cu' && (key === 'mo_dau') === lead).flatMap((text) => readCitations(text, lawDay));
  return [...read(true), ...read(false)];
}

export interface Named {
  readonly citation: Citation;
  /** The item of `can_cu` that it stands in. */
  readonly ground: Ground | null;
}

/** Every act that the document names: of its grounds, then of all other texts. */
export function namedActs({ listedGrounds, bodyCitations }: Subject): readonly Named[] {
  return [
    ...listedGrounds.flatMap((ground) => ground.citations.map((citation) => ({ citation, ground }))),
    ...bodyCitations.map((citation) => ({ citation, ground: null })),
  ];
}

/** The acts that a ground rests on, without those named within their titles. */
export function mainCitations(ground: Ground): Citation[] {
  return ground.citations.filter(({ nested, bracketed }) => !nested && !bracketed);
}

/** Every act that the document rests on. */
export function cited(grounds: readonly Ground[]): { readonly ground: Ground; readonly citation: Citation }[] {
  return grounds.flatMap((ground) => mainCitations(ground).map((citation) => ({ ground, citation })));
}

/** No longer in force: of such an act only that is said. */
export function isLapsed({ act }: Citation, lawDay: string): boolean {
  return act !== undefined && act.expires !== null && act.expires <= lawDay;
}

/** A problem with words of a citation; without a part, with the citation itself. */
export function atCitation(citation: Citation, rest: Omit<Problem, 'path' | 'at' | 'range'>, part?: { readonly range: Span }): Problem {
  const range = part?.range ?? citation.range;
  return { path: citation.path, ...(range && { range }), ...rest };
}

/** Grounds that the registry does not have, by name: what rules that ask it cannot look at. */
export function* outside({ listedGrounds }: Subject): Iterable<string> {
  const unknown = cited(listedGrounds).flatMap(({ citation: { act, label } }) => (act ? [] : [`“${label}”`]));
  if (unknown.length > 0) yield `căn cứ ngoài danh mục của tdkt, cần tự đối chiếu: ${unknown.join(', ')}`;
}

// ── Reading ──────────────────────────────────────────────────────────────────

/** The same words as in plan/opening-and-ending.ts, before which tdkt prints “Căn cứ”. */
const bareType =
  /^(?:Các\s+)?(?:Hiến\s+pháp|Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+quyết|Nghị\s+định|Quyết\s+định|Thông\s+tư|Chỉ\s+thị|Kế\s+hoạch|Chương\s+trình|Hướng\s+dẫn|Kết\s+luận|Thông\s+báo|Công\s+văn|Điều\s+lệ)(?=\s)/u;
/** “Thực hiện …” opens more real plans than “Căn cứ …”. */
const openings: readonly (readonly [Opening, RegExp])[] = [
  ['can_cu', regex.u`^Căn\s+cứ\>`],
  ['thuc_hien', regex.u`^(?:Tiếp\s+tục\s+)?(?:[Tt]hực|[Tt]riển\s+khai\s+thực)\s+hiện\>|^Triển\s+khai\>`],
  ['de_nghi', regex.u`^(?:Theo|Xét)\>`],
];

/** What a clerk may have typed before the first word: dash, bullet, number, marks of bold and italics. */
const bullet = /^\s*(?:(?:[-–—•+*]|\d+[.)/]|[a-zđ][.)/])\s+)?[\s*]*/u;

function opened(text: string): Pick<Ground, 'opening' | 'from'> {
  const start = bullet.exec(text)?.[0].length ?? 0;
  const own = text.slice(start);
  for (const [opening, pattern] of openings) {
    const found = pattern.exec(own);
    if (found) return { opening, from: start + found[0].length };
  }
  return { opening: bareType.test(own) ? 'can_cu' : 'khac', from: start };
}

/** What a list of grounds is read from. */
interface Listed extends Pick<Subject, 'texts' | 'lawDay'> {
  readonly input: { readonly can_cu?: readonly string[] | undefined };
}

/** The items of `can_cu` as typed; also of a plan that no rule is asked about. */
export function groundsInList({ input, texts, lawDay }: Listed): Ground[] {
  const items = input.can_cu ?? [];
  const typed = new Map(texts.filter((text) => text.path[0] === 'can_cu').map((text) => [text.path[1], text]));
  return items.map((item, index) => {
    const text = typed.get(index);
    const act = text ? undefined : findAct(item.trim());
    const common = { path: ['can_cu', index], last: index === items.length - 1, lead: false };
    if (!text) return { ...common, opening: 'can_cu', from: 0, citations: act ? [ofRegistry(act, common.path)] : [] };
    const { opening, from } = opened(text.text);
    return { ...common, text, opening, from, citations: readGround(text, lawDay, from) };
  });
}

function groundsInLeads({ texts, lawDay }: Subject): Ground[] {
  return texts.flatMap((text) => {
    if (text.key !== 'mo_dau') return [];
    const { opening, from } = opened(text.text);
    if (from === 0 || (opening !== 'can_cu' && opening !== 'thuc_hien')) return [];
    return [{ path: text.path, text, opening, from, last: false, lead: true, citations: readGround(text, lawDay, from) }];
  });
}

function ofRegistry(act: Act, path: Path): Citation {
  const none = { words: '', range: { start: 0, end: 0 } };
  const empty = { name: null, number: null, date: null, year: '', issuer: null, rest: none };
  return { path, label: shortName(act), type: act.type, ...empty, nested: false, bracketed: false, act };
}
