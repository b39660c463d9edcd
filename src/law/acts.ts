/**
 * The dated registry of acts that a plan may cite as its legal grounds.
 * Source: the project's legal research, section 5 (time line of legal grounds), state of the law on {@link actsAsOf}.
 * An act stays here after it lapses: a plan is checked on its own date.
 */
import { longDate } from '../vietnamese/dates.ts';

/** ISO date to which the registry was brought up. */
export const actsAsOf = '2026-11-28';

type ActType = 'Luật' | 'Pháp lệnh' | 'Nghị định' | 'Thông tư';

/**
 * How far a field can be trusted when it is not cross-checked: `V1` one source, `V1+` one source that read the original
 * act, `K` general knowledge, `UNVERIFIED` could not be confirmed, `inexact` a title as best known, not the act's own words.
 */
export type Mark = 'V1' | 'V1+' | 'K' | 'UNVERIFIED' | 'inexact';

export type ActField = 'number' | 'name' | 'issuer' | 'issued' | 'effective' | 'expires' | 'next';

/**
 * Where a row comes from: `S1` the act's own file, `S5` public copies of legal texts, `S6` a public register
 * of acts on emulation and commendation (status 2026-10-01), `S8` a summary of Nghị định 78/2025, `S9` Công báo, `S10` three
 * public readings of Nghị định 161/2026; `V2` two or more sources or the act itself, `K` general knowledge.
 */
type SourceTag = 'S1' | 'S5' | 'S5+S6' | 'S6' | 'S8' | 'S9' | 'S10' | 'V2' | 'K';

export interface Act {
  readonly id: string;
  readonly type: ActType;
  readonly number: string;
  /** Title as it stands in a citation; of a Luật or Pháp lệnh it begins with the type word. */
  readonly name: string;
  readonly issuer: string;
  /** ISO dates. In force from `effective` on, and no longer on the day `expires`; null: not known, or no end known. */
  readonly issued: string;
  readonly effective: string | null;
  readonly expires: string | null;
  /** Id of the act that replaces it. */
  readonly next: string | null;
  /** Id of the act that amends it; its number where the amending act has no row of its own. */
  readonly amendedBy: string | null;
  /** Fields that are not cross-checked; a field that is not named here is. */
  readonly unsure: Readonly<Partial<Record<ActField, Mark>>>;
  readonly source: SourceTag;
  /** For readers of the registry; never printed in a plan. */
  readonly note?: string;
}

const wholly = (mark: Mark): Readonly<Record<ActField, Mark>> => ({
  number: mark,
  name: mark,
  issuer: mark,
  issued: mark,
  effective: mark,
  expires: mark,
  next: mark,
});

const base = { expires: null, next: null, amendedBy: null, unsure: {}, source: 'V2' } as const;
const law = { ...base, type: 'Luật', issuer: 'Quốc hội' } as const;
const decree = { ...base, type: 'Nghị định', issuer: 'Chính phủ' } as const;
const circular = { ...base, type: 'Thông tư', issuer: 'Bộ trưởng Bộ Nội vụ' } as const;

const lawTdkt = 'Luật Thi đua, khen thưởng';
const lawTdktAmended = 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng';
const details = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng';
const decree152 =
  'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; ' +
  'quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng';
const decree150 =
  'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương ' +
  'và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương';
const salary = 'quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang';

