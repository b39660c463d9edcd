/** The body of each kind of document, with its usual sections. */
import type { Fields, Remarks, Value } from '../recover/value.ts';
import type { Answers } from './answers.ts';
import { gap, gapLines } from './gaps.ts';

type Asked = Pick<Answers, 'trinh_bay' | 'nhiem_vu'>;

/** Sections of a plan: why, what, with which money, by whom. */
export function planBody(asked: Asked, remarks: Remarks): Value[] {
  const aim = { muc_dich: gapLines, yeu_cau: gapLines };
  const money = { tieu_de: 'Kinh phí thực hiện', noi_dung: gap };
  const units = { phan_cong: unitsOf(asked).map((don_vi) => ({ don_vi, noi_dung: gap })) };
  const sections = [aim, taskSection('Nhiệm vụ', asked, remarks), money, units];
  remarks.tell(sections, 0, 'Sau dấu | mỗi dòng là một đoạn; dòng dài thì ngắt, phần sau thụt sâu hơn đầu đoạn');
  remarks.tell(sections, 1, 'Không ghi số mục: tdkt đánh I., 1., 1.1.');
  remarks.tell(sections, 3, 'In thành “Tổ chức thực hiện”, mỗi đơn vị một số; thêm đơn vị thì chép cả cụm');
  return sections;
}

/** Few enough for a part each in “Tổ chức thực hiện”. */
const mostUnits = 8;

/** Who leads a task has work to be told of; many have it told in one. */
function unitsOf({ nhiem_vu }: Asked): readonly string[] {
  const leads = nhiem_vu?.chu_tri ?? [];
  return leads.length > 0 && leads.length <= mostUnits ? leads : [gap];
}

/** Sections of a report (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4, leaves them to the office: these are usual). */
export function reportBody(asked: Asked, remarks: Remarks): Value[] {
  const results: Fields = { tieu_de: 'Kết quả thực hiện nhiệm vụ', ...resultTable(asked) };
  remarks.tell(results, 'nhiem_vu', 'Mỗi nhiệm vụ của kế hoạch một dòng; `ket_qua` là đã làm đến đâu');
  tellLeft(results, asked.nhiem_vu?.left ?? [], remarks);
  return [
    { tieu_de: 'Công tác lãnh đạo, chỉ đạo', noi_dung: gapLines },
    results,
    { tieu_de: 'Hạn chế, nguyên nhân', noi_dung: gapLines },
    taskSection('Nhiệm vụ trọng tâm thời gian tới', { ...asked, nhiem_vu: null }, remarks),
    { tieu_de: 'Đề xuất, kiến nghị', noi_dung: gap },
  ];
}

/** A report says of each task what became of it. */
function resultTable({ nhiem_vu }: Asked): Fields {
  const cot = { tt: 'TT', noi_dung: 'Nhiệm vụ', chu_tri: 'Cơ quan chủ trì', thoi_gian: 'Thời hạn', ket_qua: 'Kết quả thực hiện' };
  const blank = { noi_dung: gap, chu_tri: gap, thoi_gian: gap, ket_qua: gap };
  return nhiem_vu?.fields ?? { trinh_bay: 'bang', cot, nhiem_vu: [blank] };
}

function taskSection(tieu_de: string, { trinh_bay, nhiem_vu }: Asked, remarks: Remarks): Fields {
  const section: Fields = { tieu_de, ...(nhiem_vu?.fields ?? { trinh_bay, nhiem_vu: blankTasks(trinh_bay) }) };
  remarks.tell(section, 'trinh_bay', 'theo_quy, bang hoặc liet_ke: đổi lúc nào cũng được, dữ liệu giữ nguyên');
  if (nhiem_vu === null) remarks.tell(section, 'nhiem_vu', taskAdvice);
  else tellLeft(section, nhiem_vu.left, remarks);
  return section;
}

function tellLeft(section: Fields, left: readonly string[], remarks: Remarks): void {
  if (left.length > 0) remarks.tell(section, 'nhiem_vu', ['Chưa biết đặt vào đâu:', ...left.map((line) => `  ${line}`)].join('\n'));
}

const taskAdvice = 'Thêm nhiệm vụ thì chép cả cụm; có thể thêm các dòng phoi_hop: (cơ quan phối hợp), san_pham:, kinh_phi:, ghi_chu:';

function blankTasks(layout: Asked['trinh_bay']): Fields[] {
  const task = { noi_dung: gap, chu_tri: gap, thoi_gian: gap };
  return layout === 'theo_quy' ? ['1', '2', '3', '4'].map((quy) => ({ quy, ...task })) : [task, { ...task }];
}
