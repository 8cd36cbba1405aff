/** The bar over (on phones under) the rich text: words for buttons, one stop for the tab key, arrows within. */
import type { Editor } from '@tiptap/core';
import { askForLink } from './link-dialog.ts';

interface Tool {
  readonly label: string;
  readonly help: string;
  readonly mark?: 'b' | 'i';
  readonly active?: (editor: Editor) => boolean;
  /** Shown only where it makes sense. */
  readonly shown?: (editor: Editor) => boolean;
  readonly able?: (editor: Editor) => boolean;
  readonly act: (editor: Editor) => void;
}

const inTable = (editor: Editor) => editor.isActive('table');
const run = (editor: Editor) => editor.chain().focus();

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { label: 'Judul', help: 'Judul bagian (Ctrl+Alt+2)', active: (one) => one.isActive('heading', { level: 2 }), act: (one) => run(one).toggleHeading({ level: 2 }).run() },
    { label: 'Subjudul', help: 'Judul anak bagian (Ctrl+Alt+3)', active: (one) => one.isActive('heading', { level: 3 }), act: (one) => run(one).toggleHeading({ level: 3 }).run() },
  ],
  [
    { label: 'Tebal', mark: 'b', help: 'Tebal (Ctrl+B)', active: (one) => one.isActive('bold'), act: (one) => run(one).toggleBold().run() },
    { label: 'Miring', mark: 'i', help: 'Miring (Ctrl+I)', active: (one) => one.isActive('italic'), act: (one) => run(one).toggleItalic().run() },
    { label: 'Tautan', help: 'Pasang atau ubah tautan (Ctrl+K)', active: (one) => one.isActive('link'), act: askForLink },
  ],
  [
    { label: '• Daftar', help: 'Daftar berbutir (Ctrl+Shift+8)', active: (one) => one.isActive('bulletList'), act: (one) => run(one).toggleBulletList().run() },
    { label: '1. Urutan', help: 'Daftar bernomor (Ctrl+Shift+7)', active: (one) => one.isActive('orderedList'), act: (one) => run(one).toggleOrderedList().run() },
    { label: 'Kutipan', help: 'Kutipan (Ctrl+Shift+B)', active: (one) => one.isActive('blockquote'), act: (one) => run(one).toggleBlockquote().run() },
    { label: 'Tabel', help: 'Sisipkan tabel tiga kolom', shown: (one) => !inTable(one), act: (one) => run(one).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
    { label: '+ Baris', help: 'Tambah baris di bawah', shown: inTable, act: (one) => run(one).addRowAfter().run() },
    { label: '+ Kolom', help: 'Tambah kolom di kanan', shown: inTable, act: (one) => run(one).addColumnAfter().run() },
    { label: '− Baris', help: 'Hapus baris ini', shown: inTable, act: (one) => run(one).deleteRow().run() },
    { label: '− Kolom', help: 'Hapus kolom ini', shown: inTable, act: (one) => run(one).deleteColumn().run() },
    { label: 'Hapus tabel', help: 'Hapus seluruh tabel', shown: inTable, act: (one) => run(one).deleteTable().run() },
  ],
  [
    { label: 'Urungkan', help: 'Urungkan (Ctrl+Z)', able: (one) => one.can().undo(), act: (one) => run(one).undo().run() },
    { label: 'Ulangi', help: 'Ulangi (Ctrl+Shift+Z)', able: (one) => one.can().redo(), act: (one) => run(one).redo().run() },
  ],
];

export function makeToolbar(editor: Editor): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'rich-bar no-print';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Bentuk tulisan');
  const made = GROUPS.flatMap((group, index) => {
    if (index > 0) bar.append(document.createElement('hr'));
    return group.map((tool) => ({ tool, button: makeButton(tool, editor, bar) }));
  });
  const shown = () => made.filter(({ button }) => !button.hidden && !button.disabled).map(({ button }) => button);
  const refresh = () => {
    for (const { tool, button } of made) {
      button.hidden = tool.shown?.(editor) === false;
      button.disabled = tool.able?.(editor) === false;
      if (tool.active) button.setAttribute('aria-pressed', String(tool.active(editor)));
    }
    const buttons = shown();
    if (!buttons.some((one) => one.tabIndex === 0)) buttons.forEach((one, index) => { one.tabIndex = index === 0 ? 0 : -1; });
  };
  bar.addEventListener('keydown', (event) => {
    const buttons = shown();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    for (const { button } of made) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  });
  editor.on('transaction', refresh);
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    askForLink(editor);
  });
  refresh();
  return bar;
}

function makeButton({ label, help, mark, act }: Tool, editor: Editor, bar: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = help;
  button.tabIndex = -1;
  const words = mark ? document.createElement(mark) : document.createElement('span');
  words.textContent = label;
  button.append(words);
  // The text keeps its selection when a finger lands on the bar.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => act(editor));
  bar.append(button);
  return button;
}
