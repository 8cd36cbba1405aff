import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, staffOf } from '../../../test/one-case.ts';
import { discussion } from './discussion.ts';
import type { CaseEvent } from './event.ts';
import { fallenSignatures, lastJudged, postAfter, saidSince } from './last-judged.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' },
  { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' },
  { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' },
  { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
);
const [ani, budi, citra] = [staffOf('ani', 'a'), staffOf('budi', 'b'), staffOf('citra', 'c')];

function told() {
  const file = new OneCase(machine, ani);
  const events: CaseEvent[] = [];
  const act: OneCase['do'] = (...asked) => {
    const done = file.do(...asked);
    // A case's own first events are not handed out; numbers count them all the same.
    while (events.length < file.state.version - done.events.length) events.push({ type: 'Attached', data: { files: [] }, at: '', by: file.state.openedBy });
    events.push(...done.events);
    return done;
  };
  act(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Dua' }) });
  act(ani, 'submit');
  return { file, events, act };
}

describe('the discussion', () => {
  it('gathers answers under the remark they belong to, settled by the last word', () => {
    const { file, events, act } = told();
    act(budi, 'comment', { text: 'Berapa?', pin: { part: 'block:b1', words: 'Satu' } });
    const first = file.state.version;
    act(ani, 'comment', { text: 'Tujuh', answers: first });
    act(budi, 'comment', { text: 'Baik', answers: file.state.version, settles: true });
    const [thread, ...rest] = discussion(events, file.state);
    expect([thread?.number, thread?.answers.map((one) => one.event.data.text), thread?.settled, thread?.outdated, rest]).toEqual([first, ['Tujuh', 'Baik'], true, false, []]);
    act(ani, 'comment', { text: 'Ternyata belum', answers: first });
    expect(discussion(events, file.state)[0]?.settled).toBe(false);
  });

  it('says when the part a remark is about has changed since', () => {
    const { file, events, act } = told();
    act(budi, 'comment', { text: 'Berapa?', pin: { part: 'block:b1' } });
    act(budi, 'edit', { post: content({ b1: 'Satu lagi', b2: 'Dua' }) });
    expect(discussion(events, file.state)[0]?.outdated).toBe(true);
  });
});

describe('what somebody last judged', () => {
  it('is the content as it was then, and nothing for who never signed', () => {
    const { events, act } = told();
    act(budi, 'sign', { answer: 'ya' });
    act(citra, 'sign', { answer: 'tidak', comment: 'Perbaiki' });
    act(ani, 'edit', { post: content({ b1: 'Satu, diperbaiki', b2: 'Dua' }) });
    expect(lastJudged(events, 'budi', 'periksa')?.post.blocks.map((one) => one.text)).toEqual(['Satu', 'Dua']);
    expect(postAfter(events)?.blocks[0]?.text).toBe('Satu, diperbaiki');
    expect([lastJudged(events, 'citra', 'setujui')?.answer, lastJudged(events, 'ani', 'susun')]).toEqual(['tidak', undefined]);
    expect(fallenSignatures(events).map((one) => [one.by.personId, one.voided.map((gone) => [gone.personId, gone.parts])])).toEqual([['ani', [['budi', ['block:b1']]]]]);
  });

  it('is a return too, for whoever gave it and whoever takes over the step, with what was said to them since', () => {
    const { events, act } = told();
    act(budi, 'sign', { answer: 'tidak', comment: 'Sebutkan jamnya' });
    act(ani, 'comment', { text: 'Jamnya menyusul', pin: { part: 'block:b1' } });
    act(ani, 'edit', { post: content({ b1: 'Satu, pukul delapan', b2: 'Dua' }) });
    act(ani, 'submit', { note: 'Jamnya sudah ditambahkan' });
    for (const [personId, step] of [['budi', 'periksa'], ['pengganti', 'periksa'], ['budi', null]] as const) {
      const last = lastJudged(events, personId, step);
      expect([last?.answer, last?.comment, last?.by.personId, last?.post.blocks[0]?.text, saidSince(events, last?.version ?? 0, personId).map((one) => one.text)]).toEqual(['tidak', 'Sebutkan jamnya', 'budi', 'Satu', ['Jamnya sudah ditambahkan']]);
    }
    expect(lastJudged(events, 'citra', 'setujui')).toBeUndefined();
  });
});
