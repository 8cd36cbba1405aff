/** A tick below a password, to read what was typed before it is sent; sent hidden all the same, so that no browser keeps it as text. */
export function showPassword(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input[type=password]');
  if (!input) return;
  const choice = document.createElement('div');
  choice.className = 'choice';
  const tick = Object.assign(document.createElement('input'), { type: 'checkbox', id: `${input.id}-shown` });
  choice.append(tick, Object.assign(document.createElement('label'), { htmlFor: tick.id, textContent: box.dataset['showPassword'] ?? '' }));
  tick.addEventListener('change', () => { input.type = tick.checked ? 'text' : 'password'; });
  input.form?.addEventListener('submit', () => { input.type = 'password'; });
  // Going back to the page must not show it.
  tick.autocomplete = 'off';
  input.after(choice);
}
