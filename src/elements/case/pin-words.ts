/** Select words in the content, and remark on exactly those. */
import { caseToolWords } from '../../texts/case-tool-words.ts';
const LONGEST = 500;

interface Selected {
  readonly part: string;
  readonly words: string;
  readonly box: DOMRect;
}

export function offerPins(): void {
  const content = document.querySelector('.content');
  const form = document.querySelector<HTMLElement>('[data-remark-rows]') ?? document.querySelector<HTMLElement>('.remark-pin');
  if (!content || !form) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button pin-button';
  button.textContent = caseToolWords.remarkOnThis;
  button.hidden = true;
  document.body.append(button);
  let last: Selected | null = null;
  document.addEventListener('selectionchange', () => {
    const now = selected(content);
    if (now) last = now;
    button.hidden = !now;
    if (!now) return;
    button.style.top = `${window.scrollY + now.box.bottom + 8}px`;
    button.style.left = `${Math.max(8, Math.min(now.box.left, document.documentElement.clientWidth - button.offsetWidth - 8))}px`;
  });
  // Pressing must not take the selection away before the words are read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (!last) return;
    if ('remarkRows' in form.dataset) fillRow(form as HTMLDetailsElement, last);
    else fillRemark(form as HTMLDetailsElement, last);
    document.getSelection()?.removeAllRanges();
    button.hidden = true;
  });
}

function selected(content: Element): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const partOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-part]');
  const [from, to] = [partOf(selection.anchorNode), partOf(selection.focusNode)];
  const words = selection.toString().replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!from || from !== to || !content.contains(from) || words === '') return null;
  return { part: from.dataset['part'] ?? '', words, box: selection.getRangeAt(0).getBoundingClientRect() };
}

/** The last row is always the empty one; filling it makes the next. */
function fillRow(rows: HTMLDetailsElement, { part, words }: Selected): void {
  const row = [...rows.querySelectorAll<HTMLFieldSetElement>('.remark-row')].at(-1);
  if (!row) return;
  rows.open = true;
  row.after(emptyCopy(row));
  fill(row, part, words);
}

function fillRemark(pin: HTMLDetailsElement, { part, words }: Selected): void {
  pin.open = true;
  fill(pin.parentElement ?? pin, part, words);
}

function fill(box: HTMLElement, part: string, words: string): void {
  const select = box.querySelector('select');
  if (select) select.value = part;
  const input = box.querySelector<HTMLInputElement>('input');
  if (input) input.value = words;
  const text = box.querySelector('textarea');
  text?.focus();
  text?.scrollIntoView({ block: 'center' });
}

function emptyCopy(row: HTMLFieldSetElement): HTMLFieldSetElement {
  const copy = row.cloneNode(true) as HTMLFieldSetElement;
  const number = Number(row.dataset['row']);
  copy.dataset['row'] = String(number + 1);
  for (const one of copy.querySelectorAll('[id],[for],[name]')) {
    for (const attribute of ['id', 'for', 'name', 'aria-describedby']) {
      const value = one.getAttribute(attribute);
      if (value !== null) one.setAttribute(attribute, value.replaceAll(new RegExp(`([.-])${number}\\b`, 'g'), `$1${number + 1}`));
    }
  }
  for (const one of copy.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')) one.value = '';
  const legend = copy.querySelector('legend');
  if (legend) legend.textContent = caseToolWords.remark(number + 1);
  return copy;
}
