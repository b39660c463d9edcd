/**
 * Words of tasks: what is done only once in a year, and what every plan says. Ours, from the tasks of real plans: what is
 * in none of the lists is of no kind, and nothing is said of it.
 */
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';

/** What a day is set for. */
export const events = [
  ...['hội nghị', 'hội thi', 'hội thao', 'hội thảo', 'hội diễn', 'hội chợ', 'hội trại', 'đại hội', 'ngày hội', 'cuộc thi'],
  ...['giải bóng', 'giải chạy', 'giải thể thao', 'giải cầu lông', 'giải việt dã', 'giải báo chí'],
  ...['liên hoan', 'lễ', 'tuần lễ', 'tọa đàm', 'gặp mặt', 'diễn đàn', 'triển lãm', 'mít tinh', 'chung kết', 'khai mạc', 'bế mạc'],
];

/** What is done for all by one: the beginning of a task. What each one does for itself (tuyên truyền, triển khai, rà soát) is not here. */
export const doneOnce = [
  ...events,
  ...['xây dựng', 'tham mưu', 'soạn thảo', 'dự thảo', 'ban hành', 'trình', 'lập', 'biên soạn', 'phát hành', 'xuất bản', 'công bố'],
  ...['sơ kết', 'tổng kết', 'kiểm tra', 'thanh tra', 'khảo sát', 'điều tra', 'thẩm định', 'nghiệm thu', 'tập huấn', 'bồi dưỡng'],
  ...['tổng hợp', 'đánh giá', 'xét', 'ra mắt', 'khai trương', 'mua sắm', 'trao', 'tôn vinh'],
];

/** Of which a task may consist without saying what it is about; longer words first, so that “chính” of “hành chính” stays. */
const routine = (
  'tổ chức|hội nghị|hội thi|hội thảo|buổi lễ|ngày hội|cuộc thi|sơ kết|tổng kết|xây dựng|soạn thảo|dự thảo|ban hành|tham mưu|' +
  'đề xuất|đề nghị|kế hoạch|triển khai|thực hiện|công tác|nhiệm vụ|kiểm tra|giám sát|đôn đốc|báo cáo|kết quả|tổng hợp|đánh giá|' +
  'rà soát|tập huấn|bồi dưỡng|đào tạo|nghiệp vụ|kỹ năng|kiến thức|cán bộ|công chức|viên chức|người lao động|người dân|đơn vị|' +
  'cơ quan|địa phương|đoàn thể|phong trào|hội viên|đoàn viên|dự toán|kinh phí|ngân sách|nguồn lực|nguồn vốn|bố trí|phân bổ|' +
  'trang thiết bị|thiết bị|cơ sở vật chất|mua sắm|chuyên mục|chuyên trang|chuyên đề|phóng sự|tin bài|tài liệu|tờ rơi|pa nô|' +
  'áp phích|khẩu hiệu|băng rôn|video clip|cổng thông tin điện tử|trang thông tin điện tử|phương tiện thông tin đại chúng|' +
  'hệ thống truyền thanh|cơ sở dữ liệu|mạng xã hội|tuyên truyền|phổ biến|quán triệt|hướng dẫn|chỉ đạo|lãnh đạo|điều hành|' +
  'quản lý|tăng cường|nâng cao|đẩy mạnh|chất lượng|hiệu quả|năng lực|trình độ|đội ngũ|nhận thức|trách nhiệm|nhu cầu|thực trạng|' +
  'tình hình|tiến độ|mục tiêu|chỉ tiêu|giải pháp|phương hướng|nội dung|văn bản|quyết định|nghị quyết|chương trình|đề án|quy chế|' +
  'quy định|phê duyệt|thẩm định|ủy ban nhân dân|hội đồng nhân dân|ban chỉ đạo|tổ giúp việc|tổ công tác|thành viên|danh sách|' +
  'hồ sơ|số liệu|biểu mẫu|mô hình điểm|mô hình|điển hình|tiên tiến|tiêu biểu|tập thể|cá nhân|khảo sát|điều tra|thanh tra|' +
  'học tập|kinh nghiệm|trao đổi|phối hợp|liên quan|trực thuộc|trên địa bàn|định kỳ|đột xuất|toàn tỉnh|cấp xã|cấp tỉnh|đặc khu|' +
  'thành phố|chủ tịch|đầu năm|cuối năm|một số|xét duyệt|công bố|biên soạn|phát hành|nghiệm thu'
).split('|');

/** Words that hold others together, times, and who is meant. */
const small = new Set(
  (
    'các và của cho về trên với để theo tại từ đến trong việc những được có là do vào ra năm quý tháng tuần ngày đầu cuối giữa lần đợt kỳ cấp ngành ' +
    'sở ban phòng tỉnh xã phường huyện lập trình xét trao lễ hội giải tin bài ubnd hđnd'
  ).split(' '),
);

const routineWords = regex.giu`\<(?:${[...routine].sort((a, b) => b.length - a.length).join('|')})\>`;

/** `Tổ chức Hội thi “Cán bộ giỏi” năm 2026` → its syllables in small letters, without signs. */
export function syllablesOf(words: string): string[] {
  return foldTone(words.toLowerCase()).match(regex.gu`[\p{L}\d]+(?:/[\p{L}\d]+)*`) ?? [];
}

/** Those that say what the words are about: neither of every plan nor figures. */
export function tellingSyllables(words: string): ReadonlySet<string> {
  const own = foldTone(words.toLowerCase())
    .replace(/[\s,]+/gu, ' ')
    .replace(routineWords, ' ');
  return new Set(syllablesOf(own).filter((syllable) => !small.has(syllable) && !/^\d+$/u.test(syllable)));
}

/** Whether two sets of words speak of one thing: the part of the smaller one that stands in the other. */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const least = Math.min(some.size, others.size);
  return least === 0 ? 1 : [...some].filter((word) => others.has(word)).length / least;
}
