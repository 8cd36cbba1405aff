import { expect, it } from 'vitest';
import type { CaseEvent, Fact } from '../case/event.ts';
import type { Seal } from '../people/actor.ts';
import { publicationFigures } from './publication-figures.ts';

const by: Seal = { kind: 'person', personId: 'p', name: 'Pegawai', performer: 'a', positionId: 'pos-a', positionName: 'Admin', capacity: 'definitive', decree: '' } as Seal;
const on = (day: string, fact: Fact): CaseEvent => ({ ...fact, at: `2026-${day}T02:00:00.000Z`, by });
const started = (day: string, ...channels: string[]) => on(day, { type: 'PublishingStarted', data: { step: 'tayang', channels: channels.map((channel) => ({ channel })) } });
const recorded = (day: string, channel: string, outcome: 'published' | 'failed' | 'unknown' | 'excused', link = '') => on(day, { type: 'PublicationRecorded', data: { channel, outcome, link, reason: '', proof: [] } });
const withdrawn = (day: string, ...channels: string[]) => on(day, { type: 'Withdrawn', data: { channels, reason: 'Keliru' } });
const month = (number: number) => ({ from: `2026-${number}-01T00:00:00.000Z`, until: `2026-${number + 1}-01T00:00:00.000Z` });
const figures = (events: readonly CaseEvent[], number: number) => publicationFigures(new Map([['k1', events]]), month(number));

it('what is withdrawn in November stays published in October', () => {
  const october = [started('10-05', 'website', 'instagram'), recorded('10-05', 'website', 'published', 'https://contoh/1'), recorded('10-06', 'instagram', 'published', 'https://contoh/2')];
  const later = [...october, withdrawn('11-03', 'instagram')];
  expect(figures(later, 10)).toEqual(figures(october, 10));
  expect(figures(later, 10).channels).toEqual([{ channel: 'instagram', published: 1, withdrawn: 0, excused: 0 }, { channel: 'website', published: 1, withdrawn: 0, excused: 0 }]);
  expect(figures(later, 11).channels).toEqual([{ channel: 'instagram', published: 0, withdrawn: 1, excused: 0 }]);
});

it('a link that is corrected later is no second publication', () => {
  const events = [started('10-05', 'instagram'), recorded('10-05', 'instagram', 'published', 'https://contoh/salah'), recorded('11-02', 'instagram', 'published', 'https://contoh/benar')];
  expect([figures(events, 10).channels, figures(events, 11).channels]).toEqual([[{ channel: 'instagram', published: 1, withdrawn: 0, excused: 0 }], []]);
});

it('what was shown again after it was withdrawn went out twice', () => {
  const events = [started('10-05', 'website'), recorded('10-05', 'website', 'published', 'a'), withdrawn('10-06', 'website'), started('10-07', 'website'), recorded('10-07', 'website', 'published', 'b')];
  expect(figures(events, 10).channels).toEqual([{ channel: 'website', published: 2, withdrawn: 1, excused: 0 }]);
});

it('names what nobody had reported when the month ended, also when it was reported since', () => {
  const events = [started('10-05', 'facebook', 'videotron', 'youtube'), recorded('10-06', 'videotron', 'published'), recorded('10-07', 'youtube', 'excused')];
  const unreported = [{ caseId: 'k1', channel: 'facebook', since: '2026-10-05T02:00:00.000Z', shown: false }, { caseId: 'k1', channel: 'videotron', since: '2026-10-06T02:00:00.000Z', shown: true }];
  expect(figures(events, 10).unreported).toEqual(unreported);
  expect(figures([...events, recorded('11-02', 'facebook', 'published', 'https://contoh/f')], 10).unreported).toEqual(unreported);
  expect(figures(events, 11).unreported).toEqual([]);
});
