/** Which channels show it, and when. */
import { TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { ChannelPicker, fillChannels, readChannels } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const chooseChannelsForm: VerbForm = {
  type: 'chooseChannels',
  path: 'kanal',
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), note: fields.text('note') }),
  Body: ({ form, about }) => (
    <>
      <ChannelPicker form={form} channels={about.view.channels} zone={about.view.office.calendar.zone} />
      <TextArea form={form} name="note" label="Catatan" rows={3} />
    </>
  ),
};
