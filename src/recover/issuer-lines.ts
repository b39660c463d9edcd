/** Which lines of the head name the superior body, and which the issuer itself. */
import type { Known, KnownPiece } from './components.ts';
import { plainOf } from './lines.ts';

/** The superior body stands above, in letters that are not bold; where all are alike, an office that belongs to another tells itself. */
export function issuerRoles(pieces: readonly KnownPiece[]): KnownPiece[] {
  const names = pieces.filter((piece): piece is Known => piece.kind === 'line' && piece.role === 'co_quan_ban_hanh');
  const own = ownFrom(names);
  return pieces.map((piece) =>
    piece.kind === 'line' && names.indexOf(piece) >= 0 && names.indexOf(piece) < own ? { ...piece, role: 'co_quan_chu_quan' } : piece,
  );
}

function ownFrom(names: readonly Known[]): number {
  const bold = names.map(({ bits }) => bits.some((bit) => bit.bold && bit.text.trim() !== ''));
  const first = bold.indexOf(true);
  const words = names.map((name) => plainOf(name.bits));
  // “ỦY BAN NHÂN DÂN” over “XÃ HỮU LŨNG” is one name.
  const isOne = committee.test(words[first - 1] ?? '') && area.test(words[first] ?? '');
  if (first > 0 && bold.slice(first).every(Boolean)) return isOne ? first - 1 : first;
  const belongs = words.findIndex((each, index) => index > 0 && ofAnother.test(each));
  return belongs > 0 && above.test(words[0] ?? '') ? belongs : 0;
}

const committee = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)$/u;
const area = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?=[\s.])/u;
const above = /^(?:UBND|ỦY BAN|UỶ BAN|BỘ|TỈNH|THÀNH PHỐ|HUYỆN|TỔNG|SỞ|ĐẢNG|CÔNG TY|TẬP ĐOÀN|ĐẠI HỌC|LIÊN ĐOÀN|HỘI)/u;
const ofAnother =
  /^(?:SỞ|BAN|PHÒNG|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|CHI|HỘI ĐỒNG|BỆNH VIỆN|ĐÀI|THANH TRA|CỤC|VIỆN|QUỸ|KHO|XÍ NGHIỆP|CÔNG ĐOÀN)(?=\s|$)/u;
