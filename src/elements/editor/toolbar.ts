/** The bar over (on phones under) the rich text: words for buttons, one stop for the tab key, arrows within. */
import type { Editor } from '@tiptap/core';
import { richTextWords as words } from '../../texts/rich-text-words.ts';
import { askForLink } from './link-dialog.ts';

interface Tool {
  /** Its name and what it does, in `richTextWords`. */
  readonly says: 'heading' | 'subheading' | 'bold' | 'italic' | 'link' | 'bullets' | 'numbers' | 'quote' | 'table' | 'addRow' | 'addColumn' | 'deleteRow' | 'deleteColumn' | 'deleteTable' | 'undo' | 'redo';
  readonly mark?: 'b' | 'i';
  readonly active?: (editor: Editor) => boolean;
  /** Shown only where it makes sense. */
  readonly shown?: (editor: Editor) => boolean;
  readonly able?: (editor: Editor) => boolean;
  readonly act: (editor: Editor) => void;
}

const inTable = (editor: Editor) => editor.isActive('table');
/** A cell is one line of words: no headings, lists and quotations in it. */
const inText = (editor: Editor) => !inTable(editor);
const run = (editor: Editor) => editor.chain().focus();

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { says: 'heading', shown: inText, active: (one) => one.isActive('heading', { level: 2 }), act: (one) => run(one).toggleHeading({ level: 2 }).run() },
    { says: 'subheading', shown: inText, active: (one) => one.isActive('heading', { level: 3 }), act: (one) => run(one).toggleHeading({ level: 3 }).run() },
  ],
  [
    { says: 'bold', mark: 'b', active: (one) => one.isActive('bold'), act: (one) => run(one).toggleBold().run() },
    { says: 'italic', mark: 'i', active: (one) => one.isActive('italic'), act: (one) => run(one).toggleItalic().run() },
    { says: 'link', active: (one) => one.isActive('link'), act: askForLink },
  ],
  [
    { says: 'bullets', shown: inText, active: (one) => one.isActive('bulletList'), act: (one) => run(one).toggleBulletList().run() },
    { says: 'numbers', shown: inText, active: (one) => one.isActive('orderedList'), act: (one) => run(one).toggleOrderedList().run() },
    { says: 'quote', shown: inText, active: (one) => one.isActive('blockquote'), act: (one) => run(one).toggleBlockquote().run() },
    { says: 'table', shown: inText, act: (one) => run(one).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
    { says: 'addRow', shown: inTable, act: (one) => run(one).addRowAfter().run() },
    { says: 'addColumn', shown: inTable, act: (one) => run(one).addColumnAfter().run() },
    { says: 'deleteRow', shown: inTable, act: (one) => run(one).deleteRow().run() },
    { says: 'deleteColumn', shown: inTable, act: (one) => run(one).deleteColumn().run() },
    { says: 'deleteTable', shown: inTable, act: (one) => run(one).deleteTable().run() },
  ],
  [
    { says: 'undo', able: (one) => one.can().undo(), act: (one) => run(one).undo().run() },
    { says: 'redo', able: (one) => one.can().redo(), act: (one) => run(one).redo().run() },
  ],
];

export function makeToolbar(editor: Editor): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'rich-bar no-print';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.bar);
  const made = GROUPS.flatMap((group, index) => {
    if (index > 0) bar.append(document.createElement('hr'));
    return group.map((tool) => ({ tool, button: makeButton(tool, editor, bar) }));
  });
  const shown = () => made.filter(({ button }) => !button.hidden && !button.disabled).map(({ button }) => button);
  let wasInTable = false;
  const refresh = () => {
    for (const { tool, button } of made) {
      button.hidden = tool.shown?.(editor) === false;
      button.disabled = tool.able?.(editor) === false;
      if (tool.active) button.setAttribute('aria-pressed', String(tool.active(editor)));
    }
    // Other tools: from the first one on, wherever the bar was.
    if (wasInTable !== inTable(editor)) bar.scrollLeft = 0;
    wasInTable = inTable(editor);
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

function makeButton({ says, mark, act }: Tool, editor: Editor, bar: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = words[says].help;
  button.tabIndex = -1;
  const label = mark ? document.createElement(mark) : document.createElement('span');
  label.textContent = words[says].label;
  button.append(label);
  // The text keeps its selection when a finger lands on the bar.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => act(editor));
  bar.append(button);
  return button;
}
