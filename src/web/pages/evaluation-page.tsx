/** One period's evaluation on one screen: its figures, and the meeting's form or what the meeting decided. */
import { openCase } from '../../actions/open-case.ts';
import type { OfficeCalendar } from '../../core/calendar/office-calendar.ts';
import type { Attachment } from '../../core/case/command.ts';
import { followUpKeepers } from '../../core/case/follow-ups.ts';
import { performerNames } from '../../core/case/may.ts';
import type { EventOf } from '../../core/case/event.ts';
import { makeAgenda } from '../../core/evaluation/agenda.ts';
import { readFigures } from '../../core/evaluation/figures.ts';
import { readPeriod } from '../../core/evaluation/period.ts';
import type { Equipment } from '../../doors/equipment.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { findPeriodCase, openFollowUps } from '../../queries/evaluations.ts';
import { openableSops } from '../../queries/openable-sops.ts';
import { previewRecap } from '../../queries/period-recap.ts';
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { viewSop } from '../../queries/sop-list.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { evaluationWords as words } from '../../texts/evaluation-page-words.ts';
import { wordAgendaItem, wordPeriod } from '../../texts/evaluation-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { inIndonesian } from '../../texts/language.ts';
import { answerForm } from '../answer-form.ts';
import { aboutMove, findMove, loadCase } from '../case-about.ts';
import { Badge, StatusBadge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { FiguresView } from '../components/figures-view.tsx';
import { FileLink } from '../components/file-link.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { MoveForm } from '../components/move-form.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Table } from '../components/table.tsx';
import { freshForm, type FormState } from '../form-state.ts';
import { evaluateForm } from '../forms/evaluate.tsx';
import { sendPage } from '../respond.tsx';
import { wordItemDue } from '../item-due.ts';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { formKey } from './move-page.tsx';

export const evaluationPage: Page = (equipment) => (c) => show(equipment, c, freshForm(), 200);

