/** Where `# tdkt-bo-qua` stands for a complaint about these words: under a `|` a line that begins with `#` would be printed. */
import type { Path } from '../../diagnostic.ts';
import { typedAt } from '../shared/typed-values.ts';

export function placeOfIgnore(input: unknown, path: Path): string {
  const key = path.at(-1);
  if (!typedAt(input, path)?.includes('\n')) return 'đặt ghi chú ở cuối dòng này hoặc ngay trên dòng này';
  return `đặt ghi chú ở dòng có \`${typeof key === 'string' ? `${key}:` : '-'} |\` (sau dấu |) hoặc ngay trên dòng ấy`;
}
