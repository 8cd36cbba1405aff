/**
 * Nothing typed is lost: every pause goes to the device at once and to the office a little later, in small steps. What is found
 * on coming back is offered, never put in by itself.
 */
import { sameDraft, type DraftFields } from '../../core/post/draft.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { deviceDrafts, forgetOldDrafts, type DeviceDraft } from './device-drafts.ts';
import { formFields, writeFields, type EditorData } from './form-fields.ts';
import { offerDraft } from './offer-draft.ts';
import { OfficeDraft, type Sent } from './office-draft.ts';

const TO_DEVICE = 400;
const TO_OFFICE = 2500;
/** Somebody who is typing has a next key soon, and the last one sends it all. */
const AFTER_ANOTHER = 400;
const OPEN_EVERY = 20_000;

export async function keepDraft(form: HTMLFormElement, box: HTMLElement, data: EditorData): Promise<void> {
  const device = deviceDrafts(data.key);
  const seen = form.querySelector<HTMLInputElement>('input[name=seen]');
  const base = () => Number(seen?.value ?? data.version);
  const office = new OfficeDraft(data.address, base);
  const state = box.querySelector<HTMLElement>('[data-save-state]');
  const writers = box.querySelector<HTMLElement>('[data-writers]');
  const clock = new Intl.DateTimeFormat(words.locale, { timeZone: data.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const began = formFields(form);
  /** What was offered and not yet answered: it outlives what is typed meanwhile, and the office keeps its own until then. */
  let offered: DeviceDraft | undefined;
  let officeOffers = box.querySelector('[data-offer] .notice') !== null;
  let onDevice: DraftFields | null = null;
  let atOffice: DraftFields = began;
  /** False once the device has refused to keep something: then nothing here says that the words are safe on it. */
  let deviceKeeps = true;
  let sending = false;
  let leaving = false;
  /** The form is on its way: a draft sent now would come after what it became. */
  let submitted = false;
  let deviceWaits: ReturnType<typeof setTimeout> | undefined;
  let officeWaits: ReturnType<typeof setTimeout> | undefined;
  let open: ReturnType<typeof setInterval> | undefined;

  const say = (text: string, warn = false) => {
    if (!state || state.textContent === text) return;
    state.textContent = text;
    state.dataset['tone'] = warn ? 'warn' : '';
  };

  const toDevice = async (sent = false): Promise<void> => {
    const fields = formFields(form);
    if (onDevice === null && sameDraft(fields, began) && !data.answered && !sent) return;
    try {
      await device.save({ fields, base: base(), at: new Date().toISOString(), sent, ...(offered ? { older: offered } : {}) });
      onDevice = fields;
      deviceKeeps = true;
      if (!sent && sameDraft(fields, formFields(form))) say(words.savedHere);
    } catch {
      deviceKeeps = false;
      say(words.notKept, true);
    }
  };

  const toOffice = async (): Promise<void> => {
    const fields = formFields(form);
    if (sending || submitted || officeOffers || offered || sameDraft(fields, atOffice)) return;
    sending = true;
    const sent = await office.send(fields, leaving);
    sending = false;
    hear(sent, fields);
    if (sent.kind === 'offline' && !leaving) later(4 * TO_OFFICE);
    // What was typed meanwhile had nobody to send it: its own timer found this one at work.
    if (sent.kind === 'kept' && !sameDraft(formFields(form), fields)) later(AFTER_ANOTHER);
  };

  const later = (wait: number): void => {
    clearTimeout(officeWaits);
    officeWaits = setTimeout(() => void toOffice(), wait);
  };

  const hear = (sent: Sent, fields: DraftFields | null): void => {
    if (sent.kind === 'offline' && fields) return say(deviceKeeps ? words.offline : words.offlineNotKept, true);
    if (sent.kind === 'signed-out') return say(deviceKeeps ? words.signedOut : words.signedOutNotKept, true);
    if (sent.kind === 'refused' && fields) return say(deviceKeeps ? words.barred : words.barredNotKept, true);
    if (sent.kind !== 'kept') return;
    if (fields) {
      atOffice = fields;
      if (sent.heard.savedAt !== null && sameDraft(formFields(form), fields)) say(words.savedAtOffice(clock.format(new Date(sent.heard.savedAt))));
    }
    const { writers: others, saved } = sent.heard;
    const news = saved ? words.saved(saved.name, clock.format(new Date(saved.at))) : others.length > 0 ? words.writing(others.map((one) => one.name)) : '';
    if (writers && writers.textContent !== news) writers.replaceChildren(...(news === '' ? [] : [paragraph(news)]));
  };

  const typed = () => {
    submitted = false;
    clearTimeout(deviceWaits);
    // Until this key is kept somewhere, nothing says that it is; the line stays, or what is below would jump.
    if (state?.dataset['tone'] !== 'warn') say('\u00a0');
    deviceWaits = setTimeout(() => void toDevice(), TO_DEVICE);
    later(TO_OFFICE);
    beOpen();
  };

  /** Says from time to time that somebody is at it; looking alone is not writing. */
  const beOpen = () => {
    const tell = async () => {
      if (document.visibilityState === 'visible' && !sending) hear(await office.send(null), null);
    };
    if (open) return;
    open = setInterval(() => void tell(), OPEN_EVERY);
    void tell();
  };

  const settled = () => {
    offered = undefined;
    officeOffers = false;
    box.querySelector('[data-offer]')?.replaceChildren();
  };

  // The form shows what the office kept, by the reader's own wish: what this device kept before that is in it.
  const restored = new URLSearchParams(location.search).has('draf');
  const confirmed = /[?&]beres=(edit|submit)(&|$)/.test(location.search);
  await forgetOldDrafts().catch(() => undefined);
  const found = data.answered ? undefined : await device.load().catch(() => undefined);
  const candidates = [found, found?.older].filter((one) => one !== undefined && !(one.sent && (confirmed || one.base < data.savedVersion)) && !sameDraft(one.fields, began));
  const best = candidates.find((one) => one && !(restored && one.at <= (data.officeDraft ?? '')));
  if (!best && found) await device.drop().catch(() => undefined);
  if (best && (!officeOffers || best.at >= (data.officeDraft ?? ''))) {
    offered = best;
    offerDraft(box.querySelector('[data-offer]'), best, began, clock, {
      restore: async () => {
        settled();
        if (seen) seen.value = String(best.base);
        if (mediaOf(best.fields) !== mediaOf(began) && (await office.send(best.fields)).kind === 'kept') return location.assign(`${data.address.replace(/^\/api\/v1\/offices\/([^/]+)\/cases\/([^/]+)\/draft$/, '/o/$1/berkas/$2')}/naskah?draf=pulihkan`);
        writeFields(form, best.fields);
      },
      discard: async () => {
        settled();
        await device.drop().catch(() => undefined);
        if (data.officeDraft !== null) await office.drop();
      },
    });
  }

  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('focusin', beOpen, { once: true });
  // Heard last: another listener may hold the form back, until an upload has arrived.
  window.addEventListener('submit', (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    submitted = true;
    clearTimeout(deviceWaits);
    clearTimeout(officeWaits);
    clearInterval(open);
    void toDevice(true);
  });
  window.addEventListener('online', () => void toOffice());
  document.addEventListener('visibilitychange', () => {
    leaving = document.visibilityState === 'hidden';
    // A form on its way is kept as sent; whatever came after that would call it unsaved.
    if (leaving && deviceWaits && !submitted) void toDevice();
    void toOffice();
  });
  if (data.answered) void toDevice();
}

function mediaOf(fields: DraftFields): string {
  return (fields['media'] ?? []).join(' ');
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'notice bare';
  element.textContent = text;
  return element;
}
