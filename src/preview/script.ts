/** What the page of the preview does in a browser: it takes each new view as it is told, and leads from words to lines and from complaints to words. */
import { page } from '../decree30.ts';

export const script = `(() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const desk = $('trang');
  const mm = 96 / 25.4;
  const [narrow, wide] = [${page.width} * mm, ${page.height} * mm];
  let view = { sheets: [] };
  let target = null;
  let origin = null;
  let last = -1;
  let isLife = false;
  // Where the page stood before it was loaded again.
  let kept = sessionStorage.getItem('cho') === null ? null : Number(sessionStorage.getItem('cho'));
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => sessionStorage.setItem('cho', scrollY));

  const say = (text) => { $('noi').textContent = text; };
  const make = (html) => { const box = document.createElement('template'); box.innerHTML = html; return box.content.firstElementChild; };
  const wordsOf = (id) => (id ? desk.querySelector('[data-doan="' + id + '"]') : null);
  const paragraphs = () => [...desk.querySelectorAll('[data-doan]')];
  const cards = () => [...document.querySelectorAll('.y_kien[data-o]')];

  // Sheets that are as before stay, so that the eye keeps its place.
  const show = (next) => {
    const y = scrollY;
    const focused = document.activeElement?.dataset?.doan;
    forget();
    next.sheets.forEach(({ sheet, cards }, index) => {
      const old = view.sheets[index];
      const row = desk.children[index] ?? desk.appendChild(make('<div class="hang"><div></div><div class="ben"></div></div>'));
      if (old?.sheet !== sheet) row.firstElementChild.replaceWith(make(sheet));
      if (old?.cards !== cards) row.lastElementChild.innerHTML = cards;
    });
    while (desk.children.length > next.sheets.length) desk.lastElementChild.remove();
    view = next;
    document.title = (next.title || $('ten').textContent) + ' – xem trước';
    $('so').textContent = next.counts;
    $('dau').innerHTML = next.top;
    desk.classList.toggle('cu', next.isOld);
    desk.classList.toggle('do_dang', next.isOld || next.isDraft);
    desk.setAttribute('aria-label', next.isOld ? 'Bản đọc được gần nhất' : 'Văn bản');
    // Also where the top of the page is out of sight.
    const why = next.isOld ? $('dau').querySelector('.y_kien') : null;
    $('ly_do').hidden = why === null;
    $('ly_do').textContent = why ? why.querySelector('p').textContent + ' (' + why.querySelector('.cho').firstChild.textContent.replace(/ · .*/, '') + ')' : '';
    mark();
    fit();
    if (focused) wordsOf(focused)?.focus({ preventScroll: true });
    scrollTo(scrollX, kept ?? y);
    kept = null;
    desk.dataset.lan = Number(desk.dataset.lan ?? 0) + 1;
  };

  // A paragraph bears the colour of the gravest complaint about it; the first one can be reached by Tab.
  const mark = () => {
    for (const words of desk.querySelectorAll('[data-muc]')) delete words.dataset.muc;
    for (const grave of ['info', 'warning', 'error'])
      for (const card of desk.querySelectorAll('.y_kien.' + grave)) {
        const words = wordsOf(card.dataset.o);
        if (words) words.dataset.muc = grave;
      }
    const first = desk.querySelector('[data-doan]');
    if (first) first.tabIndex = 0;
    for (const id of ['truoc', 'sau']) $(id).disabled = cards().length === 0;
  };

  // A sheet is as wide as the window has room for, but no wider than paper; nothing is measured between two changes.
  const fit = () => {
    const rows = [...desk.children];
    if (rows.length === 0) return;
    const beside = isBeside(rows[0]) ? rows[0].lastElementChild.offsetWidth + 16 : 0;
    const room = desk.clientWidth - 16 - beside;
    for (const { firstElementChild: sheet } of rows) {
      const own = sheet.classList.contains('ngang') ? wide : narrow;
      const scale = String(isLife ? 1 : Math.min(1, Math.max(0.2, room / own)));
      if (sheet.style.getPropertyValue('--co') !== scale) sheet.style.setProperty('--co', scale);
    }
    settle();
  };
  const isBeside = (row) => getComputedStyle(row).flexDirection === 'row';

  // Complaints stand at their paragraphs, and under one another where they would meet.
  const settle = () => {
    const rows = [...desk.children].filter((row) => row.lastElementChild.childElementCount > 0 || row.lastElementChild.style.minHeight);
    if (rows.length === 0) return;
    const isWide = isBeside(rows[0]);
    const measured = rows.map((row) => {
      const { top } = row.getBoundingClientRect();
      const cards = [...row.lastElementChild.children].map((card) => {
        const words = wordsOf(card.dataset.o)?.getBoundingClientRect();
        // The line that was asked for stands just there, over whatever does.
        const isAsked = card.matches('.dong');
        return { card, at: words ? (isAsked && !isWide ? words.bottom + 4 : words.top) - top : 0, height: card.offsetHeight, isAsked };
      });
      return { beside: row.lastElementChild, cards: cards.sort((a, b) => a.at - b.at) };
    });
    for (const { beside, cards } of measured) {
      let end = 0;
      for (const { card, at, height, isAsked } of cards) {
        const from = isAsked ? at : Math.max(at, end);
        card.style.top = isWide || isAsked ? from + 'px' : '';
        if (!isAsked) end = from + height + 8;
      }
      beside.style.minHeight = isWide && end > 0 ? end + 'px' : '';
    }
  };

  const forget = () => {
    document.querySelector('.dong')?.remove();
    target?.classList.remove('dich');
    target = null;
  };

  const goTo = (card) => {
    const words = wordsOf(card.dataset.o);
    if (!words) return;
    forget();
    origin = card.querySelector('.toi');
    last = cards().indexOf(card);
    target = words;
    words.classList.add('dich');
    words.scrollIntoView({ block: 'center' });
    words.focus({ preventScroll: true });
  };

  // From the complaint where one is; when that one is settled, to the one that has its place now.
  const step = (by) => {
    const all = cards().filter((card) => wordsOf(card.dataset.o));
    const here = all.findIndex((card) => card.querySelector('.toi') === origin);
    const from = here >= 0 ? here : by > 0 ? Math.max(last, 0) - 1 : last < 0 ? all.length : last;
    const next = all[(from + by + all.length) % all.length];
    if (next) goTo(next);
  };

  const nameLine = (words) => {
    forget();
    const { tep, dong } = words.dataset;
    const name = dong ? tep + ', dòng ' + dong : 'Chữ này tdkt tự in, chưa dòng nào của kế hoạch gõ nó';
    const label = document.createElement('div');
    label.className = 'dong';
    label.dataset.o = words.dataset.doan;
    label.textContent = name;
    words.closest('.hang').lastElementChild.append(label);
    settle();
    say(name);
    if (dong) open(words.dataset, label);
  };

  const open = async ({ tep, dong }, label) => {
    if (document.body.dataset.mo === undefined) return;
    const answer = await fetch('open', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ tep, dong: Number(dong) }),
    }).then((response) => response.text(), () => gone);
    if (answer === '') return;
    if (label) label.textContent += '. ' + answer;
    else $('tinh_trang').textContent = answer;
    settle();
    say(answer);
  };

  desk.addEventListener('dblclick', (event) => {
    const words = event.target.closest('[data-doan]');
    if (words) nameLine(words);
  });
  document.addEventListener('click', (event) => {
    const card = event.target.closest('.y_kien');
    if (!card) return;
    const chosen = getSelection();
    // Who takes words out of a complaint stays there.
    const isTaking = !chosen.isCollapsed && card.contains(chosen.anchorNode);
    if (event.target.closest('.mo')) open(card.dataset, null);
    else if (card.dataset.o && !isTaking) goTo(card);
  });
  desk.addEventListener('keydown', (event) => {
    const words = event.target.closest('[data-doan]');
    if (!words || event.target !== words || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      const all = paragraphs();
      const next = all[all.indexOf(words) + by];
      if (!next) return;
      words.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    } else if (event.key === 'Enter') nameLine(words);
    else if (event.key === 'Escape') {
      forget();
      (origin?.isConnected ? origin : cards()[last]?.querySelector('.toi'))?.focus();
    } else return;
    event.preventDefault();
  });
  $('truoc').addEventListener('click', () => step(-1));
  $('sau').addEventListener('click', () => step(1));
  $('co').addEventListener('click', () => {
    isLife = !isLife;
    $('co').setAttribute('aria-pressed', isLife);
    fit();
  });
  addEventListener('resize', fit);
  document.fonts?.ready.then(fit);

  const gone = 'tdkt đã dừng: trang này không đổi theo kế hoạch nữa. Gõ lại lệnh tdkt preview để xem tiếp.';
  const stream = new EventSource('events');
  stream.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  stream.addEventListener('open', () => { $('tinh_trang').textContent = ''; });
  stream.addEventListener('error', () => { $('tinh_trang').textContent = gone; say(gone); });
})();
`;
