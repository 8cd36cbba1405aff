/** Whose turn it is, for the whole team to read. */
import type { Waiting } from '../../queries/case-waiting.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { isLater, publishableSince } from '../../core/case/showing.ts';
import { findStep } from '../../core/sop/machine.ts';
import { caseWords } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { isAwaited, personOf, whoMay } from '../case-awaits.ts';
import { remaining } from '../remaining.ts';

const CAPACITY = { definitive: '', plt: 'Plt. ', plh: 'Plh. ' } as const;

export function CaseTurns({ view, waiting, now }: { view: CaseView; waiting: readonly Waiting[]; now: string }) {
  if (waiting.length === 0) return null;
  const words = caseWords.turns;
  // Released for an hour to come: nobody can hasten it, so nobody is waited for.
  const hour = publishableSince(view.version.machine, view.state);
  const forHour = isLater(hour, now);
  return (
    <ul class="turns">
      {forHour && <li><b>{words.hour(formatInstant(hour, view.office.calendar.zone))}</b></li>}
      {waiting.filter((one) => !forHour || one.kind !== 'step').map((one) => {
        const you = isAwaited(view, one);
        return <li class={you ? 'yours' : undefined}><b>{words.waiting(whoIsMeant(view, one))}</b>{what(view, one, you)}.{one.dueAt !== null && words.due(formatInstant(one.dueAt, view.office.calendar.zone))}<Late view={view} dueAt={one.dueAt} now={now} /></li>;
      })}
    </ul>
  );
}

/** A date that has passed does not say by itself that it has. */
function Late({ view, dueAt, now }: { view: CaseView; dueAt: string | null; now: string }) {
  const left = remaining(view.office.calendar, dueAt, now);
  return <>{left.tone === 'overdue' && <> <span class="late">{sentence(left.words)}</span></>}{left.doubt !== undefined && ` ${sentence(left.doubt)}`}</>;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "Joko (Kepala Seksi) atau Sri (Kepala Seksi)"; the reader is told first, and as such. */
function whoIsMeant(view: CaseView, waiting: Waiting): string {
  const { position, performer } = waiting;
  const words = caseWords.turns;
  if (position === '') return words.outsider(view.version.machine.performers.find((one) => one.key === performer)?.name ?? words.outside);
  if (waiting.people.length === 0) return words.vacant(position);
  const people = whoMay(view, waiting);
  if (people.length === 0) return words.allWrote(position);
  const me = personOf(view);
  const names = people.toSorted((a, b) => Number(b.personId === me) - Number(a.personId === me))
    .map((one) => `${one.personId === me ? words.you : one.name} (${CAPACITY[one.capacity]}${position})`);
  return names.length === 1 ? names[0]! : words.either(names.slice(0, -1).join(', '), names.at(-1)!);
}

function what(view: CaseView, { kind, step, item }: Waiting, you: boolean): string {
  const words = caseWords.turns;
  const found = findStep(view.version.machine, step);
  const printed = found?.printed.replace(/\.$/, '') ?? '';
  if (kind === 'ratify') return words.ratify;
  if (kind === 'followUp') return words.followUp(view.state.followUps.find((one) => one.id === item)?.text ?? '');
  if (kind === 'again') return words.again(printed);
  return found ? (you ? words.yourStep : words.step)(verbWords[found.does], printed) : ' ';
}
