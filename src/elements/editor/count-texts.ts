/** Counters and differences of every channel's text, while it is typed. */
import type { Channel } from '../../core/post/outlet.ts';
import { OWN_CHOICE, needsPicture } from '../../core/post/variant-pictures.ts';
import { differText } from '../../core/post/word-difference.ts';
import { editorWords } from '../../texts/editor-words.ts';
import { countForOutlet } from '../../texts/outlet-words.ts';
import { showPieces } from './show-pieces.ts';

const PAUSE = 250;

export function countTexts(form: HTMLFormElement): void {
  const original = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const rows = [...form.querySelectorAll<HTMLElement>('[data-variant]')];
  const show = () => rows.forEach((row) => showRow(row, original?.value ?? ''));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  for (const one of form.querySelectorAll<HTMLElement>('[data-without-script]')) one.hidden = true;
  show();
}

function showRow(row: HTMLElement, original: string): void {
  const field = row.querySelector('textarea');
  const count = row.querySelector<HTMLElement>('[data-count]');
  const mark = row.querySelector<HTMLElement>('[data-over]');
  const difference = row.querySelector<HTMLElement>('[data-difference]');
  if (!field || !count) return;
  const own = field.value.trim();
  const { words, over } = countForOutlet(JSON.parse(row.dataset['rules'] ?? '{}') as Channel, own === '' ? original : own);
  setText(count, own === '' ? editorWords.usesText(words) : words);
  count.classList.toggle('over', over);
  if (mark) setText(mark, over && own !== '' ? editorWords.tooLong : own !== '' && isPictureless(row) ? editorWords.pictureless : '');
  if (!difference) return;
  difference.hidden = own === '';
  const pieces = difference.querySelector<HTMLElement>('[data-pieces]');
  if (pieces && own !== '') showPieces(pieces, differText(original, field.value));
}

/** A channel that takes no post without a picture, and has none as the form stands. */
function isPictureless(row: HTMLElement): boolean {
  if (!needsPicture(JSON.parse(row.dataset['rules'] ?? '{}') as Channel)) return false;
  const own = row.querySelector<HTMLInputElement>(`input[type=radio][value=${OWN_CHOICE}]`)?.checked ?? false;
  if (own) return row.querySelector('[data-variant-pictures] input[type=checkbox]:checked') === null;
  return [...(row.closest('form')?.querySelectorAll('[data-picture]') ?? [])].every((one) => one.querySelector('input[name=remove]:checked') !== null);
}

/** Only what changed, so that nothing is read aloud again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
