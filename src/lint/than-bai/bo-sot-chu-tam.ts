import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { addressesOf } from '../shared/addresses.ts';
import { isForm } from '../shared/fill-in-forms.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';

/** Words that someone meant to replace before sending. */
export const chuTam: Rule = {
  code: 'bo_sot/chu_tam',
  severity: 'warning',
  about: 'Chữ ghi tạm, lời tự nhắc, chỗ giữ trước của mẫu và mã của trang mạng còn sót lại trong văn bản.',
  cure: 'Thay bằng nội dung thật hoặc bỏ đi.',
  signing: 'error',
  bad: `
mo_dau: |
  Thực hiện Nghị quyết số ⟦xx⟧/NQ-HĐND của ⟦[tên cơ quan]⟧, phấn đấu ⟦???⟧ tập thể được khen thưởng
    ⟦(bổ sung sau)⟧, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh, phấn đấu 15 tập thể được khen thưởng,
    Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  *check({ texts }) {
    for (const text of texts) {
      if (isBare(text))
        yield inText(text, 0, text.text.length, { message: `“${text.text}” là tên của chỗ phải điền, cần ghi nội dung thật` });
      if (isForm(text) || !suspicious.test(text.text)) continue;
      const addresses = addressesOf(text.text);
      for (const { 0: words, index } of matches(text.text, leftovers)) {
        if (addresses.some(({ start, end }) => start <= index && index < end)) continue;
        const shown = brief(words.replace(/ +/gu, ' '));
        const message = regex.u`\p{L}\?\p{L}`.test(words)
          ? `“${shown}” mất chữ khi chép, cần gõ lại`
          : web.test(words)
            ? `“${shown}” là mã của trang mạng còn sót khi chép, cần bỏ đi`
            : `“${shown}” là chữ ghi tạm, cần thay bằng nội dung thật${/^\//u.test(text.text.slice(index + words.length)) ? '' : ' hoặc bỏ đi'}`;
        yield inText(text, index, index + words.length, { message });
      }
    }
  },
};

const word = (pattern: string): string => `(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`;

/** The names of what is to be filled in, as forms give them. */
const names =
  'nhập|điền|ghi|chèn|thêm|tên|số|ngày|tháng|năm|họ|nội dung|địa danh|địa điểm|địa chỉ|cơ quan|đơn vị|chức vụ|chức danh|người|trích yếu|thời gian|thời hạn|kinh phí|lĩnh vực|tỉnh|xã|phường|email|điện thoại'.split(
    '|',
  );
const toFill = `(?:${names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]).join('|')})`;

/** `ten: [Tên cơ quan]`: YAML takes the brackets for a list of one. */
function isBare({ key, text }: Text): boolean {
  return named.has(key) && /^(?:tên\s+(?:cơ\s+quan|đơn\s+vị)|họ\s+(?:và\s+)?tên|địa\s+danh|chức\s+vụ|cơ\s+quan\s+chủ\s+quản)$/iu.test(text);
}

const named = new Set(['ten', 'chu_quan', 'dia_danh', 'ho_ten', 'chuc_vu']);

/** Of programs that fill in letters: `${ten}`, `{{ten}}`, `{ten_co_quan}`, `«TenCoQuan»`; and where a chat has its sources: `【1†nguồn】`. */
const slots = '\\$\\{[^{}]{0,60}\\}|\\{\\{[^{}]{0,60}\\}\\}|\\{[A-Za-z_]{2,40}\\}|«[A-Za-z]*(?:_|[a-z][A-Z])\\w*»|【[^】]{0,60}】';

/** `<p>`, `<br/>`, `&nbsp;`. */
const tag =
  '</?(?:p|br|ul|ol|li|b|i|u|em|strong|span|div|table|tr|td|th|h[1-6]|a|img)(?: [^<>]{0,200})?/?>|&(?:nbsp|amp|lt|gt|quot|#\\d+);|Error! (?:Reference source not found|Bookmark not defined)';
const web = regex.iu`^(?:${tag})$`;

const leftovers = regex.gu`${[
  tag,
  // Capitals may be a Roman number: “Đại hội XXX”.
  word('x{2,}(?:/x+)*|X{4,}|X{2,}(?:/X{2,})+|XX+(?=/[A-ZĐ]{2})|[yz]{3,}|[Yy]{4,}'),
  word('TODO|FIXME|TBD|lorem ipsum|asdf\\w*|qwerty|abc(?:d|xyz)?'),
  '\\?{2,}|\\(\\?\\)|(?<!\\S)\\p{L}{1,5}\\?\\p{Ll}{1,5}(?=[\\s,.;:]|$)',
  // The mark of a note of the page that was copied: “dân chủ[1],”.
  '(?<=\\p{Ll}[.,]?)\\[\\d{1,2}\\](?![(\\d])',
  // Behind a caret stands a note: “^[Số liệu của Sở Nội vụ.]”.
  `\\[(?:\\.{3,}|…+|(?<!\\^\\[)${toFill}\\>[^\\[\\]]{0,60})\\](?!\\()|<${toFill}\\>[^<>]{0,60}>|${slots}`,
  word('(?:NHẬP|ĐIỀN|CHÈN)(?= +(?:tên|số|nội dung|ngày|vào|thông tin|họ|TÊN|SỐ|NỘI DUNG|NGÀY|VÀO|THÔNG TIN|HỌ|…|\\.\\.\\.))') +
    ' +[^.,;:)]{0,40}[^\\s.,;:)]',
  '\\((?:(?:cần|sẽ|chờ) (?:bổ sung|cập nhật|điền|số liệu)[^()]{0,30}|(?:bổ sung|cập nhật|điền) sau|đang cập nhật|(?:kiểm tra|xem|rà soát) lại|(?:(?:cần|chờ|nhớ|phải) )?(?:hỏi|xem|xác minh|kiểm tra|trao đổi) lại [^()]{1,30})\\)',
  // How a court or a form hides a name may be shown: “mã hóa tên đương sự, ví dụ: ông Nguyễn Văn A”.
  `(?<!(?:[Vv]í dụ|mã hóa|viết là|ghi là)[^.;]{0,60})${word('(?:Nguyễn|Trần|Lê|Phạm) +(?:Văn|Thị) +[ABCX]')}(?!\\.)`,
].join('|')}`;

/** One look at every text. */
const suspicious = regex.u`[xXyYz]{2}|[$«【]|TODO|FIXME|TBD|lorem|asdf|qwerty|abc|\?[?)\p{Ll}]|[[<{]|&[a-z#]|NHẬP|ĐIỀN|CHÈN|\((?:cần|sẽ|đang|chờ|bổ|cập|kiểm|điền|xem|rà|hỏi|nhớ|phải|xác|trao)|Error!|(?:Văn|Thị) +[ABCX]\>`;
