/** Serta-merta: out first, with a reason; a second pair of eyes follows. */
import { authorities } from '../../core/sop/ways.ts';
import { performerNames } from '../../core/case/may.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { TextArea } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { picturelessHints } from './channel-hints.tsx';
import { ChannelPicker, fillChannels, noneChosen, readChannels } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const publishEmergencyForm: VerbForm = {
  type: 'publishEmergency',
  path: 'darurat',
  danger: 'publishEmergency',
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  check: noneChosen,
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), reason: fields.text('reason') }),
  Body: ({ form, about }) => {
    const { machine } = about.view.version;
    return (
      <>
        <Notice tone="warn" title={words.emergency.title}>
          <p>{words.emergency.what}</p>
          <p>{words.emergency.after}</p>
          <ol>
            <li>{words.emergency.out}</li>
            <li>{words.emergency.ratified(performerNames(machine, authorities(machine)))}</li>
            <li>{words.emergency.otherwise}</li>
          </ol>
        </Notice>
        <TextArea form={form} name="reason" label={words.emergency.reason} hint={words.emergency.reasonHint} required />
        <ChannelPicker form={form} atLeastOne channels={about.view.channels} zone={about.view.office.calendar.zone} hints={(channel) => picturelessHints(about.view, channel)} />
      </>
    );
  },
};
