/** What the shape alone cannot say: references, and fields that need or exclude one another. Reads any value; never throws. */

import type { Path } from '../diagnostic.ts';
import { acts, findAct } from '../law/acts.ts';
import { foldName } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { checkRare } from './check-rare.ts';
import { checkSection } from './check-sections.ts';
import { checkTaskIds } from './check-task-ids.ts';
import { ky, ownEnd, ownHead } from './frame.ts';
import { hasKey } from './key-names.ts';
import { missing } from './messages.ts';
import { isMapping, keyNames, type Mapping, requiredKeys, type Schema, schemaAt } from './shape.ts';
import { either, type ShapeFinding } from './shape-finding.ts';
import { typedSections } from './typed-sections.ts';

export function* checkPlan(value: unknown, root: Schema): Generator<ShapeFinding> {
  if (!isMapping(value)) return;
  yield* checkRare(value);
  yield* checkGrounds(value['can_cu']);
  for (const section of typedSections(value)) yield* checkSection(section, value['loai'] === 'bao_cao');
  yield* checkTaskIds(typedSections(value));
  yield* checkEnd(value, root, []);
  const attached = schemaAt(root, value, ['ke_hoach']);
  if (attached && isMapping(value['ke_hoach'])) yield* checkEnd(value['ke_hoach'], attached, ['ke_hoach']);
  yield* checkOwnEnd(value, root);
  for (const { block, path } of signatures(value)) yield* checkSigner(block, path);
}

/** An item that looks like an id must be one; anything else is a citation as typed. */
function* checkGrounds(can_cu: unknown): Generator<ShapeFinding> {
  for (const [index, item] of (Array.isArray(can_cu) ? can_cu : []).entries()) {
    if (typeof item !== 'string' || !looksLikeId(item) || findAct(item)) continue;
    const near = nearestActs(item);
    yield {
      code: 'can_cu/khong_co_ma',
      path: ['can_cu', index],
      message: `Mã căn cứ “${item}” không có trong danh mục của tdkt, cần ghi một mã có sẵn hoặc nguyên văn căn cứ`,
      help: near.length > 0 ? `có lẽ là ${either(near)}\n- ${near[0]}` : `ghi nguyên văn\n- ${formOf(item)}`,
    };
  }
}

/** How a ground of such an id is written out. */
function formOf(id: string): string {
  const statute = statutes[foldName(id.split('-')[0] ?? '')];
  return statute ? `${statute} … ngày … tháng … năm …` : 'Nghị quyết số … ngày … tháng … năm … của …';
}

/** A statute is cited without a number (mục II.6.a). */
const statutes: Readonly<Record<string, string>> = { luat: 'Luật', pl: 'Pháp lệnh', 'phap lenh': 'Pháp lệnh' };

/** `luat-tdkt-2022`, `ND-152-2025`: words and numbers joined by hyphens, without a space or a slash. */
function looksLikeId(text: string): boolean {
  return regex.u`^\p{L}+(-[\p{L}\p{N}]+)+$`.test(text);
}

/** The same id in other letters, then ids that share a number or most letters, newer rows of the registry first. */
function nearestActs(typed: string): string[] {
  const ids = acts.map((act) => act.id).reverse();
  const numbers = typed.split('-').filter((part) => /^\d{2,3}$/u.test(part));
  const sharing = ids.filter(
    (id) => id.startsWith(`${foldName(typed.split('-')[0] ?? '')}-`) && numbers.some((n) => id.split('-').includes(n)),
  );
  return [...new Set([...ids.filter((id) => foldName(id) === foldName(typed)), ...sharing, ...nearest(typed, ids)])].slice(0, 3);
}

// ── The end of the body ──────────────────────────────────────────────────────

/** `./.` stands after the last word of the text, so the text may not end in a table or in a list of tasks. */
function* checkEnd(plan: Mapping, root: Schema, at: Path): Generator<ShapeFinding> {
  if (hasKey(plan, 'ket_thuc', keyNames(root))) return;
  const table = lastTable(plan['noi_dung'], [...at, 'noi_dung']);
  if (table === null) return;
  yield {
    code: 'ke_hoach/thieu_ket_thuc',
    path: table,
    at: 'key',
    message: 'Nội dung kế hoạch dừng ở bảng hoặc danh sách nhiệm vụ, cần thêm `ket_thuc` để có chữ cuối cùng đứng trước dấu ./.',
    help: 'thêm ở ngoài cùng, sát lề trái\nket_thuc: Trên đây là Kế hoạch …; đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện',
  };
}

