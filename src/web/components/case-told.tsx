/** What was told because the step is late, and a ready message for telling somebody by hand. */
import type { CaseView } from '../../queries/case-view.ts';
import type { Escalation, phonesOfAwaited } from '../../queries/notices.ts';
import { caseWords as words } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { whatsappAddress } from '../../texts/notice-words.ts';
import { personOf } from '../case-awaits.ts';
import { wordAwaited } from '../case-names.ts';
import { Notice } from './notice.tsx';

export type Told = readonly [escalations: readonly Escalation[], phones: Awaited<ReturnType<typeof phonesOfAwaited>>];

/**
 * @param address of the case, whole
 * @param quiet nobody else is to be told: it waits for the reader alone
 */
export function CaseTold({ view, told: [escalations, phones], address, quiet }: { view: CaseView; told: Told; address: string; quiet: boolean }) {
  if (view.state.status !== 'open' || view.state.step === null) return null;
  const { zone } = view.office.calendar;
  const message = { office: view.office.name, sentence: wordAwaited(view, view.state.step), link: address };
  const [first] = escalations;
  return (
    <>
      {first && <Notice tone="warn" title={words.told.lateSince(formatInstant(first.dueAt, zone))}><ul>{escalations.map((one) => <li>{wordEscalation(one)} {formatInstant(one.at, zone)}.</li>)}</ul></Notice>}
      {!quiet && <p class="no-print tell-by-hand">
        <a href={whatsappAddress(message)} target="_blank" rel="noopener noreferrer">{words.told.byWhatsApp}</a>
        {phones.filter((one) => one.personId !== personOf(view)).map((one) => <a href={whatsappAddress(message, one.phone)} target="_blank" rel="noopener noreferrer">{one.name}</a>)}
      </p>}
    </>
  );
}

function wordEscalation({ level, whom, names }: Escalation): string {
  if (level === 1) return words.told.reminded;
  if (whom === 'nobody') return words.told.nobody;
  return whom === 'acting' ? words.told.passedToActing(names.join(', ')) : words.told.passedUp(names.join(', '));
}
