/** A field that a plan leaves blank and a shared file fills: seldom what its writer meant. */
import type { Diagnostic, Path } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { isBlank, isMapping } from './values.ts';

/** `filled` is the joined value; `fileOf` tells where a path of it comes from. */
export function* blankFields(
  plan: PlanFile,
  filled: unknown,
  fileOf: (path: Path) => string,
  own: unknown = plan.value,
  path: Path = [],
): Generator<Diagnostic> {
  if (!isMapping(own) || !isMapping(filled)) return;
  for (const [key, value] of Object.entries(own)) {
    const here = [...path, key];
    if (isMapping(value)) yield* blankFields(plan, filled[key], fileOf, value, here);
    else if (isBlank(value) && !isBlank(filled[key]))
      yield {
        code: 'ke_hoach/de_trong',
        severity: 'warning',
        message: `\`${key}\` chưa ghi gì nên lấy ở ${fileOf(here)}, cần ghi nội dung hoặc bỏ dòng này`,
        help: 'trường để trống được coi như không có, khi ấy lấy ở tệp phần dùng chung',
        file: plan.file,
        span: plan.locate(here, 'key'),
      };
  }
}
