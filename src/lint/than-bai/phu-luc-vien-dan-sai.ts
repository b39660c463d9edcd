import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Reference, referencesIn } from '../../vietnamese/appendix-names.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { type Appendix, leadsToNone } from './appendices.ts';

/** “Phụ lục III” leads to an appendix that is there, by the name that it is printed with. */
export const vienDanSai: Rule = {
  code: 'phu_luc/vien_dan_sai',
  severity: 'error',
  about: 'Phụ lục được nhắc đến trong nội dung phải có ở cuối văn bản, đúng số in trên phụ lục.',
  cure: 'Sửa số của phụ lục ở chỗ nhắc, hoặc thêm phụ lục còn thiếu.',
  basis: decree('mục III.1.a'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      Danh mục nhiệm vụ tại Phụ lục I; thang điểm tại Phụ lục II.
      Báo cáo theo đề cương tại ⟦Phụ lục III⟧.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - tieu_de: Thang điểm
    noi_dung: Chấm theo thang 100 điểm.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      Danh mục nhiệm vụ tại Phụ lục I; thang điểm tại Phụ lục II.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - tieu_de: Thang điểm
    noi_dung: Chấm theo thang 100 điểm.
`,
  words: ['phụ lục', 'mẫu', 'biểu'],
  *check({ texts, appendices, bodies }) {
    const unnamed = bodies.some(({ phu_luc }) => phu_luc !== null);
    for (const { text, reference, isOwn } of mentions(texts, (word) => word === 'phu luc'))
      if (isOwn) yield* checkReference(text, reference, appendices, unnamed);
    yield* missingForms(texts, appendices);
  },
  *gaps({ texts }) {
    const open = [...mentions(texts, (word) => word === 'phu luc')].filter(({ isOwn }) => !isOwn);
    if (open.length > 0) yield `${open.length} chỗ nhắc phụ lục đứng cùng đoạn với tên văn bản khác`;
  },
};

interface Mention {
  readonly text: Text;
  readonly reference: Reference;
  /** A paragraph that names another document may speak of that one's appendices. */
  readonly isOwn: boolean;
}

function* mentions(texts: readonly Text[], isOf: (word: string) => boolean): Iterable<Mention> {
  for (const text of texts.filter(({ key }) => key !== 'can_cu' && key !== 'ten')) {
    const references = referencesIn(text.text).filter(({ word }) => isOf(word));
    const alone = references.length > 0 && !otherDocument.test(text.text);
    for (const reference of references) yield { text, reference, isOwn: alone || ownDocument.test(text.text.slice(reference.end)) };
  }
}

const ownDocument =
  /^\s*(?:(?:ban\s+hành\s+|đính\s+)?kèm\s+theo|của)?\s*(?:bản\s+)?(?:Kế\s+hoạch|Quyết\s+định|Báo\s+cáo|văn\s+bản)\s+này/iu;
const otherDocument = regex.u`(?:Nghị\s+định|Nghị\s+quyết|Thông\s+tư|Pháp\s+lệnh|Hướng\s+dẫn|Quy\s+chuẩn|Công\s+văn|Chỉ\s+thị|Quy\s+chế|Quy\s+định\s+số)(?!\s+này)|Luật\s+\p{Lu}|\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2}|(?:Kế\s+hoạch|Quyết\s+định|Chương\s+trình|Đề\s+án|Báo\s+cáo|Tờ\s+trình|Văn\s+bản|Thông\s+báo)\s+(?:số|của|năm|ngày)`;

function* checkReference(text: Text, reference: Reference, all: readonly Appendix[], unnamed: boolean): Iterable<Problem> {
  const { start, end, numbers } = reference;
  if (all.length === 0) {
    yield* none(text, reference, unnamed);
    return;
  }
  // After “Phụ lục 1, 02 …” an Arabic number may count something else.
  const sure = numbers.filter(({ so }, index) => index === 0 || !/^\d/u.test(so));
  const missing = sure.find(({ value }) => !all.some((each) => isCalled(each, value, all)));
  if (missing) {
    yield inText(text, start, end, {
      message: `“Phụ lục ${missing.so}” được nhắc đến mà văn bản không có phụ lục này, cần sửa số hoặc thêm phụ lục`,
      help: `ghi phụ lục có trong văn bản: ${namesOf(all)}`,
    });
    return;
  }
  yield* otherName(text, reference, all);
}

/** “Mẫu số 02”, where the forms behind the signature are “Mẫu số 01”. */
function* missingForms(texts: readonly Text[], all: readonly Appendix[]): Iterable<Problem> {
  if (!all.some(({ word, value }) => word !== 'phu luc' && value !== null)) return;
  for (const { text, reference, isOwn } of mentions(texts, (word) => word !== 'phu luc'))
    if (isOwn && leadsToNone(reference, all))
      yield inText(text, reference.start, reference.end, {
        message: `“${reference.first}” được nhắc đến mà văn bản không có, cần sửa số hoặc thêm`,
        help: `ghi tên có trong văn bản: ${namesOf(all)}`,
        severity: 'warning',
      });
}

/** More names than these nobody reads. */
const most = 12;

function namesOf(all: readonly Appendix[]): string {
  const names = all.slice(0, most).map(({ ten }) => `“${ten}”`);
  return [...names, ...(all.length > most ? ['…'] : [])].join(', ');
}

/** “Phụ lục 02” of a document that prints “Phụ lục II”. */
function* otherName(text: Text, { start, end, numbers, first }: Reference, all: readonly Appendix[]): Iterable<Problem> {
  const [head, ...rest] = numbers;
  const target = all.find((each) => isCalled(each, head?.value ?? null, all));
  if (!head || !target || target.so === head.so || Number(target.so) === head.value) return;
  const isAlone = !rest.some(({ so }) => /^\d/u.test(so));
  yield inText(text, start, isAlone ? start + first.length : end, {
    message: `“${first}” in trên phụ lục là “${target.ten}”, cần ghi như nhau`,
    help: `ghi “${target.ten}”`,
    severity: 'warning',
    ...(isAlone && { fix: target.ten }),
  });
}

/** The only one called so, beside forms and tables, has no number, and may be meant by the first one. */
function isCalled({ word, value }: Appendix, wanted: number | null, all: readonly Appendix[]): boolean {
  const isOnly = () => all.filter((each) => each.word === 'phu luc').length === 1;
  return word === 'phu luc' && (value === wanted || (value === null && wanted === 1 && isOnly()));
}

/** Without any appendix here it may be a file of its own: only a warning. `unnamed`: a table that is not called one stands there. */
function* none(text: Text, { start, end, numbers, first }: Reference, unnamed: boolean): Iterable<Problem> {
  const pointed = /^\s*(?:đính\s+kèm|kèm\s+theo)/u.test(text.text.slice(end));
  if (numbers.length === 0 && !pointed) return;
  yield inText(text, start, end, {
    message: `“${first}” được nhắc đến mà ${unnamed ? 'bảng sau chữ ký đang ghi `ten: khong`, cần bỏ dòng ấy để in chữ “Phụ lục”' : 'kế hoạch chưa có phụ lục nào, cần thêm vào `phu_luc`'}`,
    help: unnamed
      ? 'hoặc nhắc bằng tên của bảng, như: (có biểu kèm theo)'
      : 'thêm ở ngoài cùng; phụ lục là tệp riêng thì bỏ qua cảnh báo này\nphu_luc:\n  - tieu_de: …\n    noi_dung: …',
    severity: 'warning',
  });
}
