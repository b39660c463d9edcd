/** Words written twice: which are Vietnamese, and which are a slip of typing. */
import { compounds } from './compounds.ts';
import { regex } from './letters.ts';

/** Never said twice, and hardly ever the end of one word and the beginning of the next. */
const neverTwice = new Set(
  (
    'của và các những được đã đang sẽ thì mà nhưng hoặc nếu nhằm là để với khi như này vào cho cùng cũng đua hoạch thưởng ' +
    'trên bởi đến đó trong phải tại bị theo có về vì rằng chưa gồm giữa trước chống cần sau nên lên nộp gửi trao giúp đưa nêu ghi mời treo xin việc sở'
  ).split(' '),
);

/** Where they are after all: with the word before, or with the word after. */
const twoWords = new Set(
  (
    'cuối cùng cùng|đầu vào vào|đảm đang đang|của của cải|hoạch hoạch định|tiền thưởng thưởng|mức thưởng thưởng|bên trên trên|cấp trên trên|' +
    'nêu trên trên|kể trên trên|nói trên trên|phía trên trên|ở trên trên|bên trong trong|phía trong trong|ở trong trong|nằm trong trong|' +
    'trong trong ngoài|trong trong sạch|bên phải phải|trái phải phải|phía phải phải|hiện tại tại|tồn tại tại|thực tại tại|thiết bị bị|chuẩn bị bị|' +
    'trang bị bị|dự bị bị|phòng bị bị|bị bị can|bị bị cáo|tiếp theo theo|kèm theo theo|noi theo theo|đi theo theo|giàu có có|hiện có có|sẵn có có|' +
    'vốn có có|hiếm có có|nếu có có|đã có có|có có không|tải về về|trở về về|quay về về|thu về về|đi về về|bởi vì vì|bao gồm gồm|trước trước hết|' +
    'phía trước trước|chống chống phá|chuyên cần cần|hậu cần cần|trước sau sau|về sau sau|mai sau sau|phía sau sau|trở nên nên|tạo nên nên|làm nên nên|' +
    'dựng nên nên|cho nên nên|trở lên lên|lên lên xuống|' +
    'hôm trước trước|năm trước trước|thu nộp nộp|giao nộp nộp|trích nộp nộp|đóng nộp nộp|phải nộp nộp|người nộp nộp|' +
    'tiền gửi gửi|thư gửi gửi|người gửi gửi|nơi gửi gửi|trợ giúp giúp|khách mời mời|giấy mời mời|thư mời mời|đơn xin xin|sự việc việc|vụ việc việc|công việc việc|làm việc việc|cơ sở sở|trụ sở sở|việc việc làm'
  ).split('|'),
);

/** Before these a syllable is a word of its own, not the end of one: “các trường trường đại học”, but “môi trường trường học”. */
const determiners = new Set('các những mỗi mọi nhiều của và hoặc cho với tại về'.split(' '));

