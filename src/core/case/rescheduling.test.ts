import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, staffOf, SYSTEM } from '../../../test/one-case.ts';
import { AT } from '../../../test/walk-case.ts';

const rina = staffOf('rina', 'penulis');
const sari = staffOf('sari', 'ketua');
const dewi = staffOf('dewi', 'admin');
const stranger = staffOf('tono', 'arsiparis');
const LATER = '2030-05-06T01:00:00Z';
const LATEST = '2030-05-09T01:00:00Z';

function planned(chooses: boolean): OneCase {
  const machine = machineOf(
    { id: 'susun', does: 'draft', by: ['penulis'] }, { id: 'setujui', does: 'approve', by: ['ketua'], tidak: 'susun' },
    ...(chooses ? [{ id: 'kanal', does: 'chooseChannels' as const, by: ['ketua'] }] : []),
    { id: 'tayang', does: 'publish', by: ['admin'] }, { id: 'arsip', does: 'archive', by: ['arsiparis'] },
  );
  const file = new OneCase(machine, rina);
  const channels = [{ channel: 'website', from: LATER }, { channel: 'instagram' }];
  file.do(rina, 'edit', { post: content({ b1: 'Isi' }), ...(chooses ? {} : { channels }) });
  file.do(rina, 'submit');
  file.do(sari, 'sign', { answer: 'ya' });
  if (chooses) file.do(sari, 'chooseChannels', { channels });
  return file;
}

describe('moving a planned time', () => {
  it('changes the plan, voids no signature and is told who did it', () => {
    const file = planned(false);
    const before = file.state.signatures;
    const { types } = file.do(dewi, 'reschedule', { channel: 'website', from: LATEST });
    expect(types).toEqual(['Rescheduled']);
    expect(file.state.channels).toEqual([{ channel: 'website', from: LATEST }, { channel: 'instagram' }]);
    expect(file.state.signatures).toEqual(before);
    expect(file.events.at(-1)).toMatchObject({ by: { personId: 'dewi' }, data: { was: LATER } });
  });

  it('tells those who signed the content and those who publish it', () => {
    const { effects } = planned(false).do(dewi, 'reschedule', { channel: 'website', from: LATEST });
    expect(effects).toEqual([{ kind: 'notify', topic: 'rescheduled', people: ['sari'], performers: ['admin'], outside: false }]);
  });

  it('of what already waits in the queue sends it anew', () => {
    const file = planned(false);
    file.do(dewi, 'publish');
    const { effects } = file.do(dewi, 'reschedule', { channel: 'website', from: LATEST, until: '2030-06-01T00:00:00Z' });
    expect(effects).toContainEqual({ kind: 'publish', channel: 'website', from: LATEST });
    expect(file.state.publications['website']).toMatchObject({ state: 'publishing', from: LATEST, until: '2030-06-01T00:00:00Z' });
  });

  it('is for those who chose the time and those with the last word, once a step has chosen it', () => {
    const file = planned(true);
    expect(file.why(dewi, 'reschedule', { channel: 'website', from: LATEST })).toEqual(['case.not-yours']);
    expect(file.why(sari, 'reschedule', { channel: 'website', from: LATEST })).toEqual([]);
    expect(planned(false).why(dewi, 'reschedule', { channel: 'website', from: LATEST })).toEqual([]);
    expect(planned(false).why(stranger, 'reschedule', { channel: 'website', from: LATEST })).toEqual(['case.not-yours']);
    expect(planned(false).why(SYSTEM, 'reschedule', { channel: 'website', from: LATEST })).toEqual(['case.not-yours']);
  });

  it('never moves into the past, to a window without time, or what has begun', () => {
    const file = planned(false);
    const why = (payload: Record<string, unknown>) => file.why(dewi, 'reschedule', payload);
    for (const from of [AT, '2026-03-02T01:00:00Z', '2026-02-01T00:00:00Z']) expect(why({ channel: 'website', from })).toEqual(['channel.time-past']);
    expect(why({ channel: 'website', from: LATEST, until: LATER })).toEqual(['channel.window-empty']);
    expect(why({ channel: 'radio', from: LATEST })).toEqual(['channel.unknown']);
    file.do(dewi, 'publish');
    expect(why({ channel: 'instagram', from: LATEST })).toEqual(['channel.begun']);
    file.do(SYSTEM, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh.go.id/berita' });
    expect(why({ channel: 'website', from: LATEST })).toEqual(['channel.begun']);
  });
});
