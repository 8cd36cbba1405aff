/** The office's copy of a draft: what it has, and how the next small step gets there. One request at a time. */
import { stepBetween, type DraftFields } from '../../core/post/draft.ts';

export interface Heard {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly writers: readonly { readonly name: string }[];
  readonly saved: { readonly name: string; readonly at: string } | null;
}

export type Sent = { readonly kind: 'kept'; readonly heard: Heard } | { readonly kind: 'offline' | 'signed-out' | 'refused' };

const PATIENCE = 15_000;
/** What a browser still sends while its page is being closed. */
const MOST_ON_LEAVING = 60_000;

export class OfficeDraft {
  readonly #address: string;
  readonly #base: () => number;
  #known: { revision: number; fields: DraftFields } | null = null;

  constructor(address: string, base: () => number) {
    this.#address = address;
    this.#base = base;
  }

  /** Null fields only say that the form is open. */
  async send(fields: DraftFields | null, leaving = false): Promise<Sent> {
    const known = this.#known;
    const step = fields && known ? stepBetween(known.fields, fields) : null;
    const body = fields && !known ? { base: this.#base(), whole: true, set: fields } : { base: this.#base(), revision: known?.revision ?? 0, ...step };
    const text = JSON.stringify(body);
    if (leaving && text.length > MOST_ON_LEAVING) return { kind: 'offline' };
    const answer = await this.#ask(text, leaving);
    if (!answer || answer.status >= 500 || answer.status === 429) return { kind: 'offline' };
    if (answer.status === 401) return { kind: 'signed-out' };
    if (answer.ok) {
      const heard = (await answer.json()) as Heard;
      if (fields) this.#known = { revision: heard.revision, fields };
      return { kind: 'kept', heard };
    }
    // Another window has saved in between: the whole of it once more, and then in steps again.
    if (known && fields && /"draft\.base-unknown"/.test(await answer.text())) {
      this.#known = null;
      return this.send(fields, leaving);
    }
    return { kind: 'refused' };
  }

  async drop(): Promise<void> {
    this.#known = null;
    await fetch(this.#address, { method: 'DELETE' }).catch(() => undefined);
  }

  async #ask(body: string, keepalive: boolean): Promise<Response | undefined> {
    try {
      return await fetch(this.#address, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body, keepalive, signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      return undefined;
    }
  }
}
