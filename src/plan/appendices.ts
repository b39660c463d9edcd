/** What stands behind the signature: appendices, how they are called, and where those of a decision print. */
import type { Path } from '../diagnostic.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import { type AppendixName, appendixName, isMeant, referencesIn } from '../vietnamese/appendix-names.ts';
import { toRoman } from '../vietnamese/numbers.ts';
import { body, type Context } from './body.ts';
import { filled, orGap } from './gap.ts';
import { runs } from './inline.ts';
import { isNone, topLevel } from './numbering.ts';
import { endMark } from './opening-and-ending.ts';
import { type Chu, chuTho, type PhuLuc, type Plan, type VanBanGoc } from './plan.ts';
import { signatures } from './signatures.ts';
import { title, titleWidth } from './titles.ts';

type AppendixInput = NonNullable<DocumentInput['phu_luc']>[number];

/** One appendix has no number, several have Roman ones (Phụ lục I, mục III.1.a); those with names of their own do not count. */
export function appendices(input: readonly AppendixInput[], at: Path, context: Context, van_ban: VanBanGoc): PhuLuc[] {
  const unnamed = input.filter(({ ten }) => ten === undefined);
  const made = (item: AppendixInput) => (unnamed.length === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(unnamed.indexOf(item) + 1)}`);
  return input.map((item, index) => appendix(item, item.ten ?? made(item), [...at, index], context, van_ban));
}

function appendix(input: AppendixInput, ten: string, at: Path, context: Context, van_ban: VanBanGoc): PhuLuc {
  const ngang = input.trang === 'ngang';
  const { dong, phu_de } = title(orGap(input.tieu_de), input.phu_de, 'ten_phu_luc', titleWidth(ngang));
  const { hang_ky, ky } = signatures(input.ky, [...at, 'ky']);
  const here = [...at, 'noi_dung'];
  const noi_dung = filled(body(input.noi_dung, here, topLevel(input.danh_so), context), here);
  return {
    ten: isNone(ten) ? [] : runs(ten),
    tieu_de: dong,
    phu_de,
    ngang,
    noi_dung: input.ky === undefined ? endMark(noi_dung) : noi_dung,
    hang_ky: ky === null ? hang_ky : [...hang_ky, { trai: null, phai: ky }],
    van_ban: input.kem_theo === undefined ? van_ban : null,
    at,
  };
}

/**
 * A decision's appendices print behind it as far as its own articles lead to them; those to which only the attached
 * plan leads, behind that plan.
 */
export function placed(
  input: DocumentInput,
  phu_luc: readonly PhuLuc[],
  van_ban_kem: readonly Plan[],
): Pick<Plan, 'phu_luc' | 'van_ban_kem'> {
  const own = phu_luc.findLastIndex(({ ten }) => leadsTo(wordsIn(input.dieu), nameOf(ten))) + 1;
  const [attached, ...others] = van_ban_kem;
  const { mo_dau, noi_dung, ket_thuc } = input.ke_hoach ?? {};
  const isTaken = ({ word, so }: AppendixName) => attached?.phu_luc.some(({ ten }) => sameName(nameOf(ten), word, so)) ?? false;
  const names = phu_luc.slice(own).map(({ ten }) => nameOf(ten));
  const text = wordsIn([mo_dau, noi_dung, ket_thuc]);
  if (!attached || !names.some((name) => !isTaken(name) && leadsTo(text, name))) return { phu_luc, van_ban_kem };
  const behind = { ...attached, phu_luc: [...attached.phu_luc, ...phu_luc.slice(own)] };
  return { phu_luc: phu_luc.slice(0, own), van_ban_kem: [behind, ...others] };
}

function nameOf(ten: readonly Chu[]): AppendixName {
  return appendixName(chuTho(ten));
}

function sameName(name: AppendixName, word: string, so: string): boolean {
  return name.word === word && name.so === so;
}

/** Without a number only “Phụ lục” is a name; “biểu”, “mẫu”, “bảng” are also words like others. */
function leadsTo(text: string, name: AppendixName): boolean {
  return referencesIn(text).some((found) => (found.word === 'phu luc' || found.numbers.length > 0) && isMeant(found, name));
}

/** Every text in a part of the plan, one a line. */
function wordsIn(part: unknown): string {
  if (typeof part === 'string') return part;
  return typeof part === 'object' && part !== null ? Object.values(part).map(wordsIn).join('\n') : '';
}
