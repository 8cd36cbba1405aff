/** What a case is: title, state, SOP, numbers, and what stands out. */
import type { PropsWithChildren } from 'hono/jsx';
import { caseWords as words } from '../../texts/case-words.ts';
import { securityWords } from '../../texts/choice-words.ts';
import { wordPeriod } from '../../texts/evaluation-words.ts';
import { formatDate, formatInstant } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { recordOf } from '../case-work.ts';
import { Badge, StatusBadge, UrgencyBadge } from './badge.tsx';
import { ContactLink } from './contact-link.tsx';
import { CorrectedText } from './corrected-text.tsx';
import { Notice } from './notice.tsx';

/** @param children what was just done, before what stands out */
export function CaseHead({ view, office, children }: PropsWithChildren<{ view: CaseView; office: string }>) {
  const { state } = view;
  const { head } = words;
  const record = state.status === 'open' ? undefined : recordOf(state);
  return (
    <>
      <p class="trail"><a href={`${office}/berkas`}>{pageWords.cases}</a></p>
      <h1 dir="auto" lang="id">{state.title}</h1>
      <div class="badges">
        <StatusBadge status={state.status} />
        {record && <span class="small-text">{words.step.filedAs} <a class="number" href={`${office}/register/arsip`}>{record.printed}</a></span>}
        <UrgencyBadge urgency={state.urgency} />
        {state.kind === 'period' && <Badge>{head.period(wordPeriod(state.period))}</Badge>}
        {state.securityLevel !== 'biasa' && <Badge tone="bad">{securityWords[state.securityLevel]}</Badge>}
        {state.emergency && <Badge tone="bad">{state.emergency.ratified === null ? head.emergencyWaits : head.emergency}</Badge>}
      </div>
      {children}
      {state.returned && state.status === 'open' && (
        <Notice tone="warn" title={head.returnedBy(state.returned.by.name)}><p dir="auto" lang="id">{state.returned.comment}</p></Notice>
      )}
      {view.correctedBy !== null && <Notice tone="warn"><p>{head.correctedBy[0]}<a href={`${office}/berkas/${view.correctedBy}`}>{head.correctedBy[1]}</a>{head.correctedBy[2]}</p></Notice>}
      {view.corrected && <CorrectedText corrected={view.corrected} office={office} zone={view.office.calendar.zone} />}
    </>
  );
}

export function CaseFacts({ view, office }: { view: CaseView; office: string }) {
  const { state } = view;
  const { zone } = view.office.calendar;
  const { fact } = words;
  const contact = view.events.findLast((event) => event.type === 'Requested')?.data.contact ?? '';
  const facts: [string, unknown][] = [
    [fact.sop, <a href={`${office}/sop/${view.version.sopId}?versi=${view.version.version}`}><span lang="id">{view.version.machine.title}</span>{fact.version(view.version.version)}</a>],
    [fact.opened, fact.openedBy(formatInstant(state.openedAt, zone), wordSeal(state.openedBy))],
    ...(state.endedAt === null ? [] : [[fact.ended, formatInstant(state.endedAt, zone)] as [string, unknown]]),
    ...(state.eventDate === '' ? [] : [[fact.eventDate, formatDate(state.eventDate)] as [string, unknown]]),
    ...(state.request === null ? [] : [[fact.requester, <>{state.request.agency}{contact !== '' && <><br /><ContactLink contact={contact} /></>}</>] as [string, unknown]]),
  ];
  return <dl class="facts">{facts.map(([name, value]) => <><dt>{name}</dt><dd>{value as string}</dd></>)}</dl>;
}
