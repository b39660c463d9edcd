import { decree } from '../../decree30.ts';
import { hasGap } from '../../plan/gap.ts';
import { isMeant, type Reference, referencesIn } from '../../vietnamese/appendix-names.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { type Appendix, leadsToNone } from './appendices.ts';
import { isWithin } from './end-mark-places.ts';

/** The text leads to each of its appendices. */
export const chuaVienDan: Rule = {
  code: 'phu_luc/chua_vien_dan',
  severity: 'error',
  about: 'Văn bản có phụ lục thì trong nội dung phải có chỗ dẫn tới từng phụ lục.',
  cure: 'Thêm vào nội dung câu dẫn tới phụ lục: “chi tiết tại Phụ lục II kèm theo Kế hoạch này”.',
  basis: decree('mục III.1.a'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Nhiệm vụ cụ thể nêu tại Phụ lục I.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - tieu_de: ⟦Thang điểm thi đua năm 2026⟧
    noi_dung: Chấm theo thang 100 điểm.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Nhiệm vụ cụ thể nêu tại Phụ lục I, chấm điểm theo Phụ lục II.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - tieu_de: Thang điểm thi đua năm 2026
    noi_dung: Chấm theo thang 100 điểm.
`,
  *check({ plan, texts, appendices }) {
    const all = appendices;
    // What leads to it may be what is still to be written.
    if (all.length === 0 || [plan, ...plan.van_ban_kem].some(hasGap)) return;
    const mentions = texts.flatMap(mentionsIn);
    for (const appendix of all) {
      if (mentions.some((mention) => leadsTo(mention, appendix))) continue;
      // “Mẫu số 02” may be meant for this one: told where it stands.
      if (mentions.some(({ references }) => references.some((each) => each.word === appendix.word && leadsToNone(each, all)))) continue;
      yield {
        path: [...appendix.at, 'tieu_de'],
        message: `${appendix.ten} chưa được nhắc đến trong nội dung, cần thêm một chỗ dẫn tới phụ lục này`,
        help: `thêm vào cuối câu nói về việc ấy: (chi tiết tại ${appendix.ten} kèm theo Kế hoạch này)`,
      };
    }
  },
};

interface Mention {
  readonly text: Text;
  readonly references: readonly Reference[];
  /** In lower case. */
  readonly words: string;
  /** “biểu mẫu đính kèm”, “có danh sách kèm theo”: any appendix may be meant. */
  readonly isGeneral: boolean;
}

const attached =
  /(?:biểu|mẫu|danh\s+(?:sách|mục)|đề\s+cương|bảng|phiếu|lịch|thang\s+điểm|chi\s+tiết|tài\s+liệu)[^.;]{0,60}?(?:đính\s+kèm|kèm\s+theo|gửi\s+kèm)|(?:đính\s+kèm|kèm\s+theo)\s+(?:Kế\s+hoạch|Báo\s+cáo)\s+này/iu;

/** A name of an appendix leads nowhere: only its own title stands there. */
function mentionsIn(text: Text): Mention[] {
  if (text.key === 'ten' && text.path.at(-3) === 'phu_luc') return [];
  const references = referencesIn(text.text);
  const isGeneral = attached.test(text.text);
  const isNear = isGeneral || references.length > 0 || /(?:kèm|tại|theo)\s/u.test(text.text);
  return isNear ? [{ text, words: text.text.toLowerCase(), references, isGeneral }] : [];
}

function leadsTo({ text, words, references, isGeneral }: Mention, appendix: Appendix): boolean {
  if (isWithin(text.path, appendix.at)) return false;
  if (isGeneral || words.includes(appendix.ten.toLowerCase())) return !isTitle(text);
  return references.some((reference) => isMeant(reference, appendix));
}

/** The title of another appendix. */
function isTitle({ key, path }: Text): boolean {
  return key === 'tieu_de' && path.at(-3) === 'phu_luc';
}
