import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isStatute } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { wholeLine } from './advice.ts';
import type { Citation } from './citations.ts';
import { atCitation, type Ground, isLapsed, mainCitations } from './grounds.ts';

export const thieuThanhPhan: Rule = {
  code: 'can_cu/thieu_thanh_phan',
  severity: 'error',
  about: 'Căn cứ không phải luật, pháp lệnh phải đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu.',
  cure: 'Ghi thêm phần còn thiếu; văn bản có trong danh mục thì ghi mã để tdkt in đủ.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - ⟦Nghị định số 30/2020/NĐ-CP⟧ của Chính phủ về công tác văn thư
`,
  good: `
can_cu:
  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
`,
  *check(subject) {
    for (const ground of subject.listedGrounds) {
      if (!ground.text || (ground.opening !== 'can_cu' && ground.opening !== 'thuc_hien')) continue;
      // “Thực hiện …” is practice, not the decree's form.
      const severity = ground.opening === 'can_cu' ? undefined : ('warning' as const);
      for (const problem of [...missingNumber(ground), ...missingParts(ground, subject.lawDay)])
        yield { ...problem, ...(severity && { severity }) };
    }
  },
};

/** Of an act that has lapsed nothing is missing: it must go. */
function* missingParts(ground: Ground, lawDay: string): Iterable<Problem> {
  const told = toldForAll(ground);
  for (const [index, citation, all] of mainCitations(ground).map((each, at, list) => [at, each, list] as const)) {
    // Of “Kế hoạch số … và Công văn số … về …” the title is that of both.
    const shared = index < all.length - 1;
    const missing =
      isStatute(citation.type) || citation.type === 'Văn bản hợp nhất'
        ? []
        : partsMissing(citation, shared).filter((part) => !told.includes(part));
    const { act, type } = citation;
    if (missing.length === 0 || isLapsed(citation, lawDay)) continue;
    yield atCitation(citation, {
      message: `Căn cứ “${citation.label}” chưa có ${missing.join(', ')}, cần ghi đủ`,
      help: act ? wholeLine(act) : `ghi theo mẫu\n- ${type} số … ngày … tháng … năm … của … về …`,
    });
  }
}

/** “Các Quyết định của Thủ tướng Chính phủ về …: Quyết định số …; Quyết định số …”: what stands before the colon is of each. */
function toldForAll({ text, from, citations: [first] }: Ground): string[] {
  const head = text && first?.range ? text.text.slice(from, first.range.start - text.start) : '';
  if (!/:\s*$/u.test(head)) return [];
  return [
    ...(regex.u`\<của\>`.test(head) ? ['cơ quan ban hành'] : []),
    ...(regex.u`\<(?:về|phê\s+duyệt|ban\s+hành|quy\s+định)\>`.test(head) ? ['trích yếu'] : []),
  ];
}

function partsMissing({ number, date, issuer, rest }: Citation, shared: boolean): string[] {
  const title = rest.words.replace(/\([^()]*\)/gu, '').replace(/,?\s*(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung).*$/u, '');
  return [
    ...(regex.u`\p{L}`.test(number?.words.replace(/^\d+/u, '') ?? '') ? [] : ['ký hiệu']),
    ...(date ? [] : ['ngày ban hành']),
    ...(issuer ? [] : ['cơ quan ban hành']),
    ...(shared || regex.u`[\p{L}\d]`.test(title) ? [] : ['trích yếu']),
  ];
}

/** These kinds always bear a number; plans and programmes of a company may not. */
const unnumbered = regex.u`^[\s:]*((?:Nghị\s+định|Thông\s+tư(?:\s+liên\s+tịch)?|Quyết\s+định|Chỉ\s+thị|Công\s+văn))(?=\s)(?!\s+(?:số\>|liên|phối|hành|\d|[.…_]))`;

function* missingNumber({ text, from }: Ground): Iterable<Problem> {
  const found = text && unnumbered.exec(text.text.slice(from));
  const type = found?.[1];
  // “Quyết định của Thủ tướng Chính phủ: số 1629/QĐ-TTg ngày …”
  if (!text || !found || type === undefined || /số\s*:?\s*\d[\d.]*\//u.test(text.text)) return;
  const end = from + found[0].length;
  const shown = oneLine(type);
  yield inText(text, end - type.length, end, {
    message: `Căn cứ “${shown}” chưa có số, ký hiệu, cần ghi đủ`,
    help: `ghi theo mẫu\n- ${shown} số … ngày … tháng … năm … của … về …`,
  });
}
