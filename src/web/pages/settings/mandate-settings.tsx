/** Plt, Plh, and a small office's leave to approve one's own content: by decree, from day to day. */
import { grantMandate, revokeMandate } from '../../../actions/grant-mandate.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listSopColumns } from '../../../queries/sop-columns.ts';
import { listMandates, listMembers, listPositions } from '../../../queries/settings.ts';
import { mandateWords } from '../../../texts/choice-words.ts';
import { wordCivilDate } from '../../../texts/civil-date.ts';
import { mandateSettingWords as words } from '../../../texts/people-setting-words.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Choices, Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { todayOf } from '../../today.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { badDay, isDay } from './post-settings.tsx';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

export const mandatesPage: Page = adminsOnly((equipment) => async (c) => show(equipment, c, freshForm(Fields.of({ kind: 'plh', from: await todayOf(equipment, c) })), 200));

export const sendMandates: Page = adminsOnly((equipment) => (c) => answerForm<object>(c, {
  act: async (fields) => {
    if (fields.has('revoke')) return revokeMandate(equipment.context, identityOf(c), fields.text('revoke'));
    const [from, to, kind] = [fields.text('from'), fields.text('to'), fields.text('kind')];
    const wrong = [['from', from], ['to', to]].find(([, day]) => !isDay(day ?? ''));
    if (wrong) return refusedForm(badDay(wrong[0] ?? ''));
    const scope = fields.all('scope');
    return grantMandate(equipment.context, identityOf(c), {
      positionId: fields.text('positionId'), personId: fields.text('personId'), kind: kind === 'plt' || kind === 'selfApproval' ? kind : 'plh', decree: fields.text('decree'), from, to, scope: scope.length > 0 ? scope : null,
    });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: (_, fields) => savedPath(c, 'mandat', fields.has('revoke') ? 'cabut' : 'catat'),
}));

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [positions, mandates, members, columns] = await Promise.all([listPositions(db, officeId), listMandates(db, officeId), listMembers(db, officeId), listSopColumns(db, officeId)]);
  const columnNames = new Map(columns.map((one) => [one.key, one.names.join(' / ')]));
  const people = new Map(members.map((one) => [one.personId, one.name]));
  const posts = new Map(positions.map((one) => [one.id, one.name]));
  const path = settingsPath(c, 'mandat');
  return sendSettings(c, 'mandat', status, (
    <>
      {mandates.length === 0 ? <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState> : (
        <Table caption={words.list} stacks heads={words.heads} rows={mandates.map((one) => [
          people.get(one.personId), posts.get(one.positionId), one.scope === null ? words.everything : one.scope.map((key) => columnNames.get(key) ?? key).join(', '), mandateWords[one.kind], one.decree, words.span(wordCivilDate(one.from), wordCivilDate(one.to)),
          one.revokedAt === null ? <Form action={path} form={freshForm()} label={words.revokeDecree(one.decree)}><Hidden name="revoke" value={one.id} /><button class="button danger small" aria-label={words.revokeOf(people.get(one.personId) ?? '')}>{words.revoke}</button></Form> : words.revoked,
        ])} />
      )}
      <section class="panel">
        <h2>{words.add}</h2>
        <Form action={path} form={form} label={words.add}>
          <Problems issues={form.issues} />
          <Choices form={form} name="kind" label={words.kind} required options={Object.entries(mandateWords).map(([value, label]) => ({ value, label, hint: value === 'selfApproval' ? words.selfApprovalHint : undefined }))} />
          <Select form={form} name="positionId" label={words.post} required options={positions.map((one) => ({ value: one.id, label: one.name }))} />
          <Select form={form} name="personId" label={words.person} required options={members.filter((one) => one.active).map((one) => ({ value: one.personId, label: one.name }))} />
          <TextField form={form} name="decree" label={words.decree} required maxlength={200} />
          <TextField form={form} name="from" label={words.from} type="date" required />
          <TextField form={form} name="to" label={words.to} type="date" required />
          {columns.length > 0 && (
            <Choices form={form} name="scope" label={words.scope} several hint={words.scopeHint}
              options={columns.map((one) => ({ value: one.key, label: one.names.join(' / '), hint: one.sops.join('; ') }))} />
          )}
          <div class="actions"><Button>{words.add}</Button></div>
        </Form>
      </section>
    </>
  ));
}
