/** Puts a template into the text without another page: whole into an empty one, behind what is there otherwise. */
import { announce } from './form-fields.ts';

export function offerPatterns(box: HTMLElement, text: HTMLTextAreaElement): void {
  const patterns = box.querySelector<HTMLElement>('[data-patterns]');
  if (!patterns) return;
  patterns.hidden = false;
  patterns.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-pattern]');
    const pattern = link?.parentElement?.querySelector('template');
    if (!pattern) return;
    event.preventDefault();
    const empty = text.value.trim() === '';
    text.value = `${text.value.trimEnd()}${empty ? '' : '\n\n'}${pattern.content.textContent?.trim() ?? ''}`;
    announce(text);
    if (empty) choose(box, pattern.dataset);
    patterns.removeAttribute('open');
    text.closest('.field')?.scrollIntoView({ block: 'start' });
  });
}

function choose(box: HTMLElement, { category = '', kind = '' }: DOMStringMap): void {
  const field = box.querySelector<HTMLInputElement>('[name=category]');
  const choice = box.querySelector<HTMLInputElement>(`[name=informationKind][value="${kind}"]`);
  if (field) field.value = category;
  if (choice) choice.checked = true;
}
