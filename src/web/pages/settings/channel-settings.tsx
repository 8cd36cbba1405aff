/** Outlets of the office, with what each takes. */
import { putChannel } from '../../../actions/put-channel.ts';
import { error, type Issue } from '../../../core/issue.ts';
import { RATIOS, TEXT_UNITS } from '../../../core/post/outlet.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { waitingOnChannels } from '../../../queries/channel-waiting.ts';
import { listChannels } from '../../../queries/settings.ts';
import { channelSettingWords as words } from '../../../texts/channel-setting-words.ts';
import { modeWords } from '../../../texts/choice-words.ts';
import { pageWords } from '../../../texts/pages.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, Select, TextField, Tick } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

type ChannelRow = Awaited<ReturnType<typeof listChannels>>[number];

/** Limits an outlet may set, with the smallest number that makes sense: no hashtag at all does, no character does not. */
const LIMITS = { textLimit: 1, hashtagLimit: 0, mentionLimit: 0 } as const;
type Limit = keyof typeof LIMITS;
const NAMES = Object.keys(LIMITS) as Limit[];
const MOST = 1_000_000;

export const channelsPage: Page = adminsOnly((equipment) => async (c) => {
  const asked = (await listChannels(equipment.context.db, identityOf(c).officeId)).find((one) => one.key === c.req.query('ubah'));
  return show(equipment, c, freshForm(asked ? fill(asked) : Fields.of({ mode: 'hand', active: 'ya', textUnit: 'characters' })), 200);
});

function fill(channel: ChannelRow): Fields {
  const { key, name, mode, address, linkHosts, textUnit, ratio, active } = channel;
  const limits = Object.fromEntries(NAMES.map((limit) => [limit, String(channel[limit] ?? '')]));
  return Fields.of({ key, name, mode, address, linkHosts: linkHosts.join(', '), ...limits, textUnit, ratio: ratio ?? '', active: active ? 'ya' : undefined });
}

export const sendChannels: Page = adminsOnly((equipment) => (c) => answerForm(c, {
  act: async (fields) => {
    const limits = NAMES.map((name) => readLimit(fields, name));
    const wrong = limits.filter((one): one is Issue => typeof one === 'object' && one !== null);
    if (wrong.length > 0) return refusedForm(...wrong);
    const [textLimit, hashtagLimit, mentionLimit] = limits as readonly (number | null)[];
    const mode = fields.text('mode');
    return putChannel(equipment.context, identityOf(c), {
      key: fields.text('key').trim(), name: fields.text('name').trim() || fields.text('key').trim(), mode: mode === 'site' || mode === 'screen' ? mode : 'hand', active: fields.has('active'),
      linkHosts: fields.text('linkHosts').split(/[\s,]+/).map((host) => host.toLowerCase()).filter((host) => host !== ''), ratio: RATIOS.find((one) => one === fields.text('ratio')) ?? null, address: fields.text('address').trim(),
      textLimit: textLimit ?? null, hashtagLimit: hashtagLimit ?? null, mentionLimit: mentionLimit ?? null, textUnit: TEXT_UNITS.find((one) => one === fields.text('textUnit')) ?? 'characters',
    });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: () => savedPath(c, 'kanal', 'kanal'),
}));

/** Null where nothing is written, which means no limit. */
function readLimit(fields: Fields, name: Limit): number | null | Issue {
  const text = fields.text(name).trim();
  if (text === '') return null;
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= LIMITS[name] && limit < MOST ? limit : error('field.invalid', name, { field: name, rule: 'format' });
}

/** "2.200 karakter, 30 tagar, 20 sebutan akun" */
function wordLimits({ textLimit, textUnit, hashtagLimit, mentionLimit }: ChannelRow): string {
  const limits = [
    ...(textLimit === null ? [] : [words.limits[textUnit](textLimit)]), ...(hashtagLimit === null ? [] : [words.limits.hashtags(hashtagLimit)]), ...(mentionLimit === null ? [] : [words.limits.mentions(mentionLimit)]),
  ];
  return limits.length === 0 ? words.noLimit : limits.join(', ');
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { officeId } = identityOf(c);
  const [channels, waiting] = await Promise.all([listChannels(equipment.context.db, officeId), waitingOnChannels(equipment.context.db, officeId)]);
  const known = channels.some((one) => one.key === form.fields.text('key'));
  const waits = waiting.get(form.fields.text('key')) ?? 0;
  const path = settingsPath(c, 'kanal');
  return sendSettings(c, 'kanal', status, (
    <>
      <Table caption={words.list} stacks heads={words.heads} rows={channels.map((one) => [
        <b>{one.name}</b>, modeWords[one.mode], wordLimits(one), <><Badge tone={one.active ? 'good' : 'plain'}>{one.active ? words.inUse : words.notInUse}</Badge>{!one.active && waiting.has(one.key) && <p class="small-text late">{words.waiting(waiting.get(one.key) ?? 0)}</p>}</>, <a class="button plain small" href={`${path}?ubah=${encodeURIComponent(one.key)}#ubah`}>{words.changeOne}<span class="unseen"> {one.name}</span></a>,
      ])} />
      <section class="panel" id="ubah">
        <h2>{known ? words.change : words.add}</h2>
        <Form action={path} form={form} label={words.form}>
          <Problems issues={form.issues} />
          <TextField form={form} name="key" label={words.key} hint={words.keyHint} required maxlength={40} />
          <TextField form={form} name="name" label={words.name} required maxlength={100} />
          <Choices form={form} name="mode" label={words.mode} required options={Object.entries(modeWords).map(([value, label]) => ({ value, label }))} />
          <TextField form={form} name="address" label={words.address} type="url" maxlength={500} />
          <TextField form={form} name="linkHosts" label={words.linkHosts} hint={words.linkHostsHint} />
          <fieldset class="row-group">
            <legend>{words.limitsTitle}</legend>
            <p class="hint">{words.limitsHint}</p>
            <TextField form={form} name="textLimit" label={words.textLimit} type="number" />
            <Select form={form} name="textUnit" label={words.textUnit} required options={TEXT_UNITS.map((value) => ({ value, label: words.units[value] }))} />
            <TextField form={form} name="hashtagLimit" label={words.hashtagLimit} type="number" />
            <TextField form={form} name="mentionLimit" label={words.mentionLimit} type="number" />
          </fieldset>
          <Select form={form} name="ratio" label={words.ratio} empty={words.asItIs} options={RATIOS.map((value) => ({ value, label: value }))} />
          <Tick form={form} name="active" label={words.active} hint={waits > 0 ? `${words.waiting(waits)} ${words.waitingMeans}` : undefined} />
          <div class="actions"><Button>{pageWords.save}</Button></div>
        </Form>
      </section>
    </>
  ));
}
