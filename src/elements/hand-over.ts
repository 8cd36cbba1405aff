/** What is handed over by hand: copied or printed with one press. Without this module the text stands there to be copied. */
import './page/page-language.ts';

async function copy(source: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.value);
    return true;
  } catch {
    // Over plain http a browser has no clipboard; what is selected it still copies.
    source.closest('details')?.setAttribute('open', '');
    source.focus();
    source.select();
    return document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const source = document.getElementById(button.dataset['copies'] ?? '');
  if (!(source instanceof HTMLTextAreaElement)) continue;
  const label = button.querySelector('span') ?? button;
  const name = label.textContent ?? '';
  label.setAttribute('aria-live', 'polite');
  button.hidden = false;
  button.addEventListener('click', () => void copy(source).then((copied) => {
    label.textContent = (copied ? button.dataset['copied'] : button.dataset['byHand']) ?? name;
    setTimeout(() => { label.textContent = name; }, 3000);
  }));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-prints]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
