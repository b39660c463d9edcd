import { fileName } from '../../decree30.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import { isIssuer } from '../shared/named-as.ts';

/** The document bears the plan's file name, and some document systems take only short, plain ones. */
export const tenTep: Rule = {
  code: 'ho_so/ten_tep',
  severity: 'info',
  about: `Tên tệp kế hoạch (cũng là tên tệp văn bản) nên không dấu, không quá ${fileName.longest} ký tự.`,
  cure: 'Đổi tên tệp: chữ không dấu, nối bằng gạch ngang, như ke-hoach-tdkt-2026.yaml.',
  basis: fileName.basis,
  unsure: 'Chỉ là quy định của địa phương; Nghị định 30/2020/NĐ-CP không nói đến tên tệp.',
  bad: `
# tệp Kế hoạch thi đua năm 2026.yaml
⟦nam⟧: 2026
`,
  good: `
# tệp ke-hoach-thi-dua-2026.yaml
nam: 2026
`,
  *check({ file, texts }) {
    const name = /([^/\\]+)\.ya?ml$/iu.exec(file)?.[1]?.normalize('NFC');
    if (name === undefined) return;
    const plain = /^[\x20-\x7e]+$/u.test(name);
    if (plain && name.length <= fileName.longest) return;
    const isBound = texts.some((text) => isIssuer(text) && text.text.includes(fileName.province));
    const found = plain ? `dài ${name.length} ký tự` : 'có chữ có dấu';
    yield {
      path: ['nam'],
      at: 'key',
      ...(isBound ? {} : { onlyAdvice: true }),
      message: `Tên tệp “${name}” ${found}, cần đặt bằng chữ không dấu, không quá ${fileName.longest} ký tự`,
      help: `đổi tên tệp, chẳng hạn ${shorter(name)}.yaml`,
    };
  },
};

function shorter(name: string): string {
  return foldAccents(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, fileName.longest)
    .replace(/^-|-$/gu, '');
}
