import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { chuTho, type Plan } from '../../plan/plan.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import type { Ground } from './grounds.ts';

/** `;` after each ground, `.` after the last. tdkt prints them, so what is typed wrong is only untidy; a colon it cannot mend. */
export const dauCuoi: Rule = {
  code: 'can_cu/dau_cuoi',
  severity: 'error',
  about: 'Sau mỗi căn cứ là dấu chấm phẩy, sau căn cứ cuối cùng là dấu chấm; lời mở đầu nối tiếp “Theo đề nghị …” thì vẫn là chấm phẩy.',
  cure: 'Bỏ dấu ở cuối (tdkt tự ghi) hoặc ghi đúng dấu; câu dẫn “… như sau:” thì chuyển sang `mo_dau`.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
  - Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 30 tháng 01 năm 2026⟦,⟧
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
  - Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 30 tháng 01 năm 2026.
`,
  *check(subject) {
    for (const ground of subject.listedGrounds) yield* end(ground, printedMark(subject.plan, ground));
  },
};

/** Longer than any marks that end a line. */
const longest = 20;
const marks = /([;.,:](?:[\s;.,:/]*[;.,:/])?)\s*$/u;

/** The last ground's is `;` too where the lead-in goes on. */
function printedMark({ can_cu }: Plan, { path }: Ground): string {
  return chuTho(can_cu[Number(path[1])]?.chu ?? []).slice(-1);
}

function* end({ text, last }: Ground, expected: string): Iterable<Problem> {
  const typed = text && !/v\.v\.\s*$/u.test(text.text) ? marks.exec(text.text.slice(-longest)) : null;
  if (!text || !typed?.[1] || typed[1] === expected) return;
  const start = Math.max(0, text.text.length - longest) + typed.index;
  const span = [start, start + typed[1].length] as const;
  const found = `${last ? 'Căn cứ cuối cùng' : 'Căn cứ này'} kết thúc bằng “${oneLine(typed[1])}”, cần thay bằng “${expected}”`;
  if (typed[1].includes(':')) yield inText(text, ...span, { message: found, help: 'câu dẫn “… như sau:” thì chuyển sang `mo_dau`' });
  else
    yield inText(text, ...span, { severity: 'warning', message: found, help: 'tdkt in đúng dấu này; có thể bỏ dấu ở cuối', fix: expected });
}
