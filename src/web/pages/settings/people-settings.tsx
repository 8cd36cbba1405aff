/** Accounts of the office: added with a first password, made administrator, let go. */
import { addMember } from '../../../actions/add-member.ts';
import { removeMember } from '../../../actions/remove-member.ts';
import { resetPassword } from '../../../actions/reset-password.ts';
import { error } from '../../../core/issue.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listMembers } from '../../../queries/settings.ts';
import { roleWords } from '../../../texts/choice-words.ts';
import { peopleWords as words } from '../../../texts/people-setting-words.ts';
import { checkEmail, checkPassword } from '../../../core/people/check-account.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

export const peoplePage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(Fields.of({ role: 'staff' })), 200));

export const sendPeople: Page = adminsOnly((equipment) => (c) => answerForm(c, {
  act: (fields) => {
    if (fields.has('remove')) return removeMember(equipment.context, identityOf(c), fields.text('remove'));
    return fields.has('resetPerson') ? reset(equipment, c, fields) : add(equipment, c, fields);
  },
  show: (form, status) => show(equipment, c, form, status),
  next: (_done, fields) => `${settingsPath(c, 'pegawai')}${fields.has('resetPerson') ? '?beres=sandi' : ''}`,
}));

/** Somebody who already has an account elsewhere keeps it, with its password. */
async function add(equipment: Equipment, c: WebContext, fields: Fields) {
  const email = fields.text('email').trim().toLowerCase();
  const name = fields.text('name').trim();
  const issues = [...(name === '' ? [error('field.invalid', 'name', { field: 'name', rule: 'empty' })] : []), ...checkEmail(email)];
  if (issues.length > 0) return refusedForm(...issues);
  let personId = await equipment.accounts.findByEmail(email);
  if (personId === undefined) {
    const weak = checkPassword(fields.text('password'));
    if (weak.length > 0) return refusedForm(...weak);
    personId = await equipment.accounts.create(name, email, fields.text('password'), 'forThem');
  }
  return addMember(equipment.context, identityOf(c), { personId, name, role: fields.text('role') === 'admin' ? 'admin' : 'staff' });
}

function reset(equipment: Equipment, c: WebContext, fields: Fields) {
  return resetPassword(equipment.context, identityOf(c), { personId: fields.text('resetPerson'), password: fields.text('newPassword') }, (personId, password) => equipment.accounts.setPassword(personId, password, 'forThem'));
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const members = await listMembers(equipment.context.db, identityOf(c).officeId);
  const others = members.filter((one) => one.active && one.personId !== visitorOf(c).personId);
  const [adding, resetting] = form.fields.has('resetPerson') ? [freshForm(Fields.of({ role: 'staff' })), form] : [form, freshForm()];
  return sendSettings(c, 'pegawai', status, (
    <>
      {c.req.query('beres') === 'sandi' && <Notice tone="good"><p>{words.passwordSet}</p></Notice>}
      <Table caption={words.list} stacks heads={words.heads} rows={members.map((one) => [
        one.name, roleWords[one.role], <Badge tone={one.active ? 'good' : 'plain'}>{one.active ? words.active : words.inactive}</Badge>,
        one.active ? <Form action={settingsPath(c, 'pegawai')} form={freshForm()} label={words.deactivateOne(one.name)}><Hidden name="remove" value={one.personId} /><button class="button danger small" aria-label={words.deactivateOne(one.name)}>{words.deactivate}</button></Form> : '',
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
  ));
}
