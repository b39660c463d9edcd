/** The timeline of the page of tasks: a bar a task over the columns of its axis, by lead agency. */
import { escapeXml } from '../write/docx-package.ts';
import { inOrder } from './arrange.ts';
import { along, beginOf, type Tick, ticksOf } from './axis.ts';
import type { AgencyCount } from './counts.ts';
import { slashed, type Task, type TaskList } from './list.ts';

export function timeline(list: TaskList, tasks: readonly Task[], leaders: readonly AgencyCount[], axis: readonly Tick[]): string[] {
  const none = tasks.filter(({ leads }) => leads.length === 0);
  const groups = [
    ...leaders.map(({ key, name }) => ({ key, name, own: tasks.filter(({ leads }) => leads.includes(key)) })),
    ...(none.length > 0 ? [{ key: '', name: 'Chưa ghi cơ quan chủ trì', own: none }] : []),
  ];
  const columns = axis.length === 0 ? '' : `<col span="${axis.length}">`;
  return [
    '<section id="dong_thoi_gian">',
    '<h2>Dòng thời gian</h2>',
    ...(axis.length === 0 ? [] : [legend(list.today)]),
    '<div class="cuon" tabindex="0" role="region" aria-label="Dòng thời gian">',
    `<table class="truc" style="--cot: ${Math.max(1, axis.length)}; --nay: ${todayPlace(list.today, axis)}">`,
    `<colgroup><col class="c_viec"><col class="c_han"><col class="c_tinh_trang">${columns}</colgroup>`,
    `<thead>${headRows(axis)}</thead>`,
    ...groups.map((group) => groupBody(group, axis)),
    '</table></div>',
    '<p id="trong" hidden>Không có nhiệm vụ nào như vậy.</p>',
    '</section>',
  ];
}

function legend(today: string): string {
  return `<p class="chu"><i class="moc mau"></i> chỉ có hạn · <i class="thanh mau"></i> làm từ ngày đến ngày · <i class="nay mau"></i> ngày ${slashed(today)}</p>`;
}

/** Years above, unless they are the columns themselves. */
function headRows(axis: readonly Tick[]): string {
  const years = new Map<string, number>();
  for (const { year } of axis) years.set(year, (years.get(year) ?? 0) + 1);
  const isYears = axis.every(({ short, year }) => short === year);
  const span = isYears ? '' : ' rowspan="2"';
  const fixed = ['Nhiệm vụ', 'Hạn', 'Tình trạng'].map((title) => `<th scope="col"${span}>${title}</th>`).join('');
  const ticks = axis.map(({ short, name }) => `<th scope="col" title="${name}">${short}</th>`).join('');
  if (isYears) return `<tr>${fixed}${ticks}</tr>`;
  const above = [...years].map(([year, count]) => `<th scope="colgroup" colspan="${count}">${year}</th>`).join('');
  return `<tr>${fixed}${above}</tr><tr>${ticks}</tr>`;
}

/** In hundredths; where the day lies beyond the axis, nothing is drawn. */
function todayPlace(today: string, axis: readonly Tick[]): string {
  const [first, last] = [axis[0], axis.at(-1)];
  const isWithin = first !== undefined && last !== undefined && first.from <= today && today <= last.to;
  return isWithin ? percent(along(today, axis)) : '-1%';
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly own: readonly Task[];
}

function groupBody({ key, name, own }: Group, axis: readonly Tick[]): string {
  const width = axis.length + 3;
  const head = `<tr class="nhom"><th scope="rowgroup" colspan="${width}">${escapeXml(name)} <span class="so_viec">${own.length} nhiệm vụ</span></th></tr>`;
  const rows = inOrder(own).map((task) => taskRow(task, axis));
  return [`<tbody data-a="${escapeXml(key)}">`, head, ...rows, '</tbody>'].join('\n');
}

function taskRow(task: Task, axis: readonly Tick[]): string {
  const lies = ticksOf(task, axis);
  const keys = (list: readonly string[]) => escapeXml(JSON.stringify(list));
  const data = `data-id="${task.id}" data-l="${keys(task.leads)}" data-p="${keys(task.supports)}" data-s="${task.condition}" data-t="${lies ? `${lies.first} ${lies.last}` : ''}"`;
  const track = axis.length === 0 ? '' : `<td class="ray" colspan="${axis.length}">${bar(task, axis)}</td>`;
  const done = task.condition === 'hoan_thanh' && task.hoan_thanh !== '' ? ` <small>ngày ${slashed(task.hoan_thanh)}</small>` : '';
  return [
    `<tr ${data}>`,
    `<th scope="row">${taskWords(task)}</th>`,
    `<td class="han">${task.thuong_xuyen || task.den === '' ? escapeXml(task.thoi_gian) : slashed(task.den)}</td>`,
    `<td class="tt ${task.condition}">${task.conditionWords}${done}</td>`,
    `${track}</tr>`,
  ].join('');
}

function taskWords(task: Task): string {
  const lines = task.noi_dung.split('\n').map((line) => `<span>${escapeXml(line)}</span>`);
  const others = task.phoi_hop.length === 0 ? [] : [`phối hợp: ${task.phoi_hop.join('; ')}`];
  const result = task.ket_qua === '' ? [] : [`kết quả: ${task.ket_qua.replace(/\s*\n\s*/gu, ' ')}`];
  const small = [task.source, task.ma, ...others, ...result].filter((part) => part !== '').join(' · ');
  return `${lines.join('<br>')}<small>${escapeXml(small)}</small>`;
}

/** A stretch is a bar; a deadline alone is a mark at the end of its day. */
function bar(task: Task, axis: readonly Tick[]): string {
  if (task.den === '') return '';
  const [left, right] = [along(beginOf(task), axis), along(task.den, axis, true)];
  const told = escapeXml(task.tu === '' ? `Hạn ${slashed(task.den)}` : `${slashed(task.tu)} – ${slashed(task.den)}`);
  if (task.tu === '') return `<i class="moc ${task.condition}" style="left: ${percent(right)}" title="${told}"></i>`;
  return `<i class="thanh ${task.condition}" style="left: ${percent(left)}; width: ${percent(right - left)}" title="${told}"></i>`;
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
