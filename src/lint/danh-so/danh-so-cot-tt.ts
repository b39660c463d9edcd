import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { readMarker } from '../../plan/markers.ts';
import { type Bang, chuTho, type Doan } from '../../plan/plan.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import { typedAt } from '../shared/typed-values.ts';
import { NumberSequence } from './number-sequence.ts';
import type { Numbered, NumberSlip } from './number-slips.ts';

/** Order numbers typed in a table run on, through its groups or anew in each. */
export const cotTt: Rule = {
  code: 'danh_so/cot_tt',
  severity: 'error',
  about: 'Số thứ tự đánh tay trong bảng phải liên tục, không trùng, không thiếu.',
  cure: 'Sửa lại số thứ tự; với bảng nhiệm vụ, bỏ `tt` thì tdkt tự đánh 1, 2, 3.',
  basis: decree('mục II.6.đ'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung, phương thức hoạt động
    trinh_bay: bang
    nhiem_vu:
      - tt: 02
        noi_dung: Tổng kết thực hiện giao ước thi đua
      - tt: 03
        noi_dung: Đề nghị khen thưởng phong trào thi đua
      - tt: ⟦03⟧
        noi_dung: Phân công Cụm trưởng, Khối trưởng
`,
  good: `
noi_dung:
  - tieu_de: Nội dung, phương thức hoạt động
    trinh_bay: bang
    nhiem_vu:
      - tt: 02
        noi_dung: Tổng kết thực hiện giao ước thi đua
      - tt: 03
        noi_dung: Đề nghị khen thưởng phong trào thi đua
      - tt: 04
        noi_dung: Phân công Cụm trưởng, Khối trưởng
`,
  *check(subject) {
    for (const { khoi } of subject.bodies) {
      for (const block of khoi) {
        if (block.loai !== 'bang' || !opensWithNumbers(block)) continue;
        for (const { slip, before } of column(block, subject.input)) {
          // A gap has as likely lost a row as its count.
          const fix = slip.kind === 'lap' && !subject.refersToItself ? { fix: slip.expected } : {};
          yield { ...problem(slip, before), ...fix };
        }
      }
    }
  },
};

/** The first column is headed `TT`, `STT`, `Số TT`, `Số thứ tự`. */
function opensWithNumbers({ dau }: Bang): boolean {
  const title = foldAccents(textOf(dau[0]?.o[0]?.doan ?? [])).replace(/[^a-z]/gu, '');
  return /^(?:s?tt|sott|sothutu)$/u.test(title);
}

function* column({ dong }: Bang, input: unknown): Iterable<{ slip: NumberSlip; before: Numbered }> {
  const sequence = new NumberSequence(true);
  for (const { o } of dong) {
    const doan = o[0]?.doan[0];
    if (!doan) continue;
    const item = numberOf(doan, o[1]?.noi_trai === true, input);
    const slip = item && sequence.take(item);
    if (!item) sequence.text();
    // A table may go on from another one, and its numbers through its groups.
    if (slip?.before && slip.kind !== 'theo_d') yield { slip, before: slip.before };
  }
}

/** A group's number stands before its name, or in a field of its own. */
function numberOf(doan: Doan, isGroup: boolean, input: unknown): Numbered | null {
  const so = isGroup ? doan.so : textOf([doan]);
  const marker = readMarker(so, isGroup);
  const own = typedAt(input, doan.at);
  const apart = own !== undefined && !own.includes(so);
  const start = apart ? 0 : Math.max(own?.indexOf(so) ?? 0, 0);
  const path = apart ? [...doan.at.slice(0, -1), 'tt'] : doan.at;
  return (
    marker && {
      so,
      marker,
      typed: own !== undefined,
      cap: 0,
      ownLine: isGroup,
      leads: false,
      path,
      range: { start, end: start + so.length },
    }
  );
}

function problem({ kind, item, mended, expected }: NumberSlip, before: Numbered): Problem {
  const found =
    kind === 'lap' ? 'đã dùng ở dòng trước' : `không nối tiếp “${before.so}”${mended === undefined ? '' : ` (đánh lại là “${mended}”)`}`;
  return {
    path: item.path,
    range: item.range,
    message: `Số thứ tự “${item.so}” ${found}, cần ghi “${expected}”`,
    help: 'sửa lại số, các dòng sau tăng theo; trong bảng nhiệm vụ có thể bỏ hết các dòng `tt` để tdkt tự đánh số',
    ...(before.typed && { related: [{ message: 'số trước ở đây', path: before.path, range: before.range }] }),
  };
}

function textOf(doan: readonly Doan[]): string {
  return doan
    .map(({ so, chu }) => `${so} ${chuTho(chu)}`.trim())
    .join(' ')
    .trim();
}