export const acts: readonly Act[] = [
  // Thi đua, khen thưởng
  {
    ...law,
    id: 'luat-tdkt-2003',
    number: '15/2003/QH11',
    name: lawTdkt,
    issued: '2003-11-26',
    effective: '2004-07-01',
    expires: '2024-01-01',
    next: 'luat-tdkt-2022',
    unsure: { effective: 'K' },
  },
  {
    ...law,
    id: 'luat-tdkt-sd-2005',
    number: '47/2005/QH11',
    name: lawTdktAmended,
    issued: '2005-06-14',
    effective: '2005-06-27',
    expires: '2024-01-01',
    next: 'luat-tdkt-2022',
    unsure: { effective: 'UNVERIFIED' },
  },
  {
    ...law,
    id: 'luat-tdkt-sd-2013',
    number: '39/2013/QH13',
    name: lawTdktAmended,
    issued: '2013-11-16',
    effective: '2014-06-01',
    expires: '2024-01-01',
    next: 'luat-tdkt-2022',
    unsure: { effective: 'K' },
  },
  {
    ...law,
    id: 'luat-tdkt-2022',
    number: '06/2022/QH15',
    name: lawTdkt,
    issued: '2022-06-15',
    effective: '2024-01-01',
    amendedBy: 'luat-tdkt-sd-2026',
  },
  {
    ...law,
    id: 'luat-tdkt-sd-2026',
    number: '06/2026/QH16',
    name: lawTdktAmended,
    issued: '2026-04-23',
    effective: '2026-10-01',
    unsure: wholly('V1+'),
    source: 'S6',
    note: 'The source read the metadata and the signed PDF; the exact wording of the title is still to be re-checked.',
  },
  {
    ...decree,
    id: 'nd-91-2017',
    number: '91/2017/NĐ-CP',
    name: details,
    issued: '2017-07-31',
    effective: '2017-10-01',
    expires: '2024-01-01',
    next: 'nd-98-2023',
    unsure: { effective: 'K' },
  },
  {
    ...decree,
    id: 'nd-98-2023',
    number: '98/2023/NĐ-CP',
    name: details,
    issued: '2023-12-31',
    effective: '2024-01-01',
    expires: '2025-07-01',
    next: 'nd-152-2025',
  },
  {
    ...decree,
    id: 'nd-28-2024',
    number: '28/2024/NĐ-CP',
    name:
      'quy định chi tiết trình tự, thủ tục xét tặng, truy tặng “Huy chương Thanh niên xung phong vẻ vang” ' +
      'và việc khen thưởng tổng kết thành tích kháng chiến',
    issued: '2024-03-06',
    effective: null,
    expires: '2025-07-01',
    next: 'nd-152-2025',
    unsure: { effective: 'UNVERIFIED' },
  },
  {
    ...decree,
    id: 'nd-152-2025',
    number: '152/2025/NĐ-CP',
    name: decree152,
    issued: '2025-06-14',
    effective: '2025-07-01',
    expires: '2027-03-01',
    unsure: { expires: 'V1' },
    source: 'S5+S6',
    note: 'The end date comes from the national database; the quoted Điều 59 khoản 1 shows none.',
  },
  {
    ...circular,
    id: 'tt-12-2019-bnv',
    number: '12/2019/TT-BNV',
    name: `quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${details}`,
    issued: '2019-11-04',
    effective: '2019-12-20',
    expires: '2024-04-15',
    next: 'tt-01-2024-bnv',
    unsure: { ...wholly('K'), name: 'inexact' },
    source: 'K',
    note: 'Exact title not checked.',
  },
  {
    ...circular,
    id: 'tt-01-2024-bnv',
    number: '01/2024/TT-BNV',
    name:
      'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ' +
      `ngày 31 tháng 12 năm 2023 của Chính phủ ${details}`,
    issued: '2024-02-24',
    effective: '2024-04-15',
    expires: '2025-08-05',
    next: 'tt-15-2025-bnv',
    unsure: { name: 'inexact', issued: 'V1', effective: 'V1' },
    note: 'The source shortens the title after the decree number; the rest is put together here.',
  },
  {
    ...circular,
    id: 'tt-15-2025-bnv',
    number: '15/2025/TT-BNV',
    name:
      'quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ' +
      `ngày 14 tháng 6 năm 2025 của Chính phủ ${decree152}`,
    issued: '2025-08-04',
    effective: '2025-08-05',
    expires: '2027-03-01',
    unsure: { expires: 'V1' },
    source: 'S5+S6',
    note: 'Title as cited by Quyết định 86/2025/QĐ-UBND of Bắc Ninh.',
  },
  {
    ...circular,
    id: 'tt-29-2023-bgddt',
    number: '29/2023/TT-BGDĐT',
    issuer: 'Bộ trưởng Bộ Giáo dục và Đào tạo',
    name: 'hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
    issued: '2023-12-29',
    effective: '2024-02-15',
    expires: '2026-04-02',
    next: 'tt-07-2026-bgddt',
    unsure: { ...wholly('V1'), name: 'inexact' },
    note: 'The sources give the title in different words.',
  },
  {
    ...circular,
    id: 'tt-07-2026-bgddt',
    number: '07/2026/TT-BGDĐT',
    issuer: 'Bộ trưởng Bộ Giáo dục và Đào tạo',
    name: 'quy định chi tiết thi hành pháp luật thi đua, khen thưởng đối với ngành Giáo dục',
    issued: '2026-02-15',
    effective: '2026-04-02',
    unsure: wholly('V1'),
    note: 'Replaces Thông tư 29/2023/TT-BGDĐT and 10/2024/TT-BGDĐT; the title as one register has it.',
  },

  // Văn thư, lưu trữ
  {
    ...decree,
    id: 'nd-30-2020',
    number: '30/2020/NĐ-CP',
    name: 'về công tác văn thư',
    issued: '2020-03-05',
    effective: '2020-03-05',
    source: 'S1',
  },
  {
    ...decree,
    id: 'nd-110-2004',
    number: '110/2004/NĐ-CP',
    name: 'về công tác văn thư',
    issued: '2004-04-08',
    effective: null,
    expires: '2020-03-05',
    next: 'nd-30-2020',
  },
  {
    ...decree,
    id: 'nd-09-2010',
    number: '09/2010/NĐ-CP',
    name: 'sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP',
    issued: '2010-02-08',
    effective: null,
    expires: '2020-03-05',
    next: 'nd-30-2020',
  },
  {
    ...circular,
    id: 'tt-01-2011-bnv',
    number: '01/2011/TT-BNV',
    name: 'hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính',
    issued: '2011-01-19',
    effective: '2011-03-05',
    expires: '2020-03-05',
    next: 'nd-30-2020',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...law,
    id: 'luat-luutru-2011',
    number: '01/2011/QH13',
    name: 'Luật Lưu trữ',
    issued: '2011-11-11',
    effective: '2012-07-01',
    expires: '2025-07-01',
    next: 'luat-luutru-2024',
    unsure: { issued: 'K', effective: 'K' },
  },
  {
    ...law,
    id: 'luat-luutru-2024',
    number: '33/2024/QH15',
    name: 'Luật Lưu trữ',
    issued: '2024-06-21',
    effective: '2025-07-01',
  },
  {
    ...decree,
    id: 'nd-113-2025',
    number: '113/2025/NĐ-CP',
    name: 'quy định chi tiết một số điều của Luật Lưu trữ',
    issued: '2025-06-03',
    effective: '2025-07-21',
  },

  // Tổ chức chính quyền, ngân sách
  {
    ...law,
    id: 'luat-cqdp-2015',
    number: '77/2015/QH13',
    name: 'Luật Tổ chức chính quyền địa phương',
    issued: '2015-06-19',
    effective: '2016-01-01',
    expires: '2025-03-01',
    next: 'luat-cqdp-2025a',
    unsure: { effective: 'K' },
  },
  {
    ...law,
    id: 'luat-cqdp-sd-2019',
    number: '47/2019/QH14',
    name: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
    issued: '2019-11-22',
    effective: '2020-07-01',
    expires: '2025-03-01',
    next: 'luat-cqdp-2025a',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...law,
    id: 'luat-cqdp-2025a',
    number: '65/2025/QH15',
    name: 'Luật Tổ chức chính quyền địa phương',
    issued: '2025-02-19',
    effective: '2025-03-01',
    expires: '2025-06-16',
    next: 'luat-cqdp-2025b',
    unsure: { issued: 'K' },
  },
  {
    ...law,
    id: 'luat-cqdp-2025b',
    number: '72/2025/QH15',
    name: 'Luật Tổ chức chính quyền địa phương',
    issued: '2025-06-16',
    effective: '2025-06-16',
    source: 'S5',
  },
  {
    ...law,
    id: 'luat-tccp-2015',
    number: '76/2015/QH13',
    name: 'Luật Tổ chức Chính phủ',
    issued: '2015-06-19',
    effective: '2016-01-01',
    expires: '2025-03-01',
    next: 'luat-tccp-2025',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...law,
    id: 'luat-tccp-2025',
    number: '63/2025/QH15',
    name: 'Luật Tổ chức Chính phủ',
    issued: '2025-02-18',
    effective: '2025-03-01',
    unsure: { effective: 'K' },
  },
  {
    ...law,
    id: 'luat-nsnn-2015',
    number: '83/2015/QH13',
    name: 'Luật Ngân sách nhà nước',
    issued: '2015-06-25',
    effective: '2017-01-01',
    expires: '2026-01-01',
    next: 'luat-nsnn-2025',
    unsure: { issued: 'K', effective: 'K' },
  },
  {
    ...law,
    id: 'luat-nsnn-2025',
    number: '89/2025/QH15',
    name: 'Luật Ngân sách nhà nước',
    issued: '2025-06-25',
    effective: '2026-01-01',
    unsure: { issued: 'K' },
    note: 'In force from the budget year 2026, except Điều 77 khoản 3.',
  },
  {
    ...decree,
    id: 'nd-128-2025',
    number: '128/2025/NĐ-CP',
    name: 'quy định về phân quyền, phân cấp trong quản lý nhà nước lĩnh vực nội vụ',
    issued: '2025-06-11',
    effective: '2025-07-01',
    expires: '2027-03-01',
    unsure: { effective: 'K', expires: 'UNVERIFIED' },
  },
  {
    ...decree,
    id: 'nd-129-2025',
    number: '129/2025/NĐ-CP',
    name: 'quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp ' + 'trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
    issued: '2025-06-11',
    effective: '2025-07-01',
    expires: '2027-03-01',
    unsure: { effective: 'K', expires: 'UNVERIFIED' },
  },
  {
    ...decree,
    id: 'nd-45-2025',
    number: '45/2025/NĐ-CP',
    name:
      'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân ' +
      'huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương',
    issued: '2025-02-28',
    effective: '2025-03-01',
    expires: '2025-06-16',
    next: 'nd-150-2025',
    unsure: { effective: 'K', expires: 'V1' },
    note: 'Title as the portal of a provincial council gives it; it ends with the decree that replaces it.',
  },
  {
    ...decree,
    id: 'nd-150-2025',
    number: '150/2025/NĐ-CP',
    name: decree150,
    issued: '2025-06-12',
    effective: '2025-06-16',
    amendedBy: 'nd-370-2025',
    unsure: { effective: 'V1' },
  },
  {
    ...decree,
    id: 'nd-370-2025',
    number: '370/2025/NĐ-CP',
    name: `sửa đổi, bổ sung một số điều của Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ ${decree150}`,
    issued: '2025-12-31',
    effective: null,
    unsure: { ...wholly('UNVERIFIED'), number: 'V1', name: 'inexact' },
    note: 'That it exists is told by five public projects; its text was not seen.',
  },
  {
    ...decree,
    id: 'nd-61-2018',
    number: '61/2018/NĐ-CP',
    name: 'về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    issued: '2018-04-23',
    effective: '2018-06-21',
    expires: '2025-07-01',
    next: 'nd-118-2025',
    amendedBy: '107/2021/NĐ-CP',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...decree,
    id: 'nd-118-2025',
    number: '118/2025/NĐ-CP',
    name: 'về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    issued: '2025-06-09',
    effective: '2025-07-01',
    unsure: { name: 'inexact' },
    note: 'Title from general knowledge.',
  },

  // Cán bộ, công chức, viên chức
  {
    ...law,
    id: 'luat-cbcc-2008',
    number: '22/2008/QH12',
    name: 'Luật Cán bộ, công chức',
    issued: '2008-11-13',
    effective: '2010-01-01',
    expires: '2025-07-01',
    next: 'luat-cbcc-2025',
    unsure: { issued: 'K', effective: 'K' },
  },
  {
    ...law,
    id: 'luat-cbcc-vc-sd-2019',
    number: '52/2019/QH14',
    name: 'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức',
    issued: '2019-11-25',
    effective: '2020-07-01',
    expires: '2026-07-01',
    next: 'luat-vienchuc-2025',
    unsure: wholly('K'),
    source: 'K',
    note: 'Of the Luật Cán bộ, công chức it ended on 2025-07-01.',
  },
  {
    ...law,
    id: 'luat-cbcc-2025',
    number: '80/2025/QH15',
    name: 'Luật Cán bộ, công chức',
    issued: '2025-06-24',
    effective: '2025-07-01',
  },
  {
    ...law,
    id: 'luat-vienchuc-2010',
    number: '58/2010/QH12',
    name: 'Luật Viên chức',
    issued: '2010-11-15',
    effective: '2012-01-01',
    expires: '2026-07-01',
    next: 'luat-vienchuc-2025',
    unsure: { issued: 'K', effective: 'K' },
  },
  {
    ...law,
    id: 'luat-vienchuc-2025',
    number: '129/2025/QH15',
    name: 'Luật Viên chức',
    issued: '2025-12-10',
    effective: '2026-07-01',
    unsure: { issued: 'K', effective: 'V1' },
  },

  // Phòng cháy, chữa cháy
  {
    ...law,
    id: 'luat-pccc-2001',
    number: '27/2001/QH10',
    name: 'Luật Phòng cháy và chữa cháy',
    issued: '2001-06-29',
    effective: '2001-10-04',
    expires: '2025-07-01',
    next: 'luat-pccc-cnch-2024',
    unsure: { issued: 'K', effective: 'K' },
  },
  {
    ...law,
    id: 'luat-pccc-sd-2013',
    number: '40/2013/QH13',
    name: 'Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy',
    issued: '2013-11-22',
    effective: '2014-07-01',
    expires: '2025-07-01',
    next: 'luat-pccc-cnch-2024',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...law,
    id: 'luat-pccc-cnch-2024',
    number: '55/2024/QH15',
    name: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    issued: '2024-11-29',
    effective: '2025-07-01',
  },

  // Lương cơ sở (mức tiền thưởng)
  {
    ...decree,
    id: 'nd-73-2024',
    number: '73/2024/NĐ-CP',
    name: salary,
    issued: '2024-06-30',
    effective: '2024-07-01',
    expires: '2026-07-01',
    next: 'nd-161-2026',
    unsure: { issued: 'K' },
    note: 'Lương cơ sở 2.340.000 đồng.',
  },
  {
    ...decree,
    id: 'nd-161-2026',
    number: '161/2026/NĐ-CP',
    name: salary,
    issued: '2026-05-15',
    effective: '2026-07-01',
    source: 'S10',
    note: 'Lương cơ sở 2.530.000 đồng.',
  },

  // Ban hành, hợp nhất văn bản; chữ ký số
  {
    ...law,
    id: 'luat-bhvbqppl-2015',
    number: '80/2015/QH13',
    name: 'Luật Ban hành văn bản quy phạm pháp luật',
    issued: '2015-06-22',
    effective: '2016-07-01',
    expires: '2025-04-01',
    next: 'luat-bhvbqppl-2025',
    unsure: wholly('K'),
    source: 'K',
  },
  {
    ...law,
    id: 'luat-bhvbqppl-2025',
    number: '64/2025/QH15',
    name: 'Luật Ban hành văn bản quy phạm pháp luật',
    issued: '2025-02-19',
    effective: '2025-04-01',
    amendedBy: '87/2025/QH15',
  },
  {
    ...decree,
    id: 'nd-78-2025',
    number: '78/2025/NĐ-CP',
    name: 'quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành ' + 'Luật Ban hành văn bản quy phạm pháp luật',
    issued: '2025-04-01',
    effective: '2025-04-01',
    amendedBy: '187/2025/NĐ-CP',
    unsure: { effective: 'K' },
    source: 'S8',
    note: 'Governs quy phạm documents only, not a plan.',
  },
  {
    ...base,
    type: 'Pháp lệnh',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    id: 'pl-hopnhat-sd-2026',
    number: '01/2026/UBTVQH16',
    name: 'Pháp lệnh sửa đổi, bổ sung Pháp lệnh hợp nhất văn bản quy phạm pháp luật',
    issued: '2026-06-10',
    effective: '2026-07-01',
    source: 'S9',
  },
  {
    ...decree,
    id: 'nd-68-2024',
    number: '68/2024/NĐ-CP',
    name: 'quy định về chữ ký số chuyên dùng công vụ',
    issued: '2024-06-25',
    effective: '2024-08-15',
    unsure: { issued: 'K', effective: 'K' },
  },
];

