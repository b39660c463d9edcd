/** The roles of lines in a file that tdkt did not make: read from the top, each line by what came before it, its words and its look. */
import type { Role } from '../decree30.ts';
import type { Known, KnownPiece } from './components.ts';
import { issuerRoles } from './issuer-lines.ts';
import { isCapitals } from './letter-case.ts';
import {
  headRole,
  isAppendixName,
  isAttachment,
  isFormLine,
  isGround,
  isOffice,
  isVeViec,
  kindIn,
  leadsToText,
  partsOfLine,
  powerOf,
  type Shape,
  shapeOf,
  textRole,
} from './line-shapes.ts';
import type { Piece } from './lines.ts';
import { named, withoutRules } from './parted-lines.ts';
import { tableRoles } from './table-lines.ts';

type Place = 'head' | 'title' | 'opening' | 'text' | 'end' | 'annex';

/** What a line is, and in which part of a document it leaves the reader; null where the part ends before it. */
interface Step {
  readonly role: Role;
  readonly sure: boolean;
  readonly next: Place;
}

/** Where the reader is, and what it has seen. */
interface Reading {
  readonly before: Known | undefined;
  readonly after: Piece | undefined;
  /** The motto of the State stands in one of the next lines: another document begins. */
  readonly ahead: boolean;
  /** A decision names its authority and has articles. */
  readonly decides: boolean;
}

const step = (role: Role, next: Place, sure = true): Step => ({ role, sure, next });

/** Every line with a role; a line that holds several is parted, one that holds a name and its subject too. */
export function foreignRoles(pieces: readonly Piece[]): KnownPiece[] {
  const parts = pieces.flatMap((piece): Piece[] => (piece.kind === 'grid' ? [piece] : partsOfLine(piece).flatMap(withoutRules)));
  const known: KnownPiece[] = [];
  const state = { place: 'head' as Place, decides: false };
  for (const [index, piece] of parts.entries()) {
    if (piece.kind === 'grid') {
      if (state.place !== 'end') state.place = 'text';
      known.push(piece);
    } else if (piece.place === 'footer') known.push({ ...piece, role: 'lien_he', sure: true });
    else for (const shape of named(shapeOf(piece), parts[index + 1])) known.push(readLine(shape, parts, index, known, state));
  }
  return tableRoles(issuerRoles(known));
}

function readLine(
  shape: Shape,
  parts: readonly Piece[],
  index: number,
  known: readonly KnownPiece[],
  state: { place: Place; decides: boolean },
): Known {
  const before = known.findLast((each): each is Known => each.kind === 'line');
  const { role, sure, next } = roleAt(state.place, shape, {
    before,
    after: parts[index + 1],
    ahead: isHeadAhead(parts, index),
    decides: state.decides,
  });
  if (role === 'ten_loai') state.decides = /^QUYẾT ĐỊNH/u.test(shape.text);
  state.place = next;
  return { ...shape.line, role, sure };
}

/** A head is so many lines long at most. */
const headLines = 8;

function isHeadAhead(parts: readonly Piece[], index: number): boolean {
  return parts.slice(index, index + headLines).some((piece) => piece.kind === 'line' && headRole(shapeOf(piece).text) === 'quoc_hieu');
}

function roleAt(place: Place, shape: Shape, reading: Reading): Step {
  const readers: Readonly<Record<Place, (shape: Shape, reading: Reading) => Step | null>> = { head, title, opening, text, end, annex };
  const order: readonly Place[] =
    place === 'end' ? ['end', 'text'] : place === 'annex' ? ['annex', 'text'] : ['head', 'title', 'opening', 'text'];
  for (const each of order.slice(Math.max(0, order.indexOf(place)))) {
    const found = readers[each](shape, reading);
    if (found) return found;
  }
  return step(textRole(shape), 'text');
}

// ── Head and title ───────────────────────────────────────────────────────────

