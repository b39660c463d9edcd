/** PDFs in the place of the Word documents that they are made of, many in one run of LibreOffice. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { byWord, getFonts, getOffice } from '../office/advice.ts';
import type { Failure, Pdf } from '../office/convert.ts';
import type { ResultFormat } from '../write/index.ts';
import { isMadeOf, pageCount, sealPdf } from '../write/pdf-seal.ts';
import { lostWords, otherStart, withPartedRows } from './pdf-words.ts';
import type { Done } from './plan-work.ts';
import { errorCode, fileProblem, writeProblem } from './problems.ts';

interface Occasion {
  /** What is to become of a plan; without Word documents these were only made to be converted. */
  readonly wanted: readonly ResultFormat[];
  /** Where the PDF of a plan is to lie, by the plan's place in the run; null: nowhere. */
  targetOf(index: number): string | null;
  /** What does not lie there yet is made; otherwise it is empty. */
  readonly convert: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** So many are converted together: starting LibreOffice is then a small part, and nobody waits long for the first. */
const together = 40;

/** A plan whose PDF, if it has one, is still to be made. */
interface Waiting {
  readonly done: Done;
  readonly target: string | null;
  readonly docx: Uint8Array | undefined;
  /** The PDF of this very document that lies there already. */
  readonly existing: Uint8Array | undefined;
}

/** In the order of the plans. */
export async function* withPdfs(all: AsyncIterable<Done>, { wanted, targetOf, convert, env }: Occasion): AsyncGenerator<Done> {
  const converter = new Converter(env, convert);
  let index = 0;
  let waiting: Waiting[] = [];
  for await (const done of all) {
    waiting.push(asWaiting(done, targetOf(index++)));
    if (waiting.length < together && !done.last) continue;
    for (const converted of await converter.convert(waiting)) yield only(wanted, converted);
    waiting = [];
  }
  for (const converted of await converter.convert(waiting)) yield only(wanted, converted);
}

function only(wanted: readonly ResultFormat[], done: Done): Done {
  const documents = wanted.flatMap((format) => done.documents.find((one) => one.format === format) ?? []);
  return { ...done, documents };
}

function asWaiting(done: Done, target: string | null): Waiting {
  const docx = done.documents.find(({ format }) => format === 'docx')?.bytes;
  return { done, target, docx, existing: docx && target !== null ? existingPdf(target, docx) : undefined };
}

/** Nothing is converted twice: a PDF knows of which document it was made. */
function existingPdf(target: string, docx: Uint8Array): Uint8Array | undefined {
  try {
    const existing = readFileSync(target);
    return isMadeOf(existing, docx) ? existing : undefined;
  } catch {
    return undefined;
  }
}

/** Some of the words are not there. */
type Refusal = Failure | { readonly why: 'words'; readonly lost: string };

type Made = Pick<Pdf, 'bytes' | 'texts'>;

class Converter {
  readonly #env: NodeJS.ProcessEnv;
  readonly #isAsked: boolean;
  readonly #said = new Set<Refusal['why']>();

  constructor(env: NodeJS.ProcessEnv, isAsked: boolean) {
    this.#env = env;
    this.#isAsked = isAsked;
  }

