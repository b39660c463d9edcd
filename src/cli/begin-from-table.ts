/** `tdkt init --from bang.xlsx`: the tasks of a table, in a plan whose other parts are asked for. */

import type { Diagnostic } from '../diagnostic.ts';
import { fileNameOf } from '../init/answers.ts';
import { interview } from '../init/interview.ts';
import { planText } from '../init/skeleton.ts';
import { readCsv } from '../init/table/csv.ts';
import { leadsOf, taskSection, usualLayout, yearOf } from '../init/table/section.ts';
import { tasksOfSheets } from '../init/table/sheets.ts';
import { readWorkbook, type Sheet } from '../read/workbook.ts';
import { mostOfWord, readBytes } from '../repository/io.ts';
import { fileProblem } from '../repository/problems.ts';
import type { Beginning, Draft } from './beginnings.ts';
import { inheriting } from './inheriting.ts';

export async function beginFromTable(file: string, beginning: Beginning): Promise<Draft | Diagnostic> {
  const bytes = await readBytes(file, mostOfWord);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const sheets = sheetsOf(file, bytes);
  if ('why' in sheets) return fileProblem(file, 'bang/khong_doc_duoc', sheets.why);
  const table = tasksOfSheets(sheets);
  if (!table) return fileProblem(file, 'bang/khong_co_dau', noHead, headSample);
  const count = table.groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (count === 0)
    return fileProblem(file, 'bang/khong_co_nhiem_vu', 'Dưới hàng đầu bảng chưa có nhiệm vụ nào, cần ghi mỗi nhiệm vụ một hàng');
  const { given, ke_thua } = await inheriting(beginning);
  const answers = await interview(given, beginning.day, beginning.asker, { layout: usualLayout(table), year: yearOf(table) });
  const section = taskSection(table, answers.trinh_bay, answers.nam);
  const nhiem_vu = { fields: section.fields, chu_tri: leadsOf(table), left: table.left };
  return {
    name: fileNameOf(answers),
    text: (schema) => planText({ ...answers, nhiem_vu, ke_thua }, schema),
    told: [`Lấy ${count} nhiệm vụ từ ${file}, năm ${answers.nam}.`, ...table.told, ...section.told],
  };
}

const noHead = 'Không thấy hàng đầu bảng có cột nội dung nhiệm vụ, cần đặt tên các cột ở hàng đầu';
const headSample = 'tên cột như: STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Kinh phí | Ghi chú';

/** A workbook begins as ZIP files do, whatever its name says. */
function sheetsOf(file: string, bytes: Uint8Array): readonly Sheet[] | { readonly why: string } {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip || /\.xls[xm]$/iu.test(file) ? readWorkbook(bytes) : [readCsv(bytes)];
}
