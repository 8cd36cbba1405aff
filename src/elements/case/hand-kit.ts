/** The kit for posting by hand: copies, remembers what was done on this phone, and reads the pasted link at once. */
import { checkLink } from '../../core/post/outlet.ts';
import { caseToolWords as words } from '../../texts/case-tool-words.ts';

const STEPS = ['salin', 'unduh', 'buka', 'tempel'];

export function rememberKit(): void {
  const kit = document.querySelector<HTMLElement>('[data-kit]');
  if (!kit) return;
  const key = `kentongan:kit:${kit.dataset['kit']}`;
  const done = new Set(read(key));
  const mark = (step: string) => {
    done.add(step);
    try {
      localStorage.setItem(key, JSON.stringify([...done]));
    } catch {
      // A phone without memory left still posts.
    }
    show(kit, done);
  };
  show(kit, done);
  for (const button of kit.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '') as HTMLTextAreaElement | null;
    if (!source) continue;
    button.hidden = false;
    const label = button.querySelector('span') ?? button;
    label.setAttribute('aria-live', 'polite');
    const name = label.textContent ?? '';
    button.addEventListener('click', () => void copy(source).then((copied) => {
      label.textContent = copied ? words.copied : words.copyByHand;
      setTimeout(() => { label.textContent = name; }, 3000);
      if (copied) mark('salin');
    }));
  }
  for (const link of kit.querySelectorAll<HTMLAnchorElement>('[data-kit-step] a.button')) {
    link.addEventListener('click', () => mark(link.closest<HTMLElement>('[data-kit-step]')?.dataset['kitStep'] ?? ''));
  }
  readLink(kit, mark);
}

function show(kit: HTMLElement, done: ReadonlySet<string>): void {
  for (const step of kit.querySelectorAll<HTMLElement>('[data-kit-step]')) {
    const finished = done.has(step.dataset['kitStep'] ?? '');
    step.classList.toggle('done', finished);
    const title = step.querySelector('h2');
    let note = title?.querySelector('.kit-done');
    if (finished && title && !note) {
      note = document.createElement('span');
      note.className = 'kit-done';
      note.textContent = words.stepDone;
      title.append(note);
    }
  }
}

async function copy(source: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.value);
    return true;
  } catch {
    source.focus();
    source.select();
    return false;
  }
}

function readLink(kit: HTMLElement, mark: (step: string) => void): void {
  const input = kit.querySelector<HTMLInputElement>('input[name=link]');
  const says = kit.querySelector<HTMLElement>('.link-check');
  if (!input || !says) return;
  const { hosts = '', outlet = '', malformed = '', other = '', notPost = '' } = kit.dataset;
  const channel = { key: '', name: outlet, mode: 'hand' as const, linkHosts: hosts.split(' ').filter((one) => one !== ''), textLimit: null, ratio: null };
  const problems: Readonly<Record<string, string>> = { 'link.malformed': malformed, 'link.other-outlet': other, 'link.not-a-post': notPost };
  const check = () => {
    // What was wrong with the link that was sent is not about this one.
    input.closest('.field')?.querySelector('.error')?.remove();
    const link = input.value.trim();
    const [issue] = link === '' ? [] : checkLink(channel, link);
    says.textContent = link === '' ? '' : issue ? problems[issue.code] ?? '' : words.linkFits(outlet);
    says.classList.toggle('error', issue !== undefined);
    if (link !== '' && !issue) mark('tempel');
  };
  input.addEventListener('input', check);
  if (typeof navigator.clipboard?.readText !== 'function') return;
  const paste = document.createElement('button');
  paste.type = 'button';
  paste.className = 'button plain';
  paste.textContent = words.pasteLink;
  paste.addEventListener('click', () => void navigator.clipboard.readText().then((text) => {
    input.value = text.trim();
    check();
  }, () => {
    says.textContent = words.pasteByHand;
    says.classList.remove('error');
    input.focus();
  }));
  input.after(paste);
}

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? STEPS.filter((one) => kept.includes(one)) : [];
  } catch {
    return [];
  }
}
