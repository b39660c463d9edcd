/** How words lean on each other at the end of a line: lists for breaking names and titles. Small letters, tones as in “hóa”. */

const entriesOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*;\s*/u));

/** They open what follows: no line ends with one. */
export const leaning = entriesOf(`
  và; hoặc; hay; cùng; các; những; mọi; mỗi; một; hai; của; về; tại; cho; theo; với; trong; trên; từ; đến; tới; do; bởi; để; nhằm; nếu;
  khi; là; được; bị; có; không; chưa; sẽ; đã; đang; rất; vì; bằng; qua; ra; vào; lên; ở; thuộc; giữa; gồm; như; làm; lập; đạt; giành;
  việc; sự; cuộc; nền; khu; cấp; toàn; liên; phó; ông; bà; thứ; lần thứ; đợt; nhóm; bậc; đối với; cùng với; gắn với; tiến tới; dịp; nhân dịp; mùa;
  địa bàn; lĩnh vực; tm.; kt.; tl.; tuq.; q.`);

/** A unit of the country: its name follows. */
export const places = entriesOf(`
  tỉnh; thành phố; thị xã; thị trấn; huyện; quận; xã; phường; đặc khu; thôn; bản; ấp; khóm`);

/** A name follows them: no line ends with one unless a new part begins after it. */
export const naming = entriesOf(`
  sở; phòng; ban; cục; vụ; viện; trường; khoa; tổ; đội; quỹ; hội; đoàn; đảng; bộ; khối; cụm; trạm; nhà; chợ; kho; tòa; đài; lễ; tết;
  ngày; tháng; luật; ngành; vùng; miền; tuyến; lớp; nghề; người; phố; đường; sông; cầu; đảo; núi; cảng; họ; đồng chí; trưởng; chánh; lời`);

/** Titles of persons: better on one line with the name. */
export const titles = entriesOf('chủ tịch; tổng bí thư; bí thư; bác; anh hùng; liệt sĩ; thủ tướng; đại tướng');

/** A new part of the sense begins with them: a line gladly does too. */
export const openings = entriesOf(`
  và; hoặc; của; về; tại; cho; theo; với; trong; trên; từ; đến; tới; do; để; nhằm; bởi; vì; khi; qua; vào; ở; thuộc; giữa; được; đối với;
  cùng với; gắn với; giai đoạn; nhiệm kỳ; lần thứ; nhân dịp; chào mừng; kỷ niệm; hưởng ứng; phục vụ; thực hiện; triển khai; phong trào;
  công tác; trực thuộc; kèm theo; khu vực; chi nhánh; tiến tới`);

/** They open a part when a number follows: “năm 2026”, “khóa XVI”. */
export const openingsOfNumbers = entriesOf('năm; năm học; tháng; ngày; quý; khóa; đợt; kỳ; tuần');

/** A number after them is theirs: “Điều 5”, “lần thứ XIV”. */
export const numbered = entriesOf(`
  năm; tháng; ngày; quý; số; thứ; điều; khoản; điểm; khóa; kỳ; vực; lớp; mẫu; lục; mục; hạng; loại; cấp; đợt; khu; tuần; chương; phần;
  tập; lần; vòng; tổ; đội; cụm; khối; thôn; ấp; phường; quận; xã; phố; đoạn; học; biểu; bài; bản; phiên; lộ; nhóm; bậc; viện`);

/** Words that are read as one though each is a word: to part them is worse than one more line. */
export const closePhrases = entriesOf(`
  trung học cơ sở; trung học phổ thông; giáo dục thường xuyên; giáo dục nghề nghiệp; thi đua, khen thưởng; thi đua - khen thưởng;
  thi đua – khen thưởng; thi đua yêu nước; cải cách hành chính; thủ tục hành chính; phòng, chống; kinh tế - xã hội; kinh tế – xã hội;
  kinh tế, xã hội; quốc phòng - an ninh; quốc phòng, an ninh; công nghệ thông tin; bảo hiểm xã hội; an toàn giao thông;
  an toàn thực phẩm; thể dục thể thao; thể dục, thể thao; lực lượng vũ trang; đổi mới sáng tạo; bệnh viện đa khoa; bộ đội biên phòng;
  kho bạc nhà nước; đại hội đại biểu; đại biểu quốc hội; chương trình mục tiêu quốc gia; cộng sản việt nam; cộng sản hồ chí minh;
  kiểm soát bệnh tật; phòng cháy chữa cháy; phòng cháy, chữa cháy; mục tiêu quốc gia; an ninh trật tự; an ninh, trật tự;
  vệ sinh môi trường; chính quyền địa phương; nghĩa vụ quân sự; dân quân tự vệ; trách nhiệm hữu hạn; một thành viên; sơ kết, tổng kết;
  cơ quan, đơn vị; trí tuệ nhân tạo; vị trí việc làm; nhân dân các dân tộc; học tập và làm theo; hành chính công; mục đích, yêu cầu;
  phương hướng, nhiệm vụ; nhiệm vụ, giải pháp; tập thể, cá nhân; an sinh xã hội; xây dựng cơ bản; đầu tư công; tài chính công;
  bảo vệ môi trường; chức năng, nhiệm vụ; xây dựng nông thôn mới; toàn dân đoàn kết; người dân, tổ chức; người dân, doanh nghiệp;
  tổ chức, cá nhân; giải phóng miền nam; nhỏ và vừa; phát triển nông thôn; khoa học tổng hợp; chấn thương chỉnh hình; sửa đổi, bổ sung;
  quy định chi tiết; trình tự, thủ tục; quản lý nhà nước; quy phạm pháp luật; phân cấp, phân quyền; phân quyền, phân cấp;
  cán bộ, công chức, viên chức; công chức, viên chức; thanh niên xung phong; nhiệm vụ trọng tâm; mạng xã hội; tncs hồ chí minh;
  chính sách xã hội; cửa khẩu quốc tế; y dược cổ truyền; y học cổ truyền; xổ số kiến thiết; xã, phường; sở, ngành;
  nông thôn mới nâng cao; nông thôn mới kiểu mẫu; người tốt, việc tốt; xét, công nhận; thôn, tổ dân phố; sở, ban, ngành; công ty tnhh;
  đoàn xã; đoàn phường; đoàn trường;
  tnhh mtv; tnhh một thành viên`);
