/** The drawing of a long SOP opens where the case is. */
export function showCurrentStep(): void {
  const box = document.querySelector<HTMLElement>('.drawing');
  const current = box?.querySelector<SVGGElement>('.flow-current');
  if (!box || !current) return;
  const [outer, inner] = [box.getBoundingClientRect(), current.getBoundingClientRect()];
  box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
