import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { openHours, localMinute, DAY_MINUTES } from '../calendar/open-hours.ts';
import { workingMinutesBetween } from '../calendar/working-minutes.ts';
import type { NoticeTopic } from '../case/effect.ts';
import { lateLevel } from './escalation.ts';
import type { Quiet, WayPreference } from './preferences.ts';
import { settle } from './settle.ts';
import { dueAt, isQuiet, nextDigest } from './timing.ts';
import { groupOf, NOTICE_GROUPS } from './topics.ts';

const START = Temporal.Instant.from('2026-02-25T00:00:00Z');
const minutes = (count: number) => START.add({ minutes: count }).toString();
const TOPICS: readonly NoticeTopic[] = ['task-waiting', 'returned', 'asked-again', 'emergency-waits', 'mentioned', 'refused', 'ended', 'late', 'escalated'];
const calendar = fc.constantFrom('Asia/Jakarta' as const, 'Asia/Makassar' as const, 'Asia/Jayapura' as const).map(defaultCalendar);
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const quiet: fc.Arbitrary<Quiet> = fc.oneof(
  fc.constant<Quiet>({ kind: 'office' }), fc.constant<Quiet>({ kind: 'none' }),
  fc.tuple(clock, clock).filter(([from, to]) => from !== to).map(([from, to]): Quiet => ({ kind: 'hours', from, to })),
);
const way: fc.Arbitrary<WayPreference> = fc.record({ groups: fc.subarray([...NOTICE_GROUPS]), rhythm: fc.constantFrom('now' as const, 'digest' as const) });
/** Three weeks in which notices come and are read or done some time later, or never. */
const notice = fc.record({ topic: fc.constantFrom(...TOPICS), urgent: fc.boolean(), at: fc.nat(21 * 1440), closedAfter: fc.option(fc.nat(3000)) });
const sweeps = fc.uniqueArray(fc.nat(25 * 1440), { minLength: 1, maxLength: 40 });

interface Told { readonly id: number; readonly at: number; readonly urgent: boolean; readonly together: number }

/** Lets a worker look at these minutes, and again and again in the weeks after. */
function run(given: readonly { topic: NoticeTopic; urgent: boolean; at: number; closedAfter: number | null }[], rule: { way: WayPreference; quiet: Quiet; calendar: ReturnType<typeof defaultCalendar> }, looks: readonly number[]) {
  const due = new Map<number, number>();
  const told: Told[] = [];
  const dropped: number[] = [];
  let seen = -1;
  const after = Array.from({ length: 24 * 20 }, (_, index) => 26 * 1440 + index * 61);
  for (const now of [...looks.toSorted((a, b) => a - b), ...after]) {
    for (const [id, one] of given.entries()) {
      if (one.at <= seen || one.at > now) continue;
      const at = dueAt({ ...one, at: minutes(one.at) }, rule.way, rule.quiet, rule.calendar);
      if (at !== null) due.set(id, Temporal.Instant.from(at).epochMilliseconds);
    }
    seen = now;
    const ready = [...due].filter(([, at]) => at <= Temporal.Instant.from(minutes(now)).epochMilliseconds)
      .map(([id]) => ({ id, urgent: given[id]!.urgent, closed: given[id]!.closedAfter !== null && given[id]!.at + given[id]!.closedAfter! <= now }));
    const settled = settle(ready, rule.quiet, rule.calendar, minutes(now));
    for (const letter of settled.letters) for (const one of letter) told.push({ id: one.id, at: now, urgent: one.urgent, together: letter.length });
    for (const one of [...settled.letters.flat(), ...settled.dropped]) due.delete(one.id);
    dropped.push(...settled.dropped.map((one) => one.id));
    for (const one of settled.postponed.items) {
      if (settled.postponed.until === null) due.delete(one.id);
      else due.set(one.id, Temporal.Instant.from(settled.postponed.until).epochMilliseconds);
    }
  }
  return { told, dropped, waiting: [...due.keys()] };
}

const world = fc.tuple(fc.array(notice, { maxLength: 25 }), way, quiet, calendar, sweeps);

describe('notices', () => {
  it('are told once, or have been read or done before: none is lost and none comes twice', () => {
    fc.assert(fc.property(world, ([given, way, quiet, calendar, looks]) => {
      const { told, dropped, waiting } = run(given, { way, quiet, calendar }, looks);
      const wanted = given.flatMap((one, id) => (way.groups.includes(groupOf(one.topic)) ? [id] : []));
      expect(new Set(told.map((one) => one.id)).size).toBe(told.length);
      // An office whose every digest is quiet (quiet hours over 07.30 and the whole afternoon) tells by the app alone.
      if (nextDigest(quiet, calendar, minutes(0)) !== null) expect([...told.map((one) => one.id), ...dropped].toSorted((a, b) => a - b)).toEqual(wanted);
      expect(waiting).toEqual([]);
    }), { numRuns: 60 });
  });

  it('never ring in quiet hours, unless they are urgent', () => {
    fc.assert(fc.property(world, ([given, way, quiet, calendar, looks]) => {
      const { told } = run(given, { way, quiet, calendar }, looks);
      expect(told.filter((one) => !one.urgent && isQuiet(quiet, calendar, minutes(one.at)))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('that were read or done before their turn are not told', () => {
    fc.assert(fc.property(world, ([given, way, quiet, calendar, looks]) => {
      const { told } = run(given, { way, quiet, calendar }, looks);
      expect(told.filter((one) => { const { at, closedAfter } = given[one.id]!; return closedAfter !== null && at + closedAfter <= one.at; })).toEqual([]);
    }), { numRuns: 60 });
  });

  it('are gathered at 07.30 and 13.00, on working days alone', () => {
    fc.assert(fc.property(calendar, fc.nat(60 * 1440), (calendar, at) => {
      const digest = nextDigest({ kind: 'none' }, calendar, minutes(at))!;
      const hours = openHours(calendar);
      const minute = localMinute(hours, digest);
      expect([450, 780]).toContain(minute % DAY_MINUTES);
      expect(hours.on(Math.floor(minute / DAY_MINUTES))).not.toEqual([]);
    }));
  });
});

describe('a digest', () => {
  const office = defaultCalendar();
  const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Jakarta').toInstant().toString();
  it.each([
    ['at half past seven', '2026-04-06T20:00', '2026-04-07T07:30'],
    ['at one', '2026-04-07T07:31', '2026-04-07T13:00'],
    ['not before the office opens in Ramadan', '2026-03-02T05:00', '2026-03-02T08:00'],
    ['not at the weekend', '2026-04-10T15:00', '2026-04-13T07:30'],
    ['not on a holiday', '2026-04-02T17:00', '2026-04-06T07:30'],
  ])('comes %s', (_, after, expected) => {
    expect(nextDigest({ kind: 'office' }, office, local(after))).toBe(local(expected));
  });
});

describe('a late task', () => {
  it('rises with office minutes alone, never falls, and asks somebody above only after the grace', () => {
    fc.assert(fc.property(calendar, fc.nat(20_000), fc.nat(20_000), fc.nat(2000), (calendar, due, later, grace) => {
      const [dueAt, now] = [minutes(due), minutes(due + later)];
      const level = lateLevel({ dueAt }, grace, calendar, now);
      const late = workingMinutesBetween(calendar, dueAt, now);
      expect(level === 0).toBe(late === 0);
      expect(level === 2).toBe(late >= Math.max(2, grace));
      expect(lateLevel({ dueAt }, grace, calendar, minutes(due + later + 500))).toBeGreaterThanOrEqual(level);
    }));
  });
});
