import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySop } from '../../../test/generate-sop.ts';
import { mayRefuse, signedSoFar, unseenOf, unsignedBy } from '../../../test/signed-so-far.ts';
import { AT, CHANNELS, command, payloadFor, staff, steps, walk } from '../../../test/walk-case.ts';
import type { Channel } from '../post/outlet.ts';
import { compile } from '../sop/compile.ts';
import { getStep, type Machine } from '../sop/machine.ts';
import { payloads, type CommandType } from './command.ts';
import { decide } from './decide.ts';
import { fold } from './evolve.ts';
import { moves } from './moves.ts';
import { stepsAskedAgain } from './signatures.ts';
import type { CaseState } from './state.ts';

const machines = anySop({ maxSteps: 14, maxPerformers: 5 }).map(compile).filter((machine) => machine.caseStart !== null);
const RUNS = { numRuns: 300 };

describe('laws of the case, for any SOP and any walk through it', () => {
  it('replay gives the same state', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      const { state, events } = walk(machine, numbers);
      expect(fold(events)).toEqual(state);
      expect(state.version).toBe(events.length);
    }), RUNS);
  });

  it('a state survives being stored as JSON', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      const { state } = walk(machine, numbers);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }), RUNS);
  });

  it('every open state has a move that carries it on, for somebody who has not written the content, whatever channels were switched off since', () => {
    fc.assert(fc.property(machines, steps, fc.subarray(CHANNELS.map((one) => one.key)), (machine, numbers, gone) => {
      const { state } = walk(machine, numbers);
      const channels = CHANNELS.map((one) => (gone.includes(one.key) ? { ...one, off: true as const } : one));
      if (state.status === 'open') expect(onward(machine, state, channels)).not.toEqual([]);
    }), RUNS);
  });

  it('what a program shows is said to be shown by the program alone', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      for (const event of walk(machine, numbers).events) {
        if (event.type === 'PublicationRecorded' && event.data.outcome === 'published' && event.by.kind !== 'system') expect(['website', 'videotron']).not.toContain(event.data.channel);
      }
    }), RUNS);
  });

  it('a name that every object inherits is no part and no channel of a case', () => {
    fc.assert(fc.property(machines, steps, fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'), (machine, numbers, name) => {
      const { state } = walk(machine, numbers);
      const sent: readonly (readonly [CommandType, Record<string, unknown>])[] = [
        ['sign', { answer: 'sebagian', refused: [{ part: name, reason: 'Tidak ada' }] }], ['sign', { answer: 'ya', remarks: [{ part: name, text: 'Apa ini?' }] }], ['comment', { text: 'Apa ini?', pin: { part: name } }],
        ['recordPublication', { channel: name, outcome: 'published', link: 'https://contoh.go.id/berita' }], ['recordPublication', { channel: name, outcome: 'excused', reason: 'Tidak ada' }],
        ['withdraw', { channels: [name], reason: 'Keliru' }], ['recordWithdrawal', { channel: name }], ['reschedule', { channel: name, from: '2030-01-02T01:00:00Z' }], ['publish', { channels: [name] }],
        ['publishEmergency', { channels: [{ channel: name }], reason: 'Banjir' }], ['chooseChannels', { channels: [{ channel: name }] }], ['closeFollowUp', { item: name, result: 'Selesai' }],
      ];
      for (const actor of staff(machine)) {
        for (const [type, payload] of sent) expect(decide(machine, state, command(type, payloads[type].parse(payload) as Record<string, unknown>, actor), AT)).toMatchObject({ ok: false });
      }
    }), RUNS);
  });

  it('what a person may not do, decide refuses; what they may do, it does not call forbidden', () => {
    fc.assert(fc.property(machines, steps, fc.nat(10_000), (machine, numbers, n) => {
      const { state } = walk(machine, numbers);
      for (const actor of staff(machine)) {
        for (const move of moves(machine, state, actor, CHANNELS)) {
          const decision = decide(machine, state, command(move.type, payloadFor(machine, state, move, n), actor), AT);
          if (!move.allowed) expect(decision).toMatchObject({ ok: false });
          else if (!decision.ok) expect(decision.issues.map((one) => one.code)).not.toContain('case.not-yours');
        }
      }
    }), RUNS);
  });

  it('no author approves their own content by any route, and nothing goes out that only its authors have seen', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      // Few people with many columns: the small office, where the temptation is.
      const people = [...staff(machine).slice(0, 2), staff(machine).find((one) => one.kind === 'person' && one.personId === 'cadangan')!];
      for (const { earlier, events } of walk(machine, numbers, people.concat({ kind: 'outside', name: 'OPD' })).moments) {
        const known = signedSoFar(machine, earlier);
        for (const event of events) {
          if ((event.type === 'Signed' && event.data.kind === 'approval') || (event.type === 'Ratified' && event.data.answer === 'ya')) {
            for (const part of Object.keys(event.data.parts)) expect(known.authors.get(part) ?? new Set()).not.toContain(event.by.personId);
          }
          if (event.type === 'PublishingStarted' && known.passed.length > 0) expect(unseenOf(known)).toEqual([]);
        }
      }
    }), RUNS);
  });

  it('a yes signs every part that is left to publish, as it is, and no other', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      for (const { earlier, before, events } of walk(machine, numbers).moments) {
        for (const event of events) {
          if ((event.type !== 'Signed' && event.type !== 'Disposed' && event.type !== 'Ratified') || event.data.answer === 'tidak') continue;
          const out = event.type === 'Signed' ? event.data.refused.map((one) => one.part) : [];
          // A disposition that cannot refuse lets nothing pass.
          const passes = event.type !== 'Disposed' || mayRefuse(getStep(machine, event.data.step));
          const open = signedSoFar(machine, earlier).open.filter((part) => passes && !out.includes(part));
          expect(event.data.parts).toEqual(Object.fromEntries(open.map((part) => [part, before.hashes[part]])));
        }
      }
    }), RUNS);
  });

  it('whoever let content pass is asked again when it became another, and nobody else', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      for (const { earlier, events, after } of walk(machine, numbers).moments) {
        expect(stepsAskedAgain(machine, after).map((step) => step.id)).toEqual(signedSoFar(machine, [...earlier, ...events]).askedAgain);
        if (events.some((event) => event.type === 'PublishingStarted')) expect(signedSoFar(machine, earlier).askedAgain).toEqual([]);
      }
    }), RUNS);
  });

  it('an edit voids exactly the signatures over what it touched', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      for (const { before, after, events } of walk(machine, numbers).moments) {
        const change = events.find((event) => event.type === 'PostChanged');
        if (change?.type !== 'PostChanged') continue;
        before.signatures.forEach((signature, index) => {
          const kept = Object.keys(after.signatures[index]?.parts ?? {}).sort();
          expect(kept).toEqual(Object.keys(signature.parts).filter((part) => !change.data.changed.includes(part)).sort());
        });
        const told = events.some((event) => event.type === 'SignaturesVoided');
        expect(told).toBe(before.signatures.some((signature) => change.data.changed.some((part) => signature.parts[part] !== undefined)));
      }
    }), RUNS);
  });

  it('nothing goes out that a step on the way signed in another form', () => {
    fc.assert(fc.property(machines, steps, (machine, numbers) => {
      for (const { earlier, events } of walk(machine, numbers).moments) {
        if (!events.some((event) => event.type === 'PublishingStarted')) continue;
        const known = signedSoFar(machine, earlier);
        // A disposition given before there was any content let none pass.
        for (const step of known.passed.filter(({ id }) => known.signatures.some((one) => one.step === id))) expect(unsignedBy(known, step)).toEqual([]);
      }
    }), RUNS);
  });

  it('decide never throws, whatever is sent by whomever', () => {
    const types = Object.keys(payloads) as CommandType[];
    fc.assert(fc.property(machines, steps, fc.constantFrom(...types), fc.nat(10_000), (machine, numbers, type, n) => {
      const { state } = walk(machine, numbers);
      const move = { type, step: state.step, channel: 'website', allowed: true, why: [], waysBack: ['end'] };
      const read = payloads[type].safeParse(payloadFor(machine, state, move, n));
      for (const actor of staff(machine)) {
        if (read.success) decide(machine, state, command(type, read.data as Record<string, unknown>, actor), AT);
        decide(machine, null, command(type, (read.data ?? {}) as Record<string, unknown>, actor), AT);
      }
    }), RUNS);
  });

  it('are put to the test where it matters: the walks publish, return, sign in part, are asked again and end', () => {
    const met: Record<string, number> = {};
    const count = (what: string, times = 1) => (met[what] = (met[what] ?? 0) + times);
    for (const [machine, numbers] of fc.sample(fc.tuple(machines, steps), { seed: 20_260_302, numRuns: 300 })) {
      const { state, events } = walk(machine, numbers);
      for (const event of events) {
        if (event.type === 'Signed') count(event.data.again ? 'signed again' : `signed ${event.data.answer}`);
        else count(event.type);
        if (event.type === 'PublicationRecorded') count(`publication ${event.data.outcome}`);
        if (event.type === 'Moved') count(`moved ${event.data.way}`);
      }
      count(state.status);
    }
    const wanted = ['PublishingStarted', 'publication published', 'publication failed', 'publication excused', 'Withdrawn', 'WithdrawalRecorded', 'EmergencyPublished', 'Ratified', 'Returned', 'signed ya', 'signed sebagian',
      'signed again', 'SignaturesVoided', 'moved stands', 'moved skipped', 'moved tidak', 'PerformerDone', 'Disposed', 'Requested', 'WaitEnded', 'Archived', 'LinksAcknowledged', 'completed', 'refused', 'cancelled', 'open'];
    expect(wanted.filter((what) => (met[what] ?? 0) === 0)).toEqual([]);
  });

  it('a period runs to its end beside the cases', () => {
    const periodic = machines.filter((machine) => machine.periodStart !== null);
    fc.assert(fc.property(periodic, steps, (machine, numbers) => {
      const { state, events } = walk(machine, numbers, staff(machine), 'period');
      expect(fold(events)).toEqual(state);
      expect(state.trail.every((id) => getStep(machine, id).per === 'period')).toBe(true);
      if (state.status === 'open') expect(onward(machine, state)).not.toEqual([]);
    }), { numRuns: 100 });
  });
});

/** Moves that carry the case on: the step itself, a signature asked again, new content, or what came of a channel. */
function onward(machine: Machine, state: CaseState, channels: readonly Channel[] = CHANNELS): readonly string[] {
  const people = [...staff(machine), { ...staff(machine).find((one) => one.kind === 'person' && one.personId === 'cadangan')!, personId: 'baru' }];
  const carrying: readonly CommandType[] = ['receive', 'request', 'dispose', 'submit', 'sign', 'chooseChannels', 'publish', 'recordPublication', 'acknowledge', 'archive', 'evaluate', 'closeFollowUp', 'completeFollowUp', 'work', 'resume', 'edit', 'skip'];
  return people.flatMap((actor) => moves(machine, state, actor, channels)).filter((move) => move.allowed && carrying.includes(move.type)).map((move) => move.type);
}
