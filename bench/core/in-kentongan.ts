/**
 * The story through `decide` on the compiled SOP. It does what the program does: rights by post, four eyes by person, every signature
 * bound to the hash of every part, publication only of what is signed as it is now, an event with its seal for each fact, the state
 * folded from the events, and the notices and deliveries that follow.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/core/case/decide.ts';
import { payloads, type Command } from '../../src/core/case/command.ts';
import type { CaseState } from '../../src/core/case/state.ts';
import { compile } from '../../src/core/sop/compile.ts';
import { readSopFile } from '../../src/documents/read-sop-file.ts';
import { AT, CHANNELS, person } from '../../test/walk-case.ts';
import { STORY, type Deed } from './story.ts';

const read = readSopFile(readFileSync(join(import.meta.dirname, '..', '..', 'sops/001-bunder-medsos.yaml')));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const machine = compile(read.definition);
const people = { ketua: person('ketua', ['ketua']), data: person('data', ['data']), admin: person('admin', ['admin']) };
const open = command('open', 'ketua', { title: 'Kerja bakti' });
const commands = STORY.map((deed) => command(deed.type, deed.by, payload(deed), deed.type === 'edit' ? deed.hashes : undefined));

/** Payloads are read by the program's own schemas beforehand, as a door would; reading them is not part of what is measured. */
function command(type: Command['type'], by: keyof typeof people, raw: object, hashes?: Readonly<Record<string, string>>): Command {
  return { type, payload: payloads[type].parse(raw), actor: people[by], given: { hashes, channels: CHANNELS } } as unknown as Command;
}

function payload(deed: Deed): object {
  switch (deed.type) {
    case 'dispose': return { receivers: ['Pelaksana'] };
    case 'edit': return { post: deed.post };
    case 'sign': return { answer: deed.answer, comment: deed.comment };
    case 'chooseChannels': return { channels: deed.channels.map((channel) => ({ channel })) };
    case 'recordPublication': return { channel: deed.channel, outcome: 'published', link: deed.link };
    default: return {};
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
