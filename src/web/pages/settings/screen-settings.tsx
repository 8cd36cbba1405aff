/** Videotron screens: the address of each player is shown once, when it is made or renewed. */
import { addScreen, renewScreenToken } from '../../../actions/add-screen.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listChannels, listScreens, officeSettings } from '../../../queries/settings.ts';
import { readScreenProgramme, type ScreenItem } from '../../../queries/screen-programme.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { screenSettingWords as words } from '../../../texts/channel-setting-words.ts';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { GraveAct } from '../../components/grave-act.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { checkConsent } from '../../consent.ts';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { statusOf } from '../../respond.tsx';
import { identityOf, officePath, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

const EMPTY = { channel: 'videotron', width: '1920', height: '1080' };

export const screensPage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(Fields.of(EMPTY)), 200));

export const sendScreens: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const identity = identityOf(c);
  const renewing = fields.text('act') === 'renew';
  const unmet = renewing ? checkConsent(fields) : [];
  if (unmet.length > 0) return show(equipment, c, freshForm(fields, unmet), 422);
  const made = renewing
    ? await renewScreenToken(equipment.context, identity, fields.text('id'))
    : await addScreen(equipment.context, identity, { channel: fields.text('channel'), name: fields.text('name'), width: Number(fields.text('width')), height: Number(fields.text('height')) });
  if (!made.ok) return show(equipment, c, freshForm(fields, made.issues), statusOf(made.kind));
  return show(equipment, c, freshForm(Fields.of(EMPTY)), 200, `${equipment.baseUrl}/v/${made.token}`);
});

async function show(equipment: Equipment, c: WebContext, sent: FormState, status: number, address?: string): Promise<Response> {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const renewing = sent.fields.text('act') === 'renew';
  const form = renewing ? freshForm(Fields.of(EMPTY)) : sent;
  const [screens, channels, office] = await Promise.all([listScreens(db, officeId), listChannels(db, officeId), officeSettings(db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const path = settingsPath(c, 'layar');
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const now = equipment.context.now();
  const shown = new Map(await Promise.all([...new Set(screens.map((one) => one.channel))].map(async (channel) => {
    const programme = await readScreenProgramme(db, officeId, channel, now);
    return [channel, programme.filter((item) => Date.parse(item.from) <= Date.parse(now))] as const;
  })));
  return sendSettings(c, 'layar', status, (
    <>
      {address !== undefined && <Notice tone="good" title={words.address}><p>{words.once}</p><p class="once"><a href={address}>{address}</a></p></Notice>}
      {renewing && <Problems issues={sent.issues} />}
      {screens.length > 0 && <Table caption={words.list} stacks heads={words.heads} rows={screens.map((one) => [
        <><b>{one.name}</b><OnNow c={c} items={shown.get(one.channel) ?? []} /></>, names.get(one.channel) ?? one.channel, words.size(one.width, one.height), one.seenAt === null ? words.never : formatInstant(one.seenAt, zone),
        <div class="row-acts"><a class="button plain small" href={officePath(c, `/layar/${one.id}/pratinjau`)}>{words.preview}<span class="unseen"> {one.name}</span></a><GraveAct action={path} values={{ act: 'renew', id: one.id }} of={one.id} title={words.renew} about={words.renewOf(one.name)} says={words.renewSure(one.name)}><p>{words.renewSays}</p></GraveAct></div>,
      ])} />}
      <section class="panel">
        <h2>{words.add}</h2>
        <Form action={path} form={form} label={words.form}>
          <Problems issues={form.issues} />
          <TextField form={form} name="name" label={words.name} hint={words.nameHint} required maxlength={100} />
          <Select form={form} name="channel" label={words.channel} required options={channels.filter((one) => one.mode === 'screen').map((one) => ({ value: one.key, label: one.name }))} />
          <TextField form={form} name="width" label={words.width} type="number" required />
          <TextField form={form} name="height" label={words.height} type="number" required />
          <div class="actions"><Button>{words.add}</Button></div>
        </Form>
      </section>
    </>
  ));
}

/** What passers-by see at the moment: the newest of it, with its picture. */
function OnNow({ c, items }: { c: WebContext; items: readonly ScreenItem[] }) {
  const newest = items.at(-1);
  if (!newest) return <p class="small-text quiet-text">{words.nothingOn}</p>;
  const [picture] = newest.post.media;
  return (
    <div class="on-now">
      {picture && <img src={officePath(c, `/file/${picture.file}/mungil/160`)} alt={picture.alt} width={160} loading="lazy" />}
      <p class="small-text">{words.on} <a href={officePath(c, `/berkas/${newest.caseId}`)} dir="auto" lang="id">{newest.post.title}</a>{items.length > 1 && ` ${words.andMore(items.length - 1)}`}</p>
    </div>
  );
}
