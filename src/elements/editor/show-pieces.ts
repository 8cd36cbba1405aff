/** A text's difference as struck out and underlined words, with words for those who hear the page. */
import type { Piece } from '../../core/post/word-difference.ts';
import { differenceWords as words } from '../../texts/difference-words.ts';

export function showPieces(into: HTMLElement, pieces: readonly Piece[]): void {
  into.replaceChildren(...pieces.map(({ kind, text }) => {
    if (kind === 'kept') return document.createTextNode(text);
    const element = document.createElement(kind === 'removed' ? 'del' : 'ins');
    element.append(unseen(kind === 'removed' ? words.readRemoved : words.readAdded), text, unseen(words.readEnd));
    return element;
  }));
}

function unseen(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = text;
  return span;
}
