/** The kinds of value that a plan's fields hold. Everything arrives as text (YAML failsafe), so all are text or lists of it. */
import * as z from 'zod';
import { metadata } from '../decree30.ts';
import { datePattern, fullDatePattern, isDate, parseDate } from '../vietnamese/dates.ts';

/** What the editor, the messages and the glossary say of a field. */
export interface FieldNote {
  /** Accented Vietnamese title. */
  readonly title: string;
  /** One Vietnamese sentence, then a sample of at most two lines after “Ví dụ:”. */
  readonly description: string;
  /** English gloss, for docs/glossary.md. */
  readonly gloss: string;
}

export function field<T extends z.ZodType>(schema: T, title: string, gloss: string, description: string): T {
  return schema.meta({ title, gloss, description });
}

/**
 * What stands in a field, where it is not words on a line: `prose` is running text and `aside` block text beside it (in a
 * cell, under a table, at the foot of a page), both a paragraph a line; `agency` names one that is given work; `data` are
 * words of the format, not of the document.
 */
export type Holding = 'prose' | 'aside' | 'agency' | 'data';
export const holdings = z.registry<{ readonly holds: Holding }>();

const line = () => z.string().min(1);

/** One line or several; never empty. */
export const text = line();

/** Block text of the document itself, read by `plan/outline.ts`: a number typed before a paragraph is one of its numbers. */
export const prose = line().register(holdings, { holds: 'prose' });

/** Block text that stands beside the running text. */
export const aside = line().register(holdings, { holds: 'aside' });

/** An agency or a unit that is given work. */
export const agency = line().register(holdings, { holds: 'agency' });
export const agencies = z.union([agency, z.array(agency).min(1)]);

/** A number, a symbol or a mark that is printed as it is typed. */
export const sign = line().register(holdings, { holds: 'data' });

/** One name or several: an agency, a unit. */
export const names = z.union([text, z.array(text).min(1)]);

/** What a check says of a text it refuses. */
interface Refusal {
  readonly message: string;
  readonly help?: string;
  /** `ke_hoach/gia_tri` unless named. */
  readonly code?: string;
  readonly basis?: string;
}

/** Text that `refuse` lets pass; its `null` means nothing to say. */
function checked(schema: z.ZodString, refuse: (value: string) => Refusal | null): z.ZodString {
  return schema.superRefine((value, ctx) => {
    const refusal = refuse(value);
    if (!refusal) return;
    const { message, ...params } = refusal;
    ctx.addIssue({ code: 'custom', message, params });
  });
}

/** A number or the like, of one pattern; the pattern is also the editor's. */
function matching(pattern: RegExp, refuse: (value: string) => Refusal): z.ZodString {
  const text = checked(z.string(), (value) => (pattern.test(value) ? null : refuse(value))).meta({ pattern: pattern.source });
  return text.register(holdings, { holds: 'data' });
}

/** A length in whole millimetres. */
export const millimetres = matching(/^[1-9]\d{0,2}$/u, (value) => ({
  message: `Độ dài đang ghi “${value}”, cần ghi số milimét, chỉ chữ số`,
  help: `chỉ ghi số milimét, không ghi đơn vị: ${inMillimetres(value)}`,
}));

/** `2,5 cm` → 25. */
function inMillimetres(value: string): number {
  const number = Number(/\d+(?:[.,]\d+)?/u.exec(value)?.[0].replace(',', '.') ?? 30);
  return Math.round(/cm/iu.test(value) ? number * 10 : number);
}

export const so_van_ban = matching(/^\d+$/u, (value) => ({
  message: numberWithYear.test(value)
    ? `Số văn bản không ghi năm, cần chỉ ghi ${value.split('/')[0]}`
    : `Số văn bản đang ghi “${value}”, cần chỉ ghi chữ số: tdkt tự ghi phần sau (/KH-…) theo \`ky_hieu\` của cơ quan`,
  help: `chỉ ghi số; chưa có số thì bỏ dòng này\nso_van_ban: ${(/\d+/u.exec(value)?.[0] ?? '52').padStart(2, '0')}`,
}));

