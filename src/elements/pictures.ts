/**
 * Pictures of a draft in place: a tap sets the point that every crop keeps, the crops follow live, rows are dragged or moved by
 * their buttons, and the words for the blind get advice while they are typed. The form underneath sends the same fields either way.
 */
import './page/page-language.ts';
import { adviseAlt } from '../core/post/alt-advice.ts';
import { cropBox, readFocus, writeFocus } from '../core/post/crop.ts';
import { altAdvice, pictureWords as words } from '../texts/picture-words.ts';
import { growRows } from './pictures/grow-rows.ts';

const round = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 1000) / 1000;

function enlivenFocus(box: HTMLElement): void {
  const stage = box.querySelector<HTMLImageElement>('[data-stage]')!;
  const crops = [...box.querySelectorAll<HTMLImageElement>('[data-crop]')];
  const name = box.querySelector<HTMLInputElement>('input[type=radio]')!.name;
  const mark = document.createElement('span');
  mark.className = 'focus-mark';
  mark.setAttribute('aria-hidden', 'true');
  stage.after(mark);
  box.classList.add('live');
  box.querySelector('.hint')!.append(` ${words.tap}`);
  const current = () => readFocus(box.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value);

  const draw = () => {
    const focus = current();
    mark.hidden = focus === undefined;
    if (focus) [mark.style.left, mark.style.top] = [`${focus.x * 100}%`, `${focus.y * 100}%`];
    const { naturalWidth: width, naturalHeight: height } = stage;
    if (width === 0) return;
    for (const crop of crops) {
      // The whole picture, cut by the browser as the server will cut it.
      if (crop.src !== stage.src) crop.src = stage.src;
      crop.style.aspectRatio = crop.dataset['crop'] ?? '1';
      const { left, top, ...cut } = cropBox(width, height, Number(crop.dataset['crop']), focus);
      const part = (start: number, room: number) => (room === 0 ? 50 : (start / room) * 100);
      crop.style.objectPosition = `${part(left, width - cut.width)}% ${part(top, height - cut.height)}%`;
    }
  };
  const own = (): HTMLInputElement => {
    const known = box.querySelector<HTMLInputElement>('[data-own]');
    if (known) return known;
    const choice = document.createElement('div');
    choice.className = 'choice';
    const input = Object.assign(document.createElement('input'), { type: 'radio', name, id: `${name}-own` });
    input.dataset['own'] = '';
    const label = Object.assign(document.createElement('label'), { htmlFor: input.id, textContent: words.chosen });
    choice.append(input, label);
    box.querySelector('.choices')!.append(choice);
    return input;
  };
  stage.parentElement!.addEventListener('click', (event) => {
    // A key on one of the nine fields is a click too, without a place.
    if (event.detail === 0) return;
    event.preventDefault();
    const { left, top, width, height } = stage.getBoundingClientRect();
    const input = own();
    input.value = writeFocus({ x: round((event.clientX - left) / width), y: round((event.clientY - top) / height) });
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  box.addEventListener('change', draw);
  stage.addEventListener('load', draw);
  draw();
}

function enlivenAlt(row: HTMLElement): void {
  const alt = row.querySelector<HTMLInputElement>('input[name^="alt."]');
  const caption = row.querySelector<HTMLInputElement>('input[name^="caption."]');
  const note = row.querySelector<HTMLElement>('[data-advice]');
  if (!alt || !caption || !note) return;
  note.setAttribute('role', 'status');
  const look = () => {
    const advice = adviseAlt(alt.value, caption.value);
    note.textContent = advice === null ? '' : altAdvice[advice];
  };
  alt.addEventListener('change', look);
  caption.addEventListener('change', look);
}

/** A picture about to be taken out is not offered to any channel. */
function enlivenRemoval(row: HTMLElement): void {
  const tick = row.querySelector<HTMLInputElement>('input[name=remove]');
  tick?.addEventListener('change', () => {
    for (const one of tick.form?.querySelectorAll<HTMLInputElement>('[data-variant-pictures] input[type=checkbox]') ?? []) {
      if (one.value === tick.value) one.closest<HTMLElement>('.choice')!.hidden = tick.checked;
    }
  });
}

/**
 * Rows in the order they stand are the order that is sent: their hidden fields go with them.
 * @returns what gives a new row its place and its buttons
 */
function enlivenOrder(list: HTMLElement): (row: HTMLElement) => void {
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  list.before(said);
  const rows = () => [...list.querySelectorAll<HTMLElement>(':scope > [data-picture]')];
  const number = () => {
    const all = rows();
    all.forEach((row, index) => {
      // One picture has no order.
      row.querySelector<HTMLElement>('.picture-order')!.hidden = all.length < 2;
      row.querySelector('legend')!.textContent = words.one(index + 1);
      row.querySelector<HTMLButtonElement>('[data-way=naik]')!.disabled = index === 0;
      row.querySelector<HTMLButtonElement>('[data-way=turun]')!.disabled = index === all.length - 1;
    });
  };
  const settle = (moved: HTMLElement) => {
    number();
    const all = rows();
    said.textContent = words.moved(all.indexOf(moved) + 1, all.length);
    moved.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const join = (row: HTMLElement) => {
    const order = row.querySelector<HTMLElement>('.picture-order')!;
    const buttons = (['naik', 'turun'] as const).map((way) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: way === 'naik' ? words.up : words.down });
      button.dataset['way'] = way;
      button.addEventListener('click', () => {
        const other = way === 'naik' ? row.previousElementSibling : row.nextElementSibling;
        if (!other) return;
        if (way === 'naik') other.before(row);
        else other.after(row);
        settle(row);
        (button.disabled ? row.querySelector<HTMLButtonElement>('[data-way]:not([disabled])') : button)?.focus();
      });
      return button;
    });
    order.replaceChildren(...buttons, handle(list, row, settle));
  };
  rows().forEach(join);
  number();
  return (row) => {
    join(row);
    number();
  };
}

