/** One person at the API: signs in, sends commands with their keys, and stops loudly at anything unexpected. */
import type { CommandType } from '../../core/case/command.ts';
import type { CaseState } from '../../core/case/state.ts';
import type { SopDefinition } from '../../core/sop/definition.ts';
import { moveWords } from '../../texts/move-words.ts';
import { walkWords as words } from '../../texts/walk-words.ts';

export class WalkFailed extends Error {
  /** What the server answered with, where it answered. */
  readonly status: number | undefined;
  /** Seconds after which the server would hear it again. */
  readonly wait: number;

  constructor(message: string, status?: number, wait = 0) {
    super(message);
    this.status = status;
    this.wait = wait;
  }
}

export interface Guide {
  readonly url: string;
  readonly password: string;
  /** Sessions of those who have signed in, by address. */
  readonly cookies: Map<string, string>;
  out(line: string): void;
}

/** A request through `/api/v1`; throws WalkFailed with the problem's sentence. */
export async function call(guide: Guide, method: string, path: string, options: { cookie?: string; body?: unknown; key?: string; raw?: Uint8Array } = {}): Promise<{ data: never; cookie: string }> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': 'id' };
  if (options.cookie) headers['cookie'] = options.cookie;
  if (options.key) headers['idempotency-key'] = options.key;
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.raw) headers['content-type'] = 'application/octet-stream';
  const body = options.raw ? new Uint8Array(options.raw) : options.body === undefined ? null : JSON.stringify(options.body);
  const response = await fetch(`${guide.url}/api/v1${path}`, { method, headers, body, signal: AbortSignal.timeout(30_000) });
  const text = await response.text();
  const data: unknown = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new WalkFailed(`${method} ${path} → ${response.status}: ${(data as { title?: string } | null)?.title ?? text.slice(0, 200)}`, response.status, Number(response.headers.get('retry-after') ?? 0));
  return { data: data as never, cookie: response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
}

/** Sign-ins are counted by the minute; a walk soon after another one meets that limit once. */
const MOST_WAITS = 3;

/** The session of a sample office's person, who signs in once a walk. */
export async function signIn(guide: Guide, who: string, office: string): Promise<string> {
  const email = `${who.toLowerCase()}@${office}.example`;
  const known = guide.cookies.get(email);
  if (known) return known;
  for (let waits = 0; ; waits += 1) {
    try {
      const { cookie } = await call(guide, 'POST', '/sessions', { body: { email, password: guide.password } });
      guide.cookies.set(email, cookie);
      return cookie;
    } catch (failure) {
      if (!(failure instanceof WalkFailed) || failure.status !== 429 || waits === MOST_WAITS) throw failure;
      guide.out(words.waits(failure.wait));
      await new Promise((resolve) => setTimeout(resolve, failure.wait * 1000));
    }
  }
}

export interface CaseAnswer {
  readonly id: string;
  readonly state: CaseState;
  readonly moves: readonly { readonly type: string; readonly allowed: boolean }[];
}

/** A case of one sample office, carried by its people. */
export class Walker {
  readonly #guide: Guide;
  readonly office: string;
  #definition: SopDefinition | undefined;
  #sopId = '';
  caseId = '';

  constructor(guide: Guide, office: string) {
    this.#guide = guide;
    this.office = office;
  }

