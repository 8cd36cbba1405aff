/** Asks where a link leads, and lets none through that leads nowhere. */
import type { Editor } from '@tiptap/core';
import { richTextWords as words } from '../../texts/rich-text-words.ts';
import { checkAddress } from './check-address.ts';

export function askForLink(editor: Editor): void {
  const now = String(editor.getAttributes('link')['href'] ?? '');
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-label', words.link.label);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'form';
  form.noValidate = true;
  const label = document.createElement('label');
  label.textContent = words.address;
  const input = document.createElement('input');
  input.type = 'url';
  input.inputMode = 'url';
  input.placeholder = 'https://';
  input.value = now;
  input.setAttribute('aria-describedby', 'tautan-salah');
  const wrong = document.createElement('p');
  wrong.className = 'error';
  wrong.id = 'tautan-salah';
  wrong.setAttribute('role', 'alert');
  label.append(input);
  const actions = document.createElement('p');
  actions.className = 'actions';
  const set = button(words.set, '');
  actions.append(set, ...(now === '' ? [] : [button(words.unset, 'quiet', () => end(() => editor.chain().focus().extendMarkRange('link').unsetLink().run()))]), button(words.cancel, 'quiet', () => end(() => editor.commands.focus())));
  form.append(label, wrong, actions);
  dialog.append(form);
  document.body.append(dialog);
  dialog.addEventListener('cancel', () => end(() => editor.commands.focus()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const checked = checkAddress(input.value);
    if (!checked.ok) {
      wrong.textContent = checked.why;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return;
    }
    end(() => setLink(editor, checked.href));
  });
  dialog.showModal();
  input.select();

  function end(act: () => void): void {
    dialog.remove();
    act();
  }
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) chain.insertContent({ type: 'text', text: href.replace(/^(https?:\/\/|mailto:)/, ''), marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

function button(text: string, weight: string, act?: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.className = `button ${weight}`.trim();
  one.textContent = text;
  one.type = act ? 'button' : 'submit';
  if (act) one.addEventListener('click', act);
  return one;
}
