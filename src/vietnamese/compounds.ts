/**
 * Words of two syllables and more, as the texts of offices have them: what must not be parted at the end of a line.
 * Chosen by eye from the pairs of syllables that stand together far more often than chance would have them in 14,000
 * public texts, and from the names of agencies. A family is a first syllable and all that may follow it.
 */
const families = `
an dân/ninh/sinh/táng/toàn; anh hùng; ánh sáng; áp dụng; âm nhạc/thanh; ảnh hưởng; ấn độ; ban hành; bao gồm; bàn giao; bác sĩ/sỹ;
bách khoa; bán đảo/trú; báo cáo/chí; bãi bỏ; bạo hành/lực; bản đồ/làng/sao; bảo đảm/hiểm/hộ/lãnh/mật/quản/tàng/tồn/trì/trợ/vệ; bầu cử;
bắc bộ; bắt buộc; bằng khen; bế giảng/mạc; bền vững; bệnh tật/viện; biên bản/chế/giới/phòng/soạn/tập; biến đổi/động; biển đảo;
biểu diễn/dương; biện pháp; bình dân/đẳng/quân/thường/xét; bí mật/thư; bóng chuyền/đá; bố trí; bồi dưỡng/thường; bổ nhiệm/sung;
bộ binh/đội/máy/phận/trưởng; bưu chính/điện; bức xạ; cai nghiện; cam kết; can thiệp; cao cấp/đẳng/điểm/nguyên/su/tốc/tuổi; cà phê;
cá nhân; cách mạng/thức; cán bộ; cây trồng/xanh; căn cước/cứ/hộ; cạnh tranh; cả nước; cải cách/lương/tạo/thiện/tiến; cảng biển/vụ;
cảnh báo/cáo/quan/sát; cấp bậc/cứu/huyện/nước/tỉnh/trên/ủy/xã; cấu trúc; cập nhật; chào mừng; chánh án; châu phi; chăm lo/sóc; chăn nuôi;
chấn thương; chấp hành/nhận/thuận; chất lượng; chặt chẽ; chế biến/độ; chi bộ/cục/hội/nhánh/phí/phối/tiết/trả; chia cắt/sẻ;
chiến binh/công/dịch/đấu/lược/sĩ/sỹ/thắng/tranh; chiếu sáng; chính phủ/quyền/sách/thức/trị; chỉ đạo/huy/số/thị/tiêu; chỉnh hình/trang;
cho vay; chung sức/tay; chuyên dùng/đề/gia/khoa/môn/ngành/nghiệp/trách/viên; chuyển đổi/giao/nhượng; chú trọng/ý; chương trình;
chủ chốt/đề/nghĩa/tịch/trì/trương/yếu; chức danh/năng/vụ; chứng chỉ/khoán/minh/nhận/thực; chữ ký; chữa bệnh/cháy;
công an/bố/chức/chứng/cộng/dân/đoàn/ích/khai/nghệ/nghiệp/nhân/nhận/sản/tác/thương/trình/ty/văn/viên/vụ;
cơ bản/cấu/chế/động/giới/quan/sở/yếu; cố gắng/vấn/ý; cống hiến; cổ điển/phần/truyền; cộng đồng/hòa/sản; cung cấp/ứng; cuối năm;
cuộc sống; cư trú; cương vị; cụ thể; cục thuế/trưởng; cụm trưởng; củng cố; cứu hộ/nạn; cử tri; cửa khẩu; da liễu;
danh dự/hiệu/sách/thắng; dân chủ/cư/phố/quân/quyền/số/sự/tộc/vận; dạy học/nghề/tốt; dấu hiệu; di chuyển/cư/dân/sản/tích; diễn biến/viên;
diễu binh/hành; diện tích; dinh dưỡng; dịch bệnh/vụ; doanh nghiệp/thu; dột nát; du học/lịch; duy trì; duyên hải; duyệt binh;
dược liệu/phẩm; dữ liệu; dự án/bị/kiến/thảo/toán; đa dạng/khoa/số; đào tạo; đánh dấu/giá; đáp án/nghĩa/ứng; đăng kiểm/ký/nhập/tải;
đại biểu/chúng/diện/học/hội/sứ/tướng; đạo diễn/đức; đảm bảo/nhiệm; đảng bộ/ủy/viên; đất đai/nước; đấu giá/thầu/tranh;
đầu mối/năm/tiên/tư; đầy đủ; đẩy mạnh; đặc biệt/công/khu/thù/trưng/xá; đê điều; đề án/nghị/xuất; đền bù/ơn; điều dưỡng/động/tra;
điển hình; điện lực/thoại/tử; đình chỉ; địa bàn/chính/chỉ/giới/lý/phương; định cư/danh/hướng/mức; đo đạc/kiểm/lường; đoàn kết/thể/viên;
đón nhận; đóng cửa/dấu/góp; đô thị; đôn đốc; đông đảo; đơn giản/vị; đối chiếu/ngoại/thoại/tượng; đồng bào/bằng/chí/hành/thời/ý; đổi mới;
độ tuổi; độc lập; đội ngũ/trưởng; động sản/viên; đột phá; đời sống; đúng hạn; đường bộ/lối/sắt/thủy; gây mê; gắn bó/kết; gặp gỡ;
ghi chép/nhận; gia cầm/đình/hạn/nhập/súc/tăng; giai cấp/đoạn; giao ban/dịch/khoán/quân/thông; già làng; giá trị; giám định/đốc/khảo/sát;
giáo dưỡng/dục/sư/viên; giải ngân/pháp/phóng/quyết/thể/thưởng; giảm nghèo/thiểu; giảng dạy/viên; giấy khen/phép/tờ; giỗ tổ; giới thiệu;
giúp đỡ; giữ gìn/vững; gói thầu; góp phần; gương mẫu; hai cấp; hài hòa; hàng hải/hóa/không/năm; hành chính/động/lang/nghề/trình/vi;
hạ sĩ/tầng; hạn chế; hạnh phúc; hải đảo/quan/quân; hậu cần/phương/quả; hằng năm; hệ thống; hiến máu; hiện đại/nay/vật; hiệp hội;
hiệu chuẩn/lực/năng/quả/trưởng; hình ảnh/sự/thành/thức; hoa viên; hoàn cảnh/chỉnh/tất/thành/thiện/toàn; hoạt động; hòa bình/giải/nhập;
hóa đơn; hôn nhân; học đường/kỳ/sinh/tập/tốt/vụ; hồ chứa/sơ/tiêu; hồi sức; hỗ trợ; hộ tịch;
hội chợ/diễn/đồng/khỏe/nghị/nhập/thảo/thi/viên; hợp đồng/lệ/nhất/pháp/phần/tác; huân chương; huấn luyện; huy chương/động/trưởng;
huyết học; huyện ủy; hùng vương; hướng dẫn/nghiệp; hưởng ứng; hủy bỏ; hữu hạn/nghị; hy sinh/vọng; kê khai; kế hoạch/thừa/toán;
kết cấu/hợp/luận/nạp/nối/quả/thúc; khai giảng/mạc/sinh/thác/tử; khách hàng/quan; khám bệnh; kháng chiến; khánh thành; khát vọng;
khả năng/thi; khảo cổ/sát; khẩn cấp/trương; khắc phục; khẳng định; khen thưởng; khiếu nại; khí hậu/tượng; kho bạc; khoa học; khoáng sản;
khoảng cách; khó khăn; khôi phục; không quân; khối lượng/trưởng; khởi công/nghiệp/nghĩa; khu phố/vực; khuôn khổ;
khuyến công/học/khích/nông; khuyết tật; kiêm nhiệm; kiên quyết; kiến nghị/thiết/thức/trúc; kiều bào/hối;
kiểm điểm/định/kê/lâm/ngư/sát/soát/toán/tra; kinh doanh/nghiệm/phí/tế; kịp thời; ký kết; kỳ họp; kỷ cương/luật/nguyên/niệm;
kỹ năng/sư/thuật; lan tỏa; lao động/phổi; làm giàu/theo/việc; làng nghề; lành mạnh; lâm nghiệp/thời; lân cận; lãi suất; lãng phí;
lãnh đạo/sự/thổ; lão khoa; lần thứ; lập công/nghiệp; lắp đặt; lễ hội/tân; lệ phí; liêm chính;
liên đoàn/hệ/hiệp/hợp/kết/lạc/minh/ngành/quan/thông/tịch/tục; liệt sĩ/sỹ; lĩnh vực; lịch sử/trình; lối sống; lộ trình; lớp học;
lợi ích/nhuận; luân chuyển; luật pháp; lúa gạo; lương thực; lưu trú/trữ/ý; lụt bão; lựa chọn; lực lượng; lý lịch/luận/thuyết; ma túy;
máy móc; mại dâm; mạng lưới; mạnh mẽ; mầm non; mẫu giáo; mặt bằng/trận; miền bắc/nam/núi/trung; miễn nhiệm; minh bạch; mô hình/tả;
môi giới/trường; một cửa; mở cửa/rộng; mua bán/sắm; mùa hè; mũi nhọn; mục đích/tiêu; mừng đảng/xuân; nam bộ; nâng bậc/cao/cấp/ngạch;
năm học/mới/sinh; năng lượng/lực/suất; nêu gương; nếp sống; nền nếp/tảng; ngành hàng/nghề; ngày hội/lễ/mất/sinh; ngân hàng/sách;
ngăn chặn; nghề nghiệp; nghệ sĩ/thuật; nghiêm cấm/trọng/túc; nghiên cứu; nghiệm thu; nghiệp vụ; nghĩa tình/trang/vụ;
nghỉ dưỡng/hưu/lễ/tết; nghị định/quyết; ngoại giao/kiều/ngữ/vụ; ngôn ngữ; nguồn gốc/lực/vốn; nguy cơ/hiểm; nguyên đán/liệu/nhân/tắc/tử;
nguyện vọng; người dân/nghèo/tốt; nhanh chóng; nhà đất/giáo/hát/máy/nước/ở/tạm/thầu/trường/văn; nhân ái/dân/dịp/đạo/lực/văn/vật/viên;
nhận thức; nhập cảnh/khẩu/ngũ; nhi đồng/khoa; nhiệm kỳ/vụ; nhiệt điện; nhu cầu; niêm yết; niềm tin; nông dân/nghiệp/sản/thôn; nổi bật;
nỗ lực; nội bộ/chính/dung/địa/tiết/trú/vụ; nuôi dưỡng/trồng; nước ngoài/sạch; ô nhiễm; ổn định; pháo binh; pháp chế/luật/lý;
phát biểu/động/hành/hiện/huy/sinh/sóng/thanh/triển; phân biệt/bổ/cấp/chia/công/loại/phối/quyền/tích; phạm tội/vi; phạt tiền;
phản ánh/biện; phấn đấu; phần mềm; phẩm chất; phê bình/chuẩn/duyệt; phiên bản/họp; phiếu bầu; phong cách/kiến/phú/tặng/trào;
phòng cháy/chống/hộ/khám/không/ngừa/thủ; phóng viên; phỏng vấn; phối hợp; phổ biến/thông; phù hợp; phương án/pháp/thức/tiện;
phụ cấp/nữ/sản/trách; phục hồi/vụ; phức tạp; quan hệ/tâm/trọng; quá trình; quán triệt; quân đội/khu/nhân/sự; quản giáo/lý/trị; quảng cáo;
quần chúng; quê hương; quốc ca/gia/hội/khánh/lộ/phòng/tế/tịch; quy chế/chuẩn/định/hoạch/mô/tắc/trình; quyết định/liệt/toán;
quyền hạn/lợi; quỹ đất; rà soát; rác thải; rèn luyện; rộng lớn; ruộng đất; rủi ro; sáng kiến/lập/tác/tạo; sáp nhập; sát hạch;
sân bay/khấu; sâu rộng/sắc; sản nhi/phẩm/xuất; sầu riêng; sắp xếp; sẵn sàng; sinh hoạt/nhật/sản/sống/thái/viên; sĩ quan; soạn thảo;
sơ kết; số hóa; sở hữu; suy giảm; sư phạm; sức khỏe/mạnh; sử dụng; sửa chữa/đổi; tai nạn; tài chính/liệu/năng/nguyên/sản/trợ/vụ;
tác động/giả/phẩm; tái tạo; tâm thần; tây nguyên; tăng cường/trưởng; tạm giam/giữ/thời; tấm gương; tấn công; tầm nhìn; tầng lớp;
tập đoàn/huấn/quán/thể/trung; tặng thưởng; tha tù; tham dự/gia/khảo/mưu/nhũng; thanh lý/niên/toán/tra; thay đổi/thế;
thành công/lập/phần/phố/tích/tựu/ủy/viên; thái độ; thân thiện; thăng hạng; thảo luận; thất nghiệp; thẩm định/quyền/tra; thắng cảnh/lợi;
thế giới/hệ/kỷ; thể chế/dục/hiện/thao/thức; thi công/đua/hành/tuyển; thiên nhiên/tai; thiết kế/lập; thiếu nhi/niên; thiểu số; thiệt hại;
thí sinh; thị trấn/trường/xã; thịnh vượng; thoát nước; thôn bản; thông báo/minh/qua/tin/tư; thỏa thuận; thống kê/nhất; thời gian/hạn/kỳ;
thu chi/hồi/hút/nhập/thập; thuận lợi/tiện; thuê mua; thuế vụ; thuyết phục; thú y; thúc đẩy; thư ký/pháp/viện; thương binh/mại;
thường niên/trú/trực/vụ/xuyên; thủ đô/kho/quỹ/trưởng/tướng/tục; thủy điện/lợi/sản/văn; thứ trưởng; thừa kế; thử nghiệm; thửa đất;
thực hiện/phẩm/tế/thi/tiễn/vật; tiêm chủng/phòng; tiên tiến; tiêu biểu/chí/chuẩn/cực/dùng/hủy/thụ; tiến bộ/độ/hành/sĩ;
tiếp cận/dân/nhận/sức/thu/tục/xúc; tiết kiệm; tiềm năng; tiền lương/tệ/thưởng; tiểu ban/học/thương; tim mạch; tin cậy/học;
tinh giản/gọn/thần; tìm hiểu/kiếm; tình cảm/hình/huống/nguyện/trạng; tích cực; tín dụng/hiệu/ngưỡng; tính chất; tỉnh ủy;
toàn bộ/cầu/dân/diện/quốc/tỉnh; tòa án/soạn; tôn giáo/trọng/vinh; tố cáo/tụng; tốc độ; tối cao/đa/thiểu; tốt đẹp/nghiệp;
tổ chức/hợp/quốc/trưởng; tổng cộng/cục/duyệt/hợp/kết/thể; tội phạm; tờ khai; tranh chấp/luận; trao đổi/tặng; trách nhiệm; trại giam;
trấn áp; trật tự; trẻ em; tri ân; triết học; triển khai/lãm; triệu tập; trình bày/độ/tự; trí thức/tuệ; trích dẫn/lục; trong sạch;
trọng điểm/tài/tâm; trồng cây/trọt; trợ cấp/giúp; trung bình/cấp/du/học/tâm/thu/ương; truy cập/cứu/tặng;
truyền hình/máu/nhiễm/thông/thống; trước bạ/hạn; trường học/hợp; trưởng ban/bản/đoàn/phòng/thôn; trụ sở; trực thuộc/tiếp/tuyến; tuân thủ;
tuần lễ; tuyên bố/dương/giáo/truyền; tuyến đường; tuyển chọn/dụng/quân/sinh; tuyệt đối; tư cách/lệnh/liệu/pháp/tưởng/vấn;
tương đương/lai/tự/ứng; tưởng niệm; từ thiện; tự chủ/do/hào/nguyện/nhiên/quản/vệ; tựu trường; tỷ đồng/lệ; ung bướu; uy tín;
ưu đãi/tiên/tú; ủng hộ; ủy ban/quyền/thác/viên; ứng cứu/cử/dụng/phó/xử; vai trò; văn bản/hóa/học/kiện/minh/nghệ/phòng/thư; vấn đề;
vận chuyển/động/hành/tải; vật chất/liệu; ven biển/sông; vẻ vang; về nguồn; vệ sinh; vi phạm; viên chức; viễn thám/thông; việc làm/tốt;
viện trợ/trưởng; việt nam; vị trí; vui chơi; vũ khí/trang; vươn mình; vướng mắc; vượt mức; vững chắc/mạnh; xanh sạch; xác định/minh/nhận;
xâm phạm; xây dựng; xã hội/viên; xăng dầu; xe máy; xem xét; xét tặng/tuyển/xử; xếp hạng/loại; xi măng; xóa đói; xổ số; xu hướng;
xuất bản/khẩu/sắc; xung phong/quanh; xúc tiến; xử lý/phạt; y dược/học/khoa/tế; yêu cầu/nước; yếu tố; ý kiến/nghĩa/thức/tưởng`;

