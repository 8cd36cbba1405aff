/** Makes this device take pushes. Without this module the offer stays hidden; letters and the list work without it. */
import './page/page-language.ts';
import { wordDevice } from '../texts/device-words.ts';

const box = document.querySelector<HTMLElement>('[data-push]');

const bytes = (text: string) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));

async function subscribe(offer: HTMLElement, say: (text: string) => void): Promise<void> {
  say(offer.dataset['waiting'] ?? '');
  if ((await Notification.requestPermission()) !== 'granted') return say(offer.dataset['refused'] ?? '');
  const registration = await navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(offer.dataset['push'] ?? '') });
  const { endpoint, keys } = subscription.toJSON();
  const answer = await fetch(offer.dataset['to'] ?? '', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: wordDevice(navigator.userAgent), endpoint, p256dh: keys?.['p256dh'], auth: keys?.['auth'] }),
  });
  if (!answer.ok) {
    await subscription.unsubscribe();
    const { title } = (await answer.json().catch(() => ({}))) as { title?: string };
    return say(title ?? offer.dataset['failed'] ?? '');
  }
  location.assign(offer.dataset['next'] ?? '');
}

/** The server knows its public address, the browser the one it came by, and what it can do. */
function showWhyNot(reason: 'address' | 'browser'): void {
  const note = document.querySelector<HTMLElement>(`[data-push-cannot=${reason}]`);
  if (note) note.hidden = false;
}

if (box && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  box.hidden = false;
  const status = box.querySelector('[role=status]')!;
  const say = (text: string) => { status.textContent = text; };
  box.querySelector('button')?.addEventListener('click', () => void subscribe(box, say).catch(() => say(box.dataset['failed'] ?? '')));
} else if (box) showWhyNot(isSecureContext ? 'browser' : 'address');
