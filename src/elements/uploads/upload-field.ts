/**
 * Around a field for files: what is chosen is sent at once, many beside each other, and the form then sends only their hashes.
 * Cut by a dead line or a closed phone, it goes on at the same byte when the form is opened again. Without it the field is plain.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uploadWords as words } from '../../texts/upload-words.ts';
import { keep, keptFor, type KeptUpload } from './kept-uploads.ts';
import { OneUpload, type Wanted } from './one-upload.ts';
import { randomKey } from '../page/random-key.ts';

const AT_ONCE = 2;
const LOOK_AGAIN = 10_000;

class Uploads extends LitElement {
  #rows: OneUpload[] = [];
  #input!: HTMLInputElement;
  #required = false;
  #said = '';
  /** The button whose form waits for the last byte. */
  #held: { readonly submitter: HTMLElement | null } | null = null;
  #leave = new AbortController();
  #office = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    const office = /^\/o\/[^/]+/.exec(location.pathname)?.[0];
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    // Without an office's session there is nobody to send to: the field stays as it is.
    if (!office || !input?.form) return;
    this.#office = office;
    this.#input = input;
    this.#required = input.required;
    super.connectedCallback();
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    input.addEventListener('change', () => this.#take(input), { signal });
    input.form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    addEventListener('online', () => this.#goOn(), { signal });
    addEventListener('offline', () => this.#rows.filter((row) => row.state === 'sending').forEach((row) => row.interrupt()), { signal });
    const look = setInterval(() => this.#goOn(), LOOK_AGAIN);
    signal.addEventListener('abort', () => clearInterval(look));
    void this.#recall();
  }

  override disconnectedCallback(): void {
    this.#leave.abort();
    for (const row of this.#rows) row.leave();
    super.disconnectedCallback();
  }

  get #scope(): string {
    const { pathname, search } = new URL(this.#input.form!.action, location.href);
    return `${pathname}${search} ${this.#input.name}`;
  }

  /** What was on its way when the page was closed. A file the form shows as kept already is not offered twice. */
  async #recall(): Promise<void> {
    const shown = new Set([...this.#input.form!.querySelectorAll<HTMLInputElement>('input[type=checkbox],input[type=hidden]')].map((one) => one.value.slice(0, 64)));
    for (const kept of await keptFor(this.#scope)) if (!shown.has(kept.hash)) this.#add(kept);
    this.#next();
  }

  #take(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    // The bytes go their own way; the form must not carry them too.
    input.value = '';
    if (!this.#input.multiple && files.length > 0) this.#rows.forEach((row) => void this.#drop(row));
    for (const file of files) {
      if (this.#rows.some((row) => row.adopt(file))) continue;
      const kept: KeptUpload = { key: randomKey(), scope: this.#scope, name: file.name.slice(-300), size: file.size, modified: file.lastModified, file, url: '', sent: 0, hash: '', paused: false, at: Date.now(), handedIn: 0 };
      const other = otherKind(file, this.#wanted);
      if (other) this.#add({ ...kept, file: null }).refuse(words.notWanted[this.#wanted]);
      else {
        void keep(kept);
        this.#add(kept);
      }
    }
    this.#next();
  }

  #add(kept: KeptUpload): OneUpload {
    const row: OneUpload = new OneUpload(kept, `${this.#office}/unggah`, this.#wanted, () => this.#onChange(row));
    this.#rows = [...this.#rows, row];
    this.requestUpdate();
    return row;
  }

  /** The page has taken over what arrived, e.g. as the rows of pictures: it is no longer this list's. */
  handOver(values: readonly string[]): void {
    for (const row of this.#rows.filter((one) => one.state === 'done' && values.includes(one.value))) void this.#drop(row);
  }

  get #wanted(): Wanted {
    const kinds = this.#input.accept.split(',').map((one) => one.trim()).filter((one) => one.includes('/'));
    if (this.#input.accept.includes('.pdf') || kinds.length === 0) return '';
    return kinds.every((one) => one.startsWith('image/')) ? 'pictures' : kinds.every((one) => one.startsWith('video/')) ? 'films' : '';
  }

  #onChange(row: OneUpload): void {
    if (row.state === 'done' && this.#said !== words.announceDone(row.kept.name)) this.#said = words.announceDone(row.kept.name);
    // Whoever listens finds its value in the form.
    if (row.state === 'done') void this.updateComplete.then(() => this.dispatchEvent(new Event('uploaded', { bubbles: true })));
    if (row.state === 'broken') this.#said = words.announceBroken(row.kept.name);
    this.requestUpdate();
    if (row.state !== 'sending') queueMicrotask(() => this.#next());
  }

  /** Starts what waits, and sends the form that has waited for it. */
  #next(): void {
    const free = AT_ONCE - this.#rows.filter((row) => row.state === 'sending').length;
    if (navigator.onLine) for (const row of this.#rows.filter((one) => one.state === 'waiting').slice(0, Math.max(0, free))) row.start();
    this.#input.required = this.#required && this.#rows.every((row) => row.state === 'refused' || row.state === 'before');
    this.requestUpdate();
    const held = this.#held;
    if (!held || this.#rows.some((row) => row.isOnItsWay)) return;
    this.#held = null;
    void this.updateComplete.then(() => this.#input.form?.requestSubmit(held.submitter));
  }

  #goOn(): void {
    if (!navigator.onLine) return;
    const free = AT_ONCE - this.#rows.filter((row) => row.state === 'sending').length;
    for (const row of this.#rows.filter((one) => one.state === 'broken').slice(0, Math.max(0, free))) row.start();
    this.#next();
  }

  #onSubmit(event: SubmitEvent): void {
    if (event.defaultPrevented) return;
    const onTheirWay = this.#rows.filter((row) => row.isOnItsWay);
    const stuck = this.#rows.some((row) => row.state === 'refused' || row.state === 'lost');
    if (onTheirWay.length === 0 && !stuck) {
      for (const row of this.#rows.filter((one) => one.state === 'done')) row.handIn();
      // Handed in and still shown until the page goes: their hashes must travel with the form.
      for (const row of this.#rows) if (row.kept.handedIn > 0 && row.state !== 'before') row.state = 'done';
      return;
    }
    event.preventDefault();
    this.#said = stuck ? words.blocked : words.holding(onTheirWay.length);
    this.#held = stuck ? null : { submitter: event.submitter };
    for (const row of onTheirWay.filter((one) => one.state === 'paused')) row.start();
    this.requestUpdate();
    this.querySelector<HTMLElement>('.uploads-said')?.scrollIntoView({ block: 'nearest' });
  }

  async #drop(row: OneUpload): Promise<void> {
    this.#rows = this.#rows.filter((one) => one !== row);
    this.requestUpdate();
    await row.cancel();
    this.#next();
  }

  protected override render(): TemplateResult {
    const pictures = this.#input.accept === '' || this.#input.accept.includes('image');
    return html`
      ${this.#rows.length === 0 ? nothing : html`<ul class="uploads" aria-label=${words.list}>${this.#rows.map((row) => this.#row(row))}</ul>`}
      <p class="uploads-said" role="status">${this.#said}</p>
      ${pictures && matchMedia('(pointer: coarse)').matches ? html`
        <input type="file" accept="image/*" capture="environment" hidden class="camera" aria-label=${words.camera} @change=${(event: Event) => this.#take(event.target as HTMLInputElement)} />
        <button type="button" class="button plain" @click=${() => this.querySelector<HTMLInputElement>('.camera')?.click()}>${words.camera}</button>` : nothing}`;
  }

  #row(row: OneUpload): TemplateResult {
    const { name, size, sent } = row.kept;
    const sending = row.state === 'sending';
    return html`
      <li class="upload ${row.state}">
        ${row.preview === '' ? html`<span class="upload-picture" aria-hidden="true"></span>` : html`<img class="upload-picture" src=${row.preview} alt="" @error=${() => { row.preview = ''; this.requestUpdate(); }} />`}
        <div class="upload-words">
          <p class="upload-name" dir="auto">${name}</p>
          <p class="upload-note">${this.#note(row)}</p>
          ${row.isOnItsWay ? html`<progress max=${size} value=${sent} aria-label=${name}></progress>` : nothing}
        </div>
        <div class="upload-acts">
          ${sending || row.state === 'broken' ? this.#act(words.pause, name, () => row.pause()) : nothing}
          ${row.state === 'paused' ? this.#act(words.resume, name, () => row.start()) : nothing}
          ${row.state === 'before' ? this.#act(words.again, name, () => row.useAgain()) : nothing}
          ${this.#act(row.isOnItsWay ? words.cancel : words.remove, name, () => void this.#drop(row))}
        </div>
        ${row.state === 'done' ? html`<input type="hidden" name=${this.#input.name} value=${row.value} />` : nothing}
      </li>`;
  }

  #note(row: OneUpload): string {
    const { size, sent } = row.kept;
    switch (row.state) {
      case 'waiting': return words.waiting;
      case 'sending': return words.sending(sent, size);
      case 'paused': return row.why || words.paused(sent, size);
      case 'broken': return words.broken(sent, size);
      case 'refused': return row.why;
      case 'lost': return words.lost(sent);
      case 'done': return words.done(size);
      case 'before': return words.before;
    }
  }

  #act(label: string, name: string, act: () => void): TemplateResult {
    return html`<button type="button" class="button quiet small" aria-label="${label}: ${name}" @click=${act}>${label}</button>`;
  }
}

/** Only what the browser is sure of: the rest is for the server to read. */
function otherKind({ type }: File, wanted: Wanted): boolean {
  return type !== '' && ((wanted === 'pictures' && !type.startsWith('image/')) || (wanted === 'films' && !type.startsWith('video/')));
}

customElements.define('kentongan-uploads', Uploads);
