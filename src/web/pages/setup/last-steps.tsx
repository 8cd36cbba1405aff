/** The rest of the set-up: an SOP to begin with, the outlets in use, a first case. */
import { putChannel } from '../../../actions/put-channel.ts';
import { error, type Issue } from '../../../core/issue.ts';
import { caseOpeners } from '../../../queries/case-openers.ts';
import { channelsOfSops } from '../../../queries/sop-channels.ts';
import { setupProgress } from '../../../queries/setup-progress.ts';
import { listSops } from '../../../queries/sop-list.ts';
import { listChannels } from '../../../queries/settings.ts';
import { openableSops } from '../../../queries/openable-sops.ts';
import { modeWords } from '../../../texts/choice-words.ts';
import { firstCaseLetter } from '../../../texts/hand-over-words.ts';
import { sampleSuits, setupListWords, setupStepWords as words } from '../../../texts/setup-words.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { TextField, Tick } from '../../components/field.tsx';
import { Fold } from '../../components/fold.tsx';
import { Form } from '../../components/form.tsx';
import { ReadyMessage } from '../../components/hand-over.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, officePath, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { afterStep, sendStep, setupPath } from './setup-layout.tsx';

export const sopStep: Page = adminsOnly((equipment) => async (c) => {
  const adopted = (await listSops(equipment.context.db, identityOf(c).officeId)).filter((one) => one.inForce);
  return sendStep(c, 'sop', 200, adopted.length > 0, (
    <>
      {adopted.length > 0 && <Notice tone="good" title={words.inForce}><ul lang="id">{adopted.map((one) => <li><a href={officePath(c, `/sop/${one.id}`)}>{one.title}</a></li>)}</ul></Notice>}
      <Fold when={adopted.length > 0} title={words.moreSops}>
        <h2>{words.fromSample}</h2>
        <ul class="tasks">{equipment.sampleSops().map(({ key, definition }) => (
          <li class="task"><div>
            <h3 lang="id"><a href={`${officePath(c, '/sop/baru')}?contoh=${key}&mulai=ya`}>{definition.title}</a></h3>
            <p>{sampleSuits[key]}</p>
            <p class="small-text quiet-text">{words.sample(definition.steps.length, Object.keys(definition.performers).length)}</p>
          </div></li>
        ))}</ul>
        <h2>{words.own}</h2>
        <div class="actions"><ButtonLink href={`${officePath(c, '/sop/baru')}?mulai=ya`}>{words.uploadSop}</ButtonLink></div>
      </Fold>
    </>
  ));
});

export const channelStep: Page = adminsOnly((equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [channels, progress, sops] = await Promise.all([listChannels(db, officeId), setupProgress(db, officeId, await todayOf(equipment, c)), channelsOfSops(db, officeId)]);
  const looked = progress?.states.kanal === 'done';
  // Until somebody has looked, only what is certain: the site is there, and what an SOP names is meant. An office at work keeps what it uses.
  const ticked = channels.filter((one) => (looked || (progress?.counts.cases ?? 0) > 0 ? one.active : one.mode === 'site' || sops.has(one.key)));
  const addresses = Object.fromEntries(channels.map((one) => [`address.${one.key}`, one.address]));
  return showChannels(c, channels, freshForm(Fields.of({ active: ticked.map((one) => one.key), ...addresses })), 200, looked);
});

export const sendChannelStep: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const channels = await listChannels(equipment.context.db, identityOf(c).officeId);
  const issues: Issue[] = fields.all('active').length === 0 ? [error('setup.channel-none', 'active')] : [];
  // Each as it is ticked, also where nothing changes: that somebody has looked is what this step is for.
  if (issues.length === 0) {
    for (const channel of channels) {
      const address = fields.has(`address.${channel.key}`) ? fields.text(`address.${channel.key}`).trim() : channel.address;
      const done = await putChannel(equipment.context, identityOf(c), { ...channel, address, active: fields.has('active', channel.key) });
      if (!done.ok) issues.push(...done.issues.map((one) => ({ ...one, place: `address.${channel.key}` })));
    }
  }
  return issues.length > 0 ? showChannels(c, channels, freshForm(fields, issues), 422, false) : seeOther(c, afterStep(c, 'kanal'));
});

function showChannels(c: WebContext, channels: Awaited<ReturnType<typeof listChannels>>, form: FormState, status: number, done: boolean): Promise<Response> {
  return sendStep(c, 'kanal', status, done, (
    <Form action={setupPath(c, 'kanal')} form={form} label={words.channels}>
      <Problems issues={form.issues} />
      <fieldset class="row-group"><legend>{words.channelsOfOffice}</legend>{channels.toSorted((a, b) => Number(b.mode === 'site') - Number(a.mode === 'site')).map((one) => (
        <div class="channel-choice">
          <Tick form={form} name="active" value={one.key} label={one.name} hint={modeWords[one.mode]} />
          {one.mode === 'hand' && <div class="if-ticked"><TextField form={form} name={`address.${one.key}`} label={words.accountOf(one.name)} type="url" maxlength={500} /></div>}
        </div>
      ))}</fieldset>
      <p class="hint">{words.channelsHint}</p>
      <div class="actions"><Button>{setupListWords.saveAndGoOn}</Button></div>
    </Form>
  ));
}

export const trialStep: Page = adminsOnly((equipment) => async (c) => {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  const today = await todayOf(equipment, c);
  const [progress, mine, openers] = await Promise.all([setupProgress(context.db, officeId, today), openableSops(context.db, context.versions, officeId, personId, context.now()), caseOpeners(context.db, officeId, today)]);
  const takes = mine.sops.filter((one) => one.takesCases);
  const address = `${equipment.baseUrl}/masuk`;
  return sendStep(c, 'coba', 200, progress?.states.coba === 'done', (
    <>
      {takes.length > 0 && <div class="actions">{takes.map((sop) => <ButtonLink weight="main" href={`${officePath(c, '/berkas/baru')}?sop=${sop.sopId}`}>{words.openCase(sop.title)}</ButtonLink>)}</div>}
      {progress?.counts.sops === 0 && <p>{words.noSop.says}<a href={setupPath(c, 'sop')}>{words.noSop.link}</a>{words.noSop.after}</p>}
      {progress?.states.coba !== 'done' && openers.filter((one) => takes.every((sop) => sop.sopId !== one.sopId)).map((sop) => sop.posts.map((post, index) => (
        <section class="panel">
          <h2>{words.opener(post.people, post.name)}</h2>
          <p>{words.openerSays(sop.title)}</p>
          {post.people.length === 0 ? <p><a href={setupPath(c, 'jabatan')}>{words.fillPost}</a></p>
            : <ReadyMessage id={`pesan-${sop.sopId}-${index}`} label={words.message} text={firstCaseLetter({ people: post.people, post: post.name, office: c.get('office').name, sop: sop.title, address })} />}
        </section>
      )))}
      {openers.length > 0 && progress?.states.coba !== 'done' && isThisComputer(equipment.baseUrl) && <div class="no-print"><Notice tone="warn"><p>{words.addressHere(equipment.baseUrl)}</p></Notice></div>}
      <p class="quiet-text no-print">{words.trialNote}</p>
    </>
  ), ['hand-over']);
});

/** Such an address opens on the server itself and nowhere else. */
function isThisComputer(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
