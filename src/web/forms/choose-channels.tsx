/** Which channels show it, and when. */
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
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
        <ChannelPicker form={form} channels={about.view.channels} zone={zone} hints={(channel) => channelHints(form, about, channel)} />
        <p><Button weight="plain" name="ulang" value="jadwal" skipChecks>{words.checkPlan}</Button></p>
        <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
      </>
    );
  },
};
