import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isInitial } from '../../plan/markers.ts';
import { chuTho, type Doan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { runningText } from '../shared/document-bodies.ts';
import { typedAt } from '../shared/typed-values.ts';
import { brief } from '../shared/typing-mends.ts';

/** Headings of sections and parts pasted as plain paragraphs lose their look. */
export const mucInThuong: Rule = {
  code: 'bo_cuc/muc_in_thuong',
  severity: 'warning',
  about: 'Tiêu đề của mục (I., II.) và của phần, chương gõ trong văn xuôi in như đoạn thường, không đậm, không ở giữa.',
  cure: 'Chuyển thành mục có `tieu_de`, phần có `phan`: tdkt tự đánh số, in hoa, in đậm.',
  basis: decree('mục II.6.đ và V.6'),
  unsure: 'tdkt đoán đây là tiêu đề theo số ở đầu dòng.',
  bad: `
noi_dung:
  - |
    ⟦I. MỤC ĐÍCH, YÊU CẦU⟧
    Nâng cao chất lượng công tác khen thưởng.
    ⟦II. NỘI DUNG⟧
    Phát động phong trào thi đua.
`,
  good: `
noi_dung:
  - tieu_de: Mục đích, yêu cầu
    noi_dung: Nâng cao chất lượng công tác khen thưởng.
  - tieu_de: Nội dung
    noi_dung: Phát động phong trào thi đua.
`,
  *check({ input, bodies }) {
    for (const { khoi } of bodies) {
      for (const doan of runningText(khoi)) {
        const typed = typedAt(input, doan.at)?.slice(doan.vung.start, doan.vung.end);
        if (typed !== undefined) yield* isSection(doan) ? section(doan) : part(doan, typed);
      }
    }
  },
};

/** `I.` before a paragraph that is not bold: “V. I. Lê-nin” is a name. */
function isSection({ loai, so, chu }: Doan): boolean {
  return (
    loai === 'khoan' &&
    /^[IVX]+\.$/u.test(so) &&
    parseRoman(so.slice(0, -1)) !== null &&
    !regex.u`^\p{Lu}\.`.test(chuTho(chu)) &&
    !isInitial(so, chuTho(chu))
  );
}

function* section(doan: Doan): Iterable<Problem> {
  const title = chuTho(doan.chu);
  yield {
    path: doan.at,
    range: doan.vung,
    message: `Mục “${brief(`${doan.so} ${title}`)}” gõ trong văn xuôi nên in như đoạn thường, cần ghi thành một mục có tiêu đề`,
    help: `đưa ra ngoài thành một mục, tdkt tự đánh số, in hoa và in đậm\n- tieu_de: ${brief(sentence(title))}\n  noi_dung: …`,
  };
}

const heading = regex.u`^\**((?:[Pp]hần|PHẦN|[Cc]hương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVX]{1,6}|\d{1,2}))(?:\s*[.:–-]\s*)?(?:\**$|(\p{Lu}[\p{Lu}\s,;–-]{3,})\**$)`;

function* part(doan: Doan, typed: string): Iterable<Problem> {
  const [, name, title = ''] = doan.tu_danh || doan.loai === 'phan' || doan.loai === 'tieu_de_phan' ? [] : (heading.exec(typed) ?? []);
  if (name === undefined) return;
  yield {
    path: doan.at,
    range: doan.vung,
    message: `“${name}” gõ trong văn xuôi nên in như đoạn thường, cần ghi thành một phần có tiêu đề`,
    help: `đưa ra ngoài thành một phần, tdkt in số và tiêu đề ở giữa, in đậm\n- phan: ${title === '' ? '…' : brief(sentence(title))}\n  so_muc: ${name}`,
  };
}

/** `NỘI DUNG` → `Nội dung`: tdkt makes the capitals. */
function sentence(title: string): string {
  return regex.u`\p{Ll}`.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase();
}
