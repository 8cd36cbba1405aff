/** What a case is: title, state, SOP, numbers, and what stands out. */
import { securityWords } from '../../texts/choice-words.ts';
import { formatDate, formatInstant } from '../../texts/format-time.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { Badge, StatusBadge, UrgencyBadge } from './badge.tsx';
import { Notice } from './notice.tsx';

export function CaseHead({ view, office }: { view: CaseView; office: string }) {
  const { state } = view;
  return (
    <>
      <p class="trail"><a href={`${office}/berkas`}>Berkas</a></p>
      <h1 dir="auto">{state.title}</h1>
      <div class="badges">
        <StatusBadge status={state.status} />
        <UrgencyBadge urgency={state.urgency} />
        {state.kind === 'period' && <Badge>{`Evaluasi ${state.period}`}</Badge>}
        {state.securityLevel !== 'biasa' && <Badge tone="bad">{securityWords[state.securityLevel]}</Badge>}
        {state.emergency && <Badge tone="bad">{state.emergency.ratified === null ? 'Darurat, menunggu pengesahan' : 'Tayang darurat'}</Badge>}
      </div>
      {state.returned && state.status === 'open' && (
        <Notice tone="warn" title={`Dikembalikan oleh ${state.returned.by.name}`}><p dir="auto">{state.returned.comment}</p></Notice>
      )}
      {view.correctedBy !== null && <Notice tone="warn"><p>Berkas ini diralat oleh <a href={`${office}/berkas/${view.correctedBy}`}>berkas lain</a>.</p></Notice>}
      {state.corrects !== '' && <Notice><p>Berkas ini meralat <a href={`${office}/berkas/${state.corrects}`}>berkas sebelumnya</a>.</p></Notice>}
    </>
  );
}

export function CaseFacts({ view, office }: { view: CaseView; office: string }) {
  const { state } = view;
  const { zone } = view.office.calendar;
  const facts: [string, unknown][] = [
    ['SOP', <a href={`${office}/sop/${view.version.sopId}?versi=${view.version.version}`}>{view.version.machine.title}, versi {view.version.version}</a>],
    ['Dibuka', `${formatInstant(state.openedAt, zone)} oleh ${wordSeal(state.openedBy)}`],
    ...(state.endedAt === null ? [] : [['Berakhir', formatInstant(state.endedAt, zone)] as [string, unknown]]),
    ...(state.eventDate === '' ? [] : [['Tanggal kegiatan', formatDate(state.eventDate)] as [string, unknown]]),
    ...(state.request === null ? [] : [['Pemohon', state.request.agency] as [string, unknown]]),
  ];
  return <dl class="facts">{facts.map(([name, value]) => <><dt>{name}</dt><dd>{value as string}</dd></>)}</dl>;
}
