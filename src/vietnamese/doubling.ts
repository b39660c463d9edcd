/** Words written twice: which are Vietnamese, and which are a slip of typing. */
import { regex } from './letters.ts';

/** Never said twice, and hardly ever the end of one word and the beginning of the next. */
const neverTwice = new Set(
  'của và các những được đã đang sẽ thì mà nhưng hoặc nếu nhằm là để với khi như này vào cho cùng cũng đua hoạch thưởng'.split(' '),
);

/** Where they are after all. */
const twoWords = new Set(
  'cuối cùng cùng|đầu vào vào|đảm đang đang|của của cải|hoạch hoạch định|tiền thưởng thưởng|mức thưởng thưởng'.split('|'),
);

/** Before these a syllable is a word of its own, not the end of one: “các trường trường đại học”, but “môi trường trường học”. */
const determiners = new Set('các những mỗi mọi nhiều của và hoặc cho với tại về'.split(' '));

/** What Vietnamese does say twice. */
const reduplications = new Set(
  (
    'ai ba bon bảy bốn chung chuồn chôm chầm cao chín cào dần gần hai hay hàng hằng khác khăng làng lâu lúc lớp lần muôn mãi một mười ' +
    'nam ngày ngành nghề ngời người nhanh nhà nhiều nhất nơi năm phây rành riêng riu rõ rất sáng sáu sát song su suýt sớm tay thanh ' +
    'thi thôn tháng thường thật toàn trùng trăm trong tuần tám tầng từ từng vui vân vừa việc xa xanh xóm xã đa đâu đâm đùng đôi đông đơn ' +
    'đều điểm đỏ đời đường ào ầm luôn chậm nhẹ vội âm bước chốc đêm giờ phút tít xinh đẹp vàng tim trắng'
  ).split(' '),
);

/** Both what a body is called by and what it does: “Đoàn kiểm tra kiểm tra thực tế”, “các tổ chức tổ chức thực hiện”. */
const nameAndDeed = new Set(
  (
    'tổ chức|chỉ đạo|kiểm tra|giám sát|thẩm định|tư vấn|quản lý|lãnh đạo|hướng dẫn|tham mưu|theo dõi|báo cáo|quy định|quyết định|phụ trách|' +
    'điều phối|thanh tra|xét duyệt|đánh giá|điều tra|khảo sát|biên tập|biên soạn|vận động|phục vụ|điều hành|tuyên truyền|giúp việc|kế toán|' +
    'thiết kế|thi công|kiểm toán|xét chọn|chấm thi|bảo vệ|cấp phép|đào tạo|thi hành|từng bước|từng ngày|từng giờ|từng phút|mỗi ngày'
  ).split('|'),
);

/** The field's own words of two syllables. */
const compounds = (
  'phát động|thi đua|yêu nước|khen thưởng|tổ chức|thực hiện|kế hoạch|phong trào|nhiệm vụ|công tác|đơn vị|cơ quan|cá nhân|tập thể|' +
  'báo cáo|triển khai|tổng kết|sơ kết|hướng dẫn|phối hợp|chủ trì'
).split('|');
const known = new Set(compounds);
const heads = new Set(compounds.map((words) => words.split(' ')[0] ?? ''));
const tails = new Set(compounds.map((words) => words.split(' ')[1] ?? ''));

/** Words by themselves too: “các tổ tổ chức”, “cá nhân nhân tổng kết”, “thực hiện, hiện các đơn vị”. */
const alsoAlone = new Set('tổ báo công đơn cá tập sơ nhân hiện'.split(' '));
const afterWords = new Set(['', ...'và của các những trong về theo với cho tại ở do'.split(' ')]);

/** “phát động động phong trào”, “phong trào thi thi đua”: one half of a compound twice, and no other word beside it that it may belong to. */
function isHalfTwice(syllable: string, before: string, after: string): boolean {
  if (alsoAlone.has(syllable)) return false;
  if (known.has(`${before} ${syllable}`))
    return (afterWords.has(after) && after !== '') || (heads.has(after) && !known.has(`${syllable} ${after}`));
  return known.has(`${syllable} ${after}`) && tails.has(before);
}

/** Whether `words`, which stand twice in a row, were meant so. `before` and `after` are the words around them, lower case or `''`. */
export function mayStandTwice(words: string, before: string, after: string): boolean {
  const said = words.toLowerCase().split(/\s+/u);
  const [first = '', second] = said;
  if (!regex.u`\p{L}`.test(words)) return said.length > 1 || !/^(?:19|20|21)\d\d$/u.test(first);
  if (said.length > 2) return false;
  if (second !== undefined) return first === second || nameAndDeed.has(said.join(' ')) || (second === 'hội' && after === 'chủ');
  if (neverTwice.has(first)) return twoWords.has(`${before} ${first} ${first}`) || twoWords.has(`${first} ${first} ${after}`);
  if (isHalfTwice(first, before, after)) return false;
  return reduplications.has(first) || !determiners.has(before);
}
