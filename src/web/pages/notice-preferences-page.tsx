/** How this person wants to be told: which topics by which way, quiet hours, devices, and the number colleagues may see. */
import { putNoticePreferences } from '../../actions/put-notice-preferences.ts';
import { removePushDevice } from '../../actions/put-push-device.ts';
import { error } from '../../core/issue.ts';
import { NoticePreferences, NOTICE_WAYS, type NoticeWay } from '../../core/notices/preferences.ts';
import { NOTICE_GROUPS } from '../../core/notices/topics.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { listPushDevices, noticePreferences } from '../../queries/notices.ts';
import { officeSettings } from '../../queries/settings.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { noticeGroupWords } from '../../texts/notice-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { Button } from '../components/button.tsx';
import { Choices, TextField } from '../components/field.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Table } from '../components/table.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';

const WAY_NAMES: Readonly<Record<NoticeWay, string>> = { email: 'Surat elektronik', push: 'Kabar di perangkat' };

export const noticePreferencesPage: Page = (equipment) => async (c) => {
  const { officeId, personId } = identityOf(c);
  const { value, phone } = await noticePreferences(equipment.context.db, officeId, personId);
  const { quiet } = value;
  return show(equipment, c, freshForm(Fields.of({
    ...Object.fromEntries(NOTICE_WAYS.flatMap((way) => [[`${way}Groups`, value[way].groups], [`${way}Rhythm`, value[way].rhythm]])),
    quiet: quiet.kind, quietFrom: quiet.kind === 'hours' ? quiet.from : '20:00', quietTo: quiet.kind === 'hours' ? quiet.to : '06:00', phone: phone === '' ? '' : `+${phone}`,
  })), 200);
};

export const sendNoticePreferences: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const path = officePath(c, '/akun/kabar');
  if (fields.text('act') === 'device') {
    await removePushDevice(equipment.context, identityOf(c), fields.text('id'));
    return seeOther(c, path);
  }
  const kind = fields.text('quiet');
  const read = NoticePreferences.safeParse({
    ...Object.fromEntries(NOTICE_WAYS.map((way) => [way, { groups: [...new Set(fields.all(`${way}Groups`))], rhythm: fields.text(`${way}Rhythm`) }])),
    quiet: kind === 'hours' ? { kind, from: fields.text('quietFrom'), to: fields.text('quietTo') } : { kind },
  });
  if (!read.success) {
    const place = PLACES[read.error.issues[0]?.path.join('.') ?? ''] ?? 'quiet';
    return show(equipment, c, freshForm(fields, [error('field.invalid', place, { field: place, rule: 'invalid' })]), 422);
  }
  const saved = await putNoticePreferences(equipment.context, identityOf(c), { value: read.data, phone: fields.text('phone') });
  return saved.ok ? seeOther(c, `${path}?beres`) : show(equipment, c, freshForm(fields, saved.issues), 422);
};

