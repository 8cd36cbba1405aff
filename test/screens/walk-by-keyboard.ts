/** Goes through a page with the Tab key alone, as somebody does who cannot use a mouse. */
import type { Page } from 'playwright';

const MOST_STOPS = 400;

interface Stop { readonly key: string; readonly html: string; readonly marked: boolean; readonly inView: boolean; readonly left: boolean }

/**
 * What is wrong for the keyboard, in sentences: a stop without a visible mark or out of view, a control that Tab never reaches,
 * a place that is not left again.
 */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  let last = '';
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  for (let stops = 0; ; stops++) {
    if (stops === MOST_STOPS) return [...faults, `Tab never comes back to the beginning after ${MOST_STOPS} stops.`];
    await page.keyboard.press('Tab');
    const stop = await describeStop(page);
    // A date or a file has several stops inside one field.
    if (stop.key === last && !stop.left) continue;
    if (stop.left || seen.has(stop.key)) break;
    last = stop.key;
    seen.add(stop.key);
    if (!stop.marked) faults.push(`no visible mark on ${stop.html}`);
    if (!stop.inView) faults.push(`out of view: ${stop.html}`);
  }
  return [...faults, ...(await unreached(page, [...seen]))];
}

function describeStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return { key: '', html: '', marked: true, inView: true, left: true };
    // Numbered once, in the order in which they were met: an element has no name of its own.
    const numbered = element as HTMLElement;
    numbered.dataset['stop'] ??= String(document.querySelectorAll('[data-stop]').length + 1);
    const own = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const around = element.closest('label') ?? element.parentElement;
    const isMarked = (style: CSSStyleDeclaration) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    return {
      key: numbered.dataset['stop'], html: element.outerHTML.slice(0, 120), left: false,
      marked: element.tagName === 'IFRAME' || isMarked(own) || (around !== null && isMarked(getComputedStyle(around))),
      inView: element.tagName === 'IFRAME' || (box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0),
    };
  });
}

/** Controls a mouse could use that Tab did not stop at. A group of radio buttons is one stop. */
function unreached(page: Page, seen: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((stops) => {
    const reached = new Set(stops);
    const groups = new Set([...document.querySelectorAll<HTMLInputElement>('input[type=radio][data-stop]')].map((one) => `${one.form?.action ?? ''} ${one.name}`));
    return [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex="0"],[contenteditable=true]')].filter((one) => {
      if (reached.has(one.dataset['stop'] ?? '') || one.matches(':disabled,[tabindex="-1"],[type=hidden],.honey *') || !one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
      if (one.matches('summary') && one.parentElement?.tagName !== 'DETAILS') return false;
      return !(one instanceof HTMLInputElement && one.type === 'radio' && groups.has(`${one.form?.action ?? ''} ${one.name}`));
    }).map((one) => `Tab never reaches ${one.outerHTML.slice(0, 120)}`);
  }, seen);
}
