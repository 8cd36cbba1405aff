/** A word with a colour; the word alone says it all. */
import type { Tone } from './notice.tsx';
import type { CaseState, Publication } from '../../core/case/state.ts';
import { publicationWords, statusWords, urgencyWords } from '../../texts/choice-words.ts';

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

const SHOWN: Readonly<Record<Publication['state'], Tone>> = {
  publishing: 'warn', published: 'good', failed: 'bad', unknown: 'warn', excused: 'plain', withdrawing: 'warn', withdrawn: 'plain',
};

export function PublicationBadge({ state }: { state: string }) {
  const known = state as Publication['state'];
  return <Badge tone={SHOWN[known] ?? 'plain'}>{publicationWords[known] ?? state}</Badge>;
}