/** Opens the period's evaluation, once. */
export const sendEvaluation: Page = (equipment) => (c) => answerForm(c, {
  act: async (fields) => {
    const period = c.req.param('period') ?? '';
    return openCase(equipment.context, identityOf(c), { sopId: c.req.param('sop') ?? '', payload: { title: await titleOf(equipment, c, period), period }, key: formKey(fields) });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: () => officePath(c, `/evaluasi/${c.req.param('sop')}/${c.req.param('period')}`),
});

/** Two SOPs are evaluated in the same period: on a desk each has its own name. */
async function titleOf(equipment: Equipment, c: WebContext, period: string): Promise<string> {
  const sop = await viewSop(equipment.context.db, identityOf(c).officeId, c.req.param('sop') ?? '');
  return inIndonesian(() => words.ofSop(wordPeriod(period), sop?.definition.title ?? '')).slice(0, 300);
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { db, versions, now } = { ...equipment.context, now: equipment.context.now() };
  const { officeId, personId } = identityOf(c);
  const [sopId, period] = [c.req.param('sop') ?? '', c.req.param('period') ?? ''];
  const stretch = readPeriod(period);
  const [sop, office] = await Promise.all([viewSop(db, officeId, sopId), officeSettings(db, officeId)]);
  if (!sop || !office || !stretch || period < '2000') return missing(c);
  const today = localDate(now, office.calendar.zone);
  const caseId = await findPeriodCase(db, officeId, sopId, period);
  const view = caseId === undefined ? undefined : await loadCase(equipment, c, caseId);
  const meeting = view?.events.findLast((event): event is EventOf<'Evaluated'> => event.type === 'Evaluated');
  const move = view && findMove(view, 'evaluate', null, null);
  const about = view && move?.allowed ? await aboutMove(equipment, c, view, move, null) : undefined;
  return sendPage(c, (
    <Layout title={words.of(wordPeriod(period))} person={visitorOf(c).name} office={c.get('office')} section="evaluations" wide>
      <p class="trail no-print"><a href={officePath(c, '/evaluasi')}>{words.allPeriods}</a></p>
      <h1>{words.of(wordPeriod(period))}</h1>
      <p class="lede" lang="id">{sop.definition.title}</p>
      {view && <div class="badges"><StatusBadge status={view.state.status} /><a href={officePath(c, `/berkas/${view.id}`)}>{words.openCase}</a></div>}
      {about ? <MoveForm verb={evaluateForm} about={about} form={freshForm(evaluateForm.fill?.(about))} />
        : <Seen c={c} equipment={equipment} view={view} meeting={meeting} calendar={office.calendar} figures={meeting ? readFigures(meeting.data.recap) : (await previewRecap(db, officeId, sopId, period)) ?? null}
            open={(await openFollowUps(db, officeId, sopId, period)).length} channels={new Map((await listChannels(db, officeId)).map((one) => [one.key, one.name]))} />}
      {!view && stretch.from > today && <Notice><p>{words.notBegun(wordCivilDate(stretch.from))}</p></Notice>}
      {!view && stretch.from <= today && await openableHere() && (
        <section class="panel no-print">
          <h2>{words.begin}</h2>
          <p>{words.beginNote}</p>
          <Form action={officePath(c, `/evaluasi/${sopId}/${period}`)} form={form} label={words.begin}><Problems issues={form.issues} /><div class="actions"><Button>{words.beginOf(wordPeriod(period))}</Button></div></Form>
        </section>
      )}
    </Layout>
  ), { status });

  async function openableHere(): Promise<boolean> {
    return (await openableSops(db, versions, officeId, personId, now)).sops.some((one) => one.sopId === sopId && one.periodMonths === stretch?.months);
  }
}

interface SeenProps {
  readonly c: WebContext;
  readonly equipment: Equipment;
  readonly view: CaseView | undefined;
  readonly meeting: EventOf<'Evaluated'> | undefined;
  readonly calendar: OfficeCalendar;
  readonly figures: ReturnType<typeof readFigures>;
  /** Follow-ups of earlier periods that are still open. */
  readonly open: number;
  readonly channels: ReadonlyMap<string, string>;
}

function Seen({ c, view, meeting, calendar, figures, open, channels }: SeenProps) {
  const { zone } = calendar;
  const agenda = figures ? makeAgenda(figures, open) : [];
  return (
    <>
      {figures ? <FiguresView figures={figures} zone={zone} office={officePath(c)} channel={(key) => channels.get(key) ?? key} /> : <Notice><p>{words.unreadable}</p></Notice>}
      {!meeting && agenda.length > 0 && <section aria-labelledby="agenda" class="agenda"><h2 id="agenda">{words.agenda}</h2><ol>{agenda.map((item) => <li>{wordAgendaItem(item)}</li>)}</ol></section>}
      {meeting && (
        <>
          <h2>{words.minutes}</h2>
          <p class="quiet-text">{words.meeting(wordCivilDate(meeting.data.heldOn), meeting.by.name)}</p>
          <div class="paper minutes" lang="id" dir="auto">{meeting.data.minutes}</div>
          <h2>{words.attendance}</h2>
          <ol>{meeting.data.attendance.map((one) => <li dir="auto">{one}</li>)}</ol>
          <Files files={meeting.data.files} office={officePath(c)} />
        </>
      )}
      {view && view.state.followUps.length > 0 && (
        <>
          <h2>{words.followUps}</h2>
          <Table caption={words.followUps} stacks heads={words.followUpHeads} rows={view.state.followUps.map((item) => [
            <span lang="id" dir="auto">{item.text}</span>, <span lang="id" dir="auto">{item.by ?? performerNames(view.version.machine, followUpKeepers(view.version.machine))}</span>, item.due ? wordItemDue(item.due, calendar) : '-',
            item.closed ? <><Badge tone="good">{words.done}</Badge> {formatDate(localDate(item.closed.at, zone))}: <span lang="id" dir="auto">{item.closed.result}</span></> : <Badge tone="warn">{words.notDone}</Badge>,
            item.closed && item.closed.proof.length > 0 ? <ul class="plain-list">{item.closed.proof.map((one) => <li><FileLink office={officePath(c)} file={one} /></li>)}</ul> : '-',
          ])} />
        </>
      )}
      {view && <Report view={view} office={officePath(c)} />}
      {view?.state.status === 'open' && <div class="actions no-print"><ButtonLink href={officePath(c, `/berkas/${view.id}`)}>{words.continue}</ButtonLink></div>}
    </>
  );
}

function Files({ files, office }: { files: readonly Attachment[]; office: string }) {
  return files.length === 0 ? null : <ul class="plain-list">{files.map((one) => <li><FileLink office={office} file={one} /></li>)}</ul>;
}

function Report({ view, office }: { view: CaseView; office: string }) {
  const report = view.events.findLast((event): event is EventOf<'FollowUpReported'> => event.type === 'FollowUpReported');
  return report ? <><h2>{words.report}</h2><div class="paper minutes" lang="id" dir="auto">{report.data.report}</div><Files files={report.data.files} office={office} /></> : null;
}
