/** One case: whose turn it is, the content as each channel shows it, this step's form beside it, the discussion, the way, the proof. */
import type { CommandType } from '../../core/case/command.ts';
import { discussion, type Remark } from '../../core/case/discussion.ts';
import type { Move } from '../../core/case/moves.ts';
import { whoIsAwaited, type Waiting } from '../../queries/case-waiting.ts';
import { readScreenReports, type ScreenReport } from '../../queries/showings-total.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { listEscalations, phonesOfAwaited } from '../../queries/notices.ts';
import { listPanels } from '../../queries/screen.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { caseWords as words } from '../../texts/case-words.ts';
import { localDate } from '../../texts/format-time.ts';
import { moveWords } from '../../texts/move-words.ts';
import { aboutMove, loadCase } from '../case-about.ts';
import { waitsForReaderAlone } from '../case-awaits.ts';
import { channelsToPost, ownMove } from '../case-work.ts';
import { CaseBrief } from '../components/case-brief.tsx';
import { CaseChanges, FallenList } from '../components/case-changes.tsx';
import { CaseContent } from '../components/case-content.tsx';
import { CaseDiscussion } from '../components/case-discussion.tsx';
import { CaseFacts, CaseHead } from '../components/case-head.tsx';
import { CaseOutlets, channelsShown, type Panel } from '../components/case-outlets.tsx';
import { CaseRest } from '../components/case-rest.tsx';
import { CaseSaid } from '../components/case-said.tsx';
import { CaseTold, type Told } from '../components/case-told.tsx';
import { CaseTurns } from '../components/case-turns.tsx';
import { CaseDrawing, CaseWay, wordProgress } from '../components/case-way.tsx';
import { EventList } from '../components/event-list.tsx';
import { FoldedPanel } from '../components/folded-panel.tsx';
import { Layout } from '../components/layout.tsx';
import { moveAddress, MoveForm } from '../components/move-form.tsx';
import { MoveList, moveTitle, RareActs } from '../components/move-list.tsx';
import { hasPublications, PublicationList } from '../components/publication-list.tsx';
import { SignatureStrip } from '../components/signature-strip.tsx';
import { StepNow } from '../components/step-now.tsx';
import { freshForm } from '../form-state.ts';
import { commentForm } from '../forms/comment.tsx';
import type { About } from '../forms/verb-form.ts';
import { formOf } from '../forms/verb-forms.ts';
import { reachableAt } from '../reach.ts';
import { sendPage } from '../respond.tsx';
import { officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

/** Forms that are themselves the content, or as wide: nothing stands beside them. */
const WIDE: readonly Move['type'][] = ['edit', 'evaluate', 'closeFollowUp', 'completeFollowUp', 'receive', 'request'];

export const casePage: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  if (!view) return missing(c);
  const { db, now } = equipment.context;
  const move = ownMove(view);
  const remark = view.moves.find((one) => one.type === 'comment' && one.allowed);
  const today = localDate(now(), view.office.calendar.zone);
  const [about, aboutRemark, waiting, told, panels, reports] = await Promise.all([
    move && aboutMove(equipment, c, view, move, null), remark && aboutMove(equipment, c, view, remark, null),
    whoIsAwaited(db, view.office.id, view.id, today),
    Promise.all([listEscalations(db, view.office.id, view.id), phonesOfAwaited(db, view.office.id, view.id, today)]),
    Promise.all(channelsShown(view).filter((one) => one.mode === 'screen').map((one) => listPanels(db, view.office.id, one.key))),
    readScreenReports(db, view.office.id, view.id),
  ]);
  const done = c.req.query('beres');
  return sendPage(c, (
    <Layout title={view.state.title} person={visitorOf(c).name} office={c.get('office')} section="cases" scripts={[...new Set(['case', ...((move && formOf(move.type)?.scripts) ?? []), ...(done === undefined ? [] : ['uploads'])])]} wide>
      <CasePage view={view} about={about} aboutRemark={aboutRemark} waiting={waiting} told={told} panels={panels.flat()} reports={reports} office={officePath(c)} equipment={equipment} now={now()} address={reachableAt(equipment, c)}
        done={done !== undefined && Object.hasOwn(moveWords, done) ? (done as CommandType) : null} />
    </Layout>
  ));
};

