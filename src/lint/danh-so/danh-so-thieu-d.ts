import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';

/** The decree's order of letters has đ between d and e. */
export const thieuD: Rule = {
  code: 'danh_so/thieu_d',
  severity: 'error',
  about: 'Các điểm đánh theo bảng chữ cái tiếng Việt: sau d là đ rồi mới đến e.',
  cure: 'Ghi đ) cho điểm đứng sau d) và lùi các điểm sau một chữ.',
  basis: decree('mục II.6.đ'),
  bad: `
noi_dung:
  - tieu_de: Nội dung thi đua
    noi_dung: |
      a) Lao động, sản xuất;
      b) Học tập, nghiên cứu;
      c) Cải cách hành chính;
      d) Chuyển đổi số;
      ⟦e)⟧ Giữ gìn an ninh, trật tự.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thi đua
    noi_dung: |
      a) Lao động, sản xuất;
      b) Học tập, nghiên cứu;
      c) Cải cách hành chính;
      d) Chuyển đổi số;
      đ) Giữ gìn an ninh, trật tự.
`,
  *check(subject) {
    for (const { kind, item, before, expected } of subject.numberSlips) {
      if (kind !== 'thieu_d' && kind !== 'theo_d') continue;
      const fix = subject.refersToItself ? {} : { fix: expected };
      if (kind === 'theo_d') {
        // Together with the one before it, or the change would leave a gap.
        const message = `Điểm “${item.so}” lùi một chữ theo điểm đ ở trên, cần ghi “${expected}”`;
        yield { path: item.path, range: item.range, severity: 'info', message, help: 'thêm điểm đ còn thiếu thì giữ nguyên', ...fix };
        continue;
      }
      yield {
        path: item.path,
        range: item.range,
        message: `Điểm “${item.so}” đứng ngay sau “${before?.so ?? ''}”, cần ghi “${expected}”`,
        help: `ghi “${expected}”, các điểm sau lùi một chữ: e, g, h, i, k …; hoặc thêm điểm đ còn thiếu`,
        ...fix,
        ...(before?.typed && { related: [{ message: 'điểm trước ở đây', path: before.path, range: before.range }] }),
      };
    }
  },
};
