/** Sample news carried through the sample offices' SOPs by their own people, with the same actions as any other case. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { actOnCase } from '../actions/act-on-case.ts';
import type { Context, Identity, Outcome } from '../actions/context.ts';
import { openCase } from '../actions/open-case.ts';
import { registerFile } from '../actions/register-file.ts';
import { nextOpening } from '../core/calendar/working-minutes.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import type { CommandType } from '../core/case/command.ts';
import type { CaseState } from '../core/case/state.ts';
import type { Machine, MachineStep } from '../core/sop/machine.ts';
import { readStories, type SampleStory } from '../documents/read-defaults.ts';
import { deliver } from '../jobs/deliver.ts';
import { readPackageFile } from '../package-folder.ts';
import { reportShowings } from './demo-showings.ts';
import { deliveryTools } from '../serve.ts';
import { loadVersion } from '../store/sop-versions.ts';
import type { World } from '../world.ts';

/** People of one sample office, by SOP column. */
export interface Cast {
  readonly officeId: string;
  readonly sopId: string;
  readonly calendar: OfficeCalendar;
  readonly people: Readonly<Record<string, string>>;
}

const DAY = 24 * 60 * 60 * 1000;
/** Nine in the morning in Jakarta, from midnight in Greenwich. */
const OPENING = 2 * 60 * 60 * 1000;
const LATEST_START_MINUTES = 150;
const MOST_MOVES = 60;

export async function loadStories(world: World, casts: ReadonlyMap<string, Cast>): Promise<void> {
  const stories = readStories(readPackageFile('samples', 'stories.yaml')).toSorted((a, b) => b.daysAgo - a.daysAgo);
  for (const story of stories) {
    const cast = casts.get(story.office);
    if (cast) await new Storyteller(world, cast, story).tell();
  }
}

/** One story on its way; its clock begins days ago in office hours and never passes the real one. */
class Storyteller {
  readonly #world: World;
  readonly #cast: Cast;
  readonly #story: SampleStory;
  readonly #context: Context;
  /** Of the title, so that each story has its own hours and links, and the same ones every time. */
  readonly #pace: Buffer;
  #at: number;
  #caseId = '';
  /** A story with a return stops only after it. */
  #returned: boolean;

