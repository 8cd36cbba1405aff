/** "Ada tulisan yang belum disimpan": what it would change, and two buttons. */
import type { DraftFields } from '../../core/post/draft.ts';
import { differText } from '../../core/post/word-difference.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { pictureWords } from '../../texts/picture-words.ts';
import type { DeviceDraft } from './device-drafts.ts';
import { showPieces } from './show-pieces.ts';

const FIELDS: readonly (readonly [RegExp, () => string])[] = [
  [/^title$/, () => fieldWords.title], [/^summary$/, () => fieldWords.summary], [/^text$/, () => words.text], [/^variant\.(.+)$/, () => words.variant], [/^alt\./, () => pictureWords.alt], [/^caption\./, () => fieldWords.caption],
];

export function offerDraft(place: HTMLElement | null, draft: DeviceDraft, now: DraftFields, clock: Intl.DateTimeFormat, act: { restore(): Promise<void>; discard(): Promise<void> }): void {
  if (!place) return;
  const notice = element('div.notice.warn.bare');
  const inside = element('div');
  notice.setAttribute('role', 'region');
  notice.setAttribute('aria-label', words.unsavedRegion);
  const day = new Intl.DateTimeFormat(words.locale, { timeZone: clock.resolvedOptions().timeZone, dateStyle: 'long' });
  const at = new Date(draft.at);
  inside.append(element('p.notice-title', `${words.unsaved(words.dayAt(day.format(at), clock.format(at)))}.`), differences(draft.fields, now));
  const actions = element('p.actions');
  actions.append(button(words.restore, 'plain', act.restore), button(words.discard, 'quiet', act.discard));
  inside.append(actions);
  notice.append(inside);
  place.replaceChildren(notice);
}

function differences(fields: DraftFields, now: DraftFields): HTMLElement {
  const details = element('details.difference');
  details.append(element('summary', words.difference));
  for (const name of new Set([...Object.keys(now), ...Object.keys(fields)])) {
    const label = FIELDS.find(([pattern]) => pattern.test(name))?.[1]();
    const [before, after] = [now[name]?.[0] ?? '', fields[name]?.[0] ?? ''];
    if (label === undefined || before === after) continue;
    const text = element('p.change-text');
    showPieces(text, differText(before, after));
    details.append(element('p.side-name', label), text);
  }
  return details;
}

function button(text: string, weight: string, act: () => Promise<void>): HTMLElement {
  const one = element(`button.button.${weight}`, text) as HTMLButtonElement;
  one.type = 'button';
  one.addEventListener('click', () => void act());
  return one;
}

/** @param selector a tag and its classes: `p.notice-title` */
function element(selector: string, text = ''): HTMLElement {
  const [tag = 'div', ...classes] = selector.split('.');
  const one = document.createElement(tag);
  one.classList.add(...classes);
  if (text !== '') one.textContent = text;
  return one;
}
