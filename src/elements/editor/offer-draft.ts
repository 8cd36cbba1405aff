/** "Ada tulisan yang belum disimpan": what it would change, and two buttons. */
import type { DraftFields } from '../../core/post/draft.ts';
import { differText } from '../../core/post/word-difference.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import type { DeviceDraft } from './device-drafts.ts';
import { showPieces } from './show-pieces.ts';

const FIELDS: readonly (readonly [RegExp, string])[] = [[/^title$/, 'Judul'], [/^summary$/, 'Ringkasan'], [/^text$/, 'Isi naskah'], [/^variant\.(.+)$/, 'Materi'], [/^alt\./, 'Apa yang terlihat'], [/^caption\./, 'Takarir']];

export function offerDraft(place: HTMLElement | null, draft: DeviceDraft, now: DraftFields, clock: Intl.DateTimeFormat, act: { restore(): Promise<void>; discard(): Promise<void> }): void {
  if (!place) return;
  const notice = element('div', 'notice warn bare');
  const inside = element('div', '');
  notice.setAttribute('role', 'region');
  notice.setAttribute('aria-label', 'Tulisan yang belum disimpan');
  const day = new Intl.DateTimeFormat('id-ID', { timeZone: clock.resolvedOptions().timeZone, dateStyle: 'long' });
  const at = new Date(draft.at);
  inside.append(element('p', 'notice-title', `${words.unsaved(`${day.format(at)} pukul ${clock.format(at)}`)}.`), differences(draft.fields, now));
  const actions = element('p', 'actions');
  actions.append(button(words.restore, 'plain', act.restore), button(words.discard, 'quiet', act.discard));
  inside.append(actions);
  notice.append(inside);
  place.replaceChildren(notice);
}

function differences(fields: DraftFields, now: DraftFields): HTMLElement {
  const details = element('details', 'difference');
  details.append(element('summary', '', words.difference));
  for (const name of new Set([...Object.keys(now), ...Object.keys(fields)])) {
    const label = FIELDS.find(([pattern]) => pattern.test(name))?.[1];
    const [before, after] = [now[name]?.[0] ?? '', fields[name]?.[0] ?? ''];
    if (label === undefined || before === after) continue;
    const text = element('p', 'change-text');
    showPieces(text, differText(before, after));
    details.append(element('p', 'side-name', label), text);
  }
  return details;
}

function button(text: string, weight: string, act: () => Promise<void>): HTMLElement {
  const one = element('button', `button ${weight}`, text) as HTMLButtonElement;
  one.type = 'button';
  one.addEventListener('click', () => void act());
  return one;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const one = document.createElement(tag);
  if (className !== '') one.className = className;
  if (text !== '') one.textContent = text;
  return one;
}
