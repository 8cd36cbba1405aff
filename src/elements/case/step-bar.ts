/** The way to one's step lies at the thumb until one is there. */
export function hideStepBarAtForm(): void {
  const bar = document.querySelector<HTMLElement>('.step-bar');
  const form = document.querySelector('.case-now');
  if (!bar || !form) return;
  new IntersectionObserver(([seen]) => { bar.hidden = seen?.isIntersecting ?? false; }, { rootMargin: '0px 0px -35% 0px' }).observe(form);
}
