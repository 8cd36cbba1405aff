/** The question before a showing is moved: the hour, what stays valid, and what the server says to it. */
import { calendarWords as words } from '../../texts/calendar-words.ts';
import { randomKey } from '../page/random-key.ts';

/** `2026-03-02T08:00` on the office's clock. */
function localTime(instant: string, offset: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(instant) + shift * 60_000).toISOString().slice(0, 16);
}

/** @param day where it was put; the hour stays as it was until somebody changes it */
export function askToMove(moved: HTMLElement, day: string, office: string, offset: string): void {
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
  const key = randomKey();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const from = new Date(`${time.value}:00${offset}`);
    // A window keeps its length.
    const end = until === undefined ? {} : { until: new Date(from.getTime() + Date.parse(until) - Date.parse(at)).toISOString() };
    try {
      const answer = await fetch(`/api/v1/offices/${office}/cases/${caseId}/reschedule`, {
        method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': `${key}-${time.value}` },
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
