/** What a few real plans contain and tdkt does not print: one sentence each that names the way round. */
import type { Path } from '../diagnostic.ts';
import { isPartyOrgan } from '../law/offices.ts';
import { isMapping, type Mapping } from './shape.ts';
import type { ShapeFinding } from './shape-finding.ts';

export function* checkRare(plan: Mapping): Generator<ShapeFinding> {
  yield* checkParty(plan['co_quan']);
  for (const { text, path } of strings(plan, [])) {
    yield* checkScript(text, path);
  }
}

function* checkParty(co_quan: unknown): Generator<ShapeFinding> {
  const ten: unknown = isMapping(co_quan) ? co_quan['ten'] : undefined;
  const name = [ten].flat()[0];
  if (typeof name !== 'string' || !isPartyOrgan(name)) return;
  yield {
    code: 'co_quan/van_ban_dang',
    path: Array.isArray(ten) ? ['co_quan', 'ten', 0] : ['co_quan', 'ten'],
    message: `“${name}” là cơ quan Đảng, văn bản của Đảng có thể thức riêng, cần soạn theo mẫu của Văn phòng Trung ương Đảng`,
    help: 'tdkt dựng văn bản hành chính nhà nước; nếu chính quyền cùng ban hành thì ghi tên cơ quan nhà nước ở đây',
    basis: 'Nghị định 30/2020/NĐ-CP, Điều 2; Hướng dẫn 05-HD/VPTW',
  };
}

function* checkScript(text: string, path: Path): Generator<ShapeFinding> {
  const match = /<\/?su[bp]>/iu.exec(text);
  if (!match) return;
  yield {
    code: 'chu/chi_so',
    path,
    range: { start: match.index, end: match.index + match[0].length },
    message: `Dấu ${match[0]} không in thành chữ nhỏ trên hay dưới dòng, cần dùng ký tự có sẵn`,
    help: 'chép các ký tự này: m² m³ ¹ ² ³ ⁴ ⁵ H₂O CO₂ ₀ ₁ ₂ ₃',
  };
}

function* strings(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
  else if (isMapping(value)) for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...path, key]);
}
