/** The rest of the set-up: an SOP to begin with, the outlets in use, a first case. */
import { putChannel } from '../../../actions/put-channel.ts';
import { check } from '../../../core/sop/check.ts';
import { setupProgress } from '../../../queries/setup-progress.ts';
import { listSops } from '../../../queries/sop-list.ts';
import { listChannels } from '../../../queries/settings.ts';
import { openableSops } from '../../../queries/openable-sops.ts';
import { modeWords } from '../../../texts/choice-words.ts';
import { setupListWords, setupStepWords as words } from '../../../texts/setup-words.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Tick } from '../../components/field.tsx';
import { Fold } from '../../components/fold.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther } from '../../respond.tsx';
import { todayOf } from '../../today.ts';
import { identityOf, officePath, type Page } from '../../web-env.ts';
import { forbidden } from '../error-pages.tsx';
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
            <p lang="id">{definition.agency ?? ''}</p>
            <p class="small-text quiet-text">{words.sample(definition.steps.length, Object.keys(definition.performers).length, check(definition, equipment.laws).length)}</p>
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
  const [channels, progress] = await Promise.all([listChannels(db, officeId), setupProgress(db, officeId, await todayOf(equipment, c))]);
  const form = freshForm(Fields.of({ active: channels.filter((one) => one.active).map((one) => one.key) }));
  return sendStep(c, 'kanal', 200, progress?.states.kanal === 'done', (
    <Form action={setupPath(c, 'kanal')} form={form} label={words.channels}>
      <fieldset class="row-group"><legend>{words.channelsOfOffice}</legend>{channels.map((one) => <Tick form={form} name="active" value={one.key} label={one.name} hint={modeWords[one.mode]} />)}</fieldset>
      <p class="hint">{words.channelsHint}</p>
      <div class="actions"><Button>{setupListWords.saveAndGoOn}</Button></div>
    </Form>
  ));
});

export const sendChannelStep: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  // Each as it is ticked, also where nothing changes: that somebody has looked is what this step is for.
  for (const channel of await listChannels(equipment.context.db, identityOf(c).officeId)) {
    const done = await putChannel(equipment.context, identityOf(c), { ...channel, active: fields.has('active', channel.key) });
    if (!done.ok) return forbidden(c);
  }
  return seeOther(c, afterStep(c, 'kanal'));
});

export const trialStep: Page = adminsOnly((equipment) => async (c) => {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  const [progress, mine] = await Promise.all([setupProgress(context.db, officeId, await todayOf(equipment, c)), openableSops(context.db, context.versions, officeId, personId, context.now())]);
  return sendStep(c, 'coba', 200, progress?.states.coba === 'done', (
    <>
      {mine.sops.length > 0 ? (
        <div class="actions">{mine.sops.filter((one) => one.takesCases).map((sop) => <ButtonLink weight="main" href={`${officePath(c, '/berkas/baru')}?sop=${sop.sopId}`}>{words.openCase(sop.title)}</ButtonLink>)}</div>
      ) : progress && progress.counts.sops === 0 ? <p>{words.noSop.says}<a href={setupPath(c, 'sop')}>{words.noSop.link}</a>{words.noSop.after}</p> : (
        <Notice>
          <p>{words.notMine}</p>
          <ul>
            <li>{words.askFirst(`${equipment.baseUrl}/masuk`)}</li>
            <li><a href={setupPath(c, 'jabatan')}>{words.recordMe.link}</a>{words.recordMe.after}</li>
          </ul>
        </Notice>
      )}
      <p class="quiet-text">{words.trialNote}</p>
    </>
  ));
});
