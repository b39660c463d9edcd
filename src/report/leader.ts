/** A page for the person who signs: which plan, what was looked at, what was found, what nobody looked at. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Block, Cell, Document, Paragraph, Section, Table } from '../document.ts';
import { rangeFinder } from './position-range.ts';
import { neverChecked, pagesText, ruleOutcomesOf } from './rule-outcomes.ts';
import type { CheckedPlan, Run } from './run.ts';
import { gravity, severityWords } from './severity.ts';

type Role = Paragraph['role'];

/** What a page holds beside the rest. */
const mostRows = 8;
const mostGaps = 6;

/** A section for each plan. */
export function leaderReport(run: Run): Document {
  return {
    properties: {
      title: 'Phiếu kiểm tra kế hoạch',
      subject: run.plans.map(({ title }) => title).join('; '),
      issuer: '',
      keywords: [],
      custom: {},
    },
    sections: run.plans.map((plan) => section(run, plan)),
  };
}

function section(run: Run, plan: CheckedPlan): Section {
  const blocks: Block[] = [
    paragraph('ten_loai', 'PHIẾU KIỂM TRA KẾ HOẠCH'),
    paragraph('trich_yeu', plan.title === '' ? plan.file : plan.title),
    ...facts(run, plan),
    ...findings(run, plan),
    ...limits(run, plan),
  ];
  return { landscape: false, restart: true, blocks, footer: [] };
}

function facts(run: Run, plan: CheckedPlan): Block[] {
  const { passed, failed, silenced, partly } = ruleOutcomesOf(run, plan);
  const when = `${run.today.split('-').reverse().join('/')}${run.forSignature ? ', kiểm tra trước khi trình ký' : ''}`;
  const counts = `${plan.pages === undefined ? '' : `${pagesText(plan)}, `}${passed.length} quy tắc đạt, ${failed.length} còn điểm phải xem, ${silenced.length} được bỏ qua có lý do, ${partly.length} không xét hết`;
  return [
    line('Tệp: ', plan.file),
    line(
      'Mã băm SHA-256: ',
      plan.fingerprint === '' ? 'không đọc được tệp' : `${plan.fingerprint.slice(0, 32)} ${plan.fingerprint.slice(32)}`,
    ),
    line('Ngày kiểm tra: ', `${when}; tdkt ${run.version}, bộ quy tắc ${run.ruleset}`),
    line('Kết quả: ', plan.outcomes.length === 0 ? 'chưa xét được quy tắc nào, vì tệp chưa đọc được thành kế hoạch' : counts),
    ...(passed.length === 0 ? [] : [line('Đạt theo: ', clauses(run, passed))]),
  ];
}

const decree = 'Nghị định 30/2020/NĐ-CP, ';

/** `PL I mục II.6.a`; of another act its whole name. */
function shortBasis(basis: string): string {
  return basis.replace(decree, '').replace('Phụ lục I, Phần I, ', 'PL I ');
}

/** The clauses of the rules that passed, each once: articles, then clauses of Phụ lục I, then the other annexes. */
function clauses(run: Run, codes: readonly string[]): string {
  const bases = run.codes.flatMap(({ code, basis }) =>
    basis?.startsWith(decree) && codes.includes(code) ? [basis.slice(decree.length)] : [],
  );
  const named = (pattern: RegExp) =>
    [...new Set(bases.flatMap((basis) => basis.match(pattern) ?? []))].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
  const parts = [
    ['Điều ', named(/(?<=Điều )\d+/gu)],
    ['Phụ lục I, Phần I, mục ', named(/(?<=Phần I, mục .*)[IVX]+\.\d+(?:\.\p{Ll})?/gu)],
    ['Phụ lục ', named(/(?<=Phụ lục )(?:II|III|VI)(?=,)/gu)],
  ] as const;
  return `Nghị định 30/2020/NĐ-CP: ${parts.flatMap(([name, list]) => (list.length === 0 ? [] : [name + list.join(', ')])).join('; ')}`;
}

// ── What was found ───────────────────────────────────────────────────────────

function findings(run: Run, plan: CheckedPlan): Block[] {
  const found = byRule(run.diagnostics.filter((diagnostic) => diagnostic.file === plan.file));
  if (found.length === 0) return [line('Điểm phải xem: ', 'không có')];
  const find = rangeFinder(run.sources);
  const rows = found.slice(0, mostRows).map(([first, ...more], index) => {
    const at = first ? find(plan.file, first.span)?.line : undefined;
    const places = `Dòng ${at ?? '?'}${more.length > 0 ? ` và ${more.length} chỗ khác` : ''}: `;
    const basis = first?.basis === undefined ? 'lẽ thường' : shortBasis(first.basis);
    return row([
      cell('o_giua', String(index + 1)),
      cell('o_trai', capitalised(severityWords[first?.severity ?? 'info'])),
      cell('o_trai', places + (first?.message ?? '')),
      cell('o_trai', basis),
    ]);
  });
  const head = row(['TT', 'Mức', 'Nội dung', 'Căn cứ (NĐ 30/2020)'].map((title) => cell('o_dau', title)));
  const table: Table = { kind: 'table', head: [head], rows, widths: [] };
  const rest = found.length - rows.length;
  return [line('Điểm phải xem:', ''), table, ...(rest > 0 ? [line('', `… và ${rest} quy tắc khác, xem bằng tdkt validate.`)] : [])];
}

/** Complaints of one rule together, errors first. */
function byRule(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.code, [diagnostic]);
  }
  const rank = ([first]: Diagnostic[]) => gravity[first?.severity ?? 'info'];
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

// ── What was not looked at ───────────────────────────────────────────────────

function limits(run: Run, plan: CheckedPlan): Block[] {
  const { partly } = ruleOutcomesOf(run, plan);
  const gaps = [...new Set(partly.flatMap((one) => one.gaps))];
  const more = gaps.length > mostGaps ? ` và ${gaps.length - mostGaps} điều khác` : '';
  return [
    ...plan.silenced.slice(0, mostGaps).map(({ diagnostic, reason }) => line('Bỏ qua có lý do: ', `${diagnostic.message} (${reason})`)),
    ...(gaps.length > 0 ? [line('Không xét hết: ', `${gaps.slice(0, mostGaps).join('; ')}${more}.`)] : []),
    line('Không kiểm tra được bằng máy: ', `${neverChecked.join('; ')}.`),
  ];
}

// ── Blocks ───────────────────────────────────────────────────────────────────

function paragraph(role: Role, text: string): Paragraph {
  return { kind: 'paragraph', role, children: [{ kind: 'text', text, bold: false, italic: false }] };
}

function line(label: string, text: string): Paragraph {
  const run = (words: string, bold: boolean) => ({ kind: 'text', text: words, bold, italic: false }) as const;
  return { kind: 'paragraph', role: 'o_trai', children: [run(label, true), run(text, false)].filter((part) => part.text !== '') };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function cell(role: Role, text: string): Cell {
  return { columnSpan: 1, rowSpan: 1, children: [paragraph(role, text)] };
}

function row(cells: readonly Cell[]): Table['rows'][number] {
  return { height: 0, cells };
}
