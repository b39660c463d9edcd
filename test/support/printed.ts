/** Documents printed for a test: converted once, read often. */
import type { Document } from '../../src/document.ts';
import { toYaml } from './arbitrary-document.ts';
import { documentOf, write } from './build.ts';
import { laidOut } from './laid-out.ts';
import { layOut, withStrokes } from './office.ts';
import type { Printed } from './office-checks.ts';
import { lastLine } from './office-measures.ts';
import { examples, filesIn, readText } from './project.ts';

const agencies = ['Sở Nội vụ', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Giáo dục và Đào tạo', 'Các cụm, khối thi đua của tỉnh'];
const works = [
  'Ban hành kế hoạch phát động phong trào thi đua',
  'Tổ chức hội nghị gặp mặt, biểu dương điển hình tiên tiến, người tốt, việc tốt trên các lĩnh vực của đời sống xã hội',
  'Kiểm tra, giám sát công tác thi đua, khen thưởng tại cơ sở',
];

const frame = {
  nam: '2026',
  co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  so_van_ban: '52',
  ngay_ban_hanh: '21/02/2026',
  noi_nhan: ['Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
  luu: 'VT, NC',
};

const signer = { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' };

/** Every example, every plan made for these tests, and a table of 2000 tasks: their names and their YAML. */
export const plans: ReadonlyMap<string, string> = new Map([
  ...examples.map((name) => [name, readText(`examples/${name}.yaml`)] as const),
  ...filesIn('test/plans', '.yaml').map((file) => [file.slice('test/plans/'.length, -'.yaml'.length), readText(file)] as const),
  ['bang-2000-nhiem-vu', tableOf(2000)],
]);

const printed = new Map<string, Promise<Printed>>();

export function print(name: string): Promise<Printed> {
  const known = printed.get(name) ?? printNow(name, plans.get(name) ?? '');
  printed.set(name, known);
  return known;
}

/** The same for a plan that is looked at once. */
export async function printNow(name: string, yaml: string): Promise<Printed> {
  const document = documentOf(`${name}.yaml`, yaml);
  return printFile(document, write('docx', document));
}

/** A document and its file, which may have been spoilt. */
export async function printFile(document: Document, docx: Promise<Uint8Array>): Promise<Printed> {
  const paper = await layOut(docx);
  const placed = laidOut(document, paper.pdf);
  const ruled = placed.flatMap((each) => (each.ruled ? [lastLine(each).page] : []));
  return { document, pdf: await withStrokes(paper, new Set(ruled)), placed };
}

/** A plan with so many lines before its end that the page may end anywhere in its end block. */
export function endingAt(lines: number, signers: 1 | 2, recipients: readonly string[] = frame.noi_nhan): string {
  return toYaml({
    ...frame,
    noi_nhan: recipients,
    trich_yeu: 'Công tác thi đua, khen thưởng năm 2026',
    noi_dung: Array.from({ length: lines }, (_, index) => `- Nội dung thứ ${index + 1} của phong trào thi đua.`).join('\n'),
    ket_thuc: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026',
    ky: signers === 1 ? signer : [{ thay_mat: 'Ban Thường vụ Công đoàn tỉnh', chuc_vu: 'Phó Chủ tịch', ho_ten: 'Lê Thị Hạnh' }, signer],
  });
}

function tableOf(count: number): string {
  const one = (items: readonly string[], index: number) => items[index % items.length] ?? '';
  const nhiem_vu = Array.from({ length: count }, (_, index) => ({
    noi_dung: `${one(works, index)}, lần ${index + 1}`,
    chu_tri: one(agencies, index),
    phoi_hop: index % 3 === 0 ? [one(agencies, index + 1), one(agencies, index + 2)] : one(agencies, index + 3),
    thoi_gian: `Tháng ${(index % 12) + 1}/2026`,
  }));
  return toYaml({
    ...frame,
    trich_yeu: 'Ba trăm nhiệm vụ thi đua, khen thưởng năm 2026',
    mo_dau:
      'Ủy ban nhân dân tỉnh Sơn La ban hành Kế hoạch thực hiện ba trăm nhiệm vụ thi đua, khen thưởng năm 2026 trên địa bàn tỉnh như sau:',
    noi_dung: [{ tieu_de: 'Nhiệm vụ', trinh_bay: 'bang', nhiem_vu }],
    ket_thuc: 'Trên đây là Kế hoạch thực hiện ba trăm nhiệm vụ; đề nghị các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện',
    ky: signer,
  });
}
