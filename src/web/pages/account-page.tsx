/** One's own account: sessions, passkeys, password, tokens for programs. */
import { putCalendarFeed, removeCalendarFeed } from '../../actions/put-calendar-feed.ts';
import { createToken, revokeToken, SCOPES, type Scope } from '../../actions/create-token.ts';
import { error } from '../../core/issue.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { hasCalendarFeed } from '../../queries/calendar-feed.ts';
import { listTokens, officeSettings } from '../../queries/settings.ts';
import { formatDate, formatInstant, localDate } from '../../texts/format-time.ts';
import { accountWords as words } from '../../texts/account-words.ts';
import { wordDevice } from '../../texts/device-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { scopeWords } from '../../texts/choice-words.ts';
import { checkPassword } from '../../core/people/check-account.ts';
import { Button } from '../components/button.tsx';
import { CalendarSubscription } from '../components/calendar-subscription.tsx';
import { Choices, TextField } from '../components/field.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { GraveAct } from '../components/grave-act.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Table } from '../components/table.tsx';
import { checkConsent } from '../consent.ts';
import type { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { deletePasskey, listPasskeys } from '../passkeys.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { withCookies } from './sign-in-page.tsx';

export const accountPage: Page = (equipment) => (c) => show(equipment, c, freshForm(), 200);

export const sendAccount: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const { personId } = visitorOf(c);
  const home = officePath(c, '/akun');
  const again = (...issues: FormState['issues']) => show(equipment, c, freshForm(fields.with('password').with('old'), issues), 422);
  switch (fields.text('act')) {
    case 'session':
      await equipment.accounts.revoke(personId, fields.text('id'));
      return seeOther(c, home);
    case 'passkey':
      await deletePasskey(equipment, c.req.raw.headers, fields.text('id'));
      return seeOther(c, home);
    case 'password': return changePassword(equipment, c, fields, again);
    case 'token': {
      if (fields.text('name').trim() === '') return again(error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
      const days = Number(fields.text('days'));
      const expiresAt = days > 0 ? Temporal.Instant.from(equipment.context.now()).add({ hours: Math.min(days, 3650) * 24 }).toString() : null;
      const scopes = fields.all('scopes').filter((one): one is Scope => SCOPES.some((known) => known === one));
      const made = await createToken(equipment.context, identityOf(c), { name: fields.text('name'), scopes, expiresAt });
      return made.ok ? show(equipment, c, freshForm(), 200, { token: made.token }) : again(...made.issues);
    }
    case 'feed': {
      const made = await putCalendarFeed(equipment.context, identityOf(c));
      return made.ok ? show(equipment, c, freshForm(), 200, { feed: `${equipment.baseUrl}/kalender/${made.token}.ics` }) : again(...made.issues);
    }
    case 'feed-end':
      await removeCalendarFeed(equipment.context, identityOf(c));
      return seeOther(c, `${home}#langganan`);
    case 'revoke': {
      const unmet = checkConsent(fields);
      if (unmet.length > 0) return again(...unmet);
      await revokeToken(equipment.context, identityOf(c), fields.text('id'));
      return seeOther(c, home);
    }
    default: return seeOther(c, home);
  }
};

/** Ends every session of the account, and begins a new one here. */
async function changePassword(equipment: Equipment, c: WebContext, fields: Fields, again: (...issues: FormState['issues']) => Promise<Response>): Promise<Response> {
  const { personId, email } = visitorOf(c);
  const weak = checkPassword(fields.text('password'));
  if (weak.length > 0) return again(...weak);
  const proof = await equipment.accounts.signIn(email, fields.text('old'), c.req.raw.headers);
  if (!proof.ok) return again(error('account.password-wrong', 'old'));
  await equipment.accounts.setPassword(personId, fields.text('password'));
  return withCookies(seeOther(c, officePath(c, '/akun')), await equipment.accounts.signIn(email, fields.text('password'), c.req.raw.headers));
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, { token, feed }: { token?: string; feed?: string } = {}): Promise<Response> {
  const { personId, sessionId, name, email } = visitorOf(c);
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [sessions, passkeys, tokens, office, feedSince] = await Promise.all([
    equipment.accounts.sessions(personId), listPasskeys(equipment, c.req.raw.headers), listTokens(db, officeId, personId), officeSettings(db, officeId), hasCalendarFeed(db, officeId, personId),
  ]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const path = officePath(c, '/akun');
  const act = fieldsOf(form);
  return sendPage(c, (
    <Layout title={pageWords.account} person={name} office={c.get('office')} section="account" scripts={['passkey']}>
      <h1>{pageWords.account}</h1>
      <p class="quiet-text">{name} · {email}</p>
      <p><a href={officePath(c, '/akun/kabar')}>{words.toNotices}</a></p>
      {token !== undefined && <Notice tone="good" title={words.newToken}><p>{words.tokenOnce}</p><p class="once">{token}</p></Notice>}
      <section class="panel">
        <h2>{words.sessions}</h2>
        <Table caption={words.sessionList} stacks heads={words.sessionHeads} rows={sessions.map((one, index) => [
          <>{wordDevice(one.with)}{one.from !== '' && <span class="quiet-text"> · {one.from}</span>}</>, formatInstant(one.since, zone),
          one.id === sessionId ? words.thisDevice : <SmallAct path={path} act="session" id={one.id} label={words.endSession(index + 1)} />,
        ])} />
      </section>
      <section class="panel">
        <h2>{words.passkeys}</h2>
        {passkeys.length === 0 ? <p>{words.noPasskeys}</p>
          : <Table caption={words.passkeyList} stacks heads={words.passkeyHeads} rows={passkeys.map((one) => [one.name, one.createdAt === '' ? '' : formatDate(localDate(new Date(one.createdAt).toISOString(), zone)), <SmallAct path={path} act="passkey" id={one.id} label={words.remove(one.name)} />])} />}
        <div data-passkey="add" data-next={path} data-waiting={words.passkeyWaiting} data-failed={words.passkeyFailed} hidden>
          <div class="field"><label for="passkey-name">{words.passkeyName}</label><input id="passkey-name" value={words.myDevice} maxlength={100} /></div>
          <p><button type="button" class="button plain">{words.addPasskey}</button></p>
          <p role="status"></p>
        </div>
      </section>
      <section class="panel">
        <h2>{words.changePassword}</h2>
        <Form action={path} form={form} label={words.changePassword}>
          {act === 'password' && <Problems issues={form.issues} />}
          <Hidden name="act" value="password" />
          <TextField form={form} name="old" label={words.oldPassword} type="password" autocomplete="current-password" required />
          <TextField form={form} name="password" label={words.newPassword} type="password" autocomplete="new-password" hint={words.newPasswordHint} required />
          <div class="actions"><Button>{words.changePassword}</Button></div>
        </Form>
      </section>
      <CalendarSubscription path={path} since={feedSince} zone={zone} address={feed} />
      <section class="panel">
        <h2>{words.tokens}</h2>
        {act === 'revoke' && <Problems issues={form.issues} />}
        {tokens.length > 0 && <Table caption={words.tokenList} stacks heads={words.tokenHeads} rows={tokens.map((one) => [
          one.name, one.scopes.map((scope) => scopeWords[scope as Scope] ?? scope).join(', '), one.expiresAt === null ? words.unlimited : formatDate(localDate(one.expiresAt, zone)),
          one.revokedAt === null ? <GraveAct action={path} values={{ act: 'revoke', id: one.id }} of={one.id} title={words.revoke(one.name)} about={words.revoke(one.name)} says={words.revokeSure(one.name)} /> : words.revoked,
        ])} />}
        <Form action={path} form={form} label={words.makeToken}>
          {act === 'token' && <Problems issues={form.issues} />}
          <Hidden name="act" value="token" />
          <TextField form={form} name="name" label={words.tokenName} required maxlength={100} />
          <Choices form={form} name="scopes" label={words.scopes} several required options={SCOPES.map((value) => ({ value, label: scopeWords[value] }))} />
          <TextField form={form} name="days" label={words.days} type="number" hint={words.daysHint} />
          <div class="actions"><Button>{words.makeToken}</Button></div>
        </Form>
      </section>
    </Layout>
  ), { status });
}

const fieldsOf = (form: FormState) => form.fields.text('act');

function SmallAct({ path, act, id, label }: { path: string; act: string; id: string; label: string }) {
  return <Form action={path} form={freshForm()} label={label}><Hidden name="act" value={act} /><Hidden name="id" value={id} /><button class="button danger small">{label}</button></Form>;
}
