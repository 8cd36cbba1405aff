/**
 * Keeps what an agency has typed into the request form on this device, until it is sent or fourteen days have passed.
 * Nothing of it leaves the device by this module; the form works without it.
 */
import './page/page-language.ts';
import { requestDraftWords as words } from '../texts/request-draft-words.ts';

interface Draft { readonly at: number; readonly fields: readonly (readonly [string, string])[] }

const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;
const PAUSE = 400;
/** Belongs to one showing of the form, or to nobody. */
const PASSING = new Set(['kunci', 'langkah', 'situsweb', 'ke']);
const keyOf = (slug: string) => `permohonan:${slug}`;

const offer = document.querySelector<HTMLElement>('[data-draft]');
const form = document.querySelector<HTMLFormElement>('form[action$="/permohonan"][method="post"]');
const sent = document.querySelector<HTMLElement>('[data-draft-done]')?.dataset['draftDone'];
const print = document.querySelector<HTMLButtonElement>('[data-print]');

function read(slug: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as Draft | null;
    return draft !== null && Date.now() - draft.at < KEPT_FOR ? draft : null;
  } catch {
    return null;
  }
}

function forget(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Files stay out, except those the office has already: they stand in the form as words. */
function fieldsOf(from: HTMLFormElement): [string, string][] {
  return [...new FormData(from)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && !PASSING.has(entry[0]));
}

function clockOf(at: number): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

function keepDrafts(slug: string, box: HTMLElement, typed: HTMLFormElement): void {
  const title = box.querySelector<HTMLElement>('[data-draft-title]')!;
  const restore = box.querySelector<HTMLButtonElement>('[data-draft-restore]')!;
  let waiting: number | undefined;
  const say = (sentence: string, canRestore: boolean) => {
    title.textContent = sentence;
    restore.hidden = !canRestore;
    box.hidden = false;
  };
  const save = () => {
    const fields = fieldsOf(typed);
    if (fields.length === 0) return;
    try {
      localStorage.setItem(keyOf(slug), JSON.stringify({ at: Date.now(), fields } satisfies Draft));
      say(words.savedAt(new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(Date.now())), false);
    } catch {
      // Full or forbidden: the form itself still holds what was typed.
    }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(save, PAUSE);
  };
  const before = read(slug);
  if (fieldsOf(typed).length > 0) save();
  else if (before) say(words.unsent(clockOf(before.at)), true);
  typed.addEventListener('input', later);
  typed.addEventListener('change', later);
  restore.addEventListener('click', () => {
    if (before) fill(typed, before);
    save();
    typed.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
  });
  box.querySelector('[data-draft-forget]')!.addEventListener('click', () => {
    clearTimeout(waiting);
    forget(slug);
    box.hidden = true;
  });
}

/** What this step does not show travels on as hidden fields, as the server's own form does it: one for each value of a name. */
function fill(typed: HTMLFormElement, { fields }: Draft): void {
  const shown = [...typed.elements];
  for (const name of new Set(fields.map(([one]) => one))) {
    const values = fields.flatMap(([one, value]) => (one === name ? [value] : []));
    const mine = shown.filter((field) => field.getAttribute('name') === name);
    if (mine.length === 0) typed.append(...values.map((value) => Object.assign(document.createElement('input'), { type: 'hidden', name, value })));
    for (const field of mine) {
      if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) field.checked = values.includes(field.value);
      else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== 'file')) field.value = values[0] ?? '';
    }
  }
}

const slug = offer?.dataset['draft'];
if (sent !== undefined) forget(sent);
if (offer && form && slug !== undefined) keepDrafts(slug, offer, form);
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
