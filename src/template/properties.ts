/** What a document says of itself beside its pages, and what document systems ask for (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
import { metadata, urgencies } from '../decree30.ts';
import type { DocumentRecord, Properties } from '../document.ts';
import { withoutGap } from '../plan/gap.ts';
import { type Chu, type ChuKy, chuTho, type Plan, trichYeu } from '../plan/plan.ts';

export function properties(plan: Plan): Properties {
  const subject = trichYeu(plan);
  return {
    title: `${plan.ten_loai} ${subject}`,
    subject: subject.slice(0, metadata.fields.Subject.longest),
    issuer: plan.ten_co_quan,
    keywords: [plan.ten_loai, plan.ky_hieu, plan.nam],
    record: recordOf(plan),
    custom: {},
  };
}

const marks = [urgencies.khan, urgencies.thuong_khan, urgencies.hoa_toc];

const unnumbered = { so: '', ky_hieu: '', ngay: '', thang: '', nam_ban_hanh: '' };

/** A plan attached to another document has no number, date, recipients and signer of its own. */
function recordOf(plan: Plan): DocumentRecord {
  const { so, ky_hieu, ngay, thang, nam_ban_hanh } = plan.kem_theo ? unnumbered : plan;
  const signers = [...plan.hang_ky.flatMap(({ trai, phai }) => [trai, phai]), plan.ky];
  return {
    said: {
      TypeName: withoutGap(plan.ten_loai),
      CodeNumber: so,
      CodeNotation: withoutGap(ky_hieu),
      IssuedDate: /^\d+$/u.test(ngay) && thang !== '' ? [ngay.padStart(2, '0'), thang.padStart(2, '0'), nam_ban_hanh].join('/') : '',
      OrganName: withoutGap(plan.ten_co_quan),
      Subject: withoutGap(trichYeu(plan)),
      Language: metadata.language,
    },
    priority: marks.find(({ name }) => name === plan.do_khan)?.priority ?? 0,
    pages: null,
    signers: signers.filter((signer) => signer !== null).map(signerInfo),
    places: placesOf(plan),
  };
}

function signerInfo({ quyen_han, chuc_vu, ho_ten }: ChuKy): DocumentRecord['signers'][number] {
  return { Competence: quyen_han.map(said).join('; '), Position: said(chuc_vu), FullName: said(ho_ten) };
}

/** Those that it is addressed to stand for “Như trên”; “Như Điều 3” and “Như khoản 3 Mục IV” name nobody. */
function placesOf({ kinh_gui, noi_nhan }: Plan): string[] {
  const recipients = noi_nhan.map(({ ten, gom }) => [said(ten), gom.map(said).join('; ')].filter(Boolean).join(': '));
  return [...kinh_gui.map(said), ...recipients.filter((place) => !/^Như\s/iu.test(place))].filter((place) => place !== '');
}

function said(chu: readonly Chu[]): string {
  return withoutGap(chuTho(chu)).trim();
}
