import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isStatute } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { statuteKey } from './citation-words.ts';
import type { Citation } from './citations.ts';
import { atCitation, cited } from './grounds.ts';

export const thieuVanBanGoc: Rule = {
  code: 'can_cu/thieu_van_ban_goc',
  severity: 'warning',
  about: 'Không chỉ căn cứ vào văn bản sửa đổi, bổ sung mà bỏ văn bản gốc.',
  cure: 'Ghi thêm văn bản gốc trước văn bản sửa đổi, bổ sung.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không nói về văn bản sửa đổi, bổ sung; đây là thông lệ.',
  whole: 'can_cu',
  bad: `
ngay_ban_hanh: 20/11/2026
can_cu:
  - ⟦luat-tdkt-sd-2026⟧
`,
  good: `
ngay_ban_hanh: 20/11/2026
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - luat-tdkt-sd-2026
`,
  *check(subject) {
    const all = cited(subject.grounds).map(({ citation }) => citation);
    const seen = new Set<string>();
    for (const citation of all) {
      const name = nameOf(citation);
      if (seen.has(name)) continue;
      seen.add(name);
      yield* isStatute(citation.type) ? originalLaw(citation, name, all) : originalNumber(citation, name, all);
    }
  },
};

/** Name of a law, else number and title. */
function nameOf({ type, name, act, number, rest }: Citation): string {
  return isStatute(type) ? (name?.words ?? act?.name ?? '') : `${number?.words ?? act?.number} ${rest.words || act?.name}`;
}

function* originalLaw(citation: Citation, name: string, all: readonly Citation[]): Iterable<Problem> {
  const original = /^\S+(?:\s+lệnh)?\s+[Ss]ửa\s+đổi.*?\s((?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s.+)$/u.exec(name)?.[1];
  if (original === undefined) return;
  const key = statuteKey(name);
  const names = all.filter(({ type }) => isStatute(type)).map((each) => statuteKey(nameOf(each)));
  if (!names.some((each) => each !== key && /\s/u.test(each) && key.includes(each))) yield missing(citation, original);
}

function* originalNumber(citation: Citation, name: string, all: readonly Citation[]): Iterable<Problem> {
  const found = regex.iu`^\S+ (?:về (?:việc )?)?sửa đổi.*?(\p{Lu}\p{L}+(?: \p{L}+)?) số (\d\S*\p{L})`.exec(name);
  const [, type, number] = found ?? [];
  if (number === undefined || all.some((each) => (each.number?.words ?? each.act?.number) === number)) return;
  yield missing(citation, `${type} số ${number}`);
}

function missing(citation: Citation, original: string): Problem {
  return atCitation(citation, {
    message: `Căn cứ “${citation.label}” là văn bản sửa đổi, bổ sung, cần ghi cả văn bản gốc “${original}”`,
    help: `thêm văn bản gốc vào trước\n- ${original} ngày … tháng … năm …`,
  });
}
