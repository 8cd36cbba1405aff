/** Whose turn it is, for the whole team to read. */
import type { Waiting } from '../../queries/case-waiting.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { findStep } from '../../core/sop/machine.ts';
import { caseWords } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { remaining } from '../remaining.ts';

const CAPACITY = { definitive: '', plt: 'Plt. ', plh: 'Plh. ' } as const;

export function CaseTurns({ view, waiting, now }: { view: CaseView; waiting: readonly Waiting[]; now: string }) {
  if (waiting.length === 0) return null;
  const words = caseWords.turns;
  return (
    <ul class="turns">
      {waiting.map((one) => (
        <li><b>{words.waiting(who(view, one))}</b>{what(view, one)}.{one.dueAt !== null && words.due(formatInstant(one.dueAt, view.office.calendar.zone))}<Late view={view} dueAt={one.dueAt} now={now} /></li>
      ))}
    </ul>
  );
}

/** A date that has passed does not say by itself that it has. */
function Late({ view, dueAt, now }: { view: CaseView; dueAt: string | null; now: string }) {
  const left = remaining(view.office.calendar, dueAt, now);
  return left.tone === 'overdue' ? <> <span class="late">{`${left.words.charAt(0).toUpperCase()}${left.words.slice(1)}`}.</span></> : null;
}

function who(view: CaseView, { people, position, performer }: Waiting): string {
  const words = caseWords.turns;
  if (position === '') return words.outsider(view.version.machine.performers.find((one) => one.key === performer)?.name ?? words.outside);
  if (people.length === 0) return words.vacant(position);
  const names = people.map((one) => `${one.name} (${CAPACITY[one.capacity]}${position})`);
  return names.length === 1 ? names[0]! : words.either(names.slice(0, -1).join(', '), names.at(-1)!);
}

function what(view: CaseView, { kind, step }: Waiting): string {
  const words = caseWords.turns;
  const found = findStep(view.version.machine, step);
  const printed = found?.printed.replace(/\.$/, '') ?? '';
  if (kind === 'ratify') return words.ratify;
  if (kind === 'again') return words.again(printed);
  return found ? words.step(verbWords[found.does], printed) : ' ';
}
