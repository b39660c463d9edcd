import { isUnaccented } from '../../vietnamese/unaccented.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';

/** A paragraph typed while the Vietnamese keyboard was off. */
export const khongDau: Rule = {
  code: 'chinh_ta/khong_dau',
  severity: 'warning',
  about:
    'Cả một đoạn gõ không dấu (“to chuc hoi thi”), thường vì bộ gõ tiếng Việt đang tắt; tên riêng, chữ viết tắt, tiếng nước ngoài không xét.',
  cure: 'Bật bộ gõ tiếng Việt rồi gõ lại cả đoạn; nếu đoạn ấy đúng là không dấu thì đặt ghi chú `# tdkt-bo-qua` kèm lý do ở cuối dòng ấy hoặc ngay trên nó.',
  signing: 'error',
  bad: `
ket_thuc: ⟦Yeu cau cac co quan, don vi to chuc thuc hien nghiem tuc⟧
`,
  good: `
ket_thuc: Yêu cầu các cơ quan, đơn vị tổ chức thực hiện nghiêm túc
`,
  *check({ texts }) {
    for (const text of texts) {
      if (!isUnaccented(text.text)) continue;
      const start = text.so.length + text.text.slice(text.so.length).search(/\S/u);
      yield inText(text, start, text.text.length, {
        message: 'Chỗ này gõ không dấu, cần gõ lại cho có dấu',
        help: 'bật bộ gõ tiếng Việt rồi gõ lại',
      });
    }
  },
};
