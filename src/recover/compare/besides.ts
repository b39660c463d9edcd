/** What someone has changed in a Word file beside its words and their look: pictures, paper, margins, blank lines, its title. */
import { paragraphsOf } from '../../read/text.ts';
import type { SectionLayout, WordFile } from '../../read/tree.ts';

/** A phrase for each thing, as “lề trái của phần 1: 30 mm thành 25 mm”. */
export function besides(own: WordFile, word: WordFile): string[] {
  return [
    ...counts.flatMap(([name, count]) => said(name, String(count(own)), String(count(word)))),
    ...papers(own.sections, word.sections),
    ...titles.flatMap(([name, key]) => titled(name, own.properties[key], word.properties[key])),
  ];
}

const drawn = (file: WordFile) => paragraphsOf(file).flatMap(({ drawings }) => drawings);

const counts: readonly (readonly [string, (file: WordFile) => number])[] = [
  ['số hình', (file) => drawn(file).filter(({ kind }) => kind === 'picture').length],
  ['số đường kẻ, khung vẽ', (file) => drawn(file).filter(({ kind }) => kind !== 'picture').length],
  [
    'số dòng trống',
    (file) => paragraphsOf(file).filter(({ runs, number }) => !number && runs.every(({ text }) => text.trim() === '')).length,
  ],
  ['số chỗ ngắt trang', (file) => paragraphsOf(file).flatMap(({ runs }) => runs.filter((run) => run.break === 'page')).length],
];

const titles = [
  ['tiêu đề ghi trong thuộc tính', 'title'],
  ['chủ đề ghi trong thuộc tính', 'subject'],
  ['từ khóa ghi trong thuộc tính', 'keywords'],
] as const;

/** Programs list key words each in its own way. */
function titled(name: string, old: string, now: string): string[] {
  const plain = (text: string) => text.replace(/[,;\s]+/gu, ' ').trim();
  return plain(old) === plain(now) ? [] : said(name, `“${old}”`, `“${now}”`);
}

function said(name: string, old: string, now: string): string[] {
  return old === now ? [] : [`${name}: ${old} thành ${now}`];
}

function papers(own: readonly SectionLayout[], word: readonly SectionLayout[]): string[] {
  if (own.length !== word.length) return said('số phần có trang giấy riêng', String(own.length), String(word.length));
  const millimetres = (value: number) => `${Math.round(value)} mm`;
  const paper = ({ page }: SectionLayout) => `${millimetres(page.width)} × ${millimetres(page.height)}`;
  const sides = [
    ['trên', 'top'],
    ['dưới', 'bottom'],
    ['trái', 'left'],
    ['phải', 'right'],
  ] as const;
  return own.flatMap((old, index) => {
    const now = word[index] ?? old;
    const margins = sides.flatMap(([name, side]) =>
      said(`lề ${name} của phần ${index + 1}`, millimetres(old.margins[side]), millimetres(now.margins[side])),
    );
    return [...said(`khổ giấy của phần ${index + 1}`, paper(old), paper(now)), ...margins];
  });
}
