/** A planned showing is taken to another day, by mouse or by finger; a question comes before, with the hour, and the server has the last word. */
import './page/page-language.ts';
import { askToMove } from './calendar/move-dialog.ts';
import { dragByTouch } from './calendar/touch-drag.ts';
import { calendarWords as words } from '../texts/calendar-words.ts';

const calendar = document.querySelector<HTMLElement>('[data-calendar]');

function enliven(root: HTMLElement): void {
  if (!root.querySelector('[data-move]')) return;
  const { office = '', offset = '+07:00' } = root.dataset;
  const hint = Object.assign(document.createElement('p'), { className: 'hint drag-hint', textContent: matchMedia('(pointer:coarse)').matches ? words.touchHint : words.dragHint });
  const said = Object.assign(document.createElement('p'), { className: 'unseen' });
  said.setAttribute('role', 'status');
  // On a phone the grid shows dots alone: what can be taken hold of stands in the day's list.
  hint.hidden = ![...root.querySelectorAll('[data-move]')].some((one) => one.getClientRects().length > 0);
  root.append(hint, said);
  const mark = (day: HTMLElement | null) => {
    for (const one of root.querySelectorAll('.drop')) one.classList.remove('drop');
    day?.classList.add('drop');
  };
  const put = (grip: HTMLElement, day: HTMLElement) => askToMove(grip, day.dataset['day'] ?? '', office, offset);

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
    mark(day);
  });
  root.addEventListener('dragend', () => {
    held = null;
    mark(null);
  });
  root.addEventListener('drop', (event) => {
    const day = dayUnder(event);
    if (!held || !day) return;
    event.preventDefault();
    put(held, day);
  });

  dragByTouch(root, {
    lifted: (grip) => { said.textContent = words.lifted(grip.dataset['title'] ?? ''); },
    over: (day) => {
      mark(day);
      if (day) said.textContent = wordDay(day);
    },
    dropped: put,
    cancelled: () => { said.textContent = words.notMoved; },
  });
}

/** As the page itself names the day: a cell to those who listen, a list by its label. */
function wordDay(day: HTMLElement): string {
  return day.querySelector('.day-number .unseen')?.textContent ?? day.getAttribute('aria-label') ?? '';
}

if (calendar) enliven(calendar);
