/** Where names and titles break: tables read by eye, every entry of the lists of words, and names put together at random. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../src/decree30.ts';
import { plainText } from '../../src/document.ts';
import { blockWidth } from '../../src/page.ts';
import { agencyLines } from '../../src/plan/agency.ts';
import { cutWord, joints } from '../../src/plan/joints.ts';
import { breakLines, titleLines } from '../../src/plan/lines.ts';
import type { Chu } from '../../src/plan/plan.ts';
import { titleWidth } from '../../src/plan/titles.ts';
import { compounds } from '../../src/vietnamese/compounds.ts';
import { foldTone } from '../../src/vietnamese/fold.ts';
import { closePhrases, leaning, naming, numbered, openings, openingsOfNumbers, places, titles } from '../../src/vietnamese/phrases.ts';
import { documentOf } from '../support/build.ts';
import { readText } from '../support/project.ts';

const shown = (chu: readonly Chu[]) => chu.map((run) => (run.xuong_dong ? ' / ' : run.chu)).join('');
const whole = (lines: string) => lines.replaceAll(' / ', ' ');

/** The superior, the issuer, the size of both in points. */
const agencies: readonly (readonly [superior: string, issuer: string, size: number])[] = [
  ['UBND phường Đông Kinh', 'Trường Mầm non / Hoa Sen', 13],
  ['UBND tỉnh Sơn La', 'Sở Nông nghiệp / và Môi trường', 13],
  ['Sở Y tế tỉnh Bắc Ninh', 'Trung tâm / Kiểm soát bệnh tật', 13],
  ['Bộ Nội vụ', 'Ban Thi đua - / Khen thưởng / Trung ương', 13],
  ['', 'Ủy ban nhân dân / phường Phan Đình Phùng', 12],
  ['', 'Ủy ban nhân dân / tỉnh Bà Rịa - Vũng Tàu', 13],
  ['', 'Ủy ban nhân dân / Thành phố Hồ Chí Minh', 13],
  ['Ủy ban nhân dân / tỉnh Thanh Hóa', 'Sở Văn hóa, Thể thao / và Du lịch', 13],
  ['Ủy ban nhân dân / Thành phố Hồ Chí Minh', 'Sở Giáo dục và Đào tạo', 13],
  ['Sở Giáo dục và Đào tạo', 'Trường Trung học / phổ thông / Chuyên Lê Hồng Phong', 13],
  ['Ủy ban nhân dân / xã Nậm Cắn', 'Trường Tiểu học / Nguyễn Bá Ngọc', 13],
  ['UBND phường Tân Bình', 'Trường Trung học cơ sở / Trần Quốc Toản', 12],
  ['Sở Giáo dục và Đào tạo', 'Trường Phổ thông / dân tộc nội trú / Trung học phổ thông / tỉnh Điện Biên', 13],
  ['Sở Y tế', 'Bệnh viện Đa khoa / tỉnh Quảng Trị', 13],
  ['Sở Y tế Ninh Bình', 'Bệnh viện Sản - Nhi / tỉnh Ninh Bình', 13],
  ['UBND tỉnh Lai Châu', 'Hội đồng / Thi đua - Khen thưởng', 13],
  ['', 'Hội đồng / Thi đua - Khen thưởng / tỉnh Lạng Sơn', 13],
  ['UBND tỉnh Thanh Hóa', 'Ban Quản lý / Khu kinh tế Nghi Sơn / và các khu công nghiệp', 13],
  ['UBND tỉnh Đồng Tháp', 'Ban Quản lý dự án / đầu tư xây dựng / công trình giao thông', 13],
  ['', 'Ủy ban Mặt trận / Tổ quốc Việt Nam / tỉnh Đắk Lắk', 13],
  ['Ủy ban Mặt trận / Tổ quốc Việt Nam', 'Hội Liên hiệp Phụ nữ / Việt Nam tỉnh Cao Bằng', 13],
  ['Tỉnh đoàn Cà Mau', 'Ban Thường vụ / Đoàn xã Năm Căn', 13],
  ['Ủy ban nhân dân / phường Tân Sơn Nhất', 'Trường Trung học cơ sở / Lê Quý Đôn', 12],
  ['Ủy ban nhân dân / xã Mường Phăng', 'Trường Phổ thông / dân tộc bán trú Tiểu học / và Trung học cơ sở / Nà Nhạn', 12],
  ['', 'Đoàn Thanh niên / Cộng sản Hồ Chí Minh / tỉnh Nghệ An', 13],
  ['Tổng Liên đoàn / Lao động Việt Nam', 'Liên đoàn Lao động / Thành phố Hồ Chí Minh', 13],
  ['UBND tỉnh Ninh Bình', 'Công ty TNHH MTV / Khai thác công trình / thủy lợi Nam Ninh Bình', 13],
  ['Tập đoàn / Điện lực Việt Nam', 'Tổng công ty Điện lực / Thành phố Hồ Chí Minh', 13],
  ['', 'Bộ Chỉ huy / Bộ đội Biên phòng / tỉnh Gia Lai', 13],
  ['UBND / phường Hai Bà Trưng', 'Trung tâm Phục vụ / hành chính công', 13],
  ['UBND / phường Hai Bà Trưng', 'Phòng Kinh tế, / Hạ tầng và Đô thị', 13],
  ['Tỉnh Tuyên Quang', 'Văn phòng / Đoàn đại biểu Quốc hội / và Hội đồng nhân dân', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Chi cục Trồng trọt / và Bảo vệ thực vật', 13],
  ['Bộ Tài chính', 'Kho bạc Nhà nước / khu vực III', 13],
  ['Bộ Nông nghiệp / và Môi trường', 'Trường Cao đẳng / Công nghệ / và Nông lâm Đông Bắc', 13],
  ['', 'Học viện Chính trị / quốc gia Hồ Chí Minh', 13],
  ['', 'Viện Hàn lâm Khoa học / và Công nghệ Việt Nam', 13],
  ['Bảo hiểm xã hội Việt Nam', 'Bảo hiểm xã hội / tỉnh Bắc Ninh', 13],
  ['Tòa án nhân dân / tỉnh Đồng Nai', 'Tòa án nhân dân / khu vực 5 - Đồng Nai', 13],
  ['', 'Viện kiểm sát nhân dân / tỉnh Vĩnh Long', 13],
  ['UBND XÃ MƯỜNG LÁT', 'TRƯỜNG MẦM NON / HOA SEN', 13],
  ['', 'ỦY BAN NHÂN DÂN / PHƯỜNG PHAN ĐÌNH PHÙNG', 12],
  ['UBND TỈNH TÂY NINH', 'TRUNG TÂM VĂN HÓA, / THÔNG TIN VÀ THỂ THAO / XÃ TÂN HƯNG', 13],
  ['', 'Ủy ban nhân dân / đặc khu Vân Đồn', 13],
  ['', 'Đảng ủy các cơ quan / Đảng tỉnh', 13],
  ['', 'Thanh tra / tỉnh Quảng Ninh', 13],
  ['UBND xã Ea Súp', 'Ban Chỉ đạo / Chuyển đổi số / và Cải cách hành chính', 13],
  ['UBND tỉnh Sơn La', 'Trung tâm / Giáo dục nghề nghiệp - / Giáo dục thường xuyên / khu vực Mộc Châu', 13],
  ['Bộ Giáo dục và Đào tạo', 'Trường Đại học Sư phạm / Kỹ thuật Vĩnh Long', 13],
  ['', 'Hội Cựu chiến binh / xã Bình Chánh', 13],
  ['', 'Hội Chữ thập đỏ / tỉnh An Giang', 13],
  ['Sở Nội vụ', 'Trung tâm / Dịch vụ việc làm', 13],
  ['', 'Ban Quản lý / rừng phòng hộ Sông Đà', 13],
  ['Sở Văn hóa, Thể thao / và Du lịch', 'Trung tâm Bảo tồn / Di sản Thành nhà Hồ', 13],
  ['UBND tỉnh Quảng Trị', 'Ban Quản lý / Vườn quốc gia / Phong Nha - Kẻ Bàng', 13],
  ['UBND xã Mường Lát', 'Trường Tiểu học / và Trung học cơ sở / Nà Ơn', 13],
  ['UBND phường Bình Thủy', 'Trường Mẫu giáo / Tuổi Thơ', 13],
  ['UBND xã Yên Khương', 'Phòng Văn hóa - Xã hội', 13],
  ['UBND phường Tam Thắng', 'Văn phòng / Hội đồng nhân dân / và Ủy ban nhân dân', 13],
  ['', 'Ban Chỉ huy Quân sự / xã Hòa Bình', 13],
  ['', 'Cục Thi hành án dân sự / tỉnh Lâm Đồng', 13],
  ['Cục Hải quan', 'Chi cục Hải quan / khu vực VIII', 13],
  ['Sở Y tế tỉnh Lào Cai', 'Trung tâm Y tế / khu vực Nghĩa Lộ', 13],
  ['Sở Y tế', 'Bệnh viện / Phục hồi chức năng', 13],
  ['Sở Y tế', 'Bệnh viện / Y Dược cổ truyền / tỉnh Phú Thọ', 13],
  ['Bộ Công Thương', 'Trường Cao đẳng / Kỹ thuật công nghiệp', 13],
  ['UBND thành phố Hà Nội', 'Đài Phát thanh / và Truyền hình Hà Nội', 13],
  ['Tỉnh ủy Cà Mau', 'Báo và Phát thanh, / truyền hình Cà Mau', 13],
  ['Tỉnh ủy Vĩnh Long', 'Ban Tuyên giáo / và Dân vận', 13],
  ['Ủy ban MTTQ Việt Nam / tỉnh Đồng Tháp', 'Hội Nông dân / tỉnh Đồng Tháp', 13],
  ['Liên đoàn / Luật sư Việt Nam', 'Đoàn Luật sư / thành phố Đà Nẵng', 13],
  ['UBND tỉnh Tuyên Quang', 'Sở Dân tộc và Tôn giáo', 13],
  ['UBND thành phố Hải Phòng', 'Sở Khoa học và Công nghệ', 12],
  ['UBND thành phố Hà Nội', 'Ban Quản lý / các khu công nghiệp / và chế xuất', 13],
  ['UBND tỉnh Gia Lai', 'Quỹ Đầu tư phát triển / tỉnh Gia Lai', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Quỹ Bảo vệ / và Phát triển rừng', 13],
  ['', 'Công ty Cổ phần / Cấp nước / Bà Rịa - Vũng Tàu', 13],
  ['UBND tỉnh An Giang', 'Công ty TNHH / Một thành viên Xổ số / kiến thiết Kiên Giang', 13],
  ['Ngân hàng / Chính sách xã hội', 'Ngân hàng / Chính sách xã hội / tỉnh Nghệ An', 13],
  ['', 'Liên minh Hợp tác xã / tỉnh Hưng Yên', 13],
  ['', 'Ủy ban nhân dân / xã Nguyễn Bỉnh Khiêm', 13],
  ['', 'Hội đồng nhân dân / Thành phố Hồ Chí Minh', 13],
  ['', 'Ủy ban nhân dân / đặc khu Côn Đảo', 13],
  ['', 'Trung tâm Cung ứng / dịch vụ công / phường Hạc Thành', 13],
  ['UBND xã Tân Khai', 'Trung tâm Dịch vụ / sự nghiệp công / xã Tân Khai', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Trung tâm Khuyến nông', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Trung tâm Nước sạch / và Vệ sinh môi trường / nông thôn', 13],
  ['Sở Nội vụ', 'Trung tâm / Lưu trữ lịch sử', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Trung tâm / Quan trắc tài nguyên / và môi trường', 13],
  ['Đại học Quốc gia Hà Nội', 'Trường Đại học / Khoa học Xã hội / và Nhân văn', 13],
  ['', 'Khối thi đua / các doanh nghiệp số 3', 13],
  ['Hội đồng Thi đua - / Khen thưởng tỉnh', 'Cụm thi đua / các xã, phường số 5', 13],
  ['Sở Giáo dục và Đào tạo', 'Trường Trung học / phổ thông / Nguyễn Thị Minh Khai', 13],
  ['Sở Giáo dục và Đào tạo / thành phố Đà Nẵng', 'Trường THPT Chuyên / Nguyễn Bỉnh Khiêm', 13],
  ['Quân chủng / Phòng không - Không quân', 'Trung đoàn 12 Không quân', 12],
  ['Ban Chỉ huy / Bộ đội Biên phòng', 'Đồn Biên phòng / Cửa khẩu quốc tế / Cha Lo', 13],
  ['Bộ Xây dựng', 'Tổng công ty / Bảo đảm an toàn / hàng hải Việt Nam', 13],
  ['Bộ Nông nghiệp / và Môi trường', 'Cục Trồng trọt / và Bảo vệ thực vật', 13],
  ['Kiểm toán nhà nước', 'Kiểm toán nhà nước / khu vực XII', 13],
  ['LIÊN ĐOÀN LAO ĐỘNG / TỈNH HÀ TĨNH', 'CÔNG ĐOÀN / NGÀNH GIÁO DỤC', 13],
  ['', 'Cụm thi đua số 1 / các tỉnh miền núi / phía Bắc', 13],
  ['Sở Tài chính', 'Trung tâm Hỗ trợ / doanh nghiệp / nhỏ và vừa', 13],
  ['Sở Y tế', 'Bệnh viện Lao / và Bệnh phổi tỉnh Sơn La', 13],
  ['Bộ Y tế', 'Bệnh viện Tâm thần / Trung ương 2', 13],
  ['', 'Ban Quản lý Di tích / lịch sử - văn hóa / Côn Sơn - Kiếp Bạc', 13],
  ['Sở Văn hóa và Thể thao', 'Thư viện / Khoa học Tổng hợp / Thành phố Hồ Chí Minh', 13],
  ['Đảng bộ tỉnh Quảng Ninh', 'Đảng ủy / Ủy ban nhân dân / tỉnh Quảng Ninh', 13],
  ['UBND tỉnh Lai Châu', 'Sở Nông nghiệp / và Phát triển nông thôn', 12],
  ['UBND tỉnh Lai Châu', 'Sở Lao động - / Thương binh và Xã hội', 13],
  ['Sở Nông nghiệp / và Môi trường', 'Chi cục Chăn nuôi, / Thú y và Thủy sản', 13],
  ['', 'Ngân hàng / Nhà nước Việt Nam / chi nhánh Khu vực 5', 13],
];

describe('names of agencies', () => {
  test.each(agencies)('%s | %s | %i', (superior, issuer, size) => {
    const set = agencyLines(superior === '' ? undefined : whole(superior), [whole(issuer)]);
    expect([shown(set.chu_quan), shown(set.dong), styleOf(set.chu_nho ? 'co_quan_ban_hanh_nho' : 'co_quan_ban_hanh').size]).toEqual([
      superior,
      issuer,
      size,
    ]);
  });

  test('typed over lines stay as they are', () => {
    const set = agencyLines('UBND\nTỈNH SƠN LA', ['Trường Mầm\nnon Hoa Sen']);
    expect([shown(set.chu_quan), shown(set.dong)]).toEqual(['UBND / TỈNH SƠN LA', 'Trường Mầm / non Hoa Sen']);
  });

  test('break alike in a decision and in the plan attached to it, however long the date', () => {
    const yaml = readText('examples/quyet-dinh-2026.yaml')
      .replace(/ {2}ten: .*/u, '  ten: Ủy ban nhân dân phường Phan Đình Phùng')
      .replace(/ {2}dia_danh: .*/u, '  dia_danh: Thành phố Hồ Chí Minh')
      .replace(/ngay_ban_hanh: .*/u, '');
    const heads = documentOf('quyet-dinh.yaml', yaml)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'columns' && block.place === 'dau' ? [block.rows[0]?.left[0]] : []));
    const text = 'ỦY BAN NHÂN DÂN\nPHƯỜNG PHAN ĐÌNH PHÙNG';
    expect(heads.map((name) => name?.kind === 'paragraph' && plainText(name.children))).toEqual([text, text]);
  });

  test('of two issuers stand one under another', () => {
    expect(shown(agencyLines(undefined, ['Sở Nội vụ -', 'Liên đoàn Lao động tỉnh Nghệ An']).dong)).toBe(
      'Sở Nội vụ - / Liên đoàn Lao động / tỉnh Nghệ An',
    );
  });
});

const subjects = [
  'Thực hiện nhiệm vụ Nghị quyết số 57-NQ/TW / ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển / khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  'Triển khai phong trào thi đua đẩy mạnh cải cách hành chính, / chuyển đổi số trong các cơ quan nhà nước',
  'Tổ chức các hoạt động kỷ niệm 136 năm Ngày sinh / Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)',
  'Triển khai thực hiện Chỉ thị số 01/CT-TTg / ngày 02 tháng 01 năm 2025 của Thủ tướng Chính phủ',
  'Triển khai thực hiện Quyết định số 3103/QĐ-UBND / ngày 15 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh',
  'Phát động đợt thi đua đặc biệt chào mừng / Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
  'Học tập và làm theo tư tưởng, đạo đức, / phong cách Chủ tịch Hồ Chí Minh năm 2026',
  'Triển khai, thực hiện công tác thi đua, khen thưởng / trên địa bàn tỉnh Sơn La năm 2020',
  'Công tác thi đua, khen thưởng 6 tháng đầu năm, / phương hướng nhiệm vụ 6 tháng cuối năm 2026',
  'Tổng kết công tác thi đua, khen thưởng năm 2026, / phương hướng, nhiệm vụ năm 2027',
  'Xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến / trên địa bàn tỉnh Lâm Đồng giai đoạn 2026 - 2030',
  'Tổ chức phong trào thi đua / “Lao động giỏi, lao động sáng tạo” và hội thi tay nghề năm 2026',
  'Phát động phong trào thi đua / “Đổi mới, sáng tạo trong dạy và học” năm học 2026 - 2027',
  'Giao chỉ tiêu thi đua phát triển kinh tế - xã hội năm 2026 / trên địa bàn tỉnh Vĩnh Long',
  'Ban hành Kế hoạch kiểm tra công tác thi đua, khen thưởng / trên địa bàn tỉnh Thái Nguyên năm 2026',
  'Chấm điểm, xếp hạng thi đua năm 2026 / đối với các cụm, khối thi đua của tỉnh Lào Cai',
  'Tổ chức Hội nghị điển hình tiên tiến và Đại hội Thi đua yêu nước / tỉnh Nghệ An lần thứ VIII, giai đoạn 2025 - 2030',
  'Thực hiện phong trào thi đua / “Cả nước chung sức xây dựng nông thôn mới” / giai đoạn 2026 - 2030',
  'Thực hiện phong trào thi đua / "Cả nước chung sức xây dựng nông thôn mới" / giai đoạn 2026 - 2030',
  'Tổ chức "Tết Sum vầy - Xuân gắn kết" năm 2027 và Chương trình / "Chuyến xe Công đoàn - Đưa đoàn viên về quê đón Tết"',
  'Phát động phong trào / “Bình dân học vụ số” trên địa bàn xã Nậm Cắn',
  'Xét tặng danh hiệu “Gia đình văn hóa”, / “Thôn, tổ dân phố văn hóa” năm 2026',
  'Bảo đảm trật tự an toàn giao thông dịp Tết Dương lịch, / Tết Nguyên đán Bính Ngọ và mùa lễ hội Xuân 2026',
  'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026 / trên địa bàn phường Hai Bà Trưng',
  'Triển khai phong trào thi đua / “Vì người nghèo - Không để ai bị bỏ lại phía sau” / giai đoạn 2026 - 2030 trên địa bàn Thành phố Hồ Chí Minh',
  'Tuyên truyền kỷ niệm 51 năm Ngày Giải phóng miền Nam, / thống nhất đất nước (30/4/1975 - 30/4/2026)',
  'Thi đua thực hiện thắng lợi các mục tiêu / phát triển kinh tế - xã hội quý IV năm 2026',
  'Kiểm tra việc chấp hành pháp luật về thi đua, khen thưởng / tại các sở, ban, ngành, địa phương năm 2026',
  'Thành lập Cụm, Khối thi đua và ban hành Quy chế tổ chức, / hoạt động của Cụm, Khối thi đua tỉnh Quảng Trị',
  'Triển khai Luật Thi đua, khen thưởng / và Nghị định số 152/2025/NĐ-CP / ngày 14 tháng 6 năm 2025 của Chính phủ',
  'Tập huấn nghiệp vụ thi đua, khen thưởng và hướng dẫn sử dụng / phần mềm quản lý hồ sơ khen thưởng cho công chức cấp xã',
  'Hưởng ứng Tháng Công nhân và Tháng hành động / về an toàn, vệ sinh lao động năm 2026',
  'Khen thưởng thành tích xuất sắc / trong thực hiện Chương trình mục tiêu quốc gia / xây dựng nông thôn mới giai đoạn 2021 - 2025',
  'Thực hiện Nghị quyết Đại hội Đảng bộ / tỉnh Bắc Ninh lần thứ I, nhiệm kỳ 2025 - 2030',
  'Cải thiện Chỉ số cải cách hành chính và Chỉ số hài lòng / của người dân, tổ chức đối với sự phục vụ / của cơ quan hành chính nhà nước năm 2026',
  'Triển khai Tổng điều tra kinh tế năm 2026 / trên địa bàn xã Bình Chánh, Thành phố Hồ Chí Minh',
  'Tổ chức cuộc thi trực tuyến tìm hiểu / Luật Bầu cử đại biểu Quốc hội / và đại biểu Hội đồng nhân dân nhiệm kỳ 2026 - 2031',
  'Đẩy mạnh phong trào toàn dân đoàn kết xây dựng / đời sống văn hóa, nông thôn mới và đô thị văn minh',
  'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh / cho 25 tập thể, 46 cá nhân có thành tích xuất sắc năm 2025',
  'Thực hiện Đề án “Phát triển ứng dụng dữ liệu về dân cư, / định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia / giai đoạn 2022 - 2025, tầm nhìn đến năm 2030” năm 2026',
  'Tổ chức Tết Trung thu cho thiếu niên, nhi đồng / trên địa bàn phường Hạc Thành năm 2026',
  'Tổ chức Lễ công bố quyết định / đạt chuẩn nông thôn mới nâng cao của xã Hoằng Hóa',
  'Phối hợp giữa Sở Nội vụ và Liên đoàn Lao động tỉnh / trong công tác thi đua, khen thưởng giai đoạn 2026 - 2030',
  'Phát động thi đua cao điểm 90 ngày đêm lập thành tích / chào mừng Quốc khánh 2/9',
  'Sơ kết 3 năm thực hiện / Luật Thi đua, khen thưởng số 06/2022/QH15',
  'Kiểm tra, giám sát việc thực hiện / quy chế dân chủ ở cơ sở năm 2026',
  'Chương trình công tác trọng tâm của Ủy ban nhân dân / xã Ea Súp 6 tháng cuối năm 2026',
  'Hoạt động của Hội đồng Thi đua - Khen thưởng / Thành phố Hồ Chí Minh năm 2026',
  'Tổ chức các hoạt động kỷ niệm 85 năm / Ngày thành lập Mặt trận Việt Minh / và 96 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam',
  'Phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026 / của Sở Nông nghiệp và Môi trường',
  'Triển khai thực hiện Nghị định số 152/2025/NĐ-CP / của Chính phủ quy định về phân cấp, phân quyền / trong lĩnh vực thi đua, khen thưởng',
  'Tổ chức Hội thi “Giáo viên dạy giỏi cấp tỉnh” / bậc trung học phổ thông năm học 2026 - 2027',
  'Bồi dưỡng nghiệp vụ cho đội ngũ làm công tác / thi đua, khen thưởng cấp xã năm 2026',
  'Phát động đợt thi đua nước rút hoàn thành các chỉ tiêu / kinh tế - xã hội năm 2026 và kế hoạch 5 năm 2026 - 2030',
  'Thực hiện cuộc vận động “Toàn dân đoàn kết / xây dựng nông thôn mới, đô thị văn minh” năm 2026',
  'Tổ chức các hoạt động hưởng ứng Tháng Thanh niên năm 2026 / và kỷ niệm 95 năm Ngày thành lập / Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2026)',
  'Triển khai thi hành Nghị quyết số 202/2025/QH15 / của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh',
  'Đền ơn đáp nghĩa và chăm lo gia đình người có công / với cách mạng nhân dịp kỷ niệm 79 năm / Ngày Thương binh - Liệt sĩ',
  'Hội nghị biểu dương người tốt, việc tốt / và điển hình tiên tiến giai đoạn 2021 - 2025',
  'Về việc thành lập Hội đồng xét, công nhận / sáng kiến cấp cơ sở năm 2026',
  'Phê duyệt Kế hoạch lựa chọn nhà thầu gói thầu / mua sắm hiện vật khen thưởng năm 2026',
  'Tổ chức phong trào thi đua / “Dân vận khéo” gắn với học tập và làm theo Bác năm 2026',
  'Bảo vệ bí mật nhà nước năm 2026 / của Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh',
  'Nâng cao năng lực cạnh tranh / cấp tỉnh (PCI) tỉnh Quảng Ngãi năm 2026',
  'Khắc phục hậu quả bão số 10 / và mưa lũ sau bão trên địa bàn xã Mường Lát',
  'Tổ chức Ngày hội Đại đoàn kết toàn dân tộc / năm 2026 tại các khu dân cư',
  'Triển khai cao điểm tấn công, trấn áp tội phạm, / bảo đảm an ninh, trật tự Tết Nguyên đán Đinh Mùi năm 2027',
  'Xây dựng xã hội học tập giai đoạn 2026 - 2030 / trên địa bàn tỉnh Đắk Lắk',
  'Công tác kiểm soát thủ tục hành chính, / thực hiện cơ chế một cửa, một cửa liên thông năm 2026',
  'TỔ CHỨC PHONG TRÀO THI ĐUA YÊU NƯỚC / VÀ CÔNG TÁC KHEN THƯỞNG / TRÊN ĐỊA BÀN TỈNH SƠN LA NĂM 2026',
  'Học tập Nghị quyết Đại hội XIV của Đảng / và Nghị quyết Đại hội Đảng bộ thành phố Cần Thơ lần thứ I',
  'Tổ chức giải bóng chuyền hơi chào mừng kỷ niệm 96 năm / Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam 20/10',
  'Triển khai thực hiện phong trào thi đua / “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” / trên địa bàn xã Chiềng Khoong giai đoạn 2025 - 2030',
  'Phát động phong trào thi đua / “500 ngày đêm hoàn thành 3.000 km đường bộ cao tốc”',
  'Thực hiện công tác bảo vệ, chăm sóc / và giáo dục trẻ em năm học 2026 - 2027 tại các trường mầm non',
  'Tổng kết 10 năm thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị / về tiếp tục đổi mới công tác thi đua, khen thưởng',
  'Tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2026 / và triển khai nhiệm vụ năm 2027 của Cụm thi đua số 1',
  'Tổ chức Đại hội thi đua yêu nước các cấp tiến tới Đại hội / thi đua yêu nước toàn quốc lần thứ XII',
  'Thực hiện Thông tư số 15/2025/TT-BNV / ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ',
  'Phối hợp tuyên truyền, phổ biến, giáo dục pháp luật / cho đồng bào dân tộc thiểu số và miền núi quý III năm 2026',
  'Khen thưởng học sinh giỏi quốc gia, quốc tế / và giáo viên có thành tích trong bồi dưỡng học sinh giỏi',
  'Công tác văn thư, lưu trữ, cải cách hành chính / và thi đua, khen thưởng năm 2026 của Phòng Nội vụ',
  'Kết quả thực hiện phong trào thi đua quý I / và phương hướng nhiệm vụ quý II năm 2026',
  'Kế hoạch phát động phong trào thi đua chào mừng / kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam 27/2',
  'Lấy phiếu tín nhiệm đối với người giữ chức vụ / do Hội đồng nhân dân bầu nhiệm kỳ 2026 - 2031',
  'Tổ chức đoàn đại biểu tỉnh Lào Cai dự Lễ kỷ niệm 80 năm / Quốc khánh tại Quảng trường Ba Đình, Hà Nội',
  'Tổ chức lễ trao tặng danh hiệu vinh dự nhà nước / “Bà mẹ Việt Nam anh hùng” đợt 2 năm 2026',
  'Xây dựng trường học hạnh phúc / giai đoạn 2026 - 2030, định hướng đến năm 2035',
  'Tự đánh giá và xếp loại thi đua của các tập thể, cá nhân / thuộc Sở Nông nghiệp và Môi trường năm 2026',
  'Vận động ủng hộ Quỹ “Vì người nghèo” / và an sinh xã hội năm 2026',
  'Rà soát, đánh giá tiêu chí xã nông thôn mới / và xét công nhận các danh hiệu văn hóa năm 2026',
  'Phân công nhiệm vụ thành viên Ủy ban nhân dân / xã Yên Khương nhiệm kỳ 2026 - 2031',
  'Nâng cao chất lượng nguồn nhân lực ngành Y tế / tỉnh Cao Bằng đến năm 2030',
] as const;

test.each(subjects)('the title %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'trich_yeu', titleWidth(false)))).toBe(lines);
});

