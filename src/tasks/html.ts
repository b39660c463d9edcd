/** A list of tasks as one page that needs nothing else: counts, a map of who has how much work when, and a timeline. */
import { escapeXml } from '../write/docx-package.ts';
import { blankSeal, isSealed, sealName, sealText } from '../write/seal.ts';
import { axisOf, type Tick, ticksOf } from './axis.ts';
import { type Condition, conditions } from './conditions.ts';
import { type AgencyCount, countByAgency, countByCondition } from './counts.ts';
import { script } from './html-script.ts';
import { styleSheet } from './html-style.ts';
import { timeline } from './html-timeline.ts';
import { slashed, type Task, type TaskList } from './list.ts';

/** `asked` says in words what the tasks were chosen by; `''` for all. */
export function writeTasksHtml(list: TaskList, tasks: readonly Task[], asked: string): string {
  const axis = axisOf(tasks);
  const leaders = countByAgency(list, tasks);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    '<title>Tiến độ nhiệm vụ</title>',
    `${beforeSeal}${blankSeal}">`,
    `<style>\n${styleSheet}</style>`,
  ];
  const body = [
    ...summary(list, tasks, asked),
    ...filters(list, leaders, axis),
    ...heatMap(tasks, leaders, axis),
    ...timeline(list, tasks, leaders, axis),
    `<script>\n${script}</script>`,
  ];
  const page = ['<!DOCTYPE html>', '<html lang="vi">', '<head>', ...head, '</head>', '<body>', ...body, '</body>', '</html>', ''];
  return sealText(page.join('\n'), beforeSeal);
}

const beforeSeal = `<meta name="${sealName}" content="`;

/** False once someone has changed the page. */
export function isOurTasksHtml(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeSeal);
}

function summary({ today }: TaskList, tasks: readonly Task[], asked: string): string[] {
  const plans = new Set(tasks.map(({ nguon }) => nguon)).size;
  const counts = Object.entries(countByCondition(tasks)).filter(([, count]) => count > 0);
  const chips = counts.map(
    ([kind, count]) =>
      `<li><button type="button" class="the ${kind}" data-s="${kind}"><b>${count}</b> ${conditions[kind as Condition]}</button></li>`,
  );
  return [
    '<header>',
    '<h1>Tiến độ nhiệm vụ</h1>',
    `<p>${tasks.length} nhiệm vụ của ${plans} kế hoạch, tính đến ngày ${slashed(today)}${asked === '' ? '' : `; ${escapeXml(asked)}`}.</p>`,
    `<ul class="tong">${chips.join('')}</ul>`,
    '<p id="dang_xem" hidden></p>',
    '</header>',
  ];
}

function filters(list: TaskList, leaders: readonly AgencyCount[], axis: readonly Tick[]): string[] {
  const labels = list.agencies.labels();
  const leading = new Set(leaders.map(({ key }) => key));
  const others = [...labels].filter(([key]) => !leading.has(key)).map(([key, name]) => ({ key, name }));
  const names = [...leaders, ...others].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return [
    '<form id="loc" hidden>',
    select(
      'co_quan',
      'Cơ quan',
      'Tất cả cơ quan',
      names.map(({ key, name }) => [key, name]),
    ),
    select('vai_tro', 'Vai trò', 'Chủ trì hoặc phối hợp', [
      ['l', 'Chủ trì'],
      ['p', 'Phối hợp'],
    ]),
    select(
      'thoi_gian',
      'Thời gian',
      'Cả thời gian',
      axis.map(({ name }, index) => [String(index), name]),
    ),
    select('tinh_trang', 'Tình trạng', 'Mọi tình trạng', Object.entries(conditions)),
    '<button type="reset">Bỏ lọc</button>',
    '<button type="button" id="in">In</button>',
    '<output id="dem"></output>',
    '</form>',
  ];
}

function select(id: string, label: string, all: string, options: readonly (readonly [value: string, name: string])[]): string {
  const list = [['', all] as const, ...options].map(([value, name]) => `<option value="${escapeXml(value)}">${escapeXml(name)}</option>`);
  return `<label>${label} <select id="${id}">${list.join('')}</select></label>`;
}

// ── Who has how much work when ───────────────────────────────────────────────

/** How dark a number stands, from 0 to this. */
const shades = 5;

function heatMap(tasks: readonly Task[], leaders: readonly AgencyCount[], axis: readonly Tick[]): string[] {
  if (axis.length === 0 || leaders.length === 0) return [];
  const rows = leaders.map((leader) => ({ leader, counts: countsOver(tasks, leader.key, axis) }));
  // Where all have little to do, nobody has much.
  const most = Math.max(shades, ...rows.flatMap(({ counts }) => counts));
  return [
    '<section id="khoi_luong">',
    '<h2>Khối lượng việc của cơ quan chủ trì</h2>',
    '<p class="chu">Số nhiệm vụ phải làm trong từng khoảng thời gian; nhiệm vụ chỉ có hạn thì tính vào lúc đến hạn. <span class="man_hinh">Bấm vào một số để xem những nhiệm vụ ấy.</span></p>',
    '<div class="cuon" tabindex="0" role="region" aria-label="Khối lượng việc"><table class="nhiet">',
    `<thead><tr><th scope="col">Cơ quan</th><th scope="col">Tổng số</th><th scope="col">Quá hạn</th>${axis.map(({ name, short, year }) => `<th scope="col" title="${name}">${short}${short === year ? '' : `<small>${year}</small>`}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(({ leader, counts }) => heatRow(leader, counts, axis, most)),
    '</tbody></table></div>',
    '</section>',
  ];
}

function countsOver(tasks: readonly Task[], key: string, axis: readonly Tick[]): number[] {
  const counts = axis.map(() => 0);
  for (const task of tasks) {
    const lies = task.leads.includes(key) ? ticksOf(task, axis) : null;
    for (let index = lies?.first ?? 0; lies && index <= lies.last; index++) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function heatRow({ key, name, total, byCondition }: AgencyCount, counts: readonly number[], axis: readonly Tick[], most: number): string {
  const agency = escapeXml(key);
  const cells = counts.map((count, index) => {
    if (count === 0) return '<td class="muc_0"></td>';
    const told = `${escapeXml(name)}, ${axis[index]?.name ?? ''}: ${count} nhiệm vụ`;
    return `<td class="muc_${Math.ceil((count / most) * shades)}"><button type="button" data-a="${agency}" data-t="${index}" aria-label="${told}" title="${told}">${count}</button></td>`;
  });
  const late = byCondition.qua_han;
  return `<tr data-a="${agency}"><th scope="row">${escapeXml(name)}</th><td class="so">${total}</td><td class="so${late > 0 ? ' qua_han' : ''}">${late > 0 ? late : ''}</td>${cells.join('')}</tr>`;
}
