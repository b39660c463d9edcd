/** The markup that a rendered template is: reads it into elements. Strict: a mistake is one of the template's, never of the data. */
import { matches } from '../vietnamese/matches.ts';
import { contentOf, inlineTags, isRole, parentsOf, topTags } from './elements.ts';
import { unmarked } from './places.ts';

export interface Element {
  readonly tag: string;
  readonly children: (Element | string)[];
}

/** A mistake in the markup, at an offset of it. */
export class MarkupError extends Error {
  readonly offset: number;
  readonly help: string;
  constructor(offset: number, message: string, help: string) {
    super(message);
    this.offset = offset;
    this.help = help;
  }
}

export const tagPattern = /<(\/?)([a-z_0-9]+)(\/?)>/gu;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** Undoes Handlebars' escaping: exactly its seven entities. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/gu, (entity) => entities[entity] ?? entity);
}

/** Reads markup into its top elements; throws MarkupError where tags do not nest as `elements.ts` says. Marks of places stay in paragraphs. */
export function readMarkup(markup: string): Element[] {
  const root: Element = { tag: '', children: [] };
  const open: Element[] = [root];
  let offset = 0;
  const read = (end: number): void => {
    const text = markup.slice(offset, end);
    addText(open.at(-1) ?? root, open.some(({ tag }) => isRole(tag)) ? text : unmarked(text), offset);
  };
  for (const match of matches(markup, tagPattern)) {
    const parent = open.at(-1) ?? root;
    read(match.index);
    offset = match.index + match[0].length;
    const [, closing, tag = '', empty] = match;
    if (closing) close(open, tag, match.index);
    else {
      const element: Element = { tag, children: [] };
      place(parent, element, open, match.index);
      if (!empty) open.push(element);
    }
  }
  read(markup.length);
  if (root.children.length === 0)
    throw new MarkupError(-1, 'Mẫu này không in ra trang nào', `cần một thẻ <${topTags[0]}>…</${topTags[0]}>`);
  return root.children.filter((child): child is Element => typeof child !== 'string');
}

/** Blocks of a template are balanced by themselves (`check.ts`), so each end fits its beginning. */
function close(open: Element[], tag: string, offset: number): void {
  const element = open.pop();
  if (!element || element.tag !== tag) throw new Error(`</${tag}> closes <${element?.tag}>`);
  const { children } = element;
  if (['be_rong', 'cao'].includes(tag) && !/^\d+(?:\.\d+)?$/u.test(children.join(''))) {
    throw new MarkupError(offset, `Thẻ <${tag}> chứa “${children.join('')}”`, 'cần một số milimét như 25');
  }
  const [needed] = never.includes(tag) ? (contentOf(tag) as readonly string[]) : [];
  if (needed !== undefined && children.length === 0)
    throw new MarkupError(offset, `Thẻ <${tag}> không có gì bên trong`, `cần ít nhất một thẻ <${needed}>`);
  if (tag === 'bang') checkRows(element, offset);
}

/** Tags that Word could not show with nothing inside. */
const never = ['trang_doc', 'trang_ngang', 'dau_trang', 'cuoi_trang', 'hang', 'dau_bang', 'dong', 'o'];

/** Each row of a table has a place for each column. */
function checkRows(table: Element, offset: number): void {
  const inside = (element: Element) => element.children.filter((child): child is Element => typeof child !== 'string');
  const rows = inside(table).flatMap((child) => (child.tag === 'dau_bang' ? inside(child) : child.tag === 'dong' ? [child] : []));
  const [first = 0, ...others] = rows.map((row) => inside(row).filter(({ tag }) => tag !== 'cao').length);
  if (first === 0) throw new MarkupError(offset, 'Bảng này không có dòng nào có ô', 'cần ít nhất một <dong><o>…</o></dong>');
  const uneven = others.find((count) => count !== first);
  if (uneven === undefined) return;
  const help = 'cần bằng nhau ở mọi dòng; chỗ của ô gộp viết <o_noi_trai/> hoặc <o_noi_tren/>';
  throw new MarkupError(offset, `Bảng có dòng ${first} ô, có dòng ${uneven} ô`, help);
}

function place(parent: Element, element: Element, open: readonly Element[], offset: number): void {
  const allowed = parent.tag === '' ? topTags : contentOf(parent.tag);
  const names: readonly string[] = allowed === 'inline' ? inlineTags : allowed === 'nothing' || !allowed ? [] : allowed;
  const nested = element.tag === 'cuoc_chu' && open.some(({ tag }) => tag === 'cuoc_chu');
  if (!names.includes(element.tag) || nested) {
    const where = parent.tag === '' ? 'ở ngoài cùng của mẫu' : `trong thẻ <${parent.tag}>`;
    const inside = parentsOf(element.tag);
    const help = nested ? 'một cước chú không chứa cước chú khác' : `cần đặt nó trong ${inside.map((tag) => `<${tag}>`).join(', ')}`;
    throw new MarkupError(offset, `Thẻ <${element.tag}> không được đứng ${where}`, help);
  }
  parent.children.push(element);
}

function addText(parent: Element, text: string, offset: number): void {
  if (text === '') return;
  if (contentOf(parent.tag) === 'inline') parent.children.push(decodeEntities(text));
  else if (text.trim() !== '') {
    const quoted = decodeEntities(text.trim()).slice(0, 40);
    const at = offset + text.search(/\S/u);
    throw new MarkupError(
      at,
      `Chữ “${quoted}” đứng ngoài mọi đoạn văn của mẫu`,
      'cần đặt chữ ấy trong thẻ của một đoạn văn, như <noi_dung>…</noi_dung>',
    );
  }
}
