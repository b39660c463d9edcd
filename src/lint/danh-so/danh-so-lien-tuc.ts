import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import type { NumberSlip } from './number-slips.ts';

/** Numbers typed by hand run on without gap or repetition, letters in the decree's order. */
export const lienTuc: Rule = {
  code: 'danh_so/lien_tuc',
  severity: 'error',
  about: 'Số và chữ cái đánh tay phải liên tục, không trùng, không thiếu, bắt đầu từ 1, a hoặc I.',
  cure:
    'Sửa lại số cho nối tiếp, hoặc thêm đoạn còn thiếu; cố ý giữ nguyên như bản gốc thì đặt ghi chú `# tdkt-bo-qua` kèm lý do ' +
    'ở dòng có `noi_dung: |` (sau dấu |) hoặc ngay trên dòng ấy.',
  basis: decree('mục II.6.đ'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Xét, đề nghị khen thưởng.
      ⟦2.⟧ Sơ kết, tổng kết phong trào.
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Xét, đề nghị khen thưởng.
      3. Sơ kết, tổng kết phong trào.
`,
  *check(subject) {
    for (const slip of subject.numberSlips) {
      const { kind, item, before, expected } = slip;
      if (kind === 'thieu_d' || kind === 'theo_d' || kind === 'noi_muc' || isUntitled(item)) continue;
      yield {
        path: item.path,
        range: item.range,
        ...((kind === 'khac_kieu' || kind === 'khac_dau') && { severity: 'warning' as const }),
        message: besides[kind]?.(slip) ?? `${found(slip)}, cần ghi “${expected}”${rest(slip)}`,
        help: kind in besides ? 'hoặc bỏ số' : 'ghi lại số, hoặc thêm đoạn còn thiếu',
        // A gap has as likely lost a paragraph as its count.
        ...((kind === 'lap' || kind === 'khac_dau') && !isStrayRoman(slip) && !subject.refersToItself && { fix: expected }),
        ...(before?.typed && { related: [{ message: 'số trước ở đây', path: before.path, range: before.range }] }),
      };
    }
  },
};

/** What is typed right in itself and does not go with what tdkt prints after it. */
const besides: Partial<Record<NumberSlip['kind'], (slip: NumberSlip) => string>> = {
  trung: ({ item }) => `Số “${item.so}” gõ trong mục trên trùng với số tdkt đánh cho mục sau, cần đưa đoạn này ra ngang hàng với mục sau`,
  khac_kieu: ({ item, before, expected }) =>
    `Sau đoạn “${item.so}” mục ngang hàng in số “${before?.so ?? ''}”, cần thêm \`danh_so:  ${item.marker.family === 'so' ? 'so' : 'la_ma'}\` để in “${expected}”`,
};

/** Numbers that go on from the wrong one are mended with it. */
function rest({ after }: NumberSlip): string {
  const last = after.at(-1)?.so;
  if (last === undefined) return '';
  return after.length === 1 ? ` và đánh lại cả số “${last}” sau đó` : ` và đánh lại cả các số sau đó, đến “${last}”`;
}

/** `II.` before a plain paragraph: another rule asks for a section, whose number tdkt makes. */
function isUntitled({ marker, typed, ownLine, path }: NumberSlip['item']): boolean {
  return marker.family === 'la_ma' && typed && !ownLine && path.at(-1) !== 'so_muc';
}

/** Typed in prose among sections that tdkt numbers: who knows what it counts. */
function isStrayRoman({ item, before }: NumberSlip): boolean {
  return item.marker.family === 'la_ma' && item.path.at(-1) !== 'so_muc' && !before?.typed;
}

function found({ kind, item, before, mended, expected }: NumberSlip): string {
  const name = item.marker.family === 'chu' ? 'Chữ' : 'Số';
  if (kind === 'lap') return `${name} “${item.so}” đã dùng ngay trước đó`;
  if (kind === 'dau') return `Dãy ${name.toLowerCase()} bắt đầu bằng “${item.so}”`;
  if (kind === 'khac_dau') return `Số “${item.so}” đi tiếp dãy “${before?.so ?? ''}” mà dấu sau số khác`;
  if (kind === 'khac_cha') return `Số “${item.so}” đứng dưới số “${expected.replace(/\.\d+\.?$/u, '')}”`;
  return `${name} “${item.so}” không nối tiếp “${before?.so ?? ''}”${mended === undefined ? '' : ` (đánh lại là “${mended}”)`}`;
}
