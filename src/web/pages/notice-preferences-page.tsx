/** How this person wants to be told: which topics by which way, quiet hours, devices, and the number colleagues may see. */
import { putNoticePreferences } from '../../actions/put-notice-preferences.ts';
import { removePushDevice } from '../../actions/put-push-device.ts';
import { error } from '../../core/issue.ts';
import { NoticePreferences, NOTICE_WAYS } from '../../core/notices/preferences.ts';
import { isSafeAddress } from '../../core/notices/safe-address.ts';
import { NOTICE_GROUPS } from '../../core/notices/topics.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { listPushDevices, noticePreferences } from '../../queries/notices.ts';
import { officeSettings } from '../../queries/settings.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { preferenceWords as words } from '../../texts/notice-page-words.ts';
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

/** Names of the fields of each way. */
const FIELDS = { email: { groups: 'emailGroups', rhythm: 'emailRhythm' }, push: { groups: 'pushGroups', rhythm: 'pushRhythm' } } as const;

export const noticePreferencesPage: Page = (equipment) => async (c) => {
  const { officeId, personId } = identityOf(c);
  const { value, phone } = await noticePreferences(equipment.context.db, officeId, personId);
  const { quiet } = value;
  return show(equipment, c, freshForm(Fields.of({
    ...Object.fromEntries(NOTICE_WAYS.flatMap((way) => [[FIELDS[way].groups, value[way].groups], [FIELDS[way].rhythm, value[way].rhythm]])),
    quiet: quiet.kind, quietFrom: withDot(quiet.kind === 'hours' ? quiet.from : '20:00'), quietTo: withDot(quiet.kind === 'hours' ? quiet.to : '06:00'), phone: phone === '' ? '' : `+${phone}`,
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
    ...Object.fromEntries(NOTICE_WAYS.map((way) => [way, { groups: [...new Set(fields.all(FIELDS[way].groups))], rhythm: fields.text(FIELDS[way].rhythm) }])),
    quiet: kind === 'hours' ? { kind, from: withColon(fields.text('quietFrom')), to: withColon(fields.text('quietTo')) } : { kind },
  });
  if (!read.success) {
    const place = PLACES[read.error.issues[0]?.path.join('.') ?? ''] ?? 'quiet';
    return show(equipment, c, freshForm(fields, [error('field.invalid', place, { field: place, rule: 'invalid' })]), 422);
  }
  const saved = await putNoticePreferences(equipment.context, identityOf(c), { value: read.data, phone: fields.text('phone') });
  return saved.ok ? seeOther(c, `${path}?beres`) : show(equipment, c, freshForm(fields, saved.issues), 422);
};

/** A time as offices write it; typed with a dot or a colon, and with or without the hour's nought. */
function withDot(time: string): string {
  return time.replace(':', '.');
}

function withColon(typed: string): string {
  return typed.trim().replace('.', ':').replace(/^(\d):/, '0$1:');
}

/** Where a person finds what a schema calls by its path. */
const PLACES: Readonly<Record<string, string>> = { 'email.rhythm': 'emailRhythm', 'push.rhythm': 'pushRhythm', 'quiet.from': 'quietFrom', 'quiet.to': 'quietTo' };

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { officeId, personId } = identityOf(c);
  const [devices, office] = await Promise.all([listPushDevices(equipment.context.db, officeId, personId), officeSettings(equipment.context.db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const path = officePath(c, '/akun/kabar');
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="account" scripts={['kabar']}>
      <p class="trail"><a href={officePath(c, '/akun')}>{pageWords.account}</a></p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {c.req.query('beres') !== undefined && <Notice tone="good"><p>{words.saved}</p></Notice>}
      <section class="panel" aria-labelledby="perangkat">
        <h2 id="perangkat">{words.devices}</h2>
        <p>{words.devicesSay}</p>
        {devices.length > 0 && <Table caption={words.deviceList} stacks heads={words.deviceHeads} rows={devices.map((one) => [
          one.name, formatInstant(one.createdAt, zone),
          <Form action={path} form={freshForm()} label={words.removeOne(one.name)}><Hidden name="act" value="device" /><Hidden name="id" value={one.id} /><button class="button danger small">{words.remove}</button></Form>,
        ])} />}
        {isSafeAddress(equipment.baseUrl) ? (
          <>
            <div data-push={equipment.notices.pushKey} data-to={`/api/v1/offices/${c.get('office').slug}/notices/devices`} data-next={path} hidden data-waiting={words.waiting} data-refused={words.refused} data-failed={words.failed}>
              <p><button type="button" class="button plain">{words.enable}</button></p>
              <p role="status"></p>
            </div>
            <div data-push-cannot="address" hidden><Unsafe /></div>
            <div data-push-cannot="browser" hidden><Notice tone="warn" title={words.unable.title}><p>{words.unable.says}</p></Notice></div>
          </>
        ) : <Unsafe />}
        <noscript><p class="hint">{words.needsScript}</p></noscript>
      </section>
      <section class="panel" aria-labelledby="aturan">
        <h2 id="aturan">{words.rules}</h2>
        <Form action={path} form={form} label={words.rulesForm}>
          <Problems issues={form.issues} />
          {NOTICE_WAYS.map((way) => (
            <fieldset class="row-group">
              <legend>{words.ways[way]}</legend>
              <Choices form={form} name={FIELDS[way].groups} label={words.what} several options={NOTICE_GROUPS.map((value) => ({ value, label: noticeGroupWords[value] }))} />
              <Choices form={form} name={FIELDS[way].rhythm} label={words.when} required options={[{ value: 'now', label: words.now }, { value: 'digest', label: words.digest }]} />
            </fieldset>
          ))}
          <fieldset class="row-group">
            <legend>{words.quiet}</legend>
            <Choices form={form} name="quiet" label={words.dontSend} required hint={words.quietHint} options={[
              { value: 'office', label: words.quietOffice }, { value: 'hours', label: words.quietHours }, { value: 'none', label: words.quietNone },
            ]} />
            <TextField form={form} name="quietFrom" label={words.from} maxlength={5} hint={words.fromHint} />
            <TextField form={form} name="quietTo" label={words.to} maxlength={5} hint={words.toHint} />
          </fieldset>
          <TextField form={form} name="phone" label={words.phone} type="tel" autocomplete="tel" maxlength={40} hint={words.phoneHint} />
          <div class="actions"><Button>{pageWords.save}</Button></div>
        </Form>
      </section>
    </Layout>
  ), { status });
}

/** Why pushes cannot work at the address at hand, and what to do. */
function Unsafe() {
  return <Notice tone="warn" title={words.unsafe.title}><p>{words.unsafe.says}</p><p>{words.unsafe.toDo}</p></Notice>;
}
