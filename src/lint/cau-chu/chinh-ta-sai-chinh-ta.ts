import type { Span } from '../../diagnostic.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';
import { type Misspelling, misspellingsIn } from '../../vietnamese/spelling.ts';
import { isUnaccented } from '../../vietnamese/unaccented.ts';
import type { Rule } from '../rule.ts';
import { addressesOf } from '../shared/addresses.ts';
import { slipIn } from '../shared/council-slips.ts';
import { withoutQuotes } from '../shared/quotes.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';

/** Words of two syllables that are a mark away from a right one, and what is no syllable of Vietnamese. */
export const saiChinhTa: Rule = {
  code: 'chinh_ta/sai_chinh_ta',
  severity: 'warning',
  about:
    'Từ hai tiếng sai một dấu, hoặc lẫn s/x, tr/ch, l/n, d/gi, n/ng, c/t (“triễn khai”, “hướng dẩn”, “bổ xung”); tiếng không có trong tiếng Việt ' +
    '(“thưc”, “nươc”, “họat”); chữ dính liền hoặc bị tách rời (“đônđốc”, “đ ộng”). tdkt biết khoảng ba nghìn từ hai tiếng của văn bản hành chính; ' +
    'tên riêng, lời trong ngoặc kép, địa chỉ, ký hiệu không xét.',
  cure:
    'Viết lại cho đúng chính tả; nếu chữ ấy đúng thì đặt ghi chú `# tdkt-bo-qua` kèm lý do ở cuối dòng ấy hoặc ngay trên nó; ' +
    'trong văn xuôi dưới dấu | thì đặt ghi chú ở dòng có `noi_dung: |` (sau dấu |) hoặc ngay trên dòng ấy.',
  bad: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị hoàn thành ⟦xuất xắc⟧ nhiệm vụ, nâng cao hiệu ⟦qủa⟧ công tác khen thưởng
`,
  good: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị hoàn thành xuất sắc nhiệm vụ, nâng cao hiệu quả công tác khen thưởng
`,
  *check(subject) {
    for (const text of subject.texts) {
      if (text.key === 'ho_ten') continue;
      const slips = misspellingsIn(withoutQuotes(text.text));
      if (slips.length === 0 || isGarbled(text.text) || isUnaccented(text.text)) continue;
      const elsewhere = [...addressesOf(text.text), ...toldElsewhere(text, subject)];
      for (const slip of slips) {
        if (elsewhere.some(({ start, end }) => start < slip.end && slip.start < end)) continue;
        yield inText(text, slip.start, slip.end, saidOf(slip));
      }
    }
  },
};

/** Quốc hiệu and Tiêu ngữ, the name of the body that issues, and listed names: rules of their own compare them letter by letter. */
function toldElsewhere({ path, text, start }: Text, { typedHeads, issuers, otherwiseListed }: Subject): Span[] {
  const isIssuer = issuers.some((issuer) => issuer.path.join() === path.join() && slipIn(issuer.typed) !== null);
  const heads = typedHeads.filter((head) => head.text.path === path && head.text.start === start);
  if (isIssuer) return [{ start: 0, end: text.length }];
  const listed = otherwiseListed.filter((name) => name.path.join() === path.join()).map(({ range }) => range);
  return [...heads, ...listed.map((range) => ({ start: range.start - start, end: range.end - start }))];
}

function saidOf({ words, wanted, sure }: Misspelling): { message: string; help?: string; fix?: string } {
  const [first] = wanted;
  const typed = `“${words.replace(/ +/gu, ' ')}”`;
  if (first === undefined)
    return { message: `${typed} không phải là một tiếng của tiếng Việt, cần gõ lại`, help: 'đối chiếu với bản gốc rồi gõ lại' };
  const choice = wanted.map((each) => `“${each}”`).join(' hoặc ');
  return { message: `${typed} viết sai chính tả, cần ghi ${choice}`, ...(sure && { fix: first }) };
}
