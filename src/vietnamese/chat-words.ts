/** What chats say to the person who asked them, before and after what was asked for. */
import { regex } from './letters.ts';

const kinds = '(?:kế hoạch|báo cáo|quyết định|văn bản|nội dung|dự thảo|phụ lục|bài viết)';

/** How an answer begins. */
const openings = regex.iu`${[
  '^(?:Chắc chắn|Tất nhiên|Dĩ nhiên|Được|Vâng|Dạ|Tuyệt vời|Rất sẵn lòng|Sure|Certainly|Of course|Absolutely|Great)(?: rồi| thôi| ạ)?!',
  '^(?:Chắc chắn rồi|Tất nhiên rồi|Rất sẵn lòng)\\>',
  `^(?:Dưới đây|Sau đây|Đây) là (?:một |phiên )?(?:bản (?:dự thảo |nháp |mẫu |hoàn chỉnh |chi tiết |đầy đủ )*(?:${kinds}|đã|được|mẫu|viết lại|chỉnh sửa|rút gọn)|mẫu ${kinds}|gợi ý|dự thảo ${kinds}|${kinds} (?:mẫu|hoàn chỉnh|được (?:viết|soạn|chỉnh)|theo yêu cầu|mà bạn))`,
  "^(?:Here (?:is|are)|Here’s|Here's|As an AI|I hope this)\\>",
].join('|')}`;

/** How it goes on, and ends. */
const offers = regex.iu`\<(?:(?:nếu )?bạn (?:cần|muốn|có muốn|có thể) (?:tôi|mình|thêm|điều chỉnh|chỉnh sửa|thay|bổ sung|tùy chỉnh|tôi|sử dụng (?:bản|mẫu))|theo yêu cầu của bạn|(?:hãy )?cho (?:tôi|mình) biết (?:nhé|nếu|thêm|để)|(?:tôi|mình) (?:có thể|sẽ|đã) (?:giúp|soạn|viết lại|chỉnh sửa|cung cấp|bổ sung)|là (?:một )?(?:trợ lý|mô hình ngôn ngữ|trí tuệ nhân tạo) (?:AI|ảo|lớn)|hy vọng (?:bản|mẫu|kế hoạch|nội dung|thông tin)[^.]{0,20} (?:này|trên)[^.]{0,30}(?:giúp|hữu ích)|let me know if|as an AI)\>`;

/** In small letters: one of these stands wherever a chat speaks. */
export const chatWords = [
  '!',
  'đây là',
  'bạn',
  'tôi',
  'mình',
  'hy vọng',
  'chắc chắn rồi',
  'tất nhiên rồi',
  'sẵn lòng',
  'here',
  'as an ai',
  'know if',
  'i hope',
];

/** The same, only closer: “Trên đây là …” ends most plans. */
const suspicious = regex.iu`!|(?<!trên )đây là|\<(?:bạn|tôi|mình)\>|hy vọng|chắc chắn rồi|tất nhiên rồi|sẵn lòng|here|as an ai|know if|i hope`;

/** A quick look: most texts have nothing of it. */
export function mayBeChat(text: string): boolean {
  return suspicious.test(text);
}

/** Whether a sentence is a chat's own. */
export function isChat(sentence: string): boolean {
  return openings.test(sentence) || offers.test(sentence);
}
