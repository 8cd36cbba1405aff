/** What comes from the clipboard, cleaned: only what the rich text can hold, as the writer saw it in the other program. */
import { Fragment, Node, Slice, type Schema } from '@tiptap/pm/model';
import { cleanHtml } from './clean-html.ts';
import { readPlain } from './read-plain.ts';

export function cleanPaste(html: string): string {
  // What was copied from this very editor is as clean as it was.
  if (/data-pm-slice/.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  cleanHtml(page.body);
  return page.body.innerHTML;
}

export function readPastedText(text: string, schema: Schema): Slice {
  const nodes = readPlain(text).map((node) => Node.fromJSON(schema, node));
  const [only] = nodes;
  // One line goes into the line it is pasted into.
  if (nodes.length === 1 && only?.type.name === 'paragraph') return new Slice(Fragment.from(only), 1, 1);
  return new Slice(Fragment.from(nodes), 0, 0);
}
