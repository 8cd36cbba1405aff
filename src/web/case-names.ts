/** Names of steps, channels and performers of one case, for sentences about it. */
import { findStep } from '../core/sop/machine.ts';
import type { CaseView } from '../queries/case-view.ts';
import type { EventNames } from '../texts/event-words.ts';
import { formatInstant } from '../texts/format-time.ts';
import { verbWords } from '../texts/verb-words.ts';

export function eventNames(view: CaseView): EventNames {
  return { step: (id) => stepName(view, id), channel: (key) => channelName(view, key), time: (at) => formatInstant(at, view.office.calendar.zone), post: view.state.post };
}

export function channelName(view: CaseView, key: string): string {
  return view.channels.find((one) => one.key === key)?.name ?? key;
}

/** "langkah 3 (menyusun)" */
export function stepName(view: CaseView, id: string): string {
  const step = findStep(view.version.machine, id);
  return step ? `langkah ${step.printed} (${verbWords[step.does]})` : 'akhir berkas';
}

/** "Ketua PPID", "Admin Website dan Admin Videotron". */
export function performersOf(view: CaseView, stepId: string): string {
  const step = findStep(view.version.machine, stepId);
  const names = view.version.machine.performers.filter((one) => step?.performers.includes(one.key)).map((one) => one.name);
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${step?.join === 'all' ? 'dan' : 'atau'} ${names.at(-1)}`;
}
