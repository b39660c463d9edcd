/** The kinds of value that a plan's fields hold. Everything arrives as text (YAML failsafe), so all are text or lists of it. */
import { z } from 'zod';
import { isDate } from '../vietnamese/dates.ts';

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

/** One line or several; never empty. */
export const text = z.string().min(1);

/** Block text, one paragraph a line, read by `plan/outline.ts`. */
export const prose = text;

/** One name or several: an agency, a unit. */
export const names = z.union([text, z.array(text).min(1)]);

export const so_van_ban = z.string().regex(/^\d+$/, {
  error: 'Số văn bản chỉ gồm chữ số; phần ký hiệu (/KH-UBND) do tdkt ghi',
});

/** `21/02/2024`, `02/2024` (day left blank) or `2024` (day and month left blank). */
export const ngay = z.string().superRefine((value, ctx) => {
  if (isDate(value)) return;
  ctx.addIssue({
    code: 'custom',
    message: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value)
      ? `Ngày “${value}” không có trong lịch, cần một ngày có thật viết dạng ngày/tháng/năm`
      : `“${value}” không phải là ngày, cần viết dạng ngày/tháng/năm`,
    params: { help: 'viết như 21/02/2024; chưa có ngày thì 02/2024; chưa có ngày và tháng thì bỏ dòng này' },
  });
});

export const nam = z.string().regex(/^\d{4}( ?[-–] ?\d{4})?$/, {
  error: 'Năm của kế hoạch cần bốn chữ số, hoặc một giai đoạn như 2026-2030',
});

export const quy = z.enum(['1', '2', '3', '4', 'I', 'II', 'III', 'IV', 'ca_nam']);
