/** Serta-merta: out first, with a reason; a second pair of eyes follows. */
import { TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { ChannelPicker, fillChannels, readChannels } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const publishEmergencyForm: VerbForm = {
  type: 'publishEmergency',
  path: 'darurat',
  danger: true,
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), reason: fields.text('reason') }),
  Body: ({ form, about }) => (
    <>
      <p>Hanya untuk informasi serta-merta yang mengancam hajat hidup orang banyak atau ketertiban umum. Penayangannya harus disahkan orang lain sesudahnya.</p>
      <ChannelPicker form={form} channels={about.view.channels} zone={about.view.office.calendar.zone} />
      <TextArea form={form} name="reason" label="Alasan darurat" required />
    </>
  ),
};
