/** What `tdkt explain` says of the complaints about templates, which an office meets with `--templates`. */
import type { Explanations } from '../diagnostic.ts';

export const templateExplanations: Explanations = {
  'mau/cu_phap': {
    severity: 'error',
    about: 'Mẫu viết sai cú pháp ở gần dòng này.',
    cure: 'Kiểm tra để mỗi {{ có }}, và mỗi {{#khối}} có {{/khối}} cùng tên.',
  },
  'mau/gia_tri_tho': {
    severity: 'error',
    about: 'Mẫu in giá trị thô bằng {{{…}}}, có thể làm vỡ văn bản.',
    cure: 'Viết {{…}} với hai dấu ngoặc.',
  },
  'mau/gia_tri_trong_the': {
    severity: 'error',
    about: 'Giá trị {{…}} đứng bên trong một thẻ của mẫu.',
    cure: 'Đặt giá trị giữa thẻ mở và thẻ đóng.',
  },
  'mau/khong_ho_tro': {
    severity: 'error',
    about: 'Mẫu dùng một cách viết mà tdkt không nhận.',
    cure: 'Chỉ dùng {{giá_trị}}, {{#if}}, {{#each}}, {{#unless}}, {{#with}} và {{> mẫu_con}}.',
  },
  'mau/the_la': {
    severity: 'error',
    about: 'Mẫu dùng một thẻ không có trong danh sách các thẻ.',
    cure: 'Dùng thẻ gần nhất nêu ở lời báo; thẻ của các đoạn văn liệt kê ở docs/decree30.md.',
  },
  'mau/the_rong': {
    severity: 'error',
    about: 'Thẻ không chứa gì mà viết như thẻ có nội dung, hoặc thẻ cần nội dung mà để rỗng.',
    cure: 'Thẻ không chứa gì viết <thẻ/>; thẻ cần nội dung viết <thẻ>nội dung</thẻ>.',
  },
  'mau/the_lech': {
    severity: 'error',
    about: 'Thẻ đóng không khớp với thẻ mở trước nó trong cùng khối.',
    cure: 'Đóng các thẻ theo thứ tự ngược với khi mở, trong cùng một khối.',
  },
  'mau/the_chua_dong': {
    severity: 'error',
    about: 'Thẻ đã mở mà chưa đóng trong cùng một khối.',
    cure: 'Thêm thẻ đóng cùng tên trước khi khối kết thúc.',
  },
  'mau/the_sai_cho': {
    severity: 'error',
    about: 'Thẻ hoặc chữ của mẫu đứng ở chỗ không được đứng, như chữ ngoài mọi đoạn văn.',
    cure: 'Đặt thẻ hoặc chữ ấy vào trong thẻ được phép chứa nó, như trong các mẫu có sẵn.',
  },
  'mau/dau_nhon': {
    severity: 'error',
    about: 'Dấu < hoặc > đứng lẻ, không thuộc thẻ nào.',
    cure: 'Viết &lt; hoặc &gt;.',
  },
  'mau/ten_la': {
    severity: 'error',
    about: 'Mẫu dùng tên mà kế hoạch không có, hoặc tên tệp mẫu không trùng mẫu có sẵn nào để thay.',
    cure: 'Dùng một trong các tên nêu ở lời báo; tệp mẫu thì đặt đúng tên và thư mục của mẫu muốn thay.',
  },
  'mau/khong_in_duoc': {
    severity: 'error',
    about: 'Mẫu in thẳng một giá trị không phải là chữ.',
    cure: 'In giá trị ấy bằng mẫu con, như {{> chu ten}}, hoặc lần lượt từng mục bằng {{#each}}.',
  },
  'mau/ham_la': {
    severity: 'error',
    about: 'Mẫu gọi một hàm không có.',
    cure: 'Dùng một trong các hàm nêu ở lời báo.',
  },
  'mau/thieu_mau_con': {
    severity: 'error',
    about: 'Mẫu gọi một mẫu con không có.',
    cure: 'Sửa tên sau {{>, hoặc thêm tệp mẫu con cùng tên vào thư mục mẫu.',
  },
  'mau/bo_sot': {
    severity: 'warning',
    about: 'Mẫu của cơ quan không in một phần có trong kế hoạch, nên phần ấy không có trên giấy.',
    cure: 'Thêm phần ấy vào mẫu, như mẫu có sẵn in nó; nếu cố ý bỏ thì xóa phần ấy trong kế hoạch.',
  },
  'mau/qua_nhieu': {
    severity: 'error',
    about: 'Mẫu gọi lại chính nó mãi, hoặc lặp lồng nhau quá nhiều lần, nên việc in bị dừng.',
    cure: 'Bỏ bớt vòng {{#each}} lồng nhau; đừng để một mẫu gọi lại chính nó bằng {{> …}}.',
  },
};
