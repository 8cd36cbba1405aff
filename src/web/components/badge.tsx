/** A word with a colour; the word alone says it all. */
import type { Tone } from './notice.tsx';
import type { Stage } from '../../core/case/showing.ts';
import type { CaseState } from '../../core/case/state.ts';
import { statusWords, urgencyWords, wordStage } from '../../texts/choice-words.ts';

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

const STATUS: Readonly<Record<CaseState['status'], Tone>> = { open: 'warn', completed: 'good', refused: 'bad', cancelled: 'plain' };

export function StatusBadge({ status }: { status: string }) {
  const known = status as CaseState['status'];
  return <Badge tone={STATUS[known] ?? 'plain'}>{statusWords[known] ?? status}</Badge>;
}

/** Nothing for ordinary urgency, which needs no mark. */
export function UrgencyBadge({ urgency }: { urgency: string }) {
  if (urgency !== 'segera' && urgency !== 'sangat-segera') return null;
  return <Badge tone={urgency === 'segera' ? 'warn' : 'bad'}>{urgencyWords[urgency]}</Badge>;
}

const SHOWN: Readonly<Record<Stage, Tone>> = {
  publishing: 'warn', published: 'good', failed: 'bad', unknown: 'warn', excused: 'plain', withdrawing: 'warn', withdrawn: 'plain',
  scheduled: 'warn', onScreen: 'good', over: 'plain', calledOff: 'plain',
};

export function PublicationBadge({ stage }: { stage: string }) {
  return <Badge tone={SHOWN[stage as Stage] ?? 'plain'}>{wordStage(stage)}</Badge>;
}
