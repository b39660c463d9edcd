import type { Path, Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { agencyFields } from '../shared/agencies.ts';
import { valueAt } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';

/** `[Văn phòng UBND tỉnh, Các sở, ban, ngành]` is four agencies to YAML; “ban” and “ngành” are none. */
export const tachSai: Rule = {
  code: 'don_vi/tach_sai',
  severity: 'warning',
  about: 'Danh sách trong ngoặc vuông bị dấu phẩy tách đôi tên đơn vị: “Các sở, ban, ngành” thành ba đơn vị.',
  cure: 'Ghi mỗi đơn vị một dòng sau dấu gạch, hoặc đặt tên có dấu phẩy trong ngoặc kép.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        phoi_hop: [Văn phòng UBND tỉnh, ⟦Các sở⟧, ban, ngành]
        thoi_gian: Tháng 3/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        phoi_hop:
          - Văn phòng UBND tỉnh
          - Các sở, ban, ngành
        thoi_gian: Tháng 3/2026
`,
  *check(subject) {
    for (const at of lists(subject)) yield* brokenNames(at, valueAt(subject.input, at));
  },
};

/** The lists of names in a document, in file order. */
function lists({ texts }: Subject): Path[] {
  const found = new Map<string, Path>();
  for (const { path } of texts) {
    const [field, index] = path.slice(-2);
    if (typeof index !== 'number' || !agencyFields.has(String(field))) continue;
    found.set(path.slice(0, -1).join('/'), path.slice(0, -1));
  }
  return [...found.values()];
}

function* brokenNames(at: Path, value: unknown): Iterable<Problem> {
  const items = Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item.trim() : '')) : [];
  const names = joined(items);
  for (const { start, parts } of names) {
    const whole = parts.join(', ');
    if (parts.length > 1)
      yield {
        path: [...at, start],
        message: `“${whole}” bị dấu phẩy tách thành ${parts.length} đơn vị, cần ghi liền thành một`,
        help: `ghi mỗi đơn vị một dòng sau dấu gạch, hoặc đặt tên trong ngoặc kép\n${asYamlList(at, names, whole)}`,
      };
  }
}

const short = 8;

/** The whole list to copy, or the one name in a long list. */
function asYamlList(at: Path, names: readonly Name[], whole: string): string {
  const lines = names.map(({ parts }) => `  - ${parts.join(', ')}`);
  return names.length > short || lines.includes('  - ') ? `- ${whole}` : [`${at.at(-1)}:`, ...lines].join('\n');
}

interface Name {
  readonly start: number;
  readonly parts: readonly string[];
}

/** Names split by commas, with those that hold one put together. */
export function joined(items: readonly string[]): Name[] {
  const names: Name[] = [];
  items.forEach((item, index) => {
    const last = names.at(-1);
    if (last && goesOn(last.parts, item)) names[names.length - 1] = { ...last, parts: [...last.parts, item] };
    else names.push({ start: index, parts: [item] });
  });
  return names;
}

const kinds =
  'sở|ban|phòng|ngành|đoàn thể|hội|tổ chức|cơ quan|đơn vị|địa phương|doanh nghiệp|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|thôn|ấp|tổ dân phố|khu phố|cụm|khối';
/** “Các sở”, “UBND các xã”: nobody stops there. */
const opens = regex.u`(?:^|\s)[Cc]ác (?:${kinds})$`;
const bare = regex.u`^(?:${kinds})$`;
const goesOnSmall = regex.u`^(?:${kinds})\>`;

/** Names with a comma inside, as their two halves. */
const halves: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [regex.u`\<Văn hóa$`, regex.u`^Thể thao(?: và Du lịch)?\>`],
  [regex.u`\<Kinh tế$`, /^Hạ tầng và Đô thị/u],
  [regex.u`\<Thi đua$`, regex.u`^[Kk]hen thưởng\>`],
  [regex.iu`\<phát thanh$`, regex.iu`^truyền hình\>`],
  [/^(?:Chủ tịch|Giám đốc|Hiệu trưởng|Chánh Văn phòng|Trưởng phòng|Bí thư)$/u, /^các Phó /u],
];

function goesOn(parts: readonly string[], item: string): boolean {
  const [first = '', before = ''] = [parts[0], parts.at(-1)];
  if (bare.test(item) || (opens.test(first) && goesOnSmall.test(item))) return true;
  return halves.some(([left, right]) => left.test(before) && right.test(item));
}
