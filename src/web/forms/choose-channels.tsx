/** Which channels show it, and when. */
import { zoneName } from '../../texts/format-time.ts';
import { Button } from '../components/button.tsx';
import { TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { channelHints } from './channel-hints.tsx';
import { ChannelPicker, fillChannels, readChannels } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const chooseChannelsForm: VerbForm = {
  type: 'chooseChannels',
  path: 'kanal',
  needs: ['slots'],
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), note: fields.text('note') }),
  Body: ({ form, about }) => {
    const { zone } = about.view.office.calendar;
    return (
      <>
        <ChannelPicker form={form} channels={about.view.channels} zone={zone} hints={(channel) => channelHints(form, about, channel)}
          hint={`Kosongkan waktunya bila tayang begitu langkahnya dikerjakan. Jam ditulis dalam ${zoneName(zone)}.`} />
        <p><Button weight="plain" name="ulang" value="jadwal" skipChecks>Periksa jadwal</Button></p>
        <TextArea form={form} name="note" label="Catatan" rows={3} />
      </>
    );
  },
};
