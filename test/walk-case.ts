/** Random but reproducible life of a case: people with columns, and payloads that a person could send. */
import fc from 'fast-check';
import type { Command, CommandType, Given } from '../src/core/case/command.ts';
import { deskTasks } from '../src/core/case/desk.ts';
import { decide } from '../src/core/case/decide.ts';
import type { CaseEvent } from '../src/core/case/event.ts';
import { moves, type Move } from '../src/core/case/moves.ts';
import type { CaseState } from '../src/core/case/state.ts';
import { periodMonths, periodOn } from '../src/core/evaluation/period.ts';
import type { Actor, HeldPost, Person } from '../src/core/people/actor.ts';
import type { Channel } from '../src/core/post/outlet.ts';
import { partTexts } from '../src/core/post/parts.ts';
import { Post } from '../src/core/post/post.ts';
import { defaultCalendar } from './default-calendar.ts';
import type { Machine } from '../src/core/sop/machine.ts';

export const CHANNELS: readonly Channel[] = ['website', 'instagram', 'facebook', 'youtube', 'videotron'].map((key) => ({
  key, name: key, mode: key === 'website' ? 'site' : key === 'videotron' ? 'screen' : 'hand', linkHosts: key === 'instagram' ? ['instagram.com'] : [], textLimit: null, ratio: null,
}));
export const AT = '2026-03-02T02:00:00Z';

function heldPost(performer: string): HeldPost {
  return { positionId: `pos-${performer}`, positionName: `Jabatan ${performer}`, capacity: 'definitive', decree: '' };
}

export function person(personId: string, performers: readonly string[]): Person {
  return {
    kind: 'person', personId, name: `Pegawai ${personId}`, selfApprovals: [],
    acts: performers.map((performer) => ({ performer, ...heldPost(performer) })), posts: performers.map(heldPost),
  };
}

/** One person for every column of the office, a second one who has touched nothing yet, an outside party, and the program's own jobs. */
export function staff(machine: Machine): readonly Actor[] {
  const keys = machine.performers.filter((one) => !one.outside).map((one) => one.key);
  return [...keys.map((key) => person(key, [key])), person('cadangan', keys), { kind: 'outside', name: 'OPD pemohon' }, { kind: 'system' }];
}

export function post(variation: number): Post {
  return Post.parse({
    title: `Kerja bakti ${variation % 2}`, blocks: [{ id: 'b1', text: `Paragraf ${variation % 5}` }, { id: 'b2', text: `Paragraf ${variation % 3}` }],
    media: variation % 2 ? [{ id: 'm1', file: 'a'.repeat(64), alt: `Warga ${variation % 4}` }] : [],
    variants: variation % 3 ? [{ channel: 'instagram', text: `Takarir ${variation % 7}`, media: [] }] : [],
  });
}

/** The text stands for its own hash: no two differ that are the same, and the heart cannot tell. */
export function given(command: { post?: Post | undefined }): Given {
  return {
    today: AT.slice(0, 10), hashes: command.post && partTexts(command.post), channels: CHANNELS, recap: {},
    retention: { active: '1 tahun', inactive: '1 tahun', fate: 'Musnah', subject: 'Pengumuman/Pemberitaan' },
    posts: [{ id: 'pos-atasan', name: 'Jabatan atasan' }],
    number: { register: 'agenda', year: 2026, value: 1, printed: '001/AGD/2026' },
  };
}

const files = [{ file: 'b'.repeat(64), name: 'bukti.jpg', kind: 'proof' as const }];

/** A payload that fits this move; `n` makes it vary. */
export function payloadFor(machine: Machine, state: CaseState, move: Move, n: number): Record<string, unknown> {
  const content = n % 2 ? { post: post(n), channels: [{ channel: 'website' }, { channel: 'instagram' }] } : {};
  const open = Object.values(state.publications);
  switch (move.type) {
    case 'receive': return { source: 'Warga', letterNumber: '', subject: 'Liputan', kind: 'Berita', note: '', files, ...content };
    case 'request': return { agency: 'Dinas Kesehatan', contact: 'surel', letterNumber: '', subject: 'Permohonan', purpose: '', files: [], ...content };
    case 'dispose': return { answer: n % 5 === 0 && move.waysBack.length > 0 ? 'tidak' : 'ya', receivers: ['Pengelola'], instructions: [], note: 'Tindak lanjuti', files: [] };
    case 'edit': return { post: post(n), ...(n % 3 ? { channels: [{ channel: 'website' }] } : {}), note: '' };
    case 'submit': return { note: '' };
    case 'sign': return signPayload(state, move, n);
    case 'chooseChannels': return { channels: [{ channel: 'website' }, ...(n % 2 ? [{ channel: 'instagram', ...(n % 3 ? { from: '2030-01-02T01:00:00Z' } : {}) }] : [])], note: '' };
    case 'reschedule': return { channel: move.channel, from: n % 4 ? '2030-02-03T01:00:00Z' : '2020-01-01T00:00:00Z', note: '' };
    case 'publish': return { note: '' };
    case 'recordPublication': return publicationPayload(state, move, n);
    case 'acknowledge': return { note: '' };
    case 'archive': return { classificationCode: '400.14.4.3', location: 'Laci 1', note: '' };
    case 'evaluate': return { minutes: 'Notulen', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: n % 2 ? [{ id: 't1', text: 'Perbaiki takarir', ...(n % 4 === 1 && { position: 'pos-atasan' }) }] : [], files: [] };
    case 'closeFollowUp': return { item: state.followUps.find((item) => !item.closed)?.id ?? 't1', result: 'Selesai', proof: files };
    case 'completeFollowUp': return { report: 'Laporan perbaikan', files: [] };
    case 'work': case 'resume': return { note: '', files: [] };
    case 'skip': return { reason: 'Sudah dibahas', authority: 'Perintah Kepala' };
    case 'end': return { reason: 'Kegiatan dibatalkan' };
    case 'comment': return { text: 'Mohon dicek', settles: false, mentions: [] };
    case 'attach': return { files };
    case 'withdraw': return { channels: open.filter((one) => one.state === 'published').map((one) => one.channel), reason: 'Keliru' };
    case 'recordWithdrawal': return { channel: move.channel, note: '' };
    case 'publishEmergency': return { channels: [{ channel: 'website' }], reason: 'Banjir' };
    case 'ratify': return { answer: n % 3 === 0 ? 'tidak' : 'ya', comment: 'Dibaca' };
    case 'open': return { title: machine.title, urgency: 'biasa', securityLevel: 'biasa', note: '', files: [] };
  }
}

