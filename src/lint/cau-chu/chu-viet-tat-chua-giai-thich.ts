import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** An abbreviation of the clerk's own is spelt out where it first stands. */
export const chuaGiaiThich: Rule = {
  code: 'chu_viet_tat/chua_giai_thich',
  severity: 'info',
  about: 'Chữ viết tắt dùng nhiều lần nên được ghi đủ ở lần đầu, trừ những chữ ai cũng biết như UBND, HĐND.',
  cure: 'Lần đầu ghi đủ rồi mở ngoặc: thi đua, khen thưởng (sau đây viết tắt là TĐKT).',
  unsure: 'Theo thông lệ soạn thảo; Nghị định 30/2020/NĐ-CP không quy định chữ viết tắt trong nội dung.',
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      - Củng cố đội ngũ cán bộ làm công tác ⟦TĐKT⟧.
      - Tập huấn nghiệp vụ TĐKT; kiểm tra việc chấp hành pháp luật về TĐKT.
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      - Củng cố đội ngũ cán bộ làm công tác thi đua, khen thưởng (sau đây viết tắt là TĐKT).
      - Tập huấn nghiệp vụ TĐKT; kiểm tra việc chấp hành pháp luật về TĐKT.
`,
  *check({ texts }) {
    const spoken = texts.filter(({ path, key }) => !elsewhere.has(String(path[0])) && key !== 'don_vi_tinh');
    for (const [word, uses] of usesOf(spoken)) {
      const [first] = uses;
      if (!first || uses.length < enough || isExplained(word, texts)) continue;
      yield inText(first.text, first.at, first.at + word.length, {
        message: `Chữ viết tắt “${word}” dùng ${uses.length} lần mà chưa giải thích, cần ghi đủ ở lần đầu`,
        help: `ghi “… (sau đây viết tắt là ${word})”`,
      });
    }
  },
};

const enough = 3;

/** Head and end of the page have short forms of their own. */
const elsewhere = new Set(['co_quan', 'noi_nhan', 'luu', 'ky', 'kem_theo', 'lien_he']);

/** Known to every reader of a plan. */
const known = new Set(
  (
    'UBND HĐND MTTQ UBMTTQ UBTVQH ĐBQH TAND VKSND VKS CHXHCN XHCN CNXH TNCS LĐLĐ TNHH MTV KHCN VHTT CNTT CCHC ' +
    'BHXH BHYT BHTN NSNN NSTW GRDP GDP FDI ODA OCOP PCI PAPI SIPAS KPI NTM KTXH QPAN ANTT ATGT PCCC CNCH ' +
    'THPT THCS GDNN GDTX VNPT TTXVN ASEAN UNESCO UNICEF WHO WTO HIV AIDS COVID ISO TCVN QCVN USD VND VNĐ LGSP BTTTT ' +
    'STT ATM SMS USB GPS GIS PDF OTP VAT GTGT SĐT CCCD CMND CLB TDTT HTX HCM TPHCM NSND NSƯT PGS CSGT VTV VOV BOT PPP FTA APEC IMF ADB'
  ).split(' '),
);

const capitals = regex.gu`(?<![\p{L}\d/&.-])\p{Lu}{3,10}(?![\p{L}\d&]|[/-]\p{L})`;

/** A whole word in capital letters: `NGÀY`, `SANG`, `XIV`. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const syllable = /^(?:ngh?|nh|ph|qu|th|tr|ch|gh|gi|kh|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;
const roman = /^[IVXLCDM]+$/u;

function isAbbreviation(word: string): boolean {
  return !known.has(word) && !roman.test(word) && !syllable.test(word) && !tone.test(word.normalize('NFD'));
}

interface Use {
  readonly text: Text;
  readonly at: number;
}

function usesOf(texts: readonly Text[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const text of texts) {
    for (const { 0: word, index } of matches(text.text, capitals)) {
      const earlier = uses.get(word);
      if (earlier) earlier.push({ text, at: index });
      else if (isAbbreviation(word)) uses.set(word, [{ text, at: index }]);
    }
  }
  return uses;
}

/** `(TĐKT)`, `(sau đây gọi tắt là TĐKT)`, `TĐKT (thi đua, khen thưởng)`, `TĐKT: thi đua, khen thưởng`. */
function isExplained(word: string, texts: readonly Text[]): boolean {
  const alone = `\\<[“"*]*${word}[”"*]*\\>`;
  const named = regex.u`\(\s*${alone}\s*\)|(?:gọi|viết|tắt)\s[^().;]{0,40}${alone}`;
  const followed = regex.gu`${alone}\s*[(:=]([^():]{0,120})`;
  return texts.some(
    ({ text }) =>
      text.includes(word) && (named.test(text) || matches(text, followed).some(([, words = '']) => initials(words).startsWith(word))),
  );
}

function initials(words: string): string {
  return (words.match(regex.gu`\p{L}+`) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
}