const byId: ReadonlyMap<string, Act> = new Map(acts.map((act) => [act.id, act]));

export function findAct(id: string): Act | undefined {
  return byId.get(id);
}

/** Compares numbers as clerks type them: `152/2025/nđ-cp`. */
const byNumber: ReadonlyMap<string, Act> = new Map(acts.map((act) => [act.number.toLowerCase(), act]));

export function findByNumber(number: string): Act | undefined {
  return byNumber.get(number.replace(/\s+/gu, '').toLowerCase());
}

/** A Luật or Pháp lệnh is cited by name and date, without number and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a). */
export function isStatute(type: string): boolean {
  return type === 'Luật' || type === 'Bộ luật' || type === 'Pháp lệnh';
}

/** An act whose beginning is not known counts as begun. */
export function inForce(act: Act, day: string): boolean {
  return (act.effective ?? act.issued) <= day && (act.expires === null || day < act.expires);
}

/** What stands in the act's place on a day: the first of its successors that has not lapsed by then. */
export function replacement(act: Act, day: string): Act | undefined {
  const next = act.next === null ? undefined : findAct(act.next);
  return next === undefined || next.expires === null || day < next.expires ? next : replacement(next, day);
}

const amending = /^(?:Luật |Pháp lệnh )?sửa đổi, bổ sung/u;

