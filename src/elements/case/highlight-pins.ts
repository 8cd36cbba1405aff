/** Marks the words that open remarks are about, where the browser can mark without touching the text. */
export function highlightPins(): void {
  if (!('highlights' in CSS)) return;
  const ranges = [...document.querySelectorAll('.content .pinned q')].flatMap((quote) => {
    const part = quote.closest('[data-part]');
    return part ? findWords(part, quote.textContent ?? '') : [];
  });
  if (ranges.length > 0) CSS.highlights.set('catatan', new Highlight(...ranges));
}

/** The first place of these words in the part, over its marks for bold and links; not in the remarks below it. */
function findWords(part: Element, words: string): Range[] {
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('.beside') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length });
    text += (walker.currentNode.textContent ?? '').replaceAll(/\s/g, ' ');
  }
  const at = text.indexOf(words);
  const place = (offset: number) => nodes.findLast((one) => one.from <= offset);
  const [start, end] = [place(at), place(at + words.length - 1)];
  if (at < 0 || words === '' || !start || !end) return [];
  const range = document.createRange();
  range.setStart(start.node, at - start.from);
  range.setEnd(end.node, at + words.length - end.from);
  return [range];
}
