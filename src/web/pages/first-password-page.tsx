/** Before anything else: a password of one's own, in the place of the one that was handed over. */
import { error } from '../../core/issue.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { setupProgress } from '../../queries/setup-progress.ts';
import { accountWords } from '../../texts/account-words.ts';
import { checkPassword } from '../../core/people/check-account.ts';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/field.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Problems } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { todayOf } from '../today.ts';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { nextOf, withCookies } from './sign-in-page.tsx';

const OPEN_ANYWAY = /^\/o\/[^/]+\/(akun\/sandi|manifest\.webmanifest|meja\/aliran|file\/.*)$/;

/** Where somebody who still has a first password goes instead; undefined where there is nothing to choose. */
export function firstPasswordPath(c: WebContext): string | undefined {
  if (c.get('office').firstPassword !== true || OPEN_ANYWAY.test(c.req.path)) return undefined;
  return `${officePath(c, '/akun/sandi')}?lanjut=${encodeURIComponent(c.req.method === 'GET' ? c.req.path : officePath(c, '/meja'))}`;
}

export const firstPasswordPage: Page = () => (c) => (c.get('office').firstPassword === true ? show(c, freshForm(Fields.of({ next: c.req.query('lanjut') })), 200) : seeOther(c, officePath(c, '/akun')));

export const sendFirstPassword: Page = (equipment) => async (c) => {
  const { accounts } = equipment;
  if (c.get('office').firstPassword !== true) return seeOther(c, officePath(c, '/akun'));
  const { fields } = await readForm(c.req.raw, keepAsText());
  const { personId, email } = visitorOf(c);
  const password = fields.text('password');
  const issues = [...checkPassword(password), ...(fields.text('again') === password ? [] : [error('account.password-differs', 'again')])];
  if (issues.length === 0 && (await accounts.signIn(email, password, c.req.raw.headers)).ok) issues.push(error('account.password-first', 'password'));
  if (issues.length > 0) return show(c, freshForm(fields.with('password').with('again'), issues), 422);
  await accounts.setPassword(personId, password);
  const next = nextOf(fields.optional('next') ?? officePath(c, '/meja'));
  return withCookies(seeOther(c, next === officePath(c, '/meja') && (await isToSetUp(equipment, c)) ? officePath(c, '/mulai') : next), await accounts.signIn(email, password, c.req.raw.headers));
};

/** An administrator comes in for the first time to an office that has not begun: its desk would be empty. */
async function isToSetUp(equipment: Equipment, c: WebContext): Promise<boolean> {
  if (c.get('office').role !== 'admin') return false;
  const progress = await setupProgress(equipment.context.db, identityOf(c).officeId, await todayOf(equipment, c));
  return progress !== undefined && progress.next !== null && progress.counts.cases === 0;
}

function show(c: WebContext, form: FormState, status: number): Promise<Response> {
  const words = accountWords.first;
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="account">
      <div class="narrow">
        <h1>{words.title}</h1>
        <p class="lede">{words.says}</p>
        <Form action={officePath(c, '/akun/sandi')} form={form} label={words.title}>
          <Problems issues={form.issues} kept={words.typeAgain} />
          <Hidden name="next" value={form.fields.text('next')} />
          <TextField form={form} name="password" label={accountWords.newPassword} type="password" autocomplete="new-password" hint={accountWords.newPasswordHint} required />
          <TextField form={form} name="again" label={words.again} type="password" autocomplete="new-password" required />
          <div class="actions"><Button>{words.keep}</Button></div>
        </Form>
      </div>
    </Layout>
  ), { status });
}
