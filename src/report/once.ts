/** What many plans of a run have in common is told once. */
import type { Diagnostic } from '../diagnostic.ts';

/**
 * Of a file that plans inherit, or of a template, each plan says the same, of a disk each result: the first is kept, and
 * counts the others.
 */
export function saidOnce(diagnostics: readonly Diagnostic[], isPlan: (file: string) => boolean): Diagnostic[] {
  const times = new Map<string, number>();
  const first = diagnostics.filter((diagnostic) => {
    if (isPlan(diagnostic.file)) return true;
    const said = times.get(placeName(diagnostic)) ?? 0;
    times.set(placeName(diagnostic), said + 1);
    return said === 0;
  });
  return first.map((diagnostic) => {
    const others = isPlan(diagnostic.file) ? 0 : (times.get(placeName(diagnostic)) ?? 1) - 1;
    return others === 0 ? diagnostic : { ...diagnostic, message: `${diagnostic.message}; ${others} ${whatOf(diagnostic)} khác cùng bị` };
  });
}

/** How much of a path says where the fault of a disk is. */
const ofDisks: Readonly<Record<string, (file: string) => string>> = {
  'ghi/het_cho': () => '',
  'ghi/chi_doc': () => '',
  'ghi/khong_co_quyen': (file) => file.replace(/[^/\\]*$/u, ''),
};

function placeName({ file, code, span: { start, end } }: Diagnostic): string {
  return [ofDisks[code]?.(file) ?? file, code, start, end].join('\n');
}

function whatOf({ code }: Diagnostic): string {
  return ofDisks[code] ? 'văn bản' : 'kế hoạch';
}
