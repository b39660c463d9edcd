import { metadata } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { trichYeu } from '../../plan/plan.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The document system cuts off what is longer than its fields; the schema itself refuses a longer trích yếu. */
export const doDai: Rule = {
  code: 'ho_so/do_dai',
  severity: 'warning',
  about: 'Số, ký hiệu, tên loại, tên cơ quan, chức vụ, họ tên không dài hơn trường thông tin trong phần mềm quản lý văn bản.',
  cure: 'Rút gọn cho vừa số ký tự mà phần mềm quản lý văn bản nhận.',
  basis: metadata.basis,
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: ⟦Hoàng Quốc Khánh, Ủy viên Ban Thường vụ, Bí thư Đảng ủy⟧
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check(subject) {
    for (const { path, name, value, limit } of fields(subject)) {
      const length = [...oneLine(value)].length;
      if (length > limit) yield problem(path, name, length, limit);
    }
  },
};

interface Field {
  readonly path: Path;
  readonly name: string;
  readonly value: string;
  readonly limit: number;
}

function* fields({ input, plan, issuers }: Subject): Iterable<Field> {
  if (input.phu_de !== undefined) {
    yield { path: ['phu_de'], name: 'Trích yếu cùng phụ đề', value: trichYeu(plan), limit: metadata.fields.Subject.longest };
  }
  yield { path: ['ten_loai'], name: 'Tên loại', value: input.ten_loai ?? '', limit: metadata.fields.TypeName.longest };
  if (!input.kem_theo) {
    yield { path: ['so_van_ban'], name: 'Số văn bản', value: plan.so, limit: metadata.fields.CodeNumber.longest };
    yield {
      path: ['co_quan', 'ky_hieu'],
      name: `Ký hiệu “${plan.ky_hieu}”`,
      value: plan.ky_hieu,
      limit: metadata.fields.CodeNotation.longest,
    };
  }
  for (const { path, name } of issuers) yield { path, name: 'Tên cơ quan', value: name, limit: metadata.fields.OrganName.longest };
  const own = Array.isArray(input.ky) ? input.ky : input.ky === undefined ? [] : [input.ky];
  for (const [index, { chuc_vu, ho_ten }] of own.entries()) {
    const at = Array.isArray(input.ky) ? ['ky', index] : ['ky'];
    yield { path: [...at, 'chuc_vu'], name: 'Chức vụ', value: chuc_vu ?? '', limit: metadata.fields.Position.longest };
    yield { path: [...at, 'ho_ten'], name: 'Họ tên', value: ho_ten ?? '', limit: metadata.fields.FullName.longest };
  }
}

function problem(path: Path, name: string, length: number, limit: number): Problem {
  const key = path.at(-1);
  return {
    path,
    message: `${name} dài ${length} ký tự, cần rút gọn còn không quá ${limit} ký tự`,
    help: `ghi ngắn hơn; phần mềm quản lý văn bản không nhận phần dài hơn${typeof key === 'string' ? `\n${key}: …` : ''}`,
  };
}
