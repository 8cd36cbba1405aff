/** Names of steps, channels and performers of one case, for sentences about it. */
import { findStep } from '../core/sop/machine.ts';
import type { CaseView } from '../queries/case-view.ts';
import { caseWords } from '../texts/case-words.ts';
import type { EventNames } from '../texts/event-words.ts';
import { formatInstant } from '../texts/format-time.ts';
import { awaitedMessage } from '../texts/hand-message.ts';
import { inIndonesian } from '../texts/language.ts';
import { verbWords } from '../texts/verb-words.ts';

export function eventNames(view: CaseView): EventNames {
  return { step: (id) => stepName(view, id), channel: (key) => channelName(view, key), time: (at) => formatInstant(at, view.office.calendar.zone), post: view.state.post };
}

export function channelName(view: CaseView, key: string): string {
  return view.everyChannel.find((one) => one.key === key)?.name ?? key;
}

/** "langkah 3 (menyusun)" */
export function stepName(view: CaseView, id: string): string {
  const step = findStep(view.version.machine, id);
  return step ? caseWords.step.named(step.printed.replace(/\.$/, ''), verbWords[step.does]) : caseWords.step.end;
}

/** "Ketua PPID", "Admin Website dan Admin Videotron". */
export function performersOf(view: CaseView, stepId: string): string {
  const step = findStep(view.version.machine, stepId);
  const names = view.version.machine.performers.filter((one) => step?.performers.includes(one.key)).map((one) => one.name);
  return names.length < 2 ? names[0] ?? '' : caseWords.step.joined(names.slice(0, -1).join(', '), names.at(-1)!, step?.join === 'all');
}

/** What somebody sends to a colleague by hand: a letter, so Indonesian whatever the page speaks. */
export function wordAwaited(view: CaseView, stepId: string): string {
  return inIndonesian(() => awaitedMessage(view.state.title, performersOf(view, stepId)));
}
