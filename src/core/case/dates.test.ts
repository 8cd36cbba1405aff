import { describe, expect, it } from 'vitest';
import { CHANNELS, desk } from '../../../test/walk-case.ts';
import { checkChannels, checkNotPast } from './verbs/check-channels.ts';
import { machineOf, OneCase, OUTSIDE, staffOf } from '../../../test/one-case.ts';

// "Now" is 2 March 2026, 09.00 WIB.
const [ani, budi] = [staffOf('ani', 'a'), staffOf('budi', 'b')];

describe('a letter', () => {
  const why = (does: 'receive' | 'request', letterDate: string) => {
    const outside = does === 'request';
    const file = new OneCase(machineOf({ id: 'masuk', does, by: outside ? 'luar' : 'a' }, { id: 'kerja', does: 'work', by: 'b' }), outside ? OUTSIDE : ani);
    return file.why(outside ? OUTSIDE : ani, does, { subject: 'Vaksin', letterDate, ...(outside && { agency: 'Dinkes', contact: 'surel' }) });
  };

  it('is not dated after the day it came', () => {
    expect([why('receive', '2026-03-03'), why('request', '2026-03-03')]).toEqual([['letter.date-future'], ['letter.date-future']]);
    expect([why('receive', '2026-03-02'), why('request', '2026-03-02')]).toEqual([[], []]);
  });
});

describe('a showing that is asked for', () => {
  const file = new OneCase(machineOf({ id: 'mohon', does: 'request', by: 'luar' }, { id: 'kerja', does: 'work', by: 'b' }), OUTSIDE);
  const why = (times: object) => file.why(OUTSIDE, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin', channels: [{ channel: 'videotron', ...times }] });

  it('does not begin before it was asked for, nor end before it begins', () => {
    expect(why({ from: '2026-03-02T01:59:00Z' })).toEqual(['channel.time-past']);
    expect(why({ from: '2026-03-03T02:00:00Z', until: '2026-03-02T03:00:00Z' })).toEqual(['channel.window-empty']);
    expect(why({ from: '2026-03-02T09:00:00+07:00' })).toEqual([]);
  });

  it('may begin in the minute it is sent in, whose seconds no form knows', () => {
    const issues = (from: string) => checkNotPast([{ channel: 'videotron', from }], CHANNELS, '2026-03-02T02:00:59Z').map((one) => one.code);
    expect([issues('2026-03-02T02:00:00Z'), issues('2026-03-02T01:59:59Z')]).toEqual([[], ['channel.time-past']]);
  });

  it('is called as the office calls its channel', () => {
    const named = CHANNELS.map((one) => ({ ...one, name: `Kanal ${one.key}` }));
    const issues = checkChannels([{ channel: 'videotron', until: '2026-03-01T02:00:00Z' }, { channel: 'koran' }], named, '2026-03-02T02:00:00Z');
    expect(issues.map((one) => one.data['channel'])).toEqual(['Kanal videotron', 'koran']);
  });
});

describe('a disposition', () => {
  const file = new OneCase(machineOf({ id: 'disposisi', does: 'dispose', by: 'a' }, { id: 'kerja', does: 'work', by: 'b' }), ani);
  const why = (due: string) => file.why(ani, 'dispose', { receivers: ['Admin'], due });

  it('is due today at the earliest', () => {
    expect([why('2026-03-01'), why('2026-03-02')]).toEqual([['dispose.due-past'], []]);
  });
});

describe('a step so many days before the event', () => {
  const machine = machineOf({ id: 'siap', does: 'work', by: 'a', time: 'H-3' });
  const due = (more: Record<string, unknown>) => desk(machine, new OneCase(machine, ani, more).state).map((task) => task.dueAt);

  it('is due by the day of the event, and never where nobody knows it', () => {
    // Thursday 12 March less three days; Ramadan: the office closes at 15.00 WIB.
    expect(due({ eventDate: '2026-03-12' })).toEqual(['2026-03-09T08:00:00Z']);
    expect(due({})).toEqual([null]);
  });
});

describe('minutes', () => {
  const file = new OneCase(machineOf({ id: 'rapat', does: 'evaluate', by: 'b', per: 'period' }), budi, { period: '2026-02' });
  const why = (heldOn: string, due?: string) => file.why(budi, 'evaluate', { minutes: 'Rapat.', heldOn, attendance: ['Ketua'], followUps: [{ id: 't1', text: 'Perbaiki', due }] });

  it('are of a meeting that was held', () => {
    expect([why('2026-03-03'), why('2026-03-02'), why('2026-02-27')]).toEqual([['evaluation.held-in-future'], [], []]);
  });

  it('give nobody a day before the meeting', () => {
    expect([why('2026-02-27', '2026-02-26'), why('2026-02-27', '2026-02-27')]).toEqual([['evaluation.due-before-meeting'], []]);
  });
});