  get definition(): SopDefinition {
    if (!this.#definition) throw new WalkFailed('SOP belum dibaca.');
    return this.#definition;
  }

  #cookie(who: string): Promise<string> {
    return signIn(this.#guide, who, this.office);
  }

  async get<T>(who: string, path: string): Promise<T> {
    return (await call(this.#guide, 'GET', `/offices/${this.office}${path}`, { cookie: await this.#cookie(who) })).data;
  }

  async readSop(who: string): Promise<void> {
    const { items } = await this.get<{ items: { id: string }[] }>(who, '/sops');
    this.#sopId = items[0]?.id ?? '';
    this.#definition = (await this.get<{ definition: SopDefinition }>(who, `/sops/${this.#sopId}`)).definition;
    this.#guide.out(`\n${this.definition.title} · ${this.definition.agency ?? this.office}`);
  }

  async open(who: string, payload: Record<string, unknown>): Promise<void> {
    const { data } = await call(this.#guide, 'POST', `/offices/${this.office}/cases`, { cookie: await this.#cookie(who), key: crypto.randomUUID(), body: { sopId: this.#sopId, ...payload } });
    this.caseId = (data as { caseId: string }).caseId;
  }

  async view(who: string): Promise<CaseAnswer> {
    return this.get<CaseAnswer>(who, `/cases/${this.caseId}`);
  }

  /** Carries out a command and prints the step it belonged to. */
  async do(who: string, type: CommandType, payload: Record<string, unknown> = {}, remark = ''): Promise<CaseState> {
    const before = await this.view(who);
    const path = `/offices/${this.office}/cases/${this.caseId}/${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    await call(this.#guide, 'POST', path, { cookie: await this.#cookie(who), key: crypto.randomUUID(), body: { seen: before.state.version, payload } });
    this.#print(before.state.step, who, type, remark);
    return (await this.view(who)).state;
  }

  /** The same, but it must be refused; the refusal's sentence is printed. */
  async mustNot(who: string, type: CommandType, payload: Record<string, unknown>, remark: string): Promise<void> {
    try {
      await this.do(who, type, payload);
    } catch (failure) {
      if (!(failure instanceof WalkFailed)) throw failure;
      this.#guide.out(`      ditolak seperti seharusnya (${remark}): ${failure.message.replace(/^.*?: /, '')}`);
      return;
    }
    throw new WalkFailed(`${who} berhasil (${moveWords[type].title.toLowerCase()}), padahal tidak boleh: ${remark}`);
  }

  async upload(who: string, name: string, bytes: Uint8Array): Promise<string> {
    const { data } = await call(this.#guide, 'POST', `/offices/${this.office}/files?name=${encodeURIComponent(name)}`, { cookie: await this.#cookie(who), raw: bytes });
    return (data as { hash: string }).hash;
  }

  /** Waits until the program's own job has shown the case on a channel. */
  async shown(who: string, channel: string): Promise<string> {
    for (let tries = 0; tries < 120; tries++) {
      const publication = (await this.view(who)).state.publications[channel];
      if (publication?.state === 'published') return publication.link;
      if (publication?.state === 'failed') throw new WalkFailed(`Kanal ${channel} gagal: ${publication.reason}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new WalkFailed(`Kanal ${channel} tidak kunjung tayang.`);
  }

  #print(stepId: string | null, who: string, type: CommandType, remark: string): void {
    const step = this.definition.steps.find((one) => one.id === stepId);
    const performer = this.definition.performers[who];
    const name = performer === undefined ? who : typeof performer === 'string' ? performer : performer.name;
    this.#guide.out(`  ${(step?.printed ?? '–').padEnd(3)} ${name} · ${moveWords[type].title} · ${step?.time ?? words.noNorm} · ${step?.output?.join('; ') ?? words.noOutput}${remark ? ` (${remark})` : ''}`);
  }

  /** The end every walk must reach: completed, filed with a number, every link there. */
  async finish(who: string, channels: readonly string[]): Promise<void> {
    const { state } = await this.view(who);
    if (state.status !== 'completed') throw new WalkFailed(`Berkas berakhir "${state.status}" pada langkah ${state.step}, bukan selesai.`);
    if (!state.archived?.entry) throw new WalkFailed('Berkas selesai tanpa nomor arsip.');
    for (const channel of channels) {
      const publication = state.publications[channel];
      if (publication?.state !== 'published' || publication.link === '') throw new WalkFailed(`Tidak ada tautan untuk ${channel}.`);
      this.#guide.out(`      tautan ${channel}: ${publication.link}`);
    }
    this.#guide.out(`      arsip: ${state.archived.entry.printed}, klasifikasi ${state.archived.code}, ${state.version} catatan`);
  }

  say(line: string): void {
    this.#guide.out(`      ${line}`);
  }
}