/** Where a person finds what a schema calls by its path. */
const PLACES: Readonly<Record<string, string>> = { 'email.rhythm': 'emailRhythm', 'push.rhythm': 'pushRhythm', 'quiet.from': 'quietFrom', 'quiet.to': 'quietTo' };

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { officeId, personId } = identityOf(c);
  const [devices, office] = await Promise.all([listPushDevices(equipment.context.db, officeId, personId), officeSettings(equipment.context.db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const path = officePath(c, '/akun/kabar');
  return sendPage(c, (
    <Layout title="Kabar saya" person={visitorOf(c).name} office={c.get('office')} section="account" scripts={['kabar']}>
      <p class="trail"><a href={officePath(c, '/akun')}>{pageWords.account}</a></p>
      <h1>Kabar saya</h1>
      <p class="lede">Di aplikasi, semua kabar selalu tercatat. Di sini Anda memilih apa yang juga dikirim lewat surat atau ke perangkat, dan kapan.</p>
      {c.req.query('beres') !== undefined && <Notice tone="good"><p>Tersimpan.</p></Notice>}
      <section class="panel" aria-labelledby="perangkat">
        <h2 id="perangkat">Perangkat yang menerima kabar</h2>
        <p>Bila diaktifkan, perangkat ini menampilkan kabar walaupun Kentongan tidak sedang dibuka. Isinya disandikan, sehingga layanan peramban yang mengantarkannya tidak dapat membacanya. Siapa pun yang melihat layar perangkat dapat membaca kalimatnya: jangan aktifkan pada komputer bersama. Bila Anda keluar, perangkat berhenti menerima kabar.</p>
        {devices.length > 0 && <Table caption="Perangkat" stacks heads={['Perangkat', 'Sejak', '']} rows={devices.map((one) => [
          one.name, formatInstant(one.createdAt, zone),
          <Form action={path} form={freshForm()} label={`Hapus ${one.name}`}><Hidden name="act" value="device" /><Hidden name="id" value={one.id} /><button class="button danger small">Hapus</button></Form>,
        ])} />}
        <div data-push={equipment.notices.pushKey} data-to={`/api/v1/offices/${c.get('office').slug}/notices/devices`} data-next={path} hidden
          data-waiting="Menunggu izin dari peramban…" data-refused="Peramban tidak mengizinkan kabar dari Kentongan. Ubah izinnya pada pengaturan situs di peramban." data-failed="Perangkat belum dapat didaftarkan. Ulangi sebentar lagi.">
          <p><button type="button" class="button plain">Aktifkan pada perangkat ini</button></p>
          <p role="status"></p>
        </div>
        <noscript><p class="hint">Kabar di perangkat memerlukan JavaScript. Surat dan daftar kabar berjalan tanpa JavaScript.</p></noscript>
      </section>
      <section class="panel" aria-labelledby="aturan">
        <h2 id="aturan">Apa, lewat mana, dan kapan</h2>
        <Form action={path} form={form} label="Aturan kabar">
          <Problems issues={form.issues} />
          {NOTICE_WAYS.map((way) => (
            <fieldset class="row-group">
              <legend>{WAY_NAMES[way]}</legend>
              <Choices form={form} name={`${way}Groups`} label="Yang dikirim" several options={NOTICE_GROUPS.map((value) => ({ value, label: noticeGroupWords[value] }))} />
              <Choices form={form} name={`${way}Rhythm`} label="Kapan" required options={[{ value: 'now', label: 'Segera, di luar jam tenang' }, { value: 'digest', label: 'Rangkuman, pukul 07.30 dan 13.00 pada hari kerja' }]} />
            </fieldset>
          ))}
          <fieldset class="row-group">
            <legend>Jam tenang</legend>
            <Choices form={form} name="quiet" label="Jangan kirim" required hint="Yang datang pada jam tenang dirangkum pada pukul 07.30 atau 13.00 berikutnya. Penayangan darurat dan berkas sangat segera tetap dikirim." options={[
              { value: 'office', label: 'Di luar jam kantor' }, { value: 'hours', label: 'Pada jam di bawah ini' }, { value: 'none', label: 'Tanpa jam tenang' },
            ]} />
            <TextField form={form} name="quietFrom" label="Mulai" maxlength={5} hint="Misalnya 20:00." />
            <TextField form={form} name="quietTo" label="Sampai" maxlength={5} hint="Misalnya 06:00." />
          </fieldset>
          <TextField form={form} name="phone" label="Nomor WhatsApp" type="tel" autocomplete="tel" maxlength={40} hint="Hanya terlihat oleh pegawai kantor ini, agar mereka dapat mengabari Anda. Kentongan sendiri tidak mengirim apa pun ke nomor ini." />
          <div class="actions"><Button>{pageWords.save}</Button></div>
        </Form>
      </section>
    </Layout>
  ), { status });
}
