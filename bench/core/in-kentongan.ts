/**
 * The story through `decide` on the compiled SOP. It does what the program does: rights by post, four eyes by person, every signature
 * bound to the hash of every part, publication only of what is signed as it is now, an event with its seal for each fact, the state
 * folded from the events, and the notices and deliveries that follow.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/core/case/decide.ts';
import type { Command } from '../../src/core/case/command.ts';
import type { CaseState } from '../../src/core/case/state.ts';
import { compile } from '../../src/core/sop/compile.ts';
import { readSopFile } from '../../src/documents/read-sop-file.ts';
import { AT, CHANNELS, person } from '../../test/walk-case.ts';
import { STORY, type Deed } from './story.ts';

const read = readSopFile(readFileSync(join(import.meta.dirname, '..', '..', 'sops/001-bunder-medsos.yaml')));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const machine = compile(read.definition);
const people = { ketua: person('ketua', ['ketua']), data: person('data', ['data']), admin: person('admin', ['admin']) };
const open = command('open', 'ketua', { title: 'Kerja bakti', urgency: 'biasa', securityLevel: 'biasa', note: '', files: [] });
const commands = STORY.map((deed) => command(deed.type, deed.by, payload(deed), deed.type === 'edit' ? deed.hashes : undefined));

function command(type: Command['type'], by: keyof typeof people, given: object, hashes?: Readonly<Record<string, string>>): Command {
  return { type, payload: given, actor: people[by], given: { hashes, channels: CHANNELS } } as unknown as Command;
}

function payload(deed: Deed): object {
  switch (deed.type) {
    case 'dispose': return { answer: 'ya', receivers: ['Pelaksana'], instructions: [], note: '', files: [] };
    case 'edit': return { post: deed.post, note: '' };
    case 'work': return { note: '', files: [] };
    case 'sign': return { answer: deed.answer, comment: deed.comment, refused: [], classification: '' };
    case 'chooseChannels': return { channels: deed.channels.map((channel) => ({ channel })), note: '' };
    case 'recordPublication': return { channel: deed.channel, outcome: 'published', link: deed.link, reason: '', proof: [] };
    default: return { note: '' };
  }
}

/** Returns how it ended, for a look at whether all three lived the same story. */
export function liveInKentongan(): { readonly ended: boolean; readonly signatures: number; readonly links: number } {
  let state: CaseState | null = null;
  for (const one of [open, ...commands]) {
    const decision = decide(machine, state, one, AT);
    if (!decision.ok) throw new Error(JSON.stringify(decision.issues));
    ({ state } = decision);
  }
  return { ended: state?.status === 'completed', signatures: state?.signatures.length ?? 0, links: Object.values(state?.publications ?? {}).filter((one) => one.link !== '').length };
}
