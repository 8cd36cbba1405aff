/** What the rich text can hold: what Markdown can say, and a box for what is kept as it was typed. */
import { Extension, Node, type Extensions } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node as Piece } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** A block beyond rich text: shown as it was typed, moved and deleted whole, edited as Markdown. */
const AsTyped = Node.create({
  name: 'asTyped', group: 'block', atom: true, selectable: true,
  addAttributes: () => ({ source: { default: '', parseHTML: (element) => element.textContent } }),
  parseHTML: () => [{ tag: 'pre[data-as-typed]' }],
  renderHTML: ({ node }) => ['pre', { 'data-as-typed': '', class: 'as-typed' }, String(node.attrs['source'])],
});

/** Columns keep their side; a cell is one line of words, as in Markdown. */
const cell = {
  content: 'paragraph',
  addAttributes: () => ({
    colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false }, colwidth: { default: null, rendered: false },
    align: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('align'), rendered: false },
  }),
};

/** ‹what is to be filled in› stands out until it is. */
const Prompts = Extension.create({
  name: 'prompts',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: (state) => DecorationSet.create(state.doc, promptsIn(state.doc)) } })],
});

function promptsIn(doc: Piece): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const match of node.isText ? (node.text ?? '').matchAll(/‹[^‹›]*›/g) : []) found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'prompt' }));
  });
  return found;
}

export const EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3, 4] }, codeBlock: false, horizontalRule: false, underline: false, trailingNode: false, listItem: false,
    // A bare address becomes a link on the page by itself; a link here is one that somebody made.
    link: { openOnClick: false, autolink: false, linkOnPaste: true, protocols: ['https', 'http', 'mailto'], HTMLAttributes: { target: null, rel: 'noopener' }, isAllowedUri: (uri) => /^(https?:\/\/|mailto:)/i.test(uri) },
  }),
  Node.create({
    name: 'listItem', content: 'paragraph (bulletList | orderedList)*', defining: true,
    parseHTML: () => [{ tag: 'li' }], renderHTML: () => ['li', 0],
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem('listItem'), Tab: () => this.editor.commands.sinkListItem('listItem'), 'Shift-Tab': () => this.editor.commands.liftListItem('listItem') };
    },
  }),
  Table.configure({ resizable: false }).extend({ renderHTML: () => ['table', ['tbody', 0]] }), TableRow, TableHeader.extend(cell), TableCell.extend(cell), AsTyped, Prompts,
];
