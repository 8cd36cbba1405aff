/**
 * Lifting by a long press of a finger or a pen, and carrying to another day. Until something is lifted the browser scrolls as ever: a
 * swipe never waits. A mouse drags by the browser's own way, which phones do not have.
 */
export interface Carry {
  lifted(grip: HTMLElement): void;
  /** Called for each day the finger comes over; null beside all of them. */
  over(day: HTMLElement | null): void;
  dropped(grip: HTMLElement, day: HTMLElement): void;
  cancelled(): void;
}

/** Long enough to be meant, shorter than the browser's own long press. */
const HOLD_MS = 350;
/** Pixels a resting finger may slip. */
const SLIP = 10;
/** So near to an edge of the screen the page scrolls under what is carried; the rooms of a phone lie at its foot. */
const EDGE = { top: 72, bottom: 120 } as const;
const SCROLL = 9;

interface Press {
  readonly pointer: number;
  readonly grip: HTMLElement;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly from: { readonly x: number; readonly y: number };
  x: number;
  y: number;
  /** What follows the finger, once it is lifted. */
  ghost: HTMLElement | null;
  day: HTMLElement | null;
}

export function dragByTouch(root: HTMLElement, carry: Carry): void {
  let press: Press | null = null;
  let swallowClick = false;

  for (const host of hostsOf(root)) {
    // Must be in place before the finger comes down, and may hold the page only once something is lifted.
    host.addEventListener('touchmove', (event) => { if (press?.ghost && event.cancelable) event.preventDefault(); }, { passive: false });
    host.addEventListener('pointerdown', (event) => {
      if (press) return stop(true);
      const grip = gripOf(event);
      if (!grip || event.pointerType === 'mouse') return;
      swallowClick = false;
      grip.draggable = false;
      const at = { x: event.clientX, y: event.clientY };
      press = { pointer: event.pointerId, grip, from: at, ...at, timer: setTimeout(lift, HOLD_MS), ghost: null, day: null };
    });
    host.addEventListener('click', (event) => { if (swallowClick) event.preventDefault(); swallowClick = false; }, true);
    host.addEventListener('contextmenu', (event) => { if (press) event.preventDefault(); });
  }
  document.addEventListener('pointermove', (event) => {
    if (!press || event.pointerId !== press.pointer) return;
    [press.x, press.y] = [event.clientX, event.clientY];
    if (press.ghost) follow(press);
    else if (Math.hypot(press.x - press.from.x, press.y - press.from.y) > SLIP) stop(false);
  });
  document.addEventListener('pointerup', (event) => { if (press && event.pointerId === press.pointer) letGo(press); });
  document.addEventListener('pointercancel', (event) => { if (press && event.pointerId === press.pointer) stop(true); });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && press) stop(true); });

  function lift(): void {
    if (!press) return;
    press.ghost = Object.assign(document.createElement('div'), { className: 'carried', textContent: press.grip.dataset['title'] ?? '' });
    press.ghost.setAttribute('aria-hidden', 'true');
    document.body.append(press.ghost);
    swallowClick = true;
    navigator.vibrate?.(15);
    carry.lifted(press.grip);
    // Where it lies already is no news.
    press.day = dayAt(press);
    follow(press);
    requestAnimationFrame(scrollAtEdge);
  }

  function follow(held: Press): void {
    held.ghost!.style.translate = `${held.x}px ${held.y}px`;
    const day = dayAt(held);
    if (day === held.day) return;
    held.day = day;
    carry.over(day);
  }

  function dayAt({ x, y }: Press): HTMLElement | null {
    const day = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]') ?? null;
    return day !== null && root.contains(day) ? day : null;
  }

  function scrollAtEdge(): void {
    if (!press?.ghost) return;
    const by = press.y < EDGE.top ? -SCROLL : press.y > innerHeight - EDGE.bottom ? SCROLL : 0;
    if (by !== 0) {
      scrollBy(0, by);
      follow(press);
    }
    requestAnimationFrame(scrollAtEdge);
  }

  function letGo(held: Press): void {
    const { ghost, grip, day } = held;
    const home = grip.closest<HTMLElement>('[data-day]')?.dataset['day'];
    const arrived = ghost !== null && day !== null && day.dataset['day'] !== home;
    stop(ghost !== null && !arrived);
    if (arrived) carry.dropped(grip, day);
  }

  function stop(say: boolean): void {
    if (!press) return;
    clearTimeout(press.timer);
    const { ghost, grip } = press;
    press = null;
    grip.draggable = true;
    ghost?.remove();
    if (ghost) carry.over(null);
    if (ghost && say) carry.cancelled();
  }
}

/** In a list the whole row may be pressed, in the grid the entry itself. */
function hostsOf(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-move]')].map((grip) => grip.closest<HTMLElement>('.entry-row') ?? grip);
}

function gripOf(event: Event): HTMLElement | null {
  const host = event.currentTarget as HTMLElement;
  if ((event.target as HTMLElement).closest('.button')) return null;
  return host.matches('[data-move]') ? host : host.querySelector<HTMLElement>('[data-move]');
}