const longer = `
ban chấp hành; ban chỉ đạo; ban chỉ huy; ban quản lý; ban thường vụ; ban tổ chức; bất động sản; bộ tư lệnh; câu lạc bộ; chánh văn phòng;
chuyển đổi số; chính quyền số; chữ thập đỏ; cơ sở dữ liệu; cúm gia cầm; cựu chiến binh; dân tộc thiểu số; dịch vụ công; hộ gia đình;
hộ kinh doanh; hợp tác xã; khu chế xuất; khu công nghiệp; khu dân cư; khu kinh tế; kinh tế số; xã hội số; nhà văn hóa; nông thôn mới;
đô thị thông minh; người cao tuổi; người có công; người khuyết tật; người lao động; người tiêu dùng; phó bí thư; phó chánh văn phòng;
phó chủ tịch; phó giám đốc; phó trưởng ban; phó trưởng phòng; quỹ tín dụng; rừng phòng hộ; sốt xuất huyết; tái định cư; tháng cuối năm;
tháng đầu năm; trạm y tế; tết nguyên đán; tổ dân phố; tổng bí thư; tổng công ty; tổng giám đốc; tổng điều tra; viện kiểm sát;
xuất nhập khẩu; đại đoàn kết; ủy ban nhân dân; hội đồng nhân dân; đối với; cùng với; gắn với; tiến tới; lễ kỷ niệm; kèm theo;
lập thành tích; làm công tác; hồ chí minh`;

const entriesOf = (text: string): string[] =>
  text
    .trim()
    .split(/;\s*/u)
    .filter((item) => item !== '');

/** Every word of the table, in small letters: read when it is asked for, as most commands break no lines. */
export function compounds(): string[] {
  const pairs = entriesOf(families).flatMap((family) => {
    const [first = '', rest = ''] = family.split(' ');
    return rest.split('/').map((second) => `${first} ${second}`);
  });
  return [...pairs, ...entriesOf(longer)];
}
