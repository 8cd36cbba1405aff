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

/** @param done whether this step has what it needs; then going on passes nothing over */
export function sendStep(c: WebContext, step: SetupStep, status: number, done: boolean, children: Child): Promise<Response> {
  const number = SETUP_STEPS.indexOf(step) + 1;
  return sendPage(c, (
    <Layout title={setupWords[step].title} person={visitorOf(c).name} office={c.get('office')} section="settings">
      <p class="trail"><a href={setupPath(c)}>{words.all}</a></p>
      <p class="quiet-text">{words.step(number, SETUP_STEPS.length)}</p>
      <h1>{setupWords[step].title}</h1>
      <p class="lede">{setupWords[step].says}</p>
      {children}
      <div class="actions">
        {done ? <a class={savesItself(step) ? 'button plain' : 'button main'} href={afterStep(c, step)}>{number === SETUP_STEPS.length ? words.finish : words.next}</a>
          : <form method="post" action={setupPath(c)}><input type="hidden" name="lewati" value={step} /><button class="button quiet">{words.skip}</button></form>}
      </div>
    </Layout>
  ), { status });
}
