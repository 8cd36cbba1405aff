/**
 * Makes the edit form smoother: rich text over the Markdown field, drafts kept while somebody types, counters, reminders, templates.
 * The form sends the same fields with it as without it. What is heavy comes after the page can be used.
 */
import './page/page-language.ts';
import { richTextWords } from '../texts/rich-text-words.ts';
import { countTexts } from './editor/count-texts.ts';
import { keepDraft } from './editor/keep-draft.ts';
import type { EditorData } from './editor/form-fields.ts';
import { offerPatterns } from './editor/offer-patterns.ts';
import { remind } from './editor/remind.ts';
import { settleErrors } from './editor/settle-errors.ts';

function enliven(box: HTMLElement): void {
  const form = box.closest('form');
  const text = box.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (!form || !text) return;
  countTexts(form);
  settleErrors(form);
  remind(form);
  offerPatterns(box, text);
  void keepDraft(form, box, JSON.parse(box.dataset['editor'] ?? '{}') as EditorData);
  const mount = () => import('./editor/rich-text.ts').then(({ mountRichText }) => mountRichText(text));
  if (isSparing() || localStorage.getItem('kentongan-markdown') !== null) return offerRichText(text, mount);
  // Where it does not come, the plain field is there.
  const later = () => void mount().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(later, { timeout: 2000 });
  else setTimeout(later, 300);
}

/** Whoever pays for each megabyte is asked first. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

function offerRichText(text: HTMLTextAreaElement, mount: () => Promise<void>): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet small rich-switch';
  button.textContent = richTextWords.load;
  text.after(button);
  button.addEventListener('click', () => {
    localStorage.removeItem('kentongan-markdown');
    button.disabled = true;
    mount().then(() => button.remove(), () => { button.disabled = false; });
  });
}

const box = document.querySelector<HTMLElement>('[data-editor]');
if (box) enliven(box);
