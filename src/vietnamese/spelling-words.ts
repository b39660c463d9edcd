/** What a spelling checker must know besides the words of two syllables: words of one, loan words, and pairs that settle a doubt. */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Pairs of syllables by the first of them. */
function pairsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const pair of text.split(';')) {
    const [first = '', second = ''] = pair.trim().split(' ');
    const same = pairs.get(first);
    if (same) same.push(second);
    else pairs.set(first, [second]);
  }
  return pairs;
}

/** Words that stand everywhere, before and after everything: a pair with one of them is no word of two syllables. */
export const functionWords = wordsOf(`
và của có là được trong các tại về từ với theo cho không những này đã để một đến như khi ở ra vào trên do hoặc bị phải thì mà sẽ đang còn rất
cũng nên lại hay nếu vì bởi nhưng hơn mỗi mọi từng nhiều ít đó đây kia ấy nào gì ai nó họ sự rằng đều chỉ vẫn lên xuống đi dưới ngoài giữa trước
sau qua cùng hết nữa thêm thế vậy khác cả mình chưa bằng nhau ngay cứ rồi luôn tuy dù nhờ tới trừ hai ba làm đối tự mới cần người việc cái`);

/** Words of one syllable, each a word by itself: two of them may stand side by side in any order. */
export const freeWords = wordsOf(`
ông bà anh chị em tôi ta chúng nhất vừa thật quá song gần xa bên cạnh quanh suốt hãy dần bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ
vạn chục nửa đôi ngày tháng quý giờ phút tuần lần lúc nơi đợt kỳ mùa tuổi đời hôm đêm sáng trưa chiều tối số tên mục điểm khoản điều chương phần
bài câu chữ dòng trang bảng biểu mẫu đơn giấy tờ sổ thẻ phiếu bản tập sách báo thư tin dân con cháu cha mẹ vợ chồng bạn trẻ già nhà cửa phòng
xe tàu thuyền máy đường cầu cống chợ trường lớp khoa viện bệnh thuốc nước đất đá cát rừng núi sông biển hồ đảo đồi ruộng vườn cây lúa hoa lá gỗ
cá tôm gà tỉnh huyện xã phường thôn ấp làng phố tổ khu vùng miền sở bộ ban ngành cục vụ chi hội đoàn đội đảng tiền vốn quỹ lương thuế phí giá
nợ lãi lỗ hàng cách mức độ loại hạng bậc ngạch cấp nhóm khối cụm khâu bước mặt phía góc ý lời tiếng luật lệnh án tội nghề bóng cờ quà chân
tay mắt tai tim máu xác hố hè bến bờ mạng màn tường sân cổng kho bãi lô tầng ghế loa đèn bút mực giặc lính quân tướng vua nói viết đọc ghi
ký nghe xem thấy biết hiểu nghĩ nhớ hỏi tìm gọi mời gửi nhận giao trao tặng phát nộp thu trả mua bán thuê vay đóng góp đưa mang lấy giữ đặt
xếp treo gắn nối cắt chia tách gộp nhập trồng nuôi xây sửa chữa phá đổ đào lấp thi học dạy hát múa chơi chạy bơi đánh bắn thắng thua đạt mất
thiếu đủ thừa tăng giảm kém mở khóa bầu cử chọn xét chấm hưởng chịu giúp chống tránh bỏ hủy xóa giết chết sống ăn uống ngủ nghỉ ngồi đứng nằm
dùng đổi đòi xin kể coi gặp chờ đợi muốn thích yêu lo sợ rơi rời vượt dẫn kéo đẩy gây tạo nêu kèm thuộc gồm in vẽ chụp quay tính đếm đo cân
thử họp bàn kết đáp bảo rút chuyển sang hứa dự trình duyệt khen tra trực truyền lớn nhỏ to bé cao thấp dài ngắn rộng hẹp sâu nông dày mỏng nặng
nhẹ nhanh chậm sớm muộn cũ tốt xấu đẹp dở đúng sai giả khó dễ mạnh yếu nóng lạnh khô ướt sạch bẩn đỏ xanh vàng trắng đen tím đông vắng rõ riêng
chung giỏi khá vui buồn giàu nghèo chính phụ đầu cuối định tổng theo gìn giặt ngừng dừng nổ cháy chìm cong cạn so ủy úy ức ốc ống ổ áo ảnh êm ép ôm ốm yếu ứng quyền`);

