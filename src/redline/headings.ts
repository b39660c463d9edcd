/** Under which headings a paragraph stands, in either version: a heading that was removed is none of the new one's. */
import { type Role, styleOf } from '../decree30.ts';
import type { Path } from '../diagnostic.ts';
import type { Redline } from './index.ts';
import type { MergedParagraph } from './model.ts';
import { wordsOf } from './read-own.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly role: Role;
  /** What stands under it was typed there. */
  readonly place: Path;
}

/** Parts of a plan without a heading. */
const parts: Readonly<Record<string, string>> = {
  ten: 'Tên văn bản',
  loai: 'Tên văn bản',
  trich_yeu: 'Tên văn bản',
  phu_de: 'Tên văn bản',
  kinh_gui: 'Kính gửi',
  kinh_gui_nhieu: 'Kính gửi',
  kinh_gui_muc: 'Kính gửi',
  can_cu: 'Căn cứ',
  mo_dau: 'Mở đầu',
  ket_thuc: 'Câu kết',
  dong_cuoi: 'Dòng cuối',
};

/** To be asked of all paragraphs in their order. */
export class Headings {
  readonly #made: Redline;
  readonly #open: Record<'old' | 'new', readonly Heading[]> = { old: [], new: [] };

  constructor(made: Redline) {
    this.#made = made;
  }

  /** Those above a paragraph, from the outermost; if it is one itself, it stands above what follows. */
  above(paragraph: MergedParagraph): readonly string[] {
    const found = { old: this.#above('old', paragraph.old), new: this.#above('new', paragraph.new) };
    return found[paragraph.status === 'del' ? 'old' : 'new'];
  }

  /** The appendix that has been reached. */
  appendix(version: 'old' | 'new'): readonly string[] {
    return this.#open[version].filter(({ role }) => role === 'phu_luc').map(({ text }) => text);
  }

  #above(version: 'old' | 'new', paragraph: MergedParagraph['old']): readonly string[] {
    const { role, source } = this.#made[version].paragraphs[paragraph?.index ?? -1] ?? {};
    const path = source?.path;
    if (path) this.#open[version] = this.#open[version].filter(({ place }) => place.every((step, index) => step === path[index]));
    const own = role && styleOf(role).outline;
    const above = this.#open[version].filter(({ level }) => own === undefined || level < own).map(({ text }) => text);
    if (paragraph && role) this.#enter(version, role, wordsOf(paragraph), path ?? []);
    const part = parts[String(path?.find((step) => typeof step === 'string' && step !== 'ke_hoach') ?? role)];
    return above.length === 0 && part !== undefined ? [part] : above;
  }

  #enter(version: 'old' | 'new', role: Role, text: string, path: Path): void {
    const { outline: level } = styleOf(role);
    const open = this.#open[version];
    const last = open.at(-1);
    // “Phụ lục II” alone says little; a table behind the signature has its title only.
    if (role === 'ten_phu_luc') {
      const named = last?.role === 'phu_luc' ? `${last.text}. ${text}` : text;
      this.#open[version] = [{ level: 1, text: named, role: 'phu_luc', place: placeUnder(path) }];
    } else if (level !== undefined) {
      const above = open.filter((each) => each.level < level);
      // What the whole document is called tells nobody where something stands.
      this.#open[version] = role === 'ten_loai' ? [] : [...above, { level, text, role, place: placeUnder(path) }];
    }
  }
}

/** Where a heading's own part was typed; tasks under the name of a quarter stand anywhere in their list. */
function placeUnder(path: Path): Path {
  const tasks = path.indexOf('nhiem_vu');
  return path.slice(0, tasks < 0 ? -1 : tasks);
}
