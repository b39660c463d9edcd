/** Documents in which every field that holds a text of the clerk's own has one, so that each can be looked for on paper. */
import type { DocumentInput } from '../../src/schema/kinds.ts';
import { isNotedOnly, listDetails, taskDetails } from '../../src/schema/tasks.ts';
import { formats } from '../../src/write/index.ts';
import { toYaml } from './arbitrary-document.ts';
import { documentOf, write } from './build.ts';
import { readBack } from './read-back.ts';

/** Gives the text of a field; each name is asked for once in a document. */
export type Fill = (name: string) => string;

/** Where a text ends up: printed in capitals, or in a column of the head or end, whose words the text writer sets side by side. */
interface Home {
  readonly capitals?: boolean;
  readonly column?: boolean;
}

const capitals = { capitals: true } as const;
const column = { column: true } as const;
const columnCapitals = { capitals: true, column: true } as const;

/** All that is not printed as it is typed, or not in the run of the text. */
const homes: Readonly<Record<string, Home>> = {
  chu_quan: columnCapitals,
  ten_co_quan: columnCapitals,
  ky_hieu: column,
  dia_danh: column,
  pham_vi_luu_hanh: columnCapitals,
  du_thao: columnCapitals,
  ten_loai: capitals,
  phan: capitals,
  muc: capitals,
  noi_nhan: column,
  nhom_noi_nhan: column,
  gom: column,
  luu: column,
  tieu_de_ky: columnCapitals,
  thay_mat: columnCapitals,
  thua_lenh: columnCapitals,
  thua_uy_quyen: columnCapitals,
  ky_thay: columnCapitals,
  quyen: columnCapitals,
  chuc_vu: columnCapitals,
  chuc_vu_khac: columnCapitals,
  ho_ten: column,
  chuc_vu_phu_luc: columnCapitals,
  tieu_de_phu_luc: capitals,
  tham_quyen: capitals,
};

const head = (t: Fill) => ({
  nam: '2026',
  co_quan: { chu_quan: t('chu_quan'), ten: t('ten_co_quan'), ky_hieu: t('ky_hieu'), dia_danh: t('dia_danh') },
  du_thao: t('du_thao'),
  pham_vi_luu_hanh: t('pham_vi_luu_hanh'),
  lien_he: t('lien_he'),
  trich_yeu: t('trich_yeu'),
  phu_de: t('phu_de'),
});

const end = (t: Fill) => ({
  noi_nhan: [t('noi_nhan'), { ten: t('nhom_noi_nhan'), gom: [t('gom')] }],
  luu: t('luu'),
});

