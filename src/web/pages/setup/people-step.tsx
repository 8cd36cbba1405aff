/** People of the office: first whoever holds the posts of its SOPs, then a pasted list of others. First passwords are shown once, to be handed over. */
import { addPeople } from '../../../actions/add-people.ts';
import { error, type Issue } from '../../../core/issue.ts';
import { readPeopleList, type PersonLine } from '../../../core/people/read-people-list.ts';
import { MOST_LISTED, openAccounts, type OpenedAccount } from '../../../doors/open-accounts.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listHoldings, listMembers, listPositions } from '../../../queries/settings.ts';
import { setupStepWords as words } from '../../../texts/setup-words.ts';
import { checkEmail } from '../../../core/people/check-account.ts';
import { AccountSlips } from '../../components/account-slips.tsx';
import { Button } from '../../components/button.tsx';
import { FileField, TextArea, TextField } from '../../components/field.tsx';
import { Fold } from '../../components/fold.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import type { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { statusOf } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { sendStep, setupPath } from './setup-layout.tsx';

export const peopleStep: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const sendPeopleStep: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText(200_000));
  const text = fields.optional('file') ?? fields.text('list');
  const typed = fields.with('file').with('list', text);
  const seats = readSeats(fields);
  // A list alone must hold somebody; beside a named holder it may be empty.
  const listed = text.trim() === '' && (seats.people.length > 0 || seats.issues.length > 0) ? { people: [], issues: [] } : readPeopleList(text, MOST_LISTED);
  const issues = [...seats.issues, ...listed.issues];
  if (issues.length > 0) return show(equipment, c, freshForm(typed, issues), 422);
  const opened = await openAccounts(equipment.accounts, [...seats.people, ...listed.people]);
  const done = await addPeople(equipment.context, identityOf(c), opened);
  return done.ok ? show(equipment, c, freshForm(), 200, opened) : show(equipment, c, freshForm(typed, done.issues), statusOf(done.kind));
});

const MOST_SEATS = 30;

/** A post's row with nothing in it waits; one with half of what it needs is asked for the rest. */
function readSeats(fields: Fields): { readonly people: readonly PersonLine[]; readonly issues: readonly Issue[] } {
  const people: PersonLine[] = [];
  const issues: Issue[] = [];
  for (let seat = 0; seat < MOST_SEATS; seat++) {
    const [post, name, email] = [fields.text(`post.${seat}`), fields.text(`name.${seat}`).trim(), fields.text(`email.${seat}`).trim().toLowerCase()];
    if (name === '' && email === '') continue;
    if (name === '') issues.push(error('field.invalid', `name.${seat}`, { field: 'name', rule: 'empty' }));
    issues.push(...checkEmail(email).map((one) => ({ ...one, place: `email.${seat}` })));
    people.push({ name, email, post });
  }
  return { people, issues };
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, opened?: readonly OpenedAccount[]): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [members, positions, holdings, today] = await Promise.all([listMembers(db, officeId), listPositions(db, officeId), listHoldings(db, officeId), todayOf(equipment, c)]);
  const active = members.filter((one) => one.active);
  const held = new Set(holdings.filter((one) => one.from <= today && (one.to === null || one.to >= today)).map((one) => one.positionId));
  const vacant = positions.filter((one) => !held.has(one.id)).slice(0, MOST_SEATS);
  const open = vacant.length > 0 && opened === undefined;
  return sendStep(c, 'pegawai', status, active.length > 1, (
    <>
      {opened && <AccountSlips opened={opened} address={`${equipment.baseUrl}/masuk`} />}
      {active.length > 1 && !opened && <><h2>{words.already}</h2><ul>{active.map((one) => <li dir="auto">{one.name}</li>)}</ul></>}
      <div class="no-print">
        <Fold when={active.length > 1 && !open && form.issues.length === 0} title={words.addPeople}>
          <Form action={setupPath(c, 'pegawai')} form={form} label={words.people}>
            <Problems issues={form.issues} />
            {open && <p>{words.seatsSay(visitorOf(c).email)}</p>}
            {open && vacant.map((post, seat) => (
              <fieldset class="row-group seat">
                <legend lang="id" dir="auto">{post.name}</legend>
                <Hidden name={`post.${seat}`} value={post.name} />
                <TextField form={form} name={`name.${seat}`} label={words.seatName} maxlength={200} search />
                <TextField form={form} name={`email.${seat}`} label={words.seatEmail} type="email" maxlength={254} search />
              </fieldset>
            ))}
            <Fold when={open && form.fields.text('list') === ''} title={words.othersToo}>
              <TextArea form={form} name="list" label={words.people} hint={words.peopleHint} rows={open ? 4 : 8} places={['list']} />
              <FileField form={form} name="file" label={words.orCsv} accept=".csv,.txt,text/csv,text/plain" one />
            </Fold>
            <div class="actions"><Button>{words.register}</Button></div>
          </Form>
        </Fold>
      </div>
    </>
  ), ['hand-over']);
}
