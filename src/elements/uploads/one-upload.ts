/** One file on its way: sent with tus, cut and resumed at the byte the server has. */
import { Upload, type DetailedError } from 'tus-js-client';
import { uploadWords } from '../../texts/upload-words.ts';
import { forget, keep, type KeptUpload } from './kept-uploads.ts';

export type UploadState = 'waiting' | 'sending' | 'paused' | 'broken' | 'refused' | 'lost' | 'done' | 'before';

/** What alone the field takes; empty for any file. */
export type Wanted = '' | 'pictures' | 'films';

/** Anything else has no small picture at the server. */
const HAS_A_LOOK = /\.(jpe?g|png|webp|gif|hei[cf]|mp4|webm)$/i;
const RETRIES = [500, 1500, 4000];

export class OneUpload {
  kept: KeptUpload;
  state: UploadState;
  /** Why the server refused it, in its words. */
  why = '';
  preview = '';
  readonly #endpoint: string;
  readonly #changed: () => void;
  readonly #wanted: Wanted;
  #upload: Upload | null = null;

  constructor(kept: KeptUpload, endpoint: string, wanted: Wanted, changed: () => void) {
    this.kept = kept;
    this.#endpoint = endpoint;
    this.#changed = changed;
    this.#wanted = wanted;
    this.state = kept.hash !== '' ? (kept.handedIn > 0 ? 'before' : 'done') : kept.file === null ? 'lost' : kept.paused ? 'paused' : 'waiting';
    this.#show();
  }

  /** What its field does not take need not be sent to learn so. */
  refuse(why: string): void {
    this.state = 'refused';
    this.why = why;
  }

  get value(): string {
    return `${this.kept.hash} ${this.kept.name}`;
  }

  get isOnItsWay(): boolean {
    return this.state === 'waiting' || this.state === 'sending' || this.state === 'broken' || this.state === 'paused';
  }

  start(): void {
    const { file, url, name, size } = this.kept;
    if (file === null) return;
    this.state = 'sending';
    this.why = '';
    this.#note({ paused: false });
    this.#upload = new Upload(file, {
      // One or the other: with an address of its own a lost session does not make the client begin anew.
      ...(url === '' ? { endpoint: this.#endpoint } : { uploadUrl: url }),
      metadata: { filename: name, filetype: file.type, ...(this.#wanted === '' ? {} : { wanted: this.#wanted }) }, uploadSize: size, retryDelays: RETRIES, storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => this.#note({ url: this.#upload?.url ?? '' }),
      onProgress: (sent) => {
        this.kept = { ...this.kept, sent };
        this.#changed();
      },
      onChunkComplete: (_chunk, sent) => this.#note({ sent }),
      onSuccess: ({ lastResponse }) => this.#arrived(lastResponse.getHeader('Upload-File') ?? ''),
      onError: (failure) => this.#failed(failure as DetailedError),
      onShouldRetry: (failure) => {
        const status = failure.originalResponse?.getStatus() ?? 0;
        return navigator.onLine && (status === 0 || status >= 500 || status === 409 || status === 423);
      },
    });
    this.#upload.start();
  }

  pause(): void {
    void this.#upload?.abort();
    this.state = 'paused';
    this.#note({ paused: true });
  }

  /** The line is gone: whatever is waiting in it is let go, and asked for again when it is back. */
  interrupt(): void {
    void this.#upload?.abort();
    this.state = 'broken';
    this.#changed();
  }

  /** Leaves the page; the server keeps what it has. */
  leave(): void {
    void this.#upload?.abort();
    if (this.preview.startsWith('blob:')) URL.revokeObjectURL(this.preview);
  }

  async cancel(): Promise<void> {
    this.leave();
    await forget(this.kept.key);
    if (this.kept.url !== '' && this.kept.hash === '') await Upload.terminate(this.kept.url, { retryDelays: [] }).catch(() => undefined);
  }

  useAgain(): void {
    this.state = 'done';
    this.#note({ handedIn: 0 });
  }

  handIn(): void {
    this.#note({ handedIn: Date.now() });
  }

  /** The same file chosen again goes on where it was. */
  adopt(file: File): boolean {
    const { name, size, modified } = this.kept;
    if (this.state !== 'lost' || file.name !== name || file.size !== size || file.lastModified !== modified) return false;
    this.state = 'waiting';
    this.#note({ file });
    this.#show();
    return true;
  }

  #arrived(hash: string): void {
    if (!/^[0-9a-f]{64}$/.test(hash)) return this.#again();
    this.state = 'done';
    // The bytes are at the server now; the browser need not hold them twice.
    this.#note({ hash, sent: this.kept.size, file: null });
    this.#show();
  }

  #failed(failure: DetailedError): void {
    const status = failure.originalResponse?.getStatus() ?? 0;
    if ((status === 404 || status === 410) && this.kept.url !== '') return this.#again();
    if (status === 401) {
      this.state = 'paused';
      this.why = uploadWords.signedOut;
    } else if (status >= 400 && status < 500 && status !== 409 && status !== 423) {
      this.state = 'refused';
      this.why = failure.originalResponse?.getBody() || uploadWords.failed;
      void forget(this.kept.key);
    } else this.state = 'broken';
    this.#changed();
  }

  /** The server has forgotten it: from the first byte. */
  #again(): void {
    this.kept = { ...this.kept, url: '', sent: 0 };
    this.start();
  }

  #note(change: Partial<KeptUpload>): void {
    this.kept = { ...this.kept, ...change };
    void keep(this.kept);
    this.#changed();
  }

  #show(): void {
    const { file, hash } = this.kept;
    if (file && /^image\/(jpeg|png|webp|gif)$/.test(file.type)) this.preview = URL.createObjectURL(file);
    // A phone's HEIC, and what was kept without its bytes, is shown by the server.
    else if (hash !== '' && this.preview === '' && HAS_A_LOOK.test(this.kept.name)) this.preview = `${this.#endpoint.replace(/unggah$/, 'file')}/${hash}/kecil`;
  }
}
