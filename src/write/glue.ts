/** What must not part at a line's end, held together by no-break spaces: in what is printed, never in the plan. */
import type { Role } from '../decree30.ts';
import type { Block, Document, Inline, Paragraph, Section } from '../document.ts';

/** Words that a number, or the letter of a point, belongs to; small or with a capital. */
const counted = [
  'điều',
  'khoản',
  'chương',
  'mục',
  'phần',
  'phụ lục',
  'mẫu',
  'biểu',
  'bảng',
  'ngày',
  'tháng',
  'quý',
  'năm',
  'lần thứ',
  'khóa',
  'đợt',
];
const numbered = ['mẫu', 'biểu', 'phụ biểu', 'phụ lục', 'bảng'];
const multiples = ['trăm', 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ'];
const units = ['đồng', '%', 'giờ', 'phút', 'km', 'm', 'm²', 'ha', 'kg', 'tấn'];

const anyCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
const anyOf = (words: readonly string[]): string => words.join('|');
const start = '(?<!\\p{L})';
const end = '(?!\\p{L})';

/** Kept short: a no-break space does not stretch in a justified line of Word. */
const together: readonly RegExp[] = [
  new RegExp(`${start}(?:${anyCase(counted)}) (?:\\d|[IVXLC]+${end})`, 'gu'),
  new RegExp(`${start}(?:(?:${anyCase(numbered)}) )?số \\d`, 'gu'),
  new RegExp(`${start}[Đđ]iểm [a-zđ]${end}`, 'gu'),
  new RegExp(`\\d (?:${anyOf(multiples)})${end}(?: đồng${end})?`, 'gu'),
  new RegExp(`\\d (?:${anyOf(units)})${end}`, 'gu'),
  // A dash begins no line. Behind it a line may end: a no-break space there would open the next one, for “-” lets lines part.
  /(?<=\p{L}) (?=[-–] \p{L})/gu,
  /(?<=(?<![\d./])\d{1,4}) (?=[-–] \d{1,4}(?![\d./]))/gu,
  // The mark of a note begins no line either.
  / (?=\ufffc)/gu,
];

/** “(b/c)”, “(để báo cáo)”: not alone on the second line of a recipient. */
const purpose = / \([^()]{1,20}\)(?=[;:.,]?\ufffc?$)/gmu;
/** A longer one ends with two words at least. */
const purposeEnd = /(?<=\([^()]+ )[^\s()]+ [^\s()]+\)(?=[;:.,]?\ufffc?$)/gmu;
const recipients: readonly Role[] = ['noi_nhan_muc', 'noi_nhan_cong'];

/** The document as it is to be set; cells and heads are left as they are, where every millimetre counts. */
export function glued(document: Document): Document {
  const sections = known.get(document.sections) ?? document.sections.map(gluedSection);
  known.set(document.sections, sections);
  return { ...document, sections };
}

/** A document is laid out and written in several formats: what is computed of it is kept as long as it is. */
const known = new WeakMap<Document['sections'], Document['sections']>();

function gluedSection(section: Section): Section {
  return { ...section, blocks: section.blocks.map(gluedBlock), footer: section.footer.map(gluedParagraph) };
}

function gluedBlock(block: Block): Block {
  if (block.kind === 'paragraph') return gluedParagraph(block);
  if (block.kind !== 'columns' || block.place === 'dau') return block;
  return { ...block, rows: block.rows.map(({ left, right }) => ({ left: left.map(gluedBlock), right: right.map(gluedBlock) })) };
}

/** A character for what has no text. */
const standIns = { break: '\n', footnote: '\ufffc' } as const;

/** Words are found across runs: `**Điều 5**` as well as `Điều **5**`. */
function gluedParagraph(paragraph: Paragraph): Paragraph {
  const rules = recipients.includes(paragraph.role) ? [...together, purpose, purposeEnd] : together;
  const plain = paragraph.children.map((inline) => (inline.kind === 'text' ? inline.text : standIns[inline.kind])).join('');
  const text = rules.reduce((done, rule) => done.replace(rule, (found) => found.replaceAll(' ', '\u00a0')), plain);
  let at = 0;
  const children = paragraph.children.map((inline): Inline => {
    const from = at;
    at += inline.kind === 'text' ? inline.text.length : 1;
    return inline.kind === 'text' ? { ...inline, text: text.slice(from, at) } : inline;
  });
  return text === plain ? paragraph : { ...paragraph, children };
}
