/**
 * Keeps an open desk fresh: hears that something moved, fetches the page again and puts its tasks, its counts and its bell in the
 * place of the old ones, with ticks and focus where they were. Without it the desk is as fresh as its last reload.
 */
import './page/page-language.ts';
import { deskWords as words } from '../texts/desk-words.ts';

/** Steps come in bursts, and an office's desks should not all ask at the same moment. */
const WAIT_MS = 300;
const SPREAD_MS = 500;
/** A line that fails is tried again, each time after twice the pause, until the longest. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** What the server answers whoever is signed out, or of this office no more; a redirect leads there too. */
const ENDED = [401, 403, 404];

const desk = document.querySelector<HTMLElement>('[data-desk]');
const address = desk?.dataset['desk'];
let stream: EventSource | null = null;
let greeted = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
let failures = 0;
const here = desk !== null && address !== undefined && 'EventSource' in globalThis;

if (here) {
  // A tab nobody sees holds no line: browsers allow few to one program.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hush();
    else listen();
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);
  if (!document.hidden) listen();
}

function listen(): void {
  if (stream || !here) return;
  const line = new EventSource(address!);
  let torn = 0;
  stream = line;
  line.addEventListener('siap', () => {
    // The line was cut in between: what was said then was not heard.
    if (greeted) soon();
    greeted = true;
    torn = 0;
    failures = 0;
  });
  line.addEventListener('meja', soon);
  line.addEventListener('selesai', () => {
    hush();
    // Signed out, or only one tab too many: the page itself knows.
    refresh().then((stays) => { if (stays) say(words.stopped, true); }, () => say(words.stopped, true));
  });
  line.addEventListener('error', () => {
    if (line.readyState === EventSource.CLOSED) {
      // Refused: a browser does not come back from that by itself.
      hush();
      greeted = true;
      tryAgain();
      // Torn: it does; the first time is the server's own way of ending a long line.
    } else if (++torn > 1) say(words.noNews, true);
  });
}

function hush(): void {
  stream?.close();
  stream = null;
  clearTimeout(timer);
  clearTimeout(again);
  timer = undefined;
}

function soon(): void {
  timer ??= setTimeout(look, WAIT_MS + Math.random() * SPREAD_MS);
}

function look(): void {
  timer = undefined;
  refresh().then((stays) => { if (stays && !document.hidden) listen(); }, tryAgain);
}

function tryAgain(): void {
  say(words.noNews, true);
  clearTimeout(again);
  again = setTimeout(look, Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS) + Math.random() * SPREAD_MS);
}

/** False when there is no desk any more for who sits here. */
async function refresh(): Promise<boolean> {
  const answer = await fetch(desk?.dataset['page'] ?? location.href, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) });
  if (!answer.ok && !ENDED.includes(answer.status)) throw new Error(`the desk answered ${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = fresh.querySelector('[data-desk]');
  if (!desk || !next) {
    hush();
    say(words.signedOut, true);
    return false;
  }
  if (stream) say('');
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
  return true;
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

/** @param warn also to be seen: what else is said can be seen in the list itself */
function say(sentence: string, warn = false): void {
  const place = document.querySelector('[data-desk-said]');
  if (!place) return;
  place.className = warn ? 'notice warn bare' : 'unseen';
  place.textContent = sentence;
}
