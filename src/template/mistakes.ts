/** A template's mistake that shows only when rendering → a diagnostic in the template's file. */
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../vietnamese/nearest.ts';
import type { Catalog } from './catalog.ts';
import { spanOf } from './check.ts';
import { MarkupError } from './markup.ts';
import type { Standing, Trace } from './trace.ts';
import { NotAList, TooMuchWork, UnknownName, Unprintable } from './view.ts';

interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** A name in an expression: where exactly the mistake is. */
  readonly name?: string;
}

/**
 * Whatever goes wrong while an office's template is printed is that template's mistake.
 * It is shown where the office's own text stands that led to it. Undefined when none of it did: then it is a bug of ours.
 */
export function explain(error: unknown, trace: Trace): Diagnostic | undefined {
  const standing = error instanceof MarkupError ? trace.at(error.offset) : trace.last;
  const own = standing && innermostOwn(standing);
  if (!own) return undefined;
  const { code, message, help, name } = mistakeAt(own, error);
  const span = (name !== undefined && spanOfName(own, name)) || own.place.span;
  return { code, severity: 'error', message, file: own.place.file.path, span, ...(help === undefined ? {} : { help }) };
}

/** Parts of a plan that are words on paper. */
const printedParts = [
  ...(['do_khan', 'du_thao', 'pham_vi_luu_hanh', 'lien_he', 'trich_yeu', 'phu_de', 'kinh_gui', 'tham_quyen'] as const),
  ...(['can_cu', 'mo_dau', 'noi_dung', 'dong_cuoi', 'noi_nhan', 'luu', 'hang_ky', 'ky', 'phu_luc', 'van_ban_kem'] as const),
];

/** What the plan says and an office's templates do not print; said of the template of the whole document, else of the office's first. */
export function leftOut(plan: Plan, template: string, asked: ReadonlySet<string>, { files }: Catalog): Diagnostic[] {
  const own = files.filter(({ builtIn }) => !builtIn);
  const file = own.find(({ name }) => name === template) ?? own[0];
  if (!file) return [];
  const missing = printedParts.filter((part) => !asked.has(part) && isThere(plan[part]));
  return missing.map((part) => ({
    code: 'mau/bo_sot',
    severity: 'warning',
    message: `Mẫu không in phần “${part}” của kế hoạch`,
    file: file.path,
    span: { start: 0, end: 0 },
    help: 'thêm phần ấy vào mẫu như mẫu có sẵn, nếu không cố ý bỏ',
  }));
}

function isThere(value: object | string | null): boolean {
  return value !== null && Object.keys(value).length > 0;
}

function mistakeAt(own: Standing, error: unknown): Mistake {
  if (error instanceof MarkupError) return { code: 'mau/the_sai_cho', message: error.message, help: error.help };
  if (error instanceof TooMuchWork || error instanceof RangeError) return tooMuch;
  const { node } = own.place;
  return node?.type === 'PartialStatement' ? mistakeInPart(node as hbs.AST.PartialStatement) : mistakeInValue(error, own);
}

function innermostOwn(standing: Standing): Standing | null {
  let at: Standing | null = standing;
  while (at?.place.file.builtIn) at = at.calledFrom;
  return at;
}

function mistakeInPart({ name }: hbs.AST.PartialStatement): Mistake {
  const part = name.type === 'PathExpression' ? (name as hbs.AST.PathExpression).original : undefined;
  const message = `Mẫu con ${part === undefined ? 'gọi ở đây' : `“${part}”`} không in được phần của kế hoạch đưa cho nó`;
  return { code: 'mau/khong_in_duoc', message, help: 'xem các mẫu có sẵn gọi mẫu con ấy với tên nào rồi viết như thế' };
}

const tooMuch: Mistake = {
  code: 'mau/qua_nhieu',
  message: 'Mẫu này in không dừng, hoặc lặp quá nhiều lần, nên bị dừng ở đây',
  help: 'bỏ bớt vòng {{#each}} lồng nhau; mẫu không gọi lại chính nó bằng {{> …}}',
};

function mistakeInValue(error: unknown, { place }: Standing): Mistake {
  if (error instanceof UnknownName) return unknownName(error);
  const name = firstPath(place.node)?.original ?? '';
  if (error instanceof Unprintable) return unprintable(name);
  if (error instanceof NotAList) {
    return {
      code: 'mau/khong_in_duoc',
      message: `“${name}” không phải là danh sách nên {{#each}} không lặp được`,
      help: `viết {{#if ${name}}}…{{/if}}, hoặc tên một danh sách`,
    };
  }
  return { code: 'mau/ten_la', message: `Mẫu dùng “${name}” mà ở chỗ này không có`, help: 'viết tên một phần của kế hoạch có ở chỗ này' };
}

function unknownName({ unknown, known }: UnknownName): Mistake {
  const [near] = nearest(unknown, known);
  const guess = near === undefined ? '' : `có phải “${near}” không? `;
  const message = `Mẫu dùng tên “${unknown}” mà kế hoạch không có`;
  return { code: 'mau/ten_la', message, help: `${guess}ở chỗ này có: ${known.join(', ')}`, name: unknown };
}

function unprintable(name: string): Mistake {
  const message = `“${name}” không phải là chữ nên không in thẳng được, cần in bằng mẫu con`;
  const help = `viết như {{> chu ${name}}} hoặc {{#each ${name}}}…{{/each}}`;
  return { code: 'mau/khong_in_duoc', message, help, name };
}

/** What a statement asks the plan for first. */
function firstPath(node: unknown): hbs.AST.PathExpression | undefined {
  const { type, path, params = [] } = (node ?? {}) as Partial<hbs.AST.BlockStatement | hbs.AST.MustacheStatement>;
  const asked = type === 'MustacheStatement' ? path : params[0];
  return asked?.type === 'PathExpression' ? (asked as hbs.AST.PathExpression) : undefined;
}

function spanOfName({ place }: Standing, name: string): Span | null {
  const path = firstPath(place.node);
  return path && (path.parts.includes(name) || path.original === name) ? spanOf(path, place.file.text) : null;
}
