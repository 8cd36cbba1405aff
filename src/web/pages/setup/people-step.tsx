/** Second: a pasted list becomes people, accounts and posts. First passwords are shown once, to be handed over. */
import { addPeople } from '../../../actions/add-people.ts';
import { readPeopleList } from '../../../core/people/read-people-list.ts';
import { MOST_LISTED, openAccounts, type OpenedAccount } from '../../../doors/open-accounts.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listMembers } from '../../../queries/settings.ts';
import { setupStepWords as words } from '../../../texts/setup-words.ts';
import { Button } from '../../components/button.tsx';
import { FileField, TextArea } from '../../components/field.tsx';
import { Fold } from '../../components/fold.tsx';
import { Form } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { statusOf } from '../../respond.tsx';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { sendStep, setupPath } from './setup-layout.tsx';

export const peopleStep: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const sendPeopleStep: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText(200_000));
  const text = fields.optional('file') ?? fields.text('list');
  const typed = Fields.of({ list: text });
  const { people, issues } = readPeopleList(text, MOST_LISTED);
  if (issues.length > 0) return show(equipment, c, freshForm(typed, issues), 422);
  const opened = await openAccounts(equipment.accounts, people);
  const done = await addPeople(equipment.context, identityOf(c), opened);
  return done.ok ? show(equipment, c, freshForm(), 200, opened) : show(equipment, c, freshForm(typed, done.issues), statusOf(done.kind));
});

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, opened?: readonly OpenedAccount[]): Promise<Response> {
  const members = (await listMembers(equipment.context.db, identityOf(c).officeId)).filter((one) => one.active);
  return sendStep(c, 'pegawai', status, members.length > 1, (
    <>
      {opened && (
        <>
          <Notice tone="good" title={words.registered(opened.length)}><p>{words.passwordsOnce}</p><p>{words.signInAt(`${equipment.baseUrl}/masuk`)}</p></Notice>
          <Table caption={words.accounts} stacks heads={words.accountHeads} rows={opened.map((one) => [<b dir="auto">{one.name}</b>, one.email, one.post || '-', one.password === null ? words.hasAccount : <code>{one.password}</code>])} />
        </>
      )}
      {members.length > 1 && !opened && <><h2>{words.already}</h2><ul>{members.map((one) => <li dir="auto">{one.name}</li>)}</ul></>}
      <Fold when={members.length > 1 && form.issues.length === 0} title={words.addPeople}>
        <Form action={setupPath(c, 'pegawai')} form={form} label={words.people}>
          <Problems issues={form.issues} />
          <TextArea form={form} name="list" label={words.people} hint={words.peopleHint} rows={8} places={['list']} />
          <FileField form={form} name="file" label={words.orCsv} accept=".csv,.txt,text/csv,text/plain" one />
          <div class="actions"><Button>{words.register}</Button></div>
        </Form>
      </Fold>
    </>
  ));
}
