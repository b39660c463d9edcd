/** Why our pages and LibreOffice's differ, where they do. */
import { type Role, styleOf } from '../../src/decree30.ts';
import type { Difference } from './agreement.ts';

const provisional =
  'lỗi của LibreOffice: nó xếp một trang khi chưa nạp hết phần sau rồi không xét lại; ở những văn bản đã thử xếp lần nữa cùng tệp ấy (đổi một lề rồi đổi về) thì đúng như tdkt';
const lists = 'như những tiêu đề ở cuối trang: đoạn dẫn vào dòng “+” dưới nó bị để lại cuối trang';

/** Those that a rule does not tell. */
const known: Readonly<Record<string, string>> = {
  'van-ban-30': 'lỗi của LibreOffice: dòng bảng gặp cước chú ở cuối trang thì mất, tuy có trong tệp',
  'van-ban-60': lists,
};

/** One sentence, for docs/agreement.md. */
export function causeOf({ name, what }: Difference, all: readonly Difference[]): string {
  const own = known[name];
  if (own) return own;
  const first = all.find((each) => each.name === name);
  const [, role = ''] = /^chỉ LibreOffice có “.*” \((\w+)\)$/u.exec(first?.what ?? '') ?? [];
  if (role !== '' && styleOf(role as Role).keepNext)
    return what === first?.what ? `tiêu đề ở cuối trang, ${provisional}` : 'do khác biệt trước nó';
  return '?';
}