  constructor(world: World, cast: Cast, story: SampleStory) {
    this.#world = world;
    this.#cast = cast;
    this.#story = story;
    this.#returned = story.returned === undefined;
    const began = nextOpening(cast.calendar, new Date(Date.now() - (story.daysAgo + 1) * DAY).toISOString());
    this.#pace = createHash('sha256').update(story.title).digest();
    const later = (this.#pace[0] ?? 0) % LATEST_START_MINUTES;
    this.#at = Math.min(Date.now() - 60_000, began === null ? Date.now() : Date.parse(began) + later * 60_000);
    this.#context = { ...world.context, now: () => new Date(this.#at).toISOString() };
  }

  async tell(): Promise<void> {
    const content = await this.#content();
    const machine = await this.#open(content);
    for (let move = 0; move < MOST_MOVES; move++) {
      const state = await this.#state();
      const step = machine.steps.find((one) => one.id === state.step);
      if (!step || (this.#returned && [step.does, step.id].includes(this.#story.stopAt ?? ''))) return;
      this.#at = Math.min(Date.now(), this.#at + this.#minutes(move) * 60_000);
      await this.#carryOut(machine, step, state, content);
      if (step.does === 'publish' && this.#story.byHand === 'waiting') return;
    }
    throw new Error(`Berita contoh "${this.#story.title}" tidak sampai pada akhirnya.`);
  }

  /** Below the norm of ten minutes that most rows have. */
  #minutes(move: number): number {
    return 3 + ((this.#pace[move % 32] ?? 0) % 6);
  }

  async #open(content: Record<string, unknown>): Promise<Machine> {
    const { officeId, sopId, people } = this.#cast;
    const { agency, letter = '', title, monthsAgo, openedBy } = this.#story;
    const first = agency === undefined ? undefined : { type: 'request' as const, payload: { agency, contact: 'humas@opd.example', letterNumber: letter, subject: title, ...content } };
    const identity: Identity = agency === undefined ? { kind: 'person', officeId, personId: (openedBy === undefined ? Object.values(people)[0] : people[openedBy]) ?? '' } : { kind: 'outside', officeId, name: agency };
    const opened = good(await openCase(this.#context, identity, { sopId, payload: { title, ...(monthsAgo === undefined ? {} : { period: monthBefore(monthsAgo) }) }, key: crypto.randomUUID(), first }));
    this.#caseId = opened.caseId;
    const row = await this.#world.context.db.selectFrom('cases').select('sop_version_id').where('id', '=', this.#caseId).executeTakeFirstOrThrow();
    const version = await loadVersion(this.#world.context.db, this.#world.context.versions, officeId, row.sop_version_id);
    if (!version) throw new Error('SOP contoh hilang.');
    return version.machine;
  }

  async #state(): Promise<CaseState> {
    return (await this.#world.context.db.selectFrom('cases').select('state').where('id', '=', this.#caseId).executeTakeFirstOrThrow()).state;
  }

  async #carryOut(machine: Machine, step: MachineStep, state: CaseState, content: Record<string, unknown>): Promise<void> {
    const performer = step.performers[0] ?? '';
    const next = machine.steps.find((one) => one.id === step.ya);
    const act = (type: CommandType, payload: Record<string, unknown> = {}) => this.#act(performer, type, payload);
    const title = this.#story.title;
    switch (step.does) {
      case 'dispose': return act('dispose', { receivers: machine.performers.filter((one) => next?.performers.includes(one.key)).map((one) => one.name), instructions: ['proses-lebih-lanjut'], note: 'Mohon ditindaklanjuti sesuai SOP.' });
      case 'receive': return act('receive', { source: 'Bidang terkait', subject: title, kind: 'Berita kegiatan', ...(state.post ? {} : content) });
      case 'draft':
        await act('edit', { post: content['post'], channels: content['channels'] });
        return act('submit');
      case 'verify': case 'approve': return act('sign', this.#answer(step));
      case 'chooseChannels': return act('chooseChannels', { channels: content['channels'] });
      case 'publish': return this.#publish(step);
      case 'report': return act('acknowledge', { note: 'Tautan diterima.' });
      case 'archive': return act('archive', { classificationCode: '400.14.4.3', location: 'Filing kabinet 2, laci 1' });
      default: return act('work', { note: 'Materi disampaikan.' });
    }
  }

  #answer(step: MachineStep): Record<string, unknown> {
    const { returned } = this.#story;
    if (this.#returned || step.id !== returned?.at) return { answer: 'ya' };
    this.#returned = true;
    return { answer: 'tidak', comment: returned.comment };
  }

  async #publish(step: MachineStep): Promise<void> {
    for (const performer of step.performers) await this.#act(performer, 'publish', {}, true);
    const tools = { ...deliveryTools(this.#world), context: this.#context };
    for (const { channel } of Object.values((await this.#state()).publications)) {
      const { officeId, calendar: { zone } } = this.#cast;
      await deliver(tools, { officeId, caseId: this.#caseId, channel, kind: 'publish' });
      await reportShowings(this.#world.context, { officeId, channel, caseId: this.#caseId, since: this.#context.now(), zone });
      if ((await this.#state()).publications[channel]?.state !== 'publishing' || this.#story.byHand === 'waiting') continue;
      const code = this.#pace.toString('base64url').slice(0, 11);
      const link = { instagram: `https://www.instagram.com/p/${code}/`, facebook: `https://www.facebook.com/contoh-kantor/posts/${this.#pace.readUInt32BE(8)}`, youtube: `https://www.youtube.com/watch?v=${code}` }[channel] ?? '';
      await this.#act(step.performers.find((key) => key === 'medsos') ?? step.performers[0] ?? '', 'recordPublication', { channel, outcome: 'published', link });
    }
  }

  /** @param lenient where several columns publish, one may have no channel of its own here */
  async #act(performer: string, type: CommandType, payload: Record<string, unknown>, lenient = false): Promise<void> {
    const identity: Identity = { kind: 'person', officeId: this.#cast.officeId, personId: this.#cast.people[performer] ?? '' };
    const outcome = await actOnCase(this.#context, identity, { caseId: this.#caseId, type, payload, key: crypto.randomUUID(), seen: -1 });
    if (!lenient) good(outcome);
  }

  async #content(): Promise<Record<string, unknown>> {
    const { title, summary, category, text, picture, variant } = this.#story;
    const file = picture && (await this.#picture(picture.file));
    const media = picture && file ? [{ id: 'g1', file, alt: picture.alt, caption: picture.caption ?? '', credit: 'Dokumentasi kantor' }] : [];
    const variants = variant === undefined ? [] : [{ channel: 'instagram', text: variant, media: media.map((one) => one.id) }];
    const channels = this.#story.office === 'dpmk-tayang' ? ['website', 'videotron'] : ['website', 'instagram'];
    const post = { title, summary: summary ?? '', category, informationKind: 'berkala', blocks: text.map((one, index) => ({ id: `p${index + 1}`, text: one })), media, variants };
    const { showInDays } = this.#story;
    const from = showInDays === undefined ? {} : { from: new Date(Math.floor(Date.now() / DAY) * DAY + showInDays * DAY + OPENING).toISOString() };
    return { post, channels: channels.map((channel) => ({ channel, ...from })) };
  }

  async #picture(name: string): Promise<string> {
    const bytes = await sharp(readPackageFile('samples', 'pictures', `${name}.svg`)).jpeg({ quality: 82 }).toBuffer();
    const kept = await this.#world.files.put(bytes, `${name}.jpg`);
    if (!kept.ok) throw new Error(`Gambar contoh ${name} tidak dapat disimpan.`);
    const { hash, mime, size, width = null, height = null } = kept.file;
    await registerFile(this.#context, { kind: 'system', officeId: this.#cast.officeId }, { hash, name: `${name}.jpg`, mime, size, width, height, takenAt: null, location: null });
    return hash;
  }
}

/** `2026-10`, counted back from today. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Berita contoh tidak dapat dijalankan: ${outcome.issues.map((issue) => issue.code).join(', ')}`);
  return outcome;
}