const ofAppendices = [
  'Đề cương báo cáo kết quả hoạt động / của cụm, khối thi đua',
  'Danh sách cơ quan, đơn vị, địa phương / được kiểm tra năm 2026',
  'Phát động đợt thi đua đặc biệt chào mừng / Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
  'Đền ơn đáp nghĩa và chăm lo gia đình / người có công với cách mạng / nhân dịp kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ',
  'Triển khai Tổng điều tra kinh tế năm 2026 / trên địa bàn xã Bình Chánh, / Thành phố Hồ Chí Minh',
] as const;

test.each(ofAppendices)('the title of an appendix %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'ten_phu_luc', titleWidth(false)))).toBe(lines);
});

const ofSigners = [
  'TM. Ban Chỉ đạo / Chuyển đổi số / và Cải cách hành chính',
  'KT. Trưởng ban Quản lý / Khu kinh tế Nghi Sơn',
  'TL. Chủ tịch / Ủy ban nhân dân tỉnh',
  'KT. Chủ tịch Hội đồng / Thi đua - Khen thưởng',
  'Giám đốc Sở Nông nghiệp / và Môi trường',
  'Phó Chủ tịch / Ủy ban nhân dân / tỉnh Bắc Ninh',
  'Trưởng phòng / Tổ chức - Hành chính',
  'Q. Giám đốc Trung tâm / Kiểm soát bệnh tật',
  'Chánh Văn phòng / Đoàn đại biểu Quốc hội / và Hội đồng nhân dân',
  'Bí thư Đảng ủy, / Chủ tịch Hội đồng nhân dân',
  'Thủ trưởng cơ quan, đơn vị',
] as const;

