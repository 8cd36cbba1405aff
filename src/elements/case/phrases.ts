/** A ready sentence goes into the note at once, where it can be changed. */
export function offerPhrases(): void {
  const box = document.querySelector('.phrases');
  const select = box?.querySelector('select');
  const note = box?.querySelector('textarea');
  select?.addEventListener('change', () => {
    if (!note || select.value === '') return;
    note.value = [note.value.trimEnd(), select.value].filter((one) => one !== '').join('\n');
    select.value = '';
    note.focus();
  });
}
