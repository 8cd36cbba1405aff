/** A paper of the office on a page: Indonesian in every word, whatever the page around it speaks. */
import type { Child } from 'hono/jsx';
import { inIndonesian } from '../../texts/language.ts';

interface PaperProps {
  readonly class: string;
  /** Called in Indonesian, and made into HTML before anything else is worded. */
  readonly write: () => Child;
}

export function Paper({ class: name, write }: PaperProps) {
  return <div class={name} lang="id" dangerouslySetInnerHTML={{ __html: inIndonesian(() => String(<>{write()}</>)) }}></div>;
}
