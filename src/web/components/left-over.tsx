/** Channels that were chosen for the case and switched off since: nothing goes on there until somebody says so. */
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords } from '../../texts/case-words.ts';
import { channelName } from '../case-names.ts';
import { channelsLeftOver } from '../case-work.ts';

export function LeftOver({ view }: { view: CaseView }) {
  const channels = channelsLeftOver(view);
  return channels.length === 0 ? null : <p class="quiet-text">{caseWords.step.leftOver(channels.map((one) => channelName(view, one)).join(', '))}</p>;
}
