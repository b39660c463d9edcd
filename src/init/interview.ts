/** The questions before a document is begun, in their order; what is known already is not asked. Who asks is given. */
import { type DocumentKindName, documentKinds } from '../decree30.ts';
import { deputyOf } from '../law/offices.ts';
import { fullName, provinces } from '../law/provinces.ts';
import { foldAccents } from '../vietnamese/fold.ts';
import type { Answers } from './answers.ts';
import { type Asker, type Choice, type Given, wrongYear, yearNamed } from './asker.ts';
import { type Capacity, capacities, type Field, fields, type Layout, layouts } from './choices.ts';
import { fieldOf } from './grounds.ts';
import { type Issuer, issuerOf } from './issuers.ts';
import { lettersOf, organsOf, titled, wrongLetters, wrongOrgan, wrongSuperior } from './organ-names.ts';

/** What tasks that are known already let one expect. */
export interface Usual {
  readonly layout: Layout;
  readonly year: string | undefined;
}

export async function interview(given: Given, day: string, asker: Asker, usual?: Usual): Promise<Omit<Answers, 'nhiem_vu' | 'ke_thua'>> {
  const loai = given.loai ?? (await asker.choose('Soạn loại văn bản nào?', kindChoices, 'ke_hoach'));
  const co_quan = await askIssuer(given, day, asker);
  const typed =
    given.nam ??
    (await asker.type(
      'Năm của công việc (hoặc giai đoạn, như 2026-2030)',
      yearNamed(given.trich_yeu ?? '') ?? usual?.year ?? day.slice(0, 4),
      wrongYear,
    ));
  const nam = typed.trim().replace(/\s*[-–]\s*/u, '-');
  const trich_yeu = given.trich_yeu ?? (await asker.type(subjectQuestion[loai], ''));
  const linh_vuc = given.linh_vuc ?? (await asker.choose('Lĩnh vực nào? (để ghi sẵn căn cứ)', fieldChoices, fieldOf(trich_yeu)));
  // Quarters are those of one year.
  const layout = usual?.layout ?? (nam.includes('-') ? 'bang' : 'theo_quy');
  const trinh_bay = given.trinh_bay ?? (await asker.choose('Trình bày nhiệm vụ thế nào?', choicesOf(layouts), layout));
  const quyen_han = given.quyen_han ?? (await asker.choose('Ai ký?', choicesOf(signers(co_quan)), 'cap_truong'));
  return { loai, co_quan, nam, trich_yeu, linh_vuc, trinh_bay, quyen_han, day };
}

/** Said with the offices of the issuer, where they are known. */
function signers({ cap_truong }: Issuer): Readonly<Record<Capacity, string>> {
  if (cap_truong === '') return capacities;
  return {
    cap_truong: cap_truong,
    ky_thay: `${deputyOf(cap_truong)}, ký thay (KT.)`,
    thua_lenh: `Cấp dưới, thừa lệnh ${cap_truong} (TL.)`,
    thua_uy_quyen: `Người được ủy quyền, thừa ủy quyền ${cap_truong} (TUQ.)`,
    quyen: `Quyền ${cap_truong} (Q.)`,
  };
}

const choicesOf = <T extends string>(table: Readonly<Record<T, string>>): Choice<T>[] =>
  (Object.entries(table) as [T, string][]).map(([value, label]) => ({ value, label }));

const kindLabels: Readonly<Record<DocumentKindName, string>> = {
  ke_hoach: documentKinds.ke_hoach.name,
  quyet_dinh: `${documentKinds.quyet_dinh.name} ban hành kế hoạch`,
  bao_cao: `${documentKinds.bao_cao.name} kết quả`,
};
const kindChoices = choicesOf(kindLabels);
const fieldChoices = (Object.keys(fields) as Field[]).map((value) => ({ value, label: fields[value].ten }));

const subjectQuestion: Readonly<Record<DocumentKindName, string>> = {
  ke_hoach: 'Kế hoạch về việc gì? (chưa biết thì để trống)',
  quyet_dinh: 'Ban hành kế hoạch về việc gì? (chưa biết thì để trống)',
  bao_cao: 'Báo cáo về việc gì? (chưa biết thì để trống)',
};

// ── Issuer ───────────────────────────────────────────────────────────────────

const elsewhere = 'khac';
const commune = 'xa';

async function askIssuer(given: Given, day: string, asker: Asker): Promise<Issuer> {
  const found = issuerOf(given.co_quan ?? (await askName(day, asker)), day);
  // Authorities have no superior body on paper (mục II.2.a).
  const isAuthority = found.thay_mat !== '';
  const wrong = (answer: string) => wrongSuperior(answer, day);
  const chu_quan =
    given.chu_quan ?? (isAuthority ? '' : await asker.type('Cơ quan chủ quản (không có thì để trống)', found.chu_quan, wrong));
  const isKnown = found.cap !== 'khac';
  const letters =
    given.ky_hieu ??
    (isKnown ? found.ky_hieu : await asker.type('Chữ viết tắt của cơ quan trong số, ký hiệu', found.ky_hieu, wrongLetters));
  const place = found.dia_danh || issuerOf(chu_quan, day).dia_danh;
  const dia_danh = given.dia_danh ?? (await asker.type('Địa danh (đứng trước ngày, tháng, năm)', place));
  return { ...found, chu_quan, ky_hieu: lettersOf(letters), dia_danh: titled(dia_danh.trim()) };
}

async function askName(day: string, asker: Asker): Promise<string> {
  const all = provinces.map((province) => ({ value: province.code, label: fullName(province, day) }));
  const where = [{ value: elsewhere, label: 'Gõ tên cơ quan' }, ...all.sort(byName)];
  const code = await asker.choose('Cơ quan ban hành ở tỉnh, thành phố nào?', where, elsewhere);
  const province = provinces.find((each) => each.code === code);
  if (!province) return asker.type('Tên cơ quan ban hành', '', (answer) => wrongOrgan(answer, day));
  const organs = organsOf(province, day).map((value) => ({ value, label: value }));
  const organ = await asker.choose(
    'Cơ quan nào ban hành?',
    [
      ...organs.slice(0, 2),
      { value: commune, label: 'Ủy ban nhân dân xã, phường: gõ tên' },
      ...organs.slice(2),
      { value: elsewhere, label: 'Cơ quan khác: gõ tên' },
    ],
    organs[0]?.value ?? elsewhere,
  );
  if (organ !== commune && organ !== elsewhere) return organ;
  const example = organ === commune ? 'xã Đồng Đăng' : 'Phòng Văn hóa - Xã hội xã Đồng Đăng';
  const named = (typed: string) =>
    organ === commune && typed !== '' && !/^(?:ubnd|ủy ban|uỷ ban)/iu.test(typed) ? `UBND ${typed}` : typed;
  const question = `Tên ${organ === commune ? 'xã, phường' : 'cơ quan'} (ví dụ: ${example})`;
  return named(await asker.type(question, '', (answer) => wrongOrgan(named(answer), day)));
}

const byName = (a: Choice<string>, b: Choice<string>): number => (foldAccents(bare(a.label)) < foldAccents(bare(b.label)) ? -1 : 1);
const bare = (label: string): string => label.replace(/^(?:tỉnh|thành phố) /iu, '');
