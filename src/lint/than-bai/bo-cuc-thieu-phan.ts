import { chuTho, type Doan, type Khoi, type Plan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';

/** A plan says why, and who does it; the schema sees to the what. */
export const thieuPhan: Rule = {
  code: 'bo_cuc/thieu_phan',
  severity: 'warning',
  about: 'Kế hoạch thường có mục đích, yêu cầu ở đầu và tổ chức thực hiện ở cuối.',
  cure: 'Thêm mục còn thiếu; kế hoạch ngắn cố ý không chia mục thì để nguyên.',
  unsure: 'Bố cục theo thông lệ; Nghị định 30/2020/NĐ-CP không quy định các mục của kế hoạch.',
  whole: true,
  bad: `
⟦noi_dung⟧:
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Sơ kết, tổng kết phong trào.
`,
  good: `
noi_dung:
  - muc_dich: |
      - Nâng cao chất lượng phong trào thi đua.
    yeu_cau: |
      - Bảo đảm thiết thực, đúng tiến độ.
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Sơ kết, tổng kết phong trào.
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Chủ trì, theo dõi việc thực hiện.
`,
  *check({ plan, input, texts }) {
    if (plan.loai !== 'ke_hoach' || input.noi_dung === undefined) return;
    const missing = missingParts(plan, texts);
    if (missing.length === 0) return;
    yield {
      path: ['noi_dung'],
      at: 'key',
      message: `Kế hoạch chưa có ${missing.map(({ name }) => `mục ${name}`).join(' và ')}, cần thêm`,
      help: `thêm vào \`noi_dung\`\n${missing.map(({ yaml }) => yaml).join('\n')}`,
    };
  },
};

const part = {
  purpose: {
    name: '“Mục đích, yêu cầu”',
    yaml: '  - muc_dich: |\n      - …\n    yeu_cau: |\n      - …',
  },
  carrying: { name: '“Tổ chức thực hiện”', yaml: '  - phan_cong:\n      - don_vi: …\n        noi_dung: …' },
} as const;

const purpose = regex.iu`^(?:căn cứ, |tên gọi, )?(?:mục đích|yêu cầu(?! (?:các|sở|ủy|thủ|từng|mỗi)\>)|mục tiêu|ý nghĩa|quan điểm|sự cần thiết|nguyên tắc|phương châm)\>`;
const purposeInLead = /(?:^|[\s.;,])(?:nhằm|để|với mục đích|với mục tiêu)(?=\s)/iu;
const carrying =
  /^(?:(?:công tác |biện pháp |kế hoạch |tiến độ và )?tổ chức(?:,| và)?(?: triển khai)?,? thực hiện|tổ chức triển khai|triển khai(?: thực hiện)?(?=:|$)|phân công|phân giao|(?:đơn vị |cơ quan )?chủ trì|trách nhiệm|nhiệm vụ (?:của|cụ thể của)|phối hợp thực hiện|thực hiện kế hoạch|chế độ báo cáo|giao |đề nghị )/iu;

function missingParts(plan: Plan, texts: readonly Text[]): (typeof part)[keyof typeof part][] {
  const openings = plan.noi_dung.filter(isHeadingOrText).map(opening);
  const lead = texts.some(({ key, text }) => key === 'mo_dau' && purposeInLead.test(text));
  const carried = openings.some((text) => carrying.test(text)) || assigned(texts);
  return [...(lead || openings.some((text) => purpose.test(text)) ? [] : [part.purpose]), ...(carried ? [] : [part.carrying])];
}

/** A dash never opens a section: “- Yêu cầu …”, “- Tổ chức thực hiện tốt …”. */
function isHeadingOrText(block: Khoi): block is Doan {
  return !['bang', 'nhiem_vu', 'gach', 'cong'].includes(block.loai);
}

/** The first words, without a number that is part of them: `**I. Mục đích**`, `Phần III. TỔ CHỨC THỰC HIỆN`, `## I. Mục đích`. */
function opening({ chu }: Doan): string {
  return chuTho(chu)
    .slice(0, 80)
    .replace(/^#+\s+/u, '')
    .replace(/^(?:phần\s+)?(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])\s*[.):/–-]\s*/iu, '')
    .replace(/^[\s*–-]+/u, '')
    .replace(/\s+/gu, ' ');
}

/** `phan_cong` under a heading of its own, or a closing paragraph that gives the work: “Giao Sở Nội vụ …”. */
function assigned(texts: readonly Text[]): boolean {
  return texts.some(
    ({ path, text }) =>
      (path[0] === 'noi_dung' && path.includes('phan_cong')) || (path[0] === 'ket_thuc' && regex.u`\<[Gg]iao\s+\p{Lu}`.test(text)),
  );
}
