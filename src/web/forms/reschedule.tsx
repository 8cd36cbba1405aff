/** Another time for one channel; the calendar leads here with the new time in the address. */
import { fieldWords } from '../../texts/field-words.ts';
import { formatInstant, zoneName } from '../../texts/format-time.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { toInstant, toLocal } from '../local-time.ts';
import type { VerbForm } from './verb-form.ts';

export const rescheduleForm: VerbForm = {
  type: 'reschedule',
  path: 'jadwal',
  fill: ({ view, move }) => {
    const planned = view.state.channels.find((one) => one.channel === move.channel);
    const { zone } = view.office.calendar;
    return Fields.of({ from: toLocal(planned?.from, zone), until: toLocal(planned?.until, zone) });
  },
  read: (fields, { view, move }) => {
    const { zone } = view.office.calendar;
    return { channel: move.channel ?? '', from: toInstant(fields.optional('from'), zone) ?? '', until: toInstant(fields.optional('until'), zone), note: fields.text('note') };
  },
  Body: ({ form, about: { view, move } }) => {
    const { zone } = view.office.calendar;
    const planned = view.state.channels.find((one) => one.channel === move.channel);
    return (
      <>
        {planned?.from !== undefined && <p>{words.planned(formatInstant(planned.from, zone))}</p>}
        <p class="hint">{words.moveHint}</p>
        <TextField form={form} name="from" label={words.from} type="datetime-local" hint={words.clock(zoneName(zone))} required places={['from', 'channel']} />
        <TextField form={form} name="until" label={fieldWords.until} type="datetime-local" hint={words.openEnd} places={['until', `channels.${move.channel}`]} />
        <TextArea form={form} name="note" label={words.moveNote} rows={2} />
      </>
    );
  },
};
