/** The channels planned for a case, each with its times. */
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords as words } from '../../texts/content-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { channelName } from '../case-names.ts';

export function PlannedTimes({ view }: { view: CaseView }) {
  const { zone } = view.office.calendar;
  return <ul>{view.state.channels.map((one) => <li>{channelName(view, one.channel)}{one.from === undefined ? words.atOnce : words.from(formatInstant(one.from, zone))}{one.until !== undefined && words.until(formatInstant(one.until, zone))}</li>)}</ul>;
}
