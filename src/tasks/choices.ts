/** The words in which a list of tasks is asked for: known before any task is. */

/** What a list can be grouped by, and what it is called. */
export const arrangements = {
  han: 'theo hạn, gần trước',
  chu_tri: 'theo cơ quan chủ trì',
  quy: 'theo quý của hạn',
  thang: 'theo tháng của hạn',
  trang_thai: 'theo tình trạng',
} as const;

export type Arrangement = keyof typeof arrangements;

/** The parts that an agency plays in a task. */
export const roles = { chu_tri: 'chủ trì', phoi_hop: 'phối hợp' } as const;
