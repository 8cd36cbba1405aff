/** Are these channels the office has, each once, with times that make sense? Place `channels.<key>`. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error, type Issue } from '../../issue.ts';
import { nameOfChannel, type Channel } from '../../post/outlet.ts';
import type { PlannedChannel } from '../command.ts';

export function checkChannels(planned: readonly PlannedChannel[], channels: readonly Channel[], at: Instant): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const { channel, from, until } of planned) {
    const place = `channels.${channel}`;
    const known = channels.find((one) => one.key === channel);
    const name = nameOfChannel(channels, channel);
    if (!known || known.off) issues.push(error(known ? 'channel.switched-off' : 'channel.unknown', place, { channel: name }));
    if (seen.has(channel)) issues.push(error('channel.repeated', place, { channel: name }));
    seen.add(channel);
    const start = from ?? at;
    if (until !== undefined && instantOf(until) <= instantOf(start)) issues.push(error('channel.window-empty', place, { channel: name }));
  }
  return issues;
}

/** What is asked for now cannot begin before this minute: a form knows no seconds, and is sent some after it was filled in. Not asked of a plan carried on by an edit: its hour may have passed meanwhile. */
export function checkNotPast(planned: readonly PlannedChannel[], channels: readonly Channel[], at: Instant): readonly Issue[] {
  return planned.flatMap(({ channel, from }) =>
    from !== undefined && instantOf(from) < minuteOf(at) ? [error('channel.time-past', `channels.${channel}`, { channel: nameOfChannel(channels, channel) })] : []);
}

function minuteOf(text: string): number {
  return Math.floor(instantOf(text) / 60_000) * 60_000;
}

function instantOf(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}
