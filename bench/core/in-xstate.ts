/**
 * The same flow as an xstate 5 machine, moved by its pure `transition`: one state a step, guards for the column, the four eyes and
 * "all of it is signed as it is now", the content, authors, signatures and links in its context.
 * It does not: seal events with post and decree, keep a history, void single signatures, list what everybody may do and why not,
 * name the effects; a refused event leaves the snapshot as it is, without a reason.
 */
import { assign, initialTransition, setup, transition, type AnyActorLogic } from 'xstate';
import type { Post } from '../../src/core/post/post.ts';
import { STORY, type Deed, type Person } from './story.ts';

type Hashes = Readonly<Record<string, string>>;
interface Context {
  readonly post: Post | null;
  readonly hashes: Hashes;
  /** Who wrote each part. */
  readonly authors: Readonly<Record<string, readonly Person[]>>;
  readonly signatures: readonly { readonly step: string; readonly by: Person; readonly parts: Hashes }[];
  readonly channels: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly comment: string;
}
type Of<T extends Deed['type']> = Extract<Deed, { type: T }>;

const definition = setup({
  types: { context: {} as Context, events: {} as Deed },
  guards: {
    by: ({ event }, params: { column: Person }) => event.by === params.column,
    ready: ({ context, event }, params: { column: Person }) => event.by === params.column && context.post !== null && context.post.title !== '',
    yes: ({ context, event }, params: { column: Person }) => event.by === params.column && (event as Of<'sign'>).answer === 'ya' && !wrote(context, event.by),
    no: ({ event }, params: { column: Person }) => event.by === params.column && (event as Of<'sign'>).answer === 'tidak' && (event as Of<'sign'>).comment !== '',
    signed: ({ context, event }) => event.by === 'admin' && context.channels.length > 0
      && Object.entries(context.hashes).every(([part, hash]) => context.signatures.some((one) => one.parts[part] === hash && !context.authors[part]?.includes(one.by))),
    last: ({ context, event }) => event.by === 'admin' && context.channels.every((channel) => channel === (event as Of<'recordPublication'>).channel || context.links[channel] !== undefined),
  },
  actions: {
    write: assign(({ context, event }) => {
      const { post, hashes, by } = event as Of<'edit'>;
      const authors = Object.fromEntries(Object.keys(hashes).map((part) => {
        const before = context.authors[part] ?? [];
        return [part, context.hashes[part] === hashes[part] || before.includes(by) ? before : [...before, by]];
      }));
      return { post, hashes, authors };
    }),
    sign: assign(({ context, event }, params: { step: string }) => ({ signatures: [...context.signatures, { step: params.step, by: event.by, parts: { ...context.hashes } }] })),
    returned: assign(({ event }) => ({ comment: (event as Of<'sign'>).comment })),
    choose: assign(({ event }) => ({ channels: (event as Of<'chooseChannels'>).channels })),
    link: assign(({ context, event }) => ({ links: { ...context.links, [(event as Of<'recordPublication'>).channel]: (event as Of<'recordPublication'>).link } })),
  },
});

function wrote(context: Context, person: Person): boolean {
  return Object.values(context.authors).some((authors) => authors.includes(person));
}

const passed = (type: Deed['type'], column: Person, target: string) => ({ on: { [type]: { guard: { type: 'by', params: { column } }, target } } }) as const;
const decision = (column: Person, step: string, target: string) => ({
  on: {
    sign: [
      { guard: { type: 'yes', params: { column } }, target, actions: { type: 'sign', params: { step } } },
      { guard: { type: 'no', params: { column } }, target: 'susun', actions: 'returned' },
    ],
  },
}) as const;

const machine: AnyActorLogic = definition.createMachine({
  initial: 'instruksi',
  context: { post: null, hashes: {}, authors: {}, signatures: [], channels: [], links: {}, comment: '' },
  states: {
    instruksi: passed('dispose', 'ketua', 'teruskan'),
    teruskan: passed('dispose', 'data', 'susun'),
    susun: {
      on: {
        edit: { guard: { type: 'by', params: { column: 'admin' } }, actions: 'write' },
        submit: { guard: { type: 'ready', params: { column: 'admin' } }, target: 'ajukan' },
      },
    },
    ajukan: passed('work', 'admin', 'periksa'),
    periksa: decision('data', 'periksa', 'setujui'),
    setujui: decision('ketua', 'setujui', 'tentukan'),
    tentukan: { on: { chooseChannels: { guard: { type: 'by', params: { column: 'data' } }, target: 'terima', actions: 'choose' } } },
    terima: passed('work', 'admin', 'unggah'),
    unggah: { on: { publish: { guard: 'signed', target: 'tayang' } } },
    tayang: { on: { recordPublication: [{ guard: 'last', target: 'laporkan', actions: 'link' }, { guard: { type: 'by', params: { column: 'admin' } }, actions: 'link' }] } },
    laporkan: passed('acknowledge', 'data', 'terimaLaporan'),
    terimaLaporan: passed('acknowledge', 'ketua', 'selesai'),
    selesai: { type: 'final' },
  },
} as never);

export function liveInXstate(): { readonly ended: boolean; readonly signatures: number; readonly links: number } {
  let [snapshot] = initialTransition(machine);
  for (const deed of STORY) [snapshot] = transition(machine, snapshot, deed as never);
  const { status, context } = snapshot as { status: string; context: Context };
  return { ended: status === 'done', signatures: context.signatures.length, links: Object.keys(context.links).length };
}
