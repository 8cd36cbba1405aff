/** Searches the office's classification while somebody types, by the same page a link would open. */
const PAUSE = 250;

export function searchClassifications(): void {
  const box = document.querySelector<HTMLElement>('[data-classifications]');
  const input = box?.querySelector<HTMLInputElement>('input[name=query]');
  const address = box?.dataset['classifications'];
  if (!box || !input || address === undefined) return;
  const code = document.querySelector<HTMLInputElement>('input[name=classificationCode]');
  let timer = 0;
  let asked = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(++asked), PAUSE);
  });
  box.addEventListener('change', (event) => {
    if (code && event.target instanceof HTMLInputElement && event.target.name === 'pick') code.value = event.target.value;
  });
  // What is typed by hand goes before what was picked earlier.
  code?.addEventListener('input', () => {
    for (const one of box.querySelectorAll<HTMLInputElement>('input[name=pick]:checked')) one.checked = false;
  });
  async function search(mine: number): Promise<void> {
    const answer = await fetch(`${address}?cari=${encodeURIComponent(input!.value)}`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('hasil-klasifikasi');
    const shown = document.getElementById('hasil-klasifikasi');
    if (found && shown && mine === asked) shown.replaceChildren(...found.childNodes);
  }
}
