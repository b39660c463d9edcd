/** What was placed without being sure is told beside its value, so that a clerk looks at it. */
import type { Known, Part } from './components.ts';
import { dateOf } from './opening.ts';
import { type Context, plain } from './text.ts';
import type { Fields } from './value.ts';

/** Of the head and the title; sections and appendices tell their own. */
export function tellGuesses(value: Fields, main: Part, { remarks, file, kind, nam }: Context): void {
  const unsure = (lines: readonly Known[], role: string) => lines.some((line) => line.role === role && !line.sure);
  const tell = (field: string, why: string) => {
    if (field in value) remarks.tell(value, field, `đoán: ${why}`);
  };
  const names = main.title.some(({ role }) => role === 'ten_loai');
  if (file.properties.keywords === '') tell('nam', yearWhy(main, nam));
  if (!names && kind === 'bao_cao')
    tell('loai', 'văn bản không ghi tên loại mà có Kính gửi, nên dùng mẫu của báo cáo; tdkt chưa có mẫu công văn');
  else if (!names) tell('trich_yeu', 'văn bản không ghi tên loại; đây là những dòng đậm ở giữa trang');
  else if (unsure(main.title, 'trich_yeu')) tell('trich_yeu', 'những dòng ở giữa trang, dưới tên loại');
  if (unsure(main.head, 'co_quan_ban_hanh')) tell('co_quan', 'tên cơ quan là những dòng chữ hoa ở đầu trang');
  if (main.end.some(({ role, sure }) => !sure && /^(?:quyen_han|chuc_vu|ho_ten)/u.test(role)))
    tell('ky', 'đọc theo chỗ đứng ở cuối văn bản');
  if (goesOnBehindEnd(main)) tell('ket_thuc' in value ? 'ket_thuc' : 'noi_dung', 'những dòng cuối ở đây đứng sau chữ ký trong tệp Word');
  if (!('co_quan' in value)) remarks.tell(value, 'trich_yeu', 'đoán: không thấy tên cơ quan, cần ghi thêm co_quan');
}

function goesOnBehindEnd({ body, end }: Part): boolean {
  const [first] = end;
  return first !== undefined && body.some((piece) => piece.kind === 'line' && piece.paragraph.index > first.paragraph.index);
}

function yearWhy({ title, head }: Part, nam: string): string {
  if (title.map(plain).join(' ').includes(nam.slice(0, 4))) return 'lấy theo trích yếu';
  return dateOf(head).year === nam ? 'lấy theo ngày ban hành' : 'năm được nhắc nhiều nhất trong văn bản';
}
