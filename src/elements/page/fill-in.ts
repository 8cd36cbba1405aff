/**
 * What our modules and their packages use and the oldest browsers we promise (README) do not have yet. Anything newer is not
 * used; `test/old-browsers.test.ts` holds both lists.
 */
const lacks = (where: object, name: string) => !(name in where);

function give(where: object, name: string, value: unknown): void {
  if (lacks(where, name)) Object.defineProperty(where, name, { value, writable: true, configurable: true });
}

for (const listed of [Array.prototype, String.prototype, Uint8Array.prototype]) {
  give(listed, 'at', function at(this: ArrayLike<unknown>, place: number) { return this[place < 0 ? this.length + Math.trunc(place) : Math.trunc(place)]; });
}
give(Array.prototype, 'findLastIndex', function findLastIndex(this: readonly unknown[], is: (one: unknown, index: number, all: readonly unknown[]) => unknown) {
  let index = this.length - 1;
  while (index >= 0 && !is(this[index], index, this)) index--;
  return index;
});
give(Array.prototype, 'findLast', function findLast(this: unknown[], is: (one: unknown) => unknown) { return this[this.findLastIndex(is)]; });
give(String.prototype, 'replaceAll', function replaceAll(this: string, what: string | RegExp, by: never) { return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by); });
give(Object, 'hasOwn', (of: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(of, name));
give(AbortSignal, 'timeout', (wait: number) => {
  const leave = new AbortController();
  setTimeout(() => leave.abort(), wait);
  return leave.signal;
});

/** A service worker has no page. */
if (typeof document !== 'undefined') {
  const replaceChildren = function replaceChildren(this: ParentNode & Node, ...nodes: (Node | string)[]) {
    this.textContent = '';
    this.append(...nodes);
  };
  give(Element.prototype, 'replaceChildren', replaceChildren);
  const dialog = 'HTMLDialogElement' in globalThis ? HTMLDialogElement.prototype : HTMLElement.prototype;
  give(dialog, 'showModal', function showModal(this: HTMLElement) { this.setAttribute('open', ''); });
  give(dialog, 'close', function close(this: HTMLElement) {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  });
  // Which button sent a form: the one pressed last.
  const sends = 'SubmitEvent' in globalThis ? SubmitEvent.prototype : Event.prototype;
  if (lacks(sends, 'submitter')) {
    let pressed: HTMLButtonElement | null = null;
    document.addEventListener('click', ({ target }) => { pressed = target instanceof Element ? target.closest('button') : null; }, true);
    Object.defineProperty(sends, 'submitter', { get: () => pressed, configurable: true });
  }
  give(HTMLFormElement.prototype, 'requestSubmit', function requestSubmit(this: HTMLFormElement, button?: HTMLElement | null) {
    const by = button ?? Object.assign(document.createElement('button'), { hidden: true });
    if (!button) this.append(by);
    by.click();
    if (!button) by.remove();
  });
}
