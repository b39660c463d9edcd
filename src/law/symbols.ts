/**
 * What the symbol of a document tells: its kind and whose it is, as in `152/2025/NĐ-CP`.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III (kinds of administrative documents); Luật Ban hành văn bản quy phạm pháp luật and
 * Nghị định 78/2025/NĐ-CP (legal acts and their years); symbols of the Party and of the offices of state from general
 * knowledge; state of the law on 2026-11-28.
 */
import { regex } from '../vietnamese/letters.ts';
import { abbreviations } from './abbreviations.ts';

/** Kind → its letters: those of the decree, and of legal acts. */
export const kindLetters: Readonly<Record<string, string>> = {
  ...abbreviations,
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Thông tư liên tịch': 'TTLT',
};

/** `/KHLT-SNV-STC`: all that stands behind the number, typed where else the kind's letters come by themselves; null for `UBND`. */
export function wholeSymbol(typed: string): string | null {
  return typed.trim().startsWith('/') ? typed.trim().slice(1).trim() : null;
}

/** Whose the symbol is: `UBND`, also of `/KHLT-UBND`. */
export function organLetters(typed: string): string {
  return (wholeSymbol(typed)?.replace(regex.u`^\p{L}+\s*[-–—]`, '') ?? typed).trim();
}

/** Letters of kinds that lose a mark or a small letter when typed in haste, and without it are no other's: `DA` is also dự án. */
export const markedKinds: readonly string[] = ['NĐ', 'QĐ', 'QyĐ', 'TTr', 'CTr', 'TrS'];

/** The same of issuers. */
export const issuerLetters: readonly string[] = 'UBND HĐND CP BGDĐT SGDĐT BLĐTBXH SLĐTBXH BKHĐT SKHĐT HĐTĐKT BTĐKT LĐLĐ TLĐ'.split(' ');

/** Behind QĐ, CT, CĐ: other kinds are not the Prime Minister's, and the letters may be another's. */
export const shortened: Readonly<Record<string, string>> = { Tg: 'TTg', TTG: 'TTg', TTGCP: 'TTg' };

/** Acts whose number bears the year: `152/2025/NĐ-CP`; a resolution of the Government or a decision of the Prime Minister may not. */
export const yearly = regex.u`^(?:NĐ-CP|TT-B\p{Lu}|TTLT-|QH\d|UBTVQH\d)`;

/** Whose a symbol is. `is` is the symbol behind the number, `by` how the issuer's name begins or what it has in it, in small letters. */
export interface SymbolIssuer {
  readonly is: RegExp;
  readonly whose: string;
  readonly by: RegExp;
  /** Whether `whose` is its full name. */
  readonly exact?: true;
}

export const symbolIssuers: readonly SymbolIssuer[] = [
  { is: /^(?:NĐ|NQ)-CP$/u, whose: 'Chính phủ', exact: true, by: /^(?:chính phủ|cp$)/u },
  { is: /^(?:QĐ|CT|CĐ)-TTg$/u, whose: 'Thủ tướng Chính phủ', exact: true, by: /^(?:phó )?thủ tướng|^tt/u },
  { is: /-CTN$/u, whose: 'Chủ tịch nước', exact: true, by: /^chủ tịch nước/u },
  { is: /^QH\d+$/u, whose: 'Quốc hội', exact: true, by: /^quốc hội/u },
  { is: /UBTVQH\d+$/u, whose: 'Ủy ban Thường vụ Quốc hội', exact: true, by: /thường vụ quốc hội|^ubtvqh/u },
  { is: /\/TW$/u, whose: 'cơ quan Trung ương Đảng', by: /bộ chính trị|ban bí thư|trung ương|đảng/u },
  { is: regex.u`^TT-B\p{Lu}+$`, whose: 'Bộ trưởng', by: /^b(?:ộ |[a-zđ]*$)/u },
  { is: regex.u`^(?:[\p{Lu}r]+-)?HĐND$`, whose: 'Hội đồng nhân dân', by: /hội đồng|hđnd/u },
  { is: regex.u`^(?:[\p{Lu}r]+-)?(?:CT)?UBND(?:-\p{Lu}+)?$`, whose: 'Ủy ban nhân dân', by: /ủy ban|ubnd|^chủ tịch(?! nước)/u },
  { is: /\/TU$/u, whose: 'Tỉnh ủy (Thành ủy)', by: /ủy$|tỉnh ủy|thành ủy|^ban thường vụ|^ban chấp hành/u },
  { is: regex.u`^[\p{Lu}r]+-S\p{Lu}{2,}$`, whose: 'sở', by: /sở|^s[a-zđ]{2,}$/u },
];

/** Names of issuers that are certain: another's symbol beside one of them is a slip. */
export const knownIssuers =
  /^(?:chính phủ|(?:phó )?thủ tướng|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|bộ |ban bí thư|ban chấp hành|hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd|chủ tịch ủy ban|chủ tịch ubnd|sở |giám đốc sở|tỉnh ủy|thành ủy)/u;

/** Those of the state's and the Party's centre. */
export const centralIssuers =
  /^(?:chính phủ|(?:phó )?thủ tướng|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|bộ chính trị|ban bí thư|ban chấp hành trung ương)/u;
