import type { Rule } from '../rule.ts';
import type { Citation } from './citations.ts';
import { atCitation } from './grounds.ts';
import { numberParts } from './symbols.ts';

/** One number under two kinds: “Công văn số 12/UBND-VX”, then “Thông báo số 12/UBND-VX”. Where the symbol tells the kind, it is said by that. */
export const haiTenLoai: Rule = {
  code: 'vien_dan/hai_ten_loai',
  severity: 'warning',
  about: 'Một văn bản chỉ được gọi bằng một tên loại trong cả kế hoạch.',
  cure: 'Ghi một tên loại, như trên bản gốc.',
  words: ['/'],
  bad: `
mo_dau: Thực hiện Công văn số 2871/SNV-TĐKT ngày 05/01/2026 của Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
ket_thuc: Các đơn vị báo cáo theo mẫu của ⟦Thông báo số 2871/SNV-TĐKT⟧
`,
  good: `
mo_dau: Thực hiện Công văn số 2871/SNV-TĐKT ngày 05/01/2026 của Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
ket_thuc: Các đơn vị báo cáo theo mẫu của Công văn số 2871/SNV-TĐKT
`,
  *check({ namedActs }) {
    const first = new Map<string, Citation>();
    for (const { citation } of namedActs) {
      const parts = numberParts(citation);
      if (parts?.kind !== '' || citation.type === 'Văn bản') continue;
      const key = `${parts.so}/${parts.year}/${parts.symbol}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, citation);
      else if (differ(earlier, citation))
        yield atCitation(citation, {
          message: `“${citation.label}” ở trên ghi là “${earlier.label}”, cần ghi cùng một tên loại`,
          help: `ghi “${earlier.label}”, hoặc sửa chỗ kia`,
          related: [{ message: 'ghi ở đây', path: earlier.path, ...(earlier.range && { range: earlier.range }) }],
        });
    }
  },
};

/** Of two days there may be two documents: numbers begin anew every year. */
function differ(one: Citation, other: Citation): boolean {
  const sameDay = !one.date || !other.date || one.date.iso === other.date.iso;
  return sameDay && !one.type.startsWith(other.type) && !other.type.startsWith(one.type);
}
