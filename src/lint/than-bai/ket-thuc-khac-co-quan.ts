import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { readAgency } from '../shared/agency-names.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { bodyBefore, elsewhere, isAnother, type Named, soleIssuer } from './issuer-in-words.ts';

/** The end of a copied plan still speaks of the office that it was copied from. */
export const ketThucKhacCoQuan: Rule = {
  code: 'ket_thuc/khac_co_quan',
  severity: 'warning',
  about: 'Câu kết nói về chính cơ quan ban hành và địa bàn của cơ quan ấy.',
  cure: 'Sửa câu kết, hoặc sửa `ten` trong `co_quan` nếu chép nhầm.',
  bad: `
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026, ⟦Ủy ban nhân dân tỉnh Lai Châu⟧ yêu cầu các đơn vị thực hiện
`,
  good: `
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026, Ủy ban nhân dân tỉnh Sơn La yêu cầu các đơn vị thực hiện
`,
  *check({ input, texts }) {
    const issuer = soleIssuer(input);
    for (const text of texts.filter(({ key }) => key === 'ket_thuc')) {
      if (issuer !== '') yield* anotherBody(text, issuer);
      yield* elsewhere(text, input);
    }
  },
};

const verb = regex.giu`\<(?:yêu\s+cầu|(?:kính\s+)?đề\s+nghị|giao)\>`;
/** “Trên đây là Kế hoạch … của Ủy ban nhân dân tỉnh Lai Châu”; of an act that is carried out only another kind of body is the author. */
const author = regex.gu`(?<=[Tt]rên\s+đây\s+là\s[^.;]*\scủa\s+)(?:Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND)\s+(?:tỉnh|[Tt]hành\s+phố|xã|phường|đặc\s+khu)\s+\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,4}`;

function* anotherBody(text: Text, issuer: string): Iterable<Problem> {
  const acting = matches(text.text, verb).flatMap(({ index }) => bodyBefore(text.text, index) ?? []);
  const authors = matches(text.text, author).map(({ index, 0: words }) => ({
    words: oneLine(words),
    start: index,
    end: index + words.length,
  }));
  for (const found of [...acting, ...authors.filter((each) => isOfItsKind(each, issuer))]) {
    if (!isAnother(found, issuer)) continue;
    yield inText(text, found.start, found.end, {
      message: `Câu kết ghi “${found.words}” mà cơ quan ban hành là “${issuer}”, cần ghi cùng một cơ quan`,
      help: `ghi “${issuer}”, hoặc sửa \`ten\` trong \`co_quan\``,
      related: [{ message: 'cơ quan ban hành ghi ở đây', path: ['co_quan', 'ten'] }],
    });
  }
}

function isOfItsKind({ words }: Named, issuer: string): boolean {
  const [found, own] = [readAgency(words), readAgency(issuer)];
  return found.body === own.body && found.level === own.level;
}