function head(shape: Shape, { before }: Reading): Step | null {
  const role = headRole(shape.text);
  if (role) return step(role, 'head');
  if (kindIn(shape) !== '' && (shape.centred || shape.bold) && shape.text.length < 200) return step('ten_loai', 'title');
  if (isVeViec(shape.text)) return step('trich_yeu', 'head');
  if (before?.role === 'trich_yeu' && before.place === 'left' && shape.line.place === 'left' && !shape.capitals)
    return step('trich_yeu', 'head');
  const isName =
    shape.capitals &&
    shape.text.length < 120 &&
    (shape.line.place !== 'body' || before === undefined || before.role === 'co_quan_ban_hanh');
  if (isName && shape.line.place !== 'box') return step('co_quan_ban_hanh', 'head', shape.line.place === 'left');
  return null;
}

function title(shape: Shape, { before, decides }: Reading): Step | null {
  const { text: words, centred, bold, italic, capitals } = shape;
  const above = before?.role ?? '';
  if (/^Kính gửi/u.test(words)) return null;
  if (isAttachment(words) && (centred || isTitle.test(above))) return step('kem_theo', 'title');
  if (decides && isTitle.test(above) && above !== 'ten_loai' && capitals && authority.test(words)) return step('tham_quyen', 'opening');
  // Some programs keep no format: what stands under the name of the kind is its subject.
  if (!centred)
    return above === 'ten_loai' && textRole(shape) === 'noi_dung' && isSubject(words) ? step('trich_yeu', 'title', false) : null;
  const isFirst = above !== 'trich_yeu' && above !== 'phu_de';
  if (bold || (capitals && isFirst) || (above === 'ten_loai' && !italic)) return step('trich_yeu', 'title', bold);
  return isTitle.test(above) ? step('phu_de', 'title', false) : null;
}

const isTitle = /^(?:ten_loai|trich_yeu|phu_de)$/u;
const isSubject = (words: string): boolean => words.length < 300 && !/[.;:,]$/u.test(words) && !isGround(words);

const authority = /^(?:CHỦ TỊCH|GIÁM ĐỐC|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|TRƯỞNG|BAN|TỔNG|THỦ TƯỚNG|CỤC TRƯỞNG)/u;

// ── Opening ──────────────────────────────────────────────────────────────────

function opening(shape: Shape, { before }: Reading): Step | null {
  const { text: words } = shape;
  if (isEndOf(shape)) return null;
  if (/^Kính gửi\s*:?\s*$/u.test(words)) return step('kinh_gui_nhieu', 'opening');
  if (/^Kính gửi\s*:/u.test(words)) return step('kinh_gui', 'opening');
  const toMany = before?.role === 'kinh_gui_nhieu' || before?.role === 'kinh_gui_muc';
  if (toMany && (/^[-–+]/u.test(words) || shape.line.place !== 'body')) return step('kinh_gui_muc', 'opening');
  if (/^QUYẾT ĐỊNH\s*:?$/u.test(words)) return step('loi_ban_hanh', 'text');
  if (isGround(words) && (/[;,]$/u.test(words) || shape.italic || /^(?:Căn cứ|Theo|Xét).*\.$/su.test(words)))
    return step('can_cu', 'opening', /^Căn cứ/u.test(words));
  const role = textRole(shape);
  if (role !== 'noi_dung') return null;
  return step('noi_dung', leadsToText(words) ? 'text' : 'opening');
}

// ── Text ─────────────────────────────────────────────────────────────────────

function text(shape: Shape, { before, ahead, after }: Reading): Step | null {
  const { text: words, line } = shape;
  if (isBeginning(shape, ahead)) return beginning(shape);
  if (/^Nơi nhận\s*:?/u.test(words)) return step('noi_nhan', 'end');
  if (isSignature(shape)) return signatureStep(shape, before, after);
  if (isAppendixName(words) && (shape.centred || shape.bold)) return step('phu_luc', 'annex');
  if (line.place === 'box') return step('noi_dung', 'text', false);
  if (isFormLine(line)) return step('dong_cham', 'text');
  const role = textRole(shape);
  if (before?.role === 'phan' && (shape.centred || before.paragraph === line.paragraph)) return step('tieu_de_phan', 'text');
  return step(role, 'text', !/^tieu_de|^muc$/u.test(role) || shape.bold);
}

