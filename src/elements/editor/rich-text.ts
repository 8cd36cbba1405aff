/**
 * Rich text over the Markdown field. The field stays what the form sends: every change is written into it at once, block by block, and
 * blocks that nobody touched exactly as they came. One button leads back to the plain field.
 */
import { Editor, type JSONContent } from '@tiptap/core';
import { richTextWords as words } from '../../texts/rich-text-words.ts';
import type { DocNode } from './document.ts';
import { keepSource, type KeptSource } from './keep-source.ts';
import { cleanPaste, readPastedText } from './paste.ts';
import { EXTENSIONS } from './schema.ts';
import { makeToolbar } from './toolbar.ts';

/** Where one writes stays clear of the bar above the text, and of the bars at the foot of a phone. */
const BESIDE_BARS = { top: 72, bottom: 136, left: 0, right: 0 };
const PLAIN_KEY = 'kentongan-markdown';

export function mountRichText(field: HTMLTextAreaElement): void {
  const box = document.createElement('div');
  box.className = 'rich';
  const place = document.createElement('div');
  const change = document.createElement('button');
  change.type = 'button';
  change.className = 'button quiet small rich-switch';
  field.after(change);
  field.before(box);
  const label = field.labels?.[0];
  if (label && label.id === '') label.id = `${field.id}-label`;
  const hint = field.closest('.field')?.querySelector<HTMLElement>('.hint');
  const { required } = field;
  let kept: KeptSource = keepSource(field.value);
  const editor = new Editor({
    element: place, extensions: EXTENSIONS, injectCSS: false, content: kept.document as JSONContent,
    editorProps: {
      scrollThreshold: BESIDE_BARS, scrollMargin: BESIDE_BARS,
      attributes: {
        class: 'rich-text', role: 'textbox', 'aria-multiline': 'true', lang: 'id', dir: 'auto', spellcheck: 'true',
        ...(label ? { 'aria-labelledby': label.id } : {}), ...(required ? { 'aria-required': 'true' } : {}),
      },
      transformPastedHTML: cleanPaste,
      clipboardTextParser: (text, _context, _plain, view) => readPastedText(text, view.state.schema),
    },
    onUpdate: () => write(),
  });
  kept.remember(nodesOf(editor));
  box.append(makeToolbar(editor), place);
  label?.addEventListener('click', () => editor.commands.focus());

  field.addEventListener('filled', () => read());
  change.addEventListener('click', () => {
    const rich = box.hidden === true;
    show(rich);
    remember(!rich);
    if (rich) read();
    if (rich) editor.commands.focus();
    else field.focus();
  });
  show(localStorage.getItem(PLAIN_KEY) === null);
  keepAboveKeyboard(box);

  function show(rich: boolean): void {
    box.hidden = !rich;
    field.hidden = rich;
    // A hidden field that is required would stop the form without a word; the server says it instead.
    field.required = required && !rich;
    if (hint) hint.hidden = rich;
    change.textContent = rich ? words.asMarkdown : words.asRichText;
  }

  function read(): void {
    const written = kept.write(nodesOf(editor));
    if (field.value.trim() === written.trim()) return;
    kept = keepSource(field.value);
    editor.commands.setContent(kept.document as JSONContent, { emitUpdate: false });
    kept.remember(nodesOf(editor));
  }

  function write(): void {
    const written = kept.write(nodesOf(editor));
    if (written === field.value) return;
    field.value = written;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function nodesOf(editor: Editor): readonly DocNode[] {
  return (editor.getJSON() as DocNode).content ?? [];
}

function remember(plain: boolean): void {
  if (plain) localStorage.setItem(PLAIN_KEY, 'ya');
  else localStorage.removeItem(PLAIN_KEY);
}

/** Phones lay the keyboard over the page; the toolbar stands on it. */
function keepAboveKeyboard(box: HTMLElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const place = () => box.style.setProperty('--keyboard', `${Math.max(0, Math.round(window.innerHeight - view.height - view.offsetTop))}px`);
  view.addEventListener('resize', place);
  view.addEventListener('scroll', place);
}
