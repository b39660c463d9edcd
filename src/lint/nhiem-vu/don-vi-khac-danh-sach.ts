import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { groupBy } from '../shared/group-by.ts';

const shownPlaces = 3;

/** Names of agencies stand in a plan as their office has listed them; without a list there is nothing to compare. */
export const khacDanhSach: Rule = {
  code: 'don_vi/khac_danh_sach',
  severity: 'warning',
  about: 'Tên cơ quan ghi như trong `danh_sach_co_quan` của chung.yaml: đủ tên như `ten`, hoặc viết tắt như `viet_tat`.',
  cure: 'Ghi như danh sách; nếu cách ghi ở kế hoạch mới đúng thì sửa danh sách.',
  bad: `
# với chung.yaml
#   danh_sach_co_quan:
#     - ten: Sở Nội vụ
#     - ten: Sở Giáo dục và Đào tạo
#       viet_tat: Sở GD&ĐT
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: ⟦Sở Nội vu⟧
        phoi_hop: ⟦Sở GDĐT⟧
        thoi_gian: Tháng 3/2026
`,
  good: `
# với chung.yaml
#   danh_sach_co_quan:
#     - ten: Sở Nội vụ
#     - ten: Sở Giáo dục và Đào tạo
#       viet_tat: Sở GD&ĐT
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        phoi_hop: Sở GD&ĐT
        thoi_gian: Tháng 3/2026
`,
  *check({ otherwiseListed }) {
    for (const [first, ...others] of groupBy(otherwiseListed, ({ typed }) => typed).values()) {
      if (!first) continue;
      const { path, range, typed, right } = first;
      const more = others.length > 0 ? ` (và ${others.length} chỗ khác)` : '';
      yield {
        path,
        range,
        message: `“${oneLine(typed)}” ghi khác danh sách cơ quan trong chung.yaml, cần ghi “${right}”${more}`,
        help: `ghi “${right}”; nếu ghi như ở đây mới đúng thì sửa \`danh_sach_co_quan\``,
        ...(others.length > 0 && {
          related: others.slice(0, shownPlaces).map(({ path, range }) => ({ message: 'cũng ghi ở đây', path, range })),
        }),
      };
    }
  },
};
