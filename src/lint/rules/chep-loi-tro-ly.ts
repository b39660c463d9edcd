import type { Span } from '../../diagnostic.ts';
import { brief } from '../reading/edits.ts';
import { inText } from '../reading/texts.ts';
import type { Rule } from '../rule.ts';

/** What a chat says to its user is not the words of an agency. */
export const loiTroLy: Rule = {
  code: 'chep/loi_tro_ly',
  severity: 'warning',
  about: 'Lời chào, lời dẫn, lời mời của công cụ trò chuyện (“Chắc chắn rồi!”, “Dưới đây là bản kế hoạch …”) còn sót trong văn bản.',
  cure: 'Bỏ cả câu ấy.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      ⟦Chắc chắn rồi! Dưới đây là bản kế hoạch thi đua năm 2026:⟧
      1. Phát động phong trào thi đua.
      ⟦Nếu bạn cần chỉnh sửa thêm, hãy cho tôi biết nhé!⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      1. Phát động phong trào thi đua.
      Dưới đây là danh mục các phong trào thi đua của tỉnh.
`,
  *check({ texts }) {
    for (const text of texts) {
      if (!suspicious.test(text.text)) continue;
      for (const { start, end } of told(text.text)) {
        const message = `“${brief(text.text.slice(start, end))}” là lời của công cụ trò chuyện, cần bỏ đi`;
        yield inText(text, start, end, { message });
      }
    }
  },
};

/** Sentences that follow each other are one answer. */
function told(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: sentence, index } of text.matchAll(sentences)) {
    const start = index + (/^[\s*_"“>#-]*/u.exec(sentence)?.[0].length ?? 0);
    const words = text.slice(start, index + sentence.length).replace(/[\s*_"”]+$/u, '');
    if (!openings.test(words) && !offers.test(words)) continue;
    const last = spans.at(-1);
    const end = start + words.length;
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

const sentences = /[^.!?:]+(?:[.!?:]+|$)/gu;

const kinds = '(?:kế hoạch|báo cáo|quyết định|văn bản|nội dung|dự thảo|phụ lục|bài viết)';

/** How an answer begins. */
const openings = new RegExp(
  [
    '^(?:Chắc chắn|Tất nhiên|Dĩ nhiên|Được|Vâng|Dạ|Tuyệt vời|Rất sẵn lòng|Sure|Certainly|Of course|Absolutely|Great)(?: rồi| thôi| ạ)?!',
    '^(?:Chắc chắn rồi|Tất nhiên rồi|Rất sẵn lòng)(?!\\p{L})',
    `^(?:Dưới đây|Sau đây|Đây) là (?:một |phiên )?(?:bản (?:dự thảo |nháp |mẫu |hoàn chỉnh |chi tiết |đầy đủ )*(?:${kinds}|đã|được|mẫu|viết lại|chỉnh sửa|rút gọn)|mẫu ${kinds}|gợi ý|dự thảo ${kinds}|${kinds} (?:mẫu|hoàn chỉnh|được (?:viết|soạn|chỉnh)|theo yêu cầu|mà bạn))`,
    "^(?:Here (?:is|are)|Here’s|Here's|As an AI|I hope this)(?!\\p{L})",
  ].join('|'),
  'iu',
);

/** How it goes on, and ends. */
const offers =
  /(?<!\p{L})(?:(?:nếu )?bạn (?:cần|muốn|có muốn|có thể) (?:tôi|mình|thêm|điều chỉnh|chỉnh sửa|thay|bổ sung|tùy chỉnh|tôi|sử dụng (?:bản|mẫu))|theo yêu cầu của bạn|(?:hãy )?cho (?:tôi|mình) biết (?:nhé|nếu|thêm|để)|(?:tôi|mình) (?:có thể|sẽ|đã) (?:giúp|soạn|viết lại|chỉnh sửa|cung cấp|bổ sung)|là (?:một )?(?:trợ lý|mô hình ngôn ngữ|trí tuệ nhân tạo) (?:AI|ảo|lớn)|hy vọng (?:bản|mẫu|kế hoạch|nội dung|thông tin)[^.]{0,20} (?:này|trên)[^.]{0,30}(?:giúp|hữu ích)|let me know if|as an AI)(?!\p{L})/iu;

/** One look at every text. */
const suspicious =
  /!|đây là|(?<!\p{L})(?:bạn|tôi|mình)(?!\p{L})|hy vọng|chắc chắn rồi|tất nhiên rồi|sẵn lòng|here|as an ai|know if|i hope/iu;
