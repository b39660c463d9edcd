import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isNoStateOffice } from '../../law/offices.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Filing } from './recipients.ts';

/** After “Lưu:” stands VT, then a comma and who drafted; “Lưu:” and the last stop are printed by us. */
export const cachGhi: Rule = {
  code: 'luu/cach_ghi',
  severity: 'error',
  about: 'Sau “Lưu:” ghi VT trước, rồi dấu phẩy và đơn vị soạn thảo, như “VT, NC”; chữ “Lưu:” và dấu chấm cuối do tdkt in.',
  cure: 'Ghi `luu` theo dạng “VT, NC”.',
  basis: decree('mục II.9.d'),
  bad: `
luu: ⟦Lưu VT⟧, NC.
`,
  good: `
luu: VT, NC
`,
  *check({ filing, issuerNames, input }) {
    if (!filing) return;
    const above = input.co_quan.chu_quan ?? '';
    const clerks = issuerNames.length > 1 ? 'each' : [...issuerNames, above].some(isNoStateOffice) ? 'own' : 'one';
    for (const { start, end, ...rest } of [...lead(filing), ...order(filing, clerks), ...tail(filing)]) {
      yield { path: ['luu'], range: { start, end }, ...rest };
    }
  },
};

type Found = Omit<Problem, 'path' | 'at' | 'range'> & { readonly start: number; readonly end: number };

/** “Lưu:” pasted whole is taken off; what is not like it is not, and would be printed twice. */
function lead({ typed, lead, core, start }: Filing): Found[] {
  if (lead === '' || /^(?:- )?Lưu:$/u.test(lead)) return [];
  const first = regex.u`^[\p{L}\p{N}]+`.exec(core)?.[0] ?? '';
  const from = typed.indexOf(lead);
  const takenOff = /^(?:[-+]\s+)?(?:Lưu\s*:?)?$/u.test(lead);
  return [
    {
      start: from,
      end: first === '' ? from + lead.length : start + first.length,
      message: `Chữ “${lead}” được gõ trong \`luu\`, cần bỏ: tdkt tự in “Lưu:”`,
      help: `ghi như sau\nluu: ${core}`,
      ...(first !== '' && { fix: first }),
      ...(takenOff && { severity: 'warning' as const }),
    },
  ];
}

/** The one stop of a pasted line does no harm. */
function tail({ typed, tail }: Filing): Found[] {
  const marks = tail.trim();
  if (marks === '' || marks === '.') return [];
  const end = typed.trimEnd().length;
  const start = end - marks.length;
  return [
    {
      start,
      end,
      severity: 'warning',
      message: `Dòng lưu kết thúc bằng “${marks}”, cần bỏ dấu này: tdkt tự ghi dấu chấm`,
      help: 'bỏ dấu ở cuối',
      fix: '',
    },
  ];
}

const right = /^VT(?:\s*\([^()]*\))?(?:$|,\s+\S)/u;

/** Of two issuers each has clerks of its own: `VT Sở Nội vụ, VP LĐLĐ tỉnh`; Party, front and unions have an office: `VP`. */
function order({ core, start }: Filing, clerks: 'one' | 'each' | 'own'): Found[] {
  if (right.test(core) || (clerks === 'each' && regex.u`^VT\s+\p{Lu}`.test(core))) return [];
  const whole = { start, end: start + core.length };
  const missing = clerks === 'own' ? [] : [{ ...whole, ...withoutVt(core) }];
  return local(core, start) ?? separated(core, start) ?? missing;
}

/** `VTUB`, `VT-VP`: what some offices call their clerks. */
function local(core: string, start: number): Found[] | null {
  const match = regex.u`^VT(?:[\p{Lu}\d]+|[-/]\p{Lu}+)\>`.exec(core);
  if (!match) return null;
  const message = `Dòng lưu mở đầu bằng “${match[0]}”, cần ghi “VT” theo Nghị định`;
  return [
    { start, end: start + match[0].length, severity: 'warning', message, help: `ghi như sau\nluu: VT${core.slice(match[0].length)}` },
  ];
}

/** `VT; NC`, `VT NC`, `VT,NC`, `Vt, NC`. */
function separated(core: string, start: number): Found[] | null {
  const match = regex.iu`^(VT)((?:\s*\([^()]*\))?)[\s;.,:+/–-]*([\p{L}\p{N}.]+)`.exec(core);
  const small = /^vt(?=$|\s*[,(])/iu.exec(core);
  if (small && small[0] !== 'VT') {
    const message = `Dòng lưu ghi “${small[0]}”, cần viết hoa “VT”`;
    return [{ start, end: start + 2, message, help: 'ghi VT', fix: 'VT' }];
  }
  if (!match || !regex.u`^VT[^\p{L}\p{N}]`.test(core)) return null;
  const [typed, vt = '', copies = '', unit = ''] = match;
  const spelt = `${vt}${copies}, ${unit}`;
  const message = `Giữa “VT” và “${unit}” cần ghi dấu phẩy và một dấu cách, đang ghi “${typed}”`;
  const found = { start, end: start + typed.length, message, help: `ghi như sau\nluu: ${spelt}${core.slice(typed.length)}` };
  // `VT Sở` may be the clerks of that unit: only a mark that stands there shows two.
  if (/^\s+$/u.test(typed.slice(vt.length + copies.length, -unit.length)))
    return [regex.u`\p{Ll}`.test(unit) ? { ...found, severity: 'warning' } : found];
  return [{ ...found, fix: spelt }];
}

function withoutVt(core: string): Pick<Problem, 'message' | 'help'> {
  const others = core.split(/\s*[,;]\s*/u).filter((part) => part !== '' && !/^(?:VT|văn thư)$/iu.test(part));
  const found = regex.u`\<VT\>`.test(core) ? 'ghi VT sau đơn vị khác' : 'chưa có VT';
  return {
    message: `Dòng lưu “${core}” ${found}, cần ghi VT (văn thư) ở đầu`,
    help: `ghi như sau\nluu: ${['VT', ...others].join(', ')}`,
  };
}
