/** Recipients and signatures → the fields of a plan. */
import type { Known } from './components.ts';
import { type Context, oneLine, typed, unmarked } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

// ── Recipients ───────────────────────────────────────────────────────────────

const dash = /^\**[-+–•]\**\s*/u;
const filed = /^Lưu\s*:?\s*/u;

/** Each recipient on a line; those behind `+` belong to the one above. */
export function recipients(lines: readonly Known[]): { readonly noi_nhan: Value[]; readonly luu: string } {
  const noi_nhan: Value[] = [];
  let luu = '';
  for (const line of lines) {
    const text = oneLine(typed(line)).replace(dash, '');
    const name = unmarked(text).replace(/\s*[;.,:]+$/u, '');
    if (name === '') continue;
    // “Nơi nhận: Như trên” on one line.
    const beside = line.role === 'noi_nhan' ? unmarked(name).replace(/^Nơi nhận\s*:?\s*/iu, '') : '';
    if (beside !== '') noi_nhan.push(beside);
    if (line.role === 'noi_nhan_muc' && filed.test(text)) luu = text.replace(filed, '').replace(/\s*[;.,]+$/u, '');
    else if (line.role === 'noi_nhan_muc') noi_nhan.push(name);
    else if (line.role === 'noi_nhan_cong') addMember(noi_nhan, name);
  }
  return { noi_nhan, luu };
}

function addMember(noi_nhan: Value[], name: string): void {
  const last = noi_nhan.at(-1);
  if (last === undefined) noi_nhan.push(name);
  else if (typeof last === 'string') noi_nhan[noi_nhan.length - 1] = { ten: last, gom: [name] };
  else if (!Array.isArray(last) && Array.isArray(last['gom'])) last['gom'].push(name);
}

// ── Signatures ───────────────────────────────────────────────────────────────

const ofSignature = new Set(['quyen_han', 'chuc_vu', 'chuc_vu_khac', 'ho_ten']);

/** Signatures on the left and on the right in turn, as they are printed. */
export function signatures(lines: readonly Known[], context: Context): Value | undefined {
  const own = lines.filter(({ role }) => ofSignature.has(role));
  const [left, right] = [own.filter(({ place }) => place === 'left'), own.filter(({ place }) => place !== 'left')].map(split);
  const all = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, row) => [left?.[row], right?.[row]]).flat();
  const found = all.filter((one) => one !== undefined).map((one) => signature(one, context));
  return found.length > 1 ? found : found[0];
}

/** A new one begins where the order of its lines does. */
function split(lines: readonly Known[]): Known[][] {
  const order = ['quyen_han', 'chuc_vu', 'chuc_vu_khac', 'ho_ten'];
  const all: Known[][] = [];
  for (const line of lines) {
    const last = all.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      (order.indexOf(line.role) > order.indexOf(last.role) || (line.role === 'quyen_han' && last.role === 'quyen_han'));
    if (goesOn) all.at(-1)?.push(line);
    else all.push([line]);
  }
  return all;
}

const powers: readonly (readonly [string, RegExp])[] = [
  ['thay_mat', /^T\/?M\.?\s*/u],
  ['thua_lenh', /^T\/?L\.?\s*/u],
  ['thua_uy_quyen', /^TUQ\.?\s*/u],
  ['ky_thay', /^K\/?T\.?\s*/u],
];

const acting = /^Q\.\s*/u;

function signature(lines: readonly Known[], context: Context): Fields {
  const words = (role: string) => lines.filter((line) => line.role === role).map((line) => unmarked(oneLine(typed(line))));
  const power = words('quyen_han');
  const bare = power.filter((text) => powers.every(([, sign]) => !sign.test(text)));
  const office = words('chuc_vu').join(' ');
  return fieldsOf([
    ['tieu_de', context.restore(bare.join(' '))],
    ...powers.map(
      ([field, sign]) =>
        [
          field,
          power
            .filter((text) => sign.test(text))
            .map((text) => context.restore(text.replace(sign, '')))
            .join(' '),
        ] as const,
    ),
    ['quyen', acting.test(office) ? context.restore(office.replace(acting, '')) : ''],
    ['chuc_vu', acting.test(office) ? '' : context.restore(office)],
    ['chuc_vu_khac', context.restore(words('chuc_vu_khac').join(' '))],
    ['ho_ten', words('ho_ten').join(' ')],
  ]);
}
