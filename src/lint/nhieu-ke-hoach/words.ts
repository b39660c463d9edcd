/**
 * Words of tasks: what is done only once in a year, and what every plan says. Ours, from the tasks of real plans: what is
 * in none of the lists is of no kind, and nothing is said of it.
 */
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';

/** What a day is set for. */
export const events = [
  ...['hội nghị', 'hội thi', 'hội thao', 'hội thảo', 'hội diễn', 'hội chợ', 'hội trại', 'đại hội', 'ngày hội', 'cuộc thi', 'giải'],
  ...['liên hoan', 'lễ', 'tuần lễ', 'tọa đàm', 'gặp mặt', 'diễn đàn', 'triển lãm', 'mít tinh', 'chung kết', 'khai mạc', 'bế mạc'],
];

/** What is done for all by one: the beginning of a task. What each one does for itself (tuyên truyền, triển khai, rà soát) is not here. */
export const doneOnce = [
  ...events,
  ...['xây dựng', 'tham mưu', 'soạn thảo', 'dự thảo', 'ban hành', 'trình', 'lập', 'biên soạn', 'phát hành', 'xuất bản', 'công bố'],
  ...['sơ kết', 'tổng kết', 'kiểm tra', 'thanh tra', 'khảo sát', 'điều tra', 'thẩm định', 'nghiệm thu', 'tập huấn', 'bồi dưỡng'],
  ...['tổng hợp', 'đánh giá', 'xét', 'ra mắt', 'khai trương', 'mua sắm', 'trao', 'tôn vinh'],
];

/** Of which a task may consist without saying what it is about. */
const routine = new Set(
  (
    'tổ chức hội nghị lễ cuộc sơ kết tổng kết xây dựng soạn thảo dự lập ban hành trình tham mưu kế hoạch triển khai thực hiện công tác nhiệm vụ năm quý tháng ' +
    'tuần ngày đầu cuối giữa sáu kiểm tra giám sát báo cáo kết quả tổng hợp đánh giá rà soát tập huấn bồi dưỡng nghiệp vụ cán bộ công chức viên chức người ' +
    'lao động đơn vị cơ quan địa phương các sở ban ngành đoàn thể tỉnh thành phố xã phường đặc khu cấp cho về trên địa bàn và của với để theo tại từ đến ' +
    'phê duyệt quyết định văn bản hướng dẫn chương trình nội dung việc những một số được phong trào ủy nhân dân ubnd hđnd chủ tịch trong tình hình định kỳ'
  ).split(' '),
);

/** `Tổ chức Hội thi “Cán bộ giỏi” năm 2026` → its syllables in small letters, without signs. */
export function syllablesOf(words: string): string[] {
  return foldTone(words.toLowerCase()).match(regex.gu`[\p{L}\d]+(?:/[\p{L}\d]+)*`) ?? [];
}

/** Those that say what the words are about: neither of every plan nor figures. */
export function tellingSyllables(words: string): ReadonlySet<string> {
  return new Set(syllablesOf(words).filter((syllable) => !routine.has(syllable) && !/^\d+$/u.test(syllable)));
}

/** Whether two sets of words speak of one thing: the part of the smaller one that stands in the other. */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const least = Math.min(some.size, others.size);
  return least === 0 ? 1 : [...some].filter((word) => others.has(word)).length / least;
}
