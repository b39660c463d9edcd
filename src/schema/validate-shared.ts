/** Every complaint about the shape of a file that plans inherit from; what it lacks, the plans may have. */
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { isBeingTyped } from './half-typed.ts';
import { explain } from './messages.ts';
import { neverShared } from './never-shared.ts';
import { isMapping } from './shape.ts';
import type { ShapeFinding } from './shape-finding.ts';
import { shared } from './shared.ts';
import { blanks, isDoubtful, isMissing, toDiagnostic, withoutBlanks } from './validate.ts';

export function validateShared(plan: PlanFile): Diagnostic[] {
  const value = withoutBlanks(plan.value);
  const issues = shared.safeParse(value).error?.issues ?? [];
  const said = explain(plan, shared, value, issues)
    .map((finding) => ofOnePlan(finding) ?? finding)
    .filter((finding) => !isDoubtful(plan, shared, value, finding) && !isBeingTyped(plan, finding) && !isMissing(value, finding))
    .map((finding) => toDiagnostic(plan, finding, false));
  return isMapping(value) ? sortDiagnostics([...said, ...blanks(plan, said)]) : said;
}

/** A number, a date or a text that all plans of an office would bear. */
function ofOnePlan({ code, path: [field, ...deeper] }: ShapeFinding): ShapeFinding | null {
  if (code !== 'ke_hoach/khoa_la' || deeper.length > 0 || !neverShared.includes(String(field))) return null;
  return {
    code: 'ke_thua/rieng_tung_van_ban',
    path: [String(field)],
    at: 'key',
    message: `\`${field}\` là của riêng từng văn bản nên không dùng chung được, cần chuyển sang kế hoạch`,
    help: 'kế hoạch nào có trường này thì ghi trong tệp của kế hoạch ấy',
  };
}