/** What Vietnamese does say twice. */
const reduplications = new Set(
  (
    'ai ba bon bảy bốn chung chuồn chôm chầm cao chín cào dần gần hai hay hàng hằng khác khăng làng lâu lúc lớp lần muôn mãi một mười ' +
    'nam ngày ngành nghề ngời người nhanh nhà nhiều nhất nơi năm phây rành riêng riu rõ rất sáng sáu sát song su suýt sớm tay thanh ' +
    'thi thôn tháng thường thật toàn trùng trăm trong tuần tám tầng từ từng vui vân vừa xa xanh xóm xã đa đâu đâm đùng đôi đông đơn ' +
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

/**
 * Halves of compounds that are no words by themselves; found by how much of their use in 14,000 public texts is in the
 * compounds of the table, and then chosen by eye.
 */
const halves = new Set(
  (
    'ủng nghiên hỗ thiểu sáp ngân lựa hoạt quy xây tuệ dữ bổ giai trật thẩm phổ nhu doanh chóng bồi vi thác sung phê lãnh bảo trách triển sẻ ' +
    'quản kiểm xử vực thỏa phối phù trợ khỏe đảm đáp soát khả dụng biện tiện trương thuận tham phạm kiến chấp khẩn hoàn ứng đào tuyên thiệt ' +
    'kịp ích thiện nguy mại cải vị trào hưởng phong nhiệm vụ tác chức khen thi động yêu khai kết dẫn hợp trì quan chủ thực hướng phát ' +
    'tra sát lý đạo chính thống viên cương nghị hiệu trình nghiệm tục mạnh dựng dưỡng tịch niên chọn cường phí chí nghiệp thời hiện đổi'
  ).split(' '),
);

/** Of these, and of what stands before them, the first half of a compound is hardly ever the second of another. */
const firstHalves = new Set(
  (
    'ủng nghiên hỗ sáp lựa hoạt xây dữ thẩm phổ bồi lãnh triển kiểm xử phù thỏa đáp khả tham chấp khẩn đào tuyên thiệt kịp cải khen thi yêu ' +
    'phong hưởng phối kế nhiệm hướng phát nâng đẩy tăng'
  ).split(' '),
);
const notFirst = new Set(
  (
    'đương nhiệm|chủ nhiệm|tín nhiệm|ủy nhiệm|kế nhiệm|xuất phát|tự phát|lạm phát|xu hướng|phương hướng|chiều hướng|chí hướng|cuộc thi|hội thi|' +
    'kỳ thi|bài thi|dự thi|đề thi|môn thi|điểm thi|lịch thi|lễ thi|phúc thẩm|sơ thẩm|thụ hưởng|thế chấp|tiên phong|tác phong|văn phong|sắc phong|' +
    'mức tăng|tốc tăng|số tăng|độ tăng|xu tăng|đối xử|giải đáp|vấn đáp|thích ứng|phản ứng|điều phối'
  ).split('|'),
);

/** Words that such a half begins, and that are not in the table: “sử dụng dụng cụ”. */
const alsoBegun = new Set(
  (
    'dụng cụ|tra cứu|vụ án|vụ việc|quy phạm|động lực|động cơ|động vật|động thái|nghị viện|nghị sĩ|doanh nhân|bảo an|bảo thủ|bảo lưu|tham số|' +
    'tham chiếu|tham quan|tham vấn|đạo luật|đạo quân|hiệu đính|thi đấu|thi tốt|thi tuyển|chính xác|chính khách|hợp chất|hợp quy|thực chất|' +
    'thực nghiệm|thực hành|trình diễn|khai báo|khai thuế|ứng viên|tác chiến|vị thế|vị thành|phạm pháp|phạm nhân|lý tưởng|quan chức|tiện nghi|' +
    'hiện đã|hiện ở|hiện do|hiện tại|hiện được|hiện có|hiện để|thời điểm|thời lượng|mạnh dạn|chọn lọc|chọn lựa|phí dịch|nghiệp đoàn|dẫn nguồn|kết hôn|tuyên ngôn|tuyên chiến|trợ lý|hưởng thụ|thiện chí|phong cảnh|phong danh'
  ).split('|'),
);

const functionWords = new Set(['', ...'và của các những trong về theo với cho tại ở do đã để được'.split(' ')]);

interface Table {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}
let table: Table | undefined;

/** Split when the first doubling asks for it: most plans have none. */
function compoundTable(): Table {
  if (table) return table;
  const pairs = compounds().map((word) => word.split(' '));
  table = {
    words: new Set(pairs.map((pair) => pair.join(' '))),
    heads: new Set(pairs.map(([head = '']) => head)),
    tails: new Set(pairs.map((pair) => pair.at(-1) ?? '')),
  };
  return table;
}

/** “phát động động phong trào”, “phong trào thi thi đua”: one half of a compound twice, and no other word beside it that it may belong to. */
function isHalfTwice(syllable: string, before: string, after: string): boolean {
  const { words, heads, tails } = compoundTable();
  const begins = words.has(`${syllable} ${after}`) || alsoBegun.has(`${syllable} ${after}`);
  if (words.has(`${before} ${syllable}`)) return halves.has(syllable) && !begins && (functionWords.has(after) || heads.has(after));
  const free = functionWords.has(before) || tails.has(before);
  return begins && firstHalves.has(syllable) && free && !notFirst.has(`${before} ${syllable}`);
}

/** Whether one of the two can go without another look: a word of one syllable that is never said twice. */
export function isSurelyOnce(words: string): boolean {
  return neverTwice.has(words.toLowerCase());
}

/** Whether `words`, which stand twice in a row, were meant so. `before` and `after` are the words around them, lower case or `''`. */
export function mayStandTwice(words: string, before: string, after: string): boolean {
  const said = words.toLowerCase().split(/\s+/u);
  const [first = '', second] = said;
  if (!regex.u`\p{L}`.test(words)) return said.length > 1 || !/^(?:19|20|21)\d\d$/u.test(first);
  if (said.length > 2) return false;
  if (second !== undefined)
    return (
      first === second ||
      (nameAndDeed.has(said.join(' ')) && (before !== '' || /^(?:tổ|từng|mỗi)$/u.test(first))) ||
      (second === 'hội' && after === 'chủ')
    );
  if (neverTwice.has(first)) return twoWords.has(`${before} ${first} ${first}`) || twoWords.has(`${first} ${first} ${after}`);
  if (isHalfTwice(first, before, after)) return false;
  return reduplications.has(first) || !determiners.has(before);
}