interface PageProps {
  readonly view: CaseView;
  readonly about: About | undefined;
  readonly aboutRemark: About | undefined;
  readonly waiting: readonly Waiting[];
  readonly told: Told;
  readonly panels: readonly Panel[];
  readonly reports: ReadonlyMap<string, ScreenReport>;
  readonly office: string;
  readonly equipment: Equipment;
  readonly now: string;
  /** Of the program, for people elsewhere. */
  readonly address: string;
  /** What was just done. */
  readonly done: CommandType | null;
}

function CasePage(props: PageProps) {
  const { view, about, aboutRemark, waiting, told, office, now, done } = props;
  const path = `${office}/berkas/${view.id}`;
  const remarks = discussion(view.events, view.state);
  const wide = about !== undefined && WIDE.includes(about.move.type);
  const mine = about?.move ?? channelsToPost(view)[0];
  // Where nothing is asked of this person, the step is one fact among others.
  const beside = !wide && mine !== undefined;
  // Whoever only looks wants to know where it is; whoever works, or looks it up years later, something else.
  const watching = mine === undefined && view.state.status === 'open';
  const form = (
    <section class="panel now case-now" aria-labelledby="langkah"><StepNow view={view} about={about} now={now} office={office} /></section>
  );
  // A panel that only says there is no text yet would stand between the order and the work.
  const content = view.state.post && <Content {...props} remarks={remarks} path={path} />;
  const brief = <CaseBrief view={view} office={office} path={path} />;
  return (
    <>
      <CaseHead view={view} office={office}>{done !== null && <CaseSaid view={view} waiting={waiting} done={done} />}</CaseHead>
      <CaseTurns view={view} waiting={waiting} now={now} />
      <CaseTold view={view} told={told} address={`${props.address}${path}`} quiet={waitsForReaderAlone(view, waiting)} />
      <div class={beside && content ? 'case beside' : 'case'}>
        <div class="case-content">{brief}{wide || !content ? form : content}</div>
        {beside && content && form}
        <aside class="case-side" aria-label={words.about}>
          {!wide && !beside && content && form}
          <section class="panel"><h2>{words.facts}</h2><CaseFacts view={view} office={office} /></section>
          <section class="panel"><h2>{words.signatures}</h2><SignatureStrip view={view} /><FallenList view={view} /></section>
        </aside>
        <div class="case-more">
          {wide && content}
          <MoveList view={view} office={office} except={about?.move} />
          <section class="panel" aria-labelledby="diskusi">
            <h2 id="diskusi">{words.discussion}</h2>
            <CaseDiscussion view={view} remarks={remarks} remarkPath={aboutRemark && `${path}/catatan`} />
            {aboutRemark && <MoveForm verb={commentForm} about={aboutRemark} form={freshForm()} />}
          </section>
          {hasPublications(view) && <section class="panel" aria-labelledby="tayangan"><h2 id="tayangan">{words.publications}</h2><PublicationList view={view} path={path} office={office} now={now} reports={props.reports} /></section>}
          <FoldedPanel id="jalan" title={words.way} about={wordProgress(view)} open={watching}>
            <CaseDrawing view={view} equipment={props.equipment} open={watching} />
            <CaseWay view={view} now={now} />
          </FoldedPanel>
          <CaseRest view={view} office={office} path={path} />
          <RareActs view={view} office={office} />
          <details>
            <summary>{words.history(view.events.length)}</summary>
            <EventList view={view} events={view.events.toReversed()} />
          </details>
        </div>
        {beside && content && <p class="step-bar no-print"><a class="button" href="#langkah">{words.yourStep(moveTitle(view, mine))}</a></p>}
      </div>
    </>
  );
}

function Content({ view, office, about, aboutRemark, panels, equipment, remarks, path }: PageProps & { remarks: readonly Remark[]; path: string }) {
  const shown = <CaseContent view={view} office={office} remarks={remarks} remarkPath={aboutRemark && moveAddress(path, aboutRemark.move, view.state.step)} />;
  const signing = about?.move.type === 'sign' || about?.move.type === 'ratify';
  return (
    <section class="panel" aria-labelledby="naskah">
      <h2 id="naskah">{words.content}</h2>
      {signing && <CaseChanges view={view} office={office} step={about.move.step} />}
      <CaseOutlets view={view} path={path} office={office} article={equipment.preview.article} panels={panels}>{shown}</CaseOutlets>
    </section>
  );
}
