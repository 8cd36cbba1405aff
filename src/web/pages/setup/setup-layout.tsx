/** The frame of the guided list: where one is, how to go on, how to pass over and come back. */
import type { Child } from 'hono/jsx';
import { SETUP_STEPS, type SetupStep } from '../../../queries/setup-progress.ts';
import { setupListWords as words, setupWords } from '../../../texts/setup-words.ts';
import { Layout } from '../../components/layout.tsx';
import { sendPage } from '../../respond.tsx';
import { officePath, visitorOf, type WebContext } from '../../web-env.ts';

export function setupPath(c: WebContext, step?: SetupStep): string {
  return officePath(c, step ? `/mulai/${step}` : '/mulai');
}

/** The step after this one, or the list's end. */
export function afterStep(c: WebContext, step: SetupStep): string {
  const next = SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1];
  return setupPath(c, next);
}

/** Its form leads on by itself; going on without saving is the lesser way. */
function savesItself(step: SetupStep): boolean {
  return step === 'identitas' || step === 'kanal';
}

interface Back { readonly href: string; readonly label: string }

/** Where one is in the list, and the way back. */
export function StepHead({ c, step, title = setupWords[step].title, back }: { c: WebContext; step: SetupStep; title?: string; back?: Back }) {
  return (
    <>
      <p class="trail"><a href={back?.href ?? setupPath(c)}>{back?.label ?? words.all}</a></p>
      <p class="quiet-text no-print">{words.step(SETUP_STEPS.indexOf(step) + 1, SETUP_STEPS.length)}{back && `: ${setupWords[step].title}`}</p>
      <h1 lang={back && 'id'}>{title}</h1>
    </>
  );
}

/** @param done whether this step has what it needs; then going on passes nothing over */
export function sendStep(c: WebContext, step: SetupStep, status: number, done: boolean, children: Child, scripts: readonly string[] = []): Promise<Response> {
  const number = SETUP_STEPS.indexOf(step) + 1;
  return sendPage(c, (
    <Layout title={setupWords[step].title} person={visitorOf(c).name} office={c.get('office')} section="settings" scripts={scripts}>
      <StepHead c={c} step={step} />
      <p class="lede no-print">{setupWords[step].says}</p>
      {children}
      <div class="actions no-print">
        {done ? <a class={savesItself(step) ? 'button plain' : 'button main'} href={afterStep(c, step)}>{number === SETUP_STEPS.length ? words.finish : words.next}</a>
          : <form method="post" action={setupPath(c)}><input type="hidden" name="lewati" value={step} /><button class={number === SETUP_STEPS.length ? 'button plain' : 'button quiet'}>{number === SETUP_STEPS.length ? words.finish : words.skip}</button></form>}
      </div>
    </Layout>
  ), { status });
}
