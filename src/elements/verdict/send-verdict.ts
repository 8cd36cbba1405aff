/** Sends decisions and says what became of each. From a page and from the service worker alike; never two at a time. */
import { changeVerdict, isOpen, listVerdicts, type KeptVerdict } from './kept-verdicts.ts';

export type Answer =
  | { readonly state: 'sent'; readonly words: string; readonly next: string }
  | { readonly state: 'stale' | 'refused'; readonly words: string }
  /** No line, a server that is not well, or nobody signed in: it goes on waiting. */
  | { readonly state: 'waiting' | 'signed-out'; readonly words: '' };

const WAIT = 20_000;

export async function sendVerdict(verdict: Pick<KeptVerdict, 'action' | 'fields'>): Promise<Answer> {
  try {
    const response = await fetch(verdict.action, {
      method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(verdict.fields.map(([name, value]) => [name, value])), credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(WAIT),
    });
    if (response.status === 401 || response.status === 404) return { state: 'signed-out', words: '' };
    if (response.status >= 500 || response.status === 429) return { state: 'waiting', words: '' };
    const said = (await response.json()) as { state: string; at?: string; next?: string; sentences?: readonly string[] };
    if (said.state === 'sent') return { state: 'sent', words: said.at ?? '', next: said.next ?? '' };
    if (said.state === 'foreign') return { state: 'signed-out', words: '' };
    return { state: said.state === 'stale' ? 'stale' : 'refused', words: (said.sentences ?? []).join(' ') };
  } catch {
    return { state: 'waiting', words: '' };
  }
}

/** Everything that waits; one sender at a time on a device, where the browser can see to it. */
export async function sendWaiting(): Promise<void> {
  const work = async () => {
    for (const verdict of await listVerdicts()) {
      if (!isOpen(verdict)) continue;
      const answer = await sendVerdict(verdict);
      await changeVerdict(verdict.key, { state: answer.state, words: answer.words });
      if (answer.state === 'waiting') return;
    }
  };
  await ('locks' in navigator ? navigator.locks.request('kentongan-putusan', work) : work());
}