/** Slips all the same, though both halves are words by themselves. */
export const surelyWrong = pairsOf(`
nhận dân; tự nguyên; xa hội; trường họp; hồ sợ; hồ sở; chính chị; yếu cầu; yêu câu; báo gồm; bản hành; nội dụng; chính sạch; sửa đôi; sửa đồi;
sửa đối; kết qua; kết quà; kết quá; báo cao; thư nhập; dân sổ; hình thực; cách mang; đối tường; đối tướng; hưởng dẫn; chính thực; thế ký;
đánh già; thông bao; thống báo; tai chính; cân cứ; đảo tạo; điều chính; quân đồi; quân đối; cống nhận; đây đủ; đẩy đủ; chỉ đào; chỉ đảo;
chợ giúp; tập chung; bầu cứ; tai khoản; chỉ phí; hoa đơn; chung học; đối mới; nhập khâu; chuyển đôi; chuyển đồi; chuyển đối; đông ý;
cờ bản; dân cứ; phường án; kết họp; tối thiếu; biển tập; kết nói; chưa bệnh; chứa bệnh; đảng viện; tỷ đông; tập thẻ; tập thế;
phương thực; kỳ luật; chúng chỉ; viện chợ; bộ phần; chợ cấp; kết cầu; mức đổ; yếu tổ; báo chi; báo chỉ; nhanh chống; sân khâu; họp nhất;
biển bản; vạn chuyển; cây chồng; chia sẽ; thi đưa; bản đổ; hội nghĩ; hội nghỉ; cử chi; phụ thuốc; mạnh mẹ; nối bật; chữ kỳ; hội đông;
phòng chạy; sáng lấp; chi nhanh; phần loại; quân đảo; đông bằng; tiền độ; bài bỏ; trao đôi; trao đồi; trao đối; cống đoàn; thắng lời;
yếu nước; ký họp; khối lương; trình bảy; dự thì; bị thư; đây mạnh; tiền bộ; nhận mạnh; hủy chương; biển đổi; điều chị; thư kỳ; thử ký;
ý tường; đội ngủ; ký thi; phòng cách; biểu tường; biểu tướng; điều đông; bảo mặt; đoàn thẻ; đoàn thế; phát đông; tiền mắt; phòng tặng;
khá thi; nhập ngủ; hình phát; kể thừa; phòng chồng; đối chiều; lấp đặt; mỏng muốn; chân nuôi; mặt độ; bảo lạnh; cửa khâu; làng phí;
đồi hỏi; đời hỏi; dự bảo; bằng chúng; thuế xuất; bộ đồi; bộ đối; bộ đổi; bộ đợi; cao đảng; bộ trường; lấp trường; thu hưởng; chấm nộp;
cát giảm; hội viện; phụ lúc; tin cây; cục trường; chúng cử; vắng mắt; đông đào; chính sửa; tổng họp; tổng thế; để nghị; vấn để;
chuyên để; tại sản; tại liệu; tại năng; tại nguyên; tại trợ; tại nạn; sự dụng; về sinh; bảo về; làm dụng; được phẩm; chú trong;
nghiêm trong; tôn trong; quan trong; thực thì; sự phạm; từ tưởng; từ duy; từ pháp; từ vấn; hành vì; hiện này; thông quả; nhân sử;
khác phục; lượng thực; nhân dẫn; khen thương; giải phòng; phong chống; trong tâm; nguồn lục; đất đại; hoạt đông; lao đông; hành đông;
chủ đông; vận đông; tác đông; thay đối; biến đối; tương lại; thủ trường; thứ trường; hiệu trường; phê duyết; cộng đông; kiêm tra;
chủ chì; đơn vì; phạm vì; vì phạm; bí thu; giao viên; thiên tại; tiêu chỉ; trách nhiêm; phối họp; xã hồi; tỉnh hình; tính hình;
tỉnh trạng; dịch bênh; phong trao; cá nhận; từ nhiên; bồi thương; bình thương; thị trương`);

