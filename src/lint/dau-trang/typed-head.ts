/** Quốc hiệu and Tiêu ngữ where a clerk types them, as in a form of an appendix; in the head tdkt prints them. */

import type { Path } from '../../diagnostic.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';

export const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const tieuNgu = 'Độc lập - Tự do - Hạnh phúc';

/** Without accents, because what is looked for may be mistyped. */
const patterns = {
  [quocHieu]: regex.u`\<cong\s*hoa\s*(?:xa\s*hoi\s*(?:chu\s*nghia)?|xhcn)\s*viet\s*nam\>`,
  [tieuNgu]: regex.u`\<doc\s*lap[\s\p{P}\p{S}]{0,6}tu\s*do[\s\p{P}\p{S}]{0,6}hanh\s*phuc\>`,
} as const;

interface TypedHead {
  readonly words: keyof typeof patterns;
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** Runs of white space made one space: a line may be wrapped. */
  readonly typed: string;
}

/** Each place where the words stand as a head, that is, alone in their paragraph or cell, or with each other; not in a sentence. */
export function typedHeads({ texts }: Subject): readonly TypedHead[] {
  return texts.flatMap(headsIn);
}

function headsIn(text: Text): TypedHead[] {
  if (text.text.length < shortest || text.text.length > longest) return [];
  const folded = foldAccents(text.text);
  if (folded.length !== text.text.length || !isHead(folded)) return [];
  return ([quocHieu, tieuNgu] as const).flatMap((words) => {
    const match = patterns[words].exec(folded);
    if (!match) return [];
    const end = match.index + match[0].length;
    return [{ words, text, start: match.index, end, typed: oneLine(text.text.slice(match.index, end)) }];
  });
}

/** One line without its spaces. */
const shortest = 'CộnghòaXHCNViệtNam'.length;
/** Both lines, with marks and the indents of wrapped lines. */
const longest = 160;

function isHead(folded: string): boolean {
  const rest = Object.values(patterns).reduce((left, pattern) => left.replace(pattern, ''), folded);
  return !regex.u`[\p{L}\d]`.test(rest);
}

const headFields = new Set(['co_quan', 'pham_vi_luu_hanh', 'lien_he', 'trich_yeu', 'phu_de', 'kinh_gui', 'tham_quyen', 'can_cu', 'mo_dau']);

/** The text stands where tdkt prints the head of the document itself. */
export function isInHead({ path }: { readonly path: Path }): boolean {
  return headFields.has(String(path[path[0] === 'ke_hoach' ? 1 : 0]));
}