/** The path of the table or tasks that a body ends in; null when it ends in text, or in nothing that can be read. */
function lastTable(body: unknown, path: readonly (string | number)[]): readonly (string | number)[] | null {
  const node: unknown = Array.isArray(body) ? body.at(-1) : undefined;
  if (!Array.isArray(body) || !isMapping(node)) return null;
  const here = [...path, body.length - 1];
  // Printed in this order: the last one present ends the node.
  const last = ['phan_cong', 'bang', 'nhiem_vu', 'yeu_cau', 'muc_dich', 'noi_dung'].find((key) => key in node);
  if (last === undefined) return null;
  if (last === 'bang' || last === 'nhiem_vu') return [...here, last];
  if (last !== 'phan_cong') return lastTable(node[last], [...here, last]);
  const units = node[last];
  const unit: unknown = Array.isArray(units) ? units.at(-1) : undefined;
  return isMapping(unit) && Array.isArray(units) ? lastTable(unit['noi_dung'], [...here, last, units.length - 1, 'noi_dung']) : null;
}

// ── What a document that stands alone must have ─────────────────────────────

function* checkOwnEnd(plan: Mapping, root: Schema): Generator<ShapeFinding> {
  const names = keyNames(root);
  if (!hasKey(plan, 'kem_theo', names)) {
    const optional = ownEnd.filter((key) => schemaAt(root, plan, [key]) && !requiredKeys(root).includes(key));
    for (const key of optional.filter((k) => !hasKey(plan, k, names))) yield missing([key], schemaAt(root, plan, [key]) ?? root);
    return;
  }
  for (const key of [...ownHead, ...ownEnd].filter((k) => k in plan && 'kem_theo' in plan)) {
    yield {
      code: 'kem_theo/thua',
      path: [key],
      at: 'key',
      message: `\`${key}\` đứng trong kế hoạch ban hành kèm theo văn bản khác, cần bỏ: văn bản ấy đã ghi`,
      help: 'bỏ dòng này, hoặc bỏ `kem_theo` nếu kế hoạch tự đứng riêng',
      basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3',
      also: { message: '`kem_theo` ghi ở đây', path: ['kem_theo'] },
    };
  }
}

// ── The signature ────────────────────────────────────────────────────────────

const signing = 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7';

/** The signatures of the document, of its appendices, and of those of the attached plan. */
function* signatures(plan: Mapping, at: Path = []): Generator<{ block: Mapping; path: Path }> {
  const appendices = Array.isArray(plan['phu_luc']) ? plan['phu_luc'].entries() : [];
  const owners = [
    { owner: plan, at },
    ...Array.from(appendices, ([index, owner]) => ({ owner: owner as unknown, at: [...at, 'phu_luc', index] as Path })),
  ];
  if (isMapping(plan['ke_hoach'])) yield* signatures(plan['ke_hoach'], ['ke_hoach']);
  for (const { owner, at } of owners) {
    const ky: unknown = isMapping(owner) ? owner['ky'] : undefined;
    if (isMapping(ky)) yield { block: ky, path: [...at, 'ky'] };
    for (const [index, block] of (Array.isArray(ky) ? ky : []).entries()) {
      if (isMapping(block)) yield { block, path: [...at, 'ky', index] };
    }
  }
}

function* checkSigner(block: Mapping, path: Path): Generator<ShapeFinding> {
  const names = keyNames(ky);
  const has = (key: string) => hasKey(block, key, names);
  if (!has('chuc_vu') && !has('quyen')) {
    yield {
      code: 'ke_hoach/thieu',
      path: [...path, 'chuc_vu'],
      at: 'key',
      message: 'Thiếu `chuc_vu` (chức vụ người ký) trong `ky`, cần ghi thêm, hoặc ghi `quyen` khi người ký đang giữ quyền chức vụ',
      help: 'thêm\nchuc_vu: Chủ tịch',
      basis: signing,
    };
  }
  if ('chuc_vu' in block && 'quyen' in block) {
    yield together('ky/chuc_vu', path, 'chuc_vu', 'quyen', 'quyen đã in thành Q. và chức vụ; bỏ một trong hai dòng');
  }
  const given = ['thay_mat', 'thua_lenh', 'thua_uy_quyen'].filter((key) => key in block);
  for (const key of given.slice(1)) {
    yield together('ky/quyen_han', path, given[0] ?? '', key, 'TM., TL. và TUQ. không đi cùng nhau; bỏ một trong hai dòng');
  }
}

function together(code: string, path: Path, first: string, second: string, help: string): ShapeFinding {
  return {
    code,
    path: [...path, second],
    at: 'key',
    message: `\`${second}\` đứng cùng \`${first}\` trong một chữ ký, cần bỏ một trong hai`,
    help,
    basis: signing,
    also: { message: `\`${first}\` ghi ở đây`, path: [...path, first] },
  };
}
