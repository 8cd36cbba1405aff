/**
 * Keeps an open desk fresh: hears that something moved, fetches the page again and puts its tasks, its counts and its bell in the
 * place of the old ones, with ticks and focus where they were. Without it the desk is as fresh as its last reload.
 */
import './page/page-language.ts';
import { deskWords as words } from '../texts/desk-words.ts';

/** Steps come in bursts, and an office's desks should not all ask at the same moment. */
const WAIT_MS = 300;
const SPREAD_MS = 500;

const desk = document.querySelector<HTMLElement>('[data-desk]');
const address = desk?.dataset['desk'];
let stream: EventSource | null = null;
let greeted = false;
let timer: ReturnType<typeof setTimeout> | undefined;

if (desk && address !== undefined && 'EventSource' in globalThis) {
  const listen = () => {
    if (stream) return;
    stream = new EventSource(address);
    stream.addEventListener('siap', () => {
      // The line was cut in between: what was said then was not heard.
      if (greeted) soon();
      greeted = true;
    });
    stream.addEventListener('meja', soon);
    stream.addEventListener('selesai', hush);
  };
  // A tab nobody sees holds no line: browsers allow few to one program.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hush();
    else listen();
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);
  if (!document.hidden) listen();
}

function hush(): void {
  stream?.close();
  stream = null;
  clearTimeout(timer);
  timer = undefined;
}

function soon(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    void refresh().catch(() => {});
  }, WAIT_MS + Math.random() * SPREAD_MS);
}

async function refresh(): Promise<void> {
  const answer = await fetch(desk?.dataset['page'] ?? location.href, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = fresh.querySelector('[data-desk]');
  if (!desk || !answer.ok || !next) {
    hush();
    say(words.signedOut);
    return;
  }
  const before = tasksIn(desk);
  const after = tasksIn(next);
  const ticked = new Set([...desk.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.value));
  for (const box of next.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = ticked.has(box.value);
  const focus = markOf(document.activeElement);
  // What somebody is choosing from stays as it is; the tasks, their counts and the bell are renewed.
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const renewed = fresh.querySelector(`[data-live="${part.dataset['live']}"]`);
    if (renewed) part.replaceChildren(...renewed.childNodes);
  }
  if (focus && document.activeElement === document.body) desk.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  document.title = fresh.title;
  const added = [...after].filter((task) => !before.has(task)).length;
  if (added > 0) say(words.fresh(added));
  else if (before.size !== after.size) say(words.gone);
}

function tasksIn(root: ParentNode): ReadonlySet<string> {
  return new Set([...root.querySelectorAll<HTMLElement>('[data-task]')].map((one) => one.dataset['task'] ?? ''));
}

/** How to find what has the focus in the new desk. */
function markOf(element: Element | null): string | null {
  if (!element || !desk?.contains(element)) return null;
  if (element instanceof HTMLAnchorElement) return `a[href="${CSS.escape(element.getAttribute('href') ?? '')}"]`;
  if (element instanceof HTMLInputElement) return `input[value="${CSS.escape(element.value)}"]`;
  return element.matches('.ticked-form button') ? '.ticked-form button' : null;
}

function say(sentence: string): void {
  const place = document.querySelector('[data-desk-said]');
  if (place) place.textContent = sentence;
}
