/** Tables of the plan as their widths are computed, and the pages they stand on. */
import { blockWidth } from '../../page.ts';
import type { Bang, Chu, Doan } from '../../plan/plan.ts';
import type { Grid, GridCell, GridLine } from '../../table/grid.ts';
import type { Subject } from '../subject.ts';

export interface PlacedTable {
  readonly bang: Bang;
  readonly landscape: boolean;
  /** Of the page's text, in mm. */
  readonly width: number;
}

export function tablesOf({ bodies }: Pick<Subject, 'bodies'>): readonly PlacedTable[] {
  return bodies.flatMap(({ khoi, phu_luc }) =>
    khoi.flatMap((block) => {
      if (block.loai !== 'bang') return [];
      const landscape = block.ngang || phu_luc?.ngang === true;
      return [{ bang: block, landscape, width: blockWidth(landscape) }];
    }),
  );
}

/** The same grid as the writers make of the printed table. */
export function gridOf({ dau, dong, be_rong }: Bang): Grid {
  const rows = [...dau, ...dong].map(({ o }) => o);
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column): GridCell[] => {
      if (cell.noi_trai || cell.noi_tren) return [];
      let columnSpan = 1;
      while (row[column + columnSpan]?.noi_trai) columnSpan += 1;
      return [{ row: index, column, columnSpan, lines: cell.doan.flatMap(linesOf) }];
    }),
  );
  return { columns: rows.reduce((most, row) => Math.max(most, row.length), 1), cells, set: be_rong };
}

function linesOf({ loai, so, chu }: Doan): GridLine[] {
  const number = so === '' ? [] : [{ text: `${so} `, bold: false, italic: false }];
  const lines: Chu[][] = [[]];
  for (const run of chu) {
    if (run.xuong_dong) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((line, index) => ({ role: loai, runs: [...(index === 0 ? number : []), ...line.map(runOf)] }));
}

function runOf({ chu, dam, nghieng, cuoc_chu }: Chu) {
  return cuoc_chu.length === 0 ? { text: chu, bold: dam, italic: nghieng } : { text: '1', bold: false, italic: false };
}
