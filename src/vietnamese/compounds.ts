/**
 * Words of two syllables and more, as the texts of offices have them: what must not be parted at the end of a line.
 * Chosen by eye from the pairs of syllables that stand together far more often than chance would have them in 14,000
 * public texts, and from the names of agencies. A family is a first syllable and all that may follow it.
 */
const families = `
am hiểu; an cư/dân/ninh/sinh/táng/toàn/ủi/vị; anh hùng; ảnh hưởng; ánh sáng; áp dụng/phích; ăn uống/xin; âm nhạc/thanh; ẩm thực;
ấn bản/định/độ/phẩm/tượng; bác bỏ/sĩ/sỹ; bách khoa; bài thi/trí/trừ/viết; bãi bỏ/tập; bám sát; ban bố/hành; bàn bạc/giao;
bản đồ/làng/lĩnh/quyền/sao/sắc/thân/tin; bán đảo/kết/trú; bạn bè/thân; bảng biểu/điểm/vàng; bao gồm;
bảo đảm/hành/hiểm/hộ/lãnh/mật/quản/tàng/tồn/trì/trợ/vệ; báo cáo/chí; bạo hành/lực; bắc bộ; băn khoăn; bắn nỏ; băng rôn;
bằng cấp/chứng/khen; bắt buộc/đầu/giữ; bất cập/đồng/động/hợp/khả/kỳ/lợi/ngờ/ổn/thường; bầu cử; bế giảng/mạc; bên cạnh; bền vững;
bệnh binh/tật/viện; bì thư; bí mật/thư; bia mộ; biên bản/chế/giới/phòng/soạn/tập; biển đảo; biến đổi/động; biện chứng/luận/pháp; biệt phái;
biểu diễn/dương/hiện/mẫu/quyết/thị/tượng; bình chọn/dân/đẳng/luận/nghị/ổn/quân/thường/xét/yên; bỏ phiếu; bóng chuyền/đá;
bổ ích/khuyết/nhiệm/sung/trợ/túc; bố trí; bộ binh/đội/máy/ngành/phận/trưởng; bốc thăm; bộc lộ; bồi dưỡng/hoàn/thường; bối cảnh; bổn phận;
bơi lội; bớt xén; bùng phát; bức xạ; bước đầu/tiến; bứt phá; bưu chính/điện; ca múa; cà phê; cả nước; cá nhân; cách biệt/ly/mạng/thức;
cai nghiện/quản; cải cách/lương/tạo/thiện/tiến; cam đoan/go/kết; cảm hóa/hứng/nhận/ơn/tình/xúc; can đảm/thiệp; cản trở; cán bộ;
cảng biển/vụ; canh gác/tác; cảnh báo/cáo/giác/quan/sát/sắc/vệ; cánh đồng; cạnh tranh; cao cấp/đẳng/điểm/nguyên/quý/su/tốc/tuổi; cáo buộc;
căn cứ/cước/hộ; căng thẳng; cắt cử/giảm; cân đối/nhắc; cần cù/mẫn/thiết; cẩn thận/trọng; cận nghèo;
cấp bách/bậc/cứu/dưỡng/huyện/nước/phát/thiết/tỉnh/trên/ủy/xã; cập nhật/rập; câu hỏi; cầu lông; cấu trúc; cây trồng/xanh; chạm trổ;
chan hòa; chánh án; chào cờ/mừng; chắc chắn; chăm chỉ/lo/sóc; chăn nuôi; chặt chẽ; chấm dứt/điểm/thi; chậm nộp/trễ;
chân chính/dung/lý/thành; chấn chỉnh/hưng/thương; chấp hành/nhận/thuận; chất lượng/vấn; châu phi; che chắn/giấu; chế biến/độ/tài/tạo;
chênh lệch; chi bộ/cục/hội/nhánh/phí/phối/tiết/tiêu/trả/ủy/viện; chỉ bảo/dẫn/đạo/định/huy/số/thị/tiêu; chia buồn/cắt/sẻ/tách;
chiến binh/công/dịch/đấu/lược/sĩ/sỹ/thắng/tranh; chiêu đãi; chiếu cố/sáng; chín chắn; chỉnh đốn/hình/lý/sửa/trang;
chính đảng/đáng/phủ/quyền/sách/thể/thống/thức/trị/xác; chịu đựng; cho vay; chọn lọc; chồng chéo; chống đối/phá; chu đáo/kỳ;
chủ chốt/công/đạo/đề/đích/động/lực/nghĩa/nhật/nhiệm/quan/quản/quyền/thể/tịch/tọa/trì/trương/ý/yếu; chú giải/thích/trọng/ý;
chuẩn bị/hóa/mực/xác; chúc mừng; chung kết/khảo/sức/tay/thủy; chủng loại; chuồng trại;
chuyên cần/chính/dùng/dụng/đề/gia/khoa/môn/mục/ngành/nghiệp/sâu/trách/trang/viên; chuyển biến/đổi/giao/nhượng; chuyến thăm; chữ ký;
chữa bệnh/cháy; chứa đựng; chức danh/năng/trách/vụ; chứng chỉ/khoán/kiến/minh/nhận/thực/tỏ/từ; chương trình; con nuôi; cô đọng/giáo/lập;
cổ điển/đông/động/phần/phiếu/tích/truyền/vũ; cố định/đô/gắng/hữu/vấn/ý;
công an/báo/bằng/bố/chúng/chức/chứng/cộng/cụ/cuộc/dân/điện/đoàn/đức/hiến/ích/khai/kích/lao/lập/lệnh/nghệ/nghiệp/nhân/nhận/nhật/nợ/sản/suất/sức/tác/tắc/thương/tố/trái/trình/trường/ty/ước/văn/việc/viên/vụ/xưởng;
cống hiến/rãnh; cộng đồng/hòa/hưởng/sản/tác; cốt cán/lõi; cơ bản/cấu/chế/động/giới/hội/nhỡ/quan/sở/yếu; cờ tướng; cơn bão; cụ thể;
cục thuế/trưởng; cụm trưởng; cung cấp/đường/ứng; cùng với; củng cố; cuộc sống; cuối năm; cư trú; cử chỉ/hành/tri; cửa hàng/hiệu/khẩu;
cứng nhắc/rắn; cước chú; cương lĩnh/quyết/vị; cường điệu/độ; cưỡng bức/chế; cứu chữa/đói/hỏa/hộ/nạn/tế/trợ; da liễu/cam; dàn dựng/trải;
dạng thức; danh dự/hiệu/mục/nghĩa/nhân/sách/thắng/tính; dành riêng; dạy học/nghề/tốt; dân chủ/cư/phố/quân/quyền/số/sự/tộc/vận;
dẫn chứng/dắt/đầu; dâng hương; dập dịch; dấu ấn/hiệu; dễ dàng; di chúc/chuyển/cư/dân/dời/sản/tản/tích; dịch bệnh/vụ;
diễn biến/đàn/đạt/ra/tập/thuyết/viên; diện tích; diệt trừ; diễu binh/hành; dinh dưỡng; doanh nghiệp/thu; dọn dẹp; dồi dào; dột nát;
du học/lịch; dung lượng; dũng cảm; dụng cụ; duy trì; duyên hải; duyệt binh; dư địa/luận; dữ kiện/liệu;
dự án/báo/bị/đoán/khuyết/kiến/luật/phòng/thảo/thi/toán; dược liệu/phẩm; dứt điểm; đa dạng/khoa/số; đả kích;
đại biểu/chúng/diện/học/hội/sứ/trà/tướng; đàm phán; đảm bảo/nhiệm; đảng bộ/đoàn/phái/ủy/viên; đáng kể; đánh bắt/dấu/giá; đào ngũ/tạo;
đạo cụ/diễn/đức/lý/văn; đáp án/lễ/nghĩa/ứng; đặc biệt/công/điểm/khu/quyền/san/sản/sắc/thù/tính/trưng/xá; đằm thắm; đắn đo;
đăng kiểm/ký/nhập/quang/tải/tin; đặt hàng; đất đai/nước; đầu đủ/mối/năm/nguồn/tiên/tư; đấu giá/thầu/tranh; đầy đủ; đẩy gậy/lùi/mạnh/nhanh;
đê điều; đề án/bạt/cao/cập/cử/cương/nghị/phòng/tài/thi/xuất/xướng; đế quốc; đền bù/ơn;
địa bàn/chỉ/chính/danh/điểm/giới/hình/lý/phận/phương/tầng; đích thân; điểm danh/sáng/tựa; điền kinh; điển hình; điện lực/thoại/tử;
điêu khắc; điều chỉnh/dưỡng/độ/động/hành/khiển/kiện/lệ/phối/tra/trị; đình chỉ/công; đính chính/kèm;
định cư/danh/giá/hình/hướng/kỳ/lượng/mức; đo đạc/kiểm/lường; đoàn kết/thể/viên; đoạt giải; đòi hỏi; đón nhận; đóng cửa/dấu/góp; đô thị;
đồ thị; độ tuổi; độc đáo/hại/lập/quyền; đổi mới; đối chiếu/đầu/lập/ngoại/phó/phương/sách/tác/thoại/thủ/tượng/với/xử; đội hình/ngũ/trưởng;
đôn đốc; đông đảo/y; đồng bào/bằng/bộ/chí/đều/hành/hồ/loạt/lòng/nhất/phục/thời/thuận/tiền/tình/tính/ý; động sản/viên; đột ngột/phá/xuất;
đời sống; đơn độc/giá/giản/phương/thuần/thư/vị; đua thuyền; đùn đẩy; đúng đắn/hạn/mực; đương nhiệm/nhiên/sự;
đường bộ/lối/phố/sắt/thủy/truyền; gánh vác; gay gắt/go; gắn bó/kết/liền/với; gặp gỡ; gần gũi; gây mê; ghi chép/chú/nhận;
gia cầm/công/đình/hạn/nhập/phả/súc/tăng/tốc/tộc/trưởng; già làng; giá trị; giai cấp/đoạn;
giải đáp/giáp/ngân/pháp/phóng/quyết/thể/thích/thưởng/tỏa/trí/trình/trừ; giảm bớt/nghèo/nhẹ/sút/thiểu; giám định/đốc/hiệu/hộ/khảo/sát;
gian dối/khổ/lao/lận/nan; giản dị/lược/tiện; gián đoạn/tiếp; giảng dạy/viên; giao ban/dịch/hữu/khoán/lưu/nhận/nhiệm/quân/thông/tiếp/ước;
giáo án/dục/dưỡng/huấn/phận/sư/trình/viên/xứ; giáp hạt/ranh; giấy khen/mời/phép/tờ; giết mổ; gìn giữ; giỗ tổ; giới hạn/thiệu/tính; giúp đỡ;
giữ chức/gìn/vững; gói thầu; gọn gàng; góp phần/vốn/ý; gửi gắm; gương mẫu/sáng; hà khắc; hạ sĩ/tầng; hạch toán; hai cấp; hài cốt/hòa/lòng;
hải đảo/quan/quân; hạn chế/định/hán/mức; hàng hải/hóa/không/loạt/năm/rào; hạng mục; hành chính/động/hung/khách/lang/nghề/quân/trình/vi/xử;
hạnh phúc; hào hùng/hứng; hạt nhân; hăng hái; hằng năm/quý/tháng/tuần; hấp dẫn/thụ; hậu cần/phương/quả; hệ thống; hết sức; hiền tài;
hiển nhiên/thị; hiến đất/máu/pháp; hiện đại/hành/hữu/nay/tại/trạng/trường/tượng/vật; hiệp định/đồng/hội/thương/ước; hiểu biết;
hiếu học/khách; hiệu chuẩn/đính/lực/năng/quả/suất/triệu/trưởng; hình ảnh/phạt/sự/thái/thành/thức/tượng; hoa viên;
hòa bình/giải/hợp/nhập/thuận; hỏa hoạn/táng/tốc; hóa đơn; hoạch định/toán; hoài bão; hoan nghênh;
hoàn cảnh/chỉnh/hảo/lại/tất/thành/thiện/toàn/trả; hoãn lại; hoành tráng; hoạt động; học bổng/đường/kỳ/sinh/tập/tốt/vụ; họp bàn/báo/mặt;
hô hào; hồ chứa/sơ/tiêu; hỗ trợ; hộ khẩu/nghèo/tịch; hồi sức; hội chợ/diễn/đồng/khỏe/nghị/nhập/thao/thảo/thi/viên; hôm nay; hôn nhân;
hỗn hợp; hợp đồng/lệ/lưu/nhất/pháp/phần/tác/thức/tuyển; huân chương; huấn luyện; hùng biện/hậu/vương; huy chương/động/trưởng; hủy bỏ;
huyện ủy; huyết học/thống; hư hỏng; hương hỏa/khói/ước; hưởng lợi/lương/thụ/ứng; hướng dẫn/nghiệp; hưu trí; hữu cơ/hạn/hiệu/ích/nghị/quan;
hy sinh/vọng; ích lợi; kèm theo; kém cỏi; kéo co; kê khai; kề cận; kể chuyện; kế cận/hoạch/nhiệm/thừa/tiếp/toán/tục; kênh mương;
kết án/cấu/hôn/hợp/luận/nạp/nối/quả/thành/thúc/tinh/toán; khả năng/quan/thi; khác biệt; khách hàng/quan;
khai báo/bút/giảng/hoang/mạc/man/sinh/thác/thông/trương/tử; khái niệm/quát/toán; khám bệnh/chữa; khang trang; kháng cáo/chiến/nghị;
khánh thành; khảo cổ/nghiệm/sát/thí; khát vọng; khắc ghi/nghiệt/phục/sâu; khăng khít; khẳng định; khẩn cấp/thiết/trương; khâu nối;
khẩu hiệu/phần/trang; khen ngợi/thưởng; khéo léo; khí hậu/tài/thải/thế/tượng; khích lệ; khiêm tốn; khiếm khuyết; khiển trách; khiếu nại;
kho bạc; khó khăn; khoa giáo/học; khóa học; khoản mục; khoán chi; khoảng cách; khoáng sản; khoanh nuôi/vùng; khô hạn; khôi phục;
khối lượng/trưởng; không quân; khống chế; khơi dậy; khởi công/động/kiện/nghĩa/nghiệp/nguồn/sắc/tố/xướng; khu phố/vực; khuôn khổ/mẫu/viên;
khuyến cáo/công/học/khích/lâm/mãi/mại/nghị/ngư/nông/thiện; khuyết điểm/tật; khuynh hướng; kịch bản; kiêm nhiệm; kiềm chế;
kiểm chứng/duyệt/điểm/định/kê/lâm/nghiệm/ngư/phiếu/sát/soát/toán/tra; kiên cố/cường/định/quyết/trì; kiến nghị/tạo/thiết/thức/trúc;
kiện toàn/tướng; kiều bào/hối; kiểu mẫu; kinh doanh/nghiệm/phí/tế; kính gửi/mời/trình/trọng/yêu; kịp thời; kỳ họp/quan/thi/thị/vọng;
kỷ cương/luật/lục/nguyên/niệm/yếu; kỹ lưỡng/năng/sảo/sư/thuật; ký hiệu/kết; lạc hậu/quan; lãi suất; làm giàu/theo/việc;
lạm dụng/phát/quyền; lan rộng/tỏa/truyền; lang thang; làng nghề; lãng phí/quên; lành mạnh/nghề; lãnh đạo/địa/hải/sự/thổ; lao động/phổi;
lão khoa; lau chùi; lắng nghe; lắp đặt; lâm nghiệp/thời; lân cận; lần thứ; lấn chiếm; lập công/danh/nghiệp/pháp/trường/tức; lâu dài/năm;
lầy lội; lề lối; lễ hội/khai/nghi/phát/phục/tân; lệ phí; lịch sử/sự/trình; liêm chính/khiết;
liên danh/doanh/đoàn/đới/hệ/hiệp/hoan/hợp/kết/lạc/minh/ngành/quan/quân/thông/tịch/tục; liệt kê/sĩ/sỹ; lĩnh vực; lo lắng; loa đài;
loại bỏ/hình/trừ; long trọng; lòng đường; lộ trình; lối sống; lồng ghép; lời nói; lợi dụng/ích/nhuận/thế; lớp học; lũ lụt/quét;
lúa gạo; luân chuyển/phiên; luật pháp/sư; lụt bão; luyện tập; lựa chọn; lực điền/lượng; lược sử; lương hưu/tâm/thực/y; lượng mưa; lượt xem;
lưu động/giữ/hành/niệm/thông/trú/trữ/ý; ly hôn; lý do/lẽ/lịch/luận/thuyết; ma túy; mã số/vạch; mạch lạc; mại dâm; mãn nguyện; mạng lưới;
manh mún; mạnh mẽ; màu sắc; máy móc; mặc dù; mặt bằng/trận; mầm non; mất mát; mật độ/mã/phục; mâu thuẫn; mẫu biểu/giáo/mã/mực/số; mê tín;
mệnh lệnh; miền bắc/nam/núi/trung; miễn dịch/giảm/nhiệm/phí/thuế; miệt mài; minh bạch/chứng/họa; mít tinh; mong muốn; mô hình/phỏng/tả;
mồ côi; mộ chí; môi giới/trường; một cửa; mở cửa/rộng; mù chữ; mua bán/sắm; mùa hè; mục đích/lục/tiêu; mũi nhọn; mức độ/sống;
mừng đảng/xuân; mỹ quan/thuật; nam bộ; nạn nhân; nảy sinh; năm học/mới/sinh; nắm bắt/giữ; năng động/khiếu/lực/lượng/nổ/suất; nặng nề;
nâng bậc/cao/cấp/ngạch; né tránh; neo đậu/đơn; nề nếp; nền nếp/tảng; nếp sống; nêu gương; ngành hàng/nghề; ngày hội/lễ/mất/sinh;
ngăn cản/chặn/nắp/ngừa; ngân hàng/sách; ngập lụt/úng; ngẫu nhiên; nghèo đói; nghề nghiệp; nghệ sĩ/thuật; nghi lễ/ngờ/thức;
nghỉ dưỡng/hưu/lễ/mát/ngơi/phép/tết; nghị định/quyết/sự; nghĩa cử/tình/trang/vụ; nghiêm cấm/chỉnh/khắc/minh/ngặt/trọng/túc; nghiệm thu;
nghiên cứu; nghiêng mình; nghiệp đoàn/vụ; ngoài trời; ngoại cảnh/giao/hình/khóa/kiều/lệ/ngữ/tệ/thành/vụ; ngoan ngoãn; ngộ độc; ngôn ngữ/từ;
nguồn gốc/lực/nước/thu/vốn; nguy cơ/hại/hiểm; nguyên đán/liệu/lý/nhân/quán/tắc/thủ/tố/trạng/tử/vẹn; nguyện vọng; ngư cụ/dân/nghiệp/trường;
ngừng trệ; người dân/nghèo/tốt; nhà đất/giáo/hát/máy/nước/ở/sư/tạm/thầu/trường/văn; nhạc cụ/sĩ; nhãn hiệu; nhanh chóng; nhạy bén/cảm;
nhắc nhở; nhầm lẫn; nhân ái/cách/chứng/dân/dịp/đạo/khẩu/lực/quyền/rộng/sự/tài/tố/văn/vật/viên; nhấn mạnh; nhận biết/dạng/định/thức/xét;
nhập cảnh/học/khẩu/kho/ngũ; nhất định/quán/trí; nhi đồng/khoa; nhiệm kỳ/vụ; nhiên liệu; nhiệt điện/độ/huyết/liệt/tình; nhịp nhàng; nhỏ lẻ;
nhớ nguồn; nhu cầu/yếu; nhuần nhuyễn; nhũng nhiễu; nhựa hóa; nhường cơm; nhượng bộ; niêm phong/yết; niềm nở/tin; niên độ/giám/hạn/khóa;
nòng cốt; nô nức; nỗ lực; nổi bật/tiếng; nội bật/bộ/chính/dung/địa/đồng/lực/ngoại/quy/thành/tiết/trú/vụ;
nông cụ/dân/hộ/lâm/nghiệp/sản/thôn; nộp phạt/thuế; nung nấu; nuôi dưỡng/trồng; nữ công/giới; nước ngoài/sạch/thải; ô nhiễm; ổn định; pa nô;
phá hoại/rối/sản; phác thảo; phạm tội/trù/vi; phản ánh/biện/bội/đối/hồi/kháng/ứng; pháo binh; pháp chế/định/lệnh/luật/lý/nhân/quy/y;
phát biểu/đạt/động/giác/hành/hiện/huy/ngôn/quang/sinh/sóng/tán/thanh/triển; phạt tiền/tù; phẩm chất;
phân biệt/bổ/bố/bua/cách/cấp/chia/công/định/giải/hóa/khu/kỳ/loại/luồng/phối/quyền/tán/tầng/tích/viện; phần mềm/thưởng/việc;
phấn chấn/đấu/khởi; phẫu thuật; phê bình/chuẩn/duyệt/phán; phế thải; phiên bản/họp; phiền hà; phiếu bầu; phó giám/hiệu;
phong cách/cấp/kiến/phú/tặng/tỏa/trào/tục; phòng cháy/chống/học/hộ/khám/không/ngừa/thủ/vệ; phỏng đoán/vấn; phóng sự/viên; phô trương;
phổ biến/thông; phối hợp/kết; phồn thịnh/vinh; phù điêu/hợp; phụ cấp/đạo/gia/huynh/lục/nữ/sản/tá/thuộc/trách/trợ; phúc lợi/tra;
phục chế/hồi/tùng/vụ; phụng dưỡng; phức tạp; phương án/châm/hướng/pháp/thức/tiện; quà tặng; quá hạn/khứ/tải/trình;
quan chức/điểm/hệ/liêu/ngại/sát/tâm/trọng; quản giáo/lý/trang/trị; quán triệt/xuyến; quang cảnh/vinh; quảng bá/cáo/đại/trường;
quân chủng/đội/hàm/khu/kỳ/nhân/nhu/sự/trang; quần áo/chúng/đảo; quen thuộc; quét dọn; quê hương/quán;
quốc ca/gia/hội/khánh/lộ/phòng/tế/tịch; quy chế/chuẩn/định/hoạch/mô/tắc/tập/trình; quỹ đất/lương; quý trọng; quyên góp; quyền hạn/lợi/lực;
quyết định/liệt/sách/tâm/toán/tử; rà soát; rác thải; rải rác; ràng buộc; ranh giới; răn đe; rầm rộ; rèn luyện; rò rỉ; rõ nét/ràng/rệt;
rộng khắp/lớn/rãi; rủi ro; ruồng rẫy; ruộng đất; rút gọn/ngắn; rườm rà; sa sút/thải; sạch sẽ; sai lệch/phạm/sót; san lấp;
sản lượng/nhi/phẩm/phụ/xuất; sáng kiến/lập/suốt/tác/tạo; sao chép/lục; sáp nhập; sát hạch; sạt lở; sắc nét/phục/thái; sẵn sàng; sắp xếp;
sân bay/chơi/khấu; sâu rộng/sát/sắc; sầu riêng; sĩ quan; sinh động/hoạt/học/kế/lực/nhật/sản/sống/thái/trưởng/viên; so sánh;
soạn giảng/thảo; song hành/phương/song; số hóa/liệu/lượng/tiền; sôi động/nổi; sơ bộ/cứu/đồ/kết/khảo/lược/suất/tán/yếu; sở hữu/trường;
suất ăn; súc tích; sum họp; sung công; sùng bái; suy giảm/nghĩ/thoái/tôn/yếu; sư phạm; sử dụng/học/liệu; sứ mệnh;
sự cố/kiện/nghiệp/thật/việc; sửa chữa/đổi; sức khỏe/mạnh; sưu tầm/tập; tác chiến/động/gia/giả/hại/nghiệp/phẩm/phong; tai biến/nạn/tiếng;
tài chính/hoa/khoản/liệu/năng/nguyên/phiệt/sản/trợ/vật/vụ; tải trọng; tái chế/diễn/định/nghèo/tạo/thiết; tại chỗ;
tạm dừng/đình/giam/giữ/thời/thu/trú/ứng; tàn dư/phá/tật; tán thành; tang lễ; tàu cá; tăng cường/gia/nhanh/thu/tốc/trưởng/vụ;
tặng quà/thưởng; tâm đắc/huyết/linh/lý/nguyện/thần/thức/trí/tư; tầm nhìn/soát/vóc; tấm gương/lòng; tấn công; tận dụng/gốc/tâm/tình/tụy;
tầng lớp; tập đoàn/hợp/huấn/kết/luyện/quán/sự/thể/tin/trung; tây nguyên; tẩy chay; tê giác; tệ nạn; tha tù; thách thức; thái độ;
tham chiếu/dự/gia/khảo/luận/mưu/nhũng/ô/quan/vấn/vọng; thảm họa; thanh bình/khoản/lịch/liêm/lý/nhạc/niên/tịnh/toán/tra;
thành công/hệ/lập/niên/phần/phố/thạo/thị/tích/tựu/ủy/viên; thao diễn/tác/trường; thảo luận; tháo gỡ; thay đổi/thế; thăm dò/hỏi/quan/viếng;
thăng hạng; thắng cảnh/lợi; thâm canh; thẩm định/mỹ/phán/quyền/tra; thậm chí; thân mật/nhân/thể/thế/thiện/thiết/tình; thận trọng;
thấp điểm; thất bại/nghiệp/thoát/thu/thủ; thấu đáo/tình; thể chất/chế/dục/hiện/lệ/lực/nghiệm/thao/thức/trạng; thế chấp/giới/hệ/kỷ/lực/mạnh;
thêm vào; thi công/đua/hành/tài/tuyển; thí điểm/nghiệm/sinh; thị trấn/trường/xã; thích hợp/nghi/ứng; thiên hướng/nhiên/tai;
thiện chí/nguyện; thiêng liêng; thiết bị/chế/kế/lập/thực/yếu; thiệt hại; thiểu số; thiếu hụt/nhi/niên/sót/thốn; thịnh hành/vượng;
thỏa đáng/mãn/thuận; thoái hóa/vốn; thoát nghèo/nước; thổ nhưỡng; thôn bản;
thông báo/cáo/điệp/hành/lệ/minh/qua/số/suốt/thạo/thoáng/thương/thường/tin/tư; thống kê/nhất; thờ cúng;
thời cơ/điểm/gian/hạn/khóa/kỳ/lượng/sự/tiết/vụ; thu chi/dọn/gom/hoạch/hồi/hút/nạp/ngân/nhập/thập/tiền;
thủ công/đô/kho/khoa/lĩnh/pháp/quỹ/tiêu/trưởng/tục/tướng; thú y; thụ hưởng/lý; thuần nhất/phong/túy; thuận lợi/tiện; thuật ngữ;
thúc đẩy/giục; thuê bao/mua; thuế suất/vụ; thủy điện/lợi/sản/văn; thuyên chuyển/giảm; thuyết minh/phục/trình; thư ký/pháp/viện;
thử nghiệm/thách; thứ trưởng; thừa hành/kế/nhận; thửa đất; thực chất/dụng/địa/hành/hiện/lực/nghiệm/phẩm/tập/tế/thi/thụ/tiễn/trạng/vật;
thương binh/hiệu/lượng/mại/tật/vong/vụ; thường kỳ/nhật/niên/trú/trực/vụ/xuyên; thưởng phạt/thức; tỉ mỉ; tích cực/hợp/lũy/trữ; tịch thu;
tiêm chủng/phòng; tiềm ẩn/lực/năng; tiên tiến; tiền đề/đồn/lương/mặt/phạt/tệ/thưởng; tiến bộ/cử/độ/hành/sĩ/tới/triển/trình; tiện ích/nghi;
tiếp cận/dân/đón/giáp/nhận/nối/quản/sức/tân/tế/thị/thu/tục/tuyến/xúc; tiết chế/kiệm/lộ/mục;
tiêu biểu/chí/chuẩn/cự/cực/diệt/dùng/đề/điểm/hủy/thụ/thức; tiểu ban/bang/đoàn/đội/học/luận/mục/phẩm/thuyết/thương; tim mạch; tìm hiểu/kiếm;
tin bài/cậy/học; tín chỉ/dụng/hiệu/ngưỡng/nhiệm; tinh giản/gọn/hoa/luyện/thần/thông/túy;
tình báo/cảm/cờ/hình/huống/hữu/nghĩa/nguyện/thương/tiết/trạng/yêu; tỉnh thành/ủy; tính cách/chất/mạng/toán; tòa án/soạn;
toàn bộ/cầu/dân/diện/quốc/tỉnh/trình; tổ chức/hợp/phó/quốc/trưởng/viên; tố cáo/chất/giác/tụng; tốc độ; tối cao/đa/thiểu/ưu; tội danh/phạm;
tôn chỉ/giáo/nghiêm/tạo/trọng/vinh; tồn đọng/kho/tại; tổn hại/thất/thương; tốn kém;
tổng cộng/cục/duyệt/đài/đạo/giá/hợp/kết/quan/thể/tiến/vệ; tốt đẹp/nghiệp; tờ khai; trả lời/lương; trách nhiệm; trải nghiệm/qua;
trái cây/phép/phiếu; trại giam; tràn lan; trang bị/nghiêm/phục/tin/trải/trại/trí/trọng; trạng thái; tranh chấp/giành/luận/tài/thủ;
tránh né; trao đổi/giải/tặng/thưởng; tráo đổi; trau dồi; trầm trọng; trân trọng; trấn an/áp; trật tự; trẻ em; treo cờ; trễ hạn;
tri ân/thức; trì hoãn/trệ; trí lực/thức/tuệ; trích dẫn/lục/ngang/xuất; triển khai/lãm; triết học; triệt để; triều cường; triệu tập;
trình bày/chiếu/diễn/độ/ký/tự; trọn vẹn; trong sạch/suốt; trọng đại/điểm/lượng/tài/tải/tâm/thể/tội; trông coi/nom; trồng cây/rừng/trọt;
trống đồng; trở lại/ngại/thành; trợ cấp/giá/giúp/lý; trù bị; trụ cột/sở; trục lợi/trặc;
trung bình/cấp/du/đội/gian/hạn/học/kiên/tâm/thành/thu/thực/tuyến/tướng/ương; trùng lắp/lặp/tu; trúng cử/thầu/tuyển;
truy cập/cứu/điệu/lĩnh/quét/tặng/thu/tố/xuất; truyền bá/dẫn/đạt/đơn/hình/máu/nhiễm/tải/thông/thống/thụ; trực quan/thuộc/tiếp/tuyến;
trưng bày/cầu/dụng; trừng phạt; trước bạ/hạn/mắt/tiên; trường ca/học/hợp/kỳ; trưởng ban/bản/đoàn/phòng/thành/thôn; tu bổ/dưỡng/sĩ/hành;
tụ điểm/tập; tuân hành/theo/thủ; tuần báo/hành/hoàn/lễ/tra; tuổi thọ/trẻ; tùy thuộc/tiện; tuyên án/bố/dương/giáo/thệ/truyền;
tuyển chọn/dụng/quân/sinh/tập; tuyến bài/đầu/đường/trên; tuyệt đối/vời; tư bản/cách/duy/lệnh/liệu/lợi/nhân/pháp/thế/thục/tưởng/vấn;
từ chối/chức/ngữ/thiện; tử sĩ; tự chủ/cường/do/giác/hào/học/lập/lực/nguyện/nhiên/phát/phê/quản/tin/trọng/túc/vệ; từng bước;
tương ái/đương/lai/phản/quan/tác/thân/thích/trợ/tự/ứng; tường minh/trình; tưởng niệm; tượng đài/trưng; tựu trường; tỷ đồng/lệ; ùn tắc/ứ;
ung bướu/thư; ủng hộ; uống nước; uy tín; ủy ban/quyền/thác/viên; ứng cử/cứu/dụng/đối/phó/trực/xử; ước nguyện/tính;
ưu ái/đãi/điểm/thế/tiên/tú/việt; vai trò; vay vốn; văn bản/hóa/học/kiện/minh/nghệ/phong/phòng/thư; vắng mặt; vẩn đục; vấn đề;
vận chuyển/dụng/động/hành/hội/tải; vật chất/liệu; vẻ vang; ven biển/sông; về nguồn; vệ sinh/tinh; vi mô/phạm; vĩ đại/mô; vị trí; vỉa hè;
việc làm/tốt; viên chức/mãn; viễn thám/thông; viện dẫn/phí/trợ/trưởng; viếng thăm; việt nam; vinh danh/dự/quang; vĩnh viễn; võ thuật;
vòng loại; vô cảm/cơ/địch/gia/hiệu/tuyến/tư; vốn vay; vũ khí/lực/trang; vụ lợi/việc; vui chơi; vùng miền/sâu/xa; vững bền/chắc/mạnh/vàng;
vươn lên/mình; vướng mắc/víu; vượt bậc/khó/mức/qua/trội; xa hoa; xã hội/viên; xác định/minh/nhận; xanh sạch; xăng dầu;
xâm chiếm/hại/lược/nhập/phạm; xây dựng/lắp; xe máy; xem xét; xét duyệt/hỏi/nghiệm/tặng/tuyển/xử; xếp hàng/hạng/loại; xi măng; xí nghiệp;
xóa bỏ/đói; xổ số; xu hướng; xuất bản/hiện/khẩu/kho/nhập/phát/sắc/trình/xứ; xúc động/phạm/tiến; xung đột/kích/phong/quanh; xuyên suốt;
xử lý/phạt/trí; xứng đáng/tầm; xướng danh; y bác/dược/đức/học/khoa/tá/tế; ý chí/đồ/kiến/nghĩa/thức/tưởng; yên tâm; yêu cầu/nước; yếu kém/tố`;

