/** A button below a password, to read what was typed before it is sent; sent hidden all the same, so that no browser keeps it as text. */
export function showPassword(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input[type=password]');
  if (!input) return;
  const { showPassword: show = '', hidePassword: hide = '' } = box.dataset;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet small', textContent: show });
  const turn = (shown: boolean) => {
    input.type = shown ? 'text' : 'password';
    button.textContent = shown ? hide : show;
  };
  button.addEventListener('click', () => turn(input.type === 'password'));
  input.form?.addEventListener('submit', () => turn(false));
  input.after(button);
}
