import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { findProvince, provinceMeant } from '../../law/provinces.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isBlank } from '../shared/agency-names.ts';
import { withCapital } from '../shared/capitals.ts';
import { readPlace, type TypedPlace } from './typed-place.ts';

const at = ['co_quan', 'dia_danh'];

/** The place of the date line is a proper name, with its common word only where the name needs it. */
export const tenChung: Rule = {
  code: 'dia_danh/ten_chung',
  severity: 'warning',
  about: 'Địa danh chỉ ghi tên riêng, không kèm tỉnh, xã, phường; giữ từ chung khi tên là số, tên người, sự kiện lịch sử.',
  cure: 'Ghi “Sơn La” thay cho “tỉnh Sơn La”; riêng Thành phố Hồ Chí Minh, Quận 1, Phường Điện Biên Phủ ghi đủ.',
  basis: decree('mục II.4.a'),
  bad: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: ⟦tỉnh Sơn La⟧
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  *check({ input }) {
    const typed = input.co_quan.dia_danh.trim();
    if (!isBlank(typed)) yield* extra(typed) ?? form(typed);
  },
};

/** What tdkt writes after the place was typed with it. */
function extra(typed: string): Problem[] | null {
  const found = /\s*[,;.:]+$|\s*,?\s+ngày\s.*$/su.exec(typed);
  if (!found) return null;
  const place = typed.slice(0, found.index);
  return [
    {
      path: at,
      message: `Địa danh đang ghi “${oneLine(typed)}”, cần chỉ ghi tên nơi: dấu phẩy và ngày do tdkt ghi`,
      help: `ghi như sau\ndia_danh: ${place}`,
    },
  ];
}

function form(typed: string): Problem[] {
  const place = readPlace(typed);
  const wanted = wantedForm(place);
  if (wanted === '' || foldTone(wanted) === foldTone(oneLine(typed))) return [];
  const sure = ['tỉnh', 'thủ đô', ''].includes(place.generic) || findProvince(place.name) !== undefined || keepsWord(place.name);
  return [
    {
      path: at,
      message: `Địa danh đang ghi “${typed}”, cần ghi “${wanted}”`,
      help: sure ? reason(place) : 'chỉ ghi tên riêng; tên là tên người, sự kiện lịch sử thì giữ từ chung, viết hoa: Phường Điện Biên Phủ',
    },
  ];
}

/** The names of the decree's own samples that keep their common word. */
const withCommonWord = ['hồ chí minh', 'điện biên phủ'];

function keepsWord(name: string): boolean {
  return /^\d+$/u.test(name) || withCommonWord.includes(name.toLowerCase());
}

/** A name that begins with a family name may be a person's: then nothing is sure. */
const person = regex.iu`^(?:nguyễn|lê|trần|phạm|phan|hoàng|huỳnh|võ|vũ|đặng|bùi|đỗ|hồ|ngô|dương|lý|trương|đinh|đoàn|lương|tôn|trịnh|mạc|triệu|cao|tô|hà huy|hai bà|bà triệu|quang trung|minh khai|trưng|thống nhất|cách mạng|xô viết|đồng khởi|chi lăng|đống đa|bạch đằng|ba đình)\>`;

/** `''` when the place is right or nothing is known of it. */
function wantedForm({ generic, name }: TypedPlace): string {
  const meant = ['tỉnh', 'thành phố'].includes(generic) ? provinceMeant(name) : undefined;
  const known = findProvince(name)?.name ?? meant ?? '';
  const kept = keepsWord(name) ? defaultWord(name) || generic : '';
  if (kept !== '') return `${withCapital(kept)} ${known || name}`;
  if (generic === '') return isMiscased(name) ? known : '';
  return known || (person.test(name) ? '' : name);
}

function defaultWord(name: string): string {
  return findProvince(name)?.name === 'Hồ Chí Minh' ? 'thành phố' : '';
}

function isMiscased(name: string): boolean {
  return name === name.toUpperCase() || regex.u`^\p{Ll}`.test(name);
}

function reason({ generic, name }: TypedPlace): string {
  if (generic === '' && !keepsWord(name)) return 'viết hoa chữ cái đầu mỗi tiếng; tdkt in bằng chữ thường nghiêng';
  if (keepsWord(name)) return 'tên là số, tên người, sự kiện lịch sử thì ghi đủ từ chung, viết hoa';
  return 'chỉ ghi tên riêng, không ghi từ chung';
}
