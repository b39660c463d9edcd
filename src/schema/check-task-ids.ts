/** Ids of tasks: one task each, for a report that answers an id must find one task. */
import type { Path } from '../diagnostic.ts';
import { tasks } from './check-tasks.ts';
import { type ShapeFinding, short } from './shape-finding.ts';
import type { TypedSection } from './typed-sections.ts';

export function* checkTaskIds(sections: Iterable<TypedSection>): Generator<ShapeFinding> {
  const known = new Map<string, Path>();
  for (const section of sections) {
    for (const { path, item } of tasks(section)) {
      const { ma } = item;
      if (typeof ma !== 'string' || ma === '') continue;
      const first = known.get(ma);
      if (first) yield repeated(ma, [...path, 'ma'], first);
      else known.set(ma, [...path, 'ma']);
    }
  }
}

function repeated(ma: string, path: Path, first: Path): ShapeFinding {
  return {
    code: 'nhiem_vu/trung_ma',
    path,
    message: `Mã “${short(ma)}” đã đặt cho một nhiệm vụ khác, cần ghi mỗi nhiệm vụ một mã`,
    help: 'đổi mã ở đây, hoặc bỏ dòng này',
    also: { message: 'mã này ghi lần đầu ở đây', path: first },
  };
}
