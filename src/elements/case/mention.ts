/** Type @ and a name: the people of the list below, and a tick beside whoever was chosen. */
import { caseToolWords } from '../../texts/case-tool-words.ts';
const MOST = 6;

interface Person {
  readonly label: string;
  readonly name: string;
  readonly tick: HTMLInputElement;
}

export function offerNames(): void {
  for (const form of document.querySelectorAll<HTMLElement>('.remark-form')) {
    const text = form.querySelector<HTMLTextAreaElement>('textarea[name=remark]');
    const people = [...form.querySelectorAll<HTMLInputElement>('.mention-list input[type=checkbox]')].map((tick) => {
      const label = tick.labels?.[0]?.textContent ?? '';
      return { label, name: label.split(',')[0] ?? '', tick };
    });
    if (text && people.length > 0) listen(text, people);
  }
}

function listen(text: HTMLTextAreaElement, people: readonly Person[]): void {
  const list = document.createElement('ul');
  list.id = `${text.id}-names`;
  list.className = 'names';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', caseToolWords.people);
  list.hidden = true;
  text.after(list);
  text.setAttribute('aria-autocomplete', 'list');
  let found: readonly Person[] = [];
  let at = 0;

  const typed = () => /(?:^|\s)@([\p{L}\p{M}. ]{0,40})$/u.exec(text.value.slice(0, text.selectionStart));
  const close = () => {
    list.hidden = true;
    text.removeAttribute('aria-controls');
    text.removeAttribute('aria-activedescendant');
  };
  const draw = () => {
    list.replaceChildren(...found.map((person, index) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(index === at));
      option.textContent = person.label;
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        pick(person);
      });
      return option;
    }));
    list.hidden = found.length === 0;
    if (list.hidden) return close();
    text.setAttribute('aria-controls', list.id);
    text.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const pick = (person: Person) => {
    const caret = text.selectionStart;
    const start = caret - (typed()?.[1]?.length ?? 0);
    text.setRangeText(`${person.name} `, start, caret, 'end');
    person.tick.checked = true;
    const box = person.tick.closest('details');
    if (box) box.open = true;
    close();
    text.focus();
  };
  text.addEventListener('input', () => {
    const words = typed()?.[1]?.toLowerCase().trim();
    found = words === undefined ? [] : people.filter((one) => one.label.toLowerCase().includes(words)).slice(0, MOST);
    at = 0;
    draw();
  });
  text.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const chosen = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') at = (at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) pick(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    if (!list.hidden) draw();
  });
  text.addEventListener('blur', close);
}
