/** Posts, and who holds them from when. */
import { addPosition } from '../../../actions/add-position.ts';
import { endHolding, holdPosition } from '../../../actions/hold-position.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { error } from '../../../core/issue.ts';
import { listHoldings, listMembers, listPositions } from '../../../queries/settings.ts';
import { wordCivilDate } from '../../../texts/civil-date.ts';
import { postSettingWords as words } from '../../../texts/people-setting-words.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { todayOf } from '../../today.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

export const postsPage: Page = adminsOnly((equipment) => async (c) => show(equipment, c, freshForm(Fields.of({ from: await todayOf(equipment, c) })), 200));

export const sendPosts: Page = adminsOnly((equipment) => (c) => answerForm<object>(c, {
  act: async (fields) => {
    const identity = identityOf(c);
    switch (fields.text('act')) {
      case 'post': return addPosition(equipment.context, identity, { name: fields.text('name') });
      case 'end': return isDay(fields.text('to')) ? endHolding(equipment.context, identity, { holdingId: fields.text('holdingId'), to: fields.text('to') }) : refusedForm(badDay('to'));
      default: {
        const [from, to] = [fields.text('from'), fields.optional('to')];
        if (!isDay(from)) return refusedForm(badDay('from'));
        if (to !== undefined && !isDay(to)) return refusedForm(badDay('to'));
        return holdPosition(equipment.context, identity, { positionId: fields.text('positionId'), personId: fields.text('personId'), from, to: to ?? null });
      }
    }
  },
  show: (form, status) => show(equipment, c, form, status),
  next: (_, fields) => savedPath(c, 'jabatan', fields.text('act') === 'post' ? 'jabatan' : fields.text('act') === 'end' ? 'akhir' : 'pangku'),
}));

export const isDay = (text: string) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
export const badDay = (field: string) => error('field.invalid', field, { field, rule: 'format' });

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [positions, holdings, members, today] = await Promise.all([listPositions(db, officeId), listHoldings(db, officeId), listMembers(db, officeId), todayOf(equipment, c)]);
  const people = new Map(members.map((one) => [one.personId, one.name]));
  const path = settingsPath(c, 'jabatan');
  const mine = (act: string) => (form.fields.text('act') === act ? form : freshForm(act === 'hold' ? form.fields : new Fields()));
  return sendSettings(c, 'jabatan', status, (
    <>
      <Problems issues={form.issues} />
      {positions.length === 0 ? <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState> : (
        <Table caption={words.list} stacks heads={words.heads} rows={positions.map((post) => [
          <b lang="id">{post.name}</b>,
          <ul class="plain-list">{holdings.filter((one) => one.positionId === post.id).map((one) => (
            <li>
              {words.held(people.get(one.personId) ?? '', wordCivilDate(one.from), one.to === null ? null : wordCivilDate(one.to))}
              {(one.to === null || one.to >= today) && (
                <details>
                  <summary>{words.end}</summary>
                  <Form action={path} form={freshForm(Fields.of({ to: today }))} label={words.endOne(people.get(one.personId) ?? '', post.name)}>
                    <Hidden name="act" value="end" /><Hidden name="holdingId" value={one.id} />
                    <label>{words.lastDay} <input type="date" name="to" value={today} required /></label>
                    <div><Button weight="danger">{words.end}</Button></div>
                  </Form>
                </details>
              )}
            </li>
          ))}</ul>,
        ])} />
      )}
      <section class="panel">
        <h2>{words.add}</h2>
        <Form action={path} form={mine('post')} label={words.add}><Hidden name="act" value="post" /><TextField form={mine('post')} name="name" label={words.name} required maxlength={200} /><div class="actions"><Button>{words.addNow}</Button></div></Form>
      </section>
      {positions.length > 0 && (
        <section class="panel">
          <h2>{words.hold}</h2>
          <Form action={path} form={mine('hold')} label={words.hold}>
            <Hidden name="act" value="hold" />
            <Select form={mine('hold')} name="positionId" label={words.post} required options={positions.map((one) => ({ value: one.id, label: one.name }))} />
            <Select form={mine('hold')} name="personId" label={words.person} required options={members.filter((one) => one.active).map((one) => ({ value: one.personId, label: one.name }))} />
            <TextField form={mine('hold')} name="from" label={words.from} type="date" required />
            <TextField form={mine('hold')} name="to" label={words.to} type="date" hint={words.toHint} />
            <div class="actions"><Button>{words.record}</Button></div>
          </Form>
        </section>
      )}
    </>
  ));
}
