/** What to do without LibreOffice, or without its fonts: said by a build, by its explanations and by the doctor. */

export const getOffice =
  'cài LibreOffice: Windows, macOS tải từ libreoffice.org; Debian, Ubuntu chạy apt install libreoffice-writer fonts-liberation2';

export const getFonts = 'cài phông Times New Roman; Debian, Ubuntu chạy apt install fonts-liberation2';

export const byWord = 'mở văn bản bằng Word, chọn “Lưu dưới dạng PDF” cũng được như vậy';