function signPayload(state: CaseState, move: Move, n: number): Record<string, unknown> {
  const step = move.step === state.step ? {} : { step: move.step };
  const base = { ...step, comment: 'Catatan', refused: [], classification: '', remarks: [] };
  if (n % 4 === 1) return { ...base, answer: 'tidak', ...(n % 8 === 1 ? {} : { backTo: move.waysBack.at(n % move.waysBack.length) }) };
  const parts = Object.keys(state.hashes).filter((part) => part.startsWith('block:') && state.refused[part] === undefined);
  if (n % 4 === 2 && parts.length > 1) return { ...base, answer: 'sebagian', refused: [{ part: parts[n % parts.length], reason: 'Belum benar' }] };
  return { ...base, answer: 'ya' };
}

function publicationPayload(state: CaseState, move: Move, n: number): Record<string, unknown> {
  const link = move.channel === 'instagram' ? 'https://www.instagram.com/p/abc/' : 'https://contoh.go.id/berita';
  if (n % 6 === 0) return { channel: move.channel, outcome: 'failed', link: '', reason: 'Ditolak', proof: [] };
  if (n % 6 === 1 || state.publications[move.channel ?? ''] === undefined) return { channel: move.channel, outcome: 'excused', link: '', reason: 'Akun sedang dipulihkan', proof: [] };
  return { channel: move.channel, outcome: 'published', link, reason: '', proof: [] };
}

export function command(type: CommandType, payload: Record<string, unknown>, actor: Actor): Command {
  return { type, payload, actor, given: given({ post: payload['post'] as Post | undefined }) } as unknown as Command;
}

/** What lies on which desk, every column being its own post, on an office's ordinary calendar. */
export function desk(machine: Machine, state: CaseState) {
  return deskTasks(machine, state, Object.fromEntries(machine.performers.map((one) => [one.key, [`pos-${one.key}`]])), defaultCalendar());
}

export interface Moment {
  /** All that happened before it. */
  readonly earlier: readonly CaseEvent[];
  readonly before: CaseState;
  readonly command: Command;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

/** Opens a case and lets people do what they may, as the numbers say. */
export function walk(machine: Machine, numbers: readonly number[], people: readonly Actor[] = staff(machine), kind: 'case' | 'period' = 'case') {
  const period = kind === 'period' ? { period: periodOn(AT.slice(0, 10), periodMonths(machine)).key } : {};
  const payload = { title: 'Kerja bakti', urgency: 'biasa', securityLevel: 'biasa', note: '', files: [], ...period };
  const opener = people.map((actor) => decide(machine, null, command('open', payload, actor), AT)).find((one) => one.ok);
  if (!opener?.ok) throw new Error('nobody may open a case');
  let state = opener.state;
  const events = [...opener.events];
  const moments: Moment[] = [];
  for (const n of numbers) {
    const allowed = people.flatMap((actor) => moves(machine, state, actor, CHANNELS).filter((move) => move.allowed).map((move) => ({ actor, move })));
    // Ending and remarks are always there; taking them seldom lets the walk go far.
    const lively = allowed.filter(({ move }) => !['end', 'comment', 'attach'].includes(move.type));
    const choices = n % 23 === 0 || lively.length === 0 ? allowed : lively;
    const choice = choices[n % Math.max(1, choices.length)];
    if (!choice) break;
    const next = command(choice.move.type, payloadFor(machine, state, choice.move, n), choice.actor);
    const decision = decide(machine, state, next, AT);
    if (!decision.ok) continue;
    moments.push({ earlier: [...events], before: state, command: next, events: decision.events, after: decision.state });
    events.push(...decision.events);
    state = decision.state;
  }
  return { state, events, moments };
}

export const steps = fc.array(fc.nat(10_000), { minLength: 5, maxLength: 60 });
