/** What was wrong with a field when the form was sent is about the text of then: once it is being mended, it goes. */
export function settleErrors(form: HTMLFormElement): void {
  const settle = ({ target }: Event) => {
    const field = target instanceof HTMLElement ? target.closest<HTMLElement>('.field.wrong') : null;
    if (!field) return;
    field.classList.remove('wrong');
    for (const one of field.querySelectorAll('.error')) one.remove();
    for (const one of field.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
  };
  form.addEventListener('input', settle);
  form.addEventListener('change', settle);
}