test.each(ofSigners)('the title of a signer %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'chuc_vu', blockWidth(false) / 2 - 3))).toBe(lines);
});

describe('the lists of words', () => {
  /** The cost of a break before word `at` of “… words …”. */
  const cost = (words: string, at: number) => joints(words.split(' '))[at] ?? 0;
  const length = (words: string) => words.split(' ').length;
  const failing = (words: Iterable<string>, holds: (word: string) => boolean) => [...words].filter((word) => !holds(word));
  const inner = (words: string) => Array.from({ length: length(words) - 1 }, (_, index) => index + 1);

  test('no compound is parted, in small letters or capitals', () => {
    const parted = (word: string) => inner(word).some((at) => cost(word, at) < cutWord || cost(word.toUpperCase(), at) < cutWord);
    expect(failing(compounds(), (word) => !parted(word))).toEqual([]);
  });

  test('every compound stands once, with its tone where the table has it', () => {
    const words = compounds();
    expect(words.filter((word, index) => words.indexOf(word) !== index || foldTone(word) !== word)).toEqual([]);
  });

  test('no line ends with a leaning word', () => {
    expect(failing(leaning, (word) => cost(`báo cáo ${word} kế hoạch`, 2 + length(word)) === cutWord)).toEqual([]);
  });

  test('no name is parted from the generic word before it, and a new part may follow that word', () => {
    const words = [...naming, ...places];
    expect(failing(words, (word) => cost(`báo cáo ${word} Kim Đồng`, 2 + length(word)) === cutWord)).toEqual([]);
    expect(failing(words, (word) => cost(`báo cáo ${word} và kế hoạch`, 2 + length(word)) < 1)).toEqual([]);
  });

  test('a number stays with the word that it numbers', () => {
    expect(failing(numbered, (word) => cost(`báo cáo ${word} 5`, 2 + length(word)) === cutWord)).toEqual([]);
  });

  test('a line gladly begins with an opening word', () => {
    expect(failing(openings, (word) => cost(`báo cáo ${word} kế hoạch`, 2) === 0)).toEqual([]);
    expect(failing(places, (word) => cost(`báo cáo ${word} Kim Đồng`, 2) === 0)).toEqual([]);
    expect(failing(openingsOfNumbers, (word) => cost(`báo cáo ${word} 5`, 2) < 0.5)).toEqual([]);
  });

  test('a person stays with the title, and a close phrase together, if one more line helps', () => {
    expect(failing(titles, (word) => cost(`${word} Kim Đồng`, length(word)) >= 2)).toEqual([]);
    expect(failing(closePhrases, (phrase) => inner(phrase).every((at) => cost(phrase, at) >= 2))).toEqual([]);
  });
});

