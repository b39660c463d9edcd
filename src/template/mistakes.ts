/** A template's mistake that shows only when rendering → a diagnostic in the template's file. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Catalog } from './catalog.ts';
import { helpers } from './helpers.ts';
import { MarkupError } from './markup.ts';
import { UnknownName, Unprintable } from './view.ts';

interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** A name in an expression, or a piece of the template's text: where the mistake is. */
  readonly name?: string;
  readonly text?: string;
}

/** Throws the error again when it is not a template's fault: then it is a bug of ours. */
export function explain(error: unknown, catalog: Catalog): Diagnostic {
  const mistake = mistakeOf(error);
  const place = mistake && find(mistake, catalog);
  if (!mistake || !place) throw error;
  const { code, message, help } = mistake;
  return { code, severity: 'error', message, ...place, ...(help === undefined ? {} : { help }) };
}

function mistakeOf(error: unknown): Mistake | null {
  if (error instanceof UnknownName) {
    const message = `Mẫu dùng tên “${error.unknown}” mà kế hoạch không có`;
    return { code: 'mau/ten_la', message, help: `ở chỗ này có: ${error.known.join(', ')}`, name: error.unknown };
  }
  if (error instanceof Unprintable) {
    const message = `“${error.unprintable}” không phải là chữ nên không in thẳng được, cần in bằng mẫu con`;
    return {
      code: 'mau/khong_in_duoc',
      message,
      help: `viết như {{> chu ${error.unprintable}}} hoặc {{#each ${error.unprintable}}}…{{/each}}`,
      name: error.unprintable,
    };
  }
  if (error instanceof MarkupError) return { code: 'mau/the_sai_cho', message: error.message, text: error.sought };
  return mistakeOfHandlebars(error instanceof Error ? error.message : '');
}

function mistakeOfHandlebars(message: string): Mistake | null {
  const helper = /unknown helper (\S+)/u.exec(message)?.[1];
  if (helper !== undefined) {
    const names = Object.keys(helpers).join(', ');
    return { code: 'mau/ham_la', message: `Không có hàm tên “${helper}” trong mẫu, cần một trong: ${names}`, name: helper };
  }
  const part = /partial (\S+) could not be found/u.exec(message)?.[1];
  return part === undefined ? null : { code: 'mau/thieu_mau_con', message: `Không có mẫu con tên “${part}”`, text: part };
}

function find({ name, text }: Mistake, catalog: Catalog): Pick<Diagnostic, 'file' | 'span'> | null {
  if (name !== undefined) {
    const place = catalog.findName(name);
    return place ? { file: place.file.path, span: { start: place.start, end: place.end } } : null;
  }
  const file = catalog.files.find((f) => text !== undefined && f.text.includes(text));
  if (!file || text === undefined) return null;
  const start = file.text.indexOf(text);
  return { file: file.path, span: { start, end: start + text.length } };
}
