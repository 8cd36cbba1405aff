/**
 * Makes the edit form smoother: rich text over the Markdown field, drafts kept while somebody types, counters, reminders, templates.
 * The form sends the same fields with it as without it. What is heavy comes after the page can be used.
 */
import { countTexts } from './editor/count-texts.ts';
import { keepDraft } from './editor/keep-draft.ts';
import type { EditorData } from './editor/form-fields.ts';
import { offerPatterns } from './editor/offer-patterns.ts';
import { remind } from './editor/remind.ts';

function enliven(box: HTMLElement): void {
  const form = box.closest('form');
  const text = box.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (!form || !text) return;
  countTexts(form);
  remind(form);
  offerPatterns(box, text);
  void keepDraft(form, box, JSON.parse(box.dataset['editor'] ?? '{}') as EditorData);
  const mount = () => void import('./editor/rich-text.ts').then(({ mountRichText }) => mountRichText(text)).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(mount, { timeout: 2000 });
  else setTimeout(mount, 300);
}

const box = document.querySelector<HTMLElement>('[data-editor]');
if (box) enliven(box);
