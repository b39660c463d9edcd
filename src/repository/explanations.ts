/** What `tdkt explain` says of the complaints about files. */
import type { Explanations } from '../diagnostic.ts';
import { byWord, getFonts, getOffice } from '../office/advice.ts';

/** Advice as it stands alone. */
function sentence(advice: string): string {
  return `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
}

export const fileExplanations: Explanations = {
  'mau/khong_co_thu_muc': {
    severity: 'error',
    about: 'Không tìm thấy thư mục mẫu ghi sau --templates.',
    cure: 'Ghi đúng đường dẫn của thư mục, hoặc bỏ --templates để dùng mẫu có sẵn.',
  },
  'mau/bang_ma': {
    severity: 'error',
    about: 'Tệp mẫu không viết bằng UTF-8.',
    cure: 'Lưu lại tệp mẫu với bảng mã UTF-8.',
  },

  // ── Reading ──
  'tep/khong_co': {
    severity: 'error',
    about: 'Không tìm thấy tệp hoặc thư mục.',
    cure: 'Xem lại tên và đường dẫn đã gõ; tên có dấu cách thì đặt trong dấu ngoặc kép.',
  },
  'tep/khong_co_ke_hoach': {
    severity: 'error',
    about:
      'Trong thư mục, khớp với mẫu tên, hoặc trong danh sách đã cho không có kế hoạch nào: không có tệp .yaml hay .yml, các tệp ấy không có trường nào của kế hoạch, hoặc bị .gitignore, .tdktignore bỏ qua.',
    cure: 'Ghi đúng thư mục chứa kế hoạch, hoặc đặt đuôi .yaml cho tệp kế hoạch; không có kế hoạch nào cũng được thì thêm --allow-empty.',
  },
  'tep/khong_co_word': {
    severity: 'error',
    about: 'Trong thư mục, hay khớp với mẫu tên đã cho, không có tệp Word nào.',
    cure: 'Ghi đúng thư mục chứa văn bản Word; tệp .doc, .odt, .rtf cũng đọc được khi máy có LibreOffice.',
  },
  'tep/khong_so_duoc': {
    severity: 'warning',
    about:
      'Một kế hoạch nêu bằng --register không đọc được, hoặc không đọc được hết, nên các kế hoạch đang kiểm tra chưa được so hết với nó.',
    cure: 'Chạy tdkt validate với riêng tệp ấy, sửa lỗi của nó rồi chạy lại; tệp không phải là kế hoạch thì để ra ngoài nơi đã nêu.',
  },
  'tep/ke_hoach_co_loi': {
    severity: 'error',
    about: 'Kế hoạch để soạn báo cáo từ đó có lỗi, chưa đọc được hết.',
    cure: 'Chạy tdkt validate với kế hoạch ấy, sửa hết lỗi rồi soạn lại.',
  },
  'tep/khong_la_tep': {
    severity: 'error',
    about: 'Đường dẫn là ống dẫn hay thiết bị, mà ở đây cần một tệp.',
    cure: 'Lưu kế hoạch thành một tệp; để đọc từ chương trình khác, dùng dấu - làm tên tệp.',
  },
  'tep/la_thu_muc': {
    severity: 'error',
    about: 'Đường dẫn là một thư mục, mà ở đây cần một tệp.',
    cure: 'Ghi tên một tệp trong thư mục ấy.',
  },
  'tep/khong_co_quyen': {
    severity: 'error',
    about: 'Không có quyền đọc tệp hoặc thư mục.',
    cure: 'Hỏi người quản trị máy, hoặc chép tệp ra nơi khác.',
  },
  'tep/dang_ban': {
    severity: 'error',
    about: 'Tệp đang bị chương trình khác giữ.',
    cure: 'Đóng chương trình đó rồi chạy lại.',
  },
  'tep/qua_lon': {
    severity: 'error',
    about: 'Tệp quá lớn để là một kế hoạch.',
    cure: 'Xem lại tên tệp: tệp kế hoạch chỉ gồm chữ, không chứa ảnh.',
  },
  'tep/chi_doc': {
    severity: 'error',
    about: 'Tệp Word đã ký số, được bảo vệ hay có phần hỏng chỉ được đọc và kiểm tra, không được sửa.',
    cure: 'Sửa bản gốc chưa ký, hoặc bỏ bảo vệ (Xem lại > Hạn chế chỉnh sửa), ghi lại trong Word rồi chạy lại.',
  },
  'tep/doc_tep_word': {
    severity: 'info',
    about: 'Điều nên biết khi đọc một tệp Word: chỗ sửa đang theo dõi, ghi chú bên lề, phần không đọc được, chữ đã chuyển bảng mã.',
    cure: 'Xem lại chỗ ấy trong Word; nếu không ảnh hưởng đến văn bản thì không phải làm gì.',
  },
  'tep/khong_la_ke_hoach': {
    severity: 'error',
    about:
      'Tệp cần chuyển sang năm sau, hay cần so với bản khác, không phải là một kế hoạch: tệp trống, tệp dùng chung (chung.yaml), hay YAML của việc khác.',
    cure: 'Ghi tên tệp kế hoạch. Tệp dùng chung thì sửa tay: mọi kế hoạch lấy phần chung từ đó.',
  },
  'tep/khong_la_word': {
    severity: 'error',
    about: 'Tệp không đọc được như một văn bản Word: bị hỏng, đặt mật khẩu, hoặc là một loại tệp khác.',
    cure: 'Mở tệp bằng Word hoặc LibreOffice rồi ghi lại theo dạng Word hiện nay; tệp đặt mật khẩu thì bỏ mật khẩu trước; máy có LibreOffice thì tệp .doc, .odt, .rtf được đọc thẳng.',
  },
  'tep/ten_dai': {
    severity: 'error',
    about: 'Tên tệp cần đọc dài quá mức hệ điều hành cho phép.',
    cure: 'Đặt tên ngắn hơn, hoặc chép tệp ra thư mục gần gốc ổ đĩa hơn.',
  },
  'tep/vong_lap': {
    severity: 'error',
    about: 'Các liên kết trỏ vòng tròn, không dẫn tới tệp nào.',
    cure: 'Ghi đường dẫn của chính tệp kế hoạch, không qua liên kết.',
  },
  'tep/khong_doc_duoc': {
    severity: 'error',
    about: 'Hệ điều hành không đọc được tệp, vì một nguyên nhân không có mã riêng.',
    cure: 'Thử chép tệp ra nơi khác; nếu vẫn không được thì đưa tên lỗi ở lời báo cho người quản trị máy.',
  },

  // ── Writing ──
  'ghi/chua_dung': {
    severity: 'error',
    about: 'Chạy với --check: kế hoạch đã có mà văn bản của nó thì chưa.',
    cure: 'Chạy tdkt build (không có --check) rồi lưu văn bản cùng với kế hoạch.',
  },
  'ghi/khac_ke_hoach': {
    severity: 'error',
    about: 'Chạy với --check: văn bản trong kho được dựng từ một bản khác của kế hoạch, hoặc bằng một phiên bản khác của tdkt.',
    cure: 'Chạy tdkt build (không có --check) rồi lưu văn bản cùng với kế hoạch.',
  },
  'ghi/da_sua': {
    severity: 'error',
    about: 'Tệp đã được sửa sau khi tdkt ghi ra, hoặc không do tdkt ghi, nên không bị ghi đè.',
    cure: 'Chạy tdkt diff với kế hoạch và tệp Word ấy để xem đã sửa những gì, ghi vào kế hoạch những chỗ cần giữ; rồi tdkt build --force dựng lại và giữ bản ấy bên cạnh với tên ….ban-cu-1.',
  },
  'ghi/da_khoa': {
    severity: 'error',
    about: 'Tệp đã được ký số, đặt mật khẩu hoặc khóa không cho sửa, nên không bị ghi đè, --force cũng vậy.',
    cure: 'Đổi tên tệp ấy, hoặc ghi ra nơi khác bằng -o.',
  },
  'pdf/khong_co_libreoffice': {
    severity: 'error',
    about: 'Dựng PDF (--format pdf) cần LibreOffice để chuyển từ Word, mà máy này chưa có. Những định dạng khác vẫn được ghi.',
    cure: `${sentence(getOffice)} ${sentence(byWord)}`,
  },
  'pdf/phong_chu': {
    severity: 'error',
    about:
      'LibreOffice không tìm thấy phông chữ rộng bằng Times New Roman có đủ chữ tiếng Việt nên đã dùng phông khác: dòng và trang sẽ khác văn bản Word. PDF không được ghi.',
    cure: `${sentence(getFonts)} Chạy tdkt doctor để xem đã đủ chưa.`,
  },
  'pdf/qua_lau': {
    severity: 'error',
    about: 'LibreOffice chạy quá lâu nên đã bị dừng, chưa có PDF.',
    cure: 'Đóng bớt chương trình rồi chạy lại; nếu vẫn thế thì chạy tdkt doctor.',
  },
  'pdf/khong_tao_duoc': {
    severity: 'error',
    about: 'LibreOffice chạy xong mà không có tệp PDF.',
    cure: `Chạy tdkt doctor để xem máy thiếu gì. ${sentence(byWord)}`,
  },
  'pdf/mat_chu': {
    severity: 'error',
    about: 'LibreOffice không in hết chữ: có khi bỏ mất dòng bảng gặp cước chú ở cuối trang. PDF không được ghi, tệp Word vẫn đủ chữ.',
    cure: 'Mở tệp Word rồi chọn “Lưu dưới dạng PDF”; hoặc chuyển cước chú gần bảng ấy vào câu rồi dựng lại.',
  },
  'pdf/khac_trang': {
    severity: 'warning',
    about: 'PDF ngắt trang khác phép đo của tdkt, nên lời báo về trang (chữ ký, tiêu đề ở cuối trang …) có thể không đúng với PDF.',
    cure: 'Xem từng trang của PDF; trang nào chưa đẹp thì mở tệp Word rồi chọn “Lưu dưới dạng PDF”.',
  },
  'ghi/dang_mo': {
    severity: 'error',
    about: 'Tệp cần ghi đang mở trong Word hoặc LibreOffice, hoặc chỉ cho đọc.',
    cure: 'Đóng tệp lại rồi chạy lại; nếu không còn mở ở máy nào thì xóa tệp khóa nêu ở lời báo.',
  },
  'ghi/tep_word_khac': {
    severity: 'error',
    about: 'Chưa đến nửa số đoạn mà kế hoạch in ra có trong tệp Word: tệp ấy là của văn bản khác, nên tdkt diff --write không ghi gì.',
    cure: 'Xem lại tên hai tệp.',
  },
  'ghi/ke_hoach_da_doi': {
    severity: 'error',
    about:
      'Tệp Word được dựng từ một bản trước của kế hoạch, git không giữ bản ấy: chỗ khác nhau có thể là do sửa trong Word, cũng có thể là do sửa kế hoạch về sau, nên tdkt diff --write không ghi gì.',
    cure: 'Sửa bằng tay những chỗ đã kể, hoặc dựng lại văn bản bằng tdkt build --force (tệp Word cũ được giữ lại) rồi sửa tiếp trong tệp mới.',
  },
  'ghi/da_doi': {
    severity: 'error',
    about: 'Tệp kế hoạch được lưu lại, đổi tên hoặc xóa trong lúc validate --fix tự sửa, nên được để nguyên.',
    cure: 'Lưu xong thì chạy lại.',
  },
  'ghi/da_co': {
    severity: 'error',
    about: 'Tệp mới không ghi đè lên tệp đã có: đó có thể là công sức của ai đó.',
    cure: 'Ghi sau -o một tên khác, hoặc đổi tên tệp cũ.',
  },
  'ghi/la_thu_muc': {
    severity: 'error',
    about: 'Nơi ghi là một thư mục, mà ở đây cần một tên tệp.',
    cure: 'Ghi một tên tệp khác, hoặc đổi tên thư mục ấy.',
  },
  'ghi/la_thiet_bi': {
    severity: 'error',
    about: 'Nơi ghi là một thiết bị hoặc ống dẫn, mà ở đây cần một tệp.',
    cure: 'Ghi một tên tệp khác.',
  },
  'ghi/vong_lap': {
    severity: 'error',
    about: 'Nơi ghi là một liên kết trỏ vòng tròn, không dẫn tới tệp nào.',
    cure: 'Ghi một tên tệp khác, hoặc xóa liên kết ấy.',
  },
  'ghi/khong_co_thu_muc': {
    severity: 'error',
    about: 'Thư mục để ghi không có.',
    cure: 'Tạo thư mục ấy trước, hoặc ghi ra nơi khác.',
  },
  'ghi/ban_cu': {
    severity: 'warning',
    about: 'Kế hoạch có lỗi nên chưa dựng được văn bản; tệp đang nằm ở chỗ của văn bản là bản dựng lần trước.',
    cure: 'Sửa lỗi của kế hoạch rồi chạy lại; đừng gửi tệp cũ ấy đi như bản của kế hoạch hiện nay.',
  },
  'ghi/la_tep': {
    severity: 'error',
    about: 'Chỗ cần có một thư mục để ghi kết quả đã có một tệp cùng tên.',
    cure: 'Đổi tên tệp ấy, hoặc ghi ra nơi khác bằng -o.',
  },
  'ghi/khong_co_quyen': {
    severity: 'error',
    about: 'Không có quyền ghi vào thư mục.',
    cure: 'Dùng một thư mục khác.',
  },
  'ghi/chi_doc': {
    severity: 'error',
    about: 'Ổ đĩa chỉ cho đọc.',
    cure: 'Dùng một thư mục khác.',
  },
  'ghi/het_cho': {
    severity: 'error',
    about: 'Ổ đĩa đã đầy.',
    cure: 'Dọn bớt ổ đĩa, hoặc ghi ra nơi khác.',
  },
  'ghi/ten_dai': {
    severity: 'error',
    about: 'Tên tệp cần ghi dài quá mức hệ điều hành cho phép.',
    cure: 'Đặt tên ngắn hơn.',
  },
  'ghi/bang_ma': {
    severity: 'error',
    about: 'Tệp kế hoạch không viết bằng UTF-8 nên --fix không tự sửa được.',
    cure: 'Lưu lại với bảng mã UTF-8 rồi chạy lại.',
  },
  'ghi/khong_ghi_duoc': {
    severity: 'error',
    about: 'Hệ điều hành không ghi được tệp, vì một nguyên nhân không có mã riêng.',
    cure: 'Thử một thư mục khác; nếu vẫn không được thì đưa tên lỗi ở lời báo cho người quản trị máy.',
  },
};
