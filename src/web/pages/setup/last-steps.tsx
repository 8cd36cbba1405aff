/** The rest of the set-up: an SOP to begin with, the outlets in use, a first case. */
import { putChannel } from '../../../actions/put-channel.ts';
import { check } from '../../../core/sop/check.ts';
import { setupProgress } from '../../../queries/setup-progress.ts';
import { listSops } from '../../../queries/sop-list.ts';
import { listChannels } from '../../../queries/settings.ts';
import { openableSops } from '../../../queries/openable-sops.ts';
import { modeWords } from '../../../texts/choice-words.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Tick } from '../../components/field.tsx';
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
      {adopted.length > 0 && <Notice tone="good" title="SOP yang berlaku"><ul>{adopted.map((one) => <li><a href={officePath(c, `/sop/${one.id}`)}>{one.title}</a></li>)}</ul></Notice>}
      <h2>Mulai dari contoh</h2>
      <ul class="tasks">{equipment.sampleSops().map(({ key, definition }) => (
        <li class="task"><div>
          <h3><a href={`${officePath(c, '/sop/baru')}?contoh=${key}&mulai=ya`}>{definition.title}</a></h3>
          <p>{definition.agency ?? ''}</p>
          <p class="small-text quiet-text">{definition.steps.length} langkah, {Object.keys(definition.performers).length} pelaksana, {check(definition, equipment.laws).length} temuan</p>
        </div></li>
      ))}</ul>
      <h2>Atau pakai SOP kantor sendiri</h2>
      <div class="actions"><ButtonLink href={`${officePath(c, '/sop/baru')}?mulai=ya`}>Unggah berkas SOP (YAML)</ButtonLink></div>
    </>
  ));
});

export const channelStep: Page = adminsOnly((equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [channels, progress] = await Promise.all([listChannels(db, officeId), setupProgress(db, officeId, await todayOf(equipment, c))]);
  const form = freshForm(Fields.of({ active: channels.filter((one) => one.active).map((one) => one.key) }));
  return sendStep(c, 'kanal', 200, progress?.states.kanal === 'done', (
    <Form action={setupPath(c, 'kanal')} form={form} label="Kanal yang dipakai">
      <fieldset class="row-group"><legend>Kanal yang dipakai kantor</legend>{channels.map((one) => <Tick form={form} name="active" value={one.key} label={one.name} hint={modeWords[one.mode]} />)}</fieldset>
      <p class="hint">Alamat akun dan batas karakter setiap kanal dapat diatur kemudian di Pengaturan.</p>
      <div class="actions"><Button>Simpan dan lanjut</Button></div>
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
        <div class="actions">{mine.sops.filter((one) => one.takesCases).map((sop) => <ButtonLink weight="main" href={`${officePath(c, '/berkas/baru')}?sop=${sop.sopId}`}>Buka berkas: {sop.title}</ButtonLink>)}</div>
      ) : progress && progress.counts.sops === 0 ? <p>Belum ada SOP yang berlaku. <a href={setupPath(c, 'sop')}>Berlakukan SOP</a> lebih dahulu.</p> : (
        <Notice>
          <p>Anda sendiri belum memangku jabatan yang menjadi pelaksana SOP. Pilih salah satu:</p>
          <ul>
            <li>Minta pelaksana langkah pertama masuk dengan kata sandi pertamanya, lalu membuka berkas dari meja kerjanya.</li>
            <li><a href={setupPath(c, 'jabatan')}>Catat diri Anda</a> sebagai pemangku jabatan, bila memang demikian.</li>
          </ul>
        </Notice>
      )}
      <p class="quiet-text">Berkas percobaan dapat diakhiri kapan saja; nomor registernya tetap tercatat.</p>
    </>
  ));
});
