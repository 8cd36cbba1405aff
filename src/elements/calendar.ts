/** A planned showing is taken to another day by hand; a question comes before, with the hour, and the server has the last word. */
import './page/page-language.ts';
import { calendarWords as words } from '../texts/calendar-words.ts';

const calendar = document.querySelector<HTMLElement>('[data-calendar]');
const pad = (text: string) => text.padStart(2, '0');

/** `2026-03-02T08:00` on the office's clock. */
function localTime(instant: string, offset: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(instant) + shift * 60_000).toISOString().slice(0, 16);
}

function ask(moved: HTMLElement, day: string, office: string, offset: string): void {
  const { move: caseId = '', channel = '', seen = '', at = '', until, title = '', outlet = '' } = moved.dataset;
  const dialog = document.createElement('dialog');
  dialog.className = 'move-dialog';
  const heading = Object.assign(document.createElement('h2'), { textContent: words.confirm(title, outlet) });
  heading.id = 'pindah-judul';
  dialog.setAttribute('aria-labelledby', heading.id);
  const form = Object.assign(document.createElement('form'), { className: 'form', method: 'dialog' });
  const label = Object.assign(document.createElement('label'), { htmlFor: 'pindah-waktu', textContent: words.time });
  const time = Object.assign(document.createElement('input'), { type: 'datetime-local', id: 'pindah-waktu', required: true, value: `${day}T${localTime(at, offset).slice(11)}` });
  const rule = Object.assign(document.createElement('p'), { className: 'hint', textContent: words.rule });
  const said = Object.assign(document.createElement('p'), { className: 'error' });
  said.setAttribute('role', 'alert');
  const send = Object.assign(document.createElement('button'), { className: 'button main', textContent: words.move });
  const cancel = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: words.cancel });
  const actions = Object.assign(document.createElement('div'), { className: 'actions' });
  const field = Object.assign(document.createElement('div'), { className: 'field' });
  field.append(label, time);
  actions.append(send, cancel);
  form.append(heading, field, rule, said, actions);
  dialog.append(form);
  document.body.append(dialog);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  const key = crypto.randomUUID();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const from = new Date(`${time.value}:00${offset}`);
    // A window keeps its length.
    const end = until === undefined ? {} : { until: new Date(from.getTime() + Date.parse(until) - Date.parse(at)).toISOString() };
    try {
      const answer = await fetch(`/api/v1/offices/${office}/cases/${caseId}/reschedule`, {
        method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': `${key}-${pad(time.value)}` },
        body: JSON.stringify({ seen: Number(seen), payload: { channel, from: from.toISOString(), ...end, note: '' } }),
      });
      if (answer.ok) return location.assign(`${location.pathname}${location.search}`);
      said.textContent = ((await answer.json()) as { title: string }).title;
    } catch {
      said.textContent = words.failed;
    }
    send.disabled = false;
  });
  dialog.showModal();
}

function enliven(root: HTMLElement): void {
  const { office = '', offset = '+07:00' } = root.dataset;
  let held: HTMLElement | null = null;
  const dayUnder = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('[data-day]');
  root.addEventListener('dragstart', (event) => {
    held = (event.target as HTMLElement).closest<HTMLElement>('[data-move]');
    if (held) event.dataTransfer?.setData('text/plain', held.dataset['title'] ?? '');
  });
  root.addEventListener('dragover', (event) => {
    const day = dayUnder(event);
    if (!held || !day) return;
    event.preventDefault();
    for (const one of root.querySelectorAll('.drop')) one.classList.remove('drop');
    day.classList.add('drop');
  });
  root.addEventListener('dragend', () => {
    held = null;
    for (const one of root.querySelectorAll('.drop')) one.classList.remove('drop');
  });
  root.addEventListener('drop', (event) => {
    const day = dayUnder(event)?.dataset['day'];
    if (!held || day === undefined) return;
    event.preventDefault();
    ask(held, day, office, offset);
  });
  if (!root.querySelector('[data-move]')) return;
  const hint = Object.assign(document.createElement('p'), { className: 'hint drag-hint', textContent: words.dragHint });
  root.append(hint);
}

if (calendar) enliven(calendar);