/** `87/2026` */
const numberWithYear = /^\d+\/(?:19|20)\d\d$/u;

/** `21/02/2024`, `02/2024` (day left blank) or `2024` (day and month left blank). */
export const ngay = checked(z.string(), (value) => {
  if (isDate(value)) return null;
  const slashed = withSlashes(value);
  const form = 'cần ghi một ngày có thật, theo dạng ngày/tháng/năm';
  if (isDate(slashed)) return { message: `Ngày đang ghi “${value}”, ${form}`, help: `ghi như sau\nngay_ban_hanh: ${slashed}` };
  const found = /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(slashed) ? 'không có trong lịch' : 'không phải là ngày';
  return { message: `“${value}” ${found}, ${form}`, help: dateHelp };
})
  .meta({ pattern: datePattern.source })
  .register(holdings, { holds: 'data' });

/** A day on record, such as the one on which a task was done: nothing of it may be open. */
export const ngay_du = checked(z.string(), (value) => {
  if (parseDate(value)?.day) return null;
  const slashed = withSlashes(value);
  const help = parseDate(slashed)?.day ? `ghi như sau\nhoan_thanh: ${slashed}` : 'ghi như 28/02/2026; chưa xong thì bỏ dòng này';
  return { message: `Ngày hoàn thành đang ghi “${value}”, cần ghi đủ một ngày có thật, theo dạng ngày/tháng/năm`, help };
})
  .meta({ pattern: fullDatePattern.source })
  .register(holdings, { holds: 'data' });

/** By which other documents answer a task: short enough to be typed again. */
export const ma = matching(/^\S{1,40}$/u, (value) => ({
  message: `Mã nhiệm vụ đang ghi “${value.slice(0, 40)}”, cần ghi liền không có khoảng trắng và không quá 40 ký tự`,
  help: `ghi như sau\nma: ${value.trim().replace(/\s+/gu, '-').slice(0, 40)}`,
}));

const dateHelp = 'ghi như 21/02/2024; chưa có ngày thì 02/2024; chưa có ngày và tháng thì bỏ dòng này';

/** `21-2-2024`, `2024-02-21`, `ngày 21 tháng 02 năm 2024` → with slashes, day first. */
function withSlashes(value: string): string {
  const numbers = value.match(/\d+/gu) ?? [];
  const [day = '', month = '', ...year] = numbers[0]?.length === 4 ? numbers.reverse() : numbers;
  if (year.length === 0) return [day, month].filter((part) => part !== '').join('/');
  return [day.padStart(2, '0'), Number(month) <= 2 ? month.padStart(2, '0') : month, ...year].join('/');
}

export const nam = matching(/^\d{4}( ?[-–] ?\d{4})?$/u, (value) => ({
  message: `Năm của kế hoạch đang ghi “${value}”, cần ghi bốn chữ số, hoặc một giai đoạn như 2026-2030`,
  help: `ghi như sau\nnam: ${
    value
      .match(/(?<!\d)\d{4}(?!\d)/gu)
      ?.slice(0, 2)
      .join('-') ?? '2026'
  }`,
}));

export const trich_yeu = checked(text, (value) =>
  value.length <= metadata.fields.Subject.longest
    ? null
    : {
        code: 'trich_yeu/qua_dai',
        message: `Trích yếu dài ${value.length} ký tự, cần ghi một câu ngắn không quá ${metadata.fields.Subject.longest} ký tự`,
        help: 'rút gọn; phần chi tiết chuyển vào `mo_dau`',
        basis: metadata.basis,
      },
);

export const quy = z.enum(['1', '2', '3', '4', 'I', 'II', 'III', 'IV', 'ca_nam']);
