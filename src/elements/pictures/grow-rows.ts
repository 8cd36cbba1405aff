/**
 * A picture that has just come, or was ticked among the material of the case, gets its row at once: the server makes it of the form
 * as it stands, and only what is new of its answer goes into the page. Nothing is saved by it, and nothing typed is touched.
 */
import { pictureWords as words } from '../../texts/picture-words.ts';

interface UploadList extends HTMLElement {
  handOver?(values: readonly string[]): void;
}

/** @param enliven what a new row needs to be as the others */
export function growRows(field: HTMLElement, enliven: (row: HTMLElement) => void): void {
  const form = field.closest('form');
  const list = field.querySelector<HTMLElement>('[data-pictures]');
  if (!form || !list) return;
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  list.after(said);
  // One after the other: each answer numbers its rows from those that are there.
  let turn = Promise.resolve();
  const grow = () => { turn = turn.then(() => growOnce(form, field, list, said, enliven)).catch(() => undefined); };
  field.addEventListener('uploaded', grow);
  field.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'pick' && target.checked) grow();
  });
}

async function growOnce(form: HTMLFormElement, field: HTMLElement, list: HTMLElement, said: HTMLElement, enliven: (row: HTMLElement) => void): Promise<void> {
  const sent = new FormData();
  // What is ticked to go stays until the form is sent.
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'remove') sent.append(name, value);
  const uploaded = sent.getAll('newPictures').map(String);
  const picked = sent.getAll('pick').map(String);
  if (uploaded.length === 0 && picked.length === 0) return;
  sent.set('ulang', 'gambar');
  const answer = await fetch(form.action, { method: 'POST', body: sent });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const known = new Set([...list.querySelectorAll<HTMLElement>('[data-picture]')].map((row) => row.dataset['picture']));
  const fresh = [...page.querySelectorAll<HTMLElement>('[data-picture]')].filter((row) => !known.has(row.dataset['picture']));
  for (const found of fresh) {
    const row = document.importNode(found, true);
    list.append(row);
    enliven(row);
  }
  field.querySelector<UploadList>('kentongan-uploads')?.handOver?.(uploaded);
  forgetPicked(field, picked);
  showInVariants(form, page);
  if (fresh.length > 0) {
    said.textContent = words.added(list.querySelectorAll('[data-picture]').length);
    list.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What has a row is no longer to be picked. */
function forgetPicked(field: HTMLElement, picked: readonly string[]): void {
  const picks = field.querySelector<HTMLElement>('[data-picks]');
  for (const input of picks?.querySelectorAll<HTMLInputElement>('input[name=pick]') ?? []) if (picked.includes(input.value)) input.closest('.choice')?.remove();
  if (picks && !picks.querySelector('input')) picks.remove();
}

/** Each channel may choose the new picture too; what was chosen stands in the answer as it was sent. */
function showInVariants(form: HTMLFormElement, page: Document): void {
  for (const now of page.querySelectorAll<HTMLElement>('[data-variant-pictures]')) {
    form.querySelector(`[data-variant-pictures="${CSS.escape(now.dataset['variantPictures'] ?? '')}"]`)?.replaceWith(document.importNode(now, true));
  }
}
