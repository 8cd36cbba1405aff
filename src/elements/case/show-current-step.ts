/** The drawing of a long SOP opens where the case is. */
export function showCurrentStep(): void {
  const box = document.querySelector<HTMLElement>('.drawing');
  const current = box?.querySelector<SVGGElement>('.flow-current');
  if (!box || !current) return;
  const folds = [...document.querySelectorAll('details')].filter((one) => one.contains(box) && !one.open);
  // What is folded has no place yet: it is brought into sight when it is opened.
  for (const fold of folds) fold.addEventListener('toggle', () => bringIntoSight(box, current), { once: true });
  if (folds.length === 0) bringIntoSight(box, current);
}

function bringIntoSight(box: HTMLElement, current: SVGGElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), current.getBoundingClientRect()];
  box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
