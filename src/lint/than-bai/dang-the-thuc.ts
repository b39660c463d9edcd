import type { Path, Problem } from '../../diagnostic.ts';
import { isPartyOrgan } from '../../law/offices.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

const authority = regex.u`^[\s*]*(T/M|K/T|T/L)(?=\s+\p{Lu})`;
const title = /^[\s*]*(ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM)[\s*]*$/u;
/** In the head the words count in any case. */
const headTitle = /^[\s*]*(Đảng\s+Cộng\s+sản\s+Việt\s+Nam)[\s*]*$/iu;
const organs = /^(?:TW|TU|ĐU|BTVTU|BTVĐU|VPTW|VPTU)$/u;

/** Marks of the Party's own form in a document of the State; a Party document may of course be cited. */
export const theThuc: Rule = {
  code: 'dang/the_thuc',
  severity: 'error',
  about: 'Dấu hiệu thể thức văn bản của Đảng (T/M, K/T, ĐẢNG CỘNG SẢN VIỆT NAM ở đầu trang) trong văn bản hành chính nhà nước.',
  cure: 'Viết TM., KT., TL. theo Nghị định 30/2020/NĐ-CP; nếu đúng là văn bản của Đảng thì soạn theo mẫu của Văn phòng Trung ương Đảng.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 2; Hướng dẫn 05-HD/VPTW',
  bad: `
ky:
  tieu_de: ⟦T/M⟧ ỦY BAN NHÂN DÂN
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ input, texts, issuerNames }) {
    // Of a Party organ all is said at its name.
    if (issuerNames.some(isPartyOrgan)) return;
    yield* ownSymbol(input);
    for (const text of texts) {
      yield* checkAuthority(text);
      yield* checkTitle(text);
    }
  },
};

function* ownSymbol({ co_quan: { ky_hieu } }: DocumentInput): Iterable<Problem> {
  if (!organs.test(ky_hieu.trim())) return;
  yield {
    path: ['co_quan', 'ky_hieu'],
    severity: 'warning',
    message: `Ký hiệu “${ky_hieu.trim()}” là của cơ quan Đảng, cần ghi chữ viết tắt của cơ quan nhà nước ban hành kế hoạch`,
    help: 'sửa ký hiệu; văn bản của Đảng thì soạn theo mẫu của Văn phòng Trung ương Đảng',
  };
}

/** Of the signature an error; a form in an appendix may be meant for a Party cell. */
function* checkAuthority(text: Text): Iterable<Problem> {
  const found = authority.exec(text.text);
  const typed = found?.[1];
  if (!found || typed === undefined) return;
  const end = found[0].length;
  const ours = typed.replace('/', '');
  yield inText(text, end - typed.length, end, {
    ...(isOwnSignature(text.path) ? {} : { severity: 'warning' }),
    message: `Quyền hạn “${typed}” viết theo thể thức văn bản của Đảng, cần ghi ${ours}. theo Nghị định 30/2020/NĐ-CP`,
    help: isOwnSignature(text.path) ? 'bỏ chữ này; ghi `thay_mat`, `ky_thay`, `thua_lenh` để tdkt in TM., KT., TL.' : `ghi ${ours}.`,
  });
}

function isOwnSignature(path: Path): boolean {
  return path[0] === 'ky';
}

const heads = new Set(['co_quan', 'pham_vi_luu_hanh', 'mo_dau', 'lien_he', 'tham_quyen']);

function* checkTitle(text: Text): Iterable<Problem> {
  const inHead = heads.has(String(text.path[0]));
  const found = (inHead ? headTitle : title).exec(text.text);
  const typed = found?.[1];
  if (!found || typed === undefined || text.path.includes('bang')) return;
  const start = found[0].indexOf(typed);
  yield inText(text, start, start + typed.length, {
    ...(inHead ? {} : { severity: 'warning' }),
    message: `“${oneLine(typed)}” là tiêu đề của văn bản Đảng, cần bỏ: tdkt đã in Quốc hiệu và Tiêu ngữ`,
    help: 'bỏ dòng này; nếu đúng là văn bản của Đảng thì soạn theo mẫu của Văn phòng Trung ương Đảng',
  });
}