  async convert(waiting: readonly Waiting[]): Promise<Done[]> {
    const fresh = waiting.flatMap(({ docx, existing }) => (docx && !existing ? [docx] : []));
    const made = [...(await this.#pdfs(fresh))];
    const results: Done[] = [];
    for (const one of waiting) {
      const pdf = one.existing ? await readAgain(one.existing, one.done) : one.docx && made.shift();
      if (!one.docx) results.push(one.done);
      else results.push(pdf && 'bytes' in pdf ? withPdf(one.done, pdf) : this.#withoutPdf(one, pdf ?? { why: 'not made' }));
    }
    return results;
  }

  async #pdfs(documents: readonly Uint8Array[]): Promise<(Made | Refusal)[]> {
    if (documents.length === 0) return [];
    if (!this.#isAsked) return documents.map(() => ({ bytes: new Uint8Array(), texts: null }));
    const { toPdfs } = await import('../office/convert.ts');
    const made = (await toPdfs(documents, this.#env)).map((pdf, index) => whole(pdf, documents[index]));
    const short = documents.filter((_, index) => isShort(made[index]));
    if (short.length === 0) return made;
    const again = await toPdfs(short.map(withPartedRows), this.#env);
    const better = new Map(short.map((docx, index) => [docx, resealed(again[index], docx)]));
    return made.map((pdf, index) => (isShort(pdf) && better.get(documents[index] ?? new Uint8Array())) || pdf);
  }

  /** What a machine lacks is said once. */
  #withoutPdf({ done, target }: Waiting, failure: Refusal): Done {
    const said = ofMachine.includes(failure.why) && this.#said.has(failure.why);
    this.#said.add(failure.why);
    const diagnostics = [...done.check.diagnostics, ...(said ? [] : [failureProblem(target ?? done.check.plan.file, failure)])];
    return { ...done, check: { ...done.check, diagnostics } };
  }
}

const ofMachine: readonly Refusal['why'][] = ['no office', 'no room'];

/** No PDF is better than one that says less. */
function whole(pdf: Pdf | Failure, docx: Uint8Array | undefined): Made | Refusal {
  const lost = docx && 'bytes' in pdf && pdf.texts ? lostWords(docx, pdf.texts) : null;
  return lost === null ? pdf : { why: 'words', lost };
}

function isShort(pdf: Made | Refusal | undefined): boolean {
  return pdf !== undefined && 'why' in pdf && pdf.why === 'words';
}

/** Made of a document with the same words, it knows the one that lies beside it; null where some are lost again. */
function resealed(pdf: Pdf | Failure | undefined, docx: Uint8Array): Made | null {
  const made = pdf && whole(pdf, docx);
  return made && 'bytes' in made ? { ...made, bytes: sealPdf(made.bytes, docx) } : null;
}

/** What was said of its pages when it was made is said again. */
async function readAgain(bytes: Uint8Array, { starts }: Done): Promise<Made> {
  if (!starts) return { bytes, texts: null };
  const { textsIn } = await import('../office/pdf-text.ts');
  return { bytes, texts: await textsIn(bytes) };
}

function withPdf(done: Done, { bytes, texts }: Made): Done {
  const { check, documents, starts } = done;
  const diagnostics = [...check.diagnostics, ...otherPages(check.plan, pageCount(bytes), starts && texts && otherStart(starts, texts))];
  return { ...done, check: { ...check, diagnostics }, documents: [...documents, { format: 'pdf', bytes }] };
}

/** What was said of the pages was said of other pages than these. */
function otherPages(
  { file, pages }: Done['check']['plan'],
  printed: number,
  other: ReturnType<typeof otherStart> | undefined,
): Diagnostic[] {
  if (typeof pages !== 'number' || printed === 0) return [];
  const counts = printed === pages ? null : `PDF có ${printed} trang, phép đo của tdkt là ${pages} trang`;
  const starts = other ? `Trang ${other.page} của PDF bắt đầu bằng “${other.theirs}”, phép đo của tdkt là “${other.ours}”` : null;
  const seen = counts ?? starts;
  return seen === null
    ? []
    : [{ ...fileProblem(file, 'pdf/khac_trang', `${seen}, cần xem từng trang của PDF trước khi ký`), severity: 'warning' }];
}

function failureProblem(file: string, failure: Refusal): Diagnostic {
  if (failure.why === 'no room') return roomProblem(failure);
  const [code, message, help] = sentencesOf(failure);
  return fileProblem(file, code, message, help);
}

/** Throws what did not come from the operating system. */
function roomProblem({ folder, error }: Extract<Failure, { why: 'no room' }>): Diagnostic {
  if (errorCode(error) !== 'ENOENT') return writeProblem(folder, error);
  return fileProblem(folder, 'ghi/khong_co_thu_muc', 'Không có thư mục tạm này của máy, cần tạo thư mục này trước');
}

function sentencesOf(failure: Exclude<Refusal, { why: 'no room' }>): readonly [code: string, message: string, help: string] {
  switch (failure.why) {
    case 'no office':
      return ['pdf/khong_co_libreoffice', `Máy này chưa có LibreOffice để chuyển văn bản sang PDF, cần ${getOffice}`, byWord];
    case 'fonts':
      return [
        'pdf/phong_chu',
        `Máy này thiếu phông chữ: LibreOffice đã dùng ${failure.fonts.join(', ')} thay cho Times New Roman nên chữ và trang sẽ sai, PDF không được ghi; cần ${getFonts}`,
        byWord,
      ];
    case 'too late':
      return ['pdf/qua_lau', 'LibreOffice chạy quá lâu nên đã bị dừng, chưa có PDF; cần đóng bớt chương trình rồi chạy lại', byWord];
    case 'words':
      return [
        'pdf/mat_chu',
        `LibreOffice đã bỏ mất chữ khi chuyển sang PDF${failure.lost === '' ? '' : `, như “${failure.lost}”`} nên PDF không được ghi, cần dựng tệp Word (--format docx), mở ra rồi chọn “Lưu dưới dạng PDF”`,
        'dòng bảng gặp cước chú ở cuối trang thì LibreOffice có thể bỏ mất; chuyển cước chú ấy vào câu cũng được',
      ];
    case 'not made':
      return ['pdf/khong_tao_duoc', 'LibreOffice không làm ra tệp PDF, cần chạy tdkt doctor để xem máy thiếu gì', byWord];
  }
}