/** Held and moved, by finger or mouse; whoever uses keys has the buttons. */
function handle(list: HTMLElement, row: HTMLElement, settle: (row: HTMLElement) => void): HTMLElement {
  const grip = Object.assign(document.createElement('span'), { className: 'grip', title: words.drag, textContent: '⠿' });
  grip.setAttribute('aria-hidden', 'true');
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    row.classList.add('dragged');
    const move = ({ clientY }: PointerEvent) => {
      const over = [...list.querySelectorAll<HTMLElement>(':scope > [data-picture]')].find((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return one !== row && clientY > top && clientY < bottom;
      });
      if (!over) return;
      const { top, height } = over.getBoundingClientRect();
      if (clientY < top + height / 2) over.before(row);
      else over.after(row);
    };
    const end = () => {
      row.classList.remove('dragged');
      grip.removeEventListener('pointermove', move);
      settle(row);
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end, { once: true });
    grip.addEventListener('pointercancel', end, { once: true });
  });
  return grip;
}

function enlivenRow(row: HTMLElement): void {
  row.querySelectorAll<HTMLElement>('[data-focus]').forEach(enlivenFocus);
  enlivenAlt(row);
  enlivenRemoval(row);
}

for (const list of document.querySelectorAll<HTMLElement>('[data-pictures]')) {
  list.querySelectorAll<HTMLElement>('[data-picture]').forEach(enlivenRow);
  const join = enlivenOrder(list);
  const field = list.closest<HTMLElement>('[data-picture-field]');
  if (!field) continue;
  growRows(field, (row) => {
    enlivenRow(row);
    join(row);
  });
  // Rows come by themselves here.
  for (const one of field.querySelectorAll<HTMLElement>('[data-without-script]')) one.hidden = true;
}
