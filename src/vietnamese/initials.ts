/** Names of units by the first letters of their words: usage of offices (`Phòng CNTT`, `Phòng VH-XH`, `P. Tài vụ`). */
import { foldTone } from './fold.ts';
import { regex } from './letters.ts';
import { oneLine } from './white-space.ts';

const kinds = 'phòng|ban|khoa|tổ|trung tâm|chi cục|cục|vụ|viện|sở';
const named = regex.iu`^(${kinds})\s+(.+)$`;
const letters = regex.u`^\p{Lu}{2,}(?:\s?[-&]\s?\p{Lu}+)*$|^\p{Lu}(?:\s?[-&]\s?\p{Lu}+)+$`;

/** `P. Tài vụ` → `Phòng Tài vụ`; of `P. Chủ tịch` it is an office. */
const room = regex.u`^P\.\s?(?=\p{Lu})(?!(?:Chủ|Giám|Hiệu|Trưởng|Chánh|Bí)\>)`;

/** Which names in letters mean which of the others in full: surely, so only where one of them alone has these letters. */
export function meantInFull(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const full = new Map<string, Set<string>>();
  for (const name of all) {
    const [, kind = '', rest = ''] = named.exec(tidy(name)) ?? [];
    if (letters.test(rest) || !/\s/u.test(rest)) continue;
    const key = `${kind.toLowerCase()} ${firstLetters(rest)}`;
    full.set(key, (full.get(key) ?? new Set()).add(tidy(name).toLowerCase()));
  }
  const spelled = new Map(all.map((name) => [tidy(name).toLowerCase(), name] as const));
  return new Map(
    all.flatMap((name): [string, string][] => {
      const [, kind = '', rest = ''] = named.exec(tidy(name)) ?? [];
      if (!letters.test(rest)) return tidy(name) === plain(name) ? [] : [[name, tidy(name)]];
      const [only, ...others] = full.get(`${kind.toLowerCase()} ${bare(rest)}`) ?? [];
      return only !== undefined && others.length === 0 ? [[name, spelled.get(only) ?? only]] : [];
    }),
  );
}

const plain = (name: string): string => foldTone(oneLine(name.replace(/[‐-―−]/gu, '-')));
const tidy = (name: string): string => plain(name).replace(room, 'Phòng ');

/** `Văn hóa - Xã hội` → `VHXH`; “và” has none. */
function firstLetters(words: string): string {
  const all = words.split(/[\s,-]+/u).filter((word) => word !== '' && word !== 'và' && word !== '&');
  return bare(all.map((word) => word.charAt(0).toUpperCase()).join(''));
}

/** “Quản lý dự án” has the letters QLDA; a Đ is none of its marks. */
const bare = (word: string): string => word.normalize('NFD').replace(regex.gu`[^\p{L}]`, '');
