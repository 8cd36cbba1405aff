/** A part of a page that can be shut: its heading stays, with a word on what is in it. */
import type { PropsWithChildren } from 'hono/jsx';

export function FoldedPanel({ id, title, about = '', open, children }: PropsWithChildren<{ id: string; title: string; about?: string; open: boolean }>) {
  return (
    <details class="panel folded-panel" open={open}>
      <summary><h2 id={id}>{title}</h2>{about !== '' && <span class="quiet-text small-text">{about}</span>}</summary>
      {children}
    </details>
  );
}
