/** What `tdkt explain` says of the tables from which `init` takes tasks. */
import type { Explanations } from '../diagnostic.ts';

export const tableExplanations: Explanations = {
  'bang/khong_doc_duoc': {
    severity: 'error',
    about: 'Bảng để lấy nhiệm vụ không phải là bảng tính .xlsx hay .csv đọc được.',
    cure: 'Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx.',
  },
  'bang/khong_co_dau': {
    severity: 'error',
    about: 'Không hàng nào của bảng đặt tên các cột mà có cột nội dung nhiệm vụ, nên không biết ô nào là gì.',
    cure: 'Đặt tên các cột ở hàng đầu bảng, như: STT, Nội dung, Cơ quan chủ trì, Thời gian.',
  },
  'bang/khong_co_nhiem_vu': {
    severity: 'error',
    about: 'Bảng có hàng đặt tên các cột, nhưng dưới đó chưa có nhiệm vụ nào.',
    cure: 'Ghi mỗi nhiệm vụ một hàng dưới hàng đầu bảng.',
  },
};