export function isAmending(act: Act): boolean {
  return amending.test(act.name);
}

/** The acts of the registry that amend an act: named in its row, or with its name (of a decree, its number) in their title. */
export function amendmentsOf(act: Act): Act[] {
  if (isAmending(act)) return [];
  const called = isStatute(act.type) ? act.name : act.number;
  const lived = (other: Act) => act.issued < other.issued && (act.expires === null || other.issued < act.expires);
  return acts.filter((other) => other.id === act.amendedBy || (isAmending(other) && other.name.includes(called) && lived(other)));
}

/** How a message names an act: `Nghị định số 30/2020/NĐ-CP`, `Luật Lưu trữ ngày 21 tháng 6 năm 2024`. */
export function shortName(act: Act): string {
  return isStatute(act.type) ? citation(act) : `${act.type} số ${act.number}`;
}

/**
 * The act as a legal ground names it, without “Căn cứ” and without final punctuation. A Luật or Pháp lệnh shows neither
 * number nor issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a).
 */
export function citation(act: Act): string {
  const date = `ngày ${longDate(act.issued)}`;
  if (isStatute(act.type)) return `${act.name} ${date}`;
  return `${act.type} số ${act.number} ${date} của ${act.issuer} ${act.name}`;
}

/** What to write in place of a lapsed act: the citation, without a title that is not known word for word. */
export function sureCitation(act: Act): string {
  return act.unsure.name === 'inexact' && !isStatute(act.type)
    ? `${shortName(act)} ngày ${longDate(act.issued)} của ${act.issuer} …`
    : citation(act);
}
