import { tableText } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { blockWidth } from '../../page.ts';
import { type Bang, chuTho } from '../../plan/plan.ts';
import { type Need, needOf } from '../../table/need.ts';
import type { Rule } from '../rule.ts';
import { gridOf, type PlacedTable } from './grids.ts';

/** A table whose words do not fit its columns even in the smallest text would be printed with words and numbers cut. */
export const bangQuaRong: Rule = {
  code: 'bang/qua_rong',
  severity: 'warning',
  about: 'Bảng phải vừa trang: không cột nào hẹp hơn chữ, số dài nhất của nó.',
  cure: 'Đặt bảng trên trang ngang: `trang: ngang`. Bảng đã ở trang ngang thì tách làm hai, hoặc rút gọn tiêu đề cột và chữ dài.',
  basis: tableText.basis,
  bad: `
noi_dung:
  - tieu_de: Danh sách đề nghị khen thưởng
    bang:
      ⟦cot⟧: [TT, Họ và tên, Chức vụ, Tập thể, Danh hiệu, Số quyết định, Ngày quyết định, Tiền thưởng, Số tài khoản, Điện thoại, Nguồn kinh phí]
      dong:
        - [1, Nguyễn Thị Phượng, Trưởng phòng, Sở Nội vụ, Chiến sĩ thi đua, 1253/QĐ-UBND, 29/4/2026, 1.364.329.243, 7900201001234, 0212.3852.123, Quỹ khen thưởng]
`,
  good: `
noi_dung:
  - tieu_de: Danh sách đề nghị khen thưởng
    bang:
      trang: ngang
      cot: [TT, Họ và tên, Chức vụ, Tập thể, Danh hiệu, Số quyết định, Ngày quyết định, Tiền thưởng, Số tài khoản, Điện thoại, Nguồn kinh phí]
      dong:
        - [1, Nguyễn Thị Phượng, Trưởng phòng, Sở Nội vụ, Chiến sĩ thi đua, 1253/QĐ-UBND, 29/4/2026, 1.364.329.243, 7900201001234, 0212.3852.123, Quỹ khen thưởng]
`,
  *check({ tables }) {
    for (const placed of tables) {
      const missing = missingIn(placed);
      if (missing > 0) yield problem(placed, missing);
    }
  },
};

/** Of words alone; widths that the plan sets are looked at by `bang/rong_cot`. */
function missingIn({ bang, width }: Pick<PlacedTable, 'bang' | 'width'>): number {
  const { least } = needOf(gridOf(bang), width);
  const missing = least.reduce((sum, room) => sum + room, 0) - width;
  return Math.max(0, missing);
}

function problem({ bang, landscape, width }: PlacedTable, missing: number): Problem {
  const need = needOf(gridOf(bang), width);
  const page = `trang ${landscape ? 'ngang' : 'dọc'} rộng ${Math.round(width)} mm`;
  const smallest = tableText.sizes.at(-1);
  const turned = !landscape && missingIn({ bang, width: blockWidth(true) }) === 0;
  const cut = `tách bảng hoặc rút gọn chữ; những cột rộng nhất là vì “${widest(need).join('”, “')}”`;
  return {
    path: whereOf(bang),
    at: 'key',
    message: `Bảng ${nameOf(bang)} không vừa ${page}: ${need.least.length} cột cần ${Math.ceil(width + missing)} mm dù chữ đã nhỏ còn ${smallest}, cần ${turned ? 'thêm `trang: ngang`' : 'bớt cột hoặc rút gọn chữ'}`,
    help: turned
      ? `thêm vào ${bang.at.at(-1) === 'bang' ? 'bảng' : 'mục'}\ntrang: ngang`
      : landscape
        ? cut
        : `trang ngang cũng không đủ; ${cut}`,
  };
}

/** The words that ask for most. */
function widest({ least, words }: Need): string[] {
  const columns = words.map((word, column) => ({ word, room: least[column] ?? 0 })).filter(({ word }) => word !== '');
  return [...new Set(columns.sort((a, b) => b.room - a.room).map(({ word }) => word))].slice(0, 3);
}

/** A general table is known by its columns, a task table by its tasks. */
function whereOf({ at }: Bang): Problem['path'] {
  return [...at, at.at(-1) === 'bang' ? 'cot' : 'nhiem_vu'];
}

function nameOf({ ten, dau }: Bang): string {
  if (ten.length > 0) return `“${chuTho(ten)}”`;
  const heads = (dau[0]?.o ?? []).flatMap(({ doan }) => doan.map(({ chu }) => chuTho(chu))).slice(0, 3);
  return `có cột “${heads.join(', ')} …”`;
}