/** Right all the same, though a word of two syllables is only a mark away. */
export const surelyRight = pairsOf(`
tại khoản; có ý; hữu trí; vượt quá; tiền thuế; hưởng đến; điện từ; chảy qua; khoản chi; dân cử; người dẫn; thị trưởng; nghĩa tư; trước mặt; nhận sự;
thành thị; nhận quyền; phạt hành; tư phát; định công; thủ quy; công công; định chính; đường nối; sự có; giá công; đóng của; không quan; chính đang;
tính toàn; thanh công; thể hiển; bộ phân; đoạn kết; ngăn hàng; đặt quyền; gia số; đề cấp; hàng tháng; hàng tuần; hàng quý; công nhất; nhà sử; chung thành; tính thành; hiện đất; nhà trưởng; chuyển ngành; phần quyền; kì thị; ngày mất; lời hứa; đơn giá; đơn giản;
nhất trị; thành phân; số liều`);

/** Loan words written as one word, and other words of today that are no syllables. */
export const loanWords = wordsOf(`
kilômét kilôgam mililít milimét xentimét đêximét decimét hécta héctômét héctôlít mêga kilôoát mêgaoát đôla ôtô môtô canô panô lôgic lôgíc lôgich êke
crôm crômat mácxít vectơ véctơ axít ôxy ôxi ôxít ôzôn điôxít cácbon cácbonát amôniắc amôni nitơ hyđrô hiđrô hydrô mêtan êtan êtanol êtylen prôtêin prôtít
gluxít glucôzơ lipít xenlulô vắcxin vácxin văcxin vắcxanh sơmi rơmoóc rơmooc môđun môđul môđem môđen bêtông ximăng amiăng côngtơ côngtenơ côngtennơ
bôxít nơron nơtron prôtôn prôton êlectrôn electrôn iốt rađa rađiô rađiôn viôlông đôminô inốc tuốcbin tuốcnơvít tuabin phôtô phôtôcopy rôbốt rôbôt cátxét
cáctông catalô lôgô niutơn pôlime pôlyme silicát phốtphát phốtpho nitrát sunfát clorua flo canxi natri kali manhê côban vônfram radôn hêli
cađimi asen xyanua phênol anđêhít xêri xêmina sêmina ghitar ghita ôpêra ácmônica têlêphôn têlêgram mêtrô xôviết xôviêt bônsêvích mensêvích
đêxiben đềxiben ămpe ampe oát vôn ôm héc mêgahéc gigahéc kílô kílôgam kílômét cantô lôcốt blốc bulông êcu rơle rơlơ ápphích ápphe xìgà
vitamin pênixilin côrticôit insulin mócphin hêrôin côcain cácten tơrớt rúp êtê rôt phrăng phôtôn lade laze xôđa xôlô
tôpô phrăng frăng axêtôn axêtylen bazơ hiđrat hyđrat êste ête xeton xêton đêhyđrô phôn`);

/** Consonants that a syllable begins with and that mean nothing alone, as a single letter may: “đ ộng”, “ch ức”. */
export const loneOnset = /^(?:ngh|ch|gh|kh|ng|nh|ph|qu|th|tr|đ)$/u;

/** Abbreviations that are often mistyped, in small letters. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ['ubnn', 'UBND'],
  ['hdnd', 'HĐND'],
  ['hđnn', 'HĐND'],
]);
