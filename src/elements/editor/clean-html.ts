/**
 * HTML of other programs → plain paragraphs, headings, lists, quotes, tables and emphasis. Word writes its lists as paragraphs with
 * `mso-list`, Google Docs its emphasis as styles and everything inside one <b>; both are put right before the schema reads them.
 */
const UNWANTED = 'script,style,meta,link,title,xml,img,svg,video,audio,iframe,object,button,input,select,textarea,form > label,nav,footer,aside,noscript,template,[hidden],[aria-hidden=true]';

export function cleanHtml(body: HTMLElement): void {
  for (const comment of comments(body)) comment.remove();
  body.querySelectorAll(UNWANTED).forEach((one) => one.remove());
  // <o:p> and its kin of Word.
  [...body.querySelectorAll('*')].filter((one) => one.tagName.includes(':')).forEach(unwrap);
  makeWordLists(body);
  body.querySelectorAll<HTMLElement>('[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]').forEach((one) => one.remove());
  for (const one of body.querySelectorAll<HTMLElement>('b,strong,i,em,span,font,s,u,strike,del')) putRight(one);
  body.querySelectorAll('h1').forEach((one) => rename(one, 'h2'));
  body.querySelectorAll('h4,h5,h6').forEach((one) => rename(one, 'h3'));
  body.querySelectorAll<HTMLElement>('.MsoTitle').forEach((one) => rename(one, 'h2'));
  body.querySelectorAll('li > p, td > p, th > p, td > div, li > div').forEach((one, index, all) => joinParagraph(one, all[index - 1]));
  for (const row of body.querySelectorAll('table tr:first-child')) if (!row.closest('table')!.querySelector('th') && row.closest('tbody,table')!.querySelector('tr') === row) row.querySelectorAll(':scope > td').forEach((cell) => rename(cell, 'th'));
  body.querySelectorAll('h2 b,h2 strong,h3 b,h3 strong,th b,th strong').forEach(unwrap);
  for (const one of body.querySelectorAll('a')) if (!/^(https?:\/\/|mailto:)/i.test(one.getAttribute('href') ?? '')) unwrap(one);
  for (const one of body.querySelectorAll('*')) for (const name of one.getAttributeNames()) if (!(name === 'href' || name === 'start')) one.removeAttribute(name);
  body.querySelectorAll('p,li,h2,h3').forEach((one) => one.textContent?.replace(/[\s\u00a0]/g, '') === '' && !one.querySelector('ul,ol') && one.remove());
  for (const text of texts(body)) text.data = text.data.replaceAll('\u00a0', ' ').replace(/[\u00ad\u200b\ufeff]/g, '');
}

/** Emphasis that is a style becomes a tag; a tag that is undone by its style goes. */
function putRight(one: HTMLElement): void {
  const [fontWeight, fontStyle, textDecoration] = [styleOf(one, 'font-weight'), styleOf(one, 'font-style'), styleOf(one, 'text-decoration(?:-line)?')];
  const weight = fontWeight === 'bold' ? 700 : fontWeight === 'normal' ? 400 : Number(fontWeight || Number.NaN);
  const bold = Number.isNaN(weight) ? /^(B|STRONG)$/.test(one.tagName) : weight >= 600;
  const italic = fontStyle === '' ? /^(I|EM)$/.test(one.tagName) : fontStyle === 'italic';
  const struck = /line-through/.test(textDecoration) || /^(S|STRIKE|DEL)$/.test(one.tagName);
  const wanted = one.textContent?.trim() === '' || one.querySelector('p,div,ul,ol,table,h1,h2,h3') ? [] : [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(struck ? ['s'] : [])];
  let outer: HTMLElement = one;
  for (const tag of wanted) {
    const made = one.ownerDocument.createElement(tag);
    outer.before(made);
    made.append(outer);
    outer = made;
  }
  unwrap(one);
}

/** Read from the attribute: our own policy keeps inline styles from being understood, in a parsed page too. */
function styleOf(one: HTMLElement, name: string): string {
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(one.getAttribute('style') ?? '')?.[1]?.trim().toLowerCase() ?? '';
}

/** Runs of <p class=MsoListParagraph style="mso-list:l0 level2 …"> become lists in lists. */
function makeWordLists(body: HTMLElement): void {
  let lists: { level: number; element: HTMLElement }[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p,h1,h2,h3')) {
    const level = Number(/mso-list:[^;"]*level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (last?.nextElementSibling !== paragraph) lists = [];
    const sign = paragraph.querySelector('[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]')?.textContent?.trim() ?? '';
    const tag = /^[\da-z]{1,4}[.)]/i.test(sign) ? 'ol' : 'ul';
    lists = lists.filter((one) => one.level < level || (one.level === level && one.element.tagName.toLowerCase() === tag));
    let list = lists.at(-1);
    if (!list || list.level < level) {
      const element = body.ownerDocument.createElement(tag);
      const parent = list?.element.lastElementChild;
      if (parent) parent.append(element);
      else paragraph.before(element);
      list = { level, element };
      lists.push(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    list.element.append(item);
    paragraph.remove();
    last = lists[0]!.element;
  }
}

/** Several paragraphs in one point or cell become lines of one. */
function joinParagraph(one: Element, before: Element | undefined): void {
  if (before && before.isConnected === false && one.previousSibling && one.parentElement?.textContent !== one.textContent) one.before(one.ownerDocument.createElement('br'));
  unwrap(one);
}

function rename(one: Element, tag: string): void {
  const made = one.ownerDocument.createElement(tag);
  made.append(...one.childNodes);
  one.replaceWith(made);
}

function unwrap(one: Element): void {
  one.replaceWith(...one.childNodes);
}

function comments(body: HTMLElement): Comment[] {
  return [...walk(body, NodeFilter.SHOW_COMMENT)] as Comment[];
}

function texts(body: HTMLElement): Text[] {
  return [...walk(body, NodeFilter.SHOW_TEXT)] as Text[];
}

function* walk(body: HTMLElement, what: number): Generator<Node> {
  const walker = body.ownerDocument.createTreeWalker(body, what);
  const all: Node[] = [];
  while (walker.nextNode()) all.push(walker.currentNode);
  yield* all;
}
