/**
 * The approver's page off line: a decision without a line is kept on the device, shown as waiting, and sent when the line is
 * back. Without this module the form is an ordinary form.
 */
import './page/page-language.ts';
import { verdictWords as words } from '../texts/verdict-words.ts';
import { forgetVerdict, isOpen, keepVerdict, listVerdicts, type KeptVerdict } from './verdict/kept-verdicts.ts';
import { sendVerdict, sendWaiting } from './verdict/send-verdict.ts';

const shelf = document.querySelector<HTMLElement>('[data-putusan-simpanan]');
const form = document.querySelector<HTMLFormElement>('form[action*="/putusan"]');
const person = shelf?.dataset['orang'] ?? '';
let sendingPlainly = false;

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js');
  const controlled = navigator.serviceWorker.controller !== null;
  await navigator.serviceWorker.ready;
  // The first visit came without the worker: it fetches its copy itself.
  if (!controlled) registration.active?.postMessage({ keep: location.href });
}

function describe(event: SubmitEvent): KeptVerdict {
  const data = new FormData(form!);
  // Older browsers do not take the button into the form's data.
  if (event.submitter instanceof HTMLButtonElement && event.submitter.name !== '') data.append(event.submitter.name, event.submitter.value);
  const fields = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  const text = (name: string) => String(data.get(name) ?? '');
  return {
    key: text('kunci'), person, action: form!.action, casePath: shelf?.dataset['berkas'] ?? '', title: shelf?.dataset['judul'] ?? '', answer: text('answer'), fields,
    seen: Number(text('seen')), at: Date.now(), state: 'waiting', words: '',
  };
}

async function decide(event: SubmitEvent): Promise<void> {
  const news = form!.querySelector<HTMLElement>('[data-putusan-kabar]')!;
  const verdict = describe(event);
  if (verdict.answer === 'tidak' && String(new FormData(form!).get('comment') ?? '').trim() === '') {
    news.textContent = words.reasonMissing;
    form!.querySelector<HTMLElement>('[name=comment]')?.focus();
    return;
  }
  const buttons = [...form!.querySelectorAll('button')];
  for (const one of buttons) one.disabled = true;
  news.textContent = words.sending;
  // Kept before it is sent: a phone that dies now still has it.
  await keepVerdict(verdict);
  const answer = await sendVerdict(verdict);
  if (answer.state === 'sent') {
    await forgetVerdict(verdict.key);
    location.assign(answer.next);
    return;
  }
  news.textContent = '';
  if (answer.state === 'waiting' || answer.state === 'signed-out') {
    hideForm();
    await keepVerdict({ ...verdict, state: answer.state });
    await askForSync();
    await draw();
    shelf?.scrollIntoView({ block: 'center' });
    return;
  }
  // The server has an answer to read: the same form once more, as any browser sends it, with everything typed kept on its page.
  await forgetVerdict(verdict.key);
  for (const one of buttons) one.disabled = false;
  sendingPlainly = true;
  form!.requestSubmit(event.submitter);
}

/** What has been decided is not asked again. */
function hideForm(): void {
  form!.closest<HTMLElement>('.panel')!.hidden = true;
}

async function askForSync(): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker?.ready) as (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;
    await registration?.sync?.register('putusan');
  } catch {
    // Not every browser wakes up for this; the next opening sends it.
  }
}

async function draw(): Promise<void> {
  if (!shelf) return;
  const own = (await listVerdicts()).filter((one) => one.person === person);
  const list = document.createElement('ul');
  list.className = 'kept-verdicts';
  list.append(...own.map(item));
  shelf.replaceChildren(...(own.length > 0 ? [list] : []));
  if (form && own.some((one) => isOpen(one) && one.action.split('?')[0] === form.action.split('?')[0])) hideForm();
}

function item(verdict: KeptVerdict): HTMLLIElement {
  const made = document.createElement('li');
  made.classList.add('notice', { waiting: 'warn', 'signed-out': 'warn', sent: 'good', stale: 'bad', refused: 'bad' }[verdict.state]);
  const line = (text: string, className = '') => Object.assign(document.createElement('p'), { textContent: text, className });
  const link = (text: string, href: string) => Object.assign(document.createElement('a'), { textContent: text, href });
  made.append(line(verdict.title, 'notice-title'), line(verdict.answer === 'ya' ? words.yesSaid : `${words.noSaid} ${verdict.fields.find(([name]) => name === 'comment')?.[1] ?? ''}`));
  const said = { waiting: words.waiting, 'signed-out': words.signedOut, sent: `${words.sent} ${verdict.words}.`, stale: words.stale, refused: `${words.refused} ${verdict.words}` }[verdict.state];
  const end = line(`${said} `);
  if (verdict.state === 'stale') end.append(link(words.seeDifference, `${verdict.casePath}/putusan?sejak=${verdict.seen}`));
  if (verdict.state === 'sent' || verdict.state === 'refused') end.append(link(words.openCase, verdict.casePath));
  if (verdict.state === 'signed-out') end.append(link(words.signIn, `/masuk?lanjut=${encodeURIComponent(`${verdict.casePath}/putusan`)}`));
  made.append(end);
  return made;
}

/** Whoever looks at the difference has seen the end of that decision. */
async function forgetSeen(): Promise<void> {
  if (!new URLSearchParams(location.search).has('sejak')) return;
  for (const one of await listVerdicts()) if (one.state === 'stale' && one.casePath === shelf?.dataset['berkas']) await forgetVerdict(one.key);
}

async function resend(): Promise<void> {
  await sendWaiting();
  await draw();
}

form?.addEventListener('submit', (event) => {
  if (sendingPlainly || event.defaultPrevented) return;
  event.preventDefault();
  decide(event).catch(() => {
    // A browser that keeps nothing (private window): the form goes the ordinary way.
    sendingPlainly = true;
    for (const one of form.querySelectorAll('button')) one.disabled = false;
    form.requestSubmit(event.submitter);
  });
});
addEventListener('online', () => void resend());
navigator.serviceWorker?.addEventListener('message', (event) => {
  if (event.data === 'putusan') void draw();
});
register().catch(() => {});
forgetSeen().then(draw).then(resend).catch(() => {});
