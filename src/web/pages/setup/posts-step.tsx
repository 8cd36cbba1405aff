/** Third: every post has somebody who holds it. */
import { addPosition } from '../../../actions/add-position.ts';
import { holdPosition } from '../../../actions/hold-position.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listHoldings, listMembers, listPositions } from '../../../queries/settings.ts';
import { setupStepWords as words } from '../../../texts/setup-words.ts';
import { answerForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { freshForm, type FormState } from '../../form-state.ts';
import { todayOf } from '../../today.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { sendStep, setupPath } from './setup-layout.tsx';

export const postsStep: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const sendPostsStep: Page = adminsOnly((equipment) => (c) => answerForm<object>(c, {
  async act(fields) {
    const from = await todayOf(equipment, c);
    const identity = identityOf(c);
    if (fields.has('positionId')) return holdPosition(equipment.context, identity, { positionId: fields.text('positionId'), personId: fields.text('personId'), from, to: null });
    const personId = fields.optional('holder');
    return addPosition(equipment.context, identity, { name: fields.text('name'), ...(personId && { holder: { personId, from } }) });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: () => setupPath(c, 'jabatan'),
}));

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [positions, holdings, members, today] = await Promise.all([listPositions(db, officeId), listHoldings(db, officeId), listMembers(db, officeId), todayOf(equipment, c)]);
  const names = new Map(members.map((one) => [one.personId, one.name]));
  const people = members.filter((one) => one.active).map((one) => ({ value: one.personId, label: one.name }));
  const holders = (id: string) => holdings.filter((one) => one.positionId === id && one.from <= today && (one.to === null || one.to >= today)).map((one) => names.get(one.personId) ?? '');
  const vacant = positions.filter((one) => holders(one.id).length === 0);
  const adding = form.fields.has('positionId') ? freshForm() : form;
  return sendStep(c, 'jabatan', status, positions.length > 0 && vacant.length === 0, (
    <>
      <Problems issues={form.issues} />
      {vacant.length > 0 && <Notice tone="warn"><p>{words.vacant(vacant.length)}</p></Notice>}
      {positions.length > 0 && <Table caption={words.posts} stacks heads={words.postHeads} rows={positions.map((post) => [
        <b dir="auto" lang="id">{post.name}</b>,
        holders(post.id).length > 0 ? holders(post.id).join(', ') : (
          <Form action={setupPath(c, 'jabatan')} form={freshForm()} label={words.holderOf(post.name)}>
            <Hidden name="positionId" value={post.id} />
            <div class="holder"><label>{words.holderOf(post.name)}<select name="personId" required>{people.map((one) => <option value={one.value}>{one.label}</option>)}</select></label><div><Button weight="plain">{words.record}</Button></div></div>
          </Form>
        ),
      ])} />}
      <section class="panel">
        <h2>{words.addPost}</h2>
        <Form action={setupPath(c, 'jabatan')} form={adding} label={words.addPost}>
          <TextField form={adding} name="name" label={words.post} required maxlength={200} />
          <Select form={adding} name="holder" label={words.holder} empty={words.noHolder} options={people} />
          <div class="actions"><Button>{words.add}</Button></div>
        </Form>
      </section>
    </>
  ));
}