const longer = `
ban chấp hành; ban chỉ đạo; ban chỉ huy; ban quản lý; ban thường vụ; ban tổ chức; bất động sản; bộ tư lệnh; câu lạc bộ; chánh văn phòng;
chuyển đổi số; chính quyền số; chữ thập đỏ; cơ sở dữ liệu; cúm gia cầm; cựu chiến binh; dân tộc thiểu số; dịch vụ công; hộ gia đình;
hộ kinh doanh; hợp tác xã; khu chế xuất; khu công nghiệp; khu dân cư; khu kinh tế; kinh tế số; xã hội số; nhà văn hóa; nông thôn mới;
đô thị thông minh; người cao tuổi; người có công; người khuyết tật; người lao động; người tiêu dùng; phó bí thư; phó chánh văn phòng;
phó chủ tịch; phó giám đốc; phó trưởng ban; phó trưởng phòng; quỹ tín dụng; rừng phòng hộ; sốt xuất huyết; tái định cư; tháng cuối năm;
tháng đầu năm; trạm y tế; tết nguyên đán; tổ dân phố; tổng bí thư; tổng công ty; tổng giám đốc; tổng điều tra; viện kiểm sát;
xuất nhập khẩu; đại đoàn kết; ủy ban nhân dân; hội đồng nhân dân; lễ kỷ niệm;
lập thành tích; làm công tác; hồ chí minh`;

let read: ReadonlyMap<string, string> | undefined;

/** By the first syllable, in small letters, all that may follow it, with strokes between them: read when it is asked for. */
export function compoundFamilies(): ReadonlyMap<string, string> {
  if (read) return read;
  const found = new Map<string, string>();
  for (const family of families.split(';')) {
    const entry = family.trimStart();
    const at = entry.indexOf(' ');
    found.set(entry.slice(0, at), entry.slice(at + 1));
  }
  read = found;
  return found;
}

let syllables: ReadonlySet<string> | undefined;

export function syllablesOfCompounds(): ReadonlySet<string> {
  syllables ??= new Set(families.split(/[ /;\n]+/u));
  return syllables;
}

/** Every word of the table, in small letters. */
export function compounds(): string[] {
  const pairs = Array.from(compoundFamilies(), ([first, rest]) => rest.split('/').map((second) => `${first} ${second}`));
  return [...pairs.flat(), ...longer.split(';').map((entry) => entry.trim())];
}
