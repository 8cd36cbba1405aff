/** `/mulai`: what a new office does to be at work in ten minutes. Every step can be passed over and come back to. */
import { updateOffice } from '../../../actions/update-office.ts';
import { SETUP_STEPS, setupProgress, type SetupProgress, type SetupStep } from '../../../queries/setup-progress.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { setupListWords as words, setupStates, setupWords } from '../../../texts/setup-words.ts';
import { Badge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Layout } from '../../components/layout.tsx';
import { Notice } from '../../components/notice.tsx';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, sendPage } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { missing } from '../error-pages.tsx';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { afterStep, setupPath } from './setup-layout.tsx';

export const setupPage: Page = adminsOnly((equipment) => async (c) => {
  const progress = await setupProgress(equipment.context.db, identityOf(c).officeId, await todayOf(equipment, c));
  if (!progress) return missing(c);
  const finished = SETUP_STEPS.filter((step) => progress.states[step] !== 'open').length;
  return sendPage(c, (
    <Layout title={words.name} person={visitorOf(c).name} office={c.get('office')} section="settings">
      <h1>{progress.next === null ? words.ready : words.title}</h1>
      {progress.next === null ? <Ready c={c} progress={progress} /> : <p class="lede">{words.lede}</p>}
      <p><progress class="setup-progress" value={finished} max={SETUP_STEPS.length} aria-label={words.progress}>{words.finished(finished, SETUP_STEPS.length)}</progress> {words.finishedSteps(finished, SETUP_STEPS.length)}</p>
      <ol class="tasks setup">{SETUP_STEPS.map((step, index) => (
        <li class={progress.next === step ? 'task soon' : 'task'}>
          <div>
            <h2><a href={setupPath(c, step)}>{index + 1}. {setupWords[step].title}</a></h2>
            <p>{setupWords[step].says}</p>
            <p class="small-text quiet-text">{soFar(step, progress)}</p>
          </div>
          <p class="due"><StateBadge step={step} state={progress.states[step]} /></p>
        </li>
      ))}</ol>
      {progress.next !== null && <div class="actions"><ButtonLink weight="main" href={setupPath(c, progress.next)}>{finished === 0 ? words.begin : words.goOn}: {setupWords[progress.next].title}</ButtonLink><ButtonLink weight="quiet" href={officePath(c, '/meja')}>{words.toDesk}</ButtonLink></div>}
    </Layout>
  ));
});

/** Passes a step over, for now. */
export const sendSetup: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const step = SETUP_STEPS.find((one) => one === fields.text('lewati'));
  if (!step) return seeOther(c, setupPath(c));
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  const skipped = [...new Set([...(office?.settings.setupSkipped ?? []), step])];
  await updateOffice(equipment.context, identityOf(c), { settings: { setupSkipped: skipped } });
  return seeOther(c, afterStep(c, step));
});

function Ready({ c, progress }: { c: WebContext; progress: SetupProgress }) {
  const skipped = SETUP_STEPS.filter((step) => progress.states[step] === 'skipped' && step !== 'coba');
  return (
    <Notice tone="good" title={words.finishedTitle}>
      <p>{words.summary(progress.counts.people, progress.counts.posts, progress.counts.sops, progress.counts.channels)}{skipped.length > 0 && words.skipped(skipped.map((step) => setupWords[step].title.toLowerCase()).join(', '))}{progress.states.coba === 'skipped' && words.firstCaseAwaited}</p>
      <div class="actions"><ButtonLink weight="main" href={officePath(c, '/meja')}>{words.openDesk}</ButtonLink><ButtonLink href={officePath(c, '/sop')}>{words.seeSops}</ButtonLink></div>
    </Notice>
  );
}

/** The last step is not passed over by whoever has told the opener of the first case; it waits for them. */
function StateBadge({ step, state }: { step: SetupStep; state: SetupProgress['states'][SetupStep] }) {
  if (step === 'coba' && state === 'skipped') return <Badge>{words.awaited}</Badge>;
  return <Badge tone={state === 'done' ? 'good' : state === 'skipped' ? 'warn' : 'plain'}>{setupStates[state]}</Badge>;
}

function soFar(step: SetupStep, { counts, states }: SetupProgress): string {
  const { soFar: so } = words;
  switch (step) {
    case 'identitas': return states[step] === 'done' ? so.addressed : so.notAddressed;
    case 'pegawai': return counts.people === 1 ? so.alone : so.people(counts.people);
    case 'jabatan': return counts.posts === 0 ? so.noPosts : counts.vacant === 0 ? so.posts(counts.posts) : so.vacant(counts.posts, counts.vacant);
    case 'sop': return counts.sops === 0 ? so.noSops : so.sops(counts.sops);
    case 'kanal': return states[step] === 'done' ? so.channels(counts.channels) : so.notLooked;
    case 'coba': return counts.cases === 0 ? so.noCases : so.cases;
  }
}
