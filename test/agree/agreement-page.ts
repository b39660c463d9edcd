/** docs/agreement.md: how many of the documents agree in what, and each difference with its cause. */

import { type Difference, differenceText } from './agreement.ts';
import { causeOf } from './causes.ts';

export interface Compared {
  readonly name: string;
  /** Ours; null where LibreOffice lost words and nothing was compared. */
  readonly pages: number | null;
  readonly found: readonly Difference[];
}

const head = `# Trang của tdkt và trang của LibreOffice

\`npm run agree\` xếp trang hai mươi ví dụ và sáu mươi văn bản đặt ra (trích yếu 5–60 chữ, tên cơ quan ngắn và dài của các tỉnh, xã, bảng, phụ lục, cước
chú, mọi cách ký) bằng phép đo của tdkt (\`src/layout/\`) và bằng LibreOffice, rồi viết lại trang này. Được so: số trang; chữ đứng ở từng trang, nên cả
dòng đầu và dòng cuối; từng dòng của phần đầu văn bản, chỗ ngắt và chỗ đứng trong 0,3 mm; trang có chữ ký. \`test/office.test.ts\` so lại: khác biệt nào không
có ở đây là lỗi, nên số khác biệt chỉ giảm.
`;

export function agreementPage(compared: readonly Compared[]): string {
  const all = compared.flatMap(({ found }) => found);
  const without = (kind: Difference['kind']) => compared.filter(({ found }) => !found.some((each) => each.kind === kind)).length;
  const count = compared.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
  const pages = count - all.filter(({ kind }) => kind === 'trang').length;
  const rows = [
    `| số trang | ${without('số trang')} trên ${compared.length} văn bản |`,
    `| các dòng phần đầu | ${without('đầu văn bản')} trên ${compared.length} văn bản |`,
    `| trang có chữ ký | ${without('chữ ký')} trên ${compared.length} văn bản |`,
    `| chữ đứng ở từng trang | ${pages} trên ${count} trang |`,
  ];
  const list = all.map((each) => `- ${differenceText(each)}\n  *${causeOf(each, all)}*`);
  return [head, '| | giống nhau |\n|---|---|', `${rows.join('\n')}\n`, '## Khác biệt và nguyên nhân\n', ...list, '']
    .join('\n')
    .replace('|---|---|\n', '|---|---|\n');
}

/** The differences that a page of before tells. */
export function recordedIn(page: string): ReadonlySet<string> {
  return new Set(page.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : [])));
}
