/** `/masuk`: password, and a passkey where the browser can. */
import { error } from '../../core/issue.ts';
import { doorWords as words } from '../../texts/account-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { Form, Hidden } from '../components/form.tsx';
import { Button } from '../components/button.tsx';
import { Drum } from '../components/drum.tsx';
import { TextField } from '../components/field.tsx';
import { Icon } from '../components/icon.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { freshForm, wordFormIssue, type FormState } from '../form-state.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';

export const signInPage: Page = () => (c) => (c.get('visitor') ? seeOther(c, nextOf(c.req.query('lanjut'))) : show(c, freshForm(Fields.of({ next: c.req.query('lanjut') })), 200));

export const signIn: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const answer = await equipment.accounts.signIn(fields.text('email').trim(), fields.text('password'), c.req.raw.headers);
  if (answer.ok) return withCookies(seeOther(c, nextOf(fields.text('next'))), answer);
  const wait = answer.status === 429;
  // Which of the two is wrong nobody is told, so neither field is blamed.
  const issue = wait ? error('access.too-many', '', { seconds: Number(answer.headers.get('x-retry-after') ?? 60) }) : error('access.wrong-password');
  return show(c, freshForm(fields.with('password'), [issue]), wait ? 429 : 422);
};

export const signOut: Page = (equipment) => async (c) => withCookies(seeOther(c, '/?keluar'), await equipment.accounts.signOut(c.req.raw.headers));

export function withCookies(response: Response, from: Response): Response {
  const headers = new Headers(response.headers);
  for (const cookie of from.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(response.body, { status: response.status, headers });
}

/** Only an address of our own: a link in a message must not send people elsewhere after signing in. */
export function nextOf(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}

function show(c: WebContext, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title={pageWords.signIn} scripts={['passkey']}>
      <div class="narrow">
        <div class="door"><Drum size={56} /><h1>{pageWords.signIn}</h1><p class="quiet-text">{pageWords.program}: {pageWords.creed}</p></div>
        <div class="panel now">
          <Form action="/masuk" form={form} label={pageWords.signIn}>
            {form.issues[0] && <Notice tone="bad" title={wordFormIssue(form.issues[0])} alert />}
            <Hidden name="next" value={form.fields.text('next')} />
            <TextField form={form} name="email" label={words.email} type="email" autocomplete="username webauthn" required />
            <div data-show-password={words.showPassword}><TextField form={form} name="password" label={words.password} type="password" autocomplete="current-password" required /></div>
            <div class="actions whole"><Button icon="log-in">{pageWords.signIn}</Button></div>
          </Form>
          <div class="or-passkey" data-passkey="sign-in" data-next={nextOf(form.fields.text('next'))} data-waiting={words.waiting} data-failed={words.failed} hidden>
            <p class="or"><span>{words.or}</span></p>
            <button type="button" class="button plain"><Icon name="key-round" />{words.withPasskey}</button>
            <p role="status"></p>
          </div>
        </div>
        <p class="hint">{words.forgotten}</p>
      </div>
    </Layout>
  ), { status });
}