describe('what never parts', () => {
  test.each([
    ['Trường Mầm non', 2],
    ['Phường Phan Đình Phùng', 3],
    ['PHƯỜNG PHAN ĐÌNH PHÙNG', 3],
    ['tỉnh Đắk Lắk', 2],
    ['Chủ tịch Hồ Chí Minh', 3],
    ['Chủ tịch Hồ Chí Minh', 4],
    ['kỷ niệm 136 năm', 3],
    ['ngày 02 tháng 01 năm 2025', 2],
    ['ngày 02 tháng 01 năm 2025', 4],
    ['ngày … tháng … năm 2026', 2],
    ['quý IV năm 2026', 2],
    ['6 tháng đầu năm 2026', 1],
    ['6 tháng đầu năm 2026', 3],
    ['6 tháng đầu năm 2026', 4],
    ['Quyết định số 3103/QĐ-UBND', 2],
    ['Quyết định số 3103/QĐ-UBND', 3],
    ['Đại hội lần thứ XIV', 3],
    ['Đại hội lần thứ XIV', 4],
    ['Nghị quyết Đại hội', 1],
    ['Đề án 06 của Chính phủ', 2],
    ['chào mừng Quốc khánh 2/9', 4],
    ['Nghị quyết Đại hội XIV của Đảng', 4],
    ['Nâng cao chỉ số', 1],
    ['chuyển đổi số', 2],
    ['giai đoạn 2026 - 2030', 2],
    ['giai đoạn 2026 - 2030', 3],
    ['giai đoạn 2026 - 2030', 4],
    ['cạnh tranh cấp tỉnh (PCI)', 4],
  ])('%s before word %i', (text, at) => {
    expect(joints(text.split(' '))[at]).toBe(cutWord);
  });

  test.each([
    ['Ủy ban nhân dân tỉnh Sơn La', 4],
    ['thành phố Huế triển khai', 3],
    ['Hồ Chí Minh vĩ đại', 3],
    ['ban hành chính sách', 2],
    ['các xã và phường', 2],
    ['trên địa bàn tỉnh năm 2026', 4],
    ['chào mừng 80 năm Quốc khánh', 2],
    ['Bằng khen tặng 25 tập thể', 3],
  ])('but %s may before word %i', (text, at) => {
    expect(joints(text.split(' '))[at]).toBeLessThan(cutWord);
  });
});

