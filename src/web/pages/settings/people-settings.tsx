/** Accounts of the office: added with a first password, made administrator, let go. */
import type { Outcome } from '../../../actions/context.ts';
import { addMember } from '../../../actions/add-member.ts';
import { removeMember } from '../../../actions/remove-member.ts';
import { resetPassword } from '../../../actions/reset-password.ts';
import { error } from '../../../core/issue.ts';
import { firstPassword, type OpenedAccount } from '../../../doors/open-accounts.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listHoldings, listMembers, listPositions } from '../../../queries/settings.ts';
import { roleWords } from '../../../texts/choice-words.ts';
import { peopleWords as words } from '../../../texts/people-setting-words.ts';
import { checkEmail, checkPassword } from '../../../core/people/check-account.ts';
import { refusedForm } from '../../answer-form.ts';
import { AccountSlips } from '../../components/account-slips.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, Select, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { GraveAct } from '../../components/grave-act.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { checkConsent } from '../../consent.ts';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

export const peoplePage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(Fields.of({ role: 'staff' })), 200));

export const sendPeople: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const unmet = fields.has('remove') ? checkConsent(fields) : [];
  if (unmet.length > 0) return show(equipment, c, freshForm(fields, unmet), 422);
  const done: Outcome<{ opened?: OpenedAccount }> = fields.has('remove') ? await removeMember(equipment.context, identityOf(c), fields.text('remove'))
    : fields.has('resetPerson') ? await reset(equipment, c, fields) : await add(equipment, c, fields);
  if (!done.ok) return show(equipment, c, freshForm(fields, done.issues), statusOf(done.kind));
  if (done.opened) return show(equipment, c, freshForm(Fields.of({ role: 'staff' })), 200, done.opened);
  return seeOther(c, `${settingsPath(c, 'pegawai')}${fields.has('resetPerson') ? '?beres=sandi' : ''}`);
});

/** Somebody who already has an account elsewhere keeps it, with its password. Where none is typed, one is made and shown once. */
async function add(equipment: Equipment, c: WebContext, fields: Fields): Promise<Outcome<{ opened?: OpenedAccount }>> {
  const email = fields.text('email').trim().toLowerCase();
  const name = fields.text('name').trim();
  const issues = [...(name === '' ? [error('field.invalid', 'name', { field: 'name', rule: 'empty' })] : []), ...checkEmail(email)];
  if (issues.length > 0) return refusedForm(...issues);
  const [known, typed] = [await equipment.accounts.findByEmail(email), fields.text('password')];
  const password = typed === '' ? firstPassword() : typed;
  const weak = known === undefined ? checkPassword(password) : [];
  if (weak.length > 0) return refusedForm(...weak);
  const personId = known ?? (await equipment.accounts.create(name, email, password, 'forThem'));
  const done = await addMember(equipment.context, identityOf(c), { personId, name, role: fields.text('role') === 'admin' ? 'admin' : 'staff' });
  return done.ok && known === undefined && typed === '' ? { ok: true, opened: { personId, name, email, post: '', password } } : done;
}

/** Posts that nobody would hold any more if this person left. */
function leftEmpty(personId: string, today: string, posts: readonly { id: string; name: string }[], holdings: readonly { positionId: string; personId: string; from: string; to: string | null }[]): readonly string[] {
  const now = holdings.filter((one) => one.from <= today && (one.to === null || one.to > today));
  const holders = (positionId: string) => now.filter((one) => one.positionId === positionId);
  return posts.filter(({ id }) => holders(id).length > 0 && holders(id).every((one) => one.personId === personId)).map((one) => one.name);
}

function reset(equipment: Equipment, c: WebContext, fields: Fields) {
  return resetPassword(equipment.context, identityOf(c), { personId: fields.text('resetPerson'), password: fields.text('newPassword') }, (personId, password) => equipment.accounts.setPassword(personId, password, 'forThem'));
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, opened?: OpenedAccount): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [members, posts, holdings, today] = await Promise.all([listMembers(db, officeId), listPositions(db, officeId), listHoldings(db, officeId), todayOf(equipment, c)]);
  const others = members.filter((one) => one.active && one.personId !== visitorOf(c).personId);
  const removing = form.fields.has('remove');
  const [adding, resetting] = removing || form.fields.has('resetPerson') ? [freshForm(Fields.of({ role: 'staff' })), removing ? freshForm() : form] : [form, freshForm()];
  return sendSettings(c, 'pegawai', status, (
    <>
      {opened && <AccountSlips opened={[opened]} address={`${equipment.baseUrl}/masuk`} />}
      {c.req.query('beres') === 'sandi' && <Notice tone="good"><p>{words.passwordSet}</p></Notice>}
      {removing && <Problems issues={form.issues} />}
      <Table caption={words.list} stacks heads={words.heads} rows={members.map((one) => [
        one.name, roleWords[one.role], <Badge tone={one.active ? 'good' : 'plain'}>{one.active ? words.active : words.inactive}</Badge>,
        one.active ? (
          <GraveAct action={settingsPath(c, 'pegawai')} values={{ remove: one.personId }} of={one.personId} title={words.deactivate} about={words.deactivateOne(one.name)} says={words.deactivateSure(one.name)}>
            {leftEmpty(one.personId, today, posts, holdings).map((post) => <p class="late">{words.leftEmpty(post)}</p>)}
          </GraveAct>
        ) : '',
      ])} />
      <section class="panel">
        <h2>{words.add}</h2>
        <Form action={settingsPath(c, 'pegawai')} form={adding} label={words.add}>
          <Problems issues={adding.issues} />
          <TextField form={adding} name="name" label={words.name} required maxlength={200} />
          <TextField form={adding} name="email" label={words.email} type="email" required />
          <TextField form={adding} name="password" label={words.firstPassword} type="password" autocomplete="new-password" hint={words.firstPasswordHint} />
          <Choices form={adding} name="role" label={words.role} required inline options={Object.entries(roleWords).map(([value, label]) => ({ value, label }))} />
          <div class="actions"><Button>{words.addNow}</Button></div>
        </Form>
      </section>
      {others.length > 0 && (
        <section class="panel">
          <h2>{words.newPassword}</h2>
          <p>{words.newPasswordSays}</p>
          <Form action={settingsPath(c, 'pegawai')} form={resetting} label={words.newPassword}>
            <Problems issues={resetting.issues} />
            <Select form={resetting} name="resetPerson" label={words.person} required places={['personId']} options={others.map((one) => ({ value: one.personId, label: one.name }))} />
            <TextField form={resetting} name="newPassword" label={words.newPassword} type="password" required places={['password']} autocomplete="new-password" hint={words.passwordHint} />
            <div class="actions"><Button>{words.setPassword}</Button></div>
          </Form>
        </section>
      )}
    </>
  ), ['hand-over']);
}
