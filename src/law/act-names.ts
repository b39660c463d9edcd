/**
 * Names of laws as they are written: a capital on the type word and on the first syllable of the name only.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6; the registry of acts, and laws that plans often name besides (general
 * knowledge; only their capitals are used); state of the law on 2026-11-20.
 */
import { acts } from './acts.ts';

const registered = acts
  .filter(({ type, name }) => (type === 'Luật' || type === 'Pháp lệnh') && !/^(?:Luật|Pháp lệnh) sửa đổi/u.test(name))
  .map(({ name }) => name);

const others = [
  'Luật Phòng, chống tham nhũng',
  'Luật Thực hành tiết kiệm, chống lãng phí',
  'Luật Thực hiện dân chủ ở cơ sở',
  'Luật Bảo vệ bí mật nhà nước',
  'Luật Tiếp cận thông tin',
  'Luật Giao dịch điện tử',
  'Luật Công nghệ thông tin',
  'Luật An ninh mạng',
  'Luật Bảo hiểm xã hội',
  'Luật Bình đẳng giới',
  'Luật Người cao tuổi',
  'Luật Di sản văn hóa',
  'Luật Khiếu nại',
  'Luật Tố cáo',
  'Luật Đầu tư công',
  'Bộ luật Lao động',
  'Bộ luật Hình sự',
  'Bộ luật Dân sự',
] as const;

export const lawNames: readonly string[] = [...new Set([...registered, ...others])];
