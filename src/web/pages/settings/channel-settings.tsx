/** Outlets of the office. */
import { putChannel } from '../../../actions/put-channel.ts';
import { RATIOS } from '../../../core/post/outlet.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listChannels } from '../../../queries/settings.ts';
import { modeWords } from '../../../texts/choice-words.ts';
import { answerForm } from '../../answer-form.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, Select, TextField, Tick } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

export const channelsPage: Page = adminsOnly((equipment) => async (c) => {
  const asked = (await listChannels(equipment.context.db, identityOf(c).officeId)).find((one) => one.key === c.req.query('ubah'));
  const fields = asked ? Fields.of({ key: asked.key, name: asked.name, mode: asked.mode, address: asked.address, linkHosts: asked.linkHosts.join(', '), textLimit: String(asked.textLimit ?? ''), ratio: asked.ratio ?? '', active: asked.active ? 'ya' : undefined }) : Fields.of({ mode: 'hand', active: 'ya' });
  return show(equipment, c, freshForm(fields), 200);
});

export const sendChannels: Page = adminsOnly((equipment) => (c) => answerForm(c, {
  act: (fields) => {
    const mode = fields.text('mode');
    const limit = Number(fields.text('textLimit'));
    return putChannel(equipment.context, identityOf(c), {
      key: fields.text('key').trim(), name: fields.text('name').trim() || fields.text('key').trim(), mode: mode === 'site' || mode === 'screen' ? mode : 'hand', active: fields.has('active'),
      linkHosts: fields.text('linkHosts').split(/[\s,]+/).map((host) => host.toLowerCase()).filter((host) => host !== ''), ratio: RATIOS.find((one) => one === fields.text('ratio')) ?? null, textLimit: Number.isInteger(limit) && limit > 0 && limit < 1_000_000 ? limit : null, address: fields.text('address').trim(),
    });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: () => settingsPath(c, 'kanal'),
}));

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const channels = await listChannels(equipment.context.db, identityOf(c).officeId);
  const known = channels.some((one) => one.key === form.fields.text('key'));
  return sendSettings(c, 'kanal', status, (
    <>
      <Table caption="Kanal" stacks heads={['Kanal', 'Cara', 'Batas karakter', 'Keadaan', '']} rows={channels.map((one) => [
        <b>{one.name}</b>, modeWords[one.mode], one.textLimit ?? 'tanpa batas', <Badge tone={one.active ? 'good' : 'plain'}>{one.active ? 'Dipakai' : 'Tidak dipakai'}</Badge>, <a href={`${settingsPath(c, 'kanal')}?ubah=${encodeURIComponent(one.key)}`}>Ubah {one.name}</a>,
      ])} />
      <section class="panel">
        <h2>{known ? 'Ubah kanal' : 'Tambah kanal'}</h2>
        <Form action={settingsPath(c, 'kanal')} form={form} label="Kanal">
          <Problems issues={form.issues} />
          <TextField form={form} name="key" label="Kunci" hint="Huruf kecil, seperti dipakai SOP: instagram, facebook, videotron." required maxlength={40} />
          <TextField form={form} name="name" label="Nama" required maxlength={100} />
          <Choices form={form} name="mode" label="Cara" required options={Object.entries(modeWords).map(([value, label]) => ({ value, label }))} />
          <TextField form={form} name="address" label="Alamat akun atau halaman" type="url" maxlength={500} />
          <TextField form={form} name="linkHosts" label="Alamat tautan yang diterima" hint="Misalnya: instagram.com. Pisahkan dengan koma; kosong berarti semua." />
          <TextField form={form} name="textLimit" label="Batas karakter" type="number" />
          <Select form={form} name="ratio" label="Bentuk gambar" empty="Seperti aslinya" options={RATIOS.map((value) => ({ value, label: value }))} />
          <Tick form={form} name="active" label="Dipakai" />
          <div class="actions"><Button>Simpan</Button></div>
        </Form>
      </section>
    </>
  ));
}
