/** What the page of tasks does in a browser: it hides what was not asked for. Without it the page shows all. */
export const script = `(() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const form = $('loc');
  const bodies = [...document.querySelectorAll('tbody[data-a]')].map((body) => ({
    body,
    agency: body.dataset.a,
    words: body.querySelector('.so_viec'),
    rows: [...body.querySelectorAll('tr[data-id]')].map((row) => ({
      row,
      id: row.dataset.id,
      leads: JSON.parse(row.dataset.l),
      supports: JSON.parse(row.dataset.p),
      state: row.dataset.s,
      ticks: row.dataset.t === '' ? null : row.dataset.t.split(' ').map(Number),
    })),
  }));
  const heat = [...document.querySelectorAll('.nhiet tr[data-a]')];
  const total = new Set(bodies.flatMap(({ rows }) => rows.map(({ id }) => id))).size;

  // What an agency leads stands under its own name only; what it supports, under those who lead.
  const plays = (task, group, agency, role) => {
    if (agency === '') return role !== 'p' || task.supports.length > 0;
    const leads = task.leads.includes(agency);
    if (leads && role !== 'p') return group === agency;
    return role !== 'l' && task.supports.includes(agency);
  };
  const isAsked = (task, group, { agency, role, tick, state }) =>
    plays(task, group, agency, role) &&
    (state === '' || task.state === state) &&
    (tick === '' || (task.ticks !== null && task.ticks[0] <= Number(tick) && Number(tick) <= task.ticks[1]));

  const show = () => {
    const asked = { agency: $('co_quan').value, role: $('vai_tro').value, tick: $('thoi_gian').value, state: $('tinh_trang').value };
    const seen = new Set();
    for (const { body, agency, words, rows } of bodies) {
      let count = 0;
      for (const task of rows) {
        const shown = isAsked(task, agency, asked);
        task.row.hidden = !shown;
        task.row.classList.toggle('phu', asked.agency !== '' && !task.leads.includes(asked.agency));
        if (shown) {
          count += 1;
          seen.add(task.id);
        }
      }
      body.hidden = count === 0;
      words.textContent = count + ' nhiệm vụ';
    }
    for (const row of heat) row.classList.toggle('khong_in', asked.agency !== '' && row.dataset.a !== asked.agency);
    $('dem').textContent = seen.size + '/' + total + ' nhiệm vụ';
    $('trong').hidden = seen.size > 0;
    // On paper the fields are not seen, so it says in words what they ask for.
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '').map((field) => field.selectedOptions[0].text);
    $('dang_xem').hidden = chosen.length === 0;
    $('dang_xem').textContent = 'Đang xem: ' + chosen.join('; ') + ' (' + $('dem').textContent + ')';
  };

  const ask = (values) => {
    for (const [id, value] of Object.entries(values)) $(id).value = value;
    show();
    $('dong_thoi_gian').scrollIntoView();
  };
  form.addEventListener('change', show);
  // The fields are blank only after the event.
  form.addEventListener('reset', () => requestAnimationFrame(show));
  form.addEventListener('submit', (event) => event.preventDefault());
  $('in').addEventListener('click', () => print());
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.a !== undefined) ask({ co_quan: button.dataset.a, vai_tro: 'l', thoi_gian: button.dataset.t, tinh_trang: '' });
    else if (button?.dataset.s !== undefined) ask({ tinh_trang: button.dataset.s });
  });
  form.hidden = false;
  // Heads of tables stay below the form.
  const leaveRoom = () => document.body.style.setProperty('--dau', form.offsetHeight + 'px');
  addEventListener('resize', leaveRoom);
  leaveRoom();
  show();
})();
`;