/** Another document behind the text of this one. */
function isBeginning(shape: Shape, ahead: boolean): boolean {
  if (ahead && (headRole(shape.text) !== null || (shape.line.place === 'left' && shape.capitals))) return true;
  return kindIn(shape) === shape.text && shape.text !== '' && shape.centred && shape.bold;
}

function beginning({ text: words }: Shape): Step {
  if (kindName(words)) return step('ten_loai', 'title', false);
  return step(headRole(words) ?? 'co_quan_ban_hanh', 'head', false);
}

const kindName = (words: string): boolean => kindIn({ text: words, capitals: true }) === words;

function isEndOf(shape: Shape): boolean {
  return /^Nơi nhận\s*:?/u.test(shape.text) || isSignature(shape);
}

// ── End ──────────────────────────────────────────────────────────────────────

function isSignature({ text: words, line, centred, capitals, bold }: Shape): boolean {
  if (powerOf(words) && capitals) return true;
  return capitals && isOffice(words) && words.length < 100 && (line.place === 'right' || line.place === 'left' || (centred && bold));
}

function end(shape: Shape, { before, ahead, after }: Reading): Step | null {
  const { text: words, line, centred, bold } = shape;
  if (isBeginning(shape, ahead)) return beginning(shape);
  if (/^Nơi nhận\s*:?/u.test(words)) return step('noi_nhan', 'end');
  if (isAppendixName(words)) return step('phu_luc', 'annex');
  if (/^\+/u.test(words)) return step('noi_nhan_cong', 'end');
  if (/^[-–•*]/u.test(words) || (line.place === 'left' && before?.role === 'noi_nhan_muc' && !shape.capitals))
    return step('noi_nhan_muc', 'end');
  const isClosed = line.place === 'body' && before?.place !== 'body' && before !== undefined;
  if (isClosed && centred && bold && !isOffice(words) && !powerOf(words)) return step('ten_phu_luc', 'annex', false);
  if (line.place === 'body' && !isSignature(shape) && !(centred || bold || shape.capitals)) return null;
  return signatureStep(shape, before, after);
}

/** What someone signs as, over the office. */
const isPart = (words: string): boolean => /^(?:NGƯỜI|PHÊ DUYỆT|DUYỆT|XÁC NHẬN|ĐẠI DIỆN|THỦ TRƯỞNG ĐƠN VỊ)(?=\s|$)/u.test(words);

/** Powers, then the office in capitals, then the name. */
function signatureStep({ text: words, line }: Shape, before: Known | undefined, after: Piece | undefined): Step {
  if (powerOf(words)) return step('quyen_han', 'end');
  const beside = before?.place === line.place ? before.role : undefined;
  const under = after?.kind === 'line' && after.place === line.place ? shapeOf(after) : undefined;
  if (beside !== 'chuc_vu' && under?.capitals && (isOffice(under.text) || isPart(words)) && isCapitals(words))
    return step('quyen_han', 'end');
  if (isCapitals(words)) return step(beside === 'chuc_vu' && !isOffice(words) ? 'chuc_vu_khac' : 'chuc_vu', 'end');
  return step(/^\(.*\)$/u.test(words) ? 'chuc_vu_khac' : 'ho_ten', 'end');
}

// ── What stands behind the signature ─────────────────────────────────────────

function annex(shape: Shape, { before }: Reading): Step | null {
  const { text: words, centred, bold, capitals } = shape;
  if (!before || !/^(?:phu_luc|ten_phu_luc|phu_de|kem_theo)$/u.test(before.role)) return null;
  if (isAttachment(words)) return step('kem_theo', 'annex');
  if (!centred) return null;
  if (bold || capitals || before.role === 'phu_luc') return step(before.role === 'kem_theo' ? 'noi_dung' : 'ten_phu_luc', 'annex', bold);
  return step('phu_de', 'annex', false);
}
