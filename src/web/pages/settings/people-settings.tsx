/** Accounts of the office: added with a first password, given a role, let go and brought back. */
import type { Outcome } from '../../../actions/context.ts';
import { addMember } from '../../../actions/add-member.ts';
import { changeMember } from '../../../actions/change-member.ts';
import { removeMember } from '../../../actions/remove-member.ts';
import { resetPassword } from '../../../actions/reset-password.ts';
import { error } from '../../../core/issue.ts';
import { firstPassword, type OpenedAccount } from '../../../doors/open-accounts.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listStaff, type StaffRow } from '../../../queries/list-staff.ts';
import { listHoldings, listPositions } from '../../../queries/settings.ts';
import { roleWords } from '../../../texts/choice-words.ts';
import { peopleWords as words } from '../../../texts/people-setting-words.ts';
import { checkEmail, checkPassword } from '../../../core/people/check-account.ts';
import { refusedForm } from '../../answer-form.ts';
import { AccountSlips } from '../../components/account-slips.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { GraveAct } from '../../components/grave-act.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { checkConsent } from '../../consent.ts';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

export const peoplePage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(Fields.of({ role: 'staff' })), 200));

export const sendPeople: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const what = WAYS.find(([field]) => fields.has(field))?.[1] ?? 'tambah';
  const unmet = what === 'nonaktif' ? checkConsent(fields) : [];
  if (unmet.length > 0) return show(equipment, c, freshForm(fields, unmet), 422);
  const done = await ACTS[what](equipment, c, fields);
  if (!done.ok) return show(equipment, c, freshForm(fields, done.issues), statusOf(done.kind));
  if (done.opened) return show(equipment, c, freshForm(Fields.of({ role: 'staff' })), 200, done.opened);
  return seeOther(c, savedPath(c, 'pegawai', what));
});

type Way = 'nonaktif' | 'aktif' | 'peran' | 'sandi' | 'tambah';
type Act = (equipment: Equipment, c: WebContext, fields: Fields) => Promise<Outcome<{ opened?: OpenedAccount }>>;

/** By the field that names the person it is done to; a form without one adds somebody. */
const WAYS = [['remove', 'nonaktif'], ['back', 'aktif'], ['rolePerson', 'peran'], ['resetPerson', 'sandi']] as const satisfies readonly (readonly [string, Way])[];
const roleIn = (fields: Fields) => (fields.text('role') === 'admin' ? 'admin' : 'staff');
const ACTS: Readonly<Record<Way, Act>> = {
  nonaktif: ({ context }, c, fields) => removeMember(context, identityOf(c), fields.text('remove')),
  aktif: ({ context }, c, fields) => changeMember(context, identityOf(c), { personId: fields.text('back'), active: true }),
  peran: ({ context }, c, fields) => changeMember(context, identityOf(c), { personId: fields.text('rolePerson'), role: roleIn(fields) }),
  sandi: reset,
  tambah: add,
};

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
  const done = await addMember(equipment.context, identityOf(c), { personId, name, role: roleIn(fields) });
  return done.ok && known === undefined && typed === '' ? { ok: true, opened: { personId, name, email, post: '', password } } : done;
}

/** Posts that nobody would hold any more if this person left. */
function leftEmpty(personId: string, today: string, posts: readonly { id: string; name: string }[], holdings: readonly { positionId: string; personId: string; from: string; to: string | null }[]): readonly string[] {
  const now = holdings.filter((one) => one.from <= today && (one.to === null || one.to > today));
  const holders = (positionId: string) => now.filter((one) => one.positionId === positionId);
  return posts.filter(({ id }) => holders(id).length > 0 && holders(id).every((one) => one.personId === personId)).map((one) => one.name);
}

/** Who left can come back; who is here can be given the other role or leave. One's own role is somebody else's to change. */
function RowActs({ path, one, own, empty }: { path: string; one: StaffRow; own: boolean; empty: readonly string[] }) {
  if (!one.active) return <Form action={path} form={freshForm()} label={words.activateOne(one.name)}><Hidden name="back" value={one.personId} /><button class="button plain small" aria-label={words.activateOne(one.name)}>{words.activate}</button></Form>;
  const other = one.role === 'admin' ? 'staff' : 'admin';
  return (
    <div class="row-acts">
      {!own && (
        <details>
          <summary aria-label={words.changeRoleOf(one.name)}>{words.changeRole}</summary>
          <Form action={path} form={freshForm()} label={words.changeRoleOf(one.name)}>
            <Hidden name="rolePerson" value={one.personId} /><Hidden name="role" value={other} />
            <p>{words.roleMeans[other]}</p>
            <div><button class="button plain small" aria-label={words.makeRoleOf[other](one.name)}>{words.makeRole[other]}</button></div>
          </Form>
        </details>
      )}
      <GraveAct action={path} values={{ remove: one.personId }} of={one.personId} title={words.deactivate} about={words.deactivateOne(one.name)} says={words.deactivateSure(one.name)}>
        {empty.map((post) => <p class="late">{words.leftEmpty(post)}</p>)}
      </GraveAct>
    </div>
  );
}

function reset(equipment: Equipment, c: WebContext, fields: Fields) {
  return resetPassword(equipment.context, identityOf(c), { personId: fields.text('resetPerson'), password: fields.text('newPassword') }, (personId, password) => equipment.accounts.setPassword(personId, password, 'forThem'));
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, opened?: OpenedAccount): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const today = await todayOf(equipment, c);
  const [members, posts, holdings] = await Promise.all([listStaff(db, officeId, today), listPositions(db, officeId), listHoldings(db, officeId)]);
  const path = settingsPath(c, 'pegawai');
  // A row's form has no field to stand a refusal beside.
  const ofRow = ['remove', 'back', 'rolePerson'].some((name) => form.fields.has(name));
  const others = members.filter((one) => one.active && one.personId !== visitorOf(c).personId);
  const [adding, resetting] = form.fields.has('resetPerson') || ofRow ? [freshForm(Fields.of({ role: 'staff' })), form] : [form, freshForm()];
  return sendSettings(c, 'pegawai', status, (
    <>
      {opened && <AccountSlips opened={[opened]} address={`${equipment.baseUrl}/masuk`} />}
      {ofRow && <Problems issues={form.issues} />}
      <Table caption={words.list} stacks heads={words.heads} rows={members.map((one) => [
        <><b dir="auto">{one.name}</b>{one.email !== '' && <p class="small-text quiet-text">{one.email}</p>}</>,
        one.posts.length === 0 ? <span class="quiet-text">{words.noPost}</span> : <ul class="plain-list" lang="id">{one.posts.map((post) => <li>{post.kind === null ? post.name : words.actsFor[post.kind](post.name)}</li>)}</ul>,
        roleWords[one.role], <Badge tone={one.active ? 'good' : 'plain'}>{one.active ? words.active : words.inactive}</Badge>,
        <RowActs path={path} one={one} own={one.personId === visitorOf(c).personId} empty={leftEmpty(one.personId, today, posts, holdings)} />,
      ])} />
      <section class="panel">
        <h2>{words.add}</h2>
        <Form action={path} form={adding} label={words.add}>
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
          <Form action={path} form={resetting} label={words.newPassword}>
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
