/** What came of the act that led here: read from the reader's own last event, with where the case is now. */
import type { CommandType } from '../../core/case/command.ts';
import type { CaseEvent, EventOf, EventType } from '../../core/case/event.ts';
import { isLater } from '../../core/case/showing.ts';
import type { CaseView } from '../../queries/case-view.ts';
import type { Waiting } from '../../queries/case-waiting.ts';
import { publicationWords } from '../../texts/choice-words.ts';
import { doneWords as words } from '../../texts/done-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { isAwaited, personOf, whoMay } from '../case-awaits.ts';
import { channelName, stepName } from '../case-names.ts';
import { postsItself, recordOf } from '../case-work.ts';
import { Notice } from './notice.tsx';

export function CaseSaid({ view, waiting, done }: { view: CaseView; waiting: readonly Waiting[]; done: CommandType }) {
  const said = [wordDone(view, waiting, done), wordWhere(view, waiting, done)].filter((one) => one !== '').join(' ');
  return <Notice tone="good"><p role="status">{said}</p></Notice>;
}

function wordDone(view: CaseView, waiting: readonly Waiting[], done: CommandType): string {
  const me = personOf(view);
  const own = <T extends EventType>(...types: T[]) => view.events.findLast((event: CaseEvent): event is EventOf<T> => event.by.personId === me && types.includes(event.type as T));
  const named = (keys: readonly { readonly channel: string }[]) => keys.map((one) => channelName(view, one.channel)).join(', ');
  const when = (at: string) => formatInstant(at, view.office.calendar.zone);
  switch (done) {
    case 'open': return words.open;
    case 'receive': return words.received(own('Received')?.data.entry?.printed ?? '');
    case 'request': return words.requested(own('Requested')?.data.entry?.printed ?? '');
    case 'dispose': {
      const order = own('Disposed')?.data;
      if (order?.answer === 'tidak') return words.refused;
      return order && order.receivers.length > 0 ? words.disposed(order.receivers.join(', ')) : words.disposedOn;
    }
    case 'edit': return words.edited;
    case 'submit': return submitted(view, waiting);
    case 'sign': {
      const judged = own('Signed', 'Returned');
      return judged?.type === 'Returned' && judged.data.to !== 'end' ? words.returned(stepName(view, judged.data.to), namesOf(view, waiting)) : words.decided;
    }
    case 'chooseChannels': return words.channels(named(view.state.channels));
    case 'reschedule': {
      const moved = own('Rescheduled')?.data;
      return moved ? words.rescheduled(channelName(view, moved.channel), when(moved.from)) : words.saved;
    }
    case 'publish': {
      const release = own('PublishingStarted');
      const started = release?.data.channels ?? [];
      const later = started.filter((one) => release && isLater(one.from ?? null, release.at));
      const begun = started.filter((one) => !later.includes(one));
      const [byProgram, byHand] = [begun.filter((one) => postsItself(view, one.channel)), begun.filter((one) => !postsItself(view, one.channel))];
      return [byProgram.length > 0 ? words.publishing(named(byProgram)) : '', byHand.length > 0 ? words.toUpload(named(byHand)) : '',
        ...later.map((one) => words.scheduled(channelName(view, one.channel), when(one.from ?? '')))].filter((one) => one !== '').join(' ');
    }
    case 'recordPublication': {
      const result = own('PublicationRecorded')?.data;
      return result ? words.recorded(channelName(view, result.channel), publicationWords[result.outcome].toLowerCase()) : words.saved;
    }
    case 'acknowledge': return words.acknowledged;
    case 'archive': return words.archived;
    case 'evaluate': return words.evaluated;
    case 'closeFollowUp': return words.closed;
    case 'completeFollowUp': return words.reported;
    case 'work': return words.worked;
    case 'resume': return words.resumed;
    case 'skip': return words.skipped;
    case 'end': return words.cancelled;
    case 'comment': return words.commented;
    case 'attach': return words.attached;
    case 'withdraw': case 'recordWithdrawal': return words.withdrawn;
    case 'publishEmergency': return words.emergency;
    case 'ratify': return words.ratified;
  }
}

/** To whom it went; whoever asks themselves, as in an SOP whose next step is their own, is told where it is instead. */
function submitted(view: CaseView, waiting: readonly Waiting[]): string {
  const me = personOf(view);
  const others = waiting.filter((one) => one.people.length > 0 && one.people.every((person) => person.personId !== me));
  return others.length === 0 || others.length < waiting.length ? words.submitted : words.submittedTo(namesOf(view, others));
}

const STAYS: readonly CommandType[] = ['edit', 'comment', 'attach', 'reschedule', 'withdraw', 'recordWithdrawal'];

function wordWhere(view: CaseView, waiting: readonly Waiting[], done: CommandType): string {
  const { status, step } = view.state;
  if (status === 'cancelled') return done === 'comment' || done === 'end' ? '' : words.cancelled;
  if (status !== 'open') return done === 'comment' ? '' : (status === 'refused' ? words.filed : words.ended)(recordOf(view.state)?.printed ?? '');
  const turn = view.events.findLast((event) => event.type === 'Moved');
  if (step === null || STAYS.includes(done) || turn?.by.personId !== personOf(view)) return '';
  if (turn.data.way === 'tidak') return '';
  const now = waiting.filter((one) => one.kind === 'step');
  const at = stepName(view, step);
  return now.some((one) => isAwaited(view, one)) ? words.nowYours(at) : words.nowAt(at, namesOf(view, now));
}

/** Names alone: with which posts, the line below says. */
function namesOf(view: CaseView, waiting: readonly Waiting[]): string {
  return [...new Set(waiting.flatMap((one) => whoMay(view, one).map((person) => person.name)))].join(', ');
}