/** Plans, a decision and a report that together use every field. */
export const everyField: Readonly<Record<string, (t: Fill) => DocumentInput>> = {
  plan: (t) => ({
    ...head(t),
    ten_loai: t('ten_loai'),
    can_cu: [t('can_cu'), t('can_cu_cuoi')],
    mo_dau: t('mo_dau'),
    noi_dung: [
      t('doan_van'),
      { phan: t('phan'), noi_dung: [{ tieu_de: t('muc'), noi_dung: [{ tieu_de: t('khoan'), noi_dung: t('noi_dung') }] }] },
      { muc_dich: t('muc_dich'), yeu_cau: t('yeu_cau') },
      { tieu_de: 'Nhiệm vụ', nhiem_vu: [taskOf(t, '', listed), { nhom: t('nhom'), nhiem_vu: [{ noi_dung: t('nhiem_vu_nhom') }] }] },
      {
        tieu_de: 'Bảng nhiệm vụ',
        trinh_bay: 'bang',
        cot: columnsOf(t),
        nhiem_vu: [taskOf(t, '_bang'), { nhom: t('nhom_bang'), nhiem_vu: [{ noi_dung: t('nhiem_vu_nhom_bang') }] }],
      },
      {
        tieu_de: 'Bảng',
        bang: {
          ten: t('ten_bang'),
          duoi_ten: t('duoi_ten_bang'),
          don_vi_tinh: t('don_vi_tinh'),
          cot: [t('cot'), { tieu_de: t('cot_gop'), cot: [t('cot_con'), 'b'] }],
          dong: [[t('o'), '1', '2'], { nhom: t('dong_nhom') }],
          ghi_chu: t('ghi_chu_bang'),
        },
      },
      { phan_cong: [{ don_vi: t('don_vi'), noi_dung: t('duoc_giao') }] },
    ],
    ket_thuc: t('ket_thuc'),
    ...end(t),
    ky: { thay_mat: t('thay_mat'), ky_thay: t('ky_thay'), chuc_vu: t('chuc_vu'), chuc_vu_khac: t('chuc_vu_khac'), ho_ten: t('ho_ten') },
    phu_luc: [
      {
        ten: t('ten_phu_luc'),
        tieu_de: t('tieu_de_phu_luc'),
        phu_de: t('phu_de_phu_luc'),
        noi_dung: t('noi_dung_phu_luc'),
        ky: { chuc_vu: t('chuc_vu_phu_luc') },
      },
    ],
  }),
  report: (t) => ({
    ...head(t),
    loai: 'bao_cao',
    kinh_gui: [t('kinh_gui'), t('kinh_gui_khac')],
    mo_dau: t('mo_dau'),
    noi_dung: [{ tieu_de: t('muc'), nhiem_vu: [{ noi_dung: t('nhiem_vu'), ket_qua: t('ket_qua') }] }],
    ket_thuc: t('ket_thuc'),
    ...end(t),
    ky: [
      { tieu_de: t('tieu_de_ky'), thua_lenh: t('thua_lenh'), quyen: t('quyen') },
      { thua_uy_quyen: t('thua_uy_quyen'), chuc_vu: t('chuc_vu') },
    ],
  }),
  decision: (t) => ({
    ...head(t),
    loai: 'quyet_dinh',
    tham_quyen: t('tham_quyen'),
    can_cu: [t('can_cu')],
    dieu: [t('dieu'), t('dieu_cuoi')],
    ...end(t),
    ky: { chuc_vu: t('chuc_vu') },
    ke_hoach: {
      trich_yeu: t('trich_yeu_kem'),
      mo_dau: t('mo_dau'),
      noi_dung: t('noi_dung'),
      ket_thuc: t('ket_thuc'),
      dong_cuoi: t('dong_cuoi'),
    },
  }),
  attached: (t) => ({
    nam: '2026',
    co_quan: { chu_quan: t('chu_quan'), ten: t('ten_co_quan'), ky_hieu: 'UBND', dia_danh: 'Sơn La' },
    kem_theo: { van_ban: t('van_ban'), ky_hieu: t('ky_hieu_van_ban') },
    du_thao: t('du_thao'),
    pham_vi_luu_hanh: t('pham_vi_luu_hanh'),
    lien_he: t('lien_he'),
    trich_yeu: t('trich_yeu'),
    mo_dau: t('mo_dau'),
    noi_dung: t('noi_dung'),
    ket_thuc: t('ket_thuc'),
  }),
};

/** What a plan only notes is printed under a column of its own. */
const listed = taskDetails.filter((field) => !isNotedOnly(field, false));

function taskOf(t: Fill, suffix: string, fields = taskDetails) {
  const details = fields.map((field) => {
    const first = t(`${field}${suffix}`);
    return [field, listDetails.has(field) ? [first, t(`${field}_khac${suffix}`)] : first];
  });
  return { noi_dung: t(`nhiem_vu${suffix}`), ...Object.fromEntries(details) };
}

function columnsOf(t: Fill) {
  return { tt: 'TT', noi_dung: t('cot_noi_dung'), ...Object.fromEntries(taskDetails.map((field) => [field, ''])) };
}

/** The texts that did not reach a format, when each field of a document is filled with the next one. */
export async function lostIn(make: (t: Fill) => DocumentInput, next: (name: string) => string): Promise<string[]> {
  const fields = new Map<string, string>();
  const input = make((name) => {
    const text = next(name);
    fields.set(name, text);
    return text;
  });
  const outputs = await printed(toYaml(input));
  return [...fields].flatMap(([name, text]) => missing(name, text, outputs));
}

/** Stars and backslashes are marks, and have their own property; a break of a line is a space, and so is one that the writers glue. */
const plain = (text: string) => text.replace(/[*\\]/gu, '').replace(/[ \u00a0\n]+/gu, ' ');

/** Every format of a document, as plain text. */
async function printed(yaml: string): Promise<Readonly<Record<string, string>>> {
  const document = documentOf('ke-hoach.yaml', yaml);
  const outputs = formats.map(async (format) => [format, plain(readBack(format, await write(format, document)))]);
  return Object.fromEntries(await Promise.all(outputs));
}

/** The formats that a text did not reach; in columns that stand side by side only its words can be looked for. */
function missing(name: string, text: string, outputs: Readonly<Record<string, string>>): string[] {
  const { capitals = false, column = false } = homes[name] ?? {};
  const normal = text.normalize('NFC');
  const wanted = plain(capitals ? normal.toUpperCase() : normal);
  return Object.entries(outputs)
    .filter(
      ([format, output]) =>
        !(column && format === 'text' ? wanted.split(' ').every((word) => output.includes(word)) : output.includes(wanted)),
    )
    .map(([format]) => `${format} ${name}: ${wanted}`);
}