describe('names and titles put together at random', () => {
  const fixed = [
    'Ủy ban nhân dân',
    'Sở Nông nghiệp',
    'Trường Mầm non',
    'Trần Quốc Toản',
    'Hồ Chí Minh',
    'tỉnh Đắk Lắk',
    'phường Hai Bà Trưng',
    'ngày 02 tháng 01 năm 2025',
    'lần thứ XIV',
    'Quyết định số 3103/QĐ-UBND',
    '6 tháng đầu năm 2026',
    '136 năm',
    'chuyển đổi số',
    'giai đoạn 2026 - 2030',
    ...compounds().slice(0, 400),
  ];
  const link = fc.constantFrom('và', 'của', 'về', 'theo', 'tại', 'các', 'những', 'trong');
  const text = fc
    .array(fc.tuple(fc.constantFrom(...fixed), link), { minLength: 2, maxLength: 9 })
    .map((parts) => parts.flatMap(([part, word], index) => (index < parts.length - 1 ? [part, word] : [part])));
  const limits = fc.integer({ min: 70, max: 142 });

  test('keep every word, and part no fixed phrase', () => {
    fc.assert(
      fc.property(text, limits, (parts, limit) => {
        const lines = breakLines(parts.join(' '), limit, (line) => line.length * 2);
        expect(lines.join(' ')).toBe(parts.join(' '));
        const ends = new Set(lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(' ').length));
        let at = 0;
        parts.forEach((part, index) => {
          // A link leans on what follows: neither is it parted inside, nor does a line end with it.
          const isLink = index % 2 === 1;
          for (let inside = at + 1; inside < at + part.length + (isLink ? 1 : 0); inside++)
            expect(ends.has(inside), `${part}: ${lines.join(' / ')}`).toBe(false);
          at += part.length + 1;
        });
      }),
      { seed: 30, numRuns: 500 },
    );
  });

  test('no line is wider than the column where its words let it', () => {
    fc.assert(
      fc.property(text, limits, (parts, limit) => {
        for (const line of breakLines(parts.join(' '), limit, (each) => each.length * 2))
          expect(line.length * 2 <= limit || !line.includes(' ')).toBe(true);
      }),
      { seed: 30, numRuns: 200 },
    );
  });
});
